title: Temi Adeyinka Says Losing Her Voice Before World Tour Made Her ‘Quiet for the First Time in My Life’
style: magazine
language: en
hand: glossdesk
---
Temi Adeyinka is opening up about the surgery that left her unable to speak for seven weeks — and about the album she wrote without singing a note.

In the October cover story of Verso magazine, the British-Nigerian singer, 31, reveals that she was diagnosed with a vocal cord cyst last November, eleven days before she was due to launch a 48-date tour in Manchester.

<q by="1">“The doctor turned his screen around and there was this little pearl,”</q> <s id="1" who="Temi Adeyinka">Adeyinka</s> told the magazine. <q by="1">“I thought, well, it’s quite pretty. And then he said, ‘If you sing on it, you may not sing again.’”</q>

The tour was called off that night. At the time, <s id="2" who="">the singer’s management</s> blamed <q by="2" kind="partial">“unforeseen production issues,”</q> a phrase that fans seized upon and that <s id="3" who="Temi Adeyinka">Adeyinka</s> now says she signed off on because she was <q by="3" kind="partial">“too frightened to type the real one.”</q>

She had the operation in Boston in December. For nearly two months afterward she communicated by whiteboard, and the profile’s author, Ingrid Vasquez-Lund, writes that Adeyinka still keeps several of the boards in her London flat. <s id="5" who="">One of them</s> reads, <q by="5">“NOT ANGRY, JUST MY FACE.”</q>

It was during that silence that she began work on <x kind="title">“Mute Swan,”</x> her third album, due out October 24. She hummed nothing, she says. She tapped melodies on a keyboard with the volume off and let her longtime producer, Kwabena Ofori-Atta, guess at the rest.

<q by="6">“She’d send me a video of her hands,”</q> <s id="6" who="Kwabena Ofori-Atta">Ofori-Atta</s>, who also worked on her Mercury-shortlisted debut, told Verso. <q by="6">“No sound at all. I’d play it back to her and she’d hold up the board: ‘Wrong.’ ‘Wrong.’ ‘Wrong but keep it.’”</q>

<s id="7" who="Temi Adeyinka">The singer</s> describes the resulting record as <q by="7" kind="partial">“slower, ruder and much less bothered about being liked.”</q>

Its lead single, <x kind="title">“Doctor’s Orders,”</x> released last month, opens with a full 14 seconds of nothing. Radio programmers complained. <q by="8">“We had three stations ring up to say the file was corrupt,”</q> <s id="8" who="Temi Adeyinka">Adeyinka</s> recalled. <q by="8">“I’ve never been so proud.”</q>

The <x kind="title">“Kingmaker”</x> hitmaker also spoke to the magazine about her family, whom she has mostly kept out of the press. Her mother, Folake, a midwife in Peckham, moved in for the duration of her recovery and did, by her daughter’s account, enough talking for both of them.

<q by="9">“Mum thought it was Christmas,”</q> <s id="9" who="Temi Adeyinka">she</s> said. <q by="9">“She had me at that table, unable to answer back, and she went through every boyfriend since 2009. Alphabetically.”</q>

Adeyinka’s most public relationship, with the footballer Rafael Szczepański, ended in 2022, and she is careful about it here. She told Vasquez-Lund only that the midfielder, now at a club in Turin, had sent flowers to the hospital with <s id="10" who="">a card</s> that said, <q by="10">“Finally, the last word.”</q> She laughed, she said, until the nurse told her to stop.

Asked whether she had doubted that she would perform again, she did not hesitate. <q by="11">“Every morning,”</q> <s id="11" who="Temi Adeyinka">Adeyinka</s> said. <q by="11">“You wake up and you’re not allowed to check if it’s still there. It’s like having a letter you can’t open.”</q>

The first person to hear her speak, on January 29, was a cab driver. She had been told to start with something short and easy, and <s id="12" who="Temi Adeyinka">she</s> asked him for <q by="12" kind="partial">“the next left, please.”</q>

Her throat specialist, Dr. <s id="13" who="Lorne Pettibone">Lorne Pettibone</s>, who was interviewed with her permission, told Verso that she had been <q by="13" kind="partial">“an obedient patient, against all predictions.”</q> He added that cysts of the kind are often dismissed by <s id="16" who="">performers</s> as <q by="16" kind="partial">“tiredness”</q> until the damage is done.

Adeyinka returned to the stage in August with an unannounced set at a 200-capacity pub in Deptford. According to the profile, she got through four songs before she had to stop, not for medical reasons but because a cry of <q by="">“Take your time, sis”</q> had gone up near the bar and she could not get the next line out.

The rescheduled dates begin in Glasgow on February 6. She will play no more than three nights a week, a limit that cost her, <s id="14" who="Temi Adeyinka">she</s> estimated, <q by="14" kind="partial">“a house, and not a small one.”</q>

<q by="15">“I used to be scared of being boring,”</q> <s id="15" who="Temi Adeyinka">she</s> told the magazine. <q by="15">“Now I go to bed at nine with a humidifier. Honestly? It’s the most glamorous thing I own.”</q>
