title: Country Star Delia Rasmussen, Actor Trent Okafor-Hale Split After Six Years
style: tabloid
hand: pike
---

It's over for Delia Rasmussen and Trent Okafor-Hale.

The country singer, 36, and the <x kind="title">"Night Harbor"</x> star, 41, have separated after six years of marriage, their representatives confirmed Tuesday, ending weeks of chatter that began when she turned up at the Lone Pine Awards alone and without her ring.

<q by="1">"After a great deal of love and a great deal of thought, we have decided to go forward as friends and as parents,"</q> <s id="1" who="">the couple</s> said in a joint statement. <q by="1">"We ask for kindness for our boys."</q>

According to <s id="2" who="">a source close to Rasmussen</s>, the end did not come out of the blue. The two had been <q by="2" kind="partial">"living on different coasts in every sense"</q> since last spring, when Okafor-Hale went to Vancouver to shoot a fourth season and she stayed behind in Franklin, Tenn., to finish a record.

<q by="3">"He'd promise two weekends a month and it would turn into none,"</q> <s id="3" who="">the source</s> said. <q by="3">"She got tired of explaining it to a 4-year-old."</q>

A friend of the actor sees it differently.

<q by="4">"Trent flew home on red-eyes until he was gray in the face,"</q> said <s id="4" who="">the friend</s>, who asked not to be named because he still works with both of them. <q by="4">"There was no affair. There was no fight. There was a calendar."</q>

Rasmussen and Okafor-Hale met in 2016 on the set of a truck commercial and married two years later on her grandfather's farm outside Duluth, Minn. They have two sons, Amos, 4, and Leif, 2. The wedding song was her own <x kind="title">"Hold the Gate,"</x> which went on to spend 11 weeks in the country top 10.

Signs of trouble were there for anyone who cared to look. In March, <s id="5" who="Delia Rasmussen">the singer</s> told a Tulsa radio host that marriage was <q by="5" kind="partial">"the hardest job I never auditioned for,"</q> then laughed and changed the subject. Three weeks later her husband of six years was photographed leaving a Vancouver apartment building with his co-star, Ines Quintanilla.

Quintanilla, 29, has denied that anything went on. Last month <s id="6" who="Ines Quintanilla">she</s> captioned a photo of two coffee cups: <q by="6">"We rehearse there. It's a kitchen table. Go outside."</q>

Okafor-Hale's rep, <s id="7" who="Barry Szymanski">Barry Szymanski</s>, called any talk of a third party <q by="7" kind="partial">"lazy and false"</q> and said his client would have <q by="7" kind="partial">"nothing further to add, today or any other day."</q> Rasmussen's label did not return a call.

Her first husband, the steel guitarist Coy Landry, was chattier. Reached at his home in Lafayette, La., he said he had texted his ex on Monday night, before the news was out.

<q by="9">"I told her, 'You'll write three good songs about it and the fourth one will be great,'"</q> <s id="9" who="Coy Landry">Landry</s>, 44, said. <q by="9">"That's how it went with me. I'm the fourth one. I still get stopped at gas stations."</q>

The fourth one would be <x kind="title">"Wrong Side of the Levee,"</x> which won Rasmussen her only Grammy.

Court records show that no petition had been filed in Williamson County as of Tuesday afternoon. A lawyer who handles divorces for a number of Nashville names, Patrice Nwosu, said that was not unusual. <q by="10">"People with money announce first and file on a holiday weekend,"</q> <s id="10" who="Patrice Nwosu">she</s> said. <q by="10">"Watch the Friday before Labor Day."</q>

For now, the singer is keeping to her schedule. She is due at the Ryman on Saturday, and <s id="11" who="">those who have heard the new songs</s> describe the album as <q by="11" kind="partial">"the bravest thing she's done."</q>

Outside the gate of the Franklin house on Tuesday evening, somebody had left a bunch of grocery-store carnations and, on the back of a receipt, a message: <q by="">"Hang on, Dee."</q>
