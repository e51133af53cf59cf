title: Hotel workers walk off job at 11 San Diego resorts
style: agency
language: en
hand: wire
---
SAN DIEGO (Continental Press) — Thousands of housekeepers, cooks and bellhops walked off the job at 11 hotels along San Diego's waterfront Friday, hours before the start of a medical convention expected to fill nearly every room downtown.

The strike by Hospitality Workers Local 88, which represents about 7,200 people at the hotels, began at 5 a.m. after negotiators failed to agree on wages and on the number of rooms a housekeeper can be asked to clean in a day.

<q by="1">"We gave them a deadline in June. We gave them another one in August. There are no more deadlines,"</q> local president <s id="1" who="Rosario Dimaculangan">Rosario Dimaculangan</s> told a crowd outside the Harborline Grand. <q by="1">"As of this morning, they can make their own beds."</q>

The Bayfront Lodging Alliance, which bargains for the hotels, said it had offered raises of 21% over four years. Its lead negotiator, <s id="2" who="Peter Van Houten">Peter Van Houten</s>, called the walkout <q by="2" kind="partial">"premature and disappointing"</q> and said managers from as far away as Phoenix had been brought in to keep the hotels open.

<q by="3">"Guests will be checked in, rooms will be cleaned, and meals will be served,"</q> <s id="3" who="Peter Van Houten">Van Houten</s> said in a statement.

By noon, that was proving difficult. At the 1,190-room Harborline Grand, the line for check-in stretched past the fountain, the restaurant was closed and towels were being handed out from a cart near the elevators. Taped to the front of it was <s id="14" who="">a note</s> asking guests to <q by="14" kind="partial">"please limit yourself to two."</q>

Anil Bhattacharya, a cardiologist from Cleveland who was to speak at the convention on Saturday, said his room had not been cleaned from the previous guest. The front desk apologized, he said, and offered him a gift card for coffee.

<q by="4">"The coffee shop is closed, too,"</q> <s id="4" who="Anil Bhattacharya">Bhattacharya</s> said.

Housekeepers at the hotels make an average of $23.80 an hour. The union is seeking $6 more over three years and a cap of 13 rooms a shift; most hotels now assign 15 or 16. It also wants a return to automatic daily cleaning, which many hotels stopped during the pandemic and never fully restored, a change <s id="13" who="">the industry</s> promotes as a <q by="13" kind="partial">"green choice."</q>

<q by="5">"When you go in after four days, it's not one room. It's four rooms,"</q> said <s id="5" who="Hanh Thi Pham">Hanh Thi Pham</s>, 52, who has cleaned at the Coronado Palms since 2009. <q by="5">"My shoulder is finished. I sleep on one side only."</q>

The alliance disputes the union's numbers. In a memo sent to reporters, <s id="6" who="">it</s> said the average housekeeper was assigned 14.1 rooms and that a cap would be <q by="6" kind="partial">"unworkable at properties with a mix of suites and standard rooms."</q>

Mayor Jeff Castellanos, a Democrat who won the union's endorsement two years ago, urged both sides to return to the table but stopped short of joining the picket line. <q by="7">"The city needs a deal, and it needs one before Comic-Con, not after,"</q> <s id="7" who="Jeff Castellanos">he</s> said at a ribbon-cutting in Chula Vista.

Convention officials said about 14,000 doctors and exhibitors were expected through Tuesday. <s id="8" who="Joyce Abdelnour">Joyce Abdelnour</s>, a spokeswoman for the American Society of Vascular Medicine, said the group was <q by="8" kind="partial">"monitoring the situation closely"</q> and did not plan to move any events. At least two speakers, including U.S. Rep. Dina Whitcomb, said they would not cross the line.

<q by="9">"I'll give my remarks on the sidewalk if they can find me an extension cord,"</q> <s id="9" who="Dina Whitcomb">Whitcomb</s> wrote on social media.

No talks were scheduled. <s id="10" who="Peter Van Houten">Van Houten</s> said the hotels were <q by="10" kind="partial">"ready at any time,"</q> and <s id="11" who="Rosario Dimaculangan">Dimaculangan</s> said the union was <q by="11" kind="partial">"ready yesterday."</q> A federal mediator was expected to call both of them over the weekend.

The last major hotel strike in the city, in 2018, lasted 35 days.

On Harbor Drive, pickets in red shirts banged on buckets and pots, and a trumpet player from the Harborline's own lounge act led them down the block. Drivers leaned on their horns. From a balcony on the ninth floor, a guest in a bathrobe yelled for quiet, and <s id="12" who="">a striker</s> with a bullhorn answered him: <q by="12">"Then call housekeeping!"</q>
