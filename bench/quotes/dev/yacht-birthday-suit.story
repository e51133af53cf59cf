title: ‘Pool Rules’ Star Tessa Vandermolen Sues Yacht Company Over Birthday Plunge
style: tabloid
language: en
hand: tinsel
---
Reality star <s id="1" who="Tessa Vandermolen">Tessa Vandermolen</s> says she <q by="1" kind="partial">“heard the ankle go”</q> before she ever hit the deck.

The 34-year-old <x kind="title">“Pool Rules”</x> alum filed suit Tuesday in Miami-Dade County against Bright Keel Charters, alleging the company left the swim platform of a 120-foot yacht slick with spilled champagne on the night of her birthday party in March.

<s id="2" who="">The complaint</s>, obtained by StarWire, calls the platform <q by="2" kind="partial">“an ice rink with a view”</q> and claims the crew was told three times to mop it. <q by="3">“Plaintiff did not slip because she was dancing,”</q> <s id="3" who="">it</s> reads. <q by="3">“Plaintiff was not dancing. Plaintiff was looking for her shoe.”</q>

Vandermolen, who got her start as a makeup artist in Tampa before landing on the hit series, broke her left ankle in two places and had a plate and seven screws put in at a hospital in Coral Gables. She missed the taping of this season’s reunion and, according to the filing, lost out on a six-figure sandal deal.

She is asking for $2.4 million, plus the cost of the party.

In a statement, <s id="4" who="">Bright Keel</s> said it was <q by="4" kind="partial">“saddened but not surprised”</q> by the suit. The Fort Lauderdale company, which rents out nine boats, added that all 40 guests had signed waivers and that the swim platform was roped off at sunset.

<q by="5">“There was a sign, there was a rope and there was a deckhand standing next to the rope,”</q> said the company’s lawyer, <s id="5" who="Emeka Nwosu-Bright">Emeka Nwosu-Bright</s>. <q by="5">“I don’t know what else we could have put there. A moat?”</q>

One thing everyone agrees on is the sign. <s id="14" who="">It</s> read <q by="14">“No Bubbles Past This Point,”</q> and photos of it were all over guests’ stories by midnight.

Vandermolen’s best friend and former castmate Xiomara Peralta, who was on board, remembers it differently. The rope, <s id="7" who="Xiomara Peralta">she</s> told StarWire, <q by="7" kind="partial">“was around somebody’s waist by nine o’clock.”</q> As for the deckhand: <q by="7">“Cute, but he was doing shots with us.”</q>

Peralta, 31, said she got to her friend first. <q by="8">“She was lying there going, ‘Is my dress okay? Is my dress okay?’”</q> <s id="8" who="Xiomara Peralta">she</s> recalled. <q by="8">“And her foot was pointing at Cuba.”</q>

In a 911 call released by the county last month, a man can be heard telling the dispatcher that a woman is hurt. <q by="">“Somebody get the captain,”</q> a voice shouts in the background.

The captain, who has since left the company, did not respond to messages.

Not everyone who has shared a screen with Vandermolen is buying the story. Her ex-husband, the fitness mogul Chase Dunleavy, fired off a post hours after news of the suit broke. <q by="10">“I have seen that woman jump off a roof in wedges and stick the landing,”</q> <s id="10" who="Chase Dunleavy">he</s> wrote. <q by="10">“Praying for the boat.”</q>

The post was later deleted. A rep for Dunleavy, 41, did not return a request for comment.

But <s id="11" who="">an insider close to Vandermolen</s> said the reality star was <q by="11" kind="partial">“floored”</q> by the dig, coming as it did a week after the pair had agreed on summer custody of their French bulldogs. <q by="12">“They were finally in a good place,”</q> <s id="12" who="">the insider</s> said. <q by="12">“Then he has to go and be Chase.”</q>

Vandermolen herself has said little. On Wednesday she posted a photo of an orthopedic boot covered in rhinestones, with a caption quoting the theme song of the show that made her famous. By Thursday the comments had been turned off.

Outside her Brickell condo, where she was seen leaving on a knee scooter, she waved off a reporter who asked whether she would ever set foot on a yacht again.

<q by="13">“Baby,”</q> <s id="13" who="Tessa Vandermolen">she</s> said, <q by="13">“I can’t set foot on a rug.”</q>

A hearing is set for Nov. 14.
