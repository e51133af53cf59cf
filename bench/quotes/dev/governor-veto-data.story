title: Governor Vetoes Tax Breaks for Data Centers, Defying Her Party
style: broadsheet
language: en
hand: brandt
---
COLUMBUS — Gov. Theodora Malinowski on Monday vetoed a package of tax exemptions for data centers that her own party had pushed through the legislature, setting up an override fight that could come as early as next week.

In a six-page message to lawmakers, Ms. <s id="1" who="Theodora Malinowski">Malinowski</s> said that the exemptions would cost the state $480 million over five years and amounted to <q by="1" kind="partial">“a gift to companies that did not ask for our help and do not need it.”</q>

<q by="2">“I was elected to grow this economy, not to give it away by the acre,”</q> <s id="2" who="Theodora Malinowski">the governor</s>, a Republican in her first term, wrote.

The reaction from Republican leaders was swift. The speaker of the House, <s id="3" who="Grant Uhlmann">Grant Uhlmann</s>, said he was <q by="3" kind="partial">“disappointed but not surprised,”</q> and he promised an override vote <q by="3" kind="partial">“at the first lawful opportunity.”</q> The Senate president, <s id="4" who="Delphine Barros">Delphine Barros</s>, went further, calling the veto <q by="4" kind="partial">“an act of political vandalism.”</q>

<q by="5">“There are 4,000 construction jobs sitting on that desk,”</q> Ms. <s id="5" who="Delphine Barros">Barros</s> said at a news conference, pointing across the street to the governor’s office. <q by="5">“She stamped ‘no’ on every one of them.”</q>

Democrats, who had mostly opposed the bill, found themselves in the unusual position of applauding. Representative <s id="6" who="Ikenna Obiora">Ikenna Obiora</s> of Cleveland, the minority leader, said the governor had done <q by="6" kind="partial">“the right thing, possibly for the wrong reasons.”</q>

Asked what the wrong reasons might be, he smiled. <q by="7">“There’s a primary next spring,”</q> <s id="7" who="Ikenna Obiora">he</s> said. <q by="7">“You may have heard.”</q>

The bill, known as the Digital Infrastructure Act, would have exempted servers, cooling equipment and electricity from the state sales tax for 15 years for any project costing more than $200 million. Ohio already offers a narrower exemption, which <s id="8" who="">auditors</s> said last year had cost <q by="8" kind="partial">“substantially more”</q> than projected while producing fewer permanent jobs than companies had pledged.

Public opinion has turned sharply against the projects, particularly in the farm counties west of Columbus, where three have been proposed since January. At a hearing in Plain City last month, residents held up placards with the words <q by="" kind="partial">“Our Wells, Not Theirs”</q> and shouted down an executive from Corvane Systems, the developer. The executive, <s id="10" who="Philip Strand">Philip Strand</s>, told them that the company’s cooling system would use <q by="10" kind="partial">“less water than a midsize car wash,”</q> a claim that was met with jeers.

Two people briefed on the governor’s deliberations said that she had made up her mind after reading an internal estimate by the state utility regulator, which warned of rate increases for households. <s id="11" who="">The analysis</s>, reviewed by The Sentinel-Courier, concludes that residential customers <q by="11" kind="partial">“would bear a disproportionate share”</q> of the cost of new transmission lines.

<q by="12">“She walked into the senior staff meeting with it rolled up in her hand,”</q> said <s id="12" who="">one of the people</s>, who insisted on anonymity to describe a private conversation. <q by="12">“She said, ‘Somebody explain Page 9 to me.’ Nobody could.”</q>

A spokesman for the regulator, <s id="13" who="Casimir Dolan">Casimir Dolan</s>, confirmed that the document was authentic but described it as <q by="13" kind="partial">“a preliminary draft that should not be relied upon.”</q>

Business groups, which spent more than $3 million lobbying for the bill, warned that the veto would send projects to Indiana and Virginia. In a statement, <s id="14" who="">the Ohio Manufacturers and Builders League</s> said that investors <q by="14" kind="partial">“prize certainty above all else, and today they got the opposite.”</q>

But Lenore Fitzhugh, an economist at Kenyon State who has studied such incentives for two decades, said there was little evidence that they decided where companies built.

<q by="16">“They go where the power is,”</q> <s id="16" who="Lenore Fitzhugh">she</s> said. <q by="16">“The tax break is the mint on the pillow.”</q>

An override requires three-fifths of each chamber. The House passed the bill with two votes to spare; the Senate with none. Mr. Uhlmann would not say whether he had the numbers, replying to a reporter’s question with a quotation he attributed to Lyndon B. Johnson. <q by="17">“The first rule of politics,”</q> <s id="17" who="Grant Uhlmann">he</s> said, <q by="17">“is learn to count.”</q>
