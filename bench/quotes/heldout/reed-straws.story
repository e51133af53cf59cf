title: Bronze Age mourners shared a drink through six-foot straws, residue suggests
style: science
language: en
hand: okafor
---
The silver tubes had been in a museum drawer in Ashgabat for half a century, labeled—in three languages and with rising uncertainty—scepters, tent poles and flutes.

They were straws. And about 3,900 years ago, according to a study published Wednesday in the journal Proceedings in Archaeological Chemistry, at least seven people stood around one large jar at a funeral and drank through them at the same time.

The chemical residue trapped in the strainers at the tips contains barley starch, yeast and a surprising amount of juniper, a team led by Gulnara Atayeva reports. It is, <s id="1" who="">the authors</s> write, <q by="1" kind="partial">“the oldest direct evidence for communal drinking by tube in Central Asia.”</q>

<q by="2">“You cannot drink this way alone, or you can, but you look ridiculous,”</q> said <s id="2" who="Gulnara Atayeva">Atayeva</s>, an archaeological chemist at the Karakum Institute. <q by="2">“The length forces you to stand in a circle. You are looking at the other people’s faces the whole time.”</q>

The eight tubes, each close to six feet long, were dug up in 1974 from a brick-lined tomb on the edge of the Murghab delta. The excavation’s director, Viktor Selivanov, died before he could publish. In his field diary, which Atayeva’s co-author found in a suitcase belonging to his widow, he had come close. <q by="3">“Eight reeds of silver laid on the breast,”</q> <s id="3" who="Viktor Selivanov">Selivanov</s> wrote on a Tuesday in May. <q by="3">“Zoya jokes they are for vodka. Perhaps Zoya should dig and I should cook.”</q>

Pictures of people drinking through long reeds are common on seals from Mesopotamia, where beer was cloudy with husks and had to be filtered. But reeds rot. Until now the case for the custom farther north rested on a few perforated bone tips, and skeptics said those could be nearly anything.

One of the skeptics was Piet Hoogendoorn-Baptiste, a specialist in ancient brewing at the University of Nijvelt, who reviewed the paper. <s id="5" who="Piet Hoogendoorn-Baptiste">He</s> once dismissed the idea in print as <q by="5" kind="partial">“a drinking song in search of a drink.”</q> He has changed his mind.

<q by="6">“I read it on a train and I said something rude out loud,”</q> <s id="6" who="Piet Hoogendoorn-Baptiste">he</s> said in an interview. <q by="6">“The starch grains are gelatinized. They’ve been cooked and they’ve been malted. That’s beer. I lose a bottle of genever to a colleague in Ghent.”</q>

He is more cautious about the juniper, which the study suggests was added to preserve the brew or to mask its taste. Juniper was burned in the region for incense, he noted, and smoke gets everywhere.

Mi-sook Varga, a co-author who modeled how the tubes worked, had copies made in steel and invited seven graduate students to try them. The experiment, described in a supplement, lasted 40 minutes and got through 22 liters of a low-alcohol substitute. Participants found suction <q by="7" kind="partial">“tiring but not unpleasant,”</q> <s id="7" who="">the supplement</s> says, and <q by="7" kind="partial">“tended to synchronize.”</q>

<s id="8" who="Mi-sook Varga">Varga</s> put it less formally: <q by="8">“By the end they were breathing together like a choir. Then somebody laughed and we lost the data.”</q>

Not every question is answered. The tomb held the bones of one woman, about 50, and 14 dogs. There is no sign of who the drinkers were or why eight tubes were buried when one, by the residue, was never used. The paper devotes a single sentence to the unused straw. It may, <s id="9" who="">the sentence</s> says, <q by="9" kind="partial">“have been intended for the deceased.”</q>

<s id="10" who="Helen Achterberg-Nwosu">Helen Achterberg-Nwosu</s>, a curator of West Asian art who was not involved in the work, called that <q by="10" kind="partial">“the line everybody will quote, and the one I’d have cut.”</q> The residue in the eighth could simply have washed away, she said.

Atayeva laughed when the remark was read to her.

<q by="11">“She is right, it is not science,”</q> <s id="11" who="Gulnara Atayeva">she</s> said. <q by="11">“But I have been to many funerals. There is always one glass that nobody touches.”</q>
