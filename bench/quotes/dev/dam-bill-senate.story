title: Senate advances $14 billion dam repair bill over conservative objections
style: agency
language: en
hand: coyle
---
WASHINGTON — The Senate voted Tuesday to open debate on a $14 billion plan to repair aging dams and levees, overcoming objections from a bloc of conservatives who say the measure would reward states that let their own structures decay.

The 64-31 vote, four more than needed, came after a weekend of talks that produced an agreement on how the money would be divided. Final passage is expected by Friday.

<q by="1">"This is not a blue-state bill or a red-state bill,"</q> said <s id="1" who="Curtis Aldane">Curtis Aldane</s>, the Montana Republican who wrote the legislation with Sen. Rosalind Peake, D-Pa. <q by="1">"Water doesn't check your voter registration."</q>

<s id="2" who="Rosalind Peake">Peake</s> told reporters afterward that the agreement was <q by="2" kind="partial">"about 90 percent of what we wanted"</q> and that she expected no further changes to the formula. <s id="3" who="Rosalind Peake">She</s> said she had been given <q by="3" kind="partial">"rock-solid assurances"</q> by House leaders that they would take up the bill before the August recess.

House leaders were less definite. A spokeswoman for Majority Leader Vaughn Destrehan, <s id="4" who="Mikaela Sorg">Mikaela Sorg</s>, said in an e-mail that members <q by="4" kind="partial">"will review the Senate product when there is a Senate product to review."</q>

The bill would create a loan program within the Army Corps of Engineers and send $6.2 billion directly to states for structures rated <x kind="term">"high hazard,"</x> a federal classification meaning that a failure would probably cause deaths. There are more than 16,000 such dams in the country, roughly a seventh of them in poor condition.

A Congressional Research Service report circulated to lawmakers last month found that 11 states had no emergency plans for at least half of those dams. <s id="5" who="">The report</s> said the inspection records it examined were <q by="5" kind="partial">"incomplete, inconsistent and in some cases plainly contradictory."</q>

Opponents were led by Sen. Hollis Tarkenfield, R-Okla., who held the floor for nearly two hours Monday night. <s id="6" who="Hollis Tarkenfield">Tarkenfield</s> called the bill <q by="6" kind="partial">"a bailout with a fish ladder attached"</q> and accused its sponsors of hiding its true cost.

<q by="7">"We were told $14 billion. The tables say 14. Add up the loan guarantees and you are at 22 before lunch,"</q> <s id="7" who="Hollis Tarkenfield">he</s> said. <q by="7">"I don't know what they call that in Pennsylvania. In Oklahoma we call it a lie."</q>

That drew a rebuke from the presiding officer, Sen. <s id="8" who="Bernard Ochoa-Lindt">Bernard Ochoa-Lindt</s>, D-N.M., who reminded members that senators may not impute to one another <q by="8" kind="partial">"any conduct or motive unworthy or unbecoming a senator."</q>

Tarkenfield later withdrew the remark. <q by="9">"I'll say it was creative,"</q> <s id="9" who="Hollis Tarkenfield">he</s> told reporters.

The White House has not taken a formal position. Two administration officials, who spoke on condition of anonymity because they were not authorized to discuss internal deliberations, said the president was inclined to sign the measure. <s id="10" who="">One of the officials</s> described the loan program as <q by="10" kind="partial">"something we can live with,"</q> while <s id="11" who="">the other</s> said that there was <q by="11" kind="partial">"zero appetite"</q> for a fight over levees in an election year.

State regulators have pressed for federal help since the partial collapse of the Tull Creek Dam in eastern Kentucky in March, which forced 2,300 people from their homes. <s id="12" who="">An engineer's note</s> found in the files of the dam's owner and dated six years earlier warned of <q by="12" kind="partial">"seepage at left abutment, getting worse."</q> No repairs were made.

<q by="13">"Every one of us has a Tull Creek,"</q> said <s id="13" who="Nguyen Bao Chau">Nguyen Bao Chau</s>, president of the National Council of Dam Safety Officials. <q by="13">"Most of us have 10."</q>

Amendments are due Wednesday. Aldane said he would oppose any that reopen the formula, including one from Sen. Grace Whitcomb-Ruiz, D-Calif., that would steer more money to cities.

<q by="14">"If one brick comes out, the wall comes down,"</q> <s id="14" who="Curtis Aldane">he</s> said. <q by="14">"That's true of dams, and it's true of this bill."</q>
