title: Checking the claims in Ohio’s only Senate debate
style: broadsheet
language: en
hand: wheelock
---
CLEVELAND—Sen. Douglas Ettinger and his challenger, former state treasurer Renata Kowalczyk-Boone, met Wednesday night at Cleveland’s Halloran Theater for the only scheduled debate of their campaign. For 90 minutes they argued over steel, insulin, a bridge and each other’s tax returns. Both wandered from the facts. Here is a look at some of what they said.

<q by="1">“Under my opponent, the state pension fund lost $3 billion. Lost it. Gone.”</q>

—<s id="1" who="Douglas Ettinger">Ettinger</s>

This is misleading. The fund’s value fell by $3.1 billion, or 4.4%, in 2022, Kowalczyk-Boone’s last year in office, a period in which nearly every large pension fund in the country lost money. It had recovered the loss by the following autumn. <s id="2" who="">The auditor’s report for that year</s> found no mismanagement and praised the treasurer’s office for <q by="2" kind="partial">“prudent rebalancing in adverse conditions.”</q>

Asked for evidence, Hollis Grady, a spokesman for Ettinger, pointed to <s id="4" who="">a 2023 newspaper column</s> that called the year <q by="4" kind="partial">“a bloodbath for retirees.”</q> The column was about Illinois.

<q by="5">“He voted eleven times against capping the price of insulin.”</q>

—<s id="5" who="Renata Kowalczyk-Boone">Kowalczyk-Boone</s>

This is exaggerated. Ettinger has cast two votes against a stand-alone insulin cap. The other nine were procedural votes or votes on larger bills in which a cap was one provision among many. In one case, in 2021, he opposed the bill because, he said at the time, its cap was too high.

Kowalczyk-Boone has used the figure since June. In July <s id="6" who="Renata Kowalczyk-Boone">she</s> told a labor audience in Lorain that the senator had voted against insulin <q by="6" kind="partial">“eleven times, or twelve, I lose count.”</q>

<q by="7">“I wrote the law that rebuilt the Cuyahoga Gateway Bridge.”</q>

—<s id="7" who="Douglas Ettinger">Ettinger</s>

False. The bridge was paid for by a 2018 appropriations act that Ettinger voted for but neither wrote nor co-sponsored. In a newsletter that year, <s id="8" who="Douglas Ettinger">he</s> described himself as <q by="8" kind="partial">“proud to support”</q> the money.

The moderator, Public Broadcasting’s Simone Achebe, pressed him on it. <q by="9">“Senator, is your name on the bill?”</q> <s id="9" who="Simone Achebe">she</s> asked. He replied that his name was on the plaque. It is. So are those of 31 other officials, in alphabetical order.

<q by="10">“When I left office Ohio had the best credit rating of any state in the Great Lakes.”</q>

—<s id="10" who="Renata Kowalczyk-Boone">Kowalczyk-Boone</s>

This needs context. Ohio did hold the top rating from two of the three major agencies when she left in January 2023. But it shared that rating with Indiana and Minnesota, and <s id="11" who="">the agencies</s> credited <q by="11" kind="partial">“sustained legislative restraint,”</q> not the treasurer, who does not set the budget. <s id="12" who="">Kowalczyk-Boone’s campaign</s> said that <q by="12" kind="partial">“best”</q> included ties.

<q by="13">“You paid a lower tax rate than the guy who parks cars downstairs.”</q>

—<s id="13" who="Renata Kowalczyk-Boone">Kowalczyk-Boone</s>

We don’t know. Ettinger, whose family owns a chain of cold-storage warehouses, has released only the first two pages of his last four returns. They show an effective federal rate of between 13% and 17%. A single parking attendant making the Cleveland median of about $31,000 would pay roughly 7% in federal income tax, though considerably more if payroll taxes are counted.

The attack produced the sharpest exchange of the night. <q by="14">“You’ve never met that man,”</q> <s id="14" who="Douglas Ettinger">Ettinger</s> shot back. <q by="14">“You came in through the loading dock.”</q>

<q by="15">“I know his name,”</q> <s id="15" who="Renata Kowalczyk-Boone">she</s> said. <q by="15">“It’s Curtis. He’s voting for me.”</q>

Curtis Mayhew, 52, has parked cars at the Halloran since 2009. He confirmed to a reporter after the debate that his name was Curtis. <q by="16">“The rest of it’s between me and the machine,”</q> <s id="16" who="Curtis Mayhew">he</s> said.

<q by="17">“Crime in this state is the highest it has ever been.”</q>

—<s id="17" who="Douglas Ettinger">Ettinger</s>

False. Ohio’s violent crime rate peaked in 1991 and was about 44% lower last year, according to federal data. The rate rose in 2020 and 2021 and has fallen each year since. Criminologists caution against drawing broad conclusions from short spans. <q by="18">“You can prove anything with two years,”</q> said <s id="18" who="Wen-Li Sandoval">Wen-Li Sandoval</s>, who directs the crime data laboratory at Lake Erie State University. <q by="18">“Give me 30 and I’ll tell you a story.”</q>

In the spin room, Ettinger’s campaign chairman, <s id="19" who="Roscoe Tait">Roscoe Tait</s>, conceded that the senator had been speaking <q by="19" kind="partial">“from the gut.”</q> As for fact checkers, he said, voters had long since stopped reading past the word in bold.
