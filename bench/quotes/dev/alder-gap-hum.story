title: Something Is Humming in Alder Gap
style: magazine
hand: okra
---
The first person to hear it was a dog.

That is the accepted version, anyway, in Alder Gap, Idaho, population nine hundred. The dog, a heeler named Senator, belonged to Walt Kinnunen, and on the night of November 3, 2022, he stood up from a sound sleep, faced the north wall, and would not be spoken to.

<q by="1">“So I put my ear to the Sheetrock,”</q> <s id="1" who="Walt Kinnunen">Kinnunen</s> told me. <q by="1">“And I’ll be honest with you. I wished I was the dog.”</q>

What he heard, and what some two hundred of his neighbors have since reported, is a low, pulsing tone, at the bottom edge of hearing, that seems to come from the next room. It is worse indoors. It stops for days. A retired band teacher places it a little flat of the E below the bass staff. His wife cannot hear it at all, and they have, <s id="2" who="">he</s> said, <q by="2" kind="partial">“stopped discussing it at meals.”</q>

Hums are not new: Bristol had one, and Taos, and Windsor, Ontario. At a meeting in the grange hall, the county put up a whiteboard and invited theories. By the end of the evening it had collected thirty-one, including <q by="" kind="partial">“God (testing)”</q> and <q by="" kind="partial">“Denise’s freezer.”</q>

Denise Yellowhorse-Pratt, who runs the grocery, has unplugged her freezer three times in front of witnesses. She lost, by <s id="3" who="Denise Yellowhorse-Pratt">her</s> own estimate, <q by="3" kind="partial">“four hundred dollars of fish sticks and one friendship.”</q>

It would be a comic story if people slept. Since the hum began, the clinic has written five times as many prescriptions for insomnia. One man, a logger with no history of trouble, drove his truck into the substation fence at 3 A.M. and sat there with the horn on. When deputies reached him, <s id="5" who="">he</s> said that he had wanted to hear <q by="5" kind="partial">“anything else.”</q>

The state sent an acoustician. Farid Haddad-Nouri, of Boise, is a precise man who wears two watches, and he set out microphones at fourteen sites for six weeks. His report runs to eighty pages. Its conclusion, which <s id="6" who="Farid Haddad-Nouri">he</s> recited for me from memory, with something like pain, was that there was <q by="6" kind="partial">“no external acoustic source consistent with the complaints.”</q>

<q by="7">“They took it that I called them crazy,”</q> <s id="7" who="Farid Haddad-Nouri">Haddad-Nouri</s> said. <q by="7">“I didn’t call them crazy. I said the instrument does not hear it. The instrument also does not hear grief.”</q>

Grief was not a word I’d expected, and I asked him why he had used it. He told me to look up November 3rd.

It took an afternoon at the library in Sandpoint. On November 3, 1972, fifty years to the night before Senator faced the wall, a fire in the Lucky Thursday mine killed thirty-eight men, nearly all of them from Alder Gap. The fans that should have cleared the smoke had been reversed. A stenographer at the inquest took down the testimony of a hoistman, Elias Kinnunen, who stayed at the shaft head for three days. <q by="8">“We could hear the fans going the whole time, like a note,”</q> <s id="8" who="Elias Kinnunen">he</s> told the panel. <q by="8">“When they shut them off was when we knew.”</q>

Elias was Walt’s father. I read the page to Walt in his kitchen, where the dog lay across both our feet. He asked me to read it again, slower.

<q by="9">“He never ran a fan,”</q> <s id="9" who="Walt Kinnunen">he</s> said finally. <q by="9">“A hundred and two degrees in this house. Mom would beg him.</q>

<q by="9">“You think that’s what it is? You think we’re all just remembering something?”</q>

<q by="10">“I don’t know,”</q> <s id="10" who="">I</s> said. <q by="10">“Do you hear it now?”</q>

He tilted his head. Outside, a truck geared down for the bridge, and from the yard next door I could make out a radio, and a woman’s voice over it: <q by="">“In or out, I’m not heating the county.”</q> After that there was nothing I’d call a sound.

Not everyone is persuaded. <s id="11" who="Carla Bettencourt">Carla Bettencourt</s>, the mayor, whose grandfather died in the mine and who hears the hum, regards any talk of ghosts as <q by="11" kind="partial">“a way to not test the gas line.”</q> She has written to the utility six times. She would like, <s id="12" who="Carla Bettencourt">she</s> said, to be told <q by="12" kind="partial">“by one person, in one sentence, that it’s a valve.”</q>

In the meantime the town has done a sensible thing. At eleven each night, a volunteer at the firehouse turns on the big bay fan, the one used for drying hose, and leaves it running until dawn. You can hear it all the way up the valley. On the switch is a strip of tape marked <q by="">“DO NOT SHUT OFF,”</q> and no one has.
