title: Skipper Out: Thunderheads Fire Calderon With Team in Second Place
style: sport
language: en
hand: okafor
---
The Charlotte Thunderheads fired manager Luis Calderon on Sunday, hours after a 9-2 win that left them three games out of first place, a move so abrupt that several players learned of it from a scoreboard operator.

General manager Pete Zielonka said the decision had nothing to do with the standings. <q by="1">"Our record is fine. Our room isn't,"</q> <s id="1" who="Pete Zielonka">he</s> said. <q by="1">"I felt we were one bad week from coming apart, and I didn't want to wait for the week."</q>

Calderon, 56, in his fourth season, had feuded since May with the team's best player, shortstop Deion Marchand, whom he benched twice for failing to run out ground balls. Bench coach Tim Okabe will manage the club for the rest of the season.

<q by="2">"I'm not going to say I'm shocked, because I've been in this game 35 years,"</q> <s id="2" who="Luis Calderon">Calderon</s> said by telephone from his car. <q by="2">"But we just scored nine runs. What do they fire you for if you score 10?"</q>

Reaction in the clubhouse was divided. <s id="3" who="Deion Marchand">Marchand</s>, who is hitting .318, said he had not asked for a change and called Calderon <q by="3" kind="partial">"a good man with some old ideas."</q> Catcher Brendan O'Shaughnessy, the team's union representative, did not hide his anger.

<q by="4">"He got let go because he asked a guy to run 90 feet,"</q> <s id="4" who="Brendan O'Shaughnessy">O'Shaughnessy</s> said. <q by="4">"You can print that. Print it twice."</q>

Told of the remark, Marchand shrugged. <q by="5">"Brendan's entitled,"</q> <s id="5" who="Deion Marchand">he</s> said. <q by="5">"We'll talk. Or we won't."</q>

<s id="6" who="Pete Zielonka">Zielonka</s> described the relationship between manager and shortstop as <q by="6" kind="partial">"a concern but not the concern."</q> Two people in the organization, who asked not to be identified because they were not authorized to speak for it, said that Calderon had lost the support of the owner, Sherwin Pratt, in a meeting in Cincinnati two weeks ago. According to one of them, <s id="8" who="Luis Calderon">Calderon</s> told Pratt that the analytics department was <q by="8" kind="partial">"running a video game with my players in it."</q>

Pratt, who bought the team in 2020 for $1.3 billion, was not at the ballpark Sunday. In a statement e-mailed by the club, <s id="9" who="Sherwin Pratt">he</s> thanked Calderon for <q by="9" kind="partial">"three and a half seasons of passion"</q> and said that the organization's goal was <q by="9" kind="partial">"October, every year, without exception."</q>

Calderon's record with Charlotte was 301-261. He took the team to the playoffs in 2022, its first trip since 1998, and was named the league's manager of the year by the writers. He also drew a five-game suspension last August for throwing a rosin bag at an umpire, an episode that <s id="10" who="Luis Calderon">he</s> later said was <q by="10" kind="partial">"my best pitch since Triple-A."</q>

Fans filing out of the park had mostly not heard. When word spread along the concourse, a group near Section 114 took up a chant of <q by="">"Lou-ie! Lou-ie!"</q> A man in a Marchand jersey was booed. Outside the players' lot, <s id="12" who="">a hand-lettered bedsheet</s> appeared within the hour, reading <q by="12">"90 Feet."</q>

<q by="13">"This is the most Charlotte thing that's ever happened,"</q> said <s id="13" who="Wanda Killebrew">Wanda Killebrew</s>, a season-ticket holder from Gastonia.

Okabe, 44, has never managed above Class AA. He accepted the job on the condition that he be allowed to call Calderon first. The two spoke for 10 minutes. Asked what his former boss had told him, Okabe said the advice was mostly about the bullpen, apart from one general point. <q by="15">"Don't unpack,"</q> he quoted <s id="15" who="Luis Calderon">Calderon</s> as saying.

The new manager said that he had spoken to Marchand and that the shortstop would bat second Tuesday against Pittsburgh. As for running out ground balls, <s id="16" who="Tim Okabe">he</s> said he expected it of everyone but did not plan to be <q by="16" kind="partial">"a hall monitor."</q>

Officials in the commissioner's office were watching one matter with interest: League rules require that minority candidates be considered for managerial openings, and Charlotte did not conduct interviews. A league spokeswoman, <s id="17" who="Thandiwe Moyo">Thandiwe Moyo</s>, said the rule <q by="17" kind="partial">"does not apply to interim appointments made during a season."</q>

Calderon, who is owed $2.4 million through next year, said he would drive home to Lakeland, Fla., and take his grandchildren fishing. He was asked whether he had a message for the players. <q by="18">"Touch the bag,"</q> <s id="18" who="Luis Calderon">he</s> said, and hung up.
