title: ‘Bury it below the fold’: E-mails take center stage in suit over map app
style: business
language: en
hand: wheelock
---
SAN JOSE, Calif.—Engineers at the navigation company Wayfarer Systems knew for more than two years that their app was sending trucks under bridges too low for them, and debated whether a fix was worth the few seconds it would add to each search, according to internal e-mails unsealed Monday in a lawsuit brought by 31 drivers and their families.

The messages, about 400 pages of them, offer an unusually candid look inside one of Silicon Valley’s most secretive firms. In one, dated Oct. 4, 2021, a product manager named <s id="1" who="Anand Pillaimar">Anand Pillaimar</s> reported that a test of the app’s <x kind="term">“pro”</x> mode had routed a 13-foot-6-inch box truck toward an 11-foot railroad overpass in Durham, N.C., <q by="1" kind="partial">“cheerfully and with a little flag.”</q>

<q by="2">“This isn’t an edge case,”</q> <s id="2" who="Anand Pillaimar">Pillaimar</s> wrote to six colleagues. <q by="2">“It’s just a case. Somebody is going to get peeled like a sardine can.”</q>

The reply came 11 minutes later from Kirsten Dahlgaard, then the vice president for consumer maps. <q by="3">“Love the passion!”</q> <s id="3" who="Kirsten Dahlgaard">she</s> wrote. <q by="3">“Let’s not use that phrase in writing.”</q>

The plaintiffs, who sued in 2023, contend that Wayfarer marketed the feature to commercial drivers while hiding its limits in a terms-of-service page that only 0.02% of users ever opened. <s id="4" who="">The complaint</s>, which seeks $340 million, describes the company’s bridge data as <q by="4" kind="partial">“stale, partial and in some counties imaginary.”</q>

Wayfarer has denied the allegations. Its app, <s id="5" who="">it</s> said in its answer to the suit, is <q by="5" kind="partial">“an informational aid”</q> that tells users to obey posted signs, and drivers who ignored a sign <q by="5" kind="partial">“cannot outsource the duty to look up.”</q> In a statement Monday, <s id="6" who="">the company</s> said that the e-mails had been <q by="6" kind="partial">“cherry-picked from more than two million documents”</q> and that it had since added a low-clearance warning in all 50 states.

That warning is itself an issue in the case. The documents show that it was ready in the spring of 2022 but was held back for 14 months after tests showed that it made users slightly less likely to tap on an advertisement. Where it should go on the screen was argued over at length. <q by="7">“Bury it below the fold,”</q> <s id="7" who="Kirsten Dahlgaard">Dahlgaard</s> advised in one message. In another, <s id="8" who="Kirsten Dahlgaard">she</s> asked whether the color red was <q by="8" kind="partial">“a bit much.”</q>

A chat log from the same week has two engineers, identified only by their initials, watching dashboard-camera footage of a moving van losing its roof in Westwood, Mass.

<q by="9">“was that us,”</q> <s id="9" who="">one</s> typed.

<q by="10">“that was us,”</q> <s id="10" who="">the other</s> answered.

Legal experts said that such exchanges tend to weigh on juries more than engineering studies do. <q by="11">“You can put six professors on the stand to talk about latency,”</q> said <s id="11" who="Rosalind Etcheverry">Rosalind Etcheverry</s>, who teaches product liability at Monterey College of Law and is not involved in the case. <q by="11">“Then the other side reads ‘that was us’ out loud, and they sit down.”</q>

Wayfarer’s lawyers had fought to keep the documents sealed, calling them trade secrets. Judge Olumide Farrow-Katz of U.S. District Court rejected that last month in a testy four-page order. Embarrassment, <s id="12" who="Olumide Farrow-Katz">he</s> wrote, <q by="12" kind="partial">“is not a proprietary technology.”</q>

The lead plaintiff, Jolene Castaneda of Bakersfield, lost her husband, Ray, in December 2021 when the rental truck he was driving struck a trestle outside Paso Robles. The app, which was found still running on his phone, had told him that he had arrived at his exit. It was his first week on the job. Castaneda said that she had read the unsealed e-mails at her kitchen table on Monday morning, all of them, with a ruler under each line.

<q by="13">“I kept looking for the one where somebody says stop,”</q> <s id="13" who="Jolene Castaneda">Castaneda</s> said in an interview. <q by="13">“I figured there had to be one.”</q>

There is, in fact, something close. On Jan. 10, 2022, Pillaimar forwarded a news report of the Paso Robles crash to Dahlgaard and to the chief executive, Bram Oosterhuis. <s id="14" who="Anand Pillaimar">He</s> added no comment, only a subject line: <q by="14">“Sardines.”</q> He left the company that month. Through a lawyer, he declined to be interviewed.

Oosterhuis, 46, has yet to be deposed. In an all-hands meeting last week, <s id="15" who="Bram Oosterhuis">he</s> told employees not to be distracted by <q by="15" kind="partial">“archaeology,”</q> according to a person who attended. A trial is set for Sept. 9.
