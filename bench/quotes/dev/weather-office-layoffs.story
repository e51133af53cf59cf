title: Storm center lost a third of its forecasters. Then came the buyouts.
style: broadsheet
language: en
hand: metro
---
NORMAN, Okla. — On the night of April 27, with eleven tornado warnings in effect across three states, the federal government’s Severe Storms Desk had four forecasters on duty. Its staffing plan calls for nine.

No one died because of it, according to an internal review completed last month. But the review, a copy of which was obtained by The Washington Dispatch, found that two warnings were issued later than they would have been with a full crew, and <s id="1" who="">it</s> described the conditions on the desk as <q by="1" kind="partial">“not sustainable through a second active season.”</q>

The desk has lost 31 of its 94 forecasters since January to layoffs, early retirements and a hiring freeze. This week, employees received an e-mail offering another round of buyouts, with the words <q by="">“Your Next Chapter”</q> in bold type at the top.

<q by="2">“I thought it was spam,”</q> said <s id="2" who="">a forecaster</s> with more than 20 years at the agency, one of nine current and former employees who spoke on the condition of anonymity because they feared retaliation. <q by="2">“I actually reported it as spam.”</q>

The acting administrator of the National Atmospheric Service, Bryce Callender, has said that the cuts have not affected public safety and that new software allows fewer people to watch more sky. In written testimony to a House panel in June, <s id="3" who="Bryce Callender">Callender</s> said that the service was <q by="3" kind="partial">“leaner, faster and more accurate than at any time in its history.”</q>

Through a spokesman, he declined to be interviewed. The spokesman, <s id="4" who="Kurt Wieland">Kurt Wieland</s>, said in an e-mail that the review was <q by="4" kind="partial">“a preliminary, pre-decisional document written by people with an ax to grind.”</q>

Its principal author, Francis X. Delahunt, retired June 30 after 36 years.

<q by="5">“My ax is that I’d like people to get 13 minutes instead of 9,”</q> <s id="5" who="Francis X. Delahunt">Delahunt</s> said in an interview at his kitchen table, where a weather radio was on. <q by="5">“Four minutes is getting the kids into the tub.</q>

<q by="5">“I’m not political. I don’t think I’ve ever had a bumper sticker. But you can’t take a third of the players off the field and tell me it’s a strategy.”</q>

According to the review, forecasters on the desk worked an average of 17 hours of overtime a week in April and May. Some slept in a break room. On May 19, a lead forecaster fainted at her station and was taken to a hospital; she returned the next evening, <s id="6" who="">the review</s> says, because <q by="6" kind="partial">“there was no one else qualified to hold the shift.”</q>

The union that represents the forecasters has filed a grievance. Its president, JoAnne Gutiérrez-Moll, said that members had been told not to use the word <x kind="term">“shortage”</x> in e-mails that might become public. <q by="7">“The approved term is ‘realignment,’”</q> <s id="7" who="JoAnne Gutiérrez-Moll">she</s> said.

Wieland denied that there was any such instruction.

Officials who run emergency services in the region have taken notice. In Wichita Falls, Tex., where a tornado on April 27 took the roof off a middle school, the city’s emergency manager, Hector Zamarripa, said he had begun paying a private company $4,800 a month for alerts. <q by="9">“I never had to shop for that before,”</q> <s id="9" who="Hector Zamarripa">he</s> said. <q by="9">“It’s like shopping for a sunrise.”</q>

Rep. Todd Lindgren (R-Okla.), whose district includes the center, has supported the administration’s efforts to reduce the federal workforce and has been careful in speaking about the desk. <s id="10" who="Todd Lindgren">He</s> told a chamber of commerce lunch last week that he was <q by="10" kind="partial">“having conversations.”</q> Asked by a reporter afterward with whom, <s id="11" who="Todd Lindgren">Lindgren</s> said, <q by="11">“With people who return my calls.”</q>

At the center itself, a low building beside a wheat field, visitors are no longer allowed on the operations floor. Through the glass, on a clear afternoon last week, six people could be seen at a bank of 24 screens. Above them hung a banner, a gift from a fourth-grade class in Moore, with the words <q by="">“Thank You for Watching.”</q>

The deadline to accept the buyout is Friday. By Tuesday, according to two people with knowledge of the figures, seven more forecasters had said that they would take it.

<q by="12">“I keep opening the form and closing it,”</q> <s id="12" who="">the forecaster</s> who had reported the e-mail as spam said.
