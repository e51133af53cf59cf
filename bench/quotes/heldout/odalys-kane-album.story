title: Album Review: Odalys Kane Burns the House Down, Politely
style: review
language: en
hand: liner
---
The most talked-about lyric of the year arrives ninety seconds into the first song, over a pedal steel and what sounds like somebody putting away dishes. <q by="1">“You said I’d land on my feet,”</q> sings <s id="1" who="Odalys Kane">Odalys Kane</s>, <q by="1">“like I was something you’d thrown.”</q>

If you follow country music at all, you know whom it is about, or think you do. Kane, 36, was married for five years to Brody Lee Stamper, who produced her first two records, toured behind her second and left, last summer, with her opening act. Her label has leaned hard on the <x kind="scare">“revenge album”</x> angle. There are billboards in Nashville with nothing on them but a moving van and the words <q by="">“He kept the dog.”</q>

So it is a surprise, and then a relief, that <x kind="title">“Forwarding Address”</x> is hardly angry at all.

Kane has always been a writer of objects. Her breakthrough, <x kind="title">“Casserole Dish,”</x> counted the things a neighbor brings when a mother dies. Here, on twelve songs recorded in eleven days in a church basement in Muscle Shoals, Alabama, she goes from room to room in an emptied house and lets each thing speak. On <x kind="title">“Sixteen-Inch Rims”</x> it’s a truck. On <x kind="title">“Good Scissors”</x> it’s the good scissors, and the chorus, in which <s id="2" who="Odalys Kane">she</s> pleads, <q by="2">“Take the couch, take the cabin, take your mother’s point of view,”</q> got a gasp from the person I played it for.

<q by="3">“I wrote a bunch of mean ones,”</q> <s id="3" who="Odalys Kane">she</s> told me when we spoke last week. <q by="3">“They were real good. I played them for my sister and she said, ‘Who’s this for?’ And I thought, well, shoot.”</q>

The mean ones are in a drawer. What replaced them was made with <s id="4" who="Hyun-woo Pak">Hyun-woo Pak</s>, a jazz bassist from Queens who had never produced a country record and who describes his approach as <q by="4" kind="partial">“turning off one more thing.”</q> There are no drums until track five. Kane’s voice, which Stamper used to stack in walls, is left alone, cracks and all; on <x kind="title">“Tuesday Pickup”</x> you can hear her swallow.

It doesn’t all work. <x kind="title">“Zip Code,”</x> a duet with the rapper Big Lent, is a good joke told twice, and the strings on the closer seem to have been delivered to the wrong address. I could also do without the voice mail from her grandmother, <s id="5" who="Eulalia Montalvo">Eulalia Montalvo</s>, who informs us that <q by="5" kind="partial">“that boy had a weak chin from the start,”</q> charming as it is on first hearing.

But then there is <x kind="title">“Key Under the Mat.”</x> It is six minutes long and has three chords, and it is told, audaciously, from the point of view of the other woman, standing on the porch on moving day. Kane gives her all the best lines. <q by="6">“I know there’s a light that sticks in the hall,”</q> <s id="6" who="Odalys Kane">she</s> sings. <q by="6">“Don’t tell me. I’ll learn it myself.”</q>

Did it hurt to write? <q by="7">“It hurt to be fair,”</q> <s id="7" who="Odalys Kane">Kane</s> said. <q by="7">“I’d have rather had the flu.”</q> The woman in question, the singer Maisie Thibodeaux, has heard the song. In an interview on satellite radio Monday, <s id="8" who="Maisie Thibodeaux">Thibodeaux</s>, 26, said that it had left her <q by="8" kind="partial">“wrecked, in the Kroger, by the yogurt,”</q> and that the light does stick.

As for Stamper, he has said little. <s id="9" who="">His publicist</s> sent a one-line reply to a request for comment: <q by="9">“Brody wishes Odalys the best and is focused on bass season.”</q> It was not clear, from the spelling, whether the instrument or the fish was meant.

At a listening party in East Nashville, the crowd, many of them women in their fifties in matching denim, sang along with songs that had been out for four hours. A few had made T-shirts with the title of track nine, <x kind="title">“Weak Chin (Interlude).”</x> Toward the end a yell of <q by="">“Who needs him?”</q> rose from the back, and Kane, who had been sitting on the lip of the stage signing shoes, took the microphone to answer it.

<q by="10">“Now, I did,”</q> <s id="10" who="Odalys Kane">she</s> said. <q by="10">“That’s kind of the whole record.”</q>

In the publicity notes <s id="11" who="Odalys Kane">Kane</s> is quoted as calling the album <q by="11" kind="partial">“a change-of-address card to anybody who’s still looking for me at the old place.”</q> Fair enough. It is also the best thing she has done, and the first that sounds as if nobody else was in the room. Four and a half stars.
