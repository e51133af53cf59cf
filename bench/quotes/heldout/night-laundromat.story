title: The spin cycle at 3 a.m.
style: feature
language: en
hand: okafor
---
At ten past one the man with the violin case comes in, as he does every Wednesday, and puts a single pillowcase into Machine 22.

Nobody at Bubbles & Sons, on a stretch of Roosevelt Avenue where the 7 train goes over like a drawer of knives, has ever seen the violin. Nobody has asked. There are 64 washers and 58 dryers, and on the wall between them, hand-painted by a previous owner, hangs a rule: <q by="">“MIND YOUR OWN SOCKS.”</q>

It is one of perhaps a dozen laundromats in Queens that never close, and before the summer there will be one fewer. The lease is up in June. The rent is to go from $11,500 to $26,000 a month, and the owner, Bashir Popalzai, a 59-year-old former anesthetist from Kabul who keeps the dryers in better order than most hospitals keep their patients, has decided not to fight.

<q by="1">“In the old country I put people to sleep,”</q> <s id="1" who="Bashir Popalzai">he</s> says. <q by="1">“Here I wait with them because they cannot.”</q>

Who does laundry at this hour? Line cooks, home health aides, a drag queen called Miss Tessellation who does her wigs in a mesh bag. Men who live six to a room and whose turn at the door key runs from midnight to eight. A new mother in a parka who walks in circles with her baby past the rumbling 50-pounders because, <s id="2" who="">she</s> explains, they are <q by="2" kind="partial">“the only thing louder than him.”</q>

The talk goes on over the tops of the machines, in five or six languages, with no one much caring who hears. <q by="">“So I told her, keep the couch, keep the cat, but the blender is my blender.”</q> Laughter. <q by="">“Ay, no. You did not.”</q> A dryer buzzes. <q by="">“I did. I went back for it.”</q>

Ximena Quispe-Laura has worked the counter since 2012. She sews buttons for nothing and for a dollar will write a letter. She learned the trade, if it is one, when a dishwasher asked her to answer a notice from his landlord and she discovered that she liked it. Since then she has written to judges, to schools, to a woman in Cuenca who had stopped picking up the phone. That one she remembers by heart. <q by="3">“The snow here is the color of your mother’s kitchen,”</q> <s id="3" who="">the dishwasher</s> had dictated. <q by="3">“Forgive me. I should have started with that.”</q>

Did the woman write back?

<q by="4">“She came,”</q> <s id="4" who="Ximena Quispe-Laura">Quispe-Laura</s> says. <q by="4">“She’s a size-eight shoe, she’s very bossy, they do the darks on Sunday.”</q>

Things get left behind, and the counter has a drawer for them. In it tonight are three retainers, a rosary, a Purple Heart and a great many notes from pockets, laundered to the softness of cloth, which she cannot bring herself to throw away. <q by="13">“Dr. says Thursday, bring someone,”</q> runs <s id="13" who="">one</s>. Another is just a phone number and the words <q by="" kind="partial">“the nice one.”</q>

There is also <s id="5" who="">a letter</s> from a city inspector dated 2019, which commends the place for its <q by="5" kind="partial">“remarkable absence of lint.”</q> Popalzai has had it laminated.

He did not set out to run a refuge. When he bought the business from a cousin in 2008 the night shift lost money, and he planned to end it. Then one morning in February he found four people on the folding tables, asleep under other people’s warm towels, and a fifth awake, <s id="6" who="Orlando Bisset">a boy</s> of maybe 16, who said that he had <q by="6" kind="partial">“kept an eye on everybody’s stuff.”</q> Nothing was missing. The towels had been refolded.

<q by="7">“My wife said, ‘Bashir, you have bought a hotel,’”</q> <s id="7" who="Bashir Popalzai">Popalzai</s> recalls. <q by="7">“I said no, in a hotel they steal the towels.”</q>

The building’s owner is a partnership called 82nd Street Apex, which has plans for a gym. A lawyer for the partnership, <s id="8" who="Gretchen Sung-Moretti">Gretchen Sung-Moretti</s>, said in an e-mail that her client had <q by="8" kind="partial">“the greatest affection for Mr. Popalzai”</q> but that affection did not <q by="8" kind="partial">“service debt.”</q> A petition on the counter has 2,206 names. Beside No. 1,418, in green ink, an <s id="9" who="Orlando Bisset">Orlando Bisset</s> has added: <q by="9">“I was the kid.”</q>

He is 31 now, it turns out, and drives the Q53 bus. He stops in around 2:30, on his break, without any laundry at all.

<q by="10">“I don’t tell people this was home,”</q> <s id="10" who="Orlando Bisset">Bisset</s> says. <q by="10">“I tell them I used to have a place by the train with central heat.”</q>

By four the floor has thinned. The baby sleeps at last, in a cart, on a hill of someone’s scrubs. <s id="11" who="Miss Tessellation">Miss Tessellation</s>, out of drag and answering to Gerald, holds a copper-colored wig up to the fluorescent tube and pronounces it <q by="11" kind="partial">“resurrected.”</q>

And the man with the violin case takes his pillowcase out of Machine 22, shakes it, and lays it flat in the velvet. There is nothing else in there. On the way out he catches a visitor looking.

<q by="12">“It was hers,”</q> <s id="12" who="">he</s> says, quite kindly. <q by="12">“The case, I mean. I just keep it clean.”</q>

Popalzai, behind the counter, is studying the wall. He raises one finger, without turning round, and points to the rule.
