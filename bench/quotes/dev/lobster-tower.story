title: Xiomara Quinones-Bell and director ex in seafood showdown at Tribeca hot spot
style: tabloid
hand: flint
---
Hold the cocktail sauce.

Spies tell us that Oscar hopeful Xiomara Quinones-Bell and her former fiance, Norwegian auteur Ansel Thorvaldsen, had what <s id="1" who="">one diner</s> called <q by="1" kind="partial">"the coldest conversation ever held next to a lobster"</q> at Brine & Daughters on Thursday night.

Quinones-Bell, 33, was at a corner banquette with her manager and the DJ Kestrel when Thorvaldsen, 51, strolled in with six investors and was led -- by a hostess who has since been moved to lunches -- to the very next table.

<q by="2">"You could see the maitre d' realize it in real time,"</q> said <s id="2" who="">an onlooker</s>. <q by="2">"He went gray. He started folding napkins that were already folded."</q>

For 20 minutes, nothing. Then the seafood tower arrived at the wrong table.

The witness says <s id="3" who="Xiomara Quinones-Bell">the actress</s> slid it over with one finger and told her ex, <q by="3">"You always did take credit for things you didn't order."</q> Thorvaldsen is said to have answered in Norwegian. It was not, a source who speaks a little of it reports, a compliment.

The two were together for three years and one picture, the glacier thriller <x kind="title">"Kalving."</x> It won her a Golden Globe nomination and him a lawsuit. She quit the follow-up eight days before the cameras rolled, a departure <s id="16" who="">the studio</s> put down to <q by="16" kind="partial">"scheduling."</q>

<q by="4">"Nobody in that building believed it was scheduling,"</q> <s id="4" who="">a person who worked on the production</s> told us. <q by="4">"She'd moved to Reykjavik. She'd bought a coat."</q>

Her camp tells a different story. Manager <s id="5" who="Bernard Okonkwo-Stein">Bernard Okonkwo-Stein</s>, who was at the table, laughed off talk of a row and said Thursday's exchange was <q by="5" kind="partial">"about shellfish and nothing but shellfish."</q>

<q by="6">"They said hello. They said the oysters were good. If that's a showdown, then I have one with my mother every Sunday,"</q> <s id="6" who="Bernard Okonkwo-Stein">he</s> said.

But the oysters were not all that got shucked. After dessert, Kestrel -- born Kevin Strelitz, of Paramus -- pulled out a phone and began to play the theme from <x kind="title">"Kalving,"</x> on panpipes. Guests cheered. A chant of <q by="">"Speech! Speech!"</q> went up from the bar.

Thorvaldsen obliged. Climbing onto a chair, <s id="7" who="Ansel Thorvaldsen">the two-time Cannes winner</s> toasted <q by="7" kind="partial">"absent friends, absent actresses and final cut."</q> Several glasses were raised. One was thrown.

By whom is a matter of dispute. Quinones-Bell's side says it slipped. <s id="8" who="">A busboy</s> told us it <q by="8" kind="partial">"slipped about nine feet."</q> No one was hurt, although an investor in the line of fire, pharma heir Teddy Vanderhoef III, says he will be sending somebody a dry-cleaning bill.

<q by="10">"I was wearing suede,"</q> <s id="10" who="Teddy Vanderhoef III">Vanderhoef</s> said when we reached him in Sag Harbor. <q by="10">"I've backed five of Ansel's films and I have never once gotten out of it dry."</q>

The restaurant is taking it in stride. Owner <s id="11" who="Giulietta Marchetti">Giulietta Marchetti</s> said her place has seen <q by="11" kind="partial">"much worse, and from chefs,"</q> and that both stars are welcome back, <q by="11" kind="partial">"on different days."</q> The check, $2,260 before the tip, was paid by Thorvaldsen. On the back of the receipt, in a hand the staff can't agree on, was written: <q by="">"Call me when you've recast it."</q>

Reps for Thorvaldsen did not respond to three emails. Then, at 1 a.m. Saturday, one of them did. <q by="12">"Ansel has only warm feelings for Ms. Quinones-Bell and looks forward to her next performance,"</q> <s id="12" who="">he</s> wrote. <q by="12">"He thought Thursday's was a little broad."</q>

The actress, meanwhile, let Instagram do her talking. On Friday afternoon, she posted a shot of herself in a lobster bib on the fire escape of her West Village rental. <q by="13">"Boiled, not bitter,"</q> <s id="13" who="Xiomara Quinones-Bell">she</s> captioned it. Among the first of 211,000 likes: Thorvaldsen's current leading lady, the Korean star Bae Su-yeon.

Bae was asked about the double tap at a Sunday premiere in Brooklyn. <q by="14">"My thumb is very honest,"</q> <s id="14" who="Bae Su-yeon">she</s> told reporters through a translator, before being steered toward the popcorn by <s id="15" who="">a publicist</s> who was heard to say <q by="15">"No more, no more, thank you."</q>

Quinones-Bell starts shooting the spy comedy <x kind="title">"Dead Drop Gorgeous"</x> in Lisbon next month. Thorvaldsen is in preproduction on a silent film.
