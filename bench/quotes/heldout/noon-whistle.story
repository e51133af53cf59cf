title: Council hears both sides of noon whistle, then hears whistle
style: local
hand: county
---
PENFIELD CORNERS -- The Village Council voted 4-1 Monday to keep the noon whistle, but only at noon.

The compromise ends, for now, a dispute that began in April when the fire department repaired a timer and the siren atop the old creamery, which had sounded once a day since 1951, started going off at noon, 6 p.m. and 9 p.m. as well. The department said it had merely put back the original settings.

About 70 people came to the firehouse for the meeting, which was moved from Village Hall because of the crowd. The siren is directly overhead.

<q by="1">"I asked for it to be turned off tonight,"</q> Mayor <s id="1" who="Denny Kowalczyk">Denny Kowalczyk</s> said as he opened the hearing. <q by="1">"I was told it's automatic."</q>

Marlys Engebretson, who lives across Mill Street with three cats and her mother, said the evening blasts measured 108 decibels on her porch. She read the council a log of dates, times and cats. Her mother, Ardith Engebretson, 93, who is hard of hearing, said from the second row that it had never bothered her.

<q by="2">"Mother, that's the point,"</q> said <s id="2" who="Marlys Engebretson">the younger Engebretson</s>.

Supporters wore <s id="3" who="">yellow stickers</s> that read <q by="3">"Let Her Blow."</q> Several described the whistle as part of growing up here. Gus Haverkamp, a retired dairyman, said that in 1962 he could hear it four miles off, and that his wife would put the potatoes on by it. Others talked about practical value, saying that cell service was poor at the lake and that the siren had brought out volunteers for the grain fire in 1998 when the phones were down.

The newest business owner on Main Street saw it another way. Thuy-Linh Dao, who opened the Corner Door bed and breakfast last summer, said two guests had gone home early and <s id="4" who="">one</s> left a review calling the village <q by="4" kind="partial">"a lovely place to be bombed."</q>

<q by="5">"I love you all, I do,"</q> <s id="5" who="Thuy-Linh Dao">Dao</s> said. <q by="5">"I moved here for the quiet. It was in your brochure."</q>

It was. <s id="6" who="">The brochure</s>, printed by the village in 2019, promises visitors <q by="6" kind="partial">"nothing louder than the geese."</q>

Fire Chief Randy Sorum said the department did not care how often it ran so long as it ran once. The siren's motor, he said, seizes if it sits, and a new one would cost $31,000. He took some offense at an unsigned note left on the firehouse door last month. <q by="7">"Some of us work nights,"</q> <s id="7" who="">it</s> said. <q by="7">"Some of us hate you."</q>

<q by="8">"We work nights too,"</q> <s id="8" who="Randy Sorum">Sorum</s> told the council. <q by="8">"For free."</q>

Council member Peg Trautwein moved to limit the siren to noon, six days a week, with Sundays off. The Rev. Oluwaseun Adebayo of First Lutheran thanked her but said his sermons could use the competition, and the Sunday exemption was dropped.

Kermit Vold cast the only no vote. He had wanted to keep 6 p.m., <s id="9" who="Kermit Vold">he</s> said afterward, because that was when his father used to come in from the field, and he did not expect anybody to find that <q by="9" kind="partial">"a good enough reason."</q>

The change takes effect June 1. In other business, the council approved a $4,150 bid for crack sealing on Third Street and tabled a request for a second porta-potty at the ball field.

At 9 p.m., as Village Clerk Bonnie Ruud was reading the minutes of the last meeting, the whistle blew for 55 seconds. Nobody spoke until it was over.

<q by="10">"So noted,"</q> <s id="10" who="Bonnie Ruud">Ruud</s> said.
