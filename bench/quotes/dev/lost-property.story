title: In a bus depot basement, 11,000 things and what the drivers wrote on them
style: feature
hand: ferrule
---
Aisle nine is umbrellas. Aisle ten is mostly teeth.

<q by="1">“People laugh, and then they come in for theirs,”</q> said <s id="1" who="Ximena Doyle-Arroyo">Ximena Doyle-Arroyo</s>, who has run the lost-property room of the Harbor Transit District, in Baltimore, for 17 years.

Everything that is left on a bus gets a manila tag, and the tags are filled in by whoever was driving. <q by="2">“Wet. Do not smell,”</q> warned <s id="2" who="">the one</s> tied to a gym bag last Thursday. On a trombone case, in green ink, was <q by="">“Owner got off running.”</q> A wedding dress had come in from the 36 line, in its plastic, with <q by="">“NOT A JOKE”</q> underlined twice.

Kwabena Frimpong, the deputy, says the tags are the only diary the system keeps. <s id="3" who="Kwabena Frimpong">He</s> calls the best of them <q by="3" kind="partial">“bus haiku”</q> and has copied four notebooks’ worth. In the federal rules that govern the room, its contents are referred to as <q by="" kind="partial">“abandoned personalty,”</q> a phrase that neither of them has ever spoken aloud at work. <q by="4">“It’s stuff,”</q> <s id="4" who="Kwabena Frimpong">Frimpong</s> said. <q by="4">“It’s people’s stuff.”</q>

About a third of it goes home. The rest is auctioned after 90 days, and the money, some $61,000 last year, goes to the pension fund. There is a knack to getting a thing back. Walk up to the window, ask, <q by="">“Do you have my umbrella?”</q> and you will be shown 1,400 of them.

Not all of it is funny. In March a phone arrived from the 8, still lit. <q by="5">“Mom are you there,”</q> <s id="5" who="">the last message</s> on its screen asked. Frimpong charged it and dialed the number that the message had come from. What he got was a recording: <q by="">“The customer you are trying to reach is not available.”</q> He tried every morning for a week. On the seventh, a woman picked up.

<q by="6">“She told me, ‘I’ve been calling it to hear the greeting,’”</q> <s id="6" who="Kwabena Frimpong">Frimpong</s> said. The phone had been her mother’s.

The district’s new general manager wants to cut storage to 30 days. <s id="7" who="Paul Szymborski Jr.">Paul Szymborski Jr.</s> has called the room <q by="7" kind="partial">“a museum without a ticket booth,”</q> and in a budget draft that went around in August the two jobs there were put down as <q by="" kind="partial">“non-core.”</q>

<q by="8">“I’d invite him to come down and look for something,”</q> <s id="8" who="Ximena Doyle-Arroyo">Doyle-Arroyo</s> said.

On Friday a boy of about 6 stood at the window with his father to describe a rabbit. Blue. One ear. Frimpong asked whether the rabbit had a name. The boy thought about it.

<q by="9">“He knows it,”</q> <s id="9" who="">he</s> said.

The tag on the rabbit gave the route, the seat and the time, 6:10 p.m. Under that, in small capitals: <q by="">“Kept him up front with me.”</q>
