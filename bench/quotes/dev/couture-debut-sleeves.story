title: At Maison Estrela, Oluwaseun Bright Makes Some Very Loud Quiet Clothes
style: magazine
language: en
hand: kestrel
---
PARIS — Ten minutes before the biggest show of his life, Oluwaseun Bright was under a table looking for a button.

<q by="1">“It’s horn, it’s 1934, it’s the size of a lentil,”</q> <s id="1" who="Oluwaseun Bright">he</s> announced to the room, of which all he could see was shoes. <q by="1">“If you hear a crunch, don’t tell me.”</q>

That is more or less the attitude that Maison Estrela hired him for. The 93-year-old house, founded by a Lisbon seamstress and beloved of presidents’ wives, has burned through four creative directors in eight years; the last of them, Casimir Dahl, left in March after a collection of rubber wimples that, <s id="2" who="">one retailer</s> said, <q by="2" kind="partial">“sold like a fire drill.”</q> In Mr. Bright, 33, a former structural engineer from Peckham, South London, with one small label and no formal training, it has made its strangest bet yet.

It paid off, mostly. For Tuesday’s debut, held in a drained swimming pool in the 18th Arrondissement, Mr. Bright took the house’s signature, a fluted sleeve known in the trade as <x kind="term">“the organ pipe,”</x> and treated it as load-bearing. Coats hung from the forearms. An evening gown in oyster faille was suspended, apparently, by the elbows. Mr. <s id="3" who="Oluwaseun Bright">Bright</s>, who spent four years calculating wind loads on footbridges, called this <q by="3" kind="partial">“putting the weight where the gossip is.”</q>

Backstage the mood was something close to relief, and the champagne, for once, was cold.

<q by="4">“I cried at the gray one,”</q> said <s id="4" who="Hedda Lindqvist">Hedda Lindqvist</s>, the stylist, who is not known to cry. Then <s id="5" who="Hedda Lindqvist">she</s> corrected herself: <q by="5">“I cried at the gray one’s pockets.”</q>

Not everybody needed a handkerchief. To <s id="6" who="Jean-Baptiste Ngoma">Jean-Baptiste Ngoma</s>, who runs a boutique in Brussels that has carried Estrela since the 1980s, the show felt <q by="6" kind="partial">“a bit like being lectured by a very beautiful crane.”</q> He liked the knitwear. He wondered who, among his customers, would be raising her arms.

<q by="7">“My ladies drive,”</q> Mr. <s id="7" who="Jean-Baptiste Ngoma">Ngoma</s> said. <q by="7">“They carry the dog. I need an elbow that bends.”</q>

The house says that it will. In the showroom, the gowns will be offered with what <s id="8" who="Fabienne Roux-Delacroix">Fabienne Roux-Delacroix</s>, the chief executive, described as <q by="8" kind="partial">“a civilian sleeve.”</q> Sales at Estrela fell 19 percent last year, to 340 million euros, and its owner, the Tuscan group Vasari Holding, has told analysts that the brand must break even by the end of 2026. <q by="9">“We did not hire Seun to be careful,”</q> Ms. <s id="9" who="Fabienne Roux-Delacroix">Roux-Delacroix</s> said. <q by="9">“We tried careful. We tried rubber, also.”</q>

<s id="10" who="">A person with knowledge of the group’s plans</s>, who requested anonymity because the talks were private, said there had been <q by="10" kind="partial">“at least one serious conversation”</q> about closing couture altogether. The chief executive wouldn’t discuss it. <q by="11">“There are always conversations,”</q> <s id="11" who="Fabienne Roux-Delacroix">she</s> said. <q by="11">“I have them with my mother.”</q>

Mr. Bright seems not to have been told to worry, or else to have been told and to have gone on sewing. He has lived since April in a hotel near the Gare du Nord, and does his first fittings on the night porter. His own mother, a retired bus driver, sat in the front row between an Oscar winner and a Qatari princess, in a purple lace gele that blocked the view of most of Row 3. <q by="">“Down in front,”</q> came a hiss from somewhere behind her. She did not turn her head.

<q by="12">“I paid for nothing, but I’m his mother,”</q> <s id="12" who="Folasade Bright">Folasade Bright</s> said afterward. <q by="12">“Let them look at the clothes through me. I made the boy.”</q>

Did she have a favorite? <q by="13">“I liked the red,”</q> <s id="13" who="Folasade Bright">she</s> said. <q by="13">“But I told him at Easter, and I am telling you: hem it.”</q>

The red coat, which closed the show, was worn by the 71-year-old model Inge Thorsdottir, who descended the ladder at the deep end with her arms straight out in front of her, like a sleepwalker, and was applauded for the whole length of the pool. On the tiles at her feet somebody had left the old lettering in place. <q by="16">“No Running, No Petting,”</q> <s id="16" who="">it</s> said in French.

Reviews on Wednesday were close to rapturous. In Le Quotidien, <s id="14" who="Solène Maubert">Solène Maubert</s> hailed <q by="14" kind="partial">“the first pair of arms in fashion since the Venus de Milo,”</q> a sentence that Mr. Bright read aloud twice, frowning.

<q by="15">“But she didn’t have any,”</q> <s id="15" who="Oluwaseun Bright">the designer</s> said.

The button, for the record, was found. It had been in his turnup all along.
