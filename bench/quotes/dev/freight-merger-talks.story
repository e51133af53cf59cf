title: Trucking Giants in Talks to Merge in $7.8 Billion Deal
style: business
language: en
hand: tamayo
---
Larkspur Logistics is in advanced talks to buy rival Brannock Freight for about $7.8 billion in cash and stock, people familiar with the matter said, in what would be the biggest combination of trucking companies in more than a decade.

A deal could be announced as soon as Monday, the people said, though <s id="1" who="">they</s> cautioned that the talks <q by="1" kind="partial">“could still run into a ditch”</q> over how to split management jobs. The price under discussion, $54 a share, would be a 38% premium to Brannock’s close Friday.

A Brannock spokeswoman declined to comment. A spokesman for Larkspur, <s id="2" who="Ted Ishikawa">Ted Ishikawa</s>, said the company doesn’t comment on <q by="2" kind="partial">“market rumors of any kind.”</q>

The companies have circled each other for years. In 2019 Larkspur offered $41 a share, a bid that Brannock’s late founder, <s id="3" who="Emmett Brannock">Emmett Brannock</s>, publicly dismissed as <q by="3" kind="partial">“an insult with a bow on it.”</q> Mr. Brannock died in 2022, leaving a 22% stake to his two daughters, who are said to have different views of a sale.

Corinne Brannock Hale, 51, the company’s vice chairman, favors one, according to two of the people. Her sister, Suzanne Brannock, who left the board last year, doesn’t. In a text message to a reporter on Sunday, <s id="4" who="Suzanne Brannock">Suzanne Brannock</s> wrote that she had learned of the talks <q by="4" kind="partial">“from the news, like everybody else who isn’t invited to dinner.”</q>

<q by="5">“Dad used to say that you don’t sell the truck while you’re driving it,”</q> <s id="5" who="Suzanne Brannock">she</s> added.

Shippers and investors have been bracing for consolidation. Freight rates have fallen for nine straight quarters, the longest slump on record, and about 90 carriers a month have closed since January, according to the research firm FreightGauge. Brannock lost $112 million last year. On a conference call in February, Chief Executive <s id="6" who="Lorenz Adeyemi">Lorenz Adeyemi</s> told analysts that the market was <q by="6" kind="partial">“bumping along a bottom that keeps moving.”</q>

<q by="7">“If you’d asked me a year ago, I’d have said recovery by the fall,”</q> <s id="7" who="Lorenz Adeyemi">he</s> said on the call. <q by="7">“I’d like to apologize to the fall.”</q>

Together, the two companies would operate roughly 31,000 tractors and control an estimated 9% of the U.S. truckload market. That is small by the standards of other industries, but analysts said antitrust officials could object in the Southeast, where the two compete head to head.

<q by="8">“Nationally it’s nothing, but in Georgia it’s a wedding of the only two people at the dance,”</q> said <s id="8" who="Priya Venkataraman">Priya Venkataraman</s>, an analyst at Holcomb & Rhys. In a note to clients, <s id="9" who="Priya Venkataraman">she</s> called the price <q by="9" kind="partial">“full but not foolish”</q> and kept her <x kind="term">“hold”</x> rating on both stocks.

Others were skeptical. <s id="10" who="Doug Fennimore">Doug Fennimore</s>, whose fund, Cedar Street Capital, owns 3.1% of Larkspur, said buying a competitor at this stage of the cycle was <q by="10" kind="partial">“like catching a falling piano because it’s on sale.”</q> He said he would vote against the deal if shareholders are asked.

The Teamsters, which represents about 6,000 Brannock drivers, has told both companies that it would fight any plan that closes terminals. In a letter dated Thursday, the union’s freight director, <s id="11" who="Ignatius Kroll">Ignatius Kroll</s>, demanded a meeting and said that his members wouldn’t be treated as <q by="11" kind="partial">“synergies with boots on.”</q>

The term is not an idle one. A draft presentation prepared by Larkspur’s bankers, and reviewed by The Commercial Ledger, projects $340 million in annual <x kind="term">“run-rate synergies,”</x> two-thirds of it from the closure of what <s id="12" who="">the document</s> calls <q by="12" kind="partial">“overlapping footprint.”</q>

Drivers at a Brannock terminal outside Chattanooga said rumors had been going around for weeks. <s id="13" who="">A handwritten sheet</s> taped above the time clock on Saturday read <q by="13">“Anybody know anything?”</q> Beneath it somebody had added <q by="">“Nope.”</q>

<q by="15">“I’ve been bought three times in this business,”</q> said <s id="15" who="Curtis Yellowhorse">Curtis Yellowhorse</s>, 59, who hauls auto parts between Tennessee and Michigan. <q by="15">“First thing they change is the hat. Second thing is the health plan.”</q>

Larkspur shares fell 4% in after-hours trading Friday. Brannock rose 21%.
