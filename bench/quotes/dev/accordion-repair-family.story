title: The last accordion menders of Żelazna Street
style: feature
language: en
hand: harbour
---
The bell over the door at Frątczak & Daughter plays a fourth that is very slightly flat, and has done since the war. Nobody is allowed to fix it.

<q by="1">“If it were in tune I would not hear it,”</q> says <s id="1" who="Jadwiga Frątczak">Jadwiga Frątczak</s>, 79, without looking up from a brass plate the size of a playing card. <q by="1">“Wrong notes, I hear.”</q>

Her workshop, two rooms behind a chemist’s in the Wola district of Warsaw, is thought to be the last in the city that will rebuild an accordion from the bellows out. In 1975 there were 14. <s id="2" who="">The trade association’s final bulletin</s>, printed in 1996 and framed over the sink, predicted that the craft would be <q by="2" kind="partial">“of interest chiefly to museums and the very drunk”</q>.

It has not quite worked out that way. On the shelves this winter are 61 instruments waiting their turn, with luggage labels tied to the straps: a wedding band from Łódź, a busker in Leith, a Finnish metal group that had theirs dropped from a stage. The waiting list is 11 months. Jadwiga’s daughter, <s id="3" who="Beata Frątczak-Odum">Beata Frątczak-Odum</s>, who is the Daughter on the sign and is herself 51, says the revival began with the pandemic, when <q by="3" kind="partial">“everybody’s uncle died and everybody opened the wardrobe”</q>.

<q by="4">“They come in with a case like it’s a small coffin,”</q> <s id="4" who="Beata Frątczak-Odum">Beata</s> says. <q by="4">“And they don’t want it to play, most of them. Not really. They want it to breathe.”</q>

What that involves is not for the impatient. An accordion of the usual kind has some 400 steel tongues, each of which must be cleaned, filed at the tip to raise its note or at the root to lower it, and set back with a mixture of beeswax and rosin whose recipe <s id="5" who="Jadwiga Frątczak">Jadwiga</s> will give only as <q by="5" kind="partial">“more of the one than you’d think”</q>. She works by ear and by fingernail. There is an electronic tuner in the shop, a present from a German supplier. It is used to hold down the post.

Her father, Zygmunt, who started the business in 1938, taught her on reeds from instruments that had been pulled from the rubble. He never told her whose they were. As a child she used to find things in the bellows, she says: a tram ticket, a pressed clover, once a strip of paper on which was written, in pencil, <q by="">“Play it loud so she’ll hear.”</q>

I ask what he did with it.

<q by="6">“He put it back,”</q> <s id="6" who="Jadwiga Frątczak">she</s> says. <q by="6">“What else? It was part of the instrument.”</q>

The business has had its quarrels. In 2012 a cousin, Marek Frątczak, left to open a rival shop across the river, with a website and a line in strap-on microphones. The two sides of the family did not speak for six years. Marek, 58, now sells insurance. <s id="7" who="Marek Frątczak">He</s> describes his aunt as <q by="7" kind="partial">“a genius, in the sense that she is impossible”</q>, and concedes that he was in too much of a hurry.

<q by="8">“She had me cleaning wax off one reed plate for a month,”</q> <s id="8" who="Marek Frątczak">he</s> says, over coffee in Praga. <q by="8">“I said, ‘Aunt, it’s clean.’ She said, ‘It’s clean for you.’”</q>

They made it up at a funeral. He had brought his old Weltmeister and it had, she noticed during the second hymn, a sticking F sharp. She took it away with her afterwards and has not mentioned it since. It is on the shelf with the others, Beata shows me, with <s id="9" who="">a label</s> that says only <q by="9">“Nephew”</q>.

What happens next is the subject that everybody in the shop steps round. Beata’s son, Tobi, 20, is studying to be an anaesthetist. A museum in Kraków has asked for the tools. Last spring <s id="10" who="">a developer</s> who is buying up the row offered the family a flat in Mokotów, and described the workshop, in a letter that Jadwiga keeps beneath the tuner, as <q by="10" kind="partial">“a charming legacy tenancy”</q>.

<q by="11">“I looked it up,”</q> <s id="11" who="Jadwiga Frątczak">the old woman</s> says. <q by="11">“It means dead.”</q>

There is, however, an apprentice. Soo-min Jang, 27, came from Busan to study the history of the tango, brought in her instrument with a broken strap, and stayed. She has been here for three years and has just been allowed to tune her first full set. When it was done, <s id="12" who="Soo-min Jang">she</s> tells me, Jadwiga played one long chord and then sat there for such a time that <q by="12" kind="partial">“I thought she’d had a stroke”</q>.

And what was the verdict?

<q by="13">“She said, ‘Who did this?’”</q> <s id="13" who="Soo-min Jang">Soo-min</s> grins. <q by="13">“In Polish that can go either way.”</q>

I leave at dusk, when the trams have their lights on. As I open the door the bell gives its sour little fourth, and from behind me, in the back room, comes a voice. <q by="">“Flat!”</q> it says, with great contentment.
