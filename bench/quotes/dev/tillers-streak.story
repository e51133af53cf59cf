title: Tillers 4, Ore 3: after 19 losses, a baseball on the Kiwanis roof
style: sport
hand: ferrule
---
WATERLOO, Iowa—The losing streak was 19 games old when Iker Zubizarreta came up with two out in the ninth Wednesday, and a crowd announced at 812 had thinned to family and people with nowhere to be.

<q by="">“Swing at something, you coward,”</q> came the advice from the third-base side.

He did. The ball landed on the roof of the Kiwanis stand with a man on, and the Waterloo Tillers beat the Duluth Ore 4-3 for their first win since July 2.

<q by="1">“I heard him,”</q> <s id="1" who="Iker Zubizarreta">Zubizarreta</s> said. <q by="1">“I’ve been hearing him since May. I’d like to buy the guy a beer.”</q>

No team in the Upper Plains League had lost so many in a row since 1987, and the skid had acquired its own merchandise. Caps stitched with <q by="">“19 and Counting”</q> were gone by the fifth inning. <s id="2" who="">A bedsheet</s> over the bullpen rail read <q by="2">“FREE BEER IF WE EVER WIN AGAIN,”</q> which manager Dwight Abernethy-Cole had asked the ushers to take down and owner Su-bin Gwak had asked them to leave. <q by="3">“I’m good for it,”</q> <s id="3" who="Su-bin Gwak">Gwak</s> said afterward, looking at the line.

Manny T. Quiñones (1-9) gave up three runs in seven innings and struck out eight. It did not begin well. He walked the first three men in the second, each ball met with a chant of <q by="">“One more! One more!”</q>, before a double play limited the damage to a run.

Abernethy-Cole was gone by the fourth, ejected for disputing a balk. He had been told, one step out of the dugout, that his next word would be <q by="" kind="partial">“the expensive one.”</q> <q by="4">“So I used several,”</q> <s id="4" who="Dwight Abernethy-Cole">he</s> said.

Duluth (41-22) led 3-2 into the ninth behind closer Reid Halloran, who had not blown a save. A walk, two fly balls, then Zubizarreta. <s id="5" who="Pete Lacasse">Pete Lacasse</s>, the Ore manager, said Halloran had hung a slider, and that this was <q by="5" kind="partial">“the whole story, unless you people need another one.”</q>

In the radio booth, <s id="6" who="Gus Thibodeaux">Gus Thibodeaux</s> let six seconds go by and then said, <q by="6">“Well, I’ll be.”</q> A whispered <q by="">“Don’t jinx it”</q> is audible behind him, though there was by then nothing left to jinx.

The whiteboard by the clubhouse door kept count of the losses as far as 10. Since then there has been one sentence on it, which nobody will own up to: <q by="">“It is mathematically possible to be fine.”</q> <s id="7" who="Ollie van der Heyden">Ollie van der Heyden</s>, the catcher, called it <q by="7" kind="partial">“the closest thing we’ve got to a hitting coach.”</q>

By Thursday morning the ticket line had a new greeting. <q by="8">“You’ve reached the home of the winning streak,”</q> <s id="8" who="">it</s> said.

<q by="9">“One’s a streak,”</q> <s id="9" who="Su-bin Gwak">Gwak</s> said. <q by="9">“I looked it up.”</q>

The Tillers are home again Friday against Minot. The promotion, booked in April, is Mattress Night.
