title: Search for two escaped Louisiana inmates narrows to swamp near Texas line
style: agency
language: en
hand: wire
---
MERRYVALE, La. — Bloodhounds, drones and more than 200 officers were combing a river swamp near the Texas line Sunday for two inmates who walked out of a parish jail in kitchen whites, authorities said, after a jailer mistook them for a catering crew.

Sheriff Alcide Thibodeaux III acknowledged that nobody at the jail had noticed the men were gone for almost seven hours. <q by="1">"I'm not going to stand up here and dress that up for you,"</q> <s id="1" who="Alcide Thibodeaux III">he</s> said. <q by="1">"It was lazy. It was lazy from the top down, and I'm the top."</q>

The men, Jermaine Castille, 29, and Bradley Wayne Futch, 44, had been working in the jail kitchen on Friday, when it was preparing a fish fry for retired deputies. Castille is awaiting trial on a charge of second-degree murder. Futch was serving six years for burglary and had, according to court papers, escaped from work crews twice before, in 2009 and 2015.

Surveillance video shows the pair carrying a steam tray through a loading door at 12:12 p.m. and holding it open for a deputy. <s id="2" who="">The deputy</s> can be heard to say, <q by="2">"Y'all are saints."</q> He has been placed on leave.

They were next seen Saturday evening in the yard of Wilhelmina Broussard-Nguyen, who lives on a gravel road eight miles west of the jail. She had been shelling beans on the porch, and took them at first for linemen.

<q by="3">"The older one asked could he have some water, very mannerly,"</q> <s id="3" who="Wilhelmina Broussard-Nguyen">Broussard-Nguyen</s>, 71, said. <q by="3">"The young one never looked up. He kept saying 'sorry.' I said, 'Sorry for what, baby?' and then I saw the shoes."</q>

Jail shoes are orange. She went inside, she said, locked the door and dialed 911 with the phone held under the kitchen counter. A recording released by the sheriff's office captured the dispatcher, who has not been identified, asking <s id="4" who="Wilhelmina Broussard-Nguyen">her</s> if she felt safe. <q by="4">"I feel armed,"</q> came the reply.

By the time deputies arrived, the men had gone, along with a johnboat, two life vests and a pan of cornbread. A note was left under the empty pan. <s id="11" who="">It</s> read: <q by="11">"Boat will be took care of. Thank you for the water maam."</q>

Investigators said they did not know which of the men had written it. State police were checking the handwriting.

The search area, about 30 square miles of cypress and cutgrass along the Sabine River, is among the hardest in the state to walk. Temperatures were expected to reach 96 degrees on Monday. Capt. <s id="5" who="Yolanda Greer">Yolanda Greer</s> of the Louisiana State Police said that the heat, the water and the snakes were working in the officers' favor, and that the two men were <q by="5" kind="partial">"not in as good a shape as they think they are."</q>

Still, the hunt has unnerved a corner of the parish where people seldom lock their cars. Two churches canceled evening services. Merryvale High School moved a football game to Lake Charles. In a message to parents, principal <s id="6" who="Dorsey Pruitt">Dorsey Pruitt</s> said the decision was made <q by="6" kind="partial">"with an abundance of caution and a shortage of deputies."</q>

Castille's mother, Renata Castille, spoke to reporters outside her home in Beaumont, Texas, and addressed her son directly. <q by="7">"Jermaine, sit down somewhere and put your hands where they can see them,"</q> <s id="7" who="Renata Castille">she</s> said. <q by="7">"You got a trial. You got a lawyer. You don't have nothing in that swamp.</q>

<q by="7">"And whoever that lady is with the beans, I'm sorry. I raised him to knock."</q>

That lawyer, Ferdinand Okoro of the regional public defender's office, said he had not heard from his client and would not say if he had. The case against Castille, <s id="8" who="Ferdinand Okoro">he</s> said, was <q by="8" kind="partial">"so thin you could read a newspaper through it,"</q> which made the escape harder to understand.

Futch has no listed attorney. A cousin, Wade Futch, who runs a tire shop in DeRidder, said deputies had visited him three times. <q by="9">"I told them the same as I'll tell you,"</q> <s id="9" who="Wade Futch">he</s> said. <q by="9">"He can't swim and he don't listen."</q>

Thibodeaux, elected in 2019, said the jail had been 11 officers short since the spring. He declined to say whether he would ask the state to take it over, a step two parish council members have called for. A reward of $15,000 was offered for information.

<q by="10">"The fish fry,"</q> <s id="10" who="Alcide Thibodeaux III">he</s> added, <q by="10">"has been postponed."</q>
