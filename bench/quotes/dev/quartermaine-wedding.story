title: Swan bites usher as telly Danny’s £400k wedding turns to farce
style: tabloid
hand: kestrel
---
TELLY hunk Danny Quartermaine’s £400,000 wedding descended into farce when a swan bit an usher, the karaoke packed up and somebody sprayed <q by="">‘Just Regretted’</q> on the getaway Bentley.

The <x kind="title">‘Harbour Lights’</x> star, 34, tied the knot with influencer Roxy Bellweather, 29, at a Cheshire manor on Saturday in front of 220 guests, who had been told to come in <q by="" kind="partial">‘fifty shades of oatmeal’</q>.

But the fun started before they got to the altar. Two of Danny’s exes were waiting outside the church, and <s id="1" who="">one placard</s> said <q by="1">‘HE’S STILL GOT MY AIR FRYER’</q>.

<q by="2">‘I did laugh,’</q> <s id="2" who="Roxy Bellweather">Roxy</s> told us. <q by="2">‘Then I went and looked in the kitchen. It’s a very distinctive air fryer.’</q>

Inside, the Rev Clement Asante asked if anyone knew of a lawful impediment.

<q by="">‘How long have you got?’</q> came the shout from the back. There was uproar, and a bridesmaid had to be fetched a chair.

<q by="3">‘Even the vicar went,’</q> said <s id="3" who="Chantelle Ofori">Chantelle Ofori</s>, 27, who was the bridesmaid. <s id="4" who="">Another guest</s>, who asked not to be named, said the groom had turned <q by="4" kind="partial">‘the colour of the dress code’</q>.

The couple arrived by helicopter for a reception with six kinds of prosecco. Among the cards propped along the top table was one with no name in it: <q by="">‘Third time lucky, son.’</q>

Danny, who was married to dancer Lia Fontaine for eleven months and to his agent for three, insisted he saw the funny side. <q by="5">‘I’ve narrowed it down to about ninety people,’</q> <s id="5" who="Danny Quartermaine">he</s> said.

Then it was the turn of the bride’s mum. Lorraine Bellweather, 58, had got as far as her first chorus when the screen froze on <q by="">‘SONG NOT FOUND. KEEP SINGING.’</q>

<q by="6">‘I was robbed,’</q> fumed <s id="6" who="Lorraine Bellweather">Lorraine</s>, a retired dinner lady. <q by="6">‘I was just getting to the high bit.’</q>

Best man Lee <x kind="nickname">‘Sponge’</x> Hackett went for a smoke by the lake, where <s id="7" who="">a sign</s> warns: <q by="7">‘He bites. His name is Keith.’</q> He came back fine. The usher he took with him had to have a tetanus jab.

It was too hot for jackets by then, and when Danny took off his shirt as well, guests got a first look at his tribute to the bride, done on his stag in Magaluf. Inked across his ribs was <q by="">‘Roxy Foreever’</q>.

<q by="8">‘There’s an extra E, and it’s for effort,’</q> said <s id="8" who="Roxy Bellweather">the new Mrs Quartermaine</s>.

<s id="9" who="">A spokesman</s> for the manor said: <q by="9">‘We wish the couple every happiness. The swan has been spoken to.’</q>

The pair jet off to the Maldives tomorrow. They left on Saturday to a hail of biodegradable confetti, a rendition of the soap’s theme tune and cries of <q by="">‘See you next year!’</q>
