title: After 77 years, Bohannon's Market to close; residents talk of a co-op
style: local
hand: county
---
ELK PRAIRIE -- The only grocery store in Tenney County will close on the last Saturday of March, owner Jim Bob Bohannon told his nine employees Friday after the doors were locked.

They were not surprised. The dairy case has been down since November, and Bohannon, 71, has been driving to Garden City for milk.

<q by="1">"I can get you a gallon for $4.19 and sell it to you for $4.09, and I did that for about as long as a man can,"</q> <s id="1" who="Jim Bob Bohannon">he</s> said Saturday from a stool behind the meat counter. <q by="1">"My daddy would've quit sooner. He was smarter about arithmetic."</q>

Bohannon's opened in 1948 with a loan from a seed company. When it goes, the nearest supermarket for the county's 2,300 people will be 46 miles away, and the nearest fresh produce of any kind a rack of bananas at the truck stop.

Word was around town before supper. By Saturday noon a note in pencil had appeared on the front window, <q by="">"Thank you for carrying us in '86,"</q> a reference to the farm crisis year, when Bohannon's father let more than 100 families run up tabs. Some of them were paid off as late as 2004. Some were not.

<q by="2">"There's a box,"</q> said Bohannon's sister, <s id="2" who="Wilma Jean Stucky">Wilma Jean Stucky</s>, who has kept the books since she was 19. <q by="2">"I know what's in it. I'm not going to tell you and I'm not going to burn it, either."</q>

Distributors had been pulling back for years. The store's main supplier, Plains Consolidated Foods, raised its minimum weekly order in August from $8,000 to $15,000. In a letter, <s id="3" who="">the company</s> wrote that the new terms reflected <q by="3" kind="partial">"the realities of last-mile delivery"</q> and wished its smaller customers continued success.

County Commissioner Araceli Dominguez-Funk said she had talked with the supplier twice and with the governor's office once, and had been told by <s id="4" who="">all of them</s> that the situation was <q by="4" kind="partial">"unfortunate."</q>

<q by="5">"I've about had it with unfortunate,"</q> <s id="5" who="Araceli Dominguez-Funk">she</s> said. <q by="5">"A hailstorm is unfortunate. This is somebody's pricing."</q>

She has called a meeting for 7 p.m. Thursday in the high school commons to talk about buying the building. A community-owned store opened in 2021 in Sublette Springs, two counties north, and its manager, Tran Van Hau, has agreed to come and answer questions. Reached by phone, Tran said he would tell people the truth, which was that the first year had been terrible and the second year bad.

<q by="6">"Third year, we bought a freezer,"</q> <s id="6" who="Tran Van Hau">he</s> said. <q by="6">"New one. People came in just to look."</q>

The superintendent, Dr. Kip Lindstrom, said the school district could move its lunch purchasing through a co-op, which would be worth about $140,000 a year. The hospital auxiliary pledged $5,000 over the weekend. Not everybody is on board: Dale Rathbun, who farms south of the river, said he had seen the town go into the movie theater business and the bowling alley business and had lost money in both. He would give $500, <s id="7" who="Dale Rathbun">he</s> said, and consider it <q by="7" kind="partial">"flowers for the funeral."</q>

Bohannon himself has been asked to stay on as an adviser. He has not decided. His wife, Carol, wants to see the ocean, and he did promise. She said she would believe it when her feet were wet.

Late Saturday a boy on a bicycle came in with a list in his grandmother's handwriting and no money. Bohannon looked it over and began to fill the sack. At the bottom <s id="8" who="">she</s> had written, <q by="8">"Put it on the book."</q>

<q by="9">"We haven't had a book in 20 years,"</q> <s id="9" who="Jim Bob Bohannon">Bohannon</s> said. He put it on the book.
