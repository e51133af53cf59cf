title: 142 miles a day, one passenger
style: feature
language: en
hand: kell
---
The bus comes out of the dark the way a ship would, all lights, and stops where there is no reason for anything to stop.

The door folds open. <q by="1">"Morning, Professor,"</q> says <s id="1" who="Gus Ledoux">Gus Ledoux</s>.

<q by="2">"Morning, Mr. Gus,"</q> says <s id="2" who="Ximena Arroyo-Stark">Ximena Arroyo-Stark</s>, who is 7, and who takes, out of 47 seats, the one right behind him.

It is 5:50 a.m. in Garfield County, Montana, and 11 below. The school in Jordan is 71 miles off, 38 of them gravel. There used to be nine children on Route 9. Then a ranch was sold, a family moved to Billings for a dialysis center, two boys graduated. Since August there has been one. Ledoux drives out for her empty, drives in with her, and in the afternoon does it over again, and for this the school district spends about $61,000 a year, or a little more than it pays her teacher.

Whether it should go on doing so is the question before the board on Tuesday.

<q by="3">"Nobody is against a little girl,"</q> said <s id="3" who="Rhonda Petersgaard">Rhonda Petersgaard</s>, the district's business manager, in the tone of a woman who has been told otherwise at the post office. The state will pay a family to drive its own child, $5.95 a day at last year's rate, and <s id="4" who="Rhonda Petersgaard">Petersgaard</s> calls that <q by="4" kind="partial">"the obvious off-ramp."</q>

Ximena's mother, a large-animal vet, calls it something else. <q by="5">"I leave at 4 to put my arm in a cow,"</q> Dr. <s id="5" who="Amaia Arroyo">Amaia Arroyo</s> said. <q by="5">"My husband's got 600 head and one good knee. The off-ramp goes into a ditch."</q>

Ledoux, 69, drove long-haul for 30 years, mostly produce, mostly alone, and he took the job when he retired because, <s id="6" who="Gus Ledoux">he</s> says, he <q by="6" kind="partial">"couldn't sit and look at the wife, and the reverse."</q> He is not a talker. The first two weeks, neither was she.

It was an antelope that did it. One had got itself hung on a fence near Sand Springs, and he stopped the bus and cut it down, and when he got back in she said, from behind him, that there was a song about that. There wasn't. She made one up. It had, by <s id="7" who="Gus Ledoux">his</s> count, <q by="7" kind="partial">"forty, fifty verses and a part where you bark."</q>

Since then they have covered volcanoes, the presidents, why you can't tickle yourself and whether God has a dog. She does her spelling words into the mirror. He does the hard ones back to her. Her second-grade teacher, Miss Okonjo-Bright, has noticed that Ximena now spells <x kind="term">"carburetor"</x> and says <x kind="term">"ten-four."</x>

<q by="8">"I get her at 8 and she's already had two hours of seminar,"</q> <s id="8" who="Adaeze Okonjo-Bright">Adaeze Okonjo-Bright</s> said. <q by="8">"I have kids who live across the street and come in cold."</q>

There have been bad mornings. In January the heater quit at mile 30, and they sat under a horse blanket with the radio going until a county plow found them. A log that Ledoux keeps for the district has a line for each day; <s id="9" who="">the one for that day</s> reads, in full: <q by="9">"Heater out 6:41. Plow 8:05. Discussed whales."</q>

Not all of the county is enchanted. On the community Facebook page a rancher, <s id="10" who="Boyd Tillotson">Boyd Tillotson</s>, posted a photograph of the bus on an empty road with a price tag drawn on it, and under it the words <q by="10">"Your taxes on vacation."</q> It got 212 comments, which is more than the county has voters under 30. <s id="11" who="Boyd Tillotson">Tillotson</s>, reached by phone, said that he stood by it but regretted <q by="11" kind="partial">"the tone it took on,"</q> and added that his own kids had ridden Route 9 <q by="11" kind="partial">"back when it was a bus."</q>

Somebody put a jar on the counter at the Hell Creek Bar, with the label <q by="">"Diesel for the Professor."</q> At last count there was $318.40 in it, and a button.

The board's five members say they are torn. Its chairman, Ansel Whitehorse, whose vote is thought to be the third one, whichever way it falls, rode the route himself as a boy, when it had two buses and a waiting list for the back row. He would not say how he will vote. <s id="12" who="Ansel Whitehorse">He</s> did say that a district is <q by="12" kind="partial">"a promise about distance."</q>

<q by="13">"You say to people, live out there, raise cattle, we'll come get your kids,"</q> said <s id="13" who="Ansel Whitehorse">Whitehorse</s>, who is 61. <q by="13">"Nobody ever said how many kids."</q>

On the way home one day last week the sun was going down the whole length of the windshield, and Ximena had fallen asleep against the heater. Ledoux drove with the radio off. He has been offered a route in Miles City, he said quietly: 40 kids, 12 miles, more money.

<q by="14">"They'd be hollering,"</q> <s id="14" who="Gus Ledoux">he</s> said. He thought about it for another mile. <q by="14">"You ever try to have a conversation with 40 people?"</q>

At her gate he set the brake. She woke up, collected her mittens and went down the steps, and on the bottom one she turned around, as she does every night.

<q by="15">"To be continued,"</q> <s id="15" who="Ximena Arroyo-Stark">she</s> said.
