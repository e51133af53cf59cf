title: Passenger’s whole-onion lunch on a four-hour flight has the internet taking sides
style: social
language: en
hand: tinsel
---
It started with a crunch.

On Saturday, a graphic designer from Austin, Texas, posted a 14-second video from seat 22B of a flight to Boston. In it, the man in the window seat, eyes closed and earbuds in, lifts a peeled white onion to his mouth and bites into it like an apple. <q by="1">“We have not taken off yet,”</q> the designer, <s id="1" who="Priscilla Oyarzun">Priscilla Oyarzun</s>, wrote over the clip.

By Monday it had 31 million views, four remixes and its own hashtag, and the man had become known to millions as <x kind="nickname">“Onion Guy,”</x> <x kind="nickname">“22A”</x> and, in Brazil, for some reason, <x kind="nickname">“the Senator.”</x>

Oyarzun, 28, said she had filmed him because she needed a witness. <q by="2">“I kept waiting for somebody to stop it,”</q> <s id="2" who="Priscilla Oyarzun">she</s> told The Scroll in a direct message. <q by="2">“My eyes were streaming. The flight attendant thought we’d broken up.”</q>

The replies split, loosely, into three camps. The first was horrified.

<q by="3">“This is why I drive,”</q> wrote <s id="3" who="">@mulebarn_deb</s>, who said she was a trucker in Amarillo. A user with the handle <s id="4" who="">@notyournotary</s> proposed that onions be placed <q by="4" kind="partial">“in checked luggage, with the firearms.”</q> <s id="5" who="">Another</s>, who claimed to have been across the aisle in 22D, reported that the baby in Row 23 had <q by="5" kind="partial">“stopped crying out of respect.”</q>

The second camp was in favor. <s id="6" who="">@lagos2leeds</s> pointed out that the fruit — it is a vegetable, others wrote back — was <q by="6" kind="partial">“cheap, portable and has its own packaging.”</q> A physician in Tbilisi posted a picture of his grandfather, 97, doing the same. <q by="7">“Every day, with salt,”</q> <s id="7" who="">the doctor</s> wrote. <q by="7">“He has outlived four dentists.”</q>

The third camp wanted to know about the onion. Was it a Vidalia? <q by="8">“That matters a LOT,”</q> posted <s id="8" who="Gail Thibodeaux-Lam">Gail Thibodeaux-Lam</s>, a produce buyer in Savannah with 900,000 followers, who went on to make a nine-part series. In Part 4, <s id="9" who="Gail Thibodeaux-Lam">she</s> freezes the video, enlarges the onion and decides that it is <q by="9" kind="partial">“ninety percent a sweet.”</q> In Part 5 she eats one herself and has to sit down. <q by="10">“OK,”</q> <s id="10" who="Gail Thibodeaux-Lam">she</s> says, hoarsely. <q by="10">“Seventy.”</q>

Not all of it was in fun. Several people accused Oyarzun of shaming a stranger, and on Sunday she blurred his face and turned off the sound, which only drew complaints about the sound. <q by="11">“The crunch was the evidence,”</q> read <s id="11" who="">one comment</s> with 60,000 likes.

The airline, Crestline, tried to get ahead of things with <s id="12" who="">a post of its own</s> that said it welcomed <q by="12" kind="partial">“guests of every appetite.”</q> It was ratioed within the hour. A spokesperson, <s id="13" who="Bettina Achari">Bettina Achari</s>, later said that there was no policy on raw alliums but that crews had been reminded they may offer a passenger <q by="13" kind="partial">“a napkin, a mint or a conversation.”</q>

So who is he? On Tuesday the mystery ended, the way these things do now, in the comments. <s id="14" who="Wendell Fitzroy-Nakamura">A new account</s>, with no picture and no followers, left a message under the original clip:

<q by="14" kind="block">Hello, this is 22A. My name is Wendell Fitzroy-Nakamura. I am 66 years old and I teach Latin in Waltham, Massachusetts.</q>

<q by="14" kind="block">I did not know that I was being filmed, but I do not mind. I had a cold. My mother always said to eat an onion. I was trying not to give it to the young lady.</q>

<q by="14" kind="block">I am sorry about her eyes. It was a Vidalia.</q>

Fitzroy-Nakamura, reached at his school, confirmed that the message was his. He has no phone, he said, and had typed it on a computer in the library with the help of a ninth grader. The students in his third-period class had greeted him that morning with a banner. Across it, in foot-high letters, they had painted a phrase in Latin that <s id="15" who="Wendell Fitzroy-Nakamura">he</s> translated as <q by="15" kind="partial">“Through tears, victory.”</q>

<q by="16">“The ablative was wrong,”</q> <s id="16" who="Wendell Fitzroy-Nakamura">the teacher</s> said. <q by="16">“But I was moved.”</q>

Thibodeaux-Lam was vindicated and has added a Part 10. Oyarzun has apologized, publicly and then by phone. They talked for an hour, she said, mostly about her grandmother, who it turns out had sworn by garlic.

The two will fly back to Austin together in March, for a food festival that has invited them to judge. He has promised her the window. Under the announcement, the top reply came from an account belonging to nobody in particular. <q by="17">“Bring enough for the whole row,”</q> <s id="17" who="">it</s> said.

Someone at the airline, at least, has a sense of humor. When Oyarzun checked in online for the March trip, she found a note in the box marked special meals: <q by="">“(1) peeled.”</q>
