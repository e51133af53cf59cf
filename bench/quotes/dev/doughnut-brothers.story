title: Two brothers, two doughnut shops, one parking lot
style: feature
hand: tully
---
FRESNO, Calif. -- There are 61 steps between the front door of Golden Ring Donuts and the front door of Rainbow Ring Donuts. Sokha Keo has counted them. So has his brother.

Neither had walked them in nine years until the morning of Sept. 4, when the fryer at Golden Ring caught fire.

<q by="1">"I see the smoke and I don't think about anything,"</q> said <s id="1" who="Vuthy Keo">Vuthy Keo</s>, 63, who owns Rainbow Ring. <q by="1">"Then I'm standing in his kitchen with my extinguisher, and he looks at me, and you know what he says? He says, 'Wipe your feet.'"</q>

Sokha Keo, 66, disputes this. <q by="2">"I said, 'Watch your feet,'"</q> <s id="2" who="Sokha Keo">he</s> said. <q by="2">"There was oil."</q>

The brothers came to the Central Valley in 1983 from a refugee camp on the Thai border, by way of an uncle in Stockton who put them to work at 3 a.m. the day after they landed. Cambodian families run an estimated 80% of the independent doughnut shops in California, and like many of them the Keos got their start with a lease, a relative and a secondhand proofer. They opened Golden Ring together in 1991.

They split in 2015. Ask why and it depends on who is frying.

Sokha says Vuthy borrowed against the shop without telling him. Vuthy says he told him twice. Their sister, <s id="3" who="Chanthy Keo-Ramirez">Chanthy Keo-Ramirez</s>, who does the books for both, said the fight was <q by="3" kind="partial">"about $22,000 and one maple bar"</q> and would not elaborate.

<q by="4">"My whole family is like this,"</q> <s id="4" who="Chanthy Keo-Ramirez">she</s> said. <q by="4">"We survived everything, so now we can't survive a small thing."</q>

When a nail salon at the other end of the lot went under, Vuthy took over the lease. The sign went up overnight. Customers on Shields Avenue woke to find a second pink-and-yellow awning, the same prices and, for a while, the same photograph of a cruller.

The lot took sides. Bus drivers went to Golden Ring. Nurses from the hospital went to Rainbow Ring, which opens at 4. Jesus Arredondo, a roofer who has eaten a buttermilk bar every workday since 1998, said he used to park behind the dumpster so neither brother would see which door he used.

<q by="5">"It was like having divorced parents,"</q> <s id="5" who="Jesus Arredondo">Arredondo</s> said. <q by="5">"You don't want to say whose house you had a better time at.</q>

<q by="5">"So I had two breakfasts. For nine years. You can ask my doctor."</q>

For nine years, <s id="6" who="Sokha Keo">Sokha</s> referred to his brother, when he had to, as <q by="6" kind="partial">"the other business."</q> Vuthy's children knew their uncle as <x kind="nickname">"Number One,"</x> after the shop's suite number. At family weddings the two were put at tables 1 and 20.

The fire did about $70,000 in damage. Nobody was hurt. An inspector red-tagged the kitchen, and for two days the only thing on Golden Ring's door was a strip of butcher paper with the words <q by="">"Closed. Go home."</q>

On the third day, the strip had been added to in blue pen, with an arrow: <q by="">"Or go over there."</q>

Sokha won't say whose pen it was. <q by="7">"Maybe the landlord,"</q> <s id="7" who="Sokha Keo">he</s> said, and turned to look at something on the wall.

What is known is that since Sept. 9, he has been working the 1-to-6 a.m. shift in his brother's kitchen. His apple fritters are sold from the left side of the case. Vuthy's are on the right. A customer this week was asked to choose and took one of each. <q by="8">"I'm not stupid,"</q> <s id="8" who="">the customer</s> explained.

They don't talk much, according to Vuthy's son, Brandon Keo, 24, who works the counter. <s id="9" who="Brandon Keo">He</s> described the first week as <q by="9" kind="partial">"two cats in a bathroom."</q> Then one morning he came in to find his father rolling dough and his uncle correcting him, in Khmer, at considerable length.

<q by="10">"I go, 'Dad, are you OK?'"</q> <s id="10" who="Brandon Keo">Brandon</s> said. <q by="10">"And my dad goes, 'He's been saving it up.'"</q>

Golden Ring has a permit to reopen Jan. 15. Its owner has ordered a new fryer, new tile and a new awning. He has not decided on the wording. His brother has offered an opinion, as he does now on most things.

<q by="11">"I told him, one name is enough,"</q> <s id="11" who="Vuthy Keo">Vuthy</s> said. <q by="11">"He asked me which one. I said I'm still thinking."</q>
