title: Review: ‘What the Lake Gave Back’ Drains a Town and Finds It Full
style: review
language: en
hand: marlow
---
About 20 minutes into <x kind="title">“What the Lake Gave Back,”</x> a documentary that runs three hours and could stand to run four, an old man in waders walks up what used to be Main Street, stops at a pair of concrete steps that lead to nothing, and wipes his feet.

Nobody says a word. Soledad Brightwater, the director, who has a gift for leaving people alone, holds the shot until he turns around and notices us. <q by="1">“Mother would’ve had a fit,”</q> <s id="1" who="">he</s> explains.

The town was Harlan’s Ferry, Tenn., population 840, flooded in 1942 for a hydroelectric dam and seen again by human eyes in the drought of 2023, when the reservoir fell 61 feet and the foundations came up like teeth. Brightwater, whose last film, <x kind="title">“Ditch Weed,”</x> was about her own eviction, arrived with a crew of three for what <s id="2" who="Soledad Brightwater">she</s> has described as <q by="2" kind="partial">“a weekend of mud.”</q> She stayed 19 months.

She found 11 people who had lived there. The oldest, Zora Lee Hatmaker, 101, was the telephone operator, and she’s the star of the thing, a tiny woman in an enormous recliner who remembers everyone’s ring. She did her courting by eavesdropping, she says. Of the federal man who came to buy her father’s 40 acres, <s id="3" who="Zora Lee Hatmaker">she</s> recalls only that his shoes were <q by="3" kind="partial">“too good for the conversation.”</q>

Then there’s the dam itself, for which Brightwater, to her credit, makes the case. It lit up four counties. A retired engineer, Mortimer Szczepanski, in tears of something like indignation, describes a farmhouse kitchen on the night that the current came on. <q by="4">“They stood there and looked at each other,”</q> <s id="4" who="Mortimer Szczepanski">he</s> says. <q by="4">“They’d been married 20 years and they’d never seen each other’s faces after supper.”</q> In archival footage, <s id="5" who="">a newsreel</s> crows that the valley has been <q by="5" kind="partial">“reborn beneath the waters of plenty.”</q>

The movie is less sure of itself when it leaves the lake. A subplot about the descendants of the town’s Black residents, whose cemetery was the only one of three that the government did not move, ought to be its heart and gets about half an hour. It has the best scene in the picture. Rev. Cleophus Gentry, 68, reads aloud from a 1941 relocation ledger, running his thumb down the column where the graves of white families are priced, until he comes to an entry that covers a whole hillside. It consists of two words: <q by="">“Not disturbed.”</q>

He reads it a second time, and a third, each time in a different tone, like an actor looking for the line. <q by="6">“Well,”</q> <s id="6" who="Cleophus Gentry">Gentry</s> says at last, closing the book. <q by="6">“I’m disturbed.”</q>

I wanted another hour with him. What I got was a good deal of drone photography and a score, by the composer who goes by <x kind="term">“Ode,”</x> that swells whenever a person is about to be moving without its help. <s id="7" who="">The narration</s>, spoken by Brightwater in a murmur, is prone to remarks like <q by="7">“Water is a kind of forgetting that remembers,”</q> which means what, exactly? <s id="8" who="">My companion</s>, a hydrologist, leaned over at that point and whispered, <q by="8">“It’s a kind of water.”</q>

But she can cut. A quarrel at the county commission over whether to sell the exposed lots as <x kind="scare">“heritage lakefront”</x> becomes, in her hands, a small masterpiece of farce. <s id="9" who="">A developer in a quarter-zip</s> promises to <q by="9" kind="partial">“honor the vibe.”</q> A commissioner wants to know who would own the lots when the rain came. From the back, unseen, a woman’s voice inquires, <q by="">“Who owns ’em now?”</q> and the gavel comes down, and Brightwater goes straight to a heron on a chimney.

The question isn’t idle. Her interviews with the Tennessee utility that runs the dam amount to one man, a vice president named Carter Blevins, on one bench. <s id="10" who="Carter Blevins">He</s> concedes that the old families were paid <q by="10" kind="partial">“in line with the market,”</q> and when she asks him what market there is in a town that is about to be under water, he looks off at the shoreline for so long that a duck gets all the way across. <q by="11">“That’s a fair question,”</q> <s id="11" who="Carter Blevins">he</s> says.

The drought broke in November 2024. Hatmaker’s grandchildren wanted to take her to see the place before it went under again. She told them no. She had already said goodbye to it, <s id="12" who="Zora Lee Hatmaker">she</s> says, once, at 18, from the back of a truck, with the switchboard in her lap, and she wasn’t <q by="12" kind="partial">“going to stand around and wave like a fool.”</q> So they took a phone instead, and held it up on the steps that the old man had wiped his feet for, and called her.

I won’t say what she does then, except that it involves two long rings and a short. Around me at the Belcourt, people were feeling for their coats and not putting them on. <s id="13" who="">The film’s own poster</s> promises that it will <q by="13" kind="partial">“raise the dead.”</q> It doesn’t. It lets the phone ring.

<s id="14" who="">The last title card</s>, white on black, gives the level of the lake on the day that the editing was finished, in feet above the sea, and beneath it, in smaller type: <q by="14">“Full pool.”</q>
