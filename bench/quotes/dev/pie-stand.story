title: Two sisters-in-law, one highway, and a pie war that will not cool
style: feature
hand: tern
---
HOLLIS FORK, Mont. -- The first thing to know about the pies is that they are the same pie.

Same crust, half lard and half butter. Same huckleberries, picked off the same north-facing slope above Sill Creek. Same dented tins, even, since the tins were divided up with the rest of it when the brothers split the ranch in 2009. What differs is the side of Highway 83 on which you pull over.

On the east side is Gunderson's, run by Marlys Gunderson, 66. On the west side, 140 yards south and painted a yellow that <s id="1" who="">a county commissioner</s> once called <q by="1" kind="partial">"an act of aggression"</q> -- the commissioner asked not to be named, because he likes both kinds of pie -- is The Original Gunderson's, run by Teresa Baca Gunderson, 61. They married brothers. They have not spoken, except by sign, since the Fourth of July of 2017.

The signs are what made them famous. That first summer <s id="2" who="Marlys Gunderson">Marlys</s> put out a sandwich board lettered <q by="2">"Often imitated."</q> Within the hour there was an answer across the road: <q by="">"Seldom improved until now."</q> By August they were changing the boards twice a day, and motorists were stopping to photograph them, and then, being stopped, they bought pie.

Marlys bristles at the suggestion, made once at a church supper, that it was the best fight she ever had. <q by="3">"I never said it was a good fight,"</q> <s id="3" who="Marlys Gunderson">she</s> said one afternoon last week, crimping. <q by="3">"I said it paid for the roof."</q>

It did more than that. Between them the stands sold 31,000 pies last year in a town of 412 people, according to the figures each woman files with the state and each woman looks up about the other. The gas station added a second pump. A motel that had been boarded up since the mill closed has reopened under the name of the Lattice Inn.

<q by="4">"You'd have to be a fool to broker a peace,"</q> said <s id="4" who="Dwight Running Crane">Dwight Running Crane</s>, who owns the motel and sits on the town council. <q by="4">"We had a minister in here, new fella, who wanted to try it. We took him to lunch and explained the tax base."</q>

The minister, the Rev. Paul Szymanski, does not dispute the account. He was told the subject was <q by="" kind="partial">"load-bearing,"</q> he said, and has since confined himself to the Gospels.

What happened on the Fourth of July is a matter on which Hollis Fork has had time to reflect. All agree there was a picnic. All agree that Teresa brought a pie, that Marlys tasted it in front of thirty people and that Marlys said something. By Teresa's account what <s id="6" who="Marlys Gunderson">Marlys</s> said was <q by="6">"Well, that's brave."</q> By Marlys's own <s id="7" who="Marlys Gunderson">she</s> said <q by="7">"Well, that's great,"</q> and there was wind.

<q by="8">"There was no wind,"</q> <s id="8" who="Teresa Baca Gunderson">Teresa</s> said. She was wearing an apron with the word <x kind="term">"Original"</x> stitched across it in red. <q by="8">"Ask anybody. The flag was hanging there like a dishrag."</q>

Their husbands, Carl and Lyle, have coffee together every morning at the Conoco.

<q by="9">"We don't bring it up,"</q> said <s id="9" who="Carl">Carl</s>, who is married to Marlys.

<q by="10">"We brought it up the once,"</q> said <s id="10" who="Lyle">Lyle</s>.

Neither would go on. Their sister, Bev Gunderson Hale, a retired nurse in Missoula, was more forthcoming. <s id="11" who="Bev Gunderson Hale">She</s> called the feud <q by="11" kind="partial">"the longest conversation those two ever had"</q> and said that each woman telephones her on Sunday nights to ask, in what <s id="15" who="Bev Gunderson Hale">she</s> described as <q by="15" kind="partial">"a real casual voice,"</q> how the other one's knees are doing.

In June, Marlys's knees gave out. She was in the hospital in Kalispell for nine days, and the stand on the east side stayed shut, and for the first three of those days <s id="14" who="">the board on the west side</s> said only <q by="14" kind="partial">"OPEN."</q> On the fourth morning drivers coming down from Swan Lake found both stands lit, a line at each, and Teresa's grown daughters working the window at Gunderson's in Gunderson's aprons.

The yellow board, that week, carried no joke. <s id="12" who="">It</s> read: <q by="12">"Hers is across the road. Same pie."</q>

Marlys came home on a Saturday. She had her husband stop the truck in the middle of the highway, which he says she had never done, and she read the thing through twice. Then she went in and counted the till, which was correct to the dime.

Nobody has seen the two of them talk. But on Monday there was fresh paint on the east-side board, in the careful capitals Marlys uses for important announcements. <q by="13">"There may,"</q> <s id="13" who="Marlys Gunderson">she</s> had written, <q by="13">"have been no wind."</q>
