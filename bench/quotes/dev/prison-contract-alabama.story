title: Alabama’s New Prison Was to Cost $623 Million. It Has Passed $1.3 Billion.
style: broadsheet
language: en
hand: harlan
---
MONTGOMERY, Ala. — For three years, the people in charge of building Alabama’s largest prison assured lawmakers that its cost was under control. It was, <s id="12" who="">one of them</s> testified in 2023, <q by="12" kind="partial">“a number you can frame.”</q>

In private they were saying something else.

<q by="1">“We are so far past the guaranteed max that I have stopped opening the attachment,”</q> <s id="1" who="Lyle Purefoy">Lyle Purefoy</s>, then the project’s chief estimator, wrote to a colleague in May of that year, according to e-mails obtained by this newspaper through a lawsuit. Two weeks later he was more succinct. <q by="2">“Pray for copper,”</q> <s id="2" who="Lyle Purefoy">he</s> wrote.

The e-mails, about 2,200 pages of them, describe a project that was troubled before its first slab was poured: a site on a former catfish farm that turned out to need 1,900 concrete piles, a perimeter fence that was bid twice, a kitchen designed for 4,000 men and then, when the plans grew, not redesigned. The 4,000-bed complex outside Montgomery, approved in 2021 at $623 million, is now expected to cost $1.34 billion, and to open in the fall of 2026, 17 months late.

State officials say that inflation explains most of the increase. In a written response to questions, <s id="3" who="">the Department of Corrections</s> said the documents had been <q by="3" kind="partial">“cherry-picked by people who have never built so much as a carport.”</q> The general contractor, Brasher & Cole, referred questions to the state.

Mr. Purefoy, 59, who left the company last year and now teaches Sunday school and bids small jobs in Wetumpka, at first did not want to talk. Then, over a plate of butter beans, he did. The trouble, as he sees it, was that everyone involved had an interest in what <s id="4" who="Lyle Purefoy">he</s> called <q by="4" kind="partial">“the first number,”</q> the one that would get a vote, and nobody had an interest in the second.

<q by="5">“You had a federal judge breathing down the state’s neck. You had a session ending,”</q> <s id="5" who="Lyle Purefoy">he</s> said. <q by="5">“If I’d told them a billion three, they’d have gone and found themselves an estimator who could count lower.</q>

<q by="5">“And I’d have been glad for him, you know? Let him carry it. I had a daughter getting married that year. I had a knee. I was not looking to be the fellow who stood up at the back of the church.”</q>

Prisons in Alabama are among the most violent in the country. The Justice Department sued the state in 2020 over conditions that <s id="6" who="">its investigators</s> described, in a report that still makes for hard reading, as <q by="6" kind="partial">“a daily lottery of injury.”</q> Supporters of the new complex argue that, whatever it costs, the buildings it will replace are past saving.

State Senator Clay Throckmorton, a Republican who shepherded the financing, is one of them. <q by="7">“Have you smelled Holman in August?”</q> <s id="7" who="Clay Throckmorton">he</s> asked a reporter in a hallway of the State House. <q by="7">“I have. I would have signed for two billion that day and thanked the man for the pen.”</q>

His cousin and frequent antagonist, Representative Vernetta Throckmorton, a Democrat from Selma, takes another view. She has asked the state auditor to examine a series of change orders that added $212 million in 2024 alone, most of them approved by a three-member committee that kept no minutes. Mr. Throckmorton, <s id="8" who="Vernetta Throckmorton">she</s> said, had been <q by="8" kind="partial">“sold a mule and told it was two horses.”</q>

<q by="9">“I love Clay. Clay’s mama taught me to swim,”</q> Ms. <s id="9" who="Vernetta Throckmorton">Throckmorton</s> said. <q by="9">“But that committee has met 31 times and there’s not a sticky note to show for it.”</q>

The state auditor, Pham Duc Minh, confirmed that a review had begun but would not discuss it.

About $400 million of the cost came from federal pandemic relief, a use that drew protests at the time. A coalition of inmates’ families sued to stop it, and lost. Among them was Earlene Suggs, whose son, Kendrick, was stabbed to death at a prison in Bessemer in 2022, six weeks before he was to come up for parole. She keeps a file of clippings on the new complex in a freezer bag. On the outside, in marker, <s id="11" who="Earlene Suggs">she</s> has written <q by="11">“What he cost.”</q>

<q by="10">“They’re going to cut a ribbon,”</q> said Ms. <s id="10" who="Earlene Suggs">Suggs</s>, 64, who drives a school bus. <q by="10">“I want to be there. I’d like to see what a billion dollars looks like when it’s just sitting in a field.”</q>

The last e-mail in the file is from December 2023. In it a junior engineer asks whether somebody should tell the legislature about the kitchen. <q by="">“Above my pay grade,”</q> comes the answer, from an account with the name blacked out. <q by="">“Yours too.”</q>
