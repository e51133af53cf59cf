title: In ‘The Salt Ledger,’ the Bookkeeper Did It, and Kept Receipts
style: review
hand: wren
---
The first line of <x kind="title">“The Salt Ledger”</x> is spoken over a black screen by its heroine, who is chewing. <q by="1">“I never stole,”</q> <s id="1" who="Odile Marchant">she</s> says. <q by="1">“I rounded.”</q>

It is a terrific opening, and for about 70 minutes the Romanian-born director Mirela Dragomirescu lives up to it. Her third feature, and her first in English, is set in 1958 in a salt works on the coast of Georgia, where Odile Marchant (Thandeka Vorster), a bookkeeper of 29, discovers that the company has been paying a dead man. She says nothing. She gives him a raise.

What follows is an embezzlement thriller that takes place almost wholly in columns of figures, and if that sounds like a dare, it is. <s id="2" who="Mirela Dragomirescu">Dragomirescu</s>, who trained as an actuary in Cluj, has said in interviews that she wanted to make a film in which <q by="2" kind="partial">“the pencil is the gun.”</q> She and the cinematographer, Ko Aung Myint, shoot every erasure as if it were a burial. When the boss leans over Odile’s shoulder, you find yourself checking her addition.

The boss is Royal Tibbet, and he is played by Emmett Szymanski-Cole with a sunburned, hand-patting courtesy that makes your skin itch. Tibbet thinks of himself as a father to his employees, whom <s id="3" who="Royal Tibbet">he</s> calls <q by="3" kind="partial">“my grains.”</q> He has read one book, on posture. In the picture’s best scene he invites Odile to lunch at his club, realizes on the steps that they will not let her in, and, rather than say so, pretends that he isn’t hungry.

<q by="4">“We could eat in the car,”</q> <s id="4" who="Odile Marchant">Odile</s> offers.

<q by="5">“That would be worse,”</q> says <s id="5" who="Royal Tibbet">Tibbet</s>, and in four words and a swallow Szymanski-Cole lets you see a whole rotten system and one embarrassed man inside it.

Vorster, a South African stage actress in her first leading screen role, is even better. Odile is a Black woman passing through rooms that have decided she is furniture, and the performance is built on what furniture can hear. She is funny without ever being seen to joke. Told that an auditor is on his way from Savannah, she sharpens a pencil, and then another, and then, unhurriedly, all of them.

The trouble is the auditor. He arrives at the hour-and-10 mark in the person of Lucien Abbott-Reyes, a gifted comedian who has evidently been instructed to suffer. His Mr. Cass has a war wound, a dead wife and a habit of quoting Ecclesiastes. <q by="6">“That which is crooked cannot be made straight,”</q> <s id="6" who="Cass">he</s> murmurs into a ledger, twice, in case anyone in the balcony was still wondering about the theme. The film, until then as dry as its subject, begins to weep.

At a festival screening in Toronto in September, the last half-hour drew applause and, from a few rows, groans. <q by="">“Just kiss or call the cops!”</q> someone yelled. I wouldn’t put it that way myself, but I did write something similar in my notebook.

Dragomirescu adapted the script, with Jubilee Carrow, from Carrow’s 2009 novella. I went back to it afterward and was struck by how little she had explained. On the page, the auditor gets four sentences. <s id="7" who="Jubilee Carrow">Carrow</s> writes that he <q by="7" kind="partial">“had the look of a man who has already eaten,”</q> and leaves him there. In a production note, <s id="8" who="Mirela Dragomirescu">the director</s> concedes that she expanded Cass’s role because Odile, on her own, was <q by="8" kind="partial">“hard to root for.”</q> One would like to check that sum.

Still, do go. Go for Vorster’s hands, for Myint’s merciless noon light, for Abigail Nakamura-Stone’s score, which is made largely of adding machines. Stay through the credits, too. There, in a single unbroken shot, the dead man’s widow opens his final envelope, counts what is in it, counts again and looks up.

<q by="9">“They’re a nickel short,”</q> <s id="9" who="">the widow</s> says.

It’s the only laugh in the last act. Dragomirescu, who can evidently do anything when she trusts us to keep up, has had it in her pocket the whole time.
