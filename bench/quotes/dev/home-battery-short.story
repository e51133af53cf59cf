title: Short Seller Takes Aim at Hearthstack, the Home-Battery Darling
style: business
language: en
hand: tess
---
A short seller’s report accusing Hearthstack Energy of booking sales of batteries that never left a warehouse wiped $2.2 billion from the company’s value on Monday and set off an unusually personal fight between its founder and the analyst who wrote it.

The analyst, Rosalind Achterberg of Kestrel Ridge Research, used to work for him.

Her 84-page report, <x kind="title">“Dead Cells: The Hearthstack Illusion,”</x> says that roughly a quarter of the 61,000 home batteries the company claimed to have installed last year were sitting on pallets in Stockton, Calif., on the day the books closed. It includes drone photographs, shipping records and a map. <q by="1">“Hearthstack does not have an installation backlog,”</q> <s id="1" who="">the report</s> says. <q by="1">“It has a hiding place.”</q>

Hearthstack called the allegations false. In a video shot, by the look of it, in his kitchen, founder and CEO <s id="2" who="Anders Quist-Moreau">Anders Quist-Moreau</s> said that the photographs showed returned units awaiting repair and that Ms. Achterberg had been let go in 2021 for <q by="2" kind="partial">“a pattern of creative arithmetic.”</q>

<q by="3">“She was the best modeler I ever had,”</q> <s id="3" who="Anders Quist-Moreau">he</s> said in the video. <q by="3">“I guess she finally modeled me.”</q>

Ms. Achterberg, 38, said she quit. She provided a copy of an e-mail dated March 11, 2021, in which <s id="4" who="Rosalind Achterberg">she</s> told Mr. Quist-Moreau that she could <q by="4" kind="partial">“no longer put my name next to yours.”</q> <s id="5" who="Anders Quist-Moreau">His</s> reply, also provided, reads in its entirety: <q by="5">“k.”</q>

Kestrel Ridge disclosed that it stands to profit if the stock falls. It did, by 43% at the low and 36% by the close, to $19.12. Trading was halted five times. Short sellers as a group made more than $300 million on paper, according to the data firm Ledgerline.

Hearthstack was, until this week, one of the few winners in a miserable stretch for clean-energy stocks. It leases refrigerator-size batteries to homeowners, then sells the stored power back to utilities on hot afternoons. Analysts liked its growth; California liked its politics. The state’s energy commissioner, <s id="6" who="Darnell Pruitt-Vega">Darnell Pruitt-Vega</s>, once stood in a Fresno driveway and pronounced the product <q by="6" kind="partial">“a power plant you can lean a bike on.”</q> His office declined to comment Monday.

The heart of the dispute is what counts as installed. In <s id="7" who="">Hearthstack</s>’s filings, a battery becomes revenue when a customer has <q by="7" kind="partial">“accepted delivery in principle,”</q> language that three accounting professors said they hadn’t seen before. <q by="8">“In principle, I’ve accepted delivery of a Steinway,”</q> said <s id="8" who="Obiageli Cartwright">Obiageli Cartwright</s>, who teaches at the University of Illinois. <q by="8">“My living room would tell you otherwise.”</q>

<q by="8">“I’d flunk a sophomore for it. Gently.”</q>

Two former Hearthstack supervisors said in interviews that employees had been under pressure to close out orders at quarter’s end. One of them, who worked in Stockton until October, said tablets would be handed around with customers’ names already filled in. A message would come down to the floor that it was time to <q by="" kind="partial">“light the candles.”</q> Nobody had to be told what that meant, the former supervisor said.

The company’s auditor, a midsize firm in Sacramento, didn’t return calls. Its lead director, the former astronaut <s id="9" who="Teodoro Banks">Teodoro Banks</s>, said the board would hire outside counsel but had <q by="9" kind="partial">“every confidence in Anders and not a great deal in anonymous pallets.”</q>

Some of the customers whose names appear in the report were less relaxed. Fran Dombrowski of Lodi, Calif., signed up at a county fair in 2023. On paper, her battery has been humming along for 15 months. In life, <s id="10" who="Fran Dombrowski">she</s> said, there is <q by="10" kind="partial">“a nice concrete pad where the dog sleeps.”</q> She called the help line in the spring, gave her account number and was put on hold. When the agent came back he was cheerful. <q by="11">“Ma’am,”</q> <s id="11" who="">he</s> told her, <q by="11">“our system shows that you’re very satisfied.”</q>

Mr. Quist-Moreau plans to hold a call with investors Thursday. Ms. Achterberg said she would be listening. Asked whether the fight had gotten too personal, she thought for a moment.

<q by="12">“He taught me to read a balance sheet,”</q> <s id="12" who="Rosalind Achterberg">she</s> said. <q by="12">“I’m only sorry it was his.”</q>
