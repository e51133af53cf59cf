title: Judge Says Hearing-Aid Maker Must Face Eavesdropping Suit
style: court
hand: wren
---
MINNEAPOLIS — <s id="1" who="Marisela Ybarra-Quinn">A federal judge</s> ruled on Tuesday that a maker of hearing aids must answer a lawsuit accusing it of storing snatches of its customers’ conversations, describing the company’s privacy policy as <q by="1" kind="partial">“a door painted on a wall.”</q>

In a 38-page order, Judge Marisela Ybarra-Quinn of Federal District Court rejected the argument by Auralis Sound that wearers had consented to the recordings when they paired the devices with their phones. <q by="2">“No reasonable person who buys a device in order to hear her granddaughter,”</q> <s id="2" who="Marisela Ybarra-Quinn">she</s> wrote, <q by="2">“supposes that the device is listening back.”</q>

The decision clears the way for discovery in a case that could cover as many as 310,000 people. The judge threw out two of the seven counts, including one brought under a theory known as <x kind="term">“intrusion upon seclusion,”</x> but let stand claims under federal and state wiretap law, which carry damages of up to $10,000 a violation.

The lead plaintiff, Thaddeus Nwosu Jr., 71, is a retired machinist from Duluth who began wearing a pair of Auralis Vero aids in 2022. According to the complaint, the devices captured audio whenever their software detected difficult acoustic conditions — a restaurant, a crying child, a quarrel — and sent clips of up to 12 seconds to a server, where contractors labeled them. In one, Mr. <s id="3" who="Thaddeus Nwosu Jr.">Nwosu</s> is heard telling his wife that he is <q by="3" kind="partial">“scared of the biopsy.”</q>

<s id="4" who="">The label</s> attached to the file, the filing says, read, <q by="4">“M70+, emotional, usable.”</q>

Auralis, which is based in Eden Prairie and had revenue of $840 million last year, said it was reviewing the order. <q by="5">“At no time did any person listen to a customer for any purpose other than improving speech in noise,”</q> <s id="5" who="Brigid McElhatton">Brigid McElhatton</s>, a spokeswoman, wrote in an email. <s id="6" who="Brigid McElhatton">She</s> called the clips <q by="6" kind="partial">“fragments”</q> and said that they had been stripped of names, and that the program was <q by="6" kind="partial">“paused”</q> in March.

A former contractor in Manila, who labeled audio for the company for 14 months and spoke on the condition of anonymity because of a nondisclosure agreement, gave a different account. The clips were not hard to identify, the former contractor said, because people use one another’s names when they are upset. <q by="7">“We had a game,”</q> <s id="7" who="">the former contractor</s> said. <q by="7">“Guess what the fight is about before the file ends. I was very good.”</q>

The order leans heavily on internal messages. In one exchange from 2023, <s id="8" who="">a product manager</s> asked whether the consent screen was <q by="8" kind="partial">“doing any work at all.”</q> <s id="9" who="">An engineer</s> responded, <q by="9">“It’s load-bearing. Don’t touch it.”</q> Elsewhere in the file, customers are referred to as <q by="" kind="partial">“mics.”</q>

At a hearing in August, a lawyer for Auralis, <s id="10" who="J. Prescott Vandermolen III">J. Prescott Vandermolen III</s>, assured the court that the company’s terms of service were <q by="10" kind="partial">“written in plain English.”</q>

<q by="11">“Whose?”</q> Judge <s id="11" who="Marisela Ybarra-Quinn">Ybarra-Quinn</s> asked.

Mr. Vandermolen, who did not respond to requests for comment on Wednesday, offered to submit a glossary.

Kim-Anh Pham, who represents the plaintiffs, said in a telephone interview that the ruling was among the first to apply wiretap statutes written for telephones to devices people wear in their bodies. <q by="12">“You can put a phone in a drawer,”</q> Ms. <s id="12" who="Kim-Anh Pham">Pham</s> said. <q by="12">“My clients can’t put their ears in a drawer.</q>

<q by="12">“And nobody thinks to be careful in front of a medical device. That’s what makes it a good microphone.”</q>

Some scholars were more cautious. <s id="13" who="Aurelio de la Garza">Aurelio de la Garza</s>, who teaches privacy law at a university in Chicago and is not involved in the case, cautioned that the judge’s reasoning on consent was <q by="13" kind="partial">“elegant and eminently reversible.”</q> The Eighth Circuit, he noted, has sided with technology companies in three of its last four such appeals.

A status conference is set for Jan. 12.

Mr. Nwosu, whose biopsy was negative, still wears hearing aids, from another manufacturer. Before every doctor’s appointment, he said, he takes them out and puts them in a jar in the car.

<q by="14">“My wife writes down what the man says,”</q> <s id="14" who="Thaddeus Nwosu Jr.">he</s> said. <q by="14">“Forty-six years married, and we’re passing notes.”</q>
