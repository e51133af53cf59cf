title: A Quiet Exit, a Loud Fight: White House Loses Its Second Chief of Staff in a Year
style: broadsheet
language: en
hand: brandt
---
WASHINGTON — The White House chief of staff, Leland Prout, will leave his post at the end of the month, the president announced on Saturday, concluding a tumultuous tenure marked by clashes with the national security adviser and a running quarrel with members of the president’s own family.

In a brief statement, <s id="1" who="">the president</s> thanked Mr. Prout for <q by="1" kind="partial">“his tireless work and his unfailing loyalty”</q> and said that a successor would be named <q by="1" kind="partial">“in the very near future.”</q>

Mr. Prout, 61, a former hospital executive from Tennessee, did not give a reason for his departure. <q by="2">“Eleven months in this job is like 11 years in any other,”</q> <s id="2" who="Leland Prout">he</s> wrote in an e-mail to the staff. <q by="2">“I leave with a full heart and a very long list of movies to catch up on.”</q>

Behind the scenes, however, the parting was far less genial, according to seven current and former officials, most of whom spoke on the condition of anonymity to avoid angering the president. They described a chief of staff who had been shut out of decisions on trade and who learned that he was being replaced when an aide showed him a headline on her phone.

<q by="3">“He looked at it and said, ‘Well, that’s efficient,’”</q> said <s id="3" who="">one person who was in the room</s>.

The rupture, several of them said, began in January, when Mr. Prout tried to restrict the number of people who could walk into the Oval Office unannounced. A sign that he had posted outside the outer office—<q by="" kind="partial">“No Drop-Ins, No Exceptions”</q>—disappeared within hours. It was later seen hanging in the office of the national security adviser, <s id="5" who="Dimitri Karras">Dimitri Karras</s>, who had been heard referring to the policy as <q by="5" kind="partial">“the velvet rope.”</q>

Mr. Karras, through a spokeswoman, denied that there had been any friction. The spokeswoman, <s id="6" who="Joelle Abernathy">Joelle Abernathy</s>, called the accounts <q by="6" kind="partial">“recycled gossip from people with too much time on their hands.”</q>

<q by="7">“The two men had breakfast together on Thursday,”</q> <s id="7" who="Joelle Abernathy">she</s> said. <q by="7">“There were pancakes.”</q>

Allies of Mr. Prout said that he had accomplished much of what he had been hired to do. He cut the number of staff members who reported directly to the president to nine from 23, and he was credited with steering a border spending bill through a closely divided Senate.

<q by="8">“Leland brought order to a place that is allergic to it,”</q> said Senator <s id="8" who="Marguerite Foy">Marguerite Foy</s>, Republican of Maine. <q by="8">“I’m sorry to see him go, and I am not at all sure that whoever comes next will return my calls.”</q>

Others were less charitable. <s id="9" who="Stuart Engelhardt">Stuart Engelhardt</s>, a longtime outside adviser to the president who feuded with Mr. Prout over appointments, said on a podcast that the departing chief had treated the West Wing <q by="9" kind="partial">“like a surgical ward, where everyone whispers and somebody dies.”</q>

Among those under consideration for the job, according to two people briefed on the search, are the budget director, Alma Reyes-Whitt, and Representative Colin Sturgis of Florida. Ms. Reyes-Whitt has told associates that she does not want it. Asked about the position as she left a television studio on Sunday, <s id="10" who="Alma Reyes-Whitt">she</s> laughed and said, <q by="10">“I like my weekends.”</q>

Mr. Sturgis was more receptive. In a post on social media, <s id="11" who="Colin Sturgis">he</s> wrote that it would be <q by="11" kind="partial">“the honor of a lifetime to serve in any capacity,”</q> and he attached a photograph of himself golfing with the president.

Historians said that the turnover was unusual but not unprecedented. Priscilla Nakagawa, the author of a study of the office titled <x kind="title">“The Gatekeepers’ Burden,”</x> said that the average chief of staff had lasted about two years, a figure that <s id="12" who="Priscilla Nakagawa">she</s> called <q by="12" kind="partial">“both a statistic and a warning.”</q>

<q by="13">“Every president says he wants someone who will tell him no,”</q> Ms. <s id="13" who="Priscilla Nakagawa">Nakagawa</s> said. <q by="13">“Very few of them enjoy it when it happens.”</q>

Mr. Prout is expected to return to Nashville. Late on Saturday, as he walked to his car on West Executive Avenue, a reporter shouted a question about what he had learned. <q by="14">“Park facing out,”</q> <s id="14" who="Leland Prout">he</s> called back.
