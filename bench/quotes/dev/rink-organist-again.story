title: Dolores Vanterpool, 88, Rink Organist Who Never Skated
style: obituary
hand: ferrule
---
Dolores Vanterpool, who for 46 years played the organ at the Starlite Rollerdrome in Toledo without once, by her own account, putting on a pair of skates, died on Sunday at her home in Maumee, Ohio. She was 88.

The cause was congestive heart failure, said her son, Curtis Vanterpool.

Mrs. Vanterpool sat in a glass booth eight feet above the floor with her back to the skaters, whom she watched in a truck mirror. Three generations knew the back of her head. <q by="1">“I could tell who’d get married by how they held the turn,”</q> <s id="1" who="Dolores Vanterpool">she</s> told a local radio station in 1994. <q by="1">“I missed it with my own, is all.”</q> To the regulars she was <x kind="nickname">“the Mirror.”</x>

Dolores Jean Kosciuk was born on May 3, 1936, in Hamtramck, Mich. Her father laid brick; her mother had played for silent films. On a fourth-grade report card that the family has kept, in the space for conduct, there is the remark <q by="">“Drums on desk. Otherwise absent.”</q>

In 1958 she answered a newspaper advertisement. <q by="2">“Organist wanted,”</q> <s id="2" who="">it</s> read. <q by="2">“Must not mind wheels.”</q>

The Starlite then admitted Black skaters on Mondays only; the other six nights were advertised as <q by="" kind="partial">“for members.”</q> When pickets came in the summer of 1963, Mrs. Vanterpool, who was white and newly married to a Black trombonist, Leroy Vanterpool, slid open the booth’s window and took up the song that was being sung on the sidewalk. A shout of <q by="">“Play it louder!”</q> can be heard on the one tape that survives; so can <s id="3" who="Dolores Vanterpool">her</s> reply, <q by="3">“Honey, it doesn’t go any louder.”</q>

A week later a postcard came to the house without a name. <q by="4">“We know your route,”</q> <s id="4" who="">it</s> said. She went on playing, and changed the route.

<q by="5">“She took me along in the back seat and told me we were sightseeing,”</q> <s id="5" who="Curtis Vanterpool">Curtis Vanterpool</s> said.

In 1981 new owners replaced her with a disc jockey. Within a month skaters were turning up in T-shirts with <q by="">“BRING BACK THE BACK OF HER HEAD”</q> across the shoulders, and a petition had drawn 4,100 names. <s id="6" who="Ron Pflueger">Ron Pflueger</s>, the manager at the time, later conceded that he had been <q by="6" kind="partial">“dumb as a post.”</q>

She closed every evening with <x kind="title">“Goodnight, Marguerite.”</x> On the last, in 2004, the lights came up, over the speakers came the old order, <q by="">“All skate, everybody skate,”</q> and for some time nobody left the floor.

Besides her son, she is survived by a sister, Irene Kosciuk, and two grandchildren. Her husband died in 1999.

The rink is now a mattress store. <s id="7" who="">A brass plate</s> set in the floor where the booth stood says only <q by="7">“She Saw You.”</q>

Asked in 2015 whether she was sorry never to have tried it, <s id="8" who="Dolores Vanterpool">she</s> said that skating had always looked to her like <q by="8" kind="partial">“a nice way to get to the hospital.”</q>
