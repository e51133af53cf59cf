title: Thousands told to leave as water eats at Oregon dam's spillway
style: agency
language: en
hand: wire
---
DELWOOD, Ore. (Continental Press) — Emergency officials ordered about 6,400 people out of three towns below the Tarrant Creek Dam on Tuesday after a section of the concrete spillway crumbled and brown water began cutting into the hillside beside it.

The order came shortly before 4 a.m., when a sensor on the 71-year-old structure registered movement for the third time in an hour. By midmorning, deputies had knocked on nearly every door in Delwood, Pickett and the unincorporated community of Sorrel Flat.

<q by="1">"I don't want anybody to hear the word 'precaution' and go back to bed,"</q> Corliss County Sheriff <s id="1" who="Raymond Echeverria">Raymond Echeverria</s> said at a news conference outside the fairgrounds. <q by="1">"This is a dangerous situation and it is changing by the hour."</q>

Engineers do not believe the dam itself is about to fail, said Thuy-Linh Dang, deputy director of the Oregon Bureau of Water Works. But <s id="2" who="Thuy-Linh Dang">she</s> said the erosion was <q by="2" kind="partial">"moving uphill faster than we modeled"</q> and that crews could not safely shut the gates while the reservoir was still rising.

<q by="4">"If we close them, the water goes over the top. If we leave them open, it keeps chewing,"</q> <s id="4" who="Thuy-Linh Dang">Dang</s> said in a telephone interview. <q by="4">"Right now chewing is the better of the two."</q>

More than 9 inches of rain have fallen on the upper Tarrant basin since Saturday, according to the regional forecast office, on top of a snowpack that was already melting. Another 2 inches were expected by Wednesday night.

Gov. Marianne Stahl declared an emergency and activated 220 members of the National Guard. In a statement, <s id="5" who="Marianne Stahl">she</s> urged residents to <q by="5" kind="partial">"take your medicine, take your pets and take the inland road."</q>

The evacuation was not smooth. A two-lane bridge on Highway 38 was closed for nearly an hour after a cattle truck jackknifed, and some drivers said they sat in the dark with no word on whether to turn around. Cell service dropped out in Pickett at about 5 a.m.

Lorna Whitehorse, 58, who cleans rooms at a motel in Delwood, said she was awakened by pounding. When she opened the door, a deputy was already on the next porch. <q by="">"Ten minutes!"</q> somebody was shouting down the block.

<q by="6">"I got my mother's ashes and my cat and one shoe,"</q> <s id="6" who="Lorna Whitehorse">Whitehorse</s> said from a cot at Corliss County High School. <q by="6">"I don't know what I thought I was going to do with one shoe."</q>

Questions about the spillway are not new. <s id="12" who="">A 2019 inspection</s> obtained by the Continental Press under the state records law rated its condition as <q by="12" kind="partial">"fair,"</q> the second-lowest of four grades, and <s id="7" who="">the report</s> noted <q by="7" kind="partial">"voids of undetermined depth"</q> beneath four slabs. Repairs estimated at $14 million were put off twice.

State Rep. Bart Oyelaran, a Democrat whose district includes the three towns, said he had asked for the money in each of the last two sessions.

<q by="8">"They told me it would last another decade,"</q> <s id="8" who="Bart Oyelaran">Oyelaran</s> said. <q by="8">"Well, it didn't last another decade."</q>

A spokesman for the Bureau of Water Works, <s id="9" who="Neil Fortin">Neil Fortin</s>, said the agency ranks repairs by risk and that the Tarrant Creek project <q by="9" kind="partial">"was never taken off the list."</q> He declined to say where on the list it stood. <q by="10">"I'd have to get back to you on that,"</q> <s id="10" who="Neil Fortin">he</s> said.

At the fairgrounds, volunteers unloaded bottled water and dog food from a flatbed truck. On the marquee, which a week ago advertised a quilt show, were the words <q by="">"Delwood people eat free."</q>

Echeverria said about 40 residents had refused to leave and that his deputies would not force them. He said he had asked each of them for the name of a dentist.

<q by="11">"They generally understand what I'm getting at,"</q> <s id="11" who="Raymond Echeverria">he</s> said.
