title: In Texts, a Senate Hopeful Mocked the Towns He Now Courts
style: broadsheet
language: en
hand: broad
---
HARRISBURG — Three years before he put on a canvas jacket and asked Pennsylvania to send him to the Senate as the champion of its small towns, Preston Vail III looked out the window of a chartered plane over one of them and took a picture with his phone.

<q by="1">“Look at this place,”</q> <s id="1" who="Preston Vail III">he</s> wrote to a friend that afternoon. <q by="1">“You could buy it. I don’t mean a house, I mean the whole sad thing, with the people.”</q>

The message is among 212 that Mr. Vail, 47, the heir to a fertilizer fortune and the Republican front-runner, exchanged over two years with a former business partner, Tobias Ekwueme. Copies were provided to The Sentinel-Record by a person close to Mr. Ekwueme. The newspaper confirmed their authenticity with two others who had received some of them at the time.

In them, <s id="2" who="Preston Vail III">the candidate</s> mocks the accents of waitresses in Altoona, refers to a volunteer firefighters’ dinner as <q by="2" kind="partial">“the casserole Olympics”</q> and asks, of a county chairman whose endorsement he would later call the proudest of his life, <q by="2">“Does it have teeth?”</q>

Mr. Vail did not dispute that he had written the texts. In a statement on Monday, <s id="3" who="Preston Vail III">he</s> said that they were <q by="3" kind="partial">“private banter, years old, stolen and stripped of every bit of context.”</q> By evening his tone had changed. Appearing on a Pittsburgh radio program, he said that he was ashamed of some of what he had read.

<q by="4">“I sound like a guy showing off for another guy,”</q> Mr. <s id="4" who="Preston Vail III">Vail</s> told the host. <q by="4">“My mother called. She’s 81. She said, ‘I didn’t raise that,’ and hung up, and I don’t blame her.”</q>

Whether it will be enough is in doubt. The primary is 19 days away. A poll taken before the texts became public had Mr. Vail ahead of State Senator Joanne Kilpatrick by nine points, with his greatest strength in the very counties that he lampooned.

Ms. Kilpatrick, who has spent a third as much on television, responded with a two-word post. <q by="5">“Altoona remembers,”</q> <s id="5" who="Joanne Kilpatrick">she</s> wrote. The two are to appear on Friday at a <x kind="scare">“unity”</x> breakfast in Hershey, at separate tables.

The county chairman in question, Elwood Brubaker, 72, of Bedford County, said by telephone that he had been read the message by his granddaughter. He has, <s id="6" who="Elwood Brubaker">he</s> said, <q by="6" kind="partial">“all but four.”</q> He was not ready to withdraw his endorsement, but neither was he ready to be photographed again.

<q by="7">“What gets me is the ‘it,’”</q> Mr. <s id="7" who="Elwood Brubaker">Brubaker</s> said. <q by="7">“You can say a man’s got no teeth. I’ve said it about people. But you say ‘he.’”</q>

Inside the campaign, according to three people with knowledge of the discussions, aides had known for weeks that the messages were circulating. One, who requested anonymity to describe internal deliberations, said that <s id="8" who="">a memo prepared in August</s> had urged Mr. Vail to disclose them himself, and warned that they would otherwise come out <q by="8" kind="partial">“at the worst time, in the worst order.”</q> <s id="9" who="Preston Vail III">The candidate</s> refused, this person said, telling aides that Mr. Ekwueme was <q by="9" kind="partial">“too proud to be a rat.”</q>

The two men founded a drone-spraying venture in 2019 and fell out when it failed. Mr. Ekwueme, a former Army captain who was born in Enugu, Nigeria, and raised in Scranton, has sued Mr. Vail for $6 million. A hearing is set for November.

He would not discuss the texts. Nor did he deny being angry. <q by="10">“Read mine, too,”</q> Mr. <s id="10" who="Tobias Ekwueme">Ekwueme</s> said in a brief conversation outside his home. <q by="10">“I laughed at every one of those. I put the little crying faces. So don’t make me the hero.”</q>

His own side of the thread bears that out. <q by="11">“HAHA stop,”</q> <s id="11" who="Tobias Ekwueme">he</s> wrote after the remark about the firefighters.

At the Lakemont Diner in Altoona on Tuesday, printouts of the texts had been laminated and set among the jellies. Someone had drawn a mustache on Mr. Vail’s campaign flyer by the register and added, in a balloon, <q by="">“I’ll have the whole sad thing, with fries.”</q>

Kayleigh Orsini, 24, who has worked there since high school, believed that she might be one of the waitresses. She had served Mr. Vail twice. He tipped 30 percent, <s id="12" who="Kayleigh Orsini">she</s> said, and was <q by="12" kind="partial">“nice the way a dentist is nice.”</q>

Would she vote for him? She wiped down a menu before she answered.

<q by="13">“I was going to,”</q> <s id="13" who="Kayleigh Orsini">she</s> said. <q by="13">“I told my dad I was. Now I’d have to do it in the accent.”</q>
