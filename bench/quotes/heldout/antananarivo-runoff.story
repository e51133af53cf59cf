title: With Soldiers at the Polls, Madagascar Votes and Then Waits
style: foreign
language: en
hand: corrigan
---
ANTANANARIVO, Madagascar — The lights went out at the Analakely counting center at 8:40 on Sunday night, with 61 ballot boxes still to be opened. When they came back on, 11 minutes later, there were 58.

By Monday morning the number had become a slogan. It was chalked on the steps that climb from the central market, and painted on a bedsheet hung from a university dormitory: <q by="">“Where are the three?”</q> Crowds took it up in Malagasy and in French as riot police officers moved into the Avenue of Independence, and by noon at least nine people had been wounded, two of them by gunfire, according to doctors at the city’s main hospital.

The presidential runoff, the first in this Indian Ocean nation since a council of colonels seized power 19 months ago, was supposed to return it to civilian rule. Instead it has set the colonels’ chosen successor, former Prime Minister Hery Rakotondrasoa, against a soft-spoken judge, Voahangy Andriamanalina, who on Monday claimed victory in what <s id="1" who="Voahangy Andriamanalina">she</s> called <q by="1" kind="partial">“an election with a hole in it.”</q>

<q by="2">“I have spent my life listening to people explain how a thing got lost,”</q> <s id="2" who="Voahangy Andriamanalina">the judge</s>, 61, said at her home in the hills above the capital, speaking in French. <q by="2">“In my experience it is usually in the house of the person who is helping you look.”</q>

The National Electoral Office said that with 92 percent of polling stations reported, Mr. Rakotondrasoa had 50.4 percent of the vote. <s id="3" who="">It</s> attributed the blackout to <q by="3" kind="partial">“a rodent in the transformer”</q> and said the discrepancy in the number of boxes was <q by="3" kind="partial">“of a clerical nature.”</q>

State television did not mention the boxes. Its main evening bulletin on Monday opened with 14 minutes of Mr. Rakotondrasoa receiving vanilla growers. The nation, <s id="4" who="">the announcer</s> said, had <q by="4" kind="partial">“chosen calm,”</q> and <q by="4" kind="partial">“a handful of the disappointed, paid from abroad,”</q> had gathered in the capital. The state news agency was terser. <q by="5">“Traffic was disturbed,”</q> <s id="5" who="">it</s> reported.

Election observers from the African Union and the European Union were careful, but not so careful as in the past. In a joint preliminary statement <s id="6" who="">they</s> praised the <q by="6" kind="partial">“patience and dignity”</q> of voters, some of whom had walked for two days, and expressed <q by="6" kind="partial">“serious concern”</q> at the presence of uniformed soldiers inside 31 percent of the stations they visited. One observer, who was not authorized to speak publicly, said that in a village near Ambositra a corporal had been handing each voter a pen. <q by="7">“He would look at the ballot and say, ‘Are you finished?’”</q> <s id="7" who="">the observer</s> said. <q by="7">“And they would look at it again.”</q>

Col. <s id="8" who="Tsiry Ravelomanana">Tsiry Ravelomanana</s>, the council’s spokesman, told reporters that the soldiers had been there <q by="8" kind="partial">“to carry the tables.”</q>

The United States, which suspended most aid after the coup, called on all sides to avoid violence. <q by="9">“We urge the authorities to account for every vote, and for every box,”</q> <s id="9" who="">the State Department</s> said. In Paris, <s id="10" who="">the French foreign minister</s> said only that he was following the situation <q by="10" kind="partial">“hour by hour.”</q> Russia’s ambassador was on hand to congratulate Mr. Rakotondrasoa on Sunday evening, an hour before the polls closed.

The candidate himself, a 70-year-old agronomist who has served under four presidents and been dismissed by three of them, has seemed at moments to be the least certain person in the country. At a rally last week in the port of Toamasina <s id="11" who="Hery Rakotondrasoa">he</s> lost his place in his speech, and could be heard asking an aide, <q by="11">“Am I still against the price of rice?”</q> On Monday, <s id="12" who="Hery Rakotondrasoa">he</s> told a French radio station that he would <q by="12" kind="partial">“of course”</q> accept a recount, <q by="12" kind="partial">“if it is thought necessary by those who think of these things.”</q> The station played the remark every half-hour until its signal was cut.

In the market at Analakely, where the stalls were shuttered by midafternoon, Lalaina Randriamihaja, who sells phone chargers, said that he had voted for the judge, and that his mother had voted for the prime minister, and that neither of them expected to find out who had won. An old proverb had been going around, he said. <s id="13" who="Lalaina Randriamihaja">He</s> gave it first in Malagasy and then, with an apology, in English: <q by="13">“The crocodile does not count the ducks aloud.”</q>

A burst of gunfire, or of firecrackers, came from the direction of the station. Someone ran by. <q by="">“They’re coming up the stairs!”</q>

Mr. Randriamihaja began, without hurrying, to roll up his wires. <q by="14">“In 2002 there were two presidents for six months,”</q> <s id="14" who="Lalaina Randriamihaja">he</s> said. <q by="14">“In 2009 also, for a little. We know how to wait. What we don’t know is how to stop.”</q>

Late on Monday the Electoral Office announced that one of the three boxes had been found, in a stairwell. It was sealed, the office said, and in good order. A clerk had taped a label to its side, photographs showed, with the number of the polling station, the time and, in neat capitals, the words <q by="">“NOTHING TO REPORT.”</q>
