title: Council passes budget on split vote after overtime fight
style: local
language: en
hand: okafor
---
A sharply divided Toledo City Council adopted a $412 million operating budget just before midnight Tuesday, ending a seven-week standoff over police overtime that had threatened to shut down city pools and two branch libraries.

The 7-5 vote came after Mayor Renata Pilarczyk agreed to hold back $3.1 million in overtime pay until the Police Department submits a staffing plan, a condition <s id="1" who="Renata Pilarczyk">she</s> had earlier dismissed as <q by="1" kind="partial">"micromanagement by people who have never worked a night shift."</q>

<q by="2">"Nobody got everything,"</q> <s id="2" who="Renata Pilarczyk">the mayor</s> said as she left the chamber. <q by="2">"I'm told that's what they call government."</q>

Councilman DeShawn Early, who led the opposition, said the holdback did not go far enough. Police overtime has run over budget in each of the last six years, by a total of $27 million, according to the city auditor.

<q by="3">"At some point it's not an overrun, it's a plan,"</q> <s id="3" who="DeShawn Early">Early</s> said during the debate. <q by="3">"We are budgeting for a number we know is fiction."</q>

Police Chief <s id="4" who="Michael Szymanski">Michael Szymanski</s> told council members that the department was 74 officers short and that, without overtime, response times to burglaries would grow <q by="4" kind="partial">"from bad to embarrassing."</q> He said he could deliver the staffing plan by April 15.

That answer did not satisfy Councilwoman Patricia Lagrange, who noted that the same plan had been promised in 2021 and again in 2023. <q by="5">"Chief, with respect, I have heard this song,"</q> <s id="5" who="Patricia Lagrange">she</s> said. <q by="5">"I can hum it."</q>

The gallery was packed for most of the five-hour meeting. Members of the firefighters union, in yellow T-shirts emblazoned <q by="" kind="partial">"Last Hired, First Cut,"</q> stood along the back wall. When Early introduced an amendment to move $1 million from overtime to recreation, there were cries of <q by="">"Shame!"</q> from one side of the room and applause from the other. Council President Lamar Goetz twice threatened to clear the chamber.

<q by="7">"This is not a ballgame,"</q> <s id="7" who="Lamar Goetz">he</s> said. <q by="7">"Sit down or go home."</q>

The amendment failed, 6-6.

Much of the public comment dealt with the libraries. Ten-year-old Amira Haddad, who came with her grandmother, read from a sheet of notebook paper. <q by="8">"My branch is two blocks from my house and the next one is two buses,"</q> <s id="8" who="Amira Haddad">she</s> said. <q by="8">"Please don't make it two buses."</q>

Nadia Haddad, the grandmother, said afterward that the speech was the girl's own work. <q by="9">"I only fixed the spelling of 'council,'"</q> <s id="9" who="Nadia Haddad">Haddad</s> said.

Under the final budget, both branches will stay open but lose Sunday hours. The pools will open June 14, one week later than last summer. Garbage fees rise $2 a month.

Finance Director <s id="11" who="J.P. Okonkwo-Reilly">J.P. Okonkwo-Reilly</s>, who spent much of the evening at the lectern, warned in a memo distributed before the vote that the city was relying on <q by="11" kind="partial">"one-time money for all-the-time costs."</q> The reserve fund, the memo said, would fall to 6.2 percent of spending, the lowest since the recession and well under the 10 percent that <s id="12" who="">rating agencies</s> consider <q by="12" kind="partial">"prudent."</q>

Councilman <s id="13" who="Walter Early">Walter Early</s>, who is not related to DeShawn Early and voted for the budget, acknowledged that it was <q by="13" kind="partial">"held together with tape"</q> but said the alternative was worse. <q by="14">"You can't swim in a principle,"</q> <s id="14" who="Walter Early">he</s> said.

The police union, which had run radio advertisements against the holdback, said it was reviewing its options. Its president, Sgt. <s id="15" who="Rocco Delvecchio">Rocco Delvecchio</s>, said in a text message that officers felt <q by="15" kind="partial">"abandoned by City Hall."</q> Asked whether the union might sue, <s id="16" who="Rocco Delvecchio">Delvecchio</s> sent a one-word reply: <q by="16">"Possibly."</q>

The budget takes effect April 1. The mayor has 10 days to sign it, and her chief of staff, <s id="17" who="Hye-jin Marsh">Hye-jin Marsh</s>, said she would do so <q by="17" kind="partial">"with a pen in one hand and an aspirin in the other."</q>
