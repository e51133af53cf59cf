title: Retired teacher denies using notes and parrot to harass neighbours
style: court
hand: kestrel
---
A retired music teacher left 61 unsigned notes on a neighbour’s car and trained her parrot to insult his wife over the garden fence, magistrates in Shrewsbury were told.

Philippa Garsington-Lowe, 68, of Brook Lane, Pontesford, denies harassment between March 2022 and August last year.

Opening the case, <s id="1" who="Anil Wickramasinghe">Anil Wickramasinghe</s>, prosecuting, said the dispute had begun with a leylandii hedge and had grown <q by="1" kind="partial">‘rather faster than the hedge’</q>.

The first note, on the back of a till receipt, was tucked under a windscreen wiper. <q by="2">‘Measure it,’</q> <s id="2" who="">it</s> said. Of those that followed, several were addressed to <q by="" kind="partial">‘the occupier, such as he is’</q>, and one ran to two sides of lavender paper.

Gerald Okonedo-Price, 74, told the court he had kept them all in a biscuit tin. <q by="3">‘My wife wanted them burnt,’</q> <s id="3" who="Gerald Okonedo-Price">he</s> said. <q by="3">‘I was forty years in insurance. I keep things.’</q>

His wife, Sheila Okonedo-Price, 72, said she had been pegging out washing in June 2023 when over the fence came <q by="">‘Fat ankles, fat ankles’</q>, in what she took to be Ms Garsington-Lowe’s voice. <q by="4">‘I’m ashamed to say I answered it,’</q> <s id="4" who="Sheila Okonedo-Price">she</s> said. <q by="4">‘I told it to come round here and say that.’</q>

The parrot, an African grey aged 23, was not called. A recording made on a telephone was played, on which <s id="5" who="">it</s> could be heard to say <q by="5">‘Good morning, vicar’</q> and, twice, a word that the chairman asked should not be repeated.

Cross-examined by Tom Lascelles, for the defence, Mr Okonedo-Price agreed that he had put up a notice of his own. <s id="6" who="">It</s> read: <q by="6">‘Hedges are like children. Some people shouldn’t have them.’</q>

<q by="7">‘That was a joke?’</q> asked Mr <s id="7" who="Tom Lascelles">Lascelles</s>.

<q by="8">‘It was at the time,’</q> <s id="8" who="Gerald Okonedo-Price">the witness</s> replied.

PC Ewa Jablonska, who went to the house last August, said that she was met in the hall with <q by="">‘Have you wiped your feet?’</q> and had apologised before she realised that the room was empty. A luggage label hung from the cage, she said, with the words <q by="">‘Again, with feeling’</q> in blue ink. A handwriting expert had been unable to say whose.

In interview Ms <s id="9" who="Philippa Garsington-Lowe">Garsington-Lowe</s> said she had <q by="9" kind="partial">‘never knowingly insulted an ankle’</q> and that the bird had come to her, second-hand, with opinions.

The court heard that both households had been visited under a mediation scheme in 2022 and advised to <q by="" kind="partial">‘reflect on the tone of the lane’</q>. Neither, Mr Wickramasinghe said, appeared to have done so.

As the bench rose there was a cry of <q by="">‘Order, order!’</q> from the public seats. An usher went to look, but no one owned up.

The trial continues.
