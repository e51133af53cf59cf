title: ‘King of Canal’ landlord and ex brawl over $38M penthouse — and a parrot
style: tabloid
hand: tern
---
A Manhattan landlord known as <x kind="nickname">"the King of Canal"</x> was hauled out of his own lobby in handcuffs Wednesday night after he allegedly tried to repo a parrot from his ex-wife's $38 million penthouse -- and the bird ratted him out, cops said.

Sal Iannuzzi-Katz, 63, let himself into the Tribeca triplex with an old key at around 10:15 p.m., while his former spouse, Margaux Delacroix-Katz, was at the opera, police sources said. He had a fishing net, a pillowcase and what <s id="1" who="">one of them</s> called <q by="1" kind="partial">"a fistful of pistachios."</q>

What he didn't have, it seems, was a plan for Commodore.

<s id="2" who="Commodore">The 22-year-old African gray</s> started screeching <q by="2">"Sal's a crook! Sal's a crook!"</q> so loudly that a neighbor one floor down dialed 911, the sources said.

<q by="3">"I've lived here nine years and I thought it was her,"</q> said <s id="3" who="">the neighbor</s>, a hedge funder who asked not to be identified. <q by="3">"Honestly, the impression is that good."</q>

Delacroix-Katz, 49, a former swimwear model who won the apartment and the pet in their scorched-earth 2023 split, rolled up in a ballgown just as the ex was being led to a cruiser. It did not go well.

<q by="4">"You couldn't buy your own bird, Sal? You had to take my bird?"</q> <s id="4" who="Margaux Delacroix-Katz">she</s> shrieked, according to video obtained by The Ledger.

<q by="5">"He's MY bird! He had my mother's voice!"</q> <s id="5" who="Sal Iannuzzi-Katz">the real-estate baron</s> bellowed back. Somebody in the crowd outside a nearby bistro cracked, <q by="">"Give him the bird!"</q> and then, witnesses said, she did -- with a beaded clutch, twice, to the side of the head.

No charges were filed against her. Iannuzzi-Katz, who owns 31 walk-ups below Houston Street and made the city's worst-landlord list four years running, was booked for burglary, criminal trespass and violating an order of protection. He pleaded not guilty Thursday and was cut loose without bail.

His lawyer, <s id="6" who="Murray Fishbein">Murray Fishbein</s>, blasted the bust as <q by="6" kind="partial">"a custody dispute with feathers."</q> <s id="7" who="Murray Fishbein">The mouthpiece</s> told reporters that Commodore was a gift to his client from the client's late mother, that the old woman taught it to say the rosary and that the divorce judge <q by="7" kind="partial">"didn't know a family member from a floor lamp."</q>

Prosecutors saw it differently. Assistant District Attorney Nneka Halloran told the court that the defendant had texted his ex no fewer than 64 times in the week before the break-in. <s id="9" who="">One message</s>, she said, read: <q by="9">"I hear him in my sleep."</q> Another featured a GIF of a pirate.

The judge, Hon. <s id="10" who="Xiomara Peralta">Xiomara Peralta</s>, ordered him to stay 500 feet from the woman and, after a pause, <q by="10" kind="partial">"from the Commodore."</q>

A pal of the landlord's said he'd gone downhill since the split, living in one of his own rentals on Eldridge Street, where he'd lately discovered there was no heat. <q by="11">"He called the super to scream and the super goes, 'Boss, you fired me,'"</q> <s id="11" who="">the pal</s> said.

Tenants weren't weeping. <s id="12" who="Wing-Yee Lau">Wing-Yee Lau</s>, 80, who has been in Housing Court with him over a ceiling since 2019, said she hoped they'd put him somewhere with <q by="12" kind="partial">"a nice leak over the bed."</q> Her grandson, Jaden Lau, printed up T-shirts with the words <q by="">"Sal's a crook"</q> and had sold 90 by lunchtime.

The ex-missus, meanwhile, has hired a guard and changed every lock. Reached by phone, <s id="13" who="Margaux Delacroix-Katz">she</s> wouldn't discuss her former hubby except to say that he was <q by="13" kind="partial">"the second-loudest male I ever lived with."</q> She didn't teach the bird that line about Sal, she swore.

<q by="14">"He picked it up by himself,"</q> <s id="14" who="Margaux Delacroix-Katz">she</s> said. <q by="14">"He sat in on the depositions."</q>

In the background, before the line went dead, could be heard a creaky voice: <q by="">"Hail Mary, full of grace. Pay the rent."</q>
