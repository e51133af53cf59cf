title: In Senegal, a Village Counts Its Boats and Its Sons
style: foreign
language: en
hand: harlan
---
THIAROYE-PLAGE, Senegal — The women count the pirogues at dawn, before the fish sellers come, because a boat that is missing from the sand in the morning may be fishing or may be on its way to Spain.

On the last Sunday of October there were 41. On Monday there were 40.

<q by="1">“I looked for the blue one with the eye painted on it,”</q> said <s id="1" who="Ndèye Astou Diop">Ndèye Astou Diop</s>, 52, whose two sons had slept in her house the night before. <q by="1">“I looked twice. Then I went home and looked in their beds, and there was a shirt, folded. My sons do not fold.”</q>

The blue boat, with 96 people in it, reached no port. A Spanish rescue plane searched for four days southwest of El Hierro, in the Canary Islands, and found a fuel drum. It was one of at least 14 vessels to vanish this year on the Atlantic route, which the United Nations migration agency calls the deadliest sea passage in the world and which <s id="2" who="">Spanish officers</s>, among themselves, call <q by="2" kind="partial">“the drain.”</q>

Europe has spent lavishly to close it. Under agreements worth more than $300 million, Spain has posted police officers, patrol boats and two surveillance planes along the coast of West Africa. Departures from Senegal fell by almost half last year, and in September <s id="3" who="">the Spanish interior minister</s>, on a visit to Dakar, hailed a <q by="3" kind="partial">“model of shared vigilance.”</q> Young men here noticed the patrols, too. They have responded by leaving farther out, at night, in weather that keeps police boats in.

<q by="4">“They did not stop the trip,”</q> said <s id="4" who="Cheikh Tidiane Mbaye">Cheikh Tidiane Mbaye</s>, a fisherman who has made it twice and been deported twice. <q by="4">“They stopped the good days for the trip.”</q>

<q by="4">“Now you go in the bad ones.”</q>

Mr. Mbaye, 33, would rather fish. His grandfather filled a pirogue in a morning within sight of the mosque. Now the near waters are worked out, and on the horizon, most nights, sit the lights of foreign trawlers, some licensed and some not. A report by a Dakar research group in June estimated that the catch of sardinella, the staple of the national dish, had dropped by two-thirds in 15 years; <s id="5" who="">it</s> described the small-boat fleet as <q by="5" kind="partial">“an industry whose principal export is now its crews.”</q>

Senegal’s government, which came to power in 2024 on a wave of votes from just such crews, promised to renegotiate fishing deals and has let one, with the European Union, lapse. It has not been enough. <q by="6">“You cannot eat an expired contract,”</q> the fisheries minister, <s id="6" who="Aminata Sow-Kane">Aminata Sow-Kane</s>, said in an interview in her office, where the air-conditioner had been turned off as an example to the staff. <q by="6">“We know this. We ask for patience from people who have been asked for it by everyone.”</q>

In Thiaroye-Plage patience has a sound. It is the voice messages that the women play for one another in the shade of the ice house, on phones wrapped in plastic bags against the salt. In one, wind roars for a while before a young man can be made out. <q by="7">“Mama, it is Modou. We see a ship. If it is a big ship I will call you from the big ship,”</q> <s id="7" who="Modou Diop">he</s> says, in Wolof. The message was sent on the third day. There is no second one.

Modou Diop was 19. His brother, Pape, was 24 and owned half of the engine. Their mother has not held a funeral, for the imam says that it is too soon, and she has begun to do something that is not usual here, and that the imam does not like. With eight other women, Ms. Diop goes from house to house in the evening, and where they find a mattress rolled up or a new waterproof jacket they sit down on the floor and do not get up until the boy, ashamed, has unpacked it.

They have a name, the <x kind="nickname">“mothers of the doorway,”</x> and by their own count they have kept 27 boys.

One of the 27 is Ousmane Faye, 20, who had sold his sister’s sewing machine to pay for his place. He was angry for a week. <q by="8">“They ate all of our rice,”</q> <s id="8" who="Ousmane Faye">he</s> said. <q by="8">“They sang. You cannot be a hero with nine old women singing about your circumcision.”</q>

One of the smugglers who work this beach declined to meet a reporter but sent, through a boy on a bicycle, a slip of paper on which <s id="10" who="">he</s> had written, in French: <q by="10">“I sell tickets. I do not sell the ocean.”</q>

That afternoon, when the sardine boats came in, there was shouting at the waterline, and it was numbers. <q by="">“Thirty-eight! Thirty-nine!”</q> Ms. Diop stood apart with her hand over her eyes.

<q by="9">“Every day I count to forty,”</q> <s id="9" who="Ndèye Astou Diop">she</s> said, <q by="9">“and then I wait a little.”</q>
