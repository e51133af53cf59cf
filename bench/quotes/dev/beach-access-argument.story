title: Maine justices wade into who owns the wet sand
style: court
language: en
hand: county
---
PORTLAND, Maine — A lobsterman’s right to haul rockweed past a hedge-fund manager’s hot tub came before the state’s highest court on Thursday, along with a colonial ordinance from 1647 and, at one point, a bucket.

The bucket belonged to the lawyer for the lobsterman. Attorney Siobhan Pelletier set it on the lectern to show the seven justices of the Supreme Judicial Court how little her client carries when he walks the shore below the high-water mark at Gannet Cove. Chief Justice Thaddeus Michaud asked her to remove it.

<q by="1">“It’s not in the record, counsel,”</q> <s id="1" who="Thaddeus Michaud">he</s> said, <q by="1">“and I can smell it.”</q>

The case, Worthing v. Alley, asks whether Maine landowners whose deeds run to the low-tide line may keep the public off the strip in between. Under <s id="2" who="">the old ordinance</s>, which Maine inherited from Massachusetts, the public may use that land only for <q by="2" kind="partial">“fishing, fowling and navigation.”</q> In the centuries since, judges have been asked whether that includes surfing, digging worms, walking a dog and landing a seaplane. Their answers have not always agreed.

Preston Worthing IV, who manages a $3 billion fund from Greenwich, Conn., and bought a 9-acre property at the cove in 2020, sued Enoch Alley, 67, and two of his grandsons for trespass after a confrontation that someone recorded. On the video, which has been watched more than 4 million times, <s id="3" who="Preston Worthing IV">Worthing</s> can be heard telling the older man that he is <q by="3" kind="partial">“standing in my living room.”</q> <q by="4">“Then your rug’s wet,”</q> <s id="4" who="Enoch Alley">Alley</s> replies.

A Superior Court judge ruled last year for Worthing on the rockweed, which a 2019 decision held to be private property, but for Alley on the walking.

Arguing for the landowner, former Solicitor General Graham Lefkowitz told the court that its precedents could not be plainer. Any right of the public to stroll was a matter for the Legislature and the state’s checkbook, <s id="5" who="Graham Lefkowitz">he</s> said, since taking it by judicial decree would be <q by="5" kind="partial">“eminent domain in a bathing suit.”</q>

Justice Noor Rahimi-Blake wanted to know where the line was. If a man fishes for one minute, <s id="7" who="Noor Rahimi-Blake">she</s> asked, may he stand there for the next 59?

<q by="6">“If he’s got a line in the water, he may stand there till Christmas,”</q> <s id="6" who="Graham Lefkowitz">Lefkowitz</s> said.

<q by="7">“And if he’s only pretending to fish?”</q>

<q by="6">“Then he’s a Mainer, Your Honor, and I’d want to see the bait.”</q>

Pelletier’s argument drew tougher questions. She urged the justices to overrule a 1989 decision, known for the beach in Wells where it arose, that has been criticized for decades. Justice Hartwell Dubois reminded her that people had bought and borrowed on the strength of that case for longer than some of the court’s clerks had been alive. In a concurrence nine years ago, <s id="9" who="">a late member of the court</s> called it <q by="9" kind="partial">“wrong on the day it was born,”</q> and Pelletier read the phrase aloud twice.

<q by="10">“Being wrong isn’t a disqualification around here,”</q> <s id="10" who="Hartwell Dubois">Dubois</s> said. <q by="10">“What’s changed?”</q>

<q by="11">“The ocean,”</q> <s id="11" who="Siobhan Pelletier">Pelletier</s> said. <q by="11">“It’s eight inches higher. The line he says is his is walking up the beach toward his house, and it’s taking the public with it.”</q>

The courtroom, packed with people in rubber boots, murmured. <q by="">“Ayuh,”</q> came from the back row, and the marshal stood.

The state’s attorney general filed a brief on Alley’s side; the Realtors’ association filed one for Worthing. In a third, <s id="12" who="">a group of historians</s> told the court that the 1647 colonists were <q by="12" kind="partial">“neither as stingy nor as tidy”</q> as later judges had supposed.

Neither Worthing, who was not in court, nor his family has spoken publicly since the summer, when a boat anchored off the property flew <s id="13" who="">a banner</s> reading <q by="13">“TIDE’S OURS.”</q> In an affidavit <s id="14" who="Preston Worthing IV">he</s> described months of <q by="14" kind="partial">“air horns, kelp and abuse,”</q> which <s id="16" who="">his caretaker</s>, in another, likened to <q by="16" kind="partial">“a siege by kayak.”</q>

Alley sat in the front row in a necktie his granddaughter had picked. He said afterward that he had understood about half of it.

<q by="15">“I liked the lady with the short questions,”</q> <s id="15" who="Enoch Alley">he</s> said. <q by="15">“She fishes. You can tell.”</q>

A decision is expected by summer.
