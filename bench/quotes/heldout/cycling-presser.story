title: 'I rode for the wrong man': Etxebarria walks out of tour news conference
style: sport
language: en
hand: brandt
---
ROUBAIX, France -- The question was about gear ratios. The answer lasted 11 minutes and ended with the race leader leaving by the kitchen door.

Aitor Etxebarria, who on Monday became the first rider in nine years to lead the Tour of the Low Countries from start to rest day, told reporters he would not defend his jersey alongside Joost van den Heuvel, the teammate he had been hired to help.

<q by="1">"For two years I have carried his bottles, his rain cape and his excuses,"</q> <s id="1" who="Aitor Etxebarria">Etxebarria</s> said through an interpreter. <q by="1">"I rode for the wrong man. I say it now so nobody can say I said it after."</q>

Seated to his left, Van den Heuvel, the 2019 champion, looked first at the interpreter, then at the ceiling.

<q by="2">"Did he say bottles?"</q> <s id="2" who="Joost van den Heuvel">he</s> asked.

The interpreter, Mireille Castaing, said he had.

<q by="3">"I thought so,"</q> <s id="3" who="Joost van den Heuvel">Van den Heuvel</s> said. <q by="3">"I like that he counts."</q>

The quarrel goes back to Saturday's stage to Mons, when the Dutchman, 34, attacked on the final climb although his Spanish teammate was in yellow and 400 meters up the road. Team radio is public this year. In a recording played by the race broadcaster, sporting director <s id="4" who="Stéphane Lacombe">Stéphane Lacombe</s> can be heard telling him, <q by="4">"Joost, no. Joost. No,"</q> and then, after some static, muttering that it was <q by="4" kind="partial">"like talking to a cow."</q>

<s id="5" who="Stéphane Lacombe">Lacombe</s>, a soft-spoken Breton with a doctorate in physiology, said the remark had been <q by="5" kind="partial">"about the radio, not the rider."</q> He tried twice to bring the session back to the time trial on Tuesday.

<q by="6">"We're a family, and at breakfast families shout,"</q> <s id="6" who="Stéphane Lacombe">he</s> said.

<q by="7">"Which family shouts in front of 90 journalists?"</q> <s id="7" who="">a reporter</s> from a Flemish daily called from the back.

<q by="6">"A Breton one."</q>

Under <s id="8" who="">the team's contract</s>, a copy of which was seen by this reporter in the spring, Van den Heuvel is designated <q by="8" kind="partial">"sole and protected leader"</q> for the season's three biggest races. Etxebarria, 26, is listed nine lines lower, among those who are to ride <q by="8" kind="partial">"at the disposition of the leader at all times."</q>

<s id="9" who="Aitor Etxebarria">The younger man</s> said he had signed it because he was about to become a father and <q by="9" kind="partial">"would have signed a pizza box."</q>

<q by="10">"But a paper does not climb,"</q> <s id="10" who="Aitor Etxebarria">he</s> said. <q by="10">"I climb."</q>

At that point the team's press officer, Lotte Brouwers, announced that there was time for one more question, preferably on another subject. She was asked whether the two men would share a bus on Tuesday. <s id="11" who="Lotte Brouwers">Brouwers</s> said the seating was <q by="11" kind="partial">"an internal matter"</q> and that both riders remained <q by="11" kind="partial">"fully committed to the project,"</q> a phrase that drew groans.

Van den Heuvel then took the microphone. He has a reputation for charm, and for a temper; colleagues in the bunch have called him <x kind="nickname">"the Notary"</x> since he made a rival sign a napkin conceding a sprint. He switched to English, which he had not used all afternoon, and spoke slowly.

<q by="12">"I attacked because I had good legs, and because I'm 34, and because in my whole life I never saw a yellow jersey from behind and thought, 'How nice for him,'"</q> <s id="12" who="Joost van den Heuvel">he</s> said. <q by="12">"Maybe that's ugly. I don't think it's new."</q>

He had sent Etxebarria a text message on Saturday night, <s id="13" who="Joost van den Heuvel">he</s> added: <q by="13">"Sorry. Not sorry. Sorry."</q> There had been no reply.

Castaing whispered all this into the Spaniard's ear. Etxebarria listened, nodded, unclipped the small microphone from his collar and set it on the table.

<q by="14">"Eskerrik asko,"</q> <s id="14" who="Aitor Etxebarria">he</s> said, which is thank you in Basque, and he got up. He passed behind the sponsors' board and through a swinging door from which, for a second or two, came a smell of onions and a voice demanding, <q by="">"Who's that? Who let him in?"</q>

Organizers said later that the leader had fulfilled his obligations to the media. <s id="15" who="">Race rules</s> provide for a fine of 500 Swiss francs for any rider who ends a news conference <q by="15" kind="partial">"by word, gesture or absence"</q> before he is released, but race director Ghislain Peeters said there would be none.

<q by="16">"I've been trying for six years to get you all to come on a rest day,"</q> <s id="16" who="Ghislain Peeters">Peeters</s> said. <q by="16">"I should pay them."</q>

The 31-kilometer time trial starts Tuesday at 1:15 p.m. The two teammates go off last, two minutes apart, with Van den Heuvel in front.
