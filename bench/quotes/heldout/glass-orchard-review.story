title: ‘The Glass Orchard’ review: a ghost story that keeps its hands in its pockets
style: review
language: en
hand: stalls
---
There is a moment about an hour into <x kind="title">‘The Glass Orchard’</x> when <s id="1" who="Imelda Rourke">Imelda Rourke</s>, playing a widow who may or may not be dead, looks up from a bowl of plums and says, <q by="1">‘I had thought there would be more of it.’</q> She might be speaking about grief, or marriage, or the plums. The audience I saw it with laughed, and then was sorry.

Tomasz Wieczorek’s fifth feature has been sold as a horror film, which will do it no favours. The poster shows a bloodied hand; the trailer adds a scream that is nowhere in the picture. What you get instead for your £14 is a patient, damp and intermittently wonderful film about a family in the Marches of Wales in 1921 that has agreed not to notice something.

The something is a boy. He is heard first, under the floor, counting. <q by="2">‘Nineteen, twenty, coming,’</q> goes <s id="2" who="">the voice</s>, and the maid, Bet (a terrific debut by Non Pritchard-Evans), goes on blacking the grate. <s id="3" who="Imelda Rourke">Rourke</s>, as the mistress, has told her the house is <q by="3" kind="partial">‘talkative in wet weather’</q>. It is always wet weather.

Wieczorek, who was born in Łódź and has lived in Hereford since 2004, shot on a working fruit farm, in sequence, in the rain. At the Q&A that followed the London premiere he was asked whether he believed in ghosts. <q by="4">‘I believe in damp,’</q> <s id="4" who="Tomasz Wieczorek">he</s> said. <q by="4">‘In Poland my grandmother had a spot on the wall in the shape of a priest. Each year the priest was a little fatter. This for me is cinema.’</q>

It is a good line and he has used it before. But the damp is real. You can feel the wool steam. The cinematographer, Shirin Daneshvar, lights the interiors with what look to be about three candles, and has said that the director forbade her to use the word <x kind="term">‘beautiful’</x> on set.

The trouble, when it comes, is the plot. Somewhere in the second hour a psychic investigator turns up, played by Hugo Fenn-Barrow with a monocle and an accent that wanders from Vienna to Walsall, and the film that had been whispering begins to explain. There is a locked trunk. There is a letter. <x kind="scare">‘Secrets’</x> are <x kind="scare">‘unearthed’</x>. By the time <s id="5" who="Hugo Fenn-Barrow">Fenn-Barrow</s> cries, <q by="5">‘The orchard remembers, madam!’</q>, you may find yourself rooting for the orchard.

Wieczorek has conceded as much, or nearly. The investigator was added, he told Reel Quarterly last month, after <s id="6" who="">a financier</s> complained that an early cut was <q by="6" kind="partial">‘ninety minutes of a woman not opening a door’</q>. <q by="7">‘I thought, yes, exactly, thank you,’</q> <s id="7" who="Tomasz Wieczorek">the director</s> told the magazine. <q by="7">‘But he did not mean it in the nice way.’</q>

I should like to see that cut. What survives of it belongs to Rourke, who at 61 has spent too much of her career handing other people their coats. Here she is all but immobile, and mesmerising. When I spoke to her by telephone from her home in County Clare, <s id="8" who="Imelda Rourke">she</s> dismissed any talk of technique as <q by="8" kind="partial">‘actors’ chat’</q>.

<q by="9">‘Tomasz said to me, “Do less,” so I did less. And then he said, “Less again,” and I rang my agent to ask were they still paying me,’</q> <s id="9" who="Imelda Rourke">she</s> said. Had she found it frightening, sitting for weeks in that dark house? A snort. <q by="9">‘I was raised by nuns.’</q>

The children in the cast are good, the dog is better. Composer Adaeze Holm’s score, for glass harmonica and what <s id="11" who="">the credits</s> list as <q by="11" kind="partial">‘selected gates’</q>, ought to be insufferable and isn’t.

It will divide people. On the stairs going out, in the dark, there was talk behind me. <q by="">‘So was she dead or what?’</q> <q by="">‘Babe, I think we all were.’</q> At the festival in Rotterdam, where it played in January, a Dutch critic named <s id="12" who="Maartje van der Velde">Maartje van der Velde</s> called it <q by="12" kind="partial">‘the finest film ever made about not asking’</q>; a colleague at this newspaper left at the monocle.

I stayed, and was glad. The last shot is a long one: the orchard in blossom, the house behind it, a hand at an upper window that might be waving or might be wiping the glass. <q by="13">‘Coming,’</q> says <s id="13" who="">the boy</s>, ready or not.

Certificate 15, 128 minutes. In cinemas from Friday.
