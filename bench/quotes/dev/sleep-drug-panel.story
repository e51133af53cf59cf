title: Advisers Split on Narcolepsy Drug After Emotional Hearing
style: science
language: en
hand: tamayo
---
A panel of federal advisers deadlocked Thursday on whether to recommend approval of a once-a-day pill for narcolepsy, leaving the Food and Drug Administration to weigh the pleas of patients against signs that the drug may damage the liver.

The 7-to-7 vote, with one abstention, followed an eight-hour hearing in Silver Spring, Md., at which several patients fell asleep while waiting to testify. The drug, oravexant, made by Calloway Therapeutics, would be the first to replace the brain chemical that most people with the disorder lack.

<q by="1">“I believe this drug works, and I believe it will hurt people,”</q> said <s id="1" who="Judith Amsel">Judith Amsel</s>, a neurologist at the University of Rochester, explaining her abstention. <q by="1">“I couldn’t find the button for that.”</q>

The FDA isn’t required to follow the advice of its panels but usually does. It is due to decide by Feb. 20. Calloway’s shares, which were halted during the hearing, fell 44% when trading resumed.

In two clinical trials involving 1,106 people, those who took oravexant could stay awake in a dark, quiet room for 26 minutes on average, compared with four minutes for those who took a placebo. But nine patients developed liver problems that <s id="2" who="">agency reviewers</s> described in briefing documents as <q by="2" kind="partial">“clinically concerning.”</q> One needed a transplant.

The FDA’s lead reviewer, <s id="3" who="Feliks Wojciechowski">Feliks Wojciechowski</s>, told the panel that the number, though small, was <q by="3" kind="partial">“what we would expect to see at the top of the iceberg.”</q> If 50,000 Americans took the drug, <s id="4" who="Feliks Wojciechowski">he</s> said, 60 to 80 a year might suffer <q by="4" kind="partial">“serious or irreversible”</q> injury.

Calloway executives countered that monthly blood tests would catch trouble early. <q by="5">“Every one of the nine had warning signs, and in eight the damage reversed,”</q> said <s id="5" who="Rajiv Thornbury">Rajiv Thornbury</s>, the company’s chief medical officer. <q by="5">“We can manage this risk. We can’t manage a car crash.”</q>

About 200,000 people in the U.S. have narcolepsy, by some estimates. Most rely on stimulants by day and a heavy sedative at night, a regimen that one witness, <s id="6" who="Halle Kowalczyk-Ruiz">Halle Kowalczyk-Ruiz</s>, a 28-year-old lawyer from Baltimore, likened to <q by="6" kind="partial">“driving with one foot on each pedal.”</q>

<q by="7">“I’ve fallen asleep in a deposition, in a shower and at my own engagement party,”</q> Ms. <s id="7" who="Halle Kowalczyk-Ruiz">Kowalczyk-Ruiz</s> said. <q by="7">“I was in the trial. For 14 months I watched entire movies.”</q>

Her fiancé, <s id="8" who="Dov Perlman">Dov Perlman</s>, who was seated behind her, told reporters later that stopping the drug when the trial ended had been <q by="8" kind="partial">“like watching somebody get called back.”</q>

Not all of the testimony was favorable. Gail Sutherland, whose son Ryan received the transplant, asked the panel to vote no. Her son, she said, had been a healthy 31-year-old who was assured by <s id="9" who="">a trial coordinator</s> that his rising enzyme levels were <q by="9" kind="partial">“probably the beer.”</q>

<q by="10">“He doesn’t drink,”</q> Ms. <s id="10" who="Gail Sutherland">Sutherland</s> said.

Calloway said it has since retrained its trial staff. In an e-mailed statement, <s id="11" who="">the company</s> called Mr. Sutherland’s case <q by="11" kind="partial">“deeply regrettable”</q> and said that it was <q by="11" kind="partial">“in contact with the family.”</q> Through a lawyer, the family disputed that.

Outside experts were as divided as the advisers. <s id="12" who="Colm Delahunty">Colm Delahunty</s>, who runs a sleep clinic at Northwestern and has consulted for Calloway, said that a rejection would set the field back <q by="12" kind="partial">“five years, minimum.”</q> Nkechi Mbanefo, a drug-safety researcher at Vanderbilt, said that the trials were simply too short and that she worried about a rerun of earlier approvals in which patients were told that safety questions would be <q by="" kind="partial">“resolved after launch.”</q>

The panel’s chairman, Everett Szabo, who voted yes, said he expected the agency to look for a compromise, perhaps by limiting prescriptions to specialists. <q by="14">“Seven-seven isn’t a no,”</q> <s id="14" who="Everett Szabo">he</s> said as the hearing ended. <q by="14">“It’s a note that says, ‘See me.’”</q>

The chief executive of a competing company, Somnara Inc., which has a similar drug in earlier testing, couldn’t resist a comment. In a post on LinkedIn, <s id="15" who="Whit Garrison">Whit Garrison</s> wrote that his scientists had <q by="15" kind="partial">“slept well.”</q> The post was later deleted.

A person close to Calloway said that its board was to meet Friday to discuss cutting costs. A spokeswoman, <s id="16" who="Anouk Devries">Anouk Devries</s>, said the company remained <q by="16" kind="partial">“confident in oravexant and in the agency’s process.”</q>
