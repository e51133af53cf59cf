title: Sudan sides trade blame as monitors pull back from border town
style: foreign
language: en
hand: coyle
---
CAIRO — International monitors suspended patrols around a besieged Sudanese border town on Sunday after a mortar round struck their compound, and the warring sides each accused the other of trying to wreck a truce that is barely three weeks old.

No one was killed in the attack outside Adré Kebir, but two monitors, a Kenyan and a Norwegian, were wounded, the African Union mission said. In a statement from its headquarters in Addis Ababa, <s id="1" who="">the mission</s> condemned <q by="1" kind="partial">"a deliberate and cowardly act"</q> but did not assign responsibility.

The army did. Its spokesman, Brig. Gen. Mustafa al-Tayeb, told a news conference in Port Sudan that paramilitary fighters had fired from a market that they had pledged to leave.

<q by="3">"They signed with one hand and loaded with the other,"</q> <s id="3" who="Mustafa al-Tayeb">al-Tayeb</s> said. <q by="3">"We will not stand with our arms folded."</q>

<s id="4" who="">The paramilitaries</s> called that <q by="4" kind="partial">"a fabrication from the first word to the last."</q> A senior adviser to the group, Idris Abdelmawla, said in a telephone interview from Nairobi, Kenya, that its forces had pulled back 7 kilometers (4 miles) as required and that the round had come from army lines.

<q by="5">"Let them send experts to measure the crater,"</q> <s id="5" who="Idris Abdelmawla">he</s> said. <q by="5">"A crater does not lie for anybody."</q>

The truce, brokered by the African Union with help from Saudi Arabia and the United States, was intended to let food reach an estimated 140,000 people trapped in and around the town. Aid agencies say that fewer than a third of the promised trucks have arrived. Drivers have reported being stopped at as many as 11 checkpoints, where gunmen demand what <s id="6" who="">they</s> call <q by="6" kind="partial">"road blessings"</q> — payments of up to $900 a vehicle.

<q by="7">"We are past the stage of warning about famine,"</q> said <s id="7" who="Ingeborg Tveit">Ingeborg Tveit</s>, the country director for the Nordic Relief Consortium. <q by="7">"People are eating leaves. Last week a mother asked one of my nurses which leaves were best."</q>

<s id="8" who="">A report</s> issued Friday by the U.N.'s humanitarian office said that malnutrition among children under 5 in the area had reached <q by="8" kind="partial">"catastrophic levels."</q> It recorded 312 deaths since June and warned that the count was almost certainly too low.

In Washington, State Department spokeswoman <s id="9" who="Candace Moreau">Candace Moreau</s> said that the United States was <q by="9" kind="partial">"deeply troubled"</q> by the shelling and that the special envoy, Lawrence Pettibone, would return to the region this week. But an administration official, who was not authorized to discuss the matter publicly and spoke on condition of anonymity, acknowledged that American leverage was limited. <q by="10">"We're holding the pen,"</q> <s id="10" who="">the official</s> said, <q by="10">"but nobody is dictating."</q>

Pettibone himself has been more hopeful. Leaving talks in Jiddah on Thursday, <s id="11" who="Lawrence Pettibone">he</s> told reporters that the two sides had agreed on <q by="11" kind="partial">"90 percent of a road map,"</q> though not on who would police it.

Residents reached by satellite phone described a night of panic. Hawa Ishaq, a 33-year-old teacher who is sheltering with her four children at a school, said that the blast woke her shortly after 2 a.m. and that people ran for the dry riverbed in the dark. There were cries of <q by="">"Get down!"</q> and then a long silence, she said.

<q by="13">"In the morning the monitors' white cars were gone,"</q> <s id="13" who="Hawa Ishaq">Ishaq</s> said. <q by="13">"The children asked me if the truce was gone too. I told them it was having a rest."</q>

The mission's commander, Lt. Gen. <s id="14" who="Emmanuel Ndayishimiye">Emmanuel Ndayishimiye</s> of Burundi, said that patrols would resume <q by="14" kind="partial">"when both parties guarantee, in writing and on the ground,"</q> the safety of his 64 unarmed observers. He rejected suggestions that the force be withdrawn.

It is the third cease-fire since the war began in April 2023. The first lasted a day and a half. The second ended when the army bombed a bridge that it said was being used to move weapons, an accusation that <s id="15" who="">a U.N. panel</s> later found to be <q by="15" kind="partial">"unsupported by evidence."</q>

Salma Elrayah, an analyst with the Khartoum Monitor, a research group now based in Cairo, said that she saw little reason to think the third would fare better. Neither side, <s id="17" who="Salma Elrayah">she</s> said, has <q by="17" kind="partial">"paid any price at all"</q> for breaking the others.
