title: Two Brothers, One Wall, No Sauce
style: feature
language: en
hand: harlan
---
LOCKHART FORK, Texas — The wall is made of cinder block, it is nine inches thick, and in 26 years nothing has passed through it but smoke.

On the north side is Cutrer’s Barbecue, proprietor Royce Cutrer, 71. On the south side is Cutrer’s Original Barbecue, proprietor Dwayne Cutrer, 69. The two dining rooms share a roof, a sewer line and a surname. They do not share a mother’s recipe, because each brother says the other stole it.

<q by="1">“I’d cross the street,”</q> <s id="1" who="Royce Cutrer">Royce</s> likes to tell customers, <q by="1">“but he’d have to move there first.”</q>

Dwayne, informed of this by a visitor who had just finished her second plate of the afternoon, chewed for a while on a wooden match.

<q by="2">“That’s a good one,”</q> <s id="2" who="Dwayne Cutrer">he</s> said. <q by="2">“I believe I told it to him.”</q>

The particulars of the quarrel are hard to come by. In the north room you will hear that it began over brisket, in the south that it began over a truck. A cousin who does the books for both places, and who asked not to be named because she would like to go on doing so, says it began at their mother’s funeral in 1999, when <s id="3" who="">one of them</s>, and she will not say which, looked down at the potato salad and pronounced it <q by="3" kind="partial">“store-bought.”</q>

What is not in dispute is the meat. Food writers have driven out from Austin for years to declare a winner and gone home stuffed and unpersuaded. In 2011 a magazine ranked the two restaurants 14th and 14th. A television host, <s id="4" who="Zane Delacroix-Boyd">Zane Delacroix-Boyd</s>, sat down in the parking lot with a slice from each and announced, before an audience of five million, that he was <q by="4" kind="partial">“too full of love to be of use to anyone.”</q>

The pits are identical, because the brothers built them together when they were 19 and 21. So are the rubs, in all likelihood. <s id="12" who="">Each brother</s> has been heard to describe the other’s sausage as <q by="12" kind="partial">“boiled.”</q> <q by="5">“Salt, pepper, and mind your business,”</q> goes <s id="5" who="">the formula</s> posted over the counter on the south side. On the north side the poster has a fourth ingredient, and the ingredient is <q by="">“Truth.”</q>

It was Marisela who noticed that the brothers were getting slow.

Marisela Cutrer-Zapata is Royce’s daughter. She teaches welding at the high school, and on weekends she has run his register since she was tall enough. Last spring her father set down a tray and forgot where. In August her uncle, on the other side of the wall, fell against the firebox and burned his arm to the elbow, and he sat on a milk crate for most of an hour before a customer found him.

<q by="6">“I heard it,”</q> <s id="6" who="Marisela Cutrer-Zapata">she</s> said. <q by="6">“That’s what got me. I was six feet away. I heard a man yell, and I thought, ‘Oh, it’s just Uncle Dwayne,’ because in my whole life I’d never been allowed to go see.”</q>

She went to see. She has been going every day since, in at one door and out at the other, to change the dressing. Her father has said nothing about it, which in that family counts as a speech. But a few weeks ago a brown sack appeared on the south counter with a jar of aloe in it and a note, unsigned, in block capitals: <q by="">“FOR THE FOOL.”</q>

Dwayne kept the sack. He sent back the jar, washed, full of beans.

<q by="7">“Are they talking? No,”</q> said <s id="7" who="Hector Zapata">Hector Zapata</s>, Marisela’s husband, a lineman for the electric co-op who has been married into this for 18 years and described the experience as <q by="7" kind="partial">“like living on the DMZ, with ribs.”</q> <q by="7">“But there’s traffic.”</q>

In September, at her kitchen table, Marisela drew up a plan. It is on graph paper. It has one kitchen, one register and two doors, for the sake of the customers, some of whom have not set foot on the wrong side since the Clinton years. There is a rectangle where the wall is and, in the middle of it, a smaller rectangle with an arrow. Beside the arrow <s id="8" who="Marisela Cutrer-Zapata">she</s> has written <q by="8">“window??”</q>

She showed it to her uncle first. <s id="9" who="Dwayne Cutrer">He</s> studied it through the bottoms of his glasses and allowed that it was <q by="9" kind="partial">“drawn real neat.”</q> Then she took it next door. Her father looked at it for so long that a line formed.

<q by="10">“How big a window?”</q> <s id="10" who="Royce Cutrer">Royce</s> asked.

She held her hands apart, about the width of a tray.

<q by="11">“Well,”</q> <s id="11" who="Royce Cutrer">he</s> said. <q by="11">“I wouldn’t want to have to look at all of him.”</q>
