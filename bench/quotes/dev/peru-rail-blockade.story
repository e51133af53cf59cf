title: Peru Declares Emergency as Blockade of Copper Railway Enters Third Week
style: foreign
language: en
hand: brandt
---
AREQUIPA, Peru—Peru’s government declared a state of emergency in four southern provinces on Tuesday and ordered troops to clear a railway that carries copper to the Pacific, after negotiations with villagers who have blocked the line for 16 days collapsed.

Prime Minister Octavio Belaúnde Ríos, in a televised address from Lima, said that the blockade had cost the country $210 million in exports. <q by="1">“We have been patient to the point of weakness,”</q> <s id="1" who="Octavio Belaúnde Ríos">he</s> said. <q by="1">“Patience ends tonight.”</q>

Within hours, hundreds of soldiers had moved into the town of Imata, where protesters have piled boulders and burned tires across the tracks. There were no immediate reports of clashes.

The villagers, most of them Quechua-speaking herders, say that dust from ore cars has sickened their alpacas and fouled the springs on which they depend. They are demanding a health study, covered wagons and a share of the royalties.

<q by="2">“The train passes 14 times a day and leaves us nothing but powder,”</q> said <s id="2" who="Saturnina Huamaní">Saturnina Huamaní</s>, 46, who has lost 30 animals since 2022. <q by="2">“The minister says we are enemies of progress. Let him come and drink our progress.”</q>

The mine’s operator, Andes Cobre, a joint venture of Canadian and Japanese companies, has denied that its trains are to blame. In a statement, <s id="3" who="">the company</s> said that its monitoring showed dust levels <q by="3" kind="partial">“well within national limits”</q> and that it remained open to <q by="3" kind="partial">“sincere and peaceful dialogue.”</q>

But a 2023 study by the University of San Agustín, which the Health Ministry commissioned and never published, found arsenic in the hair of 41 percent of the children tested in five villages along the line. A copy was provided to The Sentinel-Courier by a former official at the ministry. <s id="4" who="">Its authors</s> recommended <q by="4" kind="partial">“urgent and sustained intervention.”</q> None followed.

<q by="5">“It was put in a drawer, and the drawer was put in a basement,”</q> said <s id="5" who="">the former official</s>, who spoke on condition of anonymity because he feared losing his pension.

A ministry spokesman, <s id="6" who="Renzo Tello">Renzo Tello</s>, described the study as <q by="6" kind="partial">“methodologically questionable.”</q> He would not elaborate.

The standoff is the most serious test yet for President Marisol Quintanilla, a former schoolteacher who took office in July and who won her largest margins in the highlands by promising to put communities first. Many here feel betrayed. On a wall near the Imata station, her campaign slogan, <q by="" kind="partial">“The Last Shall Be First,”</q> has been amended in red paint. <q by="7">“The last shall be shot,”</q> <s id="7" who="">it</s> now says.

Ms. Quintanilla, who is on a state visit to Spain, made no public comment on Tuesday. Her vice president, <s id="8" who="Gonzalo Ampuero">Gonzalo Ampuero</s>, said that she was being kept informed <q by="8" kind="partial">“hour by hour.”</q>

Western diplomats in Lima have watched with growing concern. Copper accounts for about a third of Peru’s exports, and the price rose 2.3 percent in London on news of the emergency decree. <q by="9">“They have no good options and very little time,”</q> <s id="9" who="">one European ambassador</s> said. <q by="9">“If somebody dies, there will be no railway for a year.”</q>

People have died before. In 2015, four protesters were killed by the police in a similar dispute farther north, and Congress issued <s id="10" who="">a report</s> that called the operation <q by="10" kind="partial">“improvised from its first minute to its last.”</q>

General <s id="11" who="Hernán Cáceres Vilca">Hernán Cáceres Vilca</s>, who commands the troops at Imata, said that his men had been issued rubber bullets and <q by="11" kind="partial">“strict instructions to use their ears before their hands.”</q> He was interviewed beside the tracks, where a group of women sat knitting in the cold.

Among them was Ms. Huamaní’s mother, Dominga, who is 79 and speaks no Spanish. Asked through an interpreter whether she was afraid of the soldiers, she shook her head and nodded toward a young private stamping his feet to keep warm. <q by="12">“That one is cold,”</q> <s id="12" who="Dominga">she</s> said. <q by="12">“I am making him a hat.”</q>

Talks could resume as soon as Thursday, with the Roman Catholic archbishop of Arequipa, Msgr. Faustino Llerena, as mediator. <s id="13" who="Faustino Llerena">The archbishop</s>, in a post on X, asked both sides for <q by="13" kind="partial">“a gesture, even a small one.”</q>
