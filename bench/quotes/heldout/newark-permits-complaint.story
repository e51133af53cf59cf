title: Newark permits official charged with taking bribes in cash, sneakers
style: court
hand: docket
---
NEWARK, N.J.—The deputy director of a city office that approves demolition permits was arrested at his home early Tuesday and charged with taking more than $160,000 in bribes, some of it in cash left in takeout containers and some of it in rare sneakers, size 13.

Terrence <x kind="nickname">“Tee”</x> Okafor-Bland, 51, is accused in a 38-page criminal complaint of speeding the permits of builders who paid and stalling those of builders who did not. He appeared in federal court in the afternoon in handcuffs and a Rutgers sweatshirt and was released on a $400,000 bond.

<q by="1">“This defendant had one product to sell, and it was time,”</q> U.S. Attorney <s id="1" who="Annika Brandt-Hale">Annika Brandt-Hale</s> said at a news conference. <q by="1">“If you paid, you got yours back. If you didn’t, he took it.”</q>

His attorney, <s id="2" who="Salvatore DiNunzio Jr.">Salvatore DiNunzio Jr.</s>, said outside the courthouse that the complaint was <q by="2" kind="partial">“a screenplay, and a long one”</q> and predicted that the government’s chief witness, a contractor identified only as CW-1, would prove to be a man with every reason to lie.

CW-1 began recording conversations with Okafor-Bland in August 2023, after agents confronted him about tax fraud. The complaint quotes from 22 recordings. In the first, made in a parked car behind a diner on McCarter Highway, the contractor asks how long a permit for a former brush factory would take. <q by="3">“Depends how hungry I am,”</q> <s id="3" who="Terrence Okafor-Bland">Okafor-Bland</s> replies, according to the filing. Later that week the contractor handed over a bag from the diner. It held $5,000 and, <s id="4" who="">the complaint</s> notes, <q by="4" kind="partial">“no food.”</q>

The two settled into a code, investigators say. Hundred-dollar bills were <x kind="term">“napkins”</x> and an inspection was a <x kind="term">“dentist appointment.”</x> When the contractor was slow to pay in November, prosecutors say, he received a text from a prepaid phone: <q by="">“Your tooth is going to hurt.”</q> The complaint does not say who sent it.

The sneakers came in the spring. Okafor-Bland collects them, and his social media accounts, which were taken down Tuesday, showed a wall of them under museum lighting. On a recording from April, <s id="5" who="Terrence Okafor-Bland">he</s> tells the contractor that a certain pair from 1985, then listed online for $21,500, would be <q by="5" kind="partial">“a beautiful gesture.”</q>

<q by="6">“Gesture of what?”</q> <s id="6" who="">the contractor</s> asks.

<q by="7">“Of your feelings,”</q> <s id="7" who="Terrence Okafor-Bland">Okafor-Bland</s> says.

The shoes were delivered the following week, in a box agents had photographed and fitted with a tracker. It has not moved, an FBI affidavit says, from the defendant’s third-floor closet.

<s id="8" who="Yolanda Prescod">A second city employee</s>, a clerk in the same office, is described in the complaint as having warned colleagues in an email that permits were <q by="8" kind="partial">“walking around the line like they know somebody.”</q> She was transferred to the parks department nine days later. The clerk, Yolanda Prescod, who retired last year, confirmed in a telephone interview that she had written the message. <q by="9">“I sent it to four people and not one wrote back,”</q> <s id="9" who="Yolanda Prescod">she</s> said. <q by="9">“In that building, that’s how you know everybody read it.”</q>

Mayor Luis Carrasquillo-Ames placed Okafor-Bland on unpaid leave and ordered a review of the 1,140 permits the office has issued since 2021. In a statement, <s id="10" who="Luis Carrasquillo-Ames">the mayor</s>, who is up for reelection in May and has received $7,400 in contributions from two builders named in the filing, said he was <q by="10" kind="partial">“sickened but not, I’m sorry to say, astonished.”</q> A spokeswoman, Bettina Farrow, said the contributions would be given to charity.

At the hearing, Magistrate Judge Raymond Szymborski asked the defendant whether he understood that he could not contact anyone from his former office. <q by="13">“Some of them are my cousins,”</q> <s id="13" who="Terrence Okafor-Bland">Okafor-Bland</s> said. After a conference at the bench the order was narrowed to exclude two cousins and an ex-wife.

<q by="14">“We’re not here to cancel Thanksgiving,”</q> <s id="14" who="Raymond Szymborski">the judge</s> told him.

Builders who say they lost months waiting were less forgiving. Hyun-woo Seong, whose family sold a lot on Bergen Street at a loss after 19 months without a demolition permit, learned of the arrest from a customer at his dry-cleaning store. He had once asked at the counter what the holdup was, he said, and was told his file was <q by="" kind="partial">“resting.”</q>

A preliminary hearing is set for June 18.
