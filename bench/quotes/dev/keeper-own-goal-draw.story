title: Harlow Town 3-3 Ravensby: Ndiaye rescues point as Ferrante rages at ‘circus’
style: sport
language: en
hand: harbour
---
<s id="1" who="Paolo Ferrante">Paolo Ferrante</s> accused the officials of turning the game into <q by="1" kind="partial">“a circus without the elephants”</q> after a nine-minute video review helped Ravensby come back from three goals down at Mill Lane.

Harlow were 3-0 up and coasting with a quarter of the match left. Then Rico Vandenbussche had a header ruled in, ruled out and, after the referee had twice walked to the monitor, ruled in once more.

<q by="2">“I have been in this work 31 years,”</q> <s id="2" who="Paolo Ferrante">the Harlow manager</s> said. <q by="2">“Today for the first time I asked the fourth official if he was hungry.”</q>

If the wait chilled the home side, it did wonders for Ravensby. Vandenbussche, 35, added a second from the spot in the 84th minute, and in the fifth of what turned out to be 14 minutes of added time Cheikh Ndiaye’s cross struck the goalkeeper Kit Brannigan on the back of the head and trickled over the line.

It will go down as an own goal, though <s id="3" who="Cheikh Ndiaye">Ndiaye</s>, with a straight face, maintained that he had <q by="3" kind="partial">“seen the head and picked my spot”</q>.

<q by="4">“I’m claiming it,”</q> <s id="4" who="Cheikh Ndiaye">the 22-year-old</s> told Northway Radio. <q by="4">“My mum’s already told everyone in Dakar.”</q>

The away end, which had been half empty after the third Harlow goal, sang his name for the rest of the evening. Brannigan, who has conceded 11 in four matches, was treated to a rendition of <x kind="title">“Head Over Heels”</x> and, from the other three sides of the ground, to some advice. <q by="">“Duck!”</q> was the printable part of it.

His captain stood up for him. <q by="5">“Kit’s kept us in more games than he’s cost us and I’ll argue with anyone who says different,”</q> said <s id="5" who="Marcus Adu-Boahen">Marcus Adu-Boahen</s>, whose two first-half volleys had seemed to settle matters. <q by="5">“It hit him on the back of the head. What’s he meant to do, have a smaller one?”</q>

Ravensby’s interim manager, Jo Sanderling, had been on the point of making a change when the review began. She used the time, <s id="7" who="Jo Sanderling">she</s> said, to hold <q by="7" kind="partial">“a team talk, an argument and a bit of a cuddle”</q> by the technical area.

<q by="8">“Half of them had given up. I could see it in their shoulders,”</q> said <s id="8" who="Jo Sanderling">Sanderling</s>, the first woman to take charge of a men’s side in the division. <q by="8">“I said, ‘Look at theirs. They’ve gone cold. They think they’ve won.’ And you could see it go round, like.”</q>

She has now taken 10 points from five matches since Danny Prowse was dismissed and is thought to be in the running for the job. The club’s chairman, Sir <s id="9" who="Anand Keswick">Anand Keswick</s>, would say only that she was <q by="9" kind="partial">“making it very hard for me to be sensible”</q>.

Ferrante, whose contract ends in June, was in no mood for such things. He will be asked by the Football Association to explain why <s id="10" who="Paolo Ferrante">he</s> was heard to call the video assistant <q by="10" kind="partial">“a man in a van in Stockley Park eating Quavers”</q>, and why the tunnel door came off one of its hinges.

<q by="11">“If there’s a fine, there’s a fine,”</q> <s id="11" who="Paolo Ferrante">he</s> said. <q by="11">“Tell them to take their time.”</q>

<s id="12" who="">The referees’ body</s> said in a brief statement that the length of the check had been caused by <q by="12" kind="partial">“an intermittent loss of picture”</q> and that the outcome was right. Pictures appeared to bear that out: Vandenbussche was level with the last defender by the width of his own considerable beard.

The striker has had a season of stops and starts, and the comeback was all the sweeter for that. In October <s id="13" who="">a surgeon in Antwerp</s> looked at his left knee and pronounced it <q by="13" kind="partial">“finished for stairs”</q>. Ravensby offered him a coaching role and he turned it down by text. <q by="14">“No thank you,”</q> <s id="14" who="Rico Vandenbussche">he</s> wrote. <q by="14">“I live in a bungalow.”</q>

Harlow stay 15th. They go to Dunmore on Saturday, where Brannigan will keep his place. As he left the ground he was asked by a steward for an autograph, and was seen to look behind him.
