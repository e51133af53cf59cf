title: Board drains the Wexler pool on a 4-3 vote after five hours of pleas
style: local
hand: tern
---
PEMBROKE FALLS -- The high school pool where three generations of this mill town learned to float will close for good on Jan. 2, the school board decided in the early hours of Wednesday, after a meeting so long that the custodian came in to ask whether anyone still wanted the heat on.

The vote was 4-3. It came at 12:41 a.m., with about 60 of the original 340 spectators still in the bleachers of the Carl J. Wexler Natatorium itself, where the meeting had been moved because nothing else in the district was big enough.

<q by="1">"There is no villain here. There's a boiler,"</q> said board President <s id="1" who="Renee Dombrowski-Tate">Renee Dombrowski-Tate</s>, who cast the deciding vote and did so in tears.

The boiler, installed in 1971, failed its inspection in August. Replacing it and the roof above it would cost $4.7 million, according to the district's engineer, Sunil Raghavan. <s id="2" who="">His report</s> gave the ceiling panels <q by="2" kind="partial">"two winters, if they are mild."</q> The district is already $1.9 million short for next year.

Ninety-three people signed up to speak. Each got two minutes, measured by an egg timer in the shape of a duck. A 9-year-old, Wyatt Oyelaran, used his to read a list of everyone he had personally seen learn the butterfly. Former state champion Dee Kowalczyk-Burns, 58, now a dentist, used hers to take off her shoes and put her feet in.

<q by="3">"I just want y'all to look at how warm that is,"</q> <s id="3" who="Dee Kowalczyk-Burns">she</s> told the board. <q by="3">"That boiler's not dead. It's resting."</q>

Others were angrier. Superintendent Greg Halvorsen drew boos when he suggested that swimmers could ride a bus to the YMCA in Carthage, 34 miles off. <s id="4" who="Tom Quigley">Tom Quigley</s>, who runs the hardware store on Depot Street, called the idea <q by="4" kind="partial">"a field trip to somebody else's tax base"</q> and accused the superintendent of having <q by="4" kind="partial">"never been wet in this building."</q>

Halvorsen disputed that. <s id="5" who="Greg Halvorsen">He</s> said he swam laps there most Tuesdays, and that <q by="5" kind="partial">"Mr. Quigley would know it if he ever came before noon."</q>

Board member Leticia Ortiz-Finn offered an amendment that would have kept the pool open through the spring on the strength of $212,000 in pledges. She had the pledges in a popcorn tub. Board attorney Horace Blevins advised her that the district could not borrow against what <s id="6" who="Horace Blevins">he</s> described as <q by="6" kind="partial">"a bucket of intentions."</q> The amendment failed on the same 4-3 split.

<q by="7">"Then I intend to run this bucket for school board,"</q> <s id="7" who="Leticia Ortiz-Finn">Ortiz-Finn</s> said, to the loudest applause of the night.

Wexler's granddaughter, Anne Wexler Sprague, drove up from Columbus. Her grandfather, a swim coach who died in 1988, had the pool built after two brothers drowned in the quarry in 1963, she reminded the board. He knew both boys. He taught, by the family's count, some 6,000 children after that, and he had one rule, which she recited.

<q by="8">"Nobody graduates until they can save somebody,"</q> was how <s id="8" who="Anne Wexler Sprague">she</s> remembered it.

The rule stayed on the books in one form or another until 2014. Two quarries within the district's limits remain open to anyone who will climb a fence, Fire Chief Manny Delgado told the board. His department has made four water rescues since 2020, all successful. <q by="9">"Every one of the kids we pulled out could tread,"</q> said <s id="9" who="Manny Delgado">Delgado</s>. <q by="9">"They learned it right where you're sitting."</q>

Trustee Bill Amundsen, who voted to close, apologized to the chief. <s id="10" who="Bill Amundsen">He</s> said he had <q by="10" kind="partial">"gone back and forth so many times I wore out the carpet,"</q> and that he couldn't ask teachers to take a third year without a raise <q by="10" kind="partial">"so my own girls can do flip turns."</q>

The board directed Halvorsen to draw up options for the building by March. They include a wrestling room, a storm shelter and, in the words of <s id="11" who="">the agenda</s>, <q by="11" kind="partial">"demolition or similar."</q>

When it was over, most of the crowd did not leave. They sat for a while looking at the water. Then Wyatt's mother, Funmi Oyelaran, asked the custodian, Ray Petrakis, what would happen if somebody were to fall in.

<q by="12">"I'd have to write it up,"</q> <s id="12" who="Ray Petrakis">Petrakis</s>, 62, said, and turned his back. <q by="12">"Go on. I'm counting to a hundred."</q>
