title: Landslide buries homes in Alaska fishing town; 3 dead, 5 missing
style: agency
hand: wire
---
KESSOCK NARROWS, Alaska — Searchers with dogs and shovels worked through freezing rain Thursday to reach five people still missing after a mountainside gave way above this southeast Alaska fishing town, crushing seven homes and pushing part of a cannery dock into the sea.

Three bodies have been recovered, including that of an 11-year-old girl, Alaska State Troopers said. Their names were withheld until relatives could be told. Nine people were injured, two critically, and were flown to Juneau and Seattle.

The slide came down shortly after 9 p.m. Wednesday, following 6.8 inches of rain in 36 hours. It is about 500 feet wide where it crosses Front Street, the only paved road.

<q by="1">"I heard what I thought was a jet,"</q> said <s id="1" who="Arne Sjolund">Arne Sjolund</s>, 58, who runs the fuel dock. <q by="1">"Then the power went, and then it was just people yelling. You couldn't see who."</q>

Over a marine radio, boats in the harbor could hear the town calling itself. <q by="">"Anybody with a light, come to the net shed,"</q> a voice repeated for most of an hour. Then, over and over: <q by="">"Where's the Petersens? Has anybody got the Petersens?"</q>

All four Petersens were found alive in a neighbor's basement, Mayor Rosalind Kitka said at a news conference in the school gym, where about 120 of the town's 430 residents spent the night. <s id="2" who="Rosalind Kitka">She</s> said the search was still <q by="2" kind="partial">"a rescue, in every sense of that word,"</q> and asked people outside the town not to send clothing.

<q by="3">"What we need is an excavator operator, a geologist and a priest,"</q> <s id="3" who="Rosalind Kitka">she</s> said. <q by="3">"Two of the three are on the plane. I won't say which."</q>

Trooper Capt. Malcolm Tuiasosopo, who is directing the search, said crews had been pulled off the slope twice because instruments showed the ground above them moving. The upper part of the slide remains <q by="4" kind="partial">"loaded,"</q> <s id="4" who="Malcolm Tuiasosopo">he</s> said, with an estimated 40,000 cubic yards of mud and timber hung up behind a rock bench.

The work is slow. Volunteers from the cannery cut through the trees that came down with the mud, stack the rounds by the road, then stop the saws and listen.

Residents said they had worried about the hillside since a smaller slide in 2019 took out a water line. A state survey published in 2022 rated 31 lots along the upper street as being at high hazard and recommended that the borough <q by="5" kind="partial">"consider relocation of occupied structures as funding permits,"</q> <s id="5" who="">the report</s> says. No structure was moved.

Kitka, who was on the borough assembly at the time, said the cost was put at $14 million, roughly three times the annual budget.

<q by="6">"People will say we knew,"</q> said <s id="6" who="Delphine Kitka">Delphine Kitka</s>, a retired teacher who is the mayor's aunt and whose house stands two doors from the edge of the debris. <q by="6">"Well, we did know. We knew it the way you know about your heart."</q>

The National Weather Service office in Juneau had issued a flood advisory Wednesday afternoon but no landslide warning; the agency does not forecast individual slides. Meteorologist <s id="7" who="Ikaika Bell">Ikaika Bell</s> said the gauge on the mountain stopped transmitting at 7:52 p.m. and that forecasters were <q by="7" kind="partial">"essentially blind up there"</q> for the hour that mattered.

More rain was expected overnight, with another 2 inches possible by Friday noon.

A Coast Guard helicopter crew from Sitka made four trips in winds of up to 55 mph. Lt. Priya Raghunathan, the pilot, said she set down on a baseball infield that residents had ringed with truck headlights. It was, <s id="9" who="Priya Raghunathan">she</s> said, <q by="9" kind="partial">"the best landing zone I've ever been given, and I've been given some by the Navy."</q>

Gov. Anders Whitcomb-Lowe declared a disaster and said he would fly in once the weather allowed. In a statement, <s id="10" who="Anders Whitcomb-Lowe">he</s> promised the state would be there <q by="10" kind="partial">"for the digging and for what comes after the digging."</q>

At the gym, a hand-lettered sheet of butcher paper listed who had been accounted for. Beside a few names, somebody had written <q by="">"saw him, he's OK"</q> or simply a boat's name. By midday five lines were blank.

Among those waiting was Tomasa Villareal, 34, whose husband works the night shift at the cannery. He had texted her at 9:04 p.m. that he was walking home, and she turned the phone around to show the message.

<q by="11">"'Save me a plate,'"</q> <s id="11" who="Tomasa Villareal">she</s> read. <q by="11">"So I saved it. It's on the stove. I don't know if I have a stove."</q>
