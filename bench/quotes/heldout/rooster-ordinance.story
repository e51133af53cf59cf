title: Board splits on roosters after three hours, one egg
style: local
language: en
hand: teller
---
After nearly three hours of testimony that ranged from the Book of Matthew to the price of blackout curtains, the Pembrook Township Board of Trustees voted 4-3 on Monday to let residents keep roosters on lots of half an acre or more, so long as the birds are kept inside a coop from 9 p.m. to 6 a.m.

The vote overturns a 1988 ban that few people knew about until March, when a code officer ticketed Hyun-woo Baek, of Larkspur Lane, over a Rhode Island Red called <x kind="nickname">"Senator."</x> Baek's wife, Jeong-ah, posted the ticket online, and by the weekend hand-lettered signs had gone up along Route 9. <q by="13">"FREE THE SENATOR,"</q> <s id="13" who="">most of them</s> said. <s id="14" who="">One</s>, at the end of the lane, said, <q by="14">"COOK THE SENATOR."</q>

More than 130 people crowded into the township hall for the hearing, and the fire marshal twice asked those in the aisles to step into the parking lot, where they listened through the windows and offered comment of their own.

<q by="1">"I've lived next to that animal for two years, and I want the trustees to know that it isn't one crow. It's a program,"</q> said <s id="1" who="Gail Sandquist">Gail Sandquist</s>, 67, a retired court reporter. She held up a notebook in which she'd logged 1,114 crows in 30 days. The worst, on April 3, came at 2:51 a.m. and was described in <s id="2" who="">the log</s> as <q by="2" kind="partial">"personal."</q>

Baek, who works nights as a respiratory therapist, told the board he hadn't known about the noise because he was never home to hear it. He apologized to Sandquist by name. <q by="3">"I offered her eggs,"</q> <s id="3" who="Hyun-woo Baek">he</s> said. <q by="3">"She said, 'Roosters don't lay eggs, Mr. Baek.' Which is true. I had not thought it through."</q>

From the back of the hall came a cluck, some laughter, and then, <q by="">"Let the man have his bird!"</q>

Trustee <s id="4" who="Otis Vandermolen">Otis Vandermolen</s>, who wrote the new ordinance, said his aim had been to make a rule <q by="4" kind="partial">"that a tired person could obey."</q> <s id="6" who="">The township's old code</s>, he noted, forbids <q by="6" kind="partial">"any male fowl of vociferous habit,"</q> language he traced to a 1911 law on peddlers.

Opponents were not satisfied. Trustee <s id="7" who="Bernadette Fusco">Bernadette Fusco</s>, who voted no, said the coop requirement was unenforceable and predicted that the code officer, Stan Wieczorek, would spend his summer <q by="7" kind="partial">"sitting in a Corolla at dawn with a stopwatch."</q>

Wieczorek, from his chair along the wall, was asked whether that was so. <q by="8">"It's a Camry,"</q> <s id="8" who="Stan Wieczorek">he</s> said.

Under <s id="9" who="">the ordinance</s>, a first violation brings a written warning, and a second a fine of $50. After a third, the owner must <q by="9" kind="partial">"rehome or otherwise resolve the bird"</q> within 14 days. That wording troubled several speakers, among them the Rev. Josiah Kamau of Pembrook United Methodist, who reminded the board that Peter, too, had been corrected by a rooster.

The swing vote belonged to Trustee Lorna Steed, who had said in April that she was undecided and who spent most of the evening knitting. Shortly before 10 she put down her needles. <s id="10" who="Lorna Steed">She</s> said that she had grown up on a farm in Vermont, that she hadn't slept past 5 until she was 22, and that in all the years since she had <q by="10" kind="partial">"never once felt as sure it was morning."</q> Then she voted yes.

There was applause, and a single long boo from the parking lot.

Also Monday, the board approved $212,000 for a salt shed, tabled a request for speed humps on Dunning Road, and accepted the resignation of the recreation director, Paulo Freitas. <s id="11" who="">His letter</s> cited <q by="11" kind="partial">"family reasons and the pool."</q>

The rooster rule takes effect June 1. Sandquist, who left before the vote, said by phone on Tuesday that she bore the Baeks no ill will and that she'd been sent home with a gift after all. Jeong-ah Baek had caught up with her at her car and put something warm in her hand. With it was a note, in a child's writing.

<q by="12">"This is from Denise,"</q> <s id="12" who="">it</s> read. <q by="12">"Denise is a hen."</q>
