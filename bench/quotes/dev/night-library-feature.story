title: The Library That Opens When the Bars Close
style: feature
hand: oduya
---
MEMPHIS – The first patron of the night is <s id="21" who="">a man</s> in a tuxedo shirt who would like a book about owls.

It is 1:10 a.m. on a Wednesday at the Cossitt Annex, a former shoe store on South Main Street, and Thuy-Linh Broussard does not ask why. <q by="1">“Barn or general?”</q> <s id="1" who="Thuy-Linh Broussard">she</s> says.

<q by="21">“What’ve you got?”</q>

<q by="1">“Sit down, baby. I’ve got everything.”</q>

Since October, Broussard, 37, has run what is believed to be the country’s only public library to keep its doors open from midnight to 7 a.m., and only then. It was meant as a six-month trial for people who work nights. The city gave her $90,000, two guards and a name, the Late Desk, that <s id="2" who="Thuy-Linh Broussard">she</s> describes as <q by="2" kind="partial">“something a committee would call a sandwich.”</q> She has since had 31,000 visits.

They come off shift from the FedEx hub, where some 10,000 people sort the nation’s parcels between 11 and 4. They come from the casinos in Tunica. Nurses come, and bakers, and a team of women who clean the Shelby County courthouse and have been working their way, out loud, through <x kind="title">“Middlemarch.”</x>

<q by="3">“Dorothea needs to leave that old man,”</q> says <s id="3" who="Earnestine Crutcher">Earnestine Crutcher</s>, 66, who has cleaned the third floor since 1994. <q by="3">“I said it in chapter five. Nobody wants to hear me.”</q>

<q by="4">“We hear you, Earnestine,”</q> says <s id="4" who="Rosario Cárdenas">Rosario Cárdenas</s>, turning a page.

The idea came out of a bad year. In 2022, Broussard’s husband, Marcus, a long-haul driver, was killed on I-40 near Jackson, and for months afterward she could not sleep past 2. She drove around. She found that there was nowhere to go that was lit and did not want her to buy something. At a Waffle House on Union Avenue <s id="5" who="">a waitress</s> set down a coffee that she had not ordered and told her: <q by="5">“You can hurt here till six, but then I need the booth.”</q>

Broussard put the sentence at the top of her grant proposal. The library board’s chairman, Thaddeus Ruffin, a funeral director, says it was the only one that he has ever read to the end. <q by="6">“I’m in a line of work where the phone rings at 3,”</q> <s id="6" who="Thaddeus Ruffin">he</s> says. <q by="6">“I know who’s up.”</q>

Not all of his colleagues were won over. <s id="7" who="">One of them</s>, in an e-mail that was later made public, warned that the place would become <q by="7" kind="partial">“a dormitory with periodicals.”</q> A talk-radio host asked his listeners who in the world needs a book at that hour. The switchboard lit up, though not as he had expected; the third caller was <s id="8" who="">a pediatric nurse</s>, on break, who said she was <q by="8" kind="partial">“standing in the world right now, sir.”</q>

People do sleep here, some nights. There are 14 armchairs, and the rule, which is painted on the wall over the returns slot, is simple: <q by="">“If your eyes are closed, you’re thinking.”</q> The guards wake nobody. One of the two, Dwight Pettway Jr., used to bounce at a club on Beale Street and was skeptical, <s id="9" who="Dwight Pettway Jr.">he</s> says, of any job where the trouble is <q by="9" kind="partial">“a fella crying in Biography.”</q> He keeps tissues in his vest now.

What do people borrow at 3 in the morning? Broussard has kept a tally. Poetry goes out at four times the rate of the daytime branches. So do books on the stars, on divorce and on small-engine repair. The most requested title is a 1978 paperback, <x kind="title">“How to Be Your Own Electrician,”</x> and she has twice had to replace it. The comment box is another story. She has been asked for soup, a piano, a priest. A slip that turned up in February bore just one line, and she has taped it up beside her monitor: <q by="">“I was going to do something else tonight.”</q>

She has never found out whose it was.

The trial ends on April 30. <s id="10" who="">The mayor’s office</s> says it is <q by="10" kind="partial">“looking hard”</q> at a second year; Councilman <s id="11" who="J.B. Overstreet">J.B. Overstreet</s>, who sits on the budget committee, says that he likes the program fine but that the numbers are <q by="11" kind="partial">“what they are, which is bad.”</q>

At a quarter to 5 the man in the tuxedo shirt comes up to the desk with three owl books under his arm. He has no card. He played trombone tonight, it turns out, at a wedding where the bride did not show.

<q by="12">“My father used to do the call,”</q> <s id="12" who="">he</s> offers. <q by="12">“The barred owl. He’d do it off the porch, and one would come.”</q>

Broussard stamps the books. Then she puts two hands to her mouth, in the yellow light, among the sleepers, and asks to hear it.
