title: Ironmen fire Kealoha after 1-7 start, hand team to 34-year-old Bates
style: sport
language: en
hand: desk
---
PITTSBURGH -- The Steel Valley Ironmen fired coach Duke Kealoha on Monday, less than 12 hours after a 41-6 loss that ended with fans throwing seat cushions onto the field.

Offensive coordinator DeMarcus Bates, who at 34 becomes the youngest head coach in the league, will run the team for the final nine games.

<q by="1">"This was a gut-wrenching decision because of what Duke means to this building,"</q> general manager <s id="1" who="Pat Lombardozzi">Pat Lombardozzi</s> said at a news conference. <q by="1">"But we're 1-7. At some point, the gut has to catch up with the standings."</q>

Kealoha, 58, was 38-53 in six seasons, with one trip to the playoffs. He had two years left on a contract that pays him about $7 million a season.

He met with his players at 8 a.m. Several were in tears when they came out. Linebacker Tui Faleolo, who grew up three streets from Kealoha in Waianae, Hawaii, said <s id="2" who="Duke Kealoha">the coach</s> thanked every player by name and told them to <q by="2" kind="partial">"quit looking at the floor."</q>

<q by="3">"It's on us,"</q> <s id="3" who="Tui Faleolo">Faleolo</s> said. <q by="3">"He didn't miss 14 tackles yesterday. I missed four of them myself."</q>

Sunday's loss to Charlotte was the team's sixth in a row and its worst at home since 1988. The Ironmen gained 131 yards. Quarterback Chase Wetherington was sacked seven times before he was replaced in the third quarter by rookie Nate Pham, who was sacked twice more.

By then, half of the 61,204 in the stands had left, and those who remained had settled on a chant: <q by="">"Sell the team!"</q>

Owner Gretchen Aldridge, who inherited the franchise from her father in 2017, did not speak to reporters on Monday. In a statement, <s id="4" who="Gretchen Aldridge">she</s> said Kealoha had been <q by="4" kind="partial">"a tremendous ambassador for our city"</q> and that she shared fans' <q by="4" kind="partial">"disappointment and, yes, their anger."</q>

Asked if Aldridge had ordered the firing, <s id="5" who="Pat Lombardozzi">Lombardozzi</s> said that it was <q by="5" kind="partial">"a collaborative process."</q> Pressed on whether his own job was safe, <s id="6" who="Pat Lombardozzi">he</s> said, <q by="6">"You'd have to ask somebody above me. There's only one person above me, and she's not here."</q>

Bates has been with the team since 2021 and took over the offense last year. It ranked eighth in scoring then. It ranks 30th now, a decline that Bates blamed on injuries to three linemen and on his own stubbornness.

<q by="7">"I fell in love with some stuff that looked pretty on a whiteboard,"</q> <s id="7" who="DeMarcus Bates">Bates</s> said. <q by="7">"We're going to get simple. We're going to run the ball downhill, and we're going to protect our quarterback."</q>

He would not say who that quarterback would be on Sunday at Kansas City. <s id="8" who="Chase Wetherington">Wetherington</s>, 33, has a sore shoulder and said he was <q by="8" kind="partial">"planning on playing until somebody tells me I'm not."</q> Pham, a fourth-round pick from Fresno State, took the first snaps on Monday in the part of practice that was open to the media.

<q by="9">"Coach told me to get some sleep,"</q> <s id="9" who="Nate Pham">Pham</s> said. <q by="9">"That's all he told me, so I'm going to do that."</q>

Former Ironmen receiver Lionel Bates, the new coach's uncle and a member of the team's ring of honor, watched the news conference from the back of the room. He said he had advised his nephew not to take the job. <q by="10">"I said, 'Wait till they fix the line,'"</q> <s id="10" who="Lionel Bates">the elder Bates</s> said. <q by="10">"He said, 'Unc, then they won't need me.'"</q>

Kealoha left the practice facility in his pickup truck at about 9:30 a.m., stopping to roll down the window for a few fans at the gate. One of them, 11-year-old Owen Castellani, held up <s id="11" who="">a sign</s> that said <q by="11">"Mahalo Coach."</q>

<q by="12">"No, thank you guys,"</q> <s id="12" who="Duke Kealoha">Kealoha</s> said, and he signed it. <q by="12">"Take care of these fellas for me."</q>

Hired in 2019 as the first Hawaiian to lead a team in the league, he was given a game ball and the nickname <x kind="nickname">"Duke of Pittsburgh"</x> after winning his debut by 30 points. The team reached the postseason two years later behind a defense that called itself <x kind="nickname">"the Blast Furnace."</x> Eight of the 11 starters on that defense have since left.

Ray Ostrander, who played safety on it and now works as an analyst for a radio station in Pittsburgh, said the front office let too many leaders walk away. <s id="13" who="Pat Lombardozzi">Lombardozzi</s> has described those decisions as <q by="13" kind="partial">"part of the business."</q>

<q by="14">"You fire a coach in a day,"</q> <s id="14" who="Ray Ostrander">Ostrander</s> said on his show. <q by="14">"It took them three years to fire the team.</q>

<q by="14">"I'm rooting for DeMarcus, I really am. But you can't draw up a play for guys who aren't there anymore."</q>
