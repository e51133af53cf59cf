title: Dot Przybylski, who kept Toledo skating in time for 58 years, dies at 93
style: obituary
hand: tully
---
TOLEDO, Ohio -- Nobody at the Maumee Rollarena could see Dorothy <x kind="nickname">"Dot"</x> Przybylski when she played. The organ loft was 14 feet above the snack bar, and she was 4-foot-11.

They knew when she was mad, though.

<q by="1">"You'd be tearing around out there and all of a sudden 'Tico-Tico' turns into a funeral,"</q> said <s id="1" who="Reggie Pettway">Reggie Pettway</s>, 67, who got his first pair of skates at the rink in 1969 and ended up managing it. <q by="1">"She'd hold it there till you knocked it off. She had the brakes for the whole building."</q>

Przybylski, who played the Rollarena's Hammond four nights a week and twice on Saturdays from 1957 until the rink closed in 2015, died Nov. 9 at a nursing home in Sylvania. She was 93. Her granddaughter, Kasia Dominguez, said she had been in declining health since a fall in August.

Live organ music was once standard at American roller rinks. By the time she retired, Przybylski was among fewer than a dozen house organists left in the country, according to a 2014 count by a skating museum in Nebraska.

She never learned to skate. <q by="2">"I tried it one time, on my honeymoon, and I said, 'Well, that's that,'"</q> <s id="2" who="Dorothy Przybylski">she</s> told a public radio reporter the week the doors closed. <q by="2">"Somebody has to stay put."</q>

She was born Dorothy Nowak above a bakery on Lagrange Street, the youngest of seven, and was playing for Mass at St. Hedwig's at 11. The pastor let her go at 15. He had heard her slip eight bars of <x kind="title">"Chattanooga Choo Choo"</x> into the offertory, and <s id="3" who="">he</s> informed her mother that the girl had <q by="3" kind="partial">"a dance hall in her feet."</q>

Her mother, it turned out, took that as career advice.

Przybylski worked days in the billing office at a spark plug factory. She married Leonard Przybylski, a welder, in 1954; he died in 1988. In between, the couple raised three sons, one of whom, Ray, repaired the Hammond with parts from a hardware store and, on one occasion, a garter.

The rink had rules, and after 1971 they were hers. A hand-lettered sign on the loft door listed the songs she would not play. It was updated over the years and <s id="4" who="">it</s> ended, in red marker, <q by="4">"No 'Proud Mary.' I mean it."</q>

The list was taken as an invitation. <q by="">"Play 'Proud Mary!'"</q> was shouted up at least once a night for 30 years.

Not all of it was fun. In 1963, when the Rollarena's owner held <x kind="scare">"private parties"</x> on the nights Black teenagers came from the Dorr Street neighborhood, Przybylski quit. She stayed out for five months. <s id="5" who="Dorothy Przybylski">She</s> told the owner that she could not tell from up there <q by="5" kind="partial">"who was what, only who was on the beat."</q> The policy was dropped in February 1964, and she was back that weekend.

<q by="6">"People ask me, was she an activist,"</q> <s id="6" who="Reggie Pettway">Pettway</s> said. <q by="6">"No. She was an organist. She just wouldn't play."</q>

Ray Przybylski said his mother refused to be interviewed about the walkout for years. <s id="7" who="Ray Przybylski">He</s> called the fuss that was made of it later <q by="7" kind="partial">"backwards."</q>

<q by="11">"She figured five months was four months too long for it to take,"</q> <s id="11" who="Ray Przybylski">he</s> said.

News of her death drew hundreds of comments on a Facebook page for former Rollarena skaters. <s id="8" who="Tamika Oyelaran-Fox">Tamika Oyelaran-Fox</s>, a physical therapist in Columbus, posted:

<q by="8" kind="block">Miss Dot played my parents' first couples skate and my first couples skate and she played the SAME SONG because my dad went up and told her whose kid I was. I married the guy. She was two for two.</q>

The Hammond is in Dominguez's garage in Perrysburg under a moving blanket. A casino offered $4,000 for it, she said, and <s id="9" who="Kasia Dominguez">she</s> told them it was <q by="9" kind="partial">"not that kind of organ."</q>

A funeral Mass will be said at 10 a.m. Saturday. Dominguez said the current organist at the church had called to ask, a little nervously, about the music.

<q by="10">"I said do what you want for most of it,"</q> <s id="10" who="Kasia Dominguez">Dominguez</s> said. <q by="10">"But leave eight bars open at the offertory."</q>
