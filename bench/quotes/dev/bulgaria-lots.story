title: A hat, two names and a goat: how a Bulgarian village broke its deadlock
style: foreign
hand: gannet
---
GORNO LESHTENO, Bulgaria – The hat belonged to the priest, who wanted it noted that he had not been consulted.

At noon on Wednesday, in a schoolroom that has had no pupils since 2009, Judge <s id="1" who="Radost Ilieva">Radost Ilieva</s> folded two slips of paper, dropped them into the hat and informed the 140 people present that anyone who shouted would be <q by="1" kind="partial">‘invited to continue shouting in Vidin’</q>.

Then a girl of seven put in her hand, and a village that had been without a mayor for 11 months had one.

Gorno Leshteno lies in the far north-west, the poorest corner of the European Union, where the road from the Danube gives up being asphalt. It has 203 registered voters, of whom perhaps 90 live there. In last year’s local elections Stoyanka Mihaylova, 58, a former postmistress, won 61 votes. So did Plamen Dzhurov, 44, who runs a sawmill. They tied again in the rerun, and again in the spring.

<q by="2">‘The third time, people started asking me if we had arranged it,’</q> <s id="2" who="Stoyanka Mihaylova">Mihaylova</s> said on the eve of the draw, slicing peppers in a kitchen hung with calendars. <q by="2">‘As if the two of us could arrange anything! We have not agreed on the time of day since his dog ate my father’s bees.’</q>

Bulgarian law is silent on what to do about a third tie. <s id="3" who="">The regional electoral commission</s> called the case <q by="3" kind="partial">‘unprecedented’</q> and passed it to Sofia, which passed it back. In the meantime no one could sign for firewood, or the bus. When the pump on the upper fountain failed in January, the state company would not send a man without a mayor’s stamp.

<q by="4">‘For six weeks I carried water up this hill like my grandmother did,’</q> said <s id="4" who="Tsvetan Belchev">Tsvetan Belchev</s>, who is 79 and had a hip replaced in 2021. He voted for Dzhurov, his nephew by marriage, all three times, <s id="5" who="Tsvetan Belchev">he</s> said, and regretted it <q by="5" kind="partial">‘only on the way up’</q>.

Outsiders noticed. A television crew came from Germany. Nationalist politicians held up the village as proof of what the deputy <s id="6" who="Kaloyan Zhechev">Kaloyan Zhechev</s> described as <q by="6" kind="partial">‘the idiocy of rules made for Belgians’</q>. Posters went up in the district town showing an empty chair and the slogan <q by="">‘Nobody for mayor – at least he doesn’t steal’</q>.

It was Dzhurov who proposed the hat. In a two-line letter to the court in March, <s id="7" who="Plamen Dzhurov">the sawmill owner</s> wrote that since God had <q by="7" kind="partial">‘clearly not made up His mind’</q>, it might be kind to ask Him directly. The judge, who says she spent a fortnight looking for a statute that forbade it, found none.

She found one that required witnesses, hence the schoolroom. There was a table with a cloth, a flag and a bottle that was carried out again on her instructions. On the blackboard some earlier hand had chalked the words <q by="">‘quiet please’</q>, and under them a goat.

The slip said Mihaylova.

There was no cheering at first. Dzhurov crossed the room, bent – he is nearly two metres tall – and kissed the winner’s hand. What he said to her was lost in the scraping of chairs, but Yoana Belcheva, the child who had drawn the paper, was standing between them.

<q by="8">‘He said, “Now you carry the water,”’</q> <s id="8" who="Yoana Belcheva">she</s> reported.

Afterwards the loser stood in the yard, accepting cigarettes. Was he disappointed? <q by="9">‘I am a free man,’</q> <s id="9" who="Plamen Dzhurov">he</s> said. <q by="9">‘Ask me when the bus comes.’</q>

Experts are less amused. Nikolay Arnaudov, who teaches constitutional law in Plovdiv, argues that depopulation will make such ties common; by his count 38 municipalities now have fewer than 100 resident voters each. Decision by lot, <s id="11" who="Nikolay Arnaudov">he</s> said by telephone, was <q by="11" kind="partial">‘a perfectly respectable Athenian solution to a very Bulgarian problem’</q>, but parliament ought to write it down <q by="11" kind="partial">‘before somebody brings a smaller hat’</q>.

The new mayor’s first act, at ten past one, was to sign an order for a pump. Her second was to make the sawmill’s owner her deputy, unpaid. He asked for a night to think about it.

And the priest got his hat back. <q by="12">‘I should like it known,’</q> said Father <s id="12" who="Metodi">Metodi</s>, turning it over to look inside, <q by="12">‘that I prayed for a fourth election.’</q>
