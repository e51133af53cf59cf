title: Investors got photographs of durian trees that were all the same tree, court hears
style: court
hand: mirador
---
KUALA LUMPUR, Malaysia -- Investors in a durian orchard that did not exist were sent a picture every month of the tree they had bought, a court heard Wednesday, with the fruit numbered in marker pen and a caption such as <q by="">"Yours, ripening nicely."</q>

Desmond Lim Choon Huat, 52, is accused of taking 31 million ringgit, or about $7 million, from 1,900 people between 2018 and 2022. He has pleaded not guilty to 44 counts of cheating.

<q by="1">"There was a tree,"</q> the deputy public prosecutor, <s id="1" who="R. Thanabalan">R. Thanabalan</s>, told the High Court. <q by="1">"One. It stands behind a petrol station in Raub, and it has been photographed from every side."</q>

A script found in the company's telephone room was read into the record. Callers were to open with <q by="">"Auntie, have you eaten?"</q> and were on no account to use the word <x kind="term">"risk."</x> If the customer wavered, the line was <q by="">"My own mother is in."</q>

Faridah binti Osman, 61, a retired school clerk, testified that she had put in 85,000 ringgit, all that her late husband left. Twice she had asked to see her tree. <q by="2">"First they told me the road was flooded,"</q> <s id="2" who="Faridah binti Osman">she</s> said. <q by="2">"The second time it was elephants."</q>

Her certificate was passed to the bench. <q by="3">"This tree is a member of your family,"</q> <s id="3" who="">it</s> declares; lower down, in type so small that the judge sent for a glass, Faridah is referred to as <q by="" kind="partial">"the contributor (no title conferred)."</q> There was some laughter. <q by="4">"I will remind the gallery that people lost houses,"</q> Judge <s id="4" who="Azlina Mohd Rais">Azlina Mohd Rais</s> said.

<s id="5" who="Gobind Pillai">Gobind Pillai</s>, for the defense, put it to the witness that she had hoped to become <q by="5" kind="partial">"a little bit rich, very quickly."</q>

<q by="6">"A little bit,"</q> <s id="6" who="Faridah binti Osman">she</s> agreed.

The police first entered the company's office in Cheras in November 2022. Inspector Jason anak Ujang described 60 desks, a shrine and a shredder that was still warm. On a whiteboard, under the month's targets, was <q by="">"Do not pick up for Puan Faridah."</q> In a drawer was a ledger in which clients were graded, like the fruit, as <q by="" kind="partial">"soft"</q> or <q by="" kind="partial">"ready."</q> <s id="7" who="">A former manager</s>, who has been granted immunity and can be identified only as Witness 9, has told the court that the grades were <q by="7" kind="partial">"for humor."</q>

While his men were searching, the inspector said, a telephone rang and a machine took the call: <q by="">"Our trees are resting. Please try again at harvest."</q>

Outside the court, some 30 investors waited in the heat for Lim to be brought down. <s id="8" who="">A T-shirt</s> on one elderly man said <q by="8">"I Own Tree 1408."</q> So, he explained, did four other people in the line.

Lim did not stop. In a statement to the police that was read out on Monday, <s id="9" who="Desmond Lim Choon Huat">he</s> said that the orchard had always existed <q by="9" kind="partial">"in my heart."</q>

The trial resumes on Monday.
