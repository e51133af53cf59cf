title: Brindle Foods Ousts CEO After Board Feud Over Pretzel Deal
style: business
language: en
hand: tess
---
Brindle Foods Inc. fired Chief Executive Marcus Haverkamp on Wednesday, hours after directors reviewed a law firm’s finding that he had negotiated the purchase of a pretzel maker in which his brother-in-law held a stake.

The Cincinnati snack company said it would record an impairment of as much as $340 million on Old Lancaster Pretzel, which it bought 20 months ago, and it cut its sales forecast for the year. Shares fell 17% to $31.40.

<q by="1">“The board has lost confidence in Mr. Haverkamp’s judgment and, more importantly, in his candor,”</q> Chairwoman <s id="1" who="Adaeze Linwood">Adaeze Linwood</s> said in a statement. She will serve as interim chief while the company looks for a successor.

Mr. Haverkamp, 55 years old, disputes nearly all of it. In a letter to directors that he posted on LinkedIn, <s id="2" who="Marcus Haverkamp">he</s> said he had disclosed the family connection <q by="2" kind="partial">“orally, repeatedly and to people who now find it convenient to be deaf.”</q> He accused Ms. Linwood of orchestrating the investigation to block a buyout offer from a private-equity firm that <s id="3" who="Marcus Haverkamp">he</s> didn’t name but described as <q by="3" kind="partial">“credible, financed and friendly.”</q>

A Brindle spokesman said no such offer had been received.

The fight caps a bruising two years for a company best known for Cheddarwick crackers. Under Mr. Haverkamp, a former consultant who arrived in 2019, Brindle spent $2.6 billion on five acquisitions as shoppers were trading down to store brands. The deals came to be known inside the Cincinnati headquarters as <x kind="nickname">“Marcus’s toy box,”</x> according to three former executives.

Old Lancaster was the last and, at 19 times earnings, the dearest. At an investor day in 2023 <s id="4" who="Marcus Haverkamp">the CEO</s> called it <q by="4" kind="partial">“the Ferrari of the salty aisle.”</q> The finance chief at the time, Priyanka Venkataraghavan, sounded less sure. Asked by an analyst what return she expected, <s id="5" who="Priyanka Venkataraghavan">she</s> replied, <q by="5">“A crunchy one.”</q>

She resigned four months later. People close to the board said it was Ms. Venkataraghavan’s exit interview, in which she mentioned the brother-in-law, that set the inquiry in motion, though it took nearly a year for anyone to open the file.

The law firm, Tisdale Moncrieff LLP, examined 90,000 messages. In one, from July 2023, Mr. Haverkamp pressed a banker to move faster. <q by="6">“Get me to a yes before Pri finds a no,”</q> <s id="6" who="Marcus Haverkamp">he</s> wrote, according to a summary reviewed by the Journal-Courier. The banker’s answer was a thumbs-up.

His brother-in-law, the Lancaster, Pa., investor Gil Stoltzfus-Reyes, made about $11 million on the sale. Reached at a horse auction, <s id="7" who="Gil Stoltzfus-Reyes">he</s> said he had been <q by="7" kind="partial">“a 4% holder in a family bakery”</q> and hadn’t discussed the price with anyone at Brindle. <q by="8">“We talk about the Eagles,”</q> Mr. <s id="8" who="Gil Stoltzfus-Reyes">Stoltzfus-Reyes</s> said. <q by="8">“That’s all we’ve ever talked about. My sister will tell you.”</q>

Investors seemed as rattled by the forecast as by the firing. Brindle now expects organic sales to decline 3% to 4%, compared with an earlier projection of roughly flat. On a call with analysts that lasted 22 minutes, Ms. Linwood took four questions. To one, about whether there were other deals with family ties, <s id="9" who="Adaeze Linwood">she</s> said the review had been <q by="9" kind="partial">“exhaustive as to that.”</q> To another, about whether she wanted the job for good, she laughed.

<q by="10">“I have a boat,”</q> <s id="10" who="Adaeze Linwood">she</s> said.

Brian Oyler, who covers food companies at Pell Street Research, downgraded the stock to hold from buy. In a note titled <x kind="title">“Stale,”</x> <s id="11" who="Brian Oyler">he</s> told clients that Brindle’s brands were sound but its governance was <q by="11" kind="partial">“a family picnic with a proxy statement.”</q> A sale of the company now looks likelier than not, he wrote.

At least one big holder would welcome that. Marguerite Stavros, whose hedge fund owns 6.1% of the shares, said she had urged the board in February to separate crackers from everything else and had gotten, in reply, a gift basket. <q by="12">“With pretzels in it,”</q> Ms. <s id="12" who="Marguerite Stavros">Stavros</s> said. <q by="12">“I’m not making this up. I have a photo.”</q>

Mr. Haverkamp, who stands to forfeit $29 million in unvested stock, hasn’t said whether he will sue. <s id="13" who="Marcus Haverkamp">His</s> letter closes with a line that employees were quick to print on mugs: <q by="13">“I regret the pretzels. I do not regret the ambition.”</q>
