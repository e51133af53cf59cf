title: Arizona Senate sends rural well limits to governor after 14-hour debate
style: agency
language: en
hand: wire
---
PHOENIX — After a 14-hour session that began with a prayer for rain, the Arizona Senate voted 16-14 early Friday to limit how much water large farms can pump in five rural basins where household wells have been going dry.

The bill now goes to Gov. Annette Lujan-Brandt, a Democrat, who has said she would sign it. In a post shortly after the 2:40 a.m. vote, <s id="1" who="Annette Lujan-Brandt">she</s> called the measure <q by="1" kind="partial">"imperfect, overdue and ours."</q>

It would be the first expansion of state groundwater regulation in more than four decades. Most of rural Arizona has no limit on pumping: Whoever owns the land may take what lies beneath it.

Four Republicans joined the chamber's 12 Democrats. Among them was Sen. Orrin Castleberry, a third-generation cattleman from Cochise County who opposed similar legislation in 2021 and 2023 and who wept at one point while describing a neighbor hauling water to her horses in a converted milk truck.

<q by="2">"I have been told tonight that I'm killing the family farm,"</q> <s id="2" who="Orrin Castleberry">Castleberry</s> said from the floor. <q by="2">"I'd ask you to come and find me one. The family farm's well went dry in 2019. What's left is a pension fund with a drill rig."</q>

That drew groans, and a warning from the chair, who reminded members that remarks about others' motives were out of order.

Under the bill, farms irrigating more than 500 acres would have to meter their wells and cut use by 10% over eight years. Five-member councils in each basin could go further, up to 20%. Small growers and homes are exempt.

Opponents said it would drive out dairies and nut growers that employ thousands. Sen. <s id="3" who="Paige Tillotson">Paige Tillotson</s>, a Republican whose district includes much of the Willcox basin, denounced the councils as <q by="3" kind="partial">"five unelected strangers with a spigot"</q> and offered 31 amendments, all of which failed.

<q by="4">"You're going to hear that this is moderate,"</q> <s id="4" who="Paige Tillotson">she</s> said. <q by="4">"There's nothing moderate about putting a government meter on something my great-grandfather dug with a mule."</q>

The Arizona Agribusiness League, which spent $1.3 million on advertising against the bill, said it was weighing a lawsuit. <s id="5" who="Rafe Sorensen">Rafe Sorensen</s>, its president, said members would not be <q by="5" kind="partial">"the only people in the state asked to do with less"</q> while subdivisions around Phoenix continued to grow.

Hydrologists at the state water agency have estimated that the aquifer beneath the Willcox basin is falling by 3 to 8 feet a year. In some places the ground itself has dropped, opening fissures as long as a mile. <s id="6" who="">A 2022 report by the agency</s>, cited repeatedly in the debate, said that without limits the decline would become <q by="6" kind="partial">"irreversible on any timescale of interest to the people now living there."</q>

In the gallery, about 40 residents of the basins, most wearing blue bandannas, stayed until the end. When the board lit up with the 16th yes, somebody shouted, <q by="">"Drink up!"</q> and the sergeant-at-arms asked for quiet and did not get it.

One of the 40 was Refugio <x kind="nickname">"Cuco"</x> Armenta, a retired copper miner who said he had paid $38,000 to deepen his well in 2020 and was told last spring that he would have to do it again.

<q by="7">"My wife does the laundry in Benson, 50 minutes each way,"</q> <s id="7" who="Refugio Armenta">Armenta</s> said. <q by="7">"She says it's nice, she reads. It is not nice."</q>

He had come to Phoenix by bus. He did not trust his truck for the distance, or himself for the hour.

<q by="7">"But I wanted to see the board light up. I worked 31 years underground and I never once saw anything light up for us."</q>

Negotiations had nearly collapsed on Wednesday, when the governor's office rejected a House proposal to let farms sell unused pumping rights. Two lawmakers who were in the room said the chief of staff, Devendra Rao, pushed the paper back across the table unread. Rao disputed that. <q by="8">"I read it,"</q> <s id="8" who="Devendra Rao">he</s> said in a text message. <q by="8">"Then I pushed it back."</q>

The law would take effect 90 days after the session ends. Basin councils would be appointed by January.

Sorensen said he expected drilling to speed up before then. State records show that 64 new large wells were permitted in the Willcox basin last year, more than in the previous three combined.

Castleberry, who faces a primary challenge next summer, left by a side door at 3 a.m. Asked whether he would run again, he said he would have to see if it rained.
