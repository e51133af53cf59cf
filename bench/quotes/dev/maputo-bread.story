title: In Mozambique, thousands follow a coffin for the shrinking loaf
style: foreign
hand: mirador
---
MAPUTO, Mozambique -- The loaf on the coffin was real; the coffin was empty. Six bakers in black carried it past the Finance Ministry on Thursday to a drumbeat and the chant <q by="">"Small bread, fat minister,"</q> and by noon some 4,000 people had fallen in behind them, the largest march here since the price of flour was freed in June.

<q by="1">"My grandmother's loaf fed five,"</q> said <s id="1" who="Celeste Nhantumbo">Celeste Nhantumbo</s>, 38, who sells eggs at the Xipamanine market. <q by="1">"This one I have to introduce to each child separately."</q>

The government says that bread has not become dearer, and by the piece that is so. A decree in June set the standard loaf at 200 grams rather than 250, a change that was described in the official bulletin as <q by="" kind="partial">"harmonization."</q> <q by="2">"We have altered nothing but the paperwork,"</q> the deputy finance minister, <s id="2" who="Abílio Macuácua">Abílio Macuácua</s>, said on state radio, adding that people who weighed their bread were <q by="2" kind="partial">"being used."</q>

Many had brought scales. <s id="3" who="">One sign</s>, held by a girl on her father's shoulders, asked, <q by="3">"Where is the rest?"</q> Another was only a kitchen balance nailed to a broomstick and, below it, the words <q by="">"Speak for yourself."</q>

At 1 p.m. a police van drew up across the avenue. From its loudspeaker, in Portuguese and then in Changana, came the order to disperse: <q by="">"Citizens, the lunch hour is over."</q> There was laughter, and then, from under the umbrellas, <q by="">"We have not had lunch!"</q>

The first tear gas was fired at 1:40. Two people were hurt, one of them Valdemiro Sitoe, 17, an apprentice, who was struck on the shoulder by a canister. <q by="4">"He kept telling me, 'Don't let them take the coffin,'"</q> said <s id="4" who="Ana Paula Sitoe">Ana Paula Sitoe</s>, his sister, outside the Central Hospital. <q by="4">"I said, 'Brother, it is a box.'"</q>

Who called the march is unclear. The messages that went around on Wednesday night came from a number that telephones did not show. <q by="5">"Bring a scale,"</q> <s id="5" who="">they</s> said, and <q by="5">"Wear black, like the crust."</q> <s id="6" who="">The bakers' association</s>, whose members can be fined for selling outside the decree, said in a statement that it had <q by="6" kind="partial">"neither baked nor buried anything"</q> that day.

<s id="7" who="">A European diplomat</s>, who asked not to be named because talks on budget aid are under way, called the decree <q by="7" kind="partial">"a week's work, badly explained."</q> Flour has risen by 31 percent since January, according to the national statistics institute; the minimum wage has not moved since last year.

There is a proverb in the south of the country: <q by="">"Who divides the bread remembers the knife."</q> By Friday morning it was on a dozen walls. On the shutter of a bakery off Avenida da Malhangalene was a line of a newer kind, done in flour paste and already flaking: <q by="">"Closed for harmonization."</q>
