title: Country Star Cash McQuillan JILTED at His Own Wedding—and the Band Kept Playing
style: tabloid
language: en
hand: ostby
---
EXCLUSIVE

He wrote the book on heartbreak. Now he’s living it.

<x kind="title">“Tailgate Prayer”</x> hitmaker Cash McQuillan was left standing under a $90,000 arch of peonies on Saturday when his fiancée, swimsuit mogul Bianca Delmonico, turned around halfway down the aisle and walked right back to her car, stunned guests tell StarBeat.

<q by="1">“She stopped, she looked up at the sky and she said, ‘Nope,’”</q> dishes <s id="1" who="">one guest</s>, who was seated on the groom’s side at Fallow Creek Farm, outside Franklin, Tenn. <q by="1">“Just ‘Nope.’ Not loud! But it was a very good sound system.”</q>

<s id="2" who="Cash McQuillan">The 41-year-old crooner</s> waited a full 10 minutes, guests say, mouthing <q by="2">“It’s fine”</q> at his mother. A 12-piece string section, with no one to tell it otherwise, played Pachelbel’s Canon four times.

Delmonico, 36, was whisked off in her own getaway car, a vintage Bronco with tin cans tied to the bumper and, painted across the rear window, <q by="">“JUST MARRIED, Y’ALL!”</q> She was spotted at 7:15 p.m. in the drive-thru of a chicken joint in Brentwood, still in the gown. <q by="3">“She was super polite,”</q> the kid at the window, <s id="3" who="Deshawn">Deshawn</s>, 18, tells us. <q by="3">“She got the family bucket. I said congratulations and she tipped me a hundred.”</q>

So what went wrong?

Sources close to the couple, who met in 2022 on the set of a truck commercial, point to a rehearsal-dinner toast by the groom’s ex-wife and duet partner, Loretta Jo Sims. <s id="4" who="Loretta Jo Sims">She</s> raised a glass, witnesses say, to <q by="4" kind="partial">“the fourth Mrs. McQuillan, and whoever’s on deck.”</q> The room went quiet. <s id="5" who="Bianca Delmonico">The bride</s>, according to two of those present, laughed, put down her fork and asked a bridesmaid, <q by="5">“Fourth?”</q>

<q by="6">“He told her two,”</q> <s id="6" who="">a pal of Delmonico’s</s> claims. <q by="6">“There’s a whole wife in Tulsa she never heard about. He said that one was, like, ‘a paperwork thing.’”</q>

McQuillan’s camp calls that hogwash. His manager, <s id="7" who="Big Jim Tedesco">Big Jim Tedesco</s>, says that Bianca knew <q by="7" kind="partial">“every chapter and verse”</q> of the singer’s history and simply got cold feet. <q by="8">“Cash is hurting, Cash is praying, Cash is in the studio,”</q> <s id="8" who="Big Jim Tedesco">Tedesco</s> said in a statement on Sunday. In a phone call with StarBeat he was blunter. <q by="9">“You ever try to send back 300 rib eyes?”</q> <s id="9" who="Big Jim Tedesco">the manager</s> said.

They weren’t sent back. With the bride gone and the bar open, the reception went on without her, and by 10 o’clock, in videos that have racked up 22 million views, the groom can be seen on the bandstand in his shirtsleeves. From the dance floor comes a chant of <q by="">“Sing it, Cash!”</q> He sings it. He gets as far as the line about the tailgate and has to be helped down.

Sims, 44, swears that she meant no harm. <q by="10">“It was a joke, y’all, I do jokes,”</q> <s id="10" who="Loretta Jo Sims">she</s> pleaded on her TikTok, in tears and full lashes. In a second clip, posted eight minutes later, <s id="11" who="Loretta Jo Sims">the singer</s> admitted that her timing was <q by="11" kind="partial">“maybe not of the Lord.”</q>

As for the runaway bride, she’s said to be holed up in Malibu with her sister and her two Frenchies, and is in <q by="" kind="partial">“weirdly great spirits.”</q> Her swim line, Bare Minimum, isn’t letting a crisis go to waste. On Monday it rolled out a white one-piece with a word stitched on the seat in seed pearls: <q by="">“Nope.”</q> It sold out by lunch.

Will there be a Round 2? Don’t bet the farm. The $400,000 rock, we’re told, went back to Nashville by courier Monday morning, tucked in an empty chicken bucket. With it was a card. <q by="13">“For No. 5,”</q> <s id="13" who="">it</s> said.
