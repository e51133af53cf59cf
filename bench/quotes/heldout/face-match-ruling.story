title: Michigan high court tosses robbery conviction built on facial recognition match
style: court
hand: docket
---
LANSING, Mich.—Police may not arrest someone solely because a computer says two faces look alike, a divided Michigan Supreme Court ruled Friday, throwing out the conviction of a Flint man who spent three years in prison for a robbery committed, his lawyers say, by someone four inches shorter.

The 4-3 decision is the first by a state’s highest court to hold that a facial recognition match, standing alone, does not amount to probable cause. It does not bar police from using the software.

<q by="1">“A lead is not a witness,”</q> Justice <s id="1" who="Ellen Vandenberg">Ellen Vandenberg</s> wrote for the majority. <q by="1">“It cannot be sworn, it cannot be asked what it saw, and it does not blush when it is wrong.”</q>

Kelvin Marsh, 33, was arrested in 2019 after a detective fed a frame from a pharmacy’s security video into a state database of 52 million photographs. His driver’s license picture came back as the ninth of 243 possible matches. <s id="2" who="">The detective</s> wrote in his report that the system had produced <q by="2" kind="partial">“a positive identification”</q> and did not mention the other 242.

That omission troubled even some of the justices who voted to uphold the conviction. In dissent, Justice <s id="3" who="Piotr Halloran">Piotr Halloran</s> faulted the report as <q by="3" kind="partial">“careless at the very best”</q> but argued that the pharmacy clerk’s later choice of Marsh from a photo lineup was enough to save the arrest. The majority, <s id="4" who="Piotr Halloran">he</s> said, had confused a bad investigation with an unconstitutional one and had <q by="4" kind="partial">“handed every defense lawyer in the state a motion.”</q>

Vandenberg answered him in a footnote. The clerk, she pointed out, had been shown the lineup only after <s id="15" who="">an officer</s> remarked in her hearing that <q by="15" kind="partial">“we got the guy.”</q>

A third opinion, by Justice Imani Castellanos-Reed, agreed with the result and went further. <s id="6" who="Imani Castellanos-Reed">She</s> would require police to disclose every candidate the software returns, along with its error rate for people of the defendant’s race, and wrote that anything less leaves the accused <q by="6" kind="partial">“to cross-examine a mirror.”</q>

The ruling was greeted with applause at Second Canaan Baptist Church in Flint, where Marsh’s family had gathered to watch the court’s website. His aunt, Loretta Marsh, 70, said she read the first page aloud and could not finish the second. <q by="7">“They told us in 2019 the computer doesn’t have a grudge,”</q> <s id="7" who="Loretta Marsh">she</s> said. <q by="7">“No. It doesn’t have sense, either.”</q>

Kelvin Marsh, a pipe fitter, was released in 2022 on bond while the appeal was pending. He missed, by his count, three birthdays of each of two sons. Standing on the church steps, he said he was not angry at the clerk, who he thought had been scared and had wanted to help.

<q by="8">“I used to look at that picture, the one from the store,”</q> <s id="8" who="Kelvin Marsh">he</s> said. <q by="8">“I looked at it so long I started to see me.”</q>

Genesee County Prosecutor Wade Lindqvist said in an emailed statement that his office was reviewing the decision and had not decided whether to retry the case. But <s id="9" who="Wade Lindqvist">he</s> called the technology <q by="9" kind="partial">“a tool that has put rapists and murderers where they belong”</q> and said it would be <q by="9" kind="partial">“a tragedy if 4-3 decisions frightened good officers out of using it.”</q>

Police chiefs had warned of consequences in a friend-of-the-court brief. <s id="10" who="">The Michigan Association of Municipal Police Executives</s> wrote that without such software, investigators would be <q by="10" kind="partial">“returned to the era of the mug book,”</q> and it counted 614 arrests statewide last year that began with a match.

Civil liberties groups said the figure proved their point. None of those 614 people, if the state’s records are right, was told that a computer had been involved, said Aurelio Bianchi-Nguyen, who argued the appeal for the Great Lakes Justice Clinic at Wayne State University. <q by="11">“You can’t challenge what nobody mentions,”</q> <s id="11" who="Aurelio Bianchi-Nguyen">he</s> said.

The company that makes the software, Veriscan Holdings of Reston, Virginia, was not a party. <s id="12" who="">Its user agreement</s>, quoted in a footnote, warns customers that search results are <q by="12" kind="partial">“not to be construed as identification of any individual.”</q> The detective signed it, the court noted, twice.

At oral argument in October, a lawyer for the state had been asked from the bench how many wrong arrests would be too many. <q by="13">“I don’t have a number, Your Honor,”</q> <s id="13" who="">the lawyer</s> replied.

The opinion’s last line returned to that exchange. <q by="14">“The Constitution does,”</q> <s id="14" who="Ellen Vandenberg">Vandenberg</s> wrote. <q by="14">“It is one.”</q>
