title: Boil-water notice enters ninth day in Ashby; council wants answers
style: local
language: en
hand: metro
---
ASHBY — Residents packed a Borough Council meeting Monday night to ask why a boil-water notice that was supposed to last 48 hours is now in its ninth day, and why about a third of them never received it.

The notice was issued May 6 after a 16-inch main broke beneath Garrison Avenue and pressure dropped across the borough. Two rounds of tests since then have found coliform bacteria at sampling points on the south side, most recently on Saturday.

<q by="1">“I have a 3-week-old, and I was mixing formula with it for two days before my sister called me,”</q> <s id="1" who="Jasmine Tran-Kelly">Jasmine Tran-Kelly</s>, of Sixth Street, told the council. <q by="1">“How is it that my sister in Allentown knew and I didn’t?”</q>

Public Works Director Leonard Sobczak apologized. He said the automated phone system called about 2,900 of 4,400 accounts but that the rest had no working number on file. <q by="2">“We should have had people with flyers on doorsteps that same night, and we didn’t,”</q> <s id="2" who="Leonard Sobczak">Sobczak</s> said. <q by="2">“I own that.”</q>

The department has since hung notices on doors and set up a tanker in the lot behind St. Casimir’s Church, where residents can fill their own jugs from 7 a.m. to 8 p.m.

Sobczak said crews had found a closed valve on Linden Street that kept chlorinated water from circulating on the south side. The valve was opened Sunday. <s id="3" who="Leonard Sobczak">He</s> said it was <q by="3" kind="partial">“not clear at this point”</q> how long it had been shut or who had shut it.

Councilwoman Patrice Wojnar said it had been shut since a paving job in 2022. <q by="4">“I live on Linden. I watched them do it,”</q> <s id="4" who="Patrice Wojnar">she</s> said. <q by="4">“I called your office about my pressure three times.”</q>

Sobczak said he would look for a record of the calls.

For restaurants, the notice has been costly. Hoa Nguyen, who owns Pho 309 on Main Street with her husband, said she had thrown out more than 200 gallons of broth. Business is down by half, she said, even though she is cooking with bottled water and has <s id="5" who="">a sign in the window</s> that says <q by="5">“Our water comes from Poland Spring.”</q>

<q by="6">“People read ‘water’ and they keep walking,”</q> <s id="6" who="Hoa Nguyen">Nguyen</s> said after the meeting.

Council President Harold Detweiler said that the borough would ask its insurer about reimbursing businesses but warned them not to count on it. In a memo last week, borough solicitor <s id="7" who="Amy Reichenbach">Amy Reichenbach</s> told the council that a broken main was <q by="7" kind="partial">“likely to be considered an act of nature”</q> under the policy.

That drew a loud response from the back of the room. <q by="">“A closed valve isn’t nature!”</q> someone called out. Detweiler asked for order and reminded speakers to give their names.

The Garrison Avenue main was installed in 1931. According to <s id="8" who="">a 2020 engineering study</s>, it was one of four in the borough at <q by="8" kind="partial">“high risk of failure within five years.”</q> Replacing all four would cost about $7.8 million. The borough applied last fall for a state grant that would cover 60 percent of that and was turned down in February.

State Rep. Dominic Falcone, who attended Monday’s meeting, said he had spoken to the head of the state infrastructure bank and that the borough should apply again. <q by="9">“The phone call I had on Friday was a different phone call than the one I had in February,”</q> <s id="9" who="Dominic Falcone">he</s> said.

Marty Detweiler, a plumber and the council president’s brother, urged residents to flush water heaters once the notice is lifted. He also suggested that the council hire somebody to map the valves, because the only man who knew where they all were, <s id="10" who="Marty Detweiler">he</s> said, <q by="10" kind="partial">“retired in 2016 and moved to Delaware.”</q>

The state Department of Environmental Resources must approve the lifting of the notice. Its spokeswoman, <s id="11" who="Carolann Frye">Carolann Frye</s>, said in an e-mail that two consecutive days of clean samples were required and that the agency was <q by="11" kind="partial">“working closely with the borough to restore safe service.”</q> Samples were taken Monday, and results were expected by Wednesday.

Until then, water for drinking, cooking and brushing teeth should be brought to a rolling boil for one minute. Updates will be posted at the Borough Hall and on the borough’s website.
