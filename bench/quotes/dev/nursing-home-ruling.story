title: Appeals Court Throws Out Conviction of Nursing Home Owner in Heat Deaths
style: broadsheet
language: en
hand: brandt
---
<s id="1" who="">A federal appeals court</s> on Thursday overturned the fraud conviction of a nursing home magnate whose residents sweltered without air-conditioning during a 2021 hurricane, ruling that prosecutors had turned a case about Medicare bills into <q by="1" kind="partial">“a trial about how eight people died.”</q>

The 2-to-1 decision, by a panel of the United States Court of Appeals for the 11th Circuit, in Atlanta, means that Bertrand Lascelles, 69, who has served 19 months of a nine-year sentence, could be released within weeks. It was condemned by relatives of those who died.

<q by="2">“My mother cooked,”</q> said <s id="2" who="Yolanda Prieto">Yolanda Prieto</s>, whose mother, Encarnación, was 88. <q by="2">“I want the judges to write that word down. She cooked in her bed, and he billed the government for it.”</q>

Mr. Lascelles was never charged in the deaths, which occurred at his Palm Vista home, near Fort Myers, Fla., after the storm knocked out the cooling system and a backup generator failed. Instead, the government accused him of charging Medicare $14 million for staff members who did not exist. But at the trial, in 2023, jurors heard two days of testimony about temperatures in the building, saw photographs of the bodies and were told by <s id="3" who="">one prosecutor</s> that the evidence would <q by="3" kind="partial">“make you ashamed of your own species.”</q>

Writing for the majority, Judge <s id="4" who="Eleanor Whitsett">Eleanor Whitsett</s> said that such evidence had been <q by="4" kind="partial">“so inflammatory and so remote”</q> from the charges that the verdict could not stand.

<q by="5">“The deaths at Palm Vista were a horror,”</q> <s id="5" who="Eleanor Whitsett">she</s> wrote. <q by="5">“But the law does not permit the government to convict a man of one wrong by proving another.”</q>

In a dissent, Judge <s id="6" who="Raphael Okoro">Raphael Okoro</s> called the ruling <q by="6" kind="partial">“bloodless in every sense.”</q> The missing employees and the dead residents, <s id="7" who="Raphael Okoro">he</s> wrote, were <q by="7" kind="partial">“the same fact seen from two sides.”</q>

<q by="8">“A man who bills for nurses he did not hire,”</q> Judge <s id="8" who="Raphael Okoro">Okoro</s> continued, <q by="8">“cannot be heard to complain when the jury learns what happened in their absence.”</q>

The court sent the case back to Tampa for a new trial. A spokesman for the Justice Department, <s id="9" who="Winston Achebe">Winston Achebe</s>, said that prosecutors were <q by="9" kind="partial">“reviewing the opinion and weighing all options.”</q>

One of Mr. Lascelles’s lawyers, <s id="10" who="Portia Glickstein">Portia Glickstein</s>, said that her client had <q by="10" kind="partial">“never stopped grieving”</q> for the residents but that he had been made a scapegoat by a power company that, she said, restored service to a nearby golf club first. <q by="11">“He is an old man and he wants to go home,”</q> <s id="11" who="Portia Glickstein">she</s> said in a telephone interview. <q by="11">“He is not asking for anyone’s forgiveness.”</q>

The utility, Gulf & Caloosa Electric, disputed that account. In a statement, <s id="12" who="">the company</s> said that its crews had followed <q by="12" kind="partial">“a restoration plan approved by state regulators,”</q> which listed Palm Vista as a <x kind="term">“Tier 2”</x> facility.

State inspectors had cited the home 23 times in the three years before the hurricane. <s id="13" who="">A 2019 report</s>, introduced at the trial, noted that its generator was <q by="13" kind="partial">“not observed to function.”</q> A maintenance worker, Lucien Dorsainvil, testified that when he asked for a replacement, he was handed a can of fuel stabilizer and told: <q by="">“Make it last.”</q>

Advocates for the elderly said that the decision would make an already timid system more so. Since 2015, federal prosecutors have brought criminal charges against the owners of just 31 nursing homes, according to a study by the Center for Long-Term Care Accountability. <q by="15">“The lesson here is ‘Don’t mention the victims,’”</q> said <s id="15" who="Harlan Voight">Harlan Voight</s>, the center’s director.

But some legal scholars said that the panel had it right. <s id="16" who="Shirin Daneshvar">Shirin Daneshvar</s>, who teaches evidence at Emory, said that the prosecution had overreached in a case that it could have won with <q by="16" kind="partial">“a calculator and a payroll ledger.”</q>

Ms. Prieto learned of the decision from a reporter. She was on her break at the supermarket in Cape Coral where she works, and she asked for the number of votes to be repeated. Two to one, she was told.

<q by="17">“Then tell the one,”</q> <s id="17" who="Yolanda Prieto">she</s> said, <q by="17">“that I said thank you.”</q>
