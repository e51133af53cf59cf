title: Oklahoma panel rejects history standards after 11-hour meeting
style: agency
language: en
hand: wire
---
OKLAHOMA CITY (Continental Press) — Oklahoma's state education panel voted 4-3 early Friday to send back a contentious rewrite of its history standards, handing a rare defeat to <s id="1" who="Garrett Boyle">the superintendent</s> who had promised to <q by="1" kind="partial">"put the pilgrims back in first grade."</q>

The vote, taken at 12:52 a.m. before a few dozen people still in their seats, followed more than 11 hours of testimony that was by turns tearful and profane. Superintendent Garrett Boyle walked out before the roll call was finished.

<q by="2">"I will not sit here and watch four people I have never seen in a classroom tell parents they don't matter,"</q> <s id="2" who="Garrett Boyle">he</s> told reporters in a stairwell.

The proposed standards, 212 pages long, would have cut the section on the 1921 Tulsa massacre from four class periods to one, moved the study of tribal treaties to an elective and required third graders to memorize passages from colonial charters. A committee of 31 teachers wrote the first draft. Nine of them later asked that their names be taken off it.

<q by="3">"What went in was ours. What came out wasn't,"</q> said <s id="3" who="Jolene Two Crow-Haney">Jolene Two Crow-Haney</s>, who teaches eighth grade in Anadarko and was one of the nine. <q by="3">"They told us it had been 'lightly edited.' There are whole centuries missing."</q>

Boyle, a Republican elected in 2022, has said that the earlier standards made children ashamed of their country. In an e-mail to school principals last month, <s id="4" who="Garrett Boyle">he</s> wrote that history should be taught <q by="4" kind="partial">"with gratitude first and grievance second."</q>

Board member Lyle Kastner, a rancher from Beaver County appointed in March, surprised the room by siding with the three members who had opposed the rewrite from the start.

<q by="5">"I read all of it. Twice. On a tractor,"</q> <s id="5" who="Lyle Kastner">Kastner</s> said before he voted. <q by="5">"I've got no quarrel with pilgrims. I've got a quarrel with 40 pages I didn't see till Tuesday."</q>

The pages to which he referred were added after the public comment period closed and included <s id="13" who="">a unit on the 2020 election</s> that asked students to consider <q by="13" kind="partial">"unexplained irregularities"</q> in the count. Boyle's chief of staff, Trent Mabry, acknowledged this week that the unit was added at the superintendent's direction. <s id="6" who="Trent Mabry">Mabry</s> told the board that the late change was <q by="6" kind="partial">"well within the normal process,"</q> drawing groans.

At one point the board's chairwoman, Phyllis Nakagawa, banged a water bottle on the dais because her gavel had gone missing. <q by="7">"Folks, I taught middle school for 27 years,"</q> <s id="7" who="Phyllis Nakagawa">she</s> said. <q by="7">"I can wait."</q>

Of the 168 people who signed up to speak, by the board's count, 121 opposed the standards. Among them was Ernestine Gaither, 83, whose grandparents lost a dry goods store in Tulsa in 1921. She brought its key.

<q by="8">"One class period,"</q> <s id="8" who="Ernestine Gaither">she</s> said, holding it up. <q by="8">"It burned longer than that."</q>

Supporters wore red and sat mostly on the left side of the room. Cody Wren, a father of four from Broken Arrow, said his oldest daughter had come home from school asking if she was a bad person. <s id="9" who="Cody Wren">He</s> said he wanted <q by="9" kind="partial">"facts, dates and a little pride,"</q> and called the opponents' warnings <q by="9" kind="partial">"hysterical."</q>

<q by="10">"Nobody is erasing anybody,"</q> <s id="10" who="Cody Wren">Wren</s> said. <q by="10">"We're talking about how many minutes."</q>

The board's vote does not kill the standards. Under state law, Boyle may submit a new version within 60 days, and the Legislature can approve standards on its own if the board does not act by May 1. House Speaker <s id="11" who="Dale Renfrow">Dale Renfrow</s> said in a statement that lawmakers were <q by="11" kind="partial">"prepared to finish the job,"</q> though <s id="12" who="">a spokesman</s>, asked if that meant a bill this session, said only that the speaker was <q by="12" kind="partial">"keeping his options open."</q>

The superintendent did not say what he would do. By sunrise, a post on his official account showed a photograph of the empty dais with three words: <q by="">"See you soon."</q>
