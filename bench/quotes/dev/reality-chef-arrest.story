title: ‘Knives Out There’ winner Rocco Benedetti arrested after brawl at own restaurant
style: tabloid
language: en
hand: glam
---
Celebrity chef Rocco Benedetti spent Saturday night behind bars after cops say he hurled a pot of mussels at a customer who sent back her linguine.

The Season 6 winner of <x kind="title">“Knives Out There”</x> was booked into Miami-Dade County Jail at 11:48 p.m. on two counts of simple battery and one of resisting an officer without violence, according to jail records. He was released Sunday on $3,500 bond.

Witnesses at Benedetti’s South Beach eatery, Nonna Ribelle, say the 44-year-old came storming out of the kitchen in his clogs.

<q by="1">“He goes, ‘Who said it’s salty?’”</q> diner <s id="1" who="Vanessa Pichardo">Vanessa Pichardo</s>, 31, told WTMB. <q by="1">“And this poor lady put her hand up, like in school.”</q>

What followed was caught on at least three phones. In one video, which had 6 million views by Monday, a man’s voice can be heard yelling <q by="">“Rocco, no!”</q> as a blue pot sails across the frame and smashes against a wall. A second clip shows Benedetti on the floor beneath a busboy.

The woman, a 58-year-old real estate agent from Coral Gables whom StarWire is not naming, was treated for a minor burn on her arm. Her husband, who stepped in, got a split lip, police said. <q by="2">“It was our anniversary,”</q> <s id="2" who="">he</s> told an officer at the scene, according to the arrest report.

<s id="3" who="">The report</s> describes Benedetti as <q by="3" kind="partial">“sweating profusely and smelling of white wine”</q> and says that when he was told to put his hands behind his back, <s id="4" who="Rocco Benedetti">he</s> answered, <q by="4">“These hands are insured.”</q>

His lawyer, Gus Papadakis, said his client had slipped.

<q by="5">“The floor was wet, the pot was hot, and gravity did the rest,”</q> <s id="5" who="Gus Papadakis">Papadakis</s> told reporters outside the jail. <q by="5">“Mr. Benedetti is a passionate man. Passion is not a crime in Florida, last time I checked.”</q>

Benedetti himself said nothing as he climbed into a black Escalade in a hoodie. But on Sunday evening, the chef — nicknamed <x kind="nickname">“the Volcano”</x> by his castmates — posted an apology to his 2.2 million followers.

<q by="6">“I’m embarrassed,”</q> <s id="6" who="Rocco Benedetti">he</s> wrote. <q by="6">“I grew up in kitchens where that’s how you were spoken to, and I swore I’d never be that guy. Saturday I was that guy.”</q>

<s id="7" who="Rocco Benedetti">He</s> added that he would be stepping back from the restaurant to <q by="7" kind="partial">“work on me.”</q>

Streamer <s id="8" who="">Platter</s>, which airs Benedetti’s spinoff <x kind="title">“Simmer Down,”</x> said it was <q by="8" kind="partial">“aware of the incident and gathering facts.”</q> A production source tells StarWire that filming on a second season has been halted and that cast members were told to avoid the press. <q by="9">“Everyone’s making the same joke about the title,”</q> says <s id="9" who="">the source</s>. <q by="9">“Legal asked us to stop.”</q>

His ex-wife and former business partner, Daniela Benedetti, 41, wasn’t laughing. In their 2021 divorce, <s id="10" who="Daniela Benedetti">she</s> accused him in court papers of <q by="10" kind="partial">“throwing everything that wasn’t bolted down,”</q> an allegation that <s id="11" who="Rocco Benedetti">he</s> called at the time <q by="11" kind="partial">“a fantasy from someone who can’t boil water.”</q>

Reached at her bakery in Fort Lauderdale on Monday, Daniela said she felt for the couple. <q by="12">“I hope they ordered dessert first,”</q> <s id="12" who="Daniela Benedetti">she</s> said.

Rival chef Portia Lum, who lost to Benedetti in the Season 6 finale by one point, declined to gloat when StarWire caught up with her at LAX. Asked if she wanted the title back, Lum shook her head. <q by="13">“I never thought he was the better cook,”</q> <s id="13" who="Portia Lum">she</s> said. <q by="13">“I thought he was the better TV.”</q>

Nonna Ribelle was open for business on Monday, with a line around the block. In the window hung a hand-lettered card: <q by="">“Please do not ask about the mussels.”</q>

Benedetti is due in court Nov. 20. If convicted, he faces up to a year in jail on each count.
