title: Two Midwest banks call off $3.1 billion merger, each blaming the other’s loans
style: business
hand: docket
---
DES MOINES, Iowa—Prairie Sentinel Bancorp and Lakeland Trust Financial abandoned their $3.1 billion merger Monday, 11 days before it was to close, in a breakup that turned within hours from regretful to litigious.

In a joint news release issued at 7 a.m., <s id="1" who="">the companies</s> said that they had mutually agreed to terminate and continued to <q by="1" kind="partial">“hold one another in the highest regard.”</q> By 10:40 Prairie Sentinel had sued Lakeland in Delaware Chancery Court for $155 million.

The complaint accuses Milwaukee-based Lakeland of hiding the condition of $640 million in loans on suburban office buildings. <s id="2" who="">Lakeland’s chief credit officer</s>, it says, told colleagues in a March message to keep one property in Brookfield off a list of troubled assets because buyers <q by="2" kind="partial">“don’t read past page six.”</q> The official isn’t named in the filing.

<q by="3">“This is what sour grapes look like when you hire a law firm,”</q> Lakeland Chief Executive <s id="3" who="Stanislaw Brodeur">Stanislaw Brodeur</s> said in an interview. He said that Prairie Sentinel’s examiners had been in the building for five months and had seen everything, and that its real trouble was farm credit. <q by="4">“They lent against $16,000-an-acre dirt,”</q> <s id="4" who="Stanislaw Brodeur">he</s> said. <q by="4">“It’s $11,800 dirt now. You don’t need me to do that for you.”</q>

Prairie Sentinel called the statement false and said that 97% of its agricultural loans were current.

The deal, announced last September, would have created the largest bank based between Chicago and Denver, with 412 branches and $58 billion in assets. It was among a rush of regional-bank combinations prompted by rising technology costs and a friendlier mood among regulators. Its collapse is unlikely to slow the others, bankers said, though it may lengthen the reading.

<q by="5">“Everybody’s general counsel is having the same lunch today,”</q> said <s id="5" who="Ignatius Pereira">Ignatius Pereira</s>, who advises banks at Coldwater Partners in Chicago. <q by="5">“They’re all saying, ‘Show me page seven.’”</q>

Prairie Sentinel’s stock rose 6%. Lakeland’s fell 19%, its worst day since 2009.

Signs of strain had been building. A person familiar with the talks said the two sides couldn’t agree on who would run commercial lending, and that a dinner in Dubuque meant to settle the matter had ended before the entrees. At that dinner, the person said, Prairie Sentinel’s chief executive, <s id="6" who="Jolene Haugen-Abiodun">Jolene Haugen-Abiodun</s>, was asked whether she trusted Lakeland’s numbers and replied that she trusted <q by="6" kind="partial">“the ones I’ve counted.”</q>

Haugen-Abiodun declined to discuss the dinner. On a conference call with investors, though, the 57-year-old, who started as a teller in Ames, allowed that she had been slow to see it.

<q by="7">“My grandmother had a rule about buying cattle after dark,”</q> <s id="7" who="Jolene Haugen-Abiodun">she</s> said. <q by="7">“I knew the rule, I could recite the rule, and I went ahead and admired the herd.”</q>

Employees on both sides have spent nine months preparing to be one company. About 300 had been given notice, some of whom were told Monday by text that they could stay. At Lakeland’s operations center in Waukesha, Wisconsin, where new signs had arrived but hadn’t been hung, workers gathered around a cake ordered weeks ago. It was decorated with the words <q by="">“Stronger Together.”</q> They ate it.

Ratings firm Castellan said it had placed Lakeland on review for a downgrade, citing what <s id="8" who="">it</s> described as <q by="8" kind="partial">“unanswered questions about the granularity of disclosure.”</q> The Federal Reserve, which approved the deal in April, said it had no comment.

Under the merger agreement, either side could walk away after June 30 without penalty. That leaves the court to decide whether walking away earlier was <q by="9" kind="partial">“a termination or a jilting,”</q> as Delaware lawyer <s id="9" who="Constance Achebe-Moore">Constance Achebe-Moore</s> put it. She isn’t involved in the case but has litigated several like it, and said such suits nearly always settle.

Brodeur isn’t so sure. He said he had received a single personal message from Haugen-Abiodun since Friday, and he held up the phone to show it. <q by="10">“Good luck, Stan,”</q> <s id="10" who="Jolene Haugen-Abiodun">she</s> had written. <q by="10">“Check the dirt.”</q>
