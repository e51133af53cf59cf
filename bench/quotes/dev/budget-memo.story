title: Budget official quits over withheld flood money, citing ‘orders I could not put in writing’
style: broadsheet
hand: quill
---
WASHINGTON—A senior career official at the White House budget office resigned on Monday after telling colleagues that she had been instructed to delay $2.3 billion in flood-protection grants to states whose senators opposed the president’s highway bill, according to five people with knowledge of her departure and a copy of her resignation letter reviewed by The Courier-Standard.

In the two-page letter, <s id="1" who="Ellen Sagawa-Whitfield">Ellen Sagawa-Whitfield</s>, who oversaw water and disaster accounts under presidents of both parties, wrote that the holds served <q by="1" kind="partial">“no purpose that I was able to find in the statute”</q> and that she had received <q by="1" kind="partial">“orders I could not put in writing, from persons who would not.”</q>

<q by="2">“I have signed apportionments I disliked for twenty-six years,”</q> <s id="2" who="Ellen Sagawa-Whitfield">she</s> continued. <q by="2">“I have never before signed one I could not explain.”</q>

The White House rejected the account. <q by="3">“Every dollar appropriated by Congress is being reviewed for waste, and reviews take time,”</q> a deputy press secretary, <s id="3" who="Colby Marchetti">Colby Marchetti</s>, said in an e-mail. <q by="3">“Ms. Sagawa-Whitfield’s opinion of how much time is not the law.”</q> He did not respond to a question about why none of the 14 affected projects appeared on a list of programs under review that the budget office sent to Congress in August.

The dispute turns on a narrow practice with large consequences. Money that Congress approves must be parceled out to agencies by the Office of Management and Budget, usually in quarterly slices, and the footnotes attached to those slices can slow it, restrict it or stop it. Three of the people, who spoke on the condition of anonymity for fear of retaliation, said that beginning in late July a footnote unfamiliar to career staff started to appear on grants for levees, pumps and seawalls. <s id="15" who="">It</s> stipulated that the money be released only after <q by="15" kind="partial">“such further consultation as may be determined.”</q> No one, the people said, could learn with whom the consultation was to take place.

Projects in six states were affected. All but one of the states are represented by at least one senator who had announced a vote against the highway bill, which the Senate is to take up next week. In the exception, North Dakota, the hold was lifted within 36 hours. On the routing sheet, below the signature of a political appointee, was a handwritten line: <q by="">“Wrong Dakota.”</q>

Sen. Roland Thibodeaux, R-La., whose state is waiting on $611 million for pumping stations, said in an interview that he had been told in July, at a meeting about judges, that the bill and the pumps were <q by="" kind="partial">“all one conversation.”</q> He declined to say by whom. <s id="6" who="Roland Thibodeaux">Thibodeaux</s> described himself as <q by="6" kind="partial">“a friend of this president and a bigger friend of dry land.”</q>

Democrats were less restrained. Sen. <s id="7" who="Aisha Karim-Lund">Aisha Karim-Lund</s> of Minnesota, the ranking member of the subcommittee that funds the budget office, called the holds <q by="7" kind="partial">“a protection racket with a footnote”</q> and said she would seek to block the confirmation of the office’s general counsel until the documents were produced. Her counterpart, Chairman <s id="8" who="Dale Hostetler">Dale Hostetler</s> of Idaho, said he had <q by="8" kind="partial">“some questions”</q> but would not say what they were.

At a staff meeting on Sept. 4, according to two people who attended, a political appointee, Graham Nye, was asked directly whether the list of projects had been drawn up by reference to how senators planned to vote. There was laughter, the people said, and then <s id="11" who="Graham Nye">Nye</s> answered: <q by="11">“Let’s just say we read the papers.”</q>

Nye said in a text message that he had been joking. <q by="12">“It was a light moment in a long meeting,”</q> <s id="12" who="Graham Nye">he</s> wrote. <q by="12">“If I’d been serious I would have whispered.”</q>

For the towns at the end of the pipeline, the distinction has been lost. In Pierre Noire, La., where the pumps date from 1958, Mayor Yolanda Batiste-Green said that the city had already torn out two of them in anticipation of the grant. High water is expected by the second week of November.

<q by="13">“I called Washington and a young man told me my application was in consultation,”</q> <s id="13" who="Yolanda Batiste-Green">Batiste-Green</s> said. <q by="13">“I said, baby, so is the river.”</q>

Sagawa-Whitfield, 54, declined to comment when a reporter approached her outside her home in Silver Spring, Md., on Tuesday, except to dispute one detail in the accounts of her last day. Colleagues had said that she was escorted from the Eisenhower building. <q by="14">“I know where the door is,”</q> <s id="14" who="Ellen Sagawa-Whitfield">she</s> said.
