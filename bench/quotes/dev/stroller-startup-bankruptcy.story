title: Glidewell, maker of $1,900 self-rocking strollers, files for bankruptcy after recall
style: business
language: en
hand: post
---
AUSTIN—Glidewell Inc., whose self-rocking strollers became a status symbol in the nation’s better parks, filed for bankruptcy protection Monday, six weeks after recalling all 88,000 of them because some would not stop.

The company listed $212 million in debts and $31 million in assets in a Chapter 11 petition in U.S. Bankruptcy Court in Houston. It has dismissed 340 of 395 employees, who were told by e-mail at 6:04 a.m. and lost access to that e-mail at 6:15.

<q by="1">“I was reading it on the toilet, and it vanished in my hand,”</q> said <s id="1" who="Kwabena Ruiz-Hartley">Kwabena Ruiz-Hartley</s>, a firmware engineer. <q by="1">“I got as far as ‘this difficult.’”</q>

A copy reviewed by the Texas Business Ledger was signed by Glidewell’s founder and chief executive, Saoirse Lindqvist, 36. In it <s id="2" who="Saoirse Lindqvist">she</s> told the staff that they had <q by="2" kind="partial">“changed how the world falls asleep”</q> and that their health insurance would end at midnight.

Lindqvist, a former toy designer, started the company in her garage in 2017 when her son, who had colic, could be calmed only by a particular washing machine. Its <x kind="scare">“sleep scientists,”</x> two of whom had been hired away from a mattress store, wore white coats to meetings with investors, who by 2021 valued it at $1.4 billion. The stroller, called the Lull, sold for $1,900, or $2,350 in <x kind="term">“oat.”</x>

Trouble came with the third version, which could be steered by phone. The U.S. Consumer Product Safety Commission has received 61 reports of a Lull that went on rocking after it was told not to, and 14 of one that traveled. No child was seriously hurt, although one in San Diego was carried, asleep, the length of a farmers market.

<q by="3">“People were pointing and laughing, like, aw,”</q> the child’s father, <s id="3" who="Emeka Thornburgh">Emeka Thornburgh</s>, recalled in an interview. <q by="3">“And I’m running. And it’s faster than me.”</q>

Executives were warned, according to records filed in a class action in California. In a chat in November 2023, an engineer asked for two weeks to add a mechanical brake. The vice president for product, Bastian Oyelowo, wrote back that a brake would spoil what <s id="4" who="Bastian Oyelowo">he</s> called <q by="4" kind="partial">“the line of the leg.”</q> To a second request <s id="5" who="Bastian Oyelowo">he</s> replied with a picture of a sloth and the words <q by="5">“no notes.”</q>

His lawyer said Oyelowo had been referring to a different leg.

Glidewell shipped the version anyway, in time for Christmas. <s id="6" who="">Its marketing</s> promised <q by="6" kind="partial">“motion you can’t stop loving.”</q>

By this spring, lenders were circling. A loan of $90 million from Corbel Tree Capital came due in May and was extended twice. Talks to sell the company to a Japanese maker of car seats, Hoshikawa, ended after the recall; <s id="7" who="">Hoshikawa’s chairman</s> was quoted by a Tokyo newspaper as saying that he had been offered <q by="7" kind="partial">“a burning house with a lovely nursery.”</q>

Customers are unlikely to see refunds soon. Under bankruptcy law they stand behind Corbel Tree, the landlord and a celebrity chef who lent $5 million and whose claim is secured by the patents. The recall entitles owners to a free repair, but there is nobody left to perform it. The help line plays a recording of surf. Callers are told, <q by="">“Your wait time is zero minutes,”</q> and then disconnected.

A Facebook group for owners, which calls itself <x kind="term">“Lull and Void,”</x> had 22,000 members by Monday night. Some swapped instructions for disabling the motor with a butter knife. One, a mother of twins in Tulsa, asked whether anyone would trade a working unit for a canoe. <q by="9">“Serious offers only,”</q> <s id="9" who="">she</s> wrote. <q by="9">“It is a serious canoe.”</q>

Lindqvist blamed the collapse on a single supplier, whose motors, <s id="10" who="Saoirse Lindqvist">she</s> said in a court declaration, were <q by="10" kind="partial">“defective in ways no reasonable inspection could reveal.”</q> The supplier, Dongguan-based Everpath, said through a U.S. attorney, Miriam Feld, that it had built what it was told to build. The drawings, <s id="11" who="Miriam Feld">Feld</s> said, <q by="11" kind="partial">“have the word ‘brake’ on them, with a line through it.”</q>

Some who worked for Lindqvist remain loyal. <s id="12" who="Kwabena Ruiz-Hartley">Ruiz-Hartley</s>, who has been through two such failures before, described her as <q by="12" kind="partial">“the only founder I ever met who’d actually hold your baby.”</q> He had put a Lull on his own registry, he said, and returned it the week he saw the code.

<q by="13">“She asked me why,”</q> <s id="13" who="Kwabena Ruiz-Hartley">he</s> said. <q by="13">“I told her. She got out a notebook and wrote it down, and she underlined it. I’ve been thinking about that notebook.”</q>

A first hearing is scheduled for Wednesday, when the company will ask for permission to spend $2 million on what <s id="14" who="">the filing</s> lists as <q by="14" kind="partial">“storage, security and stopping.”</q>
