title: Mayor Apologizes to Goose After Late-Night Post
style: social
hand: maren
---
Mayors say things online that they regret. Few have had to take it up with a bird.

At 11:48 p.m. on Tuesday, Mayor <s id="1" who="Leland Strickler">Leland Strickler</s> of Bexhill Grove, Ohio, population 19,200, opened the city's official Facebook page and typed the following about Gerald, a Canada goose that has for two years patrolled the parking lot of the municipal building:

<q by="1" kind="block">To whoever keeps feeding Gerald. STOP. He bit my wife. He bit the UPS man. He has bitten me on three occasions two of which were personal. I have asked nicely. As of tomorrow that goose is a former resident.</q>

By breakfast the post had 6,100 comments, which is about one for every three people in town.

<q by="2">"He has more constituents than you do,"</q> wrote <s id="2" who="Marguerite Hatch">Marguerite Hatch</s>, a retired librarian, in the most popular of them. <q by="3">"Gerald has never raised my water bill,"</q> wrote <s id="3" who="Dale P.">Dale P.</s> <s id="13" who="">A third resident</s> posted a drawing of the bird in a campaign sash with the words <q by="13">"HONK IF YOU'RE REGISTERED."</q>

A high school junior, Ifeanyi Cole, opened an account for the goose itself on the platform Rumor before first period. It gained 48,000 followers by lunch. <s id="4" who="">Its first message</s> read, in full, <q by="4">"lawyered up."</q>

<s id="5" who="Ifeanyi Cole">Cole</s>, 17, said in an interview that he was <q by="5" kind="partial">"not anti-mayor, just pro-goose"</q> and that he had a chemistry test on Thursday for which he had not studied at all.

The state wildlife agency put in a word as well. Canada geese are protected under a federal treaty of 1918, it reminded the city in a reply from its own account, and may not be removed without a permit. <q by="6">"We'd be glad to talk about fencing,"</q> <s id="6" who="">the agency</s> wrote, adding a small yellow heart.

At 2 p.m., the mayor was back, in a video filmed on the steps of the municipal building. He was wearing a tie. The goose could be seen behind him, moving slowly from left to right.

<q by="7">"I wrote that post after a long day and a long council meeting, and I wrote it from the wrong account,"</q> <s id="7" who="Leland Strickler">Strickler</s>, a Republican in his second term, told the camera. <q by="7">"I want to apologize to the folks who like Gerald, to the folks at the state, and, I guess, to Gerald."</q> <s id="14" who="Leland Strickler">He</s> had used the term <q by="14" kind="partial">"former resident,"</q> he explained, only in the sense of relocation. <q by="14">"Nobody was going to cook anybody."</q>

It was at this point that the goose struck.

The video goes on for six seconds more, most of them sky. In the background a woman's voice is heard to say, <q by="">"Oh, Leland, your good pants."</q>

That clip has been viewed 23 million times. It has been set to opera, slowed down, and dubbed into Portuguese. <s id="8" who="">A sportswriter</s> in Cleveland broke it down with a telestrator and pronounced the attack <q by="8" kind="partial">"a textbook blind-side."</q> On Thursday a late-night host read the original post aloud over a cello.

Reaction in town has been warmer than one might think. Strickler's opponent in the last election, <s id="9" who="Bernadette Kosar-Ruiz">Bernadette Kosar-Ruiz</s>, wrote that it was <q by="9" kind="partial">"the first time I have felt close to him."</q> <s id="10" who="">The UPS driver</s>, who asked that his name be left out of it because of company policy, said he had been <q by="10" kind="partial">"vindicated."</q> And the mayor's wife, Trudy, who was bitten in April on the way to a blood drive, told a Columbus television station that she was on nobody's side.

<q by="11">"I've been married to one stubborn thing for 30 years and I park next to another,"</q> <s id="11" who="Trudy">she</s> said. <q by="11">"I just walk fast."</q>

The council takes up the matter on Monday under the heading <x kind="title">"Waterfowl, discussion of."</x> City clerk Hollis Ng said that 140 people had signed up to speak, a record, and that the meeting would be moved to the middle school gym. Each will get two minutes. <q by="12">"I have been asked if Gerald can have the floor,"</q> <s id="12" who="Hollis Ng">Ng</s> said. <q by="12">"I am looking into it."</q>
