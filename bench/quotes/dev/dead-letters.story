title: Tax letters tell 2,300 living homeowners that they are dead
style: local
hand: ferrule
---
The envelope had no return address, and the letter inside had no signature. <q by="1">“Our records indicate that the owner of this parcel is deceased,”</q> <s id="1" who="">it</s> began.

Ludmila Hrabovsky, 71, the owner of the parcel, read it twice at her kitchen counter in Pell Township.

<q by="2">“I thought, ‘Well, nobody told me,’”</q> <s id="2" who="Ludmila Hrabovsky">Hrabovsky</s> said.

Dunlavy County officials acknowledged Tuesday that 2,316 such letters went out last week after a software update merged two mailing lists. The notice was meant for the estates of 47 people. The rest of those who got it are, as far as anyone knows, alive.

<q by="3">“It is our error, and it is a bad one,”</q> said Auditor <s id="3" who="Terrence Okafor-Bell">Terrence Okafor-Bell</s>, who took office in January. He said homeowners would owe no penalty, though a follow-up form going out Friday will require them to check a box beside the words <q by="">“I am not the decedent.”</q>

The phones went first. Callers to the auditor’s main line Monday got a recording—<q by="">“All representatives are assisting other families at this difficult time”</q>—and then a dial tone.

Online it was no better. Harold Nguyen, a retired machinist, tried to contest the finding through the county website and was returned each time to an empty page with an error message: <q by="">“Invalid entry. Date of death required.”</q>

<q by="4">“So I gave them tomorrow’s,”</q> <s id="4" who="Harold Nguyen">Nguyen</s> said.

About 80 people filled a room set for 50 at Tuesday night’s commissioners’ meeting, where the chair, Bonnie Stahl, asked for patience and got laughter. <q by="">“Let the dead speak!”</q> came from somewhere near the doors. Stahl waited it out. <q by="5">“Everyone will have three minutes,”</q> <s id="5" who="Bonnie Stahl">she</s> said. <q by="6">“That’s longer than you gave us,”</q> <s id="6" who="">a man</s> in a feed cap answered. <s id="7" who="">A placard</s> propped against the lectern said <q by="7">“ALIVE & VOTING.”</q>

Okafor-Bell told commissioners that county lawyers were reviewing the contract with the vendor, Columbus-based Tallyhouse. Under its terms, which run to 88 pages, the checking of data is described as <q by="" kind="partial">“a shared responsibility.”</q> He would not say whether the county would seek its money back. <q by="8">“I’d like to tell you more than that, and I can’t yet,”</q> <s id="8" who="Terrence Okafor-Bell">he</s> said.

E-mails released under a records request suggest that the trouble was noticed. In one, sent Oct. 2 with the subject line <q by="">“Probably fine??”</q>, <s id="9" who="">a programmer</s> whose name was blacked out wrote that the merged file <q by="9" kind="partial">“looks long to me.”</q> The reply came nine minutes later: <q by="">“Ship it.”</q>

<s id="10" who="">Tallyhouse</s> said in a statement that it <q by="10" kind="partial">“regrets any distress”</q> and had since added a second check.

Hrabovsky’s grandson, meanwhile, has hung a board on her porch rail. <q by="11">“Still Here,”</q> <s id="11" who="">it</s> says. <q by="12">“He thinks he’s funny,”</q> <s id="12" who="Ludmila Hrabovsky">she</s> said.
