title: Burger chain ousts chief over undisclosed relationship with supplier
style: business
language: en
hand: desk
---
ATLANTA -- Patty Wagon Inc. fired its chief executive on Wednesday after an internal inquiry found that he had failed to disclose a romantic relationship with the head of a company that supplies the chain's french fries.

Russell Dempsey-Cho, 51, who had run the 1,900-restaurant chain since 2020, was terminated <q by="1" kind="partial">"for cause, effective immediately,"</q> according to <s id="1" who="">a filing</s> with the Securities and Exchange Commission. He will forfeit unvested stock worth about $18 million at Tuesday's price.

Chief Financial Officer Ingrid Maldonado will serve as interim CEO while the board searches for a successor, the company said. At its headquarters in Atlanta, employees were told in hastily arranged meetings to <q by="" kind="partial">"stay focused on the customer"</q> and to refer calls to the press office.

<q by="2">"The board acted quickly and unanimously,"</q> said <s id="2" who="J. Randall Thibodeaux">J. Randall Thibodeaux</s>, the company's chairman, in a letter to franchisees. <q by="2">"Our values are not on the menu some days and off it on others."</q>

Dempsey-Cho disputed the company's account. In a statement issued through his lawyer, <s id="3" who="Russell Dempsey-Cho">he</s> said that he had told two directors about the relationship in March and that the inquiry was <q by="3" kind="partial">"a pretext for a decision that was made over strategy."</q>

<q by="4">"I'm proud of what we built, and I'll have more to say in the proper forum,"</q> <s id="4" who="Russell Dempsey-Cho">he</s> said.

The supplier, Gem Valley Potato Co. of Idaho Falls, Idaho, has sold fries to Patty Wagon since 2014. Its contract, valued at $230 million over five years, was renewed last fall without competitive bidding, according to the filing. Gem Valley's president, Corinne Aldous, did not respond to messages. <s id="5" who="">A spokesman for the company</s> said the contract was <q by="5" kind="partial">"negotiated at arm's length by people who were not Ms. Aldous."</q>

The inquiry began in May after the chain's ethics hotline received an anonymous call. <q by="14">"Ask him who he was in Sun Valley with,"</q> <s id="14" who="">the caller</s> said, according to two people briefed on the matter, and hung up.

Analysts said the timing was awkward. Patty Wagon has been in the middle of a turnaround that relied on a $6 meal and a remodeling program that Dempsey-Cho championed. Sales at restaurants open at least 15 months rose 3.8% in the most recent quarter, the third gain in a row after two years of declines.

<q by="6">"He was the turnaround. That's the problem,"</q> said <s id="6" who="Kwame Osei-Tutu">Kwame Osei-Tutu</s>, who follows restaurants for Brannock Securities. <q by="6">"Ingrid is very well respected, but she's a numbers person, and the numbers weren't what was broken."</q>

Franchisees, who own about 85% of the restaurants, had mixed reactions. <s id="7" who="Bill Straka">Bill Straka</s>, who has 22 in Ohio and Indiana, said the remodeling had cost him $380,000 a store and that he wanted assurance that the company was <q by="7" kind="partial">"not about to change the paint again."</q> Shanice Bonner, whose family owns seven near Macon, said she would miss Dempsey-Cho, who once worked a shift at her drive-thru window.

<q by="8">"He messed up two orders, and he went out to the parking lot and fixed them,"</q> <s id="8" who="Shanice Bonner">Bonner</s> said. <q by="8">"I thought well of him for that."</q>

The company's shares fell 9.4% to $41.27 on Wednesday. The company said it still expected to earn between $2.15 and $2.25 a share this year. <s id="15" who="">A message</s> posted on its ordering app read in full:

<q by="15" kind="block">Today we made a change in leadership. What has not changed is our food, our people or our promise to you. Thank you for being part of the Patty Wagon family.</q>

In a call with analysts that lasted 14 minutes, Maldonado said the company's plans had not changed. <s id="9" who="Ingrid Maldonado">She</s> described the management team as <q by="9" kind="partial">"deep, experienced and focused on the guest."</q> Asked whether the contract with Gem Valley would be reviewed, <s id="10" who="Ingrid Maldonado">she</s> said, <q by="10">"Yes."</q> Asked whether anyone else at the company had known of the relationship, she said she could not discuss it.

It is the third time in two years that the chief of a large restaurant company has been pushed out over personal conduct. Boards have grown less tolerant, in part because lawsuits over late disclosure have become more expensive, said Beatrix Steinmetz, who teaches corporate governance at Emory. <q by="12">"Ten years ago, somebody would have had a quiet word with him,"</q> <s id="12" who="Beatrix Steinmetz">she</s> said. <q by="12">"Now the quiet word is a liability."</q>

Thibodeaux told franchisees that he expected to name a permanent chief by the end of the year. Dempsey-Cho was the author of the 2022 book <x kind="title">"Fresh Off the Grill: Leading With Honesty,"</x> which the company had given to new managers. <s id="13" who="">A spokeswoman for Patty Wagon</s> said the book was <q by="13" kind="partial">"no longer part of the onboarding kit."</q>
