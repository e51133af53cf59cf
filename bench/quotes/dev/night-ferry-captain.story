title: The Last Run of the Night Is the One She Wants
style: feature
language: en
hand: county
---
SEATTLE — At 12:50 a.m. the ferry Nisqually Maid backs away from the dock with 11 cars, four bicycles, a bride and a captain who can tell you, without looking, that the tide has turned.

<q by="1">“You feel it in your teeth,”</q> <s id="1" who="Rae Thorvaldsen-Achebe">the captain</s> says.

The captain’s name is Rae Thorvaldsen-Achebe, and the bride is nobody she knows. People get on the last boat for all sorts of reasons. They’ve missed the one before, or they’ve been laid off, or they work at the hospital, or they can’t sleep. In 31 years on Puget Sound, 24 of them by choice on the overnight shift, Thorvaldsen-Achebe has taken aboard a circus llama, a sitting governor, two men handcuffed to each other who turned out to have no connection to law enforcement, and, on one run in 1998, a woman who went into labor below the snack bar.

That baby, a girl, is now a deckhand on the boat. Her name is Nisqa.

<q by="2">“Everybody thinks it’s a tribal name. I have to go, ‘No, I’m named after a diesel,’”</q> said <s id="2" who="Nisqa Lindgren">Nisqa Lindgren</s>, coiling a line. <q by="2">“My mom thought it was pretty. It’s better than Snack Bar.”</q>

The state would like to cut the 12:50. It carries an average of 38 people on a vessel built for 1,200 and burns the same fuel as the 5:30. <s id="3" who="">A consultant’s study</s> last fall called it <q by="3" kind="partial">“a legacy service without a constituency.”</q> The ferry system, which has been short of crews and boats for years, proposed in January to end it.

The constituency came to the hearing. There were 212 of them, in scrubs and aprons and airport vests, and since they were the people who work at night, a number of them fell asleep. One who did not was Abdirahman Warsame, who mops a downtown office tower and lives across the water because that’s where he could find three bedrooms. Without the boat, he told the panel, he would have to sleep in his car or drive 90 miles around. <s id="5" who="Abdirahman Warsame">He</s> asked the consultant whether he was <q by="5" kind="partial">“the legacy or the service.”</q>

The consultant said he would have to get back to him.

It is hard to see much from the wheelhouse at that hour, and that’s what the captain likes about it. The city slides off behind, the radar turns, the coffee is terrible. She never married the sea, she says; she married a dentist. Dr. Emeka Achebe has a practice on the island and gets up when she goes to bed. They leave notes on a whiteboard. This week’s, when a reporter came by, was in <s id="6" who="Emeka Achebe">his</s> hand: <q by="6">“Owl: soup. Also you are loved. Also the gutter.”</q>

<q by="7">“It’s a very happy marriage,”</q> <s id="7" who="Rae Thorvaldsen-Achebe">she</s> said. <q by="7">“I recommend a shift differential.”</q>

Her chief mate is quieter. Tomasz Wrona came up through fishing boats, lost a brother off Kodiak, and doesn’t do interviews. But one thing he did want understood was that the night run is not, as <s id="9" who="">the newspapers</s> had put it, <q by="9" kind="partial">“nearly empty.”</q>

<q by="14">“Thirty-eight people,”</q> <s id="14" who="Tomasz Wrona">Wrona</s> said. <q by="14">“You put thirty-eight people in your house, tell me it’s empty.”</q>

Halfway across, the bride came up to the passenger deck in a parka over her dress and stood by herself at the rail. Nobody asked. Presently a man who had been doing a crossword got up, went to the vending machine and set a hot chocolate on the bench next to her. She laughed, or something like it. <q by="10">“Do I look that bad?”</q> <s id="10" who="">she</s> said.

<q by="11">“You look like the 12:50,”</q> <s id="11" who="">he</s> said.

The state will decide in May. The boat’s regulars have printed buttons with an owl on them and the words <q by="">“Some of us are up.”</q> Thorvaldsen-Achebe, who turns 60 that month, wears one on the inside of her jacket, since the uniform code forbids it on the outside. (<s id="15" who="">The system’s director</s>, shown one at a meeting, called it <q by="15" kind="partial">“cute.”</q>) If they cut the run she will retire rather than go to days, and she’s told her supervisors so, in a letter that <s id="12" who="Nisqa Lindgren">Lindgren</s>, who helped with the spelling, called <q by="12" kind="partial">“three lines long and one of them was ‘Sincerely.’”</q>

At 1:25 the engines dropped to a mutter. The captain leaned toward the glass. Over the loudspeaker, to 11 cars and four bicycles, <s id="13" who="Rae Thorvaldsen-Achebe">she</s> gave the announcement as she gives it every night, in her own version: <q by="13">“Folks, that’s the island. It’s right where we left it.”</q>
