title: Ellery Falls residents to council: Fix the smell or buy our houses
style: local
language: en
hand: county
---
ELLERY FALLS — The public comment period at Monday’s Village Council meeting ran two hours and 50 minutes, and it was about one thing.

It smells.

It has smelled, residents of the Kiln Road neighborhood say, since the village switched contractors at the wastewater plant in May. It is worst after rain, and on Thursdays, and it gets into curtains. Some of the 60 people who filled the council chambers and the hallway outside wore clothespins on their noses. Others brought logs.

<q by="1">“June 2, rotten eggs. June 3, rotten eggs. June 5, I would describe as a wet basement with a dead thing in it,”</q> read <s id="1" who="Janusz Kowalik">Janusz Kowalik</s>, a retired chemistry teacher who lives 400 feet from the digester and has filled three notebooks. <q by="1">“June 6, we had company. They left.”</q>

Mayor Suellen Macready gave each speaker three minutes and then gave up on the timer. By 9 p.m. she had taken off her shoes.

Village Manager Todd Brubaker apologized at the start of the meeting and twice more during it. The contractor, Clearbrook Operations of Columbus, has tried a perfume mist, a biofilter made of wood chips and a new lid for the headworks, <s id="2" who="Todd Brubaker">he</s> said, and each had been <q by="2" kind="partial">“promising for about a week.”</q> Replacing the 1978 digester itself would cost around $9 million. The village’s whole budget is $14 million.

<q by="3">“If I had the check, I’d have written it,”</q> <s id="3" who="Todd Brubaker">Brubaker</s> said.

That did not satisfy Kiln Road. Ashley Ferrante, who has two children with asthma, asked council members to come and sleep at her house.

<q by="4">“I’ll make up the beds. I’ll make pancakes,”</q> <s id="4" who="Ashley Ferrante">she</s> said. <q by="4">“You tell me in the morning if you can taste them.”</q>

Councilman Bob Ferrante, who is her father-in-law, said he would take her up on it. He was one of two members who voted against the Clearbrook contract, which saved the village $118,000 a year, and he reminded his colleagues of it. At the time, he said, he had been told he was <q by="" kind="partial">“stuck in the past.”</q>

<q by="5">“Well, the past had a better nose,”</q> <s id="5" who="Bob Ferrante">he</s> said.

Councilwoman <s id="6" who="Tierney Galloway-Nguyen">Tierney Galloway-Nguyen</s>, who led the push for the new contract, called that <q by="6" kind="partial">“a cheap shot, but fair.”</q> She asked that Clearbrook’s regional manager be ordered to appear at the next meeting. He had been invited to this one. In an e-mail that the clerk, Jo Wiley, read into the record, <s id="7" who="">he</s> wrote that he had <q by="7" kind="partial">“a prior family obligation”</q> and that odor was <q by="7" kind="partial">“a subjective experience.”</q>

The room laughed, and not nicely. <q by="">“Subject him to it!”</q> came a shout from the hallway.

County Health Commissioner Dr. <s id="8" who="Prakash Iyengar">Prakash Iyengar</s> told the council that monitors placed on four porches in July found hydrogen sulfide at levels that were <q by="8" kind="partial">“unpleasant but not, by any standard I’m allowed to use, dangerous.”</q> He said that he would ask the state for better monitors.

Several speakers wanted to talk about money. Real estate agent Lavonne Tisdale said that of the five Kiln Road houses she listed this summer, none had drawn an offer above asking and one had drawn an offer that was withdrawn from the driveway. <s id="10" who="">Its note</s>, which she has kept, said: <q by="10">“Beautiful home. God bless you.”</q>

<q by="11">“I’ve sold next to a hog farm,”</q> <s id="11" who="Lavonne Tisdale">Tisdale</s> said. <q by="11">“I sold that one in a weekend.”</q>

The council voted 6-0 to hire an engineer for a second opinion, at a cost not to exceed $40,000, and to hold a special session Sept. 3. Macready, who had said almost nothing for most of the evening, put her shoes back on before she called for adjournment.

<q by="12">“I drive down there every night with the windows open,”</q> <s id="12" who="Suellen Macready">she</s> told the people who were left. <q by="12">“I want you to know it isn’t that we don’t smell it.”</q>

The meeting was Ellery Falls’ longest since the 1996 flood, according to the clerk. After the gavel, somebody had propped a hand-lettered poster against the flagpole outside. It showed a skunk holding a suitcase, above the words <q by="">“I’m moving.”</q>
