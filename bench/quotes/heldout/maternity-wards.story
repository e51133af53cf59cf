title: In southwest Georgia, the nearest delivery room is now an hour and a half away
style: broadsheet
hand: metro
---
CUTHBERT, Ga.—When her contractions were nine minutes apart, Keyonna Baldwin got into the passenger seat of her uncle’s pickup with two towels, a phone charger and a printout that her clinic had given her. At the top of the page, in capital letters, were the words <q by="">“If you see the head, pull over.”</q>

She had 71 miles to go. They pulled over at mile 52.

Her son, Amari, was born at 4:40 on a January morning in the lot of a closed peach stand. Both are well. But Ms. Baldwin, 24, lost enough blood that doctors in Albany gave her three units, and she says that she will not have another child unless she moves.

<q by="1">“My grandmother had nine babies within sight of the courthouse,”</q> <s id="1" who="Keyonna Baldwin">she</s> said. <q by="1">“I had one on Highway 82.”</q>

Forty-one of Georgia’s 159 counties have lost a labor and delivery unit since 1994, and five closed in the last 18 months alone, a pace that state officials concede they did not foresee. The most recent, at Kolomoki Regional Medical Center, shut on Dec. 1. The hospital’s chief executive, Preston Yarborough, said it had delivered 138 babies last year and lost about $11,000 on each one.

Medicaid, which pays for roughly half of all births in the state and 84 percent at Kolomoki, reimburses hospitals for a normal delivery at less than what it costs to staff one. <q by="2">“You need a nurse there at 3 in the morning whether a baby comes or not, and the baby doesn’t call ahead,”</q> Mr. <s id="2" who="Preston Yarborough">Yarborough</s> said. <q by="2">“I kept it open four years longer than my board wanted to. I don’t know that anybody’s going to put up a plaque.”</q>

Gov. Hollis Brasher has proposed $28 million in grants to rural hospitals that keep or reopen their units. The plan, which <s id="3" who="Hollis Brasher">he</s> has described as <q by="3" kind="partial">“a bridge, not a bailout,”</q> passed the State Senate unanimously in February. It is stuck in the House, where leaders of his own party want to know what happens when the grants run out.

<q by="4">“A bridge to what?”</q> said Representative <s id="4" who="Dwayne Puckett">Dwayne Puckett</s>, a Republican from Blakely who is chairman of the appropriations subcommittee on health. <q by="4">“Tell me what’s on the other bank and I’ll vote for it this afternoon.”</q>

Democrats say the answer is Medicaid expansion, which Georgia has declined since 2014 in favor of a smaller program with a work requirement. It has enrolled fewer than 10,000 people. An analysis by the Peach State Health Budget Center, a left-leaning research group, put the worth of full expansion to a hospital of Kolomoki’s size at $1.6 million a year. That, <s id="5" who="">the group</s> said, was enough to <q by="5" kind="partial">“turn the lights back on in the delivery suite.”</q> Mr. Yarborough, no Democrat, said the figure was about right.

In the meantime, the work has fallen to those who never meant to do it. Calhoun County’s two ambulances delivered four babies in the first quarter of the year. The service’s director, Rev. Eustace Gilliam, who is also pastor of a Baptist church in Morgan, bought a training mannequin with his own money. His crews call it <x kind="nickname">“Miss Priscilla.”</x>

<q by="6">“I had a young man on my truck, 22, ex-Marine, and he came in after the first one and just sat,”</q> Mr. <s id="6" who="Eustace Gilliam">Gilliam</s> said. <q by="6">“He told me, ‘Rev, I wasn’t scared in Helmand.’ I said, ‘Well, son, nobody in Helmand was depending on you to count fingers.’ ”</q>

Research on the effects is sobering. Infant deaths rose by about 4 percent in rural counties after their units closed, according to a study of 29 states published last year in a medical journal, with the largest increases among Black mothers. Dr. Saoirse Pemberton-Adeyemi, an obstetrician at Emory University and one of its authors, said she had expected the harm to come at birth. Much of it came before. When a unit closes, <s id="7" who="Saoirse Pemberton-Adeyemi">she</s> said, the obstetricians leave within a year, and women who would have been seen every two weeks are seen <q by="7" kind="partial">“when somebody can drive them.”</q>

Not everyone in Cuthbert mourns the ward. Some of the older women remember its predecessor, which until 1966 sent Black mothers home the day they delivered. Ms. Baldwin’s grandmother, Mrs. Vesta Lee Baldwin, 88, had eight of her nine children at home with a midwife. The ninth was born at the hospital, where <s id="8" who="">a nurse</s> called her <q by="8" kind="partial">“girl.”</q>

Mrs. Baldwin never went back. She does not think much of the peach stand, either, but she was not shocked by it. What <s id="9" who="Vesta Lee Baldwin">she</s> told her granddaughter, who repeated it with a laugh, was that the midwife <q by="9" kind="partial">“would’ve had a lantern.”</q>

A bill to license more midwives died in committee last month. A county commissioner who testified for it, Lamar Tookes, said he was advised on his way out to <q by="" kind="partial">“try again after the primary.”</q>

The state has offered something. In March it began mailing pregnant women in affected counties a kit with a blanket, a bulb syringe, a cord clamp and a laminated card. <s id="10" who="">The card</s> says <q by="10">“Help is on the way.”</q>
