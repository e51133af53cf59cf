title: Review: In ‘Borrowed Weather,’ a Family Drowns Politely
style: review
language: en
hand: kestrel
---
A man stands at a kitchen sink, running the tap over a plate that has been clean for some time. <q by="1">“It isn’t that I don’t love you,”</q> <s id="1" who="Conrad Ainsley">he</s> tells the window. <q by="1">“It’s that I’ve finally got the water right.”</q>

That is about as near as anyone comes to a declaration in <x kind="title">“Borrowed Weather,”</x> Itzel Quintanar-Boyle’s stealthy, waterlogged, frequently very funny new play, which opened on Thursday at the Lantern Theater in a production directed by Absalom Drury. It is set over one long weekend on a flood plain in Missouri. The river is rising. The Ainsleys, being Midwesterners, are discussing casseroles.

<s id="2" who="Itzel Quintanar-Boyle">The playwright</s>, 36, has said she wanted to write <q by="2" kind="partial">“a disaster movie in which nobody raises their voice,”</q> and the miracle of the first act is how much dread she can wring out of good manners. Conrad Ainsley (Desmond Tully-Grange), the man at the sink and a retired county surveyor, knows to the inch what is coming. His wife, Bev (the superb Maribel Oquendo), would rather not hear the inches. When their elder daughter, Ruth (Pilar Hsu), arrives from St. Louis with a truck and a plan to get them out, she is told that she looks <q by="" kind="partial">“drawn”</q> and given ham.

<q by="4">“There’s a sandbag in the guest bed,”</q> <s id="4" who="Ruth">Ruth</s> reports, coming back downstairs.

<q by="5">“It’s for your back,”</q> says <s id="5" who="Bev">her mother</s>.

Oquendo, who won every prize going two seasons ago for <x kind="title">“The Goat Accountant,”</x> finds about nine ways of saying the word <x kind="term">“anyway,”</x> and by the ninth you may want to hide. Her Bev is a woman who has survived by editing. <s id="6" who="Bev">She</s> calls the flood of 1993, in which she lost a son, <q by="6" kind="partial">“that business,”</q> and the son himself, when he is mentioned at all, is <q by="6" kind="partial">“your brother that was.”</q>

The set, by Yevgenia Prokop, is a real kitchen in a shallow real tank, and over two hours and 20 minutes the water comes up by real half-inches. At the performance I attended a woman behind me became agitated around the ankles of Act II. <q by="13">“Somebody should say something,”</q> <s id="13" who="">she</s> whispered, to nobody, and it struck me that she had summed up the play.

Not all of it floats. The younger daughter’s boyfriend, a disaster-insurance adjuster called Kip (Jamal Wexford-Stone), is a device in a windbreaker, and his long speech about actuarial tables, in which <s id="7" who="Kip">he</s> describes grief as <q by="7" kind="partial">“a claim you can’t close,”</q> is the one place where you hear the author clear her throat. Drury, a director of great delicacy in small rooms, has let the pace go slack after the intermission. <s id="8" who="Absalom Drury">He</s> told an interviewer last month that he thinks of silence as <q by="8" kind="partial">“the sixth Ainsley,”</q> and by 10 o’clock she had been given rather too many of the good lines.

But then there is the scene with the radio. The power is out. The four of them sit on the counters with their feet drawn up, listening to a local announcer go down the list of closed roads, and it becomes clear, road by road, that the list is also a list of every place the dead boy ever went. <q by="9">“Route 9 at the creamery,”</q> <s id="9" who="">the announcer</s> drones. <q by="9">“Old Mill at the ball field. Old Mill at the church.”</q>

Conrad turns it off. It is Ruth, up to then the least showy of the quartet, who gets the silence that counts. She looks at her father, she looks at the water, and you see her decide not to be rude but to be brave.

<q by="10">“How high was it?”</q> <s id="10" who="Ruth">she</s> asks. <q by="10">“At the end, Dad. You’d have measured.”</q>

I won’t tell you what Tully-Grange does with his answer, which is a number. I can report that on opening night it was met by a gasp and then by a man’s voice in the balcony, quite involuntary: <q by="">“Oh, no.”</q>

The program carries an epigraph from the Army Corps of Engineers: <s id="11" who="">its manual of 1938</s> advises that <q by="11" kind="partial">“no levee should be regarded as an argument.”</q> Quintanar-Boyle, who was raised in Cape Girardeau and saw her grandparents’ house go under on the television in a motel, has written the argument anyway. It’s quiet. It’s about love and other measurements. Bring a sweater, and do not sit in Row A, where, as <s id="12" who="">an usher</s> confided to me at the door, the seats are <q by="12" kind="partial">“a bit more of an experience.”</q>

Through Nov. 23. Running time: 2 hours 20 minutes, with one intermission.
