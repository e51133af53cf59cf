title: Wilhelmina Tran-Kowalczyk, engineer who closed her own city’s bridges, dies at 88
style: obituary
language: en
hand: okafor
---
Wilhelmina Tran-Kowalczyk, a municipal engineer who in a single week in 1983 shut three of Pittsburgh’s bridges, was fired for it, and was hired back 19 months later by <s id="1" who="Francis X. Delahunt">a mayor</s> who had called her <q by="1" kind="partial">“the most expensive woman in Pennsylvania,”</q> died on March 2 at her home in Squirrel Hill. She was 88.

The cause was congestive heart failure, said her stepson, Casimir Kowalczyk. She had been reading a consultant’s report, <s id="2" who="Casimir Kowalczyk">he</s> added, and had <q by="2" kind="partial">“got as far as the second appendix.”</q>

Known to two generations of ironworkers as <x kind="nickname">“Billie the Hammer,”</x> for the ball-peen she carried in her handbag, Ms. Tran-Kowalczyk was not a natural rebel. She wore pearls to inspections. She never marched, seldom raised her voice and voted, <s id="3" who="Wilhelmina Tran-Kowalczyk">she</s> once told an interviewer, for <q by="3" kind="partial">“whoever had the better plan for drainage.”</q> But she could hear a bad rivet.

<q by="4">“You tap it and it either sings or it coughs,”</q> <s id="4" who="Wilhelmina Tran-Kowalczyk">she</s> said in a 1997 lecture at Allegheny Polytechnic. <q by="4">“I spent my life listening for coughs.”</q>

She heard a great many in the fall of 1983, on the Larimer Hollow span, a steel arch that carried 20,000 cars a day. Her memo to the director of public works, now framed in the department’s lobby, ran to four sentences. <q by="6">“I would not walk my dog across it,”</q> <s id="6" who="Wilhelmina Tran-Kowalczyk">she</s> wrote in the third. The fourth was: <q by="6">“I do not have a dog.”</q>

When no reply came by 5 o’clock, she drove two trucks from the city garage and parked them across the lanes herself. Two more bridges followed before the weekend. Commuters were livid. Her telephone number was read out on the radio, and for months she was woken by calls; <s id="7" who="">one man</s>, she recalled, rang nightly to say <q by="7">“Still standing!”</q> and hang up.

The mayor, Francis X. Delahunt, dismissed her for insubordination. <s id="8" who="Francis X. Delahunt">He</s> told reporters that she had <q by="8" kind="partial">“cried wolf at a hundred thousand dollars a howl.”</q>

On June 8, 1985, at 3:40 on a Saturday morning, the deck of the Larimer Hollow bridge, which had been reopened with a weight limit, dropped 70 feet into the ravine. A newspaper truck had crossed a minute before. Nobody was hurt.

Mr. Delahunt drove to her house that afternoon. Mr. Kowalczyk, then 15, let him in. <q by="9">“He stood on the rug and said, ‘Mrs. K., what else have you got?’”</q> <s id="9" who="Casimir Kowalczyk">he</s> said. <q by="9">“She had a list. It was on the refrigerator.”</q>

Wilhelmina Tran was born on Sept. 19, 1935, in Haiphong, to a Vietnamese harbor pilot and a Dutch schoolteacher, Hendrika Postma, who named her for a queen. The family left for Marseille in 1947 and reached Pennsylvania, where an uncle ran a laundry, three years after that. She studied civil engineering at a time when her college had no women’s restroom in the building; <s id="10" who="">a handwritten card</s> on the dean’s own washroom, she liked to say, directed <q by="10" kind="partial">“ladies and Miss Tran”</q> to the library.

She joined the city in 1958 as a draftsman, a title she kept until 1971 because the personnel office had no other. In 1979 she married Stanisław Kowalczyk, a widowed crane operator she had met when he declined to lift a beam she had passed as sound. He was right, she conceded. <q by="11">“I thought, well, I’d better keep that one,”</q> <s id="11" who="Wilhelmina Tran-Kowalczyk">she</s> told the Three Rivers Ledger in 2004. He died in 2011.

Besides her stepson, she is survived by a sister, Beatrix Tran; two grandchildren; and 446 city bridges, all of which she had walked under.

Her method outlived her. State inspectors are still taught the tap test from a mimeographed manual she wrote, <x kind="title">“What the Steel Is Telling You.”</x> <s id="12" who="">It</s> opens with a warning: <q by="12">“Nothing falls down all at once. It only looks that way to people who weren’t there before.”</q>

Obinna Eze, who holds her old job, said that new hires were often disappointed to learn how little of it was done with instruments. <q by="13">“They want lasers,”</q> <s id="13" who="Obinna Eze">he</s> said. <q by="13">“I give them a hammer, and I say, ‘Shut up a second.’ That’s all she ever told me.”</q>

In her last years Ms. Tran-Kowalczyk was sometimes honored at ribbon cuttings, which bored her. At one, in 2018, a young official thanked her for her vision.

<q by="14">“I had no vision,”</q> <s id="14" who="Wilhelmina Tran-Kowalczyk">she</s> replied. <q by="14">“I had a ladder.”</q>
