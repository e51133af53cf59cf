title: Barn owls’ ears never get old, study finds, and now researchers think they know why
style: science
language: en
hand: post
---
The oldest owl in Ulla Brankovic’s laboratory is 24, blind in one eye and unable to fly farther than the top of a filing cabinet. In a dark room, though, she can still tell to within two degrees where in the leaves a mouse has taken a step.

<q by="1">“By rights she ought to be deaf as a post,”</q> <s id="1" who="Ulla Brankovic">Brankovic</s>, a neurobiologist at the University of Maryland, said. <q by="1">“She hears better than my graduate students. I tell them so. They say, ‘What?’”</q>

Birds, unlike mammals, can regrow the hair cells of the inner ear, the tiny bristled sensors whose death accounts for most of the hearing loss that afflicts two-thirds of Americans over 70. That much has been known since the 1980s. What has puzzled scientists is why barn owls do not appear to lose them to begin with, and a paper published Wednesday in the journal Auditory Systems offers an answer: They never stop taking out the trash.

Brankovic and 11 colleagues in the United States, Germany and Chile compared hair cells from 58 owls aged from 3 months to 24 years. In the oldest birds, the team found, the cells’ mitochondria were being broken down and replaced at nearly the rate seen in fledglings. In mice, the process slows to a crawl by middle age.

The owls owe it to an unusual version of a gene called PRKN-2, which in people has been linked to Parkinson’s disease. When a copy was put into mice, they kept most of their hearing until they died. <s id="2" who="">The authors</s>, careful elsewhere, allow themselves in the paper’s last line to call this <q by="2" kind="partial">“a striking result.”</q>

Others would go further, or not so far. <s id="3" who="Jin-ho Castellano">Jin-ho Castellano</s>, who studies hearing loss at a hospital in Boston and was not involved in the work, called it <q by="3" kind="partial">“the first paper in years that made me put my sandwich down.”</q> But a mouse lives for two years, he cautioned, and is not often asked to follow a conversation in a restaurant.

<q by="4">“There’s a graveyard of things that fixed the mouse,”</q> <s id="4" who="Jin-ho Castellano">he</s> said. <q by="4">“I’ve dug a couple of those plots myself.”</q>

Margarethe Osei-Lindt of the Hearing Institute in Leipzig, who reviewed the manuscript for the journal and agreed to be named, questioned whether one gene could do so much. The treated mice were also thinner than their untreated siblings, a difference that <s id="5" who="Margarethe Osei-Lindt">she</s> said had been <q by="5" kind="partial">“waved at rather than explained.”</q> Thin mice age more slowly all over. <q by="6">“Maybe it’s a diet paper,”</q> <s id="6" who="Margarethe Osei-Lindt">she</s> wrote in an e-mail.

Brankovic said that her group was repeating the experiment with the animals’ food weighed. In <s id="7" who="Ulla Brankovic">her</s> view the objection was fair, if <q by="7" kind="partial">“a little German.”</q>

The work began by accident. In 2011, she was mapping how young owls locate sound and needed a deaf bird for comparison. She asked a raptor sanctuary in West Virginia for its most elderly. The bird that arrived, in a carrier with <s id="8" who="">a strip of masking tape</s> on it that said <q by="8" kind="partial">“Granny, bites,”</q> outscored every juvenile in the building.

<q by="9">“We thought it was the equipment,”</q> said <s id="9" who="Paulo Henrique Saldanha">Paulo Henrique Saldanha</s>, then a postdoctoral researcher and now at the University of Concepción, who is the paper’s first author. <q by="9">“We replaced the speakers. We replaced the cables. Then Ulla said, ‘Has anyone considered believing the owl?’”</q>

It took another decade to gather enough aged birds, since in the wild an <x kind="scare">“old”</x> barn owl is one that has reached 5. Zoos gave some. A falconer in Saxony left his two in <s id="10" who="">a will</s>, which specified that they be kept together and <q by="10" kind="partial">“not exposed to accordion.”</q> No owl was killed for the study, according to Brankovic, who obtained tissue only from animals that had died of other causes.

A drug is not near. The gene was given to the mice as embryos, which could not be done in people. At a meeting in Baltimore in February, when an early version was presented, a slide listing the obstacles drew a mutter from the dark that several who were there remember: <q by="">“So, never.”</q>

The National Institutes of Health, which paid for most of the work, has promised another five years. The institutes’ program officer, Delphine Abara, declined to predict what would come of it. <s id="11" who="">Reviewers</s>, she said, had called the proposal <q by="11" kind="partial">“high risk, high reward, high perch.”</q>

As for Granny, she is fed at 4. Long before the door opens, she has turned toward the stairwell, two floors down, where somebody has taken a bag of mice from a freezer. Visitors to the lab are asked to lower their voices. There is a card about it on the cage, in a child’s hand. <q by="">“She knows what you said.”</q>
