title: Freighters outlast Sentinels in third overtime to force Game 7
style: sport
language: en
hand: okafor
---
DULUTH, Minn.—Somewhere around midnight, with the ice chewed to slush and the concession stands out of everything but pickles, Jonah Tremblay-Whitehorse stopped being able to feel his left hand.

That was the one he scored with.

Tremblay-Whitehorse, a 22-year-old rookie who had played four minutes in regulation, swept a rebound past Owen Mäkelä at 11:48 of the third overtime on Tuesday to lift the Duluth Freighters to a 3–2 win over the Green Bay Sentinels and even their North Division final at three games apiece.

<q by="1">“I thought it went off the post,”</q> <s id="1" who="Jonah Tremblay-Whitehorse">Tremblay-Whitehorse</s> said, an ice bag taped to his wrist. <q by="1">“Then I saw Benny throw his stick, and Benny doesn’t throw his stick for posts.”</q>

Benny is Benoit Lachance, the captain, who logged 51 minutes and needed two bags of saline before he could talk to reporters. <s id="2" who="Benoit Lachance">He</s> called the rookie <q by="2" kind="partial">“the calmest kid I ever met”</q> and the game <q by="2" kind="partial">“the dumbest, best thing I’ve done with my legs.”</q>

Game 7 is Thursday in Green Bay, where the Sentinels are 5–0 in the playoffs.

The Sentinels led twice. Anton Yeryomin scored short-handed in the first period, and Marcus Bell-Ortega tipped in a point shot with 6:10 left in the third to make it 2–1 and send some in the crowd of 6,417 toward the parking ramp. They were still on the stairs when Duluth defenseman Pauli Raatikainen, who had not scored since January, tied it from the blue line with 40 seconds to go and goaltender Sam Dufresne on the bench.

From the upper deck came the chant that has followed this team since it was nearly sold to a group from Tulsa last fall: <q by="">“Not for sale! Not for sale!”</q>

Green Bay thought it had won at 4:02 of the second overtime, when a shot by Yeryomin struck the back bar and came out so fast that the horn never sounded. After a seven-minute review the officials ruled that the net had been off its moorings. Referee <s id="4" who="Walt Kaczmarek">Walt Kaczmarek</s>, speaking to a pool reporter, said the view from overhead was <q by="4" kind="partial">“conclusive, or I wouldn’t have touched it.”</q>

Sentinels coach Darlene Prudhomme didn’t see it that way. She was assessed a bench minor for what <s id="5" who="Walt Kaczmarek">Kaczmarek</s> described as <q by="5" kind="partial">“language and a water bottle.”</q>

<q by="6">“I’ve got a goal judge, a guy in the truck and eleven thousand phones telling me that’s in,”</q> <s id="6" who="Darlene Prudhomme">Prudhomme</s> said. <q by="6">“But go ahead. Conclusive. Good word.”</q>

Asked whether her team had been robbed, <s id="7" who="Darlene Prudhomme">she</s> paused for a long time.

<q by="7">“My mother used to say, ‘Nobody steals from you if you lock the door.’ We had about six chances to lock the door.”</q>

Mäkelä made 64 saves, a league playoff record. He was on his back when the winner crossed the line, having lost his mask and, a moment earlier, the blade of his stick. Afterward he sat in full gear for half an hour and politely waved off questions. <q by="8">“Thursday,”</q> <s id="8" who="Owen Mäkelä">he</s> said. <q by="8">“I talk Thursday.”</q>

The sequence began when Lachance, at the end of a two-minute shift, flipped a backhand toward the crease mainly, he admitted, so that he could get off.

Raatikainen got a stick on it. Mäkelä kicked it out. And the rookie, who grew up on the Fond du Lac reservation 20 miles from the arena and used to sell programs in Section 112, was all alone.

His grandmother, Violet Whitehorse, 79, watched from that same section in a jersey with somebody else’s number on it. <s id="9" who="Violet Whitehorse">She</s> said she had shut her eyes for most of the overtimes and had been <q by="9" kind="partial">“having a word with the Creator about that goalie.”</q>

<q by="10">“He heard me eventually,”</q> <s id="10" who="Violet Whitehorse">she</s> said.

Freighters coach Dmitri Vance said nobody in his room would be practicing Wednesday and that he had told the equipment staff to hide the skates. Vance, in his ninth season, has never reached a league final; he has lost three Game 7s, all of them on the road, a fact he brought up himself.

<q by="11">“People are going to write that I’m cursed,”</q> <s id="11" who="Dmitri Vance">he</s> said. <q by="11">“I’m not cursed. I’m just old and we keep finishing second in the division.”</q>

On the whiteboard behind him somebody had written <q by="">“GO TO BED”</q> and underlined it twice.
