title: Overdue since 1974: Minersfield library ends fines, then hears about it
style: local
language: en
hand: wire
---
MINERSFIELD -- When the Minersfield Public Library did away with late fines this month, director Cordelia Ashworth-Lane expected a thank-you card or two.

What she got was a line.

Since Aug. 1, more than 900 overdue items have come back to the brick building on Third Street, some in grocery carts. They include a biography of Knute Rockne due in 1974, a waffle iron from the <x kind="term">"library of things"</x> collection and a videocassette of <x kind="title">"Porch Dogs of the Ozarks"</x> with a sandwich in the case.

<q by="1">"I had a grown man cry at the desk,"</q> <s id="1" who="Cordelia Ashworth-Lane">Ashworth-Lane</s> said. <q by="1">"He'd been driving to the next county for 11 years because he owed us $38."</q>

The board voted 5-2 in June to wipe out $74,212 in debts and stop charging new ones, joining hundreds of libraries across the country. Patrons still pay for books they lose. <s id="14" who="">The weekly paper</s>, in an editorial, pronounced the policy <q by="14" kind="partial">"kindness with a calculator."</q> Staff members had found that the fines brought in less than it cost to collect them and that about 3,100 cards, a fifth of the total, were blocked. Most of the blocked cards belonged to people who live south of the tracks.

Not everybody is charmed. Board member <s id="2" who="Harlan Diggs">Harlan Diggs</s>, who cast one of the no votes, said the town had <q by="2" kind="partial">"rewarded the deadbeats and made saps of the rest of us."</q> He has paid every fine he ever owed, he said, including one in March for which he was out of town and in the hospital. He produced the receipt, $1.20.

<q by="3">"It's not the money,"</q> <s id="3" who="Harlan Diggs">Diggs</s> said. <q by="3">"It's that I did it right, and I'd like somebody to notice."</q>

Somebody did. The circulation supervisor, Ji-woo Bae, taped a photocopy of the receipt to the staff refrigerator, where it hangs beneath a star.

The Rockne biography was carried in by Eugene Petrocelli, 68, a retired tool and die maker, whose late brother checked it out for a school report when both were in their teens. It had been in a box with the brother's letter sweater. Tucked inside the cover was <s id="4" who="">a postcard</s> from the library, dated Feb. 3, 1975, reading <q by="4">"Second Notice."</q>

<q by="5">"I figured it up at a nickel a day,"</q> <s id="5" who="Eugene Petrocelli">Petrocelli</s> said. <q by="5">"Come to around nine hundred bucks. I said, 'Ronnie, you owe me.'"</q>

He kept the postcard. He also got a new card, his first since the Ford administration, and went home with a book on bees.

There have been complications. Two people tried to return books that belong to other libraries, including one in Saskatchewan. <s id="6" who="">A woman</s> in her 80s handed Bae a paper sack with seven romance novels in it, said <q by="6">"Don't you dare ask,"</q> and left. And on Saturday the book drop jammed, at about the time of the Methodist picnic, because of a full set of encyclopedias minus the letter Q.

Mayor Rosalba Trujillo, a former children's librarian, has a theory about the Q. Her own family owed $14 when she was in fourth grade, a sum that might as well have been a thousand, and for a year <s id="7" who="Rosalba Trujillo">she</s> told her teacher that she preferred to read <q by="7" kind="partial">"off cereal boxes and such."</q>

<q by="8">"A kid doesn't know it's only a fine,"</q> <s id="8" who="Rosalba Trujillo">Trujillo</s> said. <q by="8">"A kid thinks it's the police."</q>

The change is to be reviewed in a year. <s id="9" who="Harlan Diggs">Diggs</s> said he expects it to be <q by="9" kind="partial">"a disaster with a bake sale"</q> and would be glad to be wrong. Circulation in the first two weeks was up 22 percent from last August; the number of new and reopened cards, 611, is the highest for any month on record.

At the desk on Tuesday, a boy of about 10 set down a comic book with a missing cover and waited. Bae looked up the account. It had been blocked since kindergarten.

<q by="10">"You're good,"</q> <s id="10" who="Ji-woo Bae">she</s> told him.

<q by="11">"For how long?"</q> <s id="11" who="">he</s> asked.

<q by="12">"For good,"</q> <s id="12" who="Ji-woo Bae">Bae</s> said, and pointed him at the stairs, where a cutout of a bear holds up a placard that has not been updated in some time: <q by="">"Remember! 5¢ a day!"</q>
