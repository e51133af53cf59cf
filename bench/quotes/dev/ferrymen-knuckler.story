title: At 41, Wendell Tran’s knuckleball finally gets the call
style: sport
hand: okra
---
DULUTH, Minn. — The manager closed the door, which he never does, and Wendell Tran figured he was being released.

It would have been the sixth time. He had his speech ready, the one about being grateful. He had already thought about how to get the recliner out of the apartment.

<q by="1">“You got a passport?”</q> <s id="1" who="Cruz Altamirano">Cruz Altamirano</s> asked him.

Tran did. <q by="1">“Good,”</q> said <s id="2" who="Cruz Altamirano">Altamirano</s>, who has run the Duluth Ferrymen for nine seasons and had been waiting most of them to say what came next. <q by="2">“Because they’re in Toronto, and you’re pitching Saturday.”</q>

On Saturday, 41 years and 118 days old, Tran became the oldest rookie to start a major league game since the 1950s. He went five innings, gave up two runs, walked four, hit a man on the belt buckle and left with a lead, which the bullpen gave back. Nobody in the visitors’ clubhouse seemed to mind much about the last part.

<q by="3">“I’ve caught guys who throw 102,”</q> said <s id="3" who="Mitch Dombrowski">Mitch Dombrowski</s>, the 24-year-old catcher, whose left thumb was in a bucket of ice. <q by="3">“I’d rather do that with my face than do this again with a glove. And I can’t wait to do it again.”</q>

Tran throws the knuckleball about 80 percent of the time, at speeds that would not draw a ticket on the interstate. He learned it in the parking lot of his parents’ dry-cleaning shop in Garland, Texas, from a library book titled <x kind="title">“Pitching the Hard Way,”</x> after tearing up his elbow as a junior at a college that has since dropped the sport.

His father thought it was a phase. <q by="4">“Twenty years, I say to him, ‘Wendell, the accounting degree is still good,’”</q> said <s id="4" who="Bao Tran">Bao Tran</s>, 73, who watched from 14 rows up in a jersey with the price tag tucked inside the collar. <q by="4">“Now I will say it every five days.”</q>

In between there were stops in Sioux Falls, in Winnipeg, in Taoyuan, in a Mexican League town where <s id="5" who="Wendell Tran">he</s> says he was paid one month <q by="5" kind="partial">“mostly in avocados.”</q> He sold gutters. He drove a school bus in the off-season and was, according to <s id="6" who="Jessamyn Tran">his wife</s>, <q by="6" kind="partial">“the only driver in the district with a fan club.”</q>

That would be Jessamyn Tran, a surgical nurse, who met him when he was 29 and between teams. On their second date she asked what he did. <q by="7">“He goes, ‘I throw a pitch that I don’t know where it’s going,’”</q> <s id="7" who="Jessamyn Tran">she</s> recalled. <q by="7">“I thought that was a metaphor. I thought, oh no, a poet.”</q>

They have a daughter, Mai, 8, who was permitted to stay up. Asked what she had liked best, <s id="8" who="Mai">she</s> considered it and said, <q by="8">“The man who got hit. He said a swear.”</q>

The man who got hit, Blue Jays shortstop <s id="9" who="Yordany Peralta">Yordany Peralta</s>, was gracious about it, calling the pitch <q by="9" kind="partial">“a butterfly with a grudge.”</q> His manager was less charmed. <s id="10" who="">He</s> complained that the ball <q by="10" kind="partial">“wasn’t doing anything legal or illegal, it just wasn’t doing anything, and then it was.”</q>

The club had not planned any of this. Two starters went down in a week, and a third missed a flight. General manager <s id="11" who="Aaron Feigenbaum">Aaron Feigenbaum</s> said the decision took <q by="11" kind="partial">“about as long as it takes to say his name,”</q> adding that Tran’s 3.11 earned run average in Triple-A had been <q by="11" kind="partial">“hiding in plain sight, at 68 miles an hour.”</q>

There is a phrase for men like Tran, <x kind="term">“organizational depth,”</x> and he has heard it used of him in five organizations. He does not resent it.

<q by="12">“Depth is good,”</q> <s id="12" who="Wendell Tran">he</s> said late Saturday, sitting on an equipment trunk with his shoes off. <q by="12">“You drop something in, you wait to hear it hit. I guess it took a while.</q>

<q by="12">“My dad asked me in the tunnel if I was nervous. I told him the truth. I said I’d been nervous for 19 years, and tonight I was only pitching.”</q>

On the wall behind him someone had taped <s id="13" who="">a note</s> that read, <q by="13">“Bus leaves 7:45. Rookies carry the candy.”</q> Tran looked at it for a while. Then he got up and went to find the candy.
