title: Savannah's New Cranes Don't Need Drivers. The Union Says They Do.
style: business
language: en
hand: wire
---
SAVANNAH, Ga. -- The six cranes that came up the river in March, upright on the deck of a heavy-lift ship and taller than anything in the city, were built to be run by one person with three screens in an air-conditioned room two miles from the water.

For now they are run by six people, in six cabs, 140 feet up.

That compromise, reached at 3 a.m. after an 11-day slowdown, ended the costliest port dispute on the East Coast this year. It satisfied nobody. <q by="1">"We bought a Tesla and hitched it to a horse,"</q> said <s id="1" who="Dirk Van der Meulen">Dirk Van der Meulen</s>, who runs the terminal for its Dutch-owned operator, Meridia Ports. The union local's president, <s id="2" who="Cleophus Barnwell">Cleophus Barnwell</s>, said the deal was <q by="2" kind="partial">"a stay of execution,"</q> and that his members understood it as such.

At stake is more than one terminal. U.S. ports rank far down the list of the world's most productive, behind rivals in China, Morocco and Oman that have automated their yards. Shippers say the gap costs American consumers billions of dollars a year. Dockworkers say the figure leaves out what a longshoreman's wage does for a town.

Meridia had promised investors that the cranes, which cost $17 million apiece, would move 38 containers an hour. With drivers, they have averaged 29. On an earnings call last week, <s id="3" who="">the company</s> blamed <q by="3" kind="partial">"transitional labor arrangements"</q> for a 6% fall in quarterly profit, and Chief Executive Saskia Brandt was asked how long the transition would last. <q by="4">"I have stopped giving dates,"</q> <s id="4" who="Saskia Brandt">Brandt</s> replied. <q by="4">"I gave one to my husband about a kitchen, and I learned."</q>

Retailers that rerouted cargo during the slowdown aren't all coming back. Hanh Tran, who manages ocean freight for a furniture importer in High Point, N.C., said two of her 61 delayed containers held outdoor sets that missed the spring season entirely. She is sending a third of her volume through Norfolk from here on. <q by="5">"I like Savannah,"</q> <s id="5" who="Hanh Tran">she</s> said. <q by="5">"I like the people at Savannah. I can't sell a patio umbrella in October."</q>

Barnwell, whose father and grandfather worked the same docks, is unmoved by such stories. Asked about them in the union hall, he pulled out his phone and played a voicemail he had received the second week of the slowdown. The caller did not leave a name. <q by="14">"Robots don't have mamas to bury, Clee,"</q> <s id="14" who="">a man</s> says on it. <q by="14">"You all took the day off for a funeral, and I lost eighty thousand dollars."</q>

<q by="6">"He's right,"</q> <s id="6" who="Cleophus Barnwell">Barnwell</s> said. <q by="6">"They don't. That's my whole argument."</q>

Economists who study ports are divided. A 2023 paper by Ignatius Mbeki-Lowell of Georgia Southern found that automation cut costs per container by 15% to 35% but did not reliably raise throughput, since most terminals are limited by trucks and rail rather than cranes. The savings, <s id="8" who="Ignatius Mbeki-Lowell">he</s> wrote, are <q by="8" kind="partial">"largely a transfer from people who live near the port to people who don't."</q> <s id="9" who="">A study</s> commissioned by the shipping lines reached the opposite conclusion and dismissed his method as <q by="9" kind="partial">"nostalgia with footnotes."</q>

What both sides have now is 18 months. Under the agreement, cab drivers will keep their seats until September of next year, and a panel with three members from each side will study what <s id="13" who="">the operator</s> calls <q by="13" kind="partial">"remote-supported operation."</q> A federal mediator will break ties. The mediator, Judge Anita Kowalczyk, retired, told both sides she would keep the meetings short. She has run talks between orchestras and stagehands, and she said by phone that this one had been easier in one respect.

<q by="10">"Nobody,"</q> <s id="10" who="Anita Kowalczyk">she</s> said, <q by="10">"threw a music stand."</q>

On the terminal one recent morning, Jerome Pettigrew, 41, climbed down from Crane 4 for lunch. He makes $47 an hour. The cab's joystick is stiff, he said, and the seat was plainly an afterthought; the camera mounted over his shoulder, which records everything he does, was not. <s id="11" who="">A supervisor</s> had described it to him as <q by="11" kind="partial">"just for training."</q>

<q by="12">"I said, 'Training who?'"</q> <s id="12" who="Jerome Pettigrew">Pettigrew</s> said.
