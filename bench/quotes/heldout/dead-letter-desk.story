title: He’s been dead nine years. She still answers his mail.
style: feature
language: en
hand: wheelock
---
SALINA, Kan.—The letters come to a post office box with a brass door, No. 340, and on Mondays and Thursdays Opal Threlkeld walks the four blocks to collect them in a bag that once held onions. Some weeks there are two. After Christmas there may be 30. They are addressed, in ballpoint and in the shaky capitals of people who learned to write with a ruler alongside, to a man named Uncle Dutch.

<q by="9">“Dear Uncle Dutch,”</q> began <s id="9" who="">one</s> that arrived on a windy Thursday in April. <q by="9">“You won’t remember me but you read my poem on the air in 1971 and I have been meaning to tell you it was my sister’s.”</q>

Threlkeld, 79, laughed until she had to take off her glasses.

<q by="1">“Fifty years she’s carried that,”</q> <s id="1" who="Opal Threlkeld">she</s> said. <q by="1">“Well, I’ll write and tell her he forgives her. He’d have thought it was the funniest thing.”</q>

Dutch Threlkeld—his given name was Marvin—hosted <x kind="title">“The Kitchen Window”</x> on KSLD-AM for 41 years, mornings from 5 to 8. He gave the hog prices and the hospital admissions. He read poems, recipes and the names of boys who had shipped out. He had what <s id="2" who="">a rival</s> once called <q by="2" kind="partial">“a voice like a screen door,”</q> and at his peak he could be heard in parts of six states. When he died, in 2016, the station filled his slot with a syndicated program about money. The letters were supposed to stop.

They didn’t. His widow found out when the postmaster, Lyle Amador, phoned to ask what he ought to do with a sack of them.

<q by="3">“I told her I could stamp them ‘Deceased’ and send them on back,”</q> <s id="3" who="Lyle Amador">Amador</s> recalled. <q by="3">“There was this long quiet. Then she says, ‘Lyle, you will do no such thing.’ I’ve known Opal since I was in 4-H and I don’t believe she had ever used that tone with me.”</q>

At first she wrote back to explain. She had cards printed with a gray border. But the answers troubled her. Some of the writers were not well. A man in a nursing home in Hastings, Neb., replied that he was sorry for her loss and then wrote again to Uncle Dutch the following week, as though she had interrupted. It was her daughter, Corliss, a hospice nurse, who put into words what her mother had begun to suspect: that the letters weren’t really to anybody.

<q by="4">“They’re to the kitchen,”</q> <s id="4" who="Corliss Threlkeld-Ames">Corliss Threlkeld-Ames</s> said. <q by="4">“They’re to 6 o’clock in the morning with the light coming in. You can’t send that back.”</q>

So Opal changed her approach. She answers in her own name now, on plain paper, and she doesn’t mention that he is gone unless she’s asked. She passes along what she thinks he would’ve said. On a shelf above her desk are 41 spiral notebooks in which her husband jotted down the bits of every broadcast, and she consults them, she says, the way other people do Scripture. She has replied to more than 3,000 letters. She pays for the stamps.

Asked why she does it, she was silent for some time. A clock ticked. Then it came in a rush.

<q by="5">“You have to understand that I was jealous of those people,”</q> <s id="5" who="Opal Threlkeld">she</s> said. <q by="5">“He’d leave the house at 3:40. I had four children and I’d hear him through the wall on the radio, being so sweet to some woman in Ogallala about her pie crust.</q>

<q by="5">“I used to think, you might come in here and be sweet about mine. I never said it. You didn’t.</q>

<q by="5">“And now I read what they write to him and I see what it was. They didn’t have anybody in the next room, is all. I had somebody in the next room.”</q>

Not everyone in the family approves. Her son <s id="6" who="Marvin Jr.">Marvin Jr.</s>, who is 55 and sells crop insurance in Wichita, calls the mail <q by="6" kind="partial">“Mom’s ghost job”</q> and worries that someone will take advantage. Twice she’s been asked for money. Once a man turned up at her door with a guitar. <q by="7">“I said, ‘Ma, what’d you do?’”</q> <s id="7" who="Marvin Jr.">her son</s> said. <q by="7">“She’d made him a sandwich and had him play the thing.”</q>

The man in Hastings died last fall. A nurse mailed Opal what had been found in his drawer: all 26 of her letters, in order, with a rubber band around them, and an envelope, stamped and ready, that he’d never sent. On the front it had the usual name and the usual box. Inside was a single line.

<q by="8">“You tell Opal,”</q> <s id="8" who="">it</s> said, <q by="8">“that I knew.”</q>
