title: She mends the nets nobody else will touch
style: feature
hand: harrow
---
DELACOTE, La.—At half past four in the morning the only light on Shell Road comes from a tin building with no sign, and the only sound is a radio playing cai luong opera through a blown speaker. Inside, Lan-Anh Trosclair sits on an overturned crate with forty feet of green webbing across her knees.

<q by="1">“You came early,”</q> <s id="1" who="Lan-Anh Trosclair">she</s> said, not looking up. <q by="1">“Good. Hold this.”</q>

Trosclair, 71, is the last person in three parishes who builds and repairs shrimp trawls by hand. There were eleven net shops between here and Houma when she learned the trade in 1981, two years after she arrived from Vung Tau by way of a refugee camp in Malaysia and a chicken plant in Arkansas. The others went one at a time: to storms, to retirement, to the price of shrimp, which at the dock last month was lower than it was when Ronald Reagan was president.

Her customers talk about her the way ballplayers talk about a certain kind of coach. Deckhand <s id="2" who="Kip Naquin">Kip Naquin</s> said she was <q by="2" kind="partial">“meaner than a gar”</q> and that he would <q by="2" kind="partial">“walk through the marsh on my knees”</q> before he let anyone else cut a bag for him. His cousin Odile Naquin-Pham, who owns two boats, put it differently.

<q by="3">“She can look at a tear and tell you what you hit, how fast you were going and whether you’d been drinking,”</q> <s id="3" who="Odile Naquin-Pham">Naquin-Pham</s>’s explanation ran. <q by="3">“She’s usually right about all three.”</q>

The work is arithmetic as much as knots. A trawl is drawn up like a dress pattern, in tapers—two points, one bar, two points, one bar—and a mistake of a single mesh will make it swim sideways. Trosclair keeps no patterns. She went to school for six years. When a graduate student from Baton Rouge came to record her methods in 2016, <s id="4" who="">he</s> filled four notebooks and then, she recalled with evident pleasure, confessed that he had <q by="4" kind="partial">“understood maybe the crate.”</q>

She married Alcide Trosclair, a trawler with a tenor voice and a bad heart, in 1984. Not everyone in Delacote was glad. The week the two of them filed for a license, a dead pelican was left on the hood of his truck, with a note: <q by="">“Go back on the boat you came on.”</q> Alcide had the note framed. It still hangs over the register, between a calendar from the ice house and a photograph of the couple’s son in a Coast Guard uniform.

<q by="5">“People ask why I don’t take it down,”</q> <s id="5" who="Lan-Anh Trosclair">Trosclair</s> said. <q by="5">“The man who wrote it, I have fixed his nets for thirty years. He knows I know. Every time he pays, he looks at it. Every time, he pays cash, and he pays too much.”</q>

She wouldn’t say who.

The son, Chief Petty Officer Minh Trosclair, is stationed in Kodiak, Alaska. He has asked her to move there. <s id="6" who="Minh Trosclair">He</s> has also, according to his mother, asked her to <q by="6" kind="partial">“get a phone that does something.”</q> Reached on his own phone, he laughed for some time.

<q by="7">“My mother thinks Alaska is where they send you if you lose,”</q> <s id="7" who="Minh Trosclair">he</s> said finally. <q by="7">“I tell her the nets up here are as big as churches. That got her quiet for a minute.”</q>

What will happen to the shop is a question people in Delacote ask in low voices. The Gulf Heritage Fund, a nonprofit in New Orleans, offered in March to pay an apprentice for two years. <s id="8" who="Bertrand Okoye">Bertrand Okoye</s>, who directs it, described the craft as <q by="8" kind="partial">“a language with one speaker”</q> and the apprenticeship as <q by="8" kind="partial">“a very cheap dictionary.”</q> Nine people applied. Trosclair turned down eight of them inside of an hour, most after asking to see their hands.

The ninth, Destiny Arceneaux, is 19. She welded for a summer at the yard in Larose, and she has the scars. On a Thursday in late September she was at the far end of the building, sewing a lazy line to a bag, swearing under her breath.

<q by="9">“I’ve been here five months and she’s told me I did good one time,”</q> <s id="9" who="Destiny Arceneaux">Arceneaux</s> said. <q by="9">“And it was in Vietnamese. I had to go look it up.”</q>

From the crate came a short, dry noise.

<q by="10">“I said ‘not bad,’”</q> <s id="10" who="Lan-Anh Trosclair">the older woman</s> corrected. <q by="10">“Look it up again.”</q>
