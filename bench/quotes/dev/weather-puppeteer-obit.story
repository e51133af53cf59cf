title: Winifred Odom-Scharf, Who Gave Children the Weather and Didn’t Sugarcoat It, Dies at 91
style: obituary
language: en
hand: broad
---
Winifred Odom-Scharf, who for 34 years delivered the weather to the children of Milwaukee with a hand puppet of a damp and pessimistic goose, and who once talked thousands of them through a tornado from under a desk, died on Saturday at her home in Shorewood, Wis. She was 91.

Her daughter Constance Scharf said the cause was congestive heart failure. <q by="1">“She’d have told you it was the humidity,”</q> Ms. <s id="1" who="Constance Scharf">Scharf</s> said.

Ms. Odom-Scharf had a degree in meteorology from the University of Chicago, one of two awarded to women there in 1955, when she was hired by WKLM-TV to type. A year later the station’s weatherman, Bud Kettering, called in drunk on the day of an ice storm, and the news director went from desk to desk in search of somebody who knew what a front was.

<q by="2">“I raised my hand, and he looked right past it, as if I were hailing a cab,”</q> <s id="2" who="Winifred Odom-Scharf">she</s> told The Lakeshore Examiner in 1991. <q by="2">“So I stood on the chair.”</q>

Viewers complained of a woman with a pointer. As a compromise the station gave her four minutes at 4 p.m., between cartoons, and told her to bring something soft. She sewed the goose out of a gray Army blanket that had been her brother’s. She named him Doctor Drizzle.

In an era when children’s hosts beamed, Doctor Drizzle sighed. Asked by his keeper about the prospects for a picnic, <s id="3" who="Doctor Drizzle">he</s> was apt to say, <q by="3">“Pack it if you must.”</q> <s id="13" who="Doctor Drizzle">He</s> signed off each day with the same advice, <q by="13">“Wear the hat,”</q> which generations of Wisconsinites can still be heard to say to one another at bus stops and, according to the bishop’s office, at a number of funerals.

Critics were slow to come around. <s id="4" who="">The Examiner’s first review</s>, in 1957, dismissed the program as <q by="4" kind="partial">“four minutes of wet flannel.”</q> By 1970, <x kind="title">“Drizzle at Four”</x> was being watched in two of every three Milwaukee homes that had children in them, and Ms. Odom-Scharf was getting 900 letters a week, some of them addressed only to <x kind="term">“Goose.”</x>

Her finest hour began at 4:02 p.m. on April 27, 1984. A tornado had touched down in Waukesha County and was moving east at 40 miles an hour. The power failed in the studio, but not the transmitter, and for 26 minutes there was sound and no picture. Crouching under the news desk, she let the goose do the talking.

<q by="5">“I don’t care for this, and you needn’t, either,”</q> <s id="5" who="Doctor Drizzle">Doctor Drizzle</s> said, in a recording that is still used in the training of emergency broadcasters. <q by="5">“Go down the stairs now. Bring the dog. If you are by yourself, take the phone off its hook and talk to me, and I shall pretend I can hear you.”</q>

Eleven people died that afternoon; no child did. In hearings the next year, a National Weather Service official, <s id="6" who="Arturo Benavides">Arturo Benavides</s>, testified that the broadcast had done <q by="6" kind="partial">“what our sirens could not, which is keep them company.”</q>

Winifred Pearl Odom was born on Sept. 30, 1933, in Cairo, Ill., the fourth child of Ezekiel Odom, a riverboat cook, and Lottie (Braithwaite) Odom, who took in wash. The family was Black, the town was segregated, and the flood of 1937 drove them to an attic for six days. It was there, she often said, that she first took an interest in the sky. <s id="7" who="Lottie (Braithwaite) Odom">Her mother</s>, she wrote in her memoir, <x kind="title">“Partly,”</x> in 2002, told the children that weather was <q by="7" kind="partial">“the one thing in Cairo that treats us like everybody.”</q>

At the station she was paid less than the men who read the scores. She found out how much less in 1972, from a memo left in a copying machine, and went on the air the same day with the goose facing the wall. He was not speaking to management, <s id="8" who="Winifred Odom-Scharf">she</s> explained to her viewers. <q by="8">“He’ll turn around when he’s been shown the arithmetic.”</q> <s id="14" who="">Pickets of mothers and children</s> appeared outside, singing, <q by="14">“Show the goose! Show the goose!”</q> It took nine days.

<q by="9">“I was the one who had to sign the check,”</q> said <s id="9" who="Alan Wexler-Dunne">Alan Wexler-Dunne</s>, 88, the general manager then. <q by="9">“My own kids weren’t talking to me.”</q>

She married Dieter Scharf, a cabinetmaker, in 1961. He died in 2008. Besides her daughter Constance, she is survived by another daughter, Beatrice Scharf-Nakamura; a brother, Lucius Odom; and five grandchildren.

She retired in 1990, when the station replaced the program with a talk show. On the final broadcast there was no farewell. Rain was likely, the goose reported, and he had nothing to add. The original Doctor Drizzle has been in the state historical museum in Madison since, under glass, beside a meter that keeps the air dry. She thought it, <s id="10" who="Winifred Odom-Scharf">she</s> told a curator, <q by="10" kind="partial">“a terrible thing to do to a goose.”</q>

Her brother, who is 94, recalled on Sunday that she had never given the blanket back.

<q by="11">“I’ve been cold since Korea,”</q> Mr. <s id="11" who="Lucius Odom">Odom</s> said. <q by="11">“But I’d turn on that set and think, Well, it’s working.”</q>

A notice in the paper that she had composed herself asked that there be no flowers. <s id="12" who="">It</s> ended: <q by="12">“Chance of a service, 100 percent. Wear the hat.”</q>
