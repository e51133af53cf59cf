title: Threlkeld out after ringing phone sparks fury in Coventry
style: sport
hand: gannet
---
At 10.17pm, with 64 on the table and the yellow hanging over the middle pocket, somebody’s telephone played the first eight bars of <x kind="title">‘La Cucaracha’</x>.

Liam Threlkeld missed by the width of a ball. Fang Jiahao did not miss again. An hour and a half later the Chinese qualifier, ranked 71st in the world, had won six frames in a row and a place in the semi-finals of the Midland Masters, 10–8, and the man he beat was in a corridor under the west stand with a towel over his head.

<q by="1">‘I’m not going to blame a phone,’</q> <s id="1" who="Liam Threlkeld">Threlkeld</s> said when he emerged. <q by="1">‘I’m going to blame whoever brought it.’</q>

The former champion, 35, had led 8–4 and looked, as his old rival <s id="2" who="Stevie McArdle">Stevie McArdle</s> put it on the radio, <q by="2" kind="partial">‘like a fella waiting for a bus he knew was coming’</q>. He had made three centuries. Fang had spent so long in his chair that between the second and third of them he was seen to yawn.

After the miss Threlkeld stood with his hand on the cushion for several seconds. From the cheaper seats came a laugh, and then a loud <q by="">‘Pick it up, Grandad!’</q> The Dutch referee, Ottilie van der Beek, asked for quiet; when that did not work <s id="3" who="Ottilie van der Beek">she</s> told the crowd that the next interruption would be <q by="3" kind="partial">‘the last one you hear from inside’</q>. Two men were led out. Neither, it emerged later, owned the phone.

Threlkeld then asked for the colour to be replaced and the shot replayed. The rules do not allow it, and Van der Beek, correctly, refused. His mutterings on the way back to his seat were picked up by the table microphone and may be expensive: <s id="4" who="">the sport’s governing body</s> confirmed last night that it was looking into <q by="4" kind="partial">‘remarks made in the 13th frame’</q>.

<q by="5">‘I said what I said, and it wasn’t to her, it was to God,’</q> <s id="5" who="Liam Threlkeld">he</s> insisted. <q by="5">‘She’s the best ref in the game. I’ve told her so. I told her so on the way out, and she told me to go to bed.’</q>

None of which should take anything from Fang, 22, who arrived in England at 17 with a cue, a rice cooker and no English and shares a flat above a tile shop in Leicester with two other professionals. His 131 to level at 8–8 was the break of the tournament, and the long red he took to begin it drew from <s id="6" who="Gwyn Prosser-Hughes">Gwyn Prosser-Hughes</s>, who has coached on the tour since 1988, the single word <q by="6" kind="partial">‘unlawful’</q>.

Through an interpreter, <s id="7" who="Fang Jiahao">Fang</s> said he had felt <q by="7" kind="partial">‘sorry, and also awake’</q> when the phone rang.

<q by="8">‘My teacher in Harbin used to throw a metal tray on the floor when we were on the final black,’</q> <s id="8" who="Fang Jiahao">he</s> said. <q by="8">‘He told us, “One day it will be a real tray.” So tonight I thought, ah, here is the tray.’</q>

Was that in his mind as he cleared up? <s id="9" who="Fang Jiahao">He</s> waited for the translation and answered in English. <q by="9">‘No. I think only about blue.’</q>

He will play Marek Wojciechowski, the Pole, who beat an out-of-sorts Bhavesh Solanki 10–3 in the afternoon. <s id="10" who="Bhavesh Solanki">Solanki</s>, a finalist here last year, described his own performance as <q by="10" kind="partial">‘agricultural’</q> and said he would be <q by="10" kind="partial">‘putting the cue in the garage and the garage on the market’</q>.

For Threlkeld the consequences are graver. Defeat drops him out of the top 16 for the first time since 2012 and means he must qualify for Sheffield. His manager, Paddy Threlkeld, who is also his uncle, had been confident enough at the interval to book a hotel for the weekend.

<q by="11">‘Non-refundable,’</q> <s id="11" who="Paddy Threlkeld">the elder Threlkeld</s> said glumly. <q by="11">‘Two nights, with breakfast. I might go anyway.’</q>

The tournament director, <s id="12" who="Imogen Sallis">Imogen Sallis</s>, said that phones would be put in sealed pouches from today and that ticket-holders should <q by="12" kind="partial">‘tell the babysitter now’</q>. As for the culprit, he is thought to have slipped away before the frame was done. A steward found the handset under seat J14, face down. On its screen, when it was turned over, were four missed calls from the same number and a message: <q by="">‘Are you winning??’</q>
