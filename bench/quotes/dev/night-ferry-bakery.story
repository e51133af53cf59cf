title: On the 2:40 to Port Lavender, the Bread Comes First
style: feature
language: en
hand: kestrel
---
PORT LAVENDER, Maine — By the time the ovens go on aboard the ferry Abigail T., most of the people who will eat what comes out of them are asleep.

It is 2:40 in the morning. The boat, a converted car carrier with a bakery where its lower lounge used to be, is leaving the mainland with 11 passengers, a hearse, 40 sacks of flour and Ngozi Hallett, 44, who has made this crossing six nights a week since 2009. <s id="1" who="Ngozi Hallett">She</s> calls the ocean <q by="1" kind="partial">“the best proofing drawer in New England.”</q>

She means it literally. The engine room below keeps the deck at 81 degrees; the roll of the boat, Hallett is convinced, does the kneading. When the sea is flat, the loaves come out dense, and the islanders complain.

<q by="2">“They’ll tell me, ‘Bread’s heavy, must’ve been calm,’”</q> <s id="2" who="Ngozi Hallett">she</s> said, dragging a tray with her elbow. <q by="2">“I’ve got customers who can give you the wave height off a baguette.”</q>

There were once four bakeries on the three islands the Abigail T. serves. The last closed in 2007, when its owner retired at 88. For two years, bread came over from the mainland in plastic bags and was received, in the words of <s id="3" who="Winifred Beal">Winifred Beal</s>, the librarian on Spruce Head, <q by="3" kind="partial">“the way you’d receive a cousin who owes you money.”</q>

Hallett had come to Maine from Enugu, Nigeria, by way of a nursing job in Bangor and a marriage to a lobsterman, Peter Hallett, who proposed on this boat and was seasick before he got an answer. She had never baked for more than six. But she was working nights in the snack bar, there was a pizza oven nobody used, and she was bored.

<q by="4">“The first batch was a weapon,”</q> <s id="4" who="Peter Hallett">Peter Hallett</s> said. <q by="4">“I say that with love. I broke a crown.”</q>

His wife does not dispute it. She threw the lot overboard off Gull Ledge, where, Capt. <s id="5" who="Rudy Saucier">Rudy Saucier</s> swears, it was <q by="5" kind="partial">“refused by cod.”</q> By the third week she had stopped measuring in cups. By the third month people were setting alarms.

What she learned, and how, <s id="6" who="Ngozi Hallett">she</s> explains while shaping rolls two at a time, one in each palm, without looking at either:

<q by="6">“You cannot fight the boat. I fought the boat for a whole winter. I had wedges, I had clamps, I had a bungee cord around the mixer.</q>

<q by="6">“Then one night the power went and I had 30 loaves sitting there, and we were in a six-foot sea, and I thought, well, that’s the end of that. I put my head down on the table and I slept.</q>

<q by="6">“When I woke up they had doubled. They were like babies. And I understood that it was not me who was doing it.”</q>

At 3:25, a deckhand named Tiên Vo, 19, came down for what is known on board as <x kind="term">“communion”</x>: the first roll out, torn in as many pieces as there are people awake. Nobody talks for a minute. Saucier takes his on the bridge, in the dark, and the passengers, if they know to come, line up by the life jackets. That morning there were four of them, including the driver of the hearse.

He was taking home a woman who had left Port Lavender in 1961, the driver said, and <s id="7" who="">her will</s> had asked that she go back <q by="7" kind="partial">“on the night boat, for the smell.”</q>

Someone took off a hat. Hallett wrapped up a second roll and laid it, still steaming, on the dashboard.

The business loses money. Fuel for the ovens is counted against the ferry’s state subsidy, and in February <s id="8" who="">an auditor in Augusta</s> flagged the bakery as <q by="8" kind="partial">“an irregular use of a public conveyance.”</q> Letters arrived at the capitol, some of them with crumbs in them. The chairman of the transportation committee, <s id="9" who="Harlan Pinkham IV">Harlan Pinkham IV</s>, whose mother was born on Spruce Head, said he had read all 340 and would introduce a bill to make it <q by="9" kind="partial">“a regular use.”</q>

<q by="10">“I’m not going home for Thanksgiving otherwise,”</q> <s id="10" who="Harlan Pinkham IV">Pinkham</s> said by phone. <q by="10">“I’ve been told.”</q>

Hallett has little to say about politics. She has hired Vo part time and is teaching him, so far, to sweep. He will get to touch dough when he can tell her, with his eyes shut, which side of Gull Ledge they are on.

<q by="11">“Port,”</q> <s id="11" who="Tiên Vo">he</s> told her on Thursday, eyes shut.

It was starboard. <q by="12">“Sweep,”</q> <s id="12" who="Ngozi Hallett">she</s> said.

The sky was going gray when the boat came round the point. On the town landing, there was a line, as there is in all weathers: men in oilskins, two nurses, a girl in pajamas with a wagon. A hand-lettered board leaned on the ticket booth. <q by="14">“No Cutting, No Reserving, No Crying,”</q> <s id="14" who="">the lettering</s> went, and below it were the words, in a child’s crayon, <q by="">“and wind NW 15.”</q>

First off was the hearse. The line parted for it, and closed. Then came the trays. <q by="13">“Bit of chop last night,”</q> said <s id="13" who="Ansel Coombs">Ansel Coombs</s>, 77, when he had got hold of his loaf and pressed it, gently, with one thumb. <q by="13">“Four foot. Four and a half.”</q>

Upstairs, Saucier checked the log. It had been four and a half.
