title: House leaders pull rail bill as revolt spreads from the back benches
style: broadsheet
language: en
hand: teller
---
WASHINGTON -- House Republican leaders abruptly canceled a vote on a $14 billion rail safety package Thursday night, after a bloc of their own members made clear that they would rather sink the bill than explain it.

The retreat came shortly before 9 p.m., when Majority Whip <s id="1" who="Garrett Lindqvist">Garrett Lindqvist</s> walked out of a closed conference meeting and told reporters that the floor schedule was <q by="1" kind="partial">"a living document."</q> Pressed on whether he had the votes, Lindqvist smiled. <q by="2">"If I had the votes I'd be having dinner,"</q> <s id="2" who="Garrett Lindqvist">he</s> said.

The collapse leaves unresolved a fight that has consumed the Capitol since a chlorine tanker left the tracks outside Zanesville, Ohio, in February, killing six people and emptying a hospital. It also handed a victory to Rep. Wade Pomerantz of Oklahoma, a third-term member little known outside his district until he stood up in conference and, by the account of four people in the room, tore the bill's table of contents in half.

The bill would require two-person crews on trains carrying what <s id="3" who="">it</s> terms <q by="3" kind="partial">"acutely hazardous consignments,"</q> and would give the Transportation Department power to order the rerouting of such trains around cities of more than 100,000. It was that clause, Section 208, that blew up the deal.

<q by="4">"You're asking me to go home and tell people that the poison goes around Columbus and through us,"</q> <s id="4" who="Wade Pomerantz">Pomerantz</s> told colleagues, according to a recording of the meeting that was played for The Capital Register. <q by="4">"I've got eleven towns on that line. Not one of them has 100,000 people. Not one of them has 10,000."</q>

Someone's voice cuts in: <q by="">"Sit down, Wade."</q> He did not. There is applause, then a gavel.

Rep. <s id="6" who="Constance Abernathy-Cho">Constance Abernathy-Cho</s> of Virginia, the bill's lead sponsor and the only Republican to have visited the Zanesville site three times, said afterward that she had been <q by="6" kind="partial">"sandbagged."</q> She has spent five months on the legislation, much of it in a windowless room with Democrats, and she had been promised, <s id="7" who="Constance Abernathy-Cho">she</s> said, <q by="7" kind="partial">"not by some staffer, by the speaker, with his hand on my shoulder,"</q> that it would come to the floor before the recess.

Speaker Roland Tibbets declined to be interviewed. In a written statement, <s id="8" who="">his office</s> said that he <q by="8" kind="partial">"remains committed to a strong, workable rail safety framework"</q> and that members <q by="8" kind="partial">"asked for more time to hear from their constituents."</q>

It was not clear which constituents were meant. The Association of Freight Carriers, which spent $6.2 million on lobbying in the first half of the year, had circulated a two-page letter on Tuesday that urged a no vote. Section 208, <s id="9" who="">the letter</s> said, would <q by="9" kind="partial">"replace the judgment of dispatchers with the judgment of lawyers."</q> <s id="10" who="">It</s> also warned of <q by="10" kind="partial">"cascading delays to the nation's food, fuel and fertilizer."</q>

Supporters of the measure were scathing. <s id="11" who="Lamar Fitzhugh">Lamar Fitzhugh</s>, the legislative director of the Brotherhood of Train Crews, which represents about 41,000 engineers and conductors, called the delay <q by="11" kind="partial">"a second derailment."</q>

<q by="12">"They keep saying they need to hear from people,"</q> <s id="12" who="Lamar Fitzhugh">he</s> said in a telephone interview. <q by="12">"I sat in a gym in Zanesville and heard from people for nine hours. A lady brought her husband's boots. What else do you need to hear?"</q>

Democrats, who had been prepared to supply some 150 votes, spent the evening gloating and worrying in about equal parts. Rep. Xiomara Delgadillo of Texas, the ranking member on the rail subcommittee, accused Republican leaders of cowardice.

<q by="13">"There are 290 votes for this bill on the floor of the House, and everybody in this building can count to 290,"</q> <s id="13" who="Xiomara Delgadillo">Delgadillo</s> said. <s id="14" who="Xiomara Delgadillo">She</s> added that Tibbets could pass it in the morning <q by="14" kind="partial">"if he were willing to do it with our help and go to church about it afterward."</q>

That is what Pomerantz and his allies fear. The Oklahoman, 44, who sold irrigation equipment before he came to Congress, said he would move to oust the speaker if the bill reached the floor without the support of a majority of Republicans. Asked whether that was a threat, <s id="15" who="Wade Pomerantz">he</s> said: <q by="15">"No, ma'am. It's a schedule. A living document."</q>

Not all of his colleagues were amused. <q by="16">"He's found out that there's a camera in here,"</q> said <s id="16" who="">a senior Republican</s> who asked not to be named while talking about a fellow member. <q by="16">"It happens to one of them every year, like chickenpox."</q>

Abernathy-Cho said that she would try again in September. She keeps on her desk, she told a reporter, a card that came in the mail from a fourth grader in Zanesville. On the front is a drawing of a train with a frown. Inside, in pencil, are the words <q by="">"Please hurry up."</q>
