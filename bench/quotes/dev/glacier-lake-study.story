title: Scientists find living microbes in lake sealed under Greenland ice
style: science
language: en
hand: wire
---
WASHINGTON (Continental Press) — A lake that has been sealed beneath nearly a mile of Greenland ice for at least 400,000 years holds a thriving community of microbes, including some that appear to live on ground-up rock, scientists reported Wednesday.

The discovery, published in the journal Cryosphere Biology, is the first of living organisms in water drawn from beneath the Greenland ice sheet and could help in the search for life on the icy moons of Jupiter and Saturn.

<q by="1">"We expected a few cells hanging on. What we found was a neighborhood,"</q> said lead author <s id="1" who="Ragnhild Østby">Ragnhild Østby</s>, a microbiologist at the University of Tromsø in Norway. <q by="1">"There are grazers, there are things that eat the grazers, and there are things we don't have a category for."</q>

A team of 26 researchers from five countries spent two summers melting a hole no wider than a dinner plate through 1,530 meters (5,020 feet) of ice with water that had been filtered, heated and zapped with ultraviolet light. They had about 38 hours to take samples before it froze shut.

At one point last July, the hose jammed at 900 meters. Co-author <s id="2" who="Emeka Udoh">Emeka Udoh</s>, an engineer at Montana Polytechnic, said that it was freed by <q by="2" kind="partial">"a lot of hot water and a certain amount of prayer."</q>

The lake, named Immikkoortoq, is about the size of Manhattan and no more than 12 meters (39 feet) deep. Its water is dark, slightly salty and just below the usual freezing point. In one milliliter, or about 20 drops, the team counted 87,000 cells, several times what was found in a lake beneath Antarctica in 2013.

Genetic analysis turned up 1,214 kinds of bacteria and archaea. Roughly 1 in 6 did not closely match anything in public databases, the study said. <s id="3" who="">The authors</s> call that fraction <q by="3" kind="partial">"a conservative estimate."</q>

With no sunlight, the microbes need another source of energy. Østby and her colleagues think that it is the glacier. As the ice creeps over bedrock, it crushes minerals and releases hydrogen, which some of the organisms can use as fuel. In the paper, <s id="4" who="">they</s> refer to the process as <q by="4" kind="partial">"glacial milling."</q>

Scientists who were not involved in the work said it was careful, though not all were ready to accept the age of the lake, which was estimated from radar and from helium in the water.

<q by="5">"The biology is beautiful. The plumbing I'm less sure about,"</q> said <s id="5" who="Shabnam Tehrani-Cole">Shabnam Tehrani-Cole</s>, a glaciologist at the Colorado Earth Observatory. She noted that meltwater from the surface is known to reach the bed in other parts of Greenland. <q by="5">"If even a trickle gets in every few thousand years, then it's an old lake with young tenants."</q>

<s id="6" who="Ragnhild Østby">Østby</s> acknowledged that the team could not rule that out, but said the chemistry of the water made it <q by="6" kind="partial">"very, very unlikely."</q>

Contamination is the other worry. In 2012, a Russian team drilling into Lake Vostok in Antarctica announced the finding of an unknown bacterium, only to conclude later that some of it had come from the drilling fluid. The new study included 64 blank samples, which its reviewers praised, and the team kept a log of every person who went near the borehole. On the door of the tent where samples were bottled, in four languages, were the words <q by="">"You are the most contaminated object in Greenland."</q>

The research was paid for by the Norwegian Polar Fund and the U.S. National Science Foundation. A NASA planetary scientist, <s id="7" who="Lorenzo Sabatini">Lorenzo Sabatini</s>, called the results <q by="7" kind="partial">"a huge encouragement"</q> for future missions to Europa, a moon of Jupiter that is believed to have an ocean under its ice.

<q by="8">"You have ice, you have rock, you have water in between. Check, check, check,"</q> <s id="8" who="Lorenzo Sabatini">Sabatini</s> said. <q by="8">"Now, Europa's ice may be 15 miles thick, so I'm not telling anyone to pack."</q>

In Greenland, the finding has been received with pride and some unease. Aviaja Petersen, who represents the nearest settlement in the territory's parliament, said that local people had not been told how samples might be used by drug companies. <s id="9" who="Aviaja Petersen">Petersen</s> said that the lake was <q by="9" kind="partial">"not a storeroom"</q> and that she would propose a law requiring permission.

Udoh said the team would welcome one. The group hopes to return in two years with a small robot, which graduate students have already named <x kind="nickname">"Bubbles."</x>

At the end of the last season, as the hole closed, the scientists lowered a microphone into the lake and listened for about a minute.

<q by="10">"Some people heard clicking,"</q> <s id="10" who="Emeka Udoh">Udoh</s> said. <q by="10">"I heard nothing at all, and I've never been so happy to hear it."</q>
