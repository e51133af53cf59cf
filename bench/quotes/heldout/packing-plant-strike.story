title: Workers at Nebraska beef plant walk out over line speed
style: agency
hand: wire
---
CORLISS, Neb. — More than 1,700 workers walked off the job Monday at one of the country's largest beef plants, halting a line that handles about 5,000 cattle a day and setting up the first major strike in the industry in more than a decade.

Members of Local 614 of the United Packers and Drovers rejected the company's latest offer Saturday by a vote of 1,412 to 88. The dispute turns less on pay than on speed: The plant, owned by Tolliver Prime Beef, raised its line rate to 390 head an hour in February under a federal waiver.

By 5 a.m. several hundred picketers were lined up along Highway 30 in 14-degree cold, some in blankets. Chants of <q by="">"Slow it down!"</q> went up in four languages, and drivers of passing cattle trucks, a few of them, honked. <s id="10" who="">One sign</s> read <q by="10">"My hands are not spare parts."</q>

<q by="1">"My daughter is 7 and she opens the jars in our house,"</q> said <s id="1" who="Naw Eh Paw">Naw Eh Paw</s>, a Karen refugee from Myanmar who has trimmed chuck at the plant for nine years and has had surgery on both wrists. <q by="1">"She thinks this is normal. She thinks mothers can't open jars."</q>

<s id="2" who="">The company</s> said in a statement that it was <q by="2" kind="partial">"disappointed that union leadership chose disruption over dialogue"</q> and that it had offered raises of 4.5%, 3.5% and 3% over three years, a $2,500 signing bonus and a joint safety committee. It said injury rates at Corliss had fallen 11% since 2021.

Those numbers drew a laugh from Abdirahman Sheikh-Nur, the local's president, who came to Nebraska from Somalia by way of Minneapolis and worked the kill floor before his election in 2020. <q by="3">"They fell because the nurse stopped writing them down,"</q> <s id="3" who="Abdirahman Sheikh-Nur">he</s> said. <q by="3">"You go to the nurse, you get an ice pack and a look."</q>

Asked about the allegation, plant manager <s id="4" who="Curtis Ableman">Curtis Ableman</s> said every injury was recorded as the law requires and that he found the accusation <q by="4" kind="partial">"insulting to the men and women in that clinic."</q> Ableman, whose father and grandfather worked in the same building under two earlier owners, said he expected to run a partial shift by Wednesday with managers and workers from other plants. He would not say how many.

Labor officials in Washington are watching. The U.S. Department of Agriculture's food safety inspectors, who are employed by the government, would not cross the line if they judged it unsafe, said <s id="5" who="Jo-Beth Marchetti">Jo-Beth Marchetti</s>, a regional vice president of the inspectors' union, and without inspectors <q by="5" kind="partial">"not one pound of beef leaves that building."</q>

The waiver that allowed the higher rate is itself in court. In a declaration filed last month, ergonomist Stellan Mbeki-Ross wrote that workers at some stations make the same cut every 2.3 seconds, a pace <s id="6" who="Stellan Mbeki-Ross">he</s> described as <q by="6" kind="partial">"incompatible with the recovery of human tissue."</q> Tolliver has asked the judge to strike the declaration, arguing that its author never visited the plant.

For ranchers, the timing is bad. Fed cattle prices slid $3 per hundredweight on Monday's futures market. The nearest plants with spare room are 160 and 210 miles away, and shipping costs and weight loss would come out of sellers' pockets, according to the Platte Valley Cattlemen.

<q by="7">"I've got 240 head that were supposed to go Thursday,"</q> <s id="7" who="Duane Hruska">Duane Hruska</s>, who feeds cattle north of town, said by phone. <q by="7">"They don't quit eating because somebody's on strike."</q> Still, he did not blame the workers. His sister put in 22 years on the line and, <s id="11" who="Duane Hruska">he</s> said, <q by="11" kind="partial">"can't button a coat."</q>

The town of 9,600 has lived through this before. A 1986 strike lasted 10 months and ended with the previous owner closing the plant; it sat empty for three years. At the Sunrise Bakery, where orders of conchas and sambusas for the pickets filled the back counter, owner Graciela Ontiveros recalled hearing as a girl that the strikers would be back <q by="" kind="partial">"by the Fourth of July."</q>

Mayor Pat Dworak urged both sides to return to the table, adding that the city would not take sides. Her predecessor did: Bill Tesar, mayor from 2006 to 2018, stood on the line Monday morning holding two boxes of doughnuts. He had never walked a picket in his life, he said, and <s id="9" who="">his wife</s>, a Tolliver retiree, had told him <q by="9" kind="partial">"it was about time."</q> No talks are scheduled.
