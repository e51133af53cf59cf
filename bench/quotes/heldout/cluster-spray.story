title: Nasal spray shortens cluster headaches in trial, but half of patients drop the placebo
style: science
language: en
hand: brandt
---
A nasal spray derived from a compound in chili peppers cut the length of cluster headache attacks by more than half in a late-stage trial, researchers reported Monday, raising hopes for a condition that <s id="1" who="">patients</s> call <q by="1" kind="partial">"suicide headache"</q> and that doctors have few ways of stopping.

Attacks lasted a median of 19 minutes in patients who used the spray, civaxatril, and 44 minutes in those given a placebo. The results, from 412 adults in six countries, were presented at a neurology meeting in Toronto and published online by the New Atlantic Journal of Medicine.

<q by="2">"For 30 years my advice has been oxygen, an injection and a dark room,"</q> said Dr. <s id="2" who="Emeka Oyelaran-Fitch">Emeka Oyelaran-Fitch</s>, a neurologist at Cabot Mercy Hospital in Boston and the study's lead investigator. <q by="2">"I'd like to give different advice before I retire."</q>

Cluster headaches affect roughly one person in 1,000. They come in bouts, often at the same hour each night, behind one eye, and are considered among the most severe pains known.

Lorraine Pacheco, 46, a school bus driver from Fall River, Massachusetts, who was in the trial, used to set an alarm for 1:50 a.m. so that the attack would not find her asleep. She said <s id="3" who="">a resident</s> in an emergency room once told her to <q by="3" kind="partial">"try chamomile."</q>

<q by="4">"I've had three kids and a broken femur,"</q> <s id="4" who="Lorraine Pacheco">Pacheco</s> said. <q by="4">"I would do all of that on one day, twice, before I'd have another cluster."</q>

She learned in August that she had been on the drug. <q by="5">"I cried in the parking lot,"</q> <s id="5" who="Lorraine Pacheco">she</s> said. <q by="5">"Then I sat there till ten past two just to be sure."</q>

There were drawbacks. Nearly all the patients who got civaxatril reported burning in the nose, which <s id="6" who="">the paper</s> describes as <q by="6" kind="partial">"intense but transient."</q> Eleven of them stopped because of it. The burning also made it easy to guess who was on what: More than half of the patients in the placebo group worked out that they were, and 52 percent of those quit early.

That troubles some experts. <s id="7" who="">An editorial</s> published with the study, by Dr. Annelise Brandvold and Dr. Ravi Subramaniam-Katz, said that the blinding had been <q by="7" kind="partial">"compromised to a degree that is hard to correct after the fact"</q> and that the true benefit was probably smaller. Still, <s id="14" who="">it</s> called the findings <q by="14" kind="partial">"the most encouraging in this disease for a decade."</q>

Brandvold, who directs a headache clinic in Minneapolis, said in an e-mail that she would nevertheless prescribe it. <q by="8">"I have two patients who sleep in their car so their children won't hear them,"</q> <s id="8" who="Annelise Brandvold">she</s> wrote. <q by="8">"I'm not going to lecture them about unblinding."</q>

The maker, Tessaly Bio, said it planned to seek approval from the Food and Drug Administration by the end of March. In a statement, chief executive <s id="9" who="Curtis Yamada-Holt">Curtis Yamada-Holt</s> said the company was <q by="9" kind="partial">"humbled by the courage of the cluster community."</q> It did not give a price. Shares rose 31 percent.

A person who has been briefed on the company's plans, and who spoke on condition of anonymity because they are not public, said Tessaly was considering about $1,900 for a pack of nine doses.

<q by="10">"Whatever it is, it'll be too much,"</q> said <s id="10" who="Lorraine Pacheco">Pacheco</s>, who has since gone back to oxygen. The open-label phase of the trial, in which she was getting the spray free, ended Sept. 30.

Online, patients have for years passed around home remedies involving hot sauce and cotton swabs. Oyelaran-Fitch said he understood the temptation but begged people not to. Two people in Ohio were treated last year for burns; on the discharge papers of one of them, shown to a reporter with the patient's consent, was typed: <q by="">"Advised not to put food in nose."</q>

Federal regulators have been wary. <s id="11" who="">A 2017 guidance document</s> says that trials of drugs for pain should make <q by="11" kind="partial">"every reasonable effort"</q> to hide which treatment is which, and an earlier spray, from another company, was rejected in 2020 on that ground.

Oyelaran-Fitch's team tried lacing the placebo with a harmless irritant. It was not harsh enough, he said.

<q by="12">"How do you fake a chili pepper?"</q> <s id="12" who="Emeka Oyelaran-Fitch">he</s> said. <q by="12">"If anyone knows, I'm in the book."</q>
