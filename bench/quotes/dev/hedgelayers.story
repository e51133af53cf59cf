title: ‘You are killing it, but only nearly’: a day among the hedgelayers
style: feature
hand: gable
---
It is ten past eight on a raw Saturday outside Melton Mowbray, and Bryn Tudor-Price is apologising to a hawthorn.

<q by="1">‘Sorry, my lovely,’</q> <s id="1" who="Bryn Tudor-Price">he</s> says, and brings the billhook down through nine-tenths of its trunk. The tree sags, held to its stump by a hinge of bark no thicker than a belt. He eases it over with his knee until it lies along the line of the ditch. In April, if he has judged it right, it will put up shoots. If he has not, it will be kindling.

<q by="2">‘That’s the whole art,’</q> says <s id="2" who="Bryn Tudor-Price">Tudor-Price</s>, 61, a retired signalman from near Brecon who has won the Welsh borders title six times. <q by="2">‘You are killing it, but only nearly.’</q>

Eighty-four competitors have come to lay ten metres each in five hours. They are ranged along a single half-mile of overgrown hedge, divided by numbered pegs and by region, for every part of Britain believes that the others do it wrongly. The half-cut stems are <x kind="term">‘pleachers’</x> here and something else in Dorset. The woven top rail is <x kind="term">‘heathering’</x> or <x kind="term">‘ethering’</x>, and it is best not to ask which.

I ask which. <q by="3">‘Depends whether you want your lunch,’</q> replies <s id="3" who="Enid Allsopp">Enid Allsopp</s>, the chief steward, without looking up from her clipboard.

Allsopp, whose father and grandfather laid hedges for the Belvoir hunt, has presided over the championship since 1996. She disapproves of chainsaws (permitted), gloves (optional) and what <s id="4" who="Enid Allsopp">she</s> calls <q by="4" kind="partial">‘decorative nonsense along the top’</q>. She approves, after some thought, of the newcomers. Ten years ago there were two women in the novice class. Today there are nineteen.

One of them is at peg 61. Shabnam Hosseini tests banking software in Leicester, and took up hedging after a course she booked by mistake. <q by="5">‘I thought it was hedge funds,’</q> <s id="5" who="Shabnam Hosseini">she</s> tells me. <q by="5">‘I mean, I really did. It was a voucher from work. I turned up in a blazer.’</q> She stayed because, <s id="6" who="Shabnam Hosseini">she</s> says, it was the first thing she had done in years that <q by="6" kind="partial">‘couldn’t be rolled back’</q>.

Behind the bonhomie is a grim set of figures. Britain grubbed up about half of its hedgerows between the war and the 1990s, often with public money. Ministers have since promised to plant or restore 45,000 miles of them by 2050. There are reckoned to be fewer than a thousand people who can lay one properly, and a report by the charity Living Boundaries in September put their average age at 58. <q by="7">‘At current rates of recruitment,’</q> <s id="7" who="">it</s> noted, <q by="7">‘the target will be met in the year 2217.’</q>

Prices are part of it. A professional charges £18 a metre, a tractor flail costs pennies. <s id="8" who="">A farmer</s> leaning on the gate, who has come for the bacon rolls and does not want his name in a newspaper, describes the whole business as <q by="8" kind="partial">‘morris dancing with knives’</q>. He has, he then admits, had two fields done this winter. Why? <q by="9">‘Because it’s lovely,’</q> <s id="9" who="">he</s> says, and goes a little red.

Noon brings sleet. A peloton in Lycra hisses past on the lane, and <q by="">‘Haven’t you heard of fences?’</q> drifts back over the verge. Nobody answers. The hooks go on: chop, creak, chop.

At one o’clock a horn sounds and the judges come down the line in pairs, tugging at stakes. They are looking, Allsopp explains, for a hedge that would stop a bullock in a temper. The younger of the last pair wears a badge with the motto <q by="">‘Cut low, lay low, lie never’</q>.

Tudor-Price takes third. He is magnanimous about it, up to a point. The winner, a Lancastrian named Declan Oyewole, has laid a hedge of such evenness that it seems to have been combed. <s id="10" who="Bryn Tudor-Price">Tudor-Price</s> walks its length, stoops, peers underneath and pronounces it <q by="10" kind="partial">‘tidy’</q>, which from a man of Brecon may be high praise or may not.

And Hosseini? Eleventh in a class of 26, with a remark from the judges pencilled on her card. She shows it to me twice. <q by="11">‘Brutal. Well done,’</q> <s id="11" who="">it</s> reads.
