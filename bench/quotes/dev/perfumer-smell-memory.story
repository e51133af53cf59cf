title: The Man Who Bottled a Parking Lot
style: magazine
language: en
hand: kestrel
---
The first thing Ignatius van der Kolk asked me to do, on a wet Tuesday in a converted dairy outside Hudson, New York, was to shut my eyes and put my nose in a jar of dirt.

<q by="1">“Don’t be polite,”</q> <s id="1" who="Ignatius van der Kolk">he</s> said. <q by="1">“Where are you?”</q>

I was, to my surprise, in a car: a hot one, windows up, circa 1988, with a roll of wild-cherry candy melting in the ashtray. I told him so. He wrote it down.

Van der Kolk is fifty-nine, six feet five, and missing most of his left eyebrow, which he lost in 1994 to a flask of something that <s id="2" who="Ignatius van der Kolk">he</s> will describe only as <q by="2" kind="partial">“a rude aldehyde.”</q> For two decades, he made detergents smell like meadows for a conglomerate in Rotterdam. Then he quit, sold an apartment, and founded Nowhere House, a perfumery whose fourteen scents are portraits of places that no one in his right mind would want to smell of. There is Municipal Pool. There is Grandfather’s Truck. There is, at two hundred and ten dollars for fifty millilitres, Parking Lot, Rain, which has a waiting list.

<q by="3">“It’s not a joke, though I understand the laughing,”</q> <s id="3" who="Simone Abimbola-Reyes">Simone Abimbola-Reyes</s>, who buys fragrance for a department store on Fifth Avenue, told me. <q by="3">“A woman came in and sprayed it and cried for ten minutes. She said her father used to teach her to drive in one.”</q> When the woman had gone, <s id="13" who="Simone Abimbola-Reyes">she</s> said, she sprayed it on herself. <q by="13">“Asphalt. Pennies. And then—I don’t know how he does it—forgiveness.”</q>

The trade has been slower to forgive. At an industry dinner in Grasse, in 2017, a toast to van der Kolk was met with a hiss from a back table, and <s id="4" who="Aurélien Castagnier">Aurélien Castagnier</s>, whose family has been distilling jasmine since 1861, has dismissed the Nowhere line as <q by="4" kind="partial">“odors, in the sense that the police use the word.”</q> He didn’t take it back when I called. <q by="5">“A perfume must flatter,”</q> <s id="5" who="Aurélien Castagnier">he</s> said. <q by="5">“I do not wish to be told about the garage.”</q>

But van der Kolk has never been interested in flattery. He grew up in Zeeland, one of seven children of a lock-keeper and a woman who could tell, from the hall, which of her sons had been smoking and what. When he was eleven, she lost her sense of smell after a fever, and he began describing things to her at table. <q by="6">“I would say, ‘Mama, the soup is brown at the bottom and green at the top,’”</q> <s id="6" who="Ignatius van der Kolk">he</s> recalled. <q by="6">“And she would eat. If I told it badly, she would not eat.”</q>

I asked what happened when he told it badly.

<q by="7">“She got thin,”</q> <s id="7" who="Ignatius van der Kolk">he</s> said.

His process, if that is the word, begins with interviews. He has recorded some nine hundred of them, on microcassettes, and he asks every subject the same three questions, the last of which is whether they were happy there. The tapes are filed by weather. On one, labelled Drizzle/Mild, a retired mail carrier from Duluth describes the vestibule of an apartment house: wet wool, floor wax, somebody’s onions. <q by="">“And the radiator had this kind of a burnt-dust note, like the first day of school,”</q> a voice says, off mike.

He works from the tapes with a single assistant, Thu-Ha Pham, a former organic chemist who is thirty-three and, by <s id="8" who="Thu-Ha Pham">her</s> own account, has <q by="8" kind="partial">“the better nose and the worse temper.”</q> It is Pham who figures out that the word <x kind="term">“onions,”</x> on a tape, can mean dipropyl disulfide and an old gas leak. She once resigned for a month over the color of a cap.

<q by="9">“Iggy wants it true,”</q> <s id="9" who="Thu-Ha Pham">she</s> told me, screwing a lid onto something that smelled like an elevator. <q by="9">“I want it to not give people hives. We meet in the middle, at around forty trials.”</q>

Not everything survives the middle. On a high shelf, I noticed a row of unlabelled bottles with a strip of masking tape above them, on which was written <q by="">“NEVER.”</q> Pham followed my eyes. One of them, <s id="10" who="Thu-Ha Pham">she</s> said, was a hospital corridor, and had been <q by="10" kind="partial">“much, much too good.”</q>

The newest scent, which will be released in the spring, is the lock-keeper’s kitchen. It has taken him eleven years. His sister Marijke, who is the last of the family still living in Zeeland, was sent a vial in November, and for two weeks he heard nothing. Then a postcard came, with a picture of a dike. Van der Kolk keeps it in his breast pocket, and he read it to me in translation, slowly, as if it were a formula. <q by="11">“The soup is right,”</q> <s id="11" who="Marijke">Marijke</s> had written. <q by="11">“The dog is missing.”</q>

He put the card away and looked out at the rain, which was coming down on the gravel where I had left my car. He seemed to be smelling it.

<q by="12">“She is correct about the dog,”</q> <s id="12" who="Ignatius van der Kolk">he</s> said at last. <q by="12">“We start again on Monday.”</q>
