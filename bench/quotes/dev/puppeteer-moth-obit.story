title: Bertil Lindahl-Okoro, 'Uncle Moth' to Generations of Children, Dies at 91
style: obituary
language: en
hand: straightlace
---
Bertil Lindahl-Okoro, a shy dental technician who carved a bad-tempered moth out of a broken chair leg and with it ruled children's television in the upper Midwest for 33 years, died on Sept. 4 at a hospice in Duluth, Minn. He was 91.

The cause was pneumonia, according to his son, <s id="1" who="Anders Lindahl-Okoro">Anders Lindahl-Okoro</s>, who said that his father had been <q by="1" kind="partial">"cross about the lamp"</q> to the last.

From 1961 to 1994, on a succession of small stations and finally on a network of 212 of them, <x kind="title">"Moth's Half Hour"</x> went out live at 4 in the afternoon. It had one set, a closet. It had one star, <s id="14" who="Moth">a gray felt moth in a bow tie</s> who ate sweaters, disliked visitors and at the end of every show told the children: <q by="14">"All right, go home."</q>

Children adored him. <s id="2" who="Lorraine Beaubien">Lorraine Beaubien</s>, who booked guests for the program from 1970 to 1981 and later ran a public television station in Fargo, N.D., said that what the moth had was <q by="2" kind="partial">"the courage of everybody's bad mood."</q>

<q by="3">"Other puppets wanted to be your friend,"</q> <s id="3" who="Lorraine Beaubien">she</s> recalled in a telephone interview. <q by="3">"Moth wanted you to shut the door."</q>

Mr. Lindahl-Okoro did not invent the character so much as suffer him. By his own telling, he was working late at a laboratory in Superior, Wis., in the winter of 1958, polishing a bridge, when a moth flew into his ear. He was taken to a hospital, where, in the course of removing it, a nurse asked him what it was saying. <q by="4">"I told her: It says it is cold out,"</q> Mr. <s id="4" who="Bertil Lindahl-Okoro">Lindahl-Okoro</s> wrote in his memoir, <x kind="title">"A Hole in the Elbow"</x> (1988). <q by="4">"She laughed so hard that I married her."</q>

The nurse, Chidinma Okoro, sewed the first wings, from a slip. She made all the others too, 140 pairs in all, until her death in 2003. She was also the only person permitted to argue with the moth on the air. In the best remembered of those exchanges, from 1966, she informs the puppet that it is Mother's Day. There is a long pause. <q by="5">"I was a larva,"</q> <s id="5" who="Moth">the moth</s> says. <q by="5">"We weren't close."</q>

Not everyone was charmed. In 1973 a parents' group in Eau Claire gathered 4,000 signatures against the show, which <s id="6" who="">it</s> accused of <q by="6" kind="partial">"teaching the young to sulk."</q> A sponsor withdrew. Mr. Lindahl-Okoro, who hated confrontation, offered to resign. It was <s id="7" who="Moth">the moth</s> who made the reply, in a special broadcast: a minute and a half of silence, arms folded, followed by the suggestion that anyone who objected might <q by="7" kind="partial">"go and be jolly elsewhere."</q>

He was born Bertil Lindahl on Feb. 2, 1934, in Ashland, Wis., the youngest of five children of a railroad clerk and a seamstress. A stammer kept him nearly silent at school, where <s id="8" who="">a teacher</s> wrote on his report card that he was <q by="8" kind="partial">"pleasant, or possibly absent."</q> He discovered by accident, reading to a niece with a sock over his hand, that the sock did not stammer.

<q by="9">"People say that he hid behind the puppet,"</q> said <s id="9" who="Esi Lindahl-Okoro">Esi Lindahl-Okoro</s>, his granddaughter, a speech therapist in Minneapolis. <q by="9">"He didn't hide. That was him coming out."</q>

The show ended, at his own wish, on a Friday in June of 1994. Some 2,000 people stood outside the studio, many of them in their 30s, many holding flashlights, and as he left by the side door they took up a chant of <q by="">"Go home! Go home!"</q> He told a reporter that it was the nicest thing anyone had shouted at him. Then, having no moth on his hand, he could not get out another word.

He refused all offers to license the character. A toy company in California was said to have bid $6 million; a film producer sent flowers, a car and a check with the amount left blank. The car he returned. The check he kept in a frame in the bathroom with <s id="10" who="">a strip of paper</s> beneath it, reading, in his handwriting, <q by="10">"For emergencies: wool."</q>

He received a Peabody Award in 1979 and an honorary doctorate from a university in Minnesota; <s id="11" who="">the citation</s> praised him as <q by="11" kind="partial">"the foremost moth of his age."</q> A street in Superior bears his name. His own view of his work was modest. The critic <s id="12" who="Hollis Wertheimer">Hollis Wertheimer</s>, who visited him in 1990 for The Prairie Review, described a man <q by="12" kind="partial">"so anxious to be no trouble that he apologized to his own coat."</q>

Besides his son, he is survived by a daughter, Ngozi Lindahl; a sister, Britt Lindahl Mackey; five grandchildren; and three great-grandchildren.

In his last weeks he spoke little. But the felt moth lay on the blanket, and on the day before he died, Anders Lindahl-Okoro said, a young aide came in to ask whether he would like the window shut. His father slid a hand into the bow tie and the wings lifted an inch.

<q by="13">"Leave it,"</q> <s id="13" who="Moth">the moth</s> said. <q by="13">"I'm going out."</q>
