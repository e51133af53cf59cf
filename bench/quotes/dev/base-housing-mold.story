title: ‘Wipe and Close’: How a Military Landlord Made Mold Complaints Disappear
style: broadsheet
language: en
hand: ostby
---
FAYETTEVILLE, N.C.—When the ceiling of her daughter’s bedroom turned the color of tea, Staff Sgt. Breanna Kowalczyk did what the refrigerator magnet from her landlord told her to. She opened the app. She took six pictures. She pressed the green button.

Nine hours later the complaint was marked as resolved. Nobody had come.

<q by="1">“I thought there was a glitch,”</q> Sergeant <s id="1" who="Breanna Kowalczyk">Kowalczyk</s> said.

There was not. Over three years, managers at Bastion Commons, a company that runs 11,400 homes on six Army and Air Force installations, closed thousands of work orders for mold, leaks and failed ventilation without sending anyone to look at them, a practice that its employees had a name for, according to documents filed under seal in a whistle-blower case and reviewed by The Tidewater Ledger. <s id="2" who="">A training slide</s> from 2021 instructs new leasing agents to <q by="2" kind="partial">“wipe and close”</q> any ticket that approaches the 24-hour mark.

The stakes were not small. Under its 50-year contracts, the company earns a performance fee each quarter if at least 95 percent of urgent orders are met on time. From 2020 through 2023 it collected $38.7 million in such fees. It missed the mark once.

Bastion Commons denies wrongdoing. A spokeswoman, <s id="3" who="Gretchen Oyelaran">Gretchen Oyelaran</s>, described the slide as <q by="3" kind="partial">“one page, taken out of context, by one regional trainer, who is no longer with us.”</q> <s id="15" who="Gretchen Oyelaran">She</s> said that tickets were sometimes closed and opened again under a new number <q by="15" kind="partial">“to improve routing.”</q>

<q by="4">“Our residents’ health is the reason we get up in the morning,”</q> said Ms. <s id="4" who="Gretchen Oyelaran">Oyelaran</s>, whose office did not answer 23 of 30 questions that were sent to it. <q by="4">“We are a mission-first company.”</q>

The whistle-blower is Luis Carreón, 38, a former Marine who was a maintenance supervisor at two of the bases. He is a soft-spoken man who fixed air-conditioners in Anbar Province and likes to talk about condensate drains. In the summer of 2022, he said, <s id="5" who="">a captain’s wife</s> stopped him in a parking lot and asked, without raising her voice, <q by="5">“Are you the one who keeps saying that you were in my house?”</q>

He had not been in her house. His initials were on the ticket.

<q by="6">“I went back to the office and I pulled up my own name,”</q> Mr. <s id="6" who="Luis Carreón">Carreón</s> said. <q by="6">“I did 61 jobs that day. I did 14 before lunch on a day I was at my sister’s wedding.”</q>

That night he began to copy files. <q by="7">“I am not a brave person,”</q> <s id="7" who="Luis Carreón">he</s> said. <q by="7">“I just don’t like my handwriting used.”</q>

His suit, under the False Claims Act, was filed in 2023, and the Justice Department joined it this month. <s id="8" who="">The government’s complaint</s> says that the company’s numbers were <q by="8" kind="partial">“manufactured at the keyboard”</q> and that executives in Charlotte <q by="8" kind="partial">“rewarded what they took care not to see.”</q> It describes a weekly conference call at which regional managers whose scores were under 95 had to ring a cowbell.

Two people who were on such calls confirmed the cowbell. One of them, who still works for the company and asked not to be named for that reason, said that she had come to dread Tuesdays. <q by="9">“You’d hear the bell and then you’d hear everybody not laughing,”</q> <s id="9" who="">she</s> said.

On the bases, families have kept their own records. In a Facebook group called <x kind="title">“Bastion of What,”</x> which has 6,200 members, they post photographs of mushrooms on baseboards and infants in nebulizer masks. <s id="10" who="">A pinned post</s> offers newcomers a single piece of advice: <q by="10">“Buy a humidity meter before you buy a couch.”</q>

Among the posters is Airman First Class Tyrell Obi, who found that a closet in his duplex in Goldsboro had been painted shut. Behind the door the wall was black. When he sent a picture to the management office, he said, he was told that the discoloration was <q by="" kind="partial">“a texture.”</q>

The Pentagon’s own inspectors raised the alarm in 2021, in <s id="11" who="">a report</s> that called the Army’s oversight <q by="11" kind="partial">“largely a matter of reading the contractor’s mail.”</q> An Army spokesman, Lt. Col. <s id="12" who="Dennis Prokop">Dennis Prokop</s>, said on Monday that the service had since hired 114 housing inspectors and would <q by="12" kind="partial">“pursue every remedy,”</q> but stopped short of saying that it would try to end the contracts, which run until 2058.

Lawmakers were less guarded. <q by="13">“They rang a cowbell,”</q> Senator <s id="13" who="Margaret Delacroix-Lund">Margaret Delacroix-Lund</s>, Democrat of Minnesota, said on the Senate floor. <q by="13">“I want the American people to picture the cowbell.”</q>

Sergeant Kowalczyk moved her daughter, who is 5 and has asthma, into the living room, then to her mother’s, in Erie, Pa., where she has now been for seven months. The bedroom ceiling was replaced in August. In September the stain came back, lighter and a little to the left. She reported it. The app thanked her, she said, and wanted to know how it had done, and <s id="14" who="Breanna Kowalczyk">she</s> typed into the box the only thing that she could think of: <q by="14">“Come and see.”</q>

The ticket was closed at 4:06 a.m.
