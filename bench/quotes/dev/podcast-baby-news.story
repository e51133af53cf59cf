title: Odalys Ferrer Is Expecting a Baby at 45, and Her Co-Stars Found Out With the Rest of Us
style: magazine
hand: calloway
---
Odalys Ferrer waited until the fourth question.

The <x kind="title">“Widow’s Walk”</x> actress was on stage at the Castro Theatre in San Francisco on Monday night for a live taping of the comedy podcast <x kind="title">“Two Left Chairs”</x> when host Benji Kowalczyk asked, as he asks everybody, what she had eaten that day.

<q by="1">“Saltines, a peach, more saltines,”</q> <s id="1" who="Odalys Ferrer">Ferrer</s> answered, <q by="1">“because I’m 16 weeks pregnant and the peach was a mistake.”</q>

It took the 1,400 people in the room a moment. Then, says <s id="2" who="Benji Kowalczyk">Kowalczyk</s>, <q by="2" kind="partial">“the ceiling came off.”</q> The comedian had not been tipped off. <q by="22">“I had a bit ready about hot dogs,”</q> <s id="22" who="Benji Kowalczyk">he</s> tells us. <q by="22">“I’ve got it still. It’s useless now.”</q>

The baby, due in late January, will be the first for Ferrer, 45, and for her partner of three years, the marine biologist Dr. Tobias Engelhardt. The actress has spoken before about what <s id="3" who="Odalys Ferrer">she</s> once called her <q by="3" kind="partial">“long argument with medicine,”</q> including four rounds of IVF during her marriage to the director Anton Severin. They divorced in 2018.

Severin, 58, was among the first to send flowers. <q by="4">“Nobody on this earth deserves it more or will be bossier about it,”</q> <s id="4" who="Anton Severin">the director</s> said in a message passed along by his assistant. He is at work in Budapest on a film about the siege of Malta.

The cast of her series, which returns in November, got the news from their phones. Lorcan Fitzmaurice, who plays her brother, says he was in a dentist’s chair when the clip reached him. <q by="5">“I made a noise and the hygienist stopped,”</q> <s id="5" who="Lorcan Fitzmaurice">he</s> says. He had wondered about the coats. All spring, it seems, the wardrobe department had been putting the star in larger and larger ones, for reasons described on set only as <q by="" kind="partial">“weather.”</q>

Creator Adaeze Nnamdi, who was in on the secret, says there was never any thought of writing it into the show. <q by="6">“Her character’s husband has been dead for nine episodes,”</q> <s id="6" who="Adaeze Nnamdi">she</s> points out. <q by="6">“We’d have had some explaining to do.”</q>

<s id="7" who="Odalys Ferrer">Ferrer</s> told the audience that she had meant to wait for a proper announcement, with a photo and a nice sweater, but that she was <q by="7" kind="partial">“too sick and too happy to art-direct it.”</q> She said her mother, Milagros, who is 81 and lives in Hialeah, Fla., had been told on Mother’s Day with a pair of crocheted boots in a pastry box.

And how did she take it?

<q by="8">“She said, ‘These are not guava,’”</q> recalled <s id="8" who="Odalys Ferrer">the mother-to-be</s>. <q by="8">“Then she saw what they were, and she had to sit down on the step, and my aunt thought it was a stroke, so the paramedics knew before my agent did.”</q>

A source close to the actress says the past months have not been simple. Ferrer left a play in New York in April, citing a back injury; it was in truth on the advice of her doctors. <s id="9" who="">The source</s> says she felt <q by="9" kind="partial">“rotten”</q> about the white lie and paid the understudy’s rent through August. <s id="10" who="">The understudy</s>, reached on Tuesday, would say only that this was <q by="10" kind="partial">“very her.”</q>

Engelhardt was in the balcony on Monday, in a baseball cap. Invited to say something, he stood, thought about it and told the crowd, in what <s id="11" who="Benji Kowalczyk">the host</s> later called <q by="11" kind="partial">“the shortest set in the history of the Castro,”</q> that he was going to go get more saltines.

He got a standing ovation.

The couple have not picked a name, though there is a front-runner. An ultrasound picture that <s id="12" who="Odalys Ferrer">Ferrer</s> posted on Tuesday was captioned with a single word, <q by="12">“Guayaba.”</q>
