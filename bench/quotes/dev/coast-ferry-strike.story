title: Washington ferry crews walk out; islands ration gas, governor weighs court action
style: agency
language: en
hand: capitol
---
SEATTLE – Ferry crews in Washington state walked off the job for the first time in four decades on Monday, stranding commuters on a dozen docks and leaving islands that have no bridge to get by on float planes, private boats and whatever was in the pantry.

Deckhands, engineers and mates began leaving vessels at 4 a.m. after talks broke down over mandatory overtime. By noon, 19 of 21 boats were tied up. Two kept moving, under an agreement with the unions, to carry ambulances and dialysis patients.

<q by="1">“Nobody wanted to be standing here,”</q> said <s id="1" who="Katarzyna Maddox">Katarzyna Maddox</s>, a chief mate and the president of the Puget Sound Mariners Guild, over a chorus of truck horns at Colman Dock. <q by="1">“But I’ve got a guy who worked 26 days straight and drove into a ditch on the 27th. He’s 24 years old. That’s not a labor issue, that’s a funeral we didn’t have yet.”</q>

State law bars public employees from striking. Gov. Lyle Haverstock’s office said he would ask a judge as early as Tuesday for an order sending the crews back. At a news conference in Olympia, <s id="2" who="Lyle Haverstock">Haverstock</s>, a Democrat elected with the unions’ help, spoke of <q by="2" kind="partial">“friends who have made a serious mistake.”</q>

Pressed on whether he would fire strikers, <s id="3" who="Lyle Haverstock">the governor</s> said, <q by="3">“I’m not going to threaten people on television.”</q> After a pause <s id="12" who="Lyle Haverstock">he</s> went on: <q by="12">“I’m also not going to run a navy on good wishes.”</q>

The system, the nation’s largest, carried about 19 million riders last year, down from nearly 24 million before the pandemic. It has 200 fewer licensed crew members than its own staffing plan requires. Sailings are canceled daily, a practice <s id="4" who="">the agency’s website</s> calls <q by="4" kind="partial">“service adjustment”</q> and the crews call something else.

The state had offered raises of 11% over three years. The unions wanted 18% and an end to the rule, known as <x kind="term">“the hold,”</x> under which a mate may be ordered to stay aboard when a relief does not appear. The hold was used 3,100 times last year, according to records the guild obtained.

Transportation Secretary <s id="5" who="Bao-Yi Fenwick">Bao-Yi Fenwick</s> said the figure was <q by="5" kind="partial">“in the right ZIP code”</q> but included many delays of less than an hour.

In Friday Harbor, the largest town in the San Juan Islands, the only two gas stations limited customers to five gallons. The hardware store sold out of propane. By midafternoon <s id="6" who="">a hand-drawn sign at Ruckle’s Market</s> asked shoppers to <q by="6" kind="partial">“take one milk and love thy neighbor.”</q>

<q by="7">“It’s like a snow day, with a lawsuit,”</q> said <s id="7" who="Benedikt Strand">Benedikt Strand</s>, who owns the market. His produce comes by truck on the 5:30 a.m. boat. He had lettuce for two days, he guessed, and beer for nine.

Others found less to joke about. Marisol de la Cruz-Whitley, 33, was due to begin a third round of chemotherapy in Anacortes, on the mainland, at 10 a.m. She is not on the state’s list of emergency passengers, which covers dialysis but not cancer treatment. A neighbor took her across in an aluminum skiff.

<q by="8">“I threw up before we got there, so we’re ahead of schedule,”</q> <s id="8" who="Marisol de la Cruz-Whitley">she</s> said from the clinic. She bore the crews no ill will, she said. <q by="8">“My brother’s an oiler on the Tokitae. He called me crying at 5 in the morning. I told him, ‘Don’t you dare go back for me.’”</q>

Late in the day the ferry agency said it would add oncology patients to the list.

How long the stoppage will last was anyone’s guess. A mediator, retired Judge Harlan Oyelaran, sent both sides home at 9 p.m. on Sunday when, according to three people at the table, the state’s lead negotiator closed his laptop in the middle of a presentation about sleep. One of the three, <s id="9" who="">a union official</s> who asked not to be named because the talks are confidential, called it <q by="9" kind="partial">“the loudest click I ever heard.”</q>

<s id="10" who="">The negotiator’s office</s> said he had been <q by="10" kind="partial">“saving his battery.”</q>

On the Bremerton dock, where about 300 people had come in hope of a boat that did not sail, the same message came over the loudspeaker every four minutes until the power was cut: <q by="">“We appreciate your patience. We appreciate your patience.”</q>

Maddox said crews would return the moment the hold was abolished. <q by="11">“Not suspended, not studied, not pilot-programmed,”</q> <s id="11" who="Katarzyna Maddox">she</s> said. <q by="11">“Gone.”</q>
