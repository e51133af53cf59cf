title: Council votes to drain Tarrabah pool as swim club vows to ‘chain itself to the blocks’
style: local
hand: gable
---
The Tarrabah Memorial Pool, where four generations of Derwent Valley children have learned to swim and at least three couples have become engaged, will close on 31 January after councillors voted 5–4 against spending $2.6 million to fix a leak.

The pool, opened in 1962 as a tribute to the district’s war dead, is losing about 40,000 litres of water a day. An engineer’s report tabled on Monday found cracks along the deep end, corroded pipework and a plant room that <s id="1" who="">it</s> rated as <q by="1" kind="partial">‘beyond economic repair’</q>.

Mayor Noel Burridge, who voted with the majority, said he had taken no pleasure in it. <q by="2">‘I did my Bronze Medallion in that pool in pyjamas,’</q> <s id="2" who="Noel Burridge">he</s> said. <q by="2">‘But I can’t ask a pensioner in Gretna to put another $190 on her rates so the water can go into the river.’</q>

The decision was met with cries of <q by="">‘Shame’</q> from a gallery so full that a second row had formed on the stairs. One woman held up a pair of child’s goggles and did not put them down for 50 minutes.

<s id="3" who="Narelle Kovačević">Narelle Kovačević</s>, president of the Tarrabah Swimming Club, said members would <q by="3" kind="partial">‘chain ourselves to the blocks if that’s what it takes’</q>. The nearest public pool is at Glenorchy, 47 kilometres away, and the last bus home leaves at 5.20pm.

<q by="4">‘So that’s learn-to-swim gone,’</q> <s id="4" who="Narelle Kovačević">Kovačević</s> told the Valley Courier outside the chambers. <q by="4">‘That’s the over-60s gone. And we’re a river town, with a river that’s eight degrees. They haven’t saved $2.6 million. They’ve just moved where we pay it.’</q>

Not everyone who opposed closure was on her side. Cr Hemi Tamihana, who voted with the minority, said the club had ignored three invitations to discuss running the pool as a co-operative, as happens at two other towns in the state. <s id="5" who="Hemi Tamihana">He</s> labelled the campaign <q by="5" kind="partial">‘all towels and no tender’</q>.

Kovačević rejected that. The invitations, she said, had gone to the address of a secretary who died in 2019.

An email obtained by this masthead suggests the matter was settled before the vote. Writing on 3 October to a contractor, the council’s works manager, <s id="6" who="Phillip Burridge">Phillip Burridge</s>, asked for a price to fill the site with crushed rock and described the debate to come as <q by="6" kind="partial">‘a formality, with tears’</q>. Phillip Burridge, a cousin of the mayor, did not return calls. <s id="7" who="">A council spokeswoman</s> said that officers routinely sought prices <q by="7" kind="partial">‘for a range of scenarios’</q>.

Asked on Tuesday about his cousin’s email, <s id="8" who="Noel Burridge">the mayor</s> said: <q by="8">‘It’s poorly worded and I’ve told him so.’</q> He had not seen it before, he added, and wished he had not seen it now.

There remains a slim hope. The Tasmanian government has a $15 million fund for community sport, and the state MP for the area, Saoirse Whelan-Gupta, has written to the minister seeking an urgent grant. <s id="10" who="Saoirse Whelan-Gupta">Whelan-Gupta</s> admitted the fund was oversubscribed four times over, but said she would be <q by="10" kind="partial">‘a right pest’</q> about it until Christmas.

The RSL sub-branch, meanwhile, wants to know what will happen to the bronze plaque by the turnstile, which carries 61 names. Its president, Des Fitzgibbon, 84, was on the working bee that dug the footings. His own brother’s name is third from the top.

<q by="11">‘They didn’t want a statue,’</q> <s id="11" who="Des Fitzgibbon">Fitzgibbon</s> said. <q by="11">‘The mothers said, no, give us something the kids can get into. You can’t get into crushed rock.’</q>

On Wednesday afternoon it was 29 degrees and the pool was packed. Lane four was closed, its water an inch lower than it had been at breakfast, and on the gate beneath the opening hours <s id="12" who="">a new notice</s> said: <q by="12">‘Bring your own water.’</q> It had been there since Monday night. The kiosk attendant had been told to take it down, and was in no hurry.

<q by="13">‘I’ll get to it,’</q> <s id="13" who="">she</s> said, and sold a boy an icy pole.
