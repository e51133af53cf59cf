title: Fifth Circuit Revives Texas Barber’s Suit Over Arrest for Whistling
style: court
language: en
hand: post
---
NEW ORLEANS—A Texas barber who was arrested for whistling on the steps of a county courthouse may sue the deputy who handcuffed him, a divided federal appeals court ruled on Tuesday, finding that a man’s right to a tune was clearly established well before he puckered up.

The 2-1 decision by the U.S. Court of Appeals for the Fifth Circuit reverses a lower court that had thrown out the case brought by Lamont Etheridge, 52, of Navasco County. He spent 19 hours in jail in May 2022 under <s id="1" who="">a local order</s>, never before enforced, that forbids <q by="1" kind="partial">“hooting, hollering, whistling or ballyhoo”</q> within 100 feet of a court in session.

<q by="2">“The First Amendment does not require words,”</q> Judge <s id="2" who="Consuelo Barragan">Consuelo Barragan</s> wrote for the majority. <q by="2">“It has never required talent.”</q>

Etheridge had been demonstrating alone, as he did most weekdays that spring, over the death of a nephew in the county’s jail. He carried no sign after the sheriff’s office told him that signs needed a permit. Instead he whistled <x kind="title">“We Shall Overcome,”</x> by his own account rather well.

On the morning of his arrest, according to the complaint, Deputy Kurt Wessling came down the steps and told him to stop. <q by="3">“Under what law?”</q> <s id="3" who="Lamont Etheridge">Etheridge</s> asked. <q by="3">“Any law, just name me one.”</q> The deputy consulted his phone for about a minute before reading the order aloud to him. <s id="4" who="Kurt Wessling">He</s> added, the complaint alleges, <q by="4">“I don’t write them, partner.”</q>

Etheridge whistled another bar. He was charged with disorderly conduct, and in the booking log, beside <x kind="term">“Instrument or weapon,”</x> <s id="5" who="">an officer</s> wrote, <q by="5">“Mouth.”</q> The charge was dropped eight days later.

A federal judge in Houston, Randall Kessinger, dismissed the suit in 2024. <s id="6" who="Randall Kessinger">He</s> found that Wessling was shielded by qualified immunity, because no earlier case had held that a person may whistle at a courthouse, and wrote that a reasonable officer could regard the sound as <q by="6" kind="partial">“mere noise, of the sort any custodian of a public building may abate.”</q>

<s id="7" who="Consuelo Barragan">Barragan</s>, joined by Judge Amos Tillery-Wong, called that <q by="7" kind="partial">“a category error.”</q> The melody was among the best known in the country, she reasoned, and the deputy had plainly known it. Body-camera footage shows <s id="8" who="Kurt Wessling">him</s> telling a colleague, minutes before the arrest, that Etheridge was <q by="8" kind="partial">“up to that civil rights song again.”</q>

<q by="9">“One cannot recognize a message and then disclaim having received it,”</q> <s id="9" who="">the opinion</s> said.

In a dissent nearly twice as long as the opinion, Judge <s id="10" who="Philip St. Amant IV">Philip St. Amant IV</s> accused his colleagues of <q by="10" kind="partial">“a solo performance unaccompanied by precedent.”</q> Officers in the field, he wrote, cannot be asked to sort protected airs from unprotected ones. <q by="11">“Is ‘Dixie’ protected? Is a jingle? Is the shower?”</q> <s id="11" who="Philip St. Amant IV">he</s> asked. <q by="11">“Today’s decision leaves every deputy from El Paso to Biloxi to name that tune at his peril.”</q>

Neither side had foreseen how far the case would carry. It drew friend-of-the-court briefs from nine civil liberties groups and a musicologists’ society. <s id="12" who="">The states of Texas, Louisiana and Mississippi</s> jointly warned of <q by="12" kind="partial">“organized humming.”</q>

Wessling, who has since been promoted to sergeant, is represented by the county. Its attorney, Jolene Pruszynski, said she would ask the full court to hear the case. <q by="13">“We’ve got the utmost respect for Mr. Etheridge’s loss,”</q> <s id="13" who="Jolene Pruszynski">she</s> said. <q by="13">“This isn’t about that. It’s about whether people inside can hear a witness.”</q>

The court was hearing no witness at the time. It had recessed, the majority noted in a footnote, for doughnuts.

Etheridge learned of the ruling between customers. Reached at his shop, he put down the phone, could be heard relaying the news to the room, and was gone for some time.

<q by="14">“They’re wanting me to do it now,”</q> <s id="14" who="Lamont Etheridge">he</s> said when he returned. Behind him rose a chant of several men: <q by="">“Lips! Lips! Lips!”</q> He would save it, he said. His nephew, Darnell Etheridge, was 23 when he died, of untreated pneumonia, on a bench 40 feet below the courtroom. That suit has been set for trial in March.

<q by="15">“I’m glad about the whistling,”</q> said his sister <s id="15" who="Verna Etheridge-Cole">Verna Etheridge-Cole</s>, who is Darnell’s mother. <q by="15">“Ask me how I feel in March.”</q>
