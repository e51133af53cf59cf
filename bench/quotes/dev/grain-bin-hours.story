title: Four hours in Bin No. 6
style: feature
language: en
hand: marlow
---
BEAVER CROSSING, Neb. — The corn had reached the second button of his shirt before Tate Hruska understood that he was not going to be able to climb out of it.

It was 9:52 on a Thursday morning in February. Above him, through the hatch of a steel bin as tall as a four-story building, he could see a square of white sky and the boots of his father-in-law.

<q by="1">“Don’t move your arms,”</q> <s id="1" who="LeRoy Vandersloot">LeRoy Vandersloot</s> called down to him. <q by="1">“Don’t do one damn thing.”</q>

Hruska, 31, did not. He had gone in with a length of conduit to break up a crust of spoiled grain, something <s id="2" who="Tate Hruska">he</s> says he had done <q by="2" kind="partial">“a couple hundred times, easy”</q> since he was in high school. The crust gave way. The auger at the bottom of the bin was still turning. In four seconds he was in to his knees; in 20 he was in to his chest.

Vandersloot, 64, hit the kill switch so hard that he broke the housing. Then he called 911, and the dispatcher in Seward, a former volunteer firefighter named Dolores Achterberg, asked him the question she had been trained to ask.

<q by="3">“Can he still talk?”</q> <s id="3" who="Dolores Achterberg">she</s> said, according to a recording of the call.

<q by="4">“He’s talking,”</q> <s id="4" who="LeRoy Vandersloot">Vandersloot</s> said. <q by="4">“He’s asking me to tell his girls something and I told him to tell them his own self.”</q>

At least 27 people in the United States were trapped in flowing grain last year, and 11 of them died, according to a tally kept by agricultural engineers at a land-grant university in Indiana. A man buried to the waist cannot be pulled free by hand. The pressure on a man buried to the chest, <s id="5" who="">the engineers</s> write in their annual report, which is not given to poetry, is <q by="5" kind="partial">“comparable to that of setting concrete, with the difference that concrete stops.”</q>

The first truck came from Beaver Crossing in nine minutes. The second came from Utica. In the second was the thing that mattered: a set of six aluminum panels, each the size of a door, that can be pushed down around a trapped person and locked together like the staves of a barrel. The Utica department had bought it with the proceeds of a pancake supper. It had never been out of its bag, except at the county fair, where it stood under <s id="14" who="">a banner</s> that read <q by="14">“Hope we never meet you.”</q>

Marisol Quintanilla-Beck, 26, a second-grade teacher and the lightest person on the crew at 118 pounds, was the one who went in.

<q by="6">“I kept thinking, I have a substitute until noon,”</q> <s id="6" who="Marisol Quintanilla-Beck">she</s> said last week, in her classroom, under a paper solar system. <q by="6">“That’s what your brain does. It worries about the sub.”</q>

She lay on a sheet of plywood and worked the panels down one at a time. Each one that went in pushed corn against Hruska’s ribs. At 11:10 he told her that he couldn’t feel his legs, and then, she remembers, he apologized for it. She asked him about his daughters. Their names were June and Ida, <s id="7" who="Tate Hruska">he</s> said, and June was <q by="7" kind="partial">“a real pistol,”</q> and Ida was 4 and <q by="7" kind="partial">“scared of the vacuum,”</q> and after he had said those two things he was quiet for so long that she put her fingers to his neck.

Outside, the yard had filled with pickups. Nobody had asked them to come. Women from St. Wenceslaus set up a coffee urn on a tailgate. Somebody with a scanner had put it on the elevator’s loudspeaker, then thought better of it, but not before the crowd heard a voice say: <q by="">“We are losing the corn on the east side.”</q>

Kelsey Hruska, 29, had been at work at the bank. She was led to the cab of a fire engine by the chief, Orrin Dufek, who <s id="8" who="Kelsey Hruska">she</s> says was <q by="8" kind="partial">“kind in the way of a man who’s done it the other way.”</q> In 1998 Dufek dug his own cousin out of a bin near Tamora. It took until dark. <q by="13">“I don’t have a good story about that one,”</q> <s id="13" who="Orrin Dufek">he</s> said.

The last panel locked at 12:31. A vacuum truck, on loan from a seed company, began to draw the corn from inside the ring, and for an hour there was nothing to do but listen to it rattle up the hose. At 1:44 a rope that had hung slack came taut.

<q by="10">“He’s standing!”</q> <s id="10" who="Marisol Quintanilla-Beck">Quintanilla-Beck</s> shouted.

What people remember is that no one cheered. They took off their hats. When the basket came over the lip of the bin, with a gray-faced man in it who lifted two fingers from the blanket, a sound went through the yard that <s id="11" who="Orrin Dufek">the chief</s> describes as <q by="11" kind="partial">“a hundred people sitting down at once.”</q>

Hruska spent three nights in a hospital in Lincoln. He has some numbness in his left foot. Bin No. 6 has been emptied, and in March Vandersloot had a sign painter put six words on the hatch. The letters are red, and they go all the way around: <q by="">“Turn it off. Then ask me.”</q>

<q by="12">“He won’t talk to me about it,”</q> <s id="12" who="Tate Hruska">Hruska</s> said of his father-in-law. <q by="12">“He just comes over, fixes stuff that isn’t broke. Last Sunday he did the vacuum.”</q>
