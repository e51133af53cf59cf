title: House ethics panel faults congressman over campaign-paid trips
style: agency
language: en
hand: coyle
---
WASHINGTON — <s id="1" who="">The House Ethics Committee</s> said Thursday that it had found <q by="1" kind="partial">"substantial evidence"</q> that Rep. Dwayne Rusk of Louisiana used campaign money to pay for family vacations, a private chef and a share in a racehorse, and it recommended that he be formally reprimanded.

In a 58-page report approved unanimously, <s id="2" who="">the bipartisan panel</s> said Rusk, a five-term Republican, had shown <q by="2" kind="partial">"a pattern of indifference to the rules, and at times contempt for those who tried to enforce them."</q>

Rusk denied wrongdoing and said he would not resign.

<q by="3">"I made bookkeeping mistakes. I paid back every dime,"</q> <s id="3" who="Dwayne Rusk">he</s> said in a statement issued by his lawyer. <q by="3">"The people of the 3rd District know who I am, and they'll have the last word in November."</q>

The lawyer, <s id="4" who="Annemarie Kessenich">Annemarie Kessenich</s>, added that the committee had ignored <q by="4" kind="partial">"hundreds of pages"</q> of receipts that showed a legitimate political purpose for the trips. She declined to provide copies.

The report draws heavily on e-mails and text messages between Rusk and his former treasurer, Paul Thibaut, who cooperated with investigators. In one exchange from 2022, <s id="5" who="Paul Thibaut">Thibaut</s> warned the congressman that a $9,400 rental house in Destin, Florida, could not be listed as <q by="5" kind="partial">"donor cultivation."</q>

<q by="6">"Cultivate this,"</q> <s id="6" who="Dwayne Rusk">Rusk</s> wrote back, according to the report, adding an image of a middle finger.

Two days later the expense was filed under the same heading.

The racehorse, a gelding named <x kind="nickname">"Filibuster Frank,"</x> never won a race. Investigators traced $31,000 for its training and board to a campaign account in Lafayette. When the committee's staff asked about it in an interview last fall, <s id="7" who="Dwayne Rusk">the congressman</s> said the animal had been <q by="7" kind="partial">"a messaging vehicle,"</q> a transcript shows.

<q by="8">"Did the vehicle deliver any messages?"</q> <s id="8" who="">a committee lawyer</s> asked.

<q by="9">"Not fast enough,"</q> <s id="9" who="Dwayne Rusk">Rusk</s> replied.

Committee Chairwoman Ruth Ellen Haverty, R-Neb., said that the decision had been a difficult one for members who had served with Rusk for a decade. <q by="11">"Nobody on this committee enjoyed it,"</q> <s id="11" who="Ruth Ellen Haverty">she</s> told reporters. <q by="11">"But the rules either mean something or they don't."</q>

The panel's top Democrat, Rep. Anselm Quiroga of Texas, said he would have preferred a censure, the more serious penalty, which requires the member to stand in the well of the House while the charges are read. <s id="13" who="Anselm Quiroga">He</s> said he had agreed to the lighter punishment <q by="13" kind="partial">"in the interest of speaking with one voice."</q>

A reprimand requires a majority vote of the House. Republican leaders did not say Thursday when one would be held. Asked whether Rusk should remain on the Appropriations Committee, House Speaker <s id="14" who="Todd Bellweather">Todd Bellweather</s> said only that he had <q by="14" kind="partial">"full confidence in the process."</q>

Others were blunter. Rep. <s id="15" who="Carrie Sandoval-Beck">Carrie Sandoval-Beck</s>, a Republican from Arizona who has clashed with Rusk over spending, posted a picture of a horse on social media with the caption <q by="15">"Neigh."</q>

Back in Louisiana, reaction was mixed. At a diner in New Iberia, where Rusk's picture hangs by the register, Odile Broussard, 71, said the congressman had helped her get her late husband's veterans benefits after years of delays.

<q by="16">"I don't care if he bought a giraffe,"</q> <s id="16" who="Odile Broussard">she</s> said.

But <s id="18" who="Marcus Tran">Marcus Tran</s>, a shrimper who has voted for Rusk twice, said he felt <q by="18" kind="partial">"played."</q> <q by="19">"I sent that man $25,"</q> <s id="19" who="Marcus Tran">Tran</s> said. <q by="19">"I'd like to know what part of the horse I own."</q>

The Justice Department opened its own inquiry into Rusk's finances in 2023, according to two people with knowledge of the matter. Its status is unclear. <s id="20" who="Ilse Waring">Ilse Waring</s>, a spokeswoman for the U.S. attorney in Baton Rouge, declined to comment, citing a policy against discussing <q by="20" kind="partial">"any matter that may or may not be pending."</q>
