title: Third truck in six weeks gets stuck in Tabor Hollow Bridge
style: local
hand: county
---
WEST TABOR -- The driver of a rented moving truck got 22 feet into the Tabor Hollow covered bridge Saturday before the bridge, which is 8 feet, 9 inches tall, got into the truck.

It was the third time since Labor Day that a vehicle has wedged itself in the 1867 span over Black Branch, and the costliest. Selectboard Chair Nell Thibault-Cray estimated the damage at $60,000 and said the road would be closed until at least Thanksgiving.

<q by="1">"There are signs. There's a sign before the sign,"</q> <s id="1" who="Nell Thibault-Cray">Thibault-Cray</s> said Sunday, standing next to a pile of what had been roof braces. <q by="1">"At the store there's a sign that says you're about to see a sign."</q>

The driver, Mateusz Piekarski, 26, of Worcester, Massachusetts, was not hurt. State police cited him for disregarding a clearance warning, a $220 fine. He was moving his girlfriend to her first teaching job, he said, and was following his phone.

<q by="2">"It said, 'Continue straight for nine miles,'"</q> said <s id="2" who="Mateusz Piekarski">Piekarski</s>. <q by="2">"It sounded really sure."</q>

His girlfriend, Hannah Loomis, who had been driving a car behind him, said she leaned on the horn and yelled. She will start Tuesday at Tabor Elementary, where, <s id="3" who="Hannah Loomis">she</s> said, she will be <q by="3" kind="partial">"the bridge lady"</q> for the rest of her career.

Trouble at the bridge goes back to at least 1931, when a load of hay took out a lantern. But road foreman Ricky Benoit said the number of strikes has climbed since navigation apps began sending drivers over Tabor Hollow Road to get around construction on Route 14. He has filed five reports with one of the map companies, he said, and received <s id="4" who="">a form reply</s> each time saying the road had been reviewed and <q by="4" kind="partial">"no issue was found."</q>

<q by="5">"I wrote back, 'Come look at my issue,'"</q> <s id="5" who="Ricky Benoit">Benoit</s> said. <q by="5">"I attached a picture. I was in the picture. I was pointing."</q>

<s id="6" who="">A spokeswoman for the company</s>, Waymere, said in an email that its maps rely on height data supplied by states and that the bridge <q by="6" kind="partial">"has been flagged for priority review."</q>

The two earlier trucks were a bread van on Sept. 9 and a landscaper's dump body on Sept. 27. In the second case the driver backed out and left; a trail of mulch led police to a house in Granby. <s id="7" who="">He</s> told officers that the bridge <q by="7" kind="partial">"came out of nowhere,"</q> according to a police affidavit.

The town has tried other remedies. A chain of hanging pipes, meant to clatter on the roof of any vehicle too tall to pass, was put up in 2021. Teenagers took the pipes. Last spring, voters at Town Meeting turned down $18,000 for a steel barrier, after an hour in which it was called an eyesore, a guillotine and, by <s id="8" who="">one resident</s>, <q by="8" kind="partial">"the ugliest thing since the new post office."</q>

Harriet Quimby, 84, who wrote <x kind="title">"Nine Feet, More or Less,"</x> a history of the bridge, and lives within sight of it, was against the barrier then. On Saturday she heard the crack from her kitchen and came down the hill in her slippers.

<q by="9">"I've changed my mind,"</q> <s id="9" who="Harriet Quimby">she</s> said. <q by="9">"Put up the guillotine."</q>

Her neighbor and cousin, Orrin Quimby, who mills most of the lumber used on the town's bridges, was already measuring. The braces are spruce, he said, and he has the trees. What he does not have is anybody under 60 who can cut the joints, though he has asked around at the high school and had <s id="10" who="">one girl</s> say she <q by="10" kind="partial">"might be down."</q>

Piekarski, for his part, has offered to come back on weekends and carry boards. Thibault-Cray said the town would be glad to have him.

<q by="11">"He'll have to walk in,"</q> <s id="11" who="Nell Thibault-Cray">she</s> said. <q by="11">"Bridge is out."</q>
