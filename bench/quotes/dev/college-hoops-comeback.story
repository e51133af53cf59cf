title: Adeyemi-Ross hits from midcourt as Dunmore State stuns No. 4 Calloway, 82-80
style: sport
language: en
hand: press box
---
LOUISVILLE, Ky. — The shot that beat the fourth-ranked team in the country on Saturday night was, by the admission of the young man who took it, a pass.

Femi Adeyemi-Ross, a sophomore who had missed nine of his first 10 tries, caught an inbounds throw with 2.1 seconds left, saw center Zeke Wojtowicz break for the rim and let the ball go from the midcourt stripe. It was too high for Wojtowicz. It was too high for everybody. It banked in as the horn sounded, and unranked Dunmore State had beaten Calloway, 82-80, after trailing by 22.

<q by="1">“I’d love to lie to you,”</q> <s id="1" who="Femi Adeyemi-Ross">Adeyemi-Ross</s> said. <q by="1">“I had a whole lie ready. But Zeke’s sitting right here.”</q>

Wojtowicz, to his left, 6-foot-11 and dripping from an ice bath, leaned toward the microphone. <q by="2">“I was wide open,”</q> <s id="2" who="Zeke Wojtowicz">he</s> said.

Calloway (17-2) had not lost at home in 41 games. The Admirals led 52-30 with 16:40 to play, on a dunk by freshman Isaiah Broussard-King that brought the student section to its feet with a song about bus schedules. From there they made five of 27 shots.

Coach <s id="3" who="Rick Santangelo">Rick Santangelo</s>, whose halftime interviews are usually as bland as milk, had told a television reporter that his team was <q by="3" kind="partial">“playing like it’s already eaten.”</q> Afterward he took the blame, though not all of it.

<q by="4">“I called the timeout that let them set up the last play, so put that on me,”</q> <s id="4" who="Rick Santangelo">Santangelo</s> said. <q by="4">“The other 16 minutes, I’ve got a few fellas who can help me carry it.”</q>

Dunmore State (11-8) came back with a press it had put in on Thursday. Its coach, Danielle Kuykendall, one of three women who lead Division I men’s teams, got the idea from a junior high school game that her nephew was playing in, and drew it for her staff on the back of a raffle ticket. Assistant <s id="5" who="Tyrell Oaks">Tyrell Oaks</s> thought it was, in his words, <q by="5" kind="partial">“the dumbest thing I ever saw work.”</q>

It forced 14 turnovers in 11 minutes. Four came from Broussard-King, who is expected to go among the first five picks in the NBA draft and who sat at his locker for half an hour with a towel on his head. He talked when he was ready to.

<q by="6">“They were everywhere,”</q> <s id="6" who="Isaiah Broussard-King">the 19-year-old</s> said. <q by="6">“I’d look up and there’s a little dude. I’d turn around, there’s the same little dude.”</q>

That would be Paolo Dizon, 5-9, a walk-on from Daly City, Calif., who had played 22 minutes all year and played 13 straight. Dizon had five steals, the last with nine seconds left and his team down 80-78, and was fouled. He made the first free throw. <s id="11" who="">Calloway’s fans</s>, two of whom had been waving a cutout of a giant baby, bellowed: <q by="11">“Stand on a box!”</q> He missed the second. The rebound went off an Admiral’s knee and out of bounds, and Santangelo called his timeout.

In the huddle Kuykendall drew a play called <x kind="term">“Grandma”</x> that had not worked in practice. Dizon reminded her of that. <q by="7">“She goes, ‘Then it’s due,’”</q> <s id="7" who="Paolo Dizon">he</s> said.

Officials looked at the replay for four minutes. The light behind the board had gone on with the ball perhaps a foot out of Adeyemi-Ross’ hand. Referee <s id="8" who="Vince Amundsen">Vince Amundsen</s> told a pool reporter that the evidence was <q by="8" kind="partial">“about as clear as you get in this life.”</q>

Kuykendall, 44, hardly smiled at any of it. The Foxes have Marlow Tech on Tuesday, and have lost to the Tech five times running. Asked where the win ranked, <s id="9" who="Danielle Kuykendall">she</s> said that it was <q by="9" kind="partial">“one”</q> and that she had checked.

But when she came into the locker room her players had filled every cup in the building with water, and they were waiting on chairs. Over the door there hangs an old sign for visiting teams, up since 1988: <q by="">“Nice Try.”</q> Somebody had put a strip of tape across the first word and the second, and written something else there.

<q by="10">“I’m not going to tell you what it says now,”</q> <s id="10" who="Danielle Kuykendall">Kuykendall</s> said. <q by="10">“My mother’s a subscriber.”</q>
