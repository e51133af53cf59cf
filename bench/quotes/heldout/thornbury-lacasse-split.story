title: Wade Thornbury and Elise Lacasse Split After 7 Years of Marriage: ‘Nobody Is the Villain,’ Source Says
style: tabloid
language: en
hand: marquee
---
<x kind="title">“Gravel Hymns”</x> singer Wade Thornbury and actress Elise Lacasse are going their separate ways after seven years of marriage.

Lacasse, 38, filed for divorce from Thornbury, 44, on Tuesday in Williamson County, Tennessee, according to court records obtained by Starlight Weekly. <s id="1" who="">The petition</s> cites <q by="1" kind="partial">“irreconcilable differences,”</q> lists the date of separation as January 9 and asks that the former <x kind="title">“Harbor Street”</x> star be named primary residential parent of the couple’s daughters, Josie, 6, and Bea, 3.

<q by="2">“They tried,”</q> <s id="2" who="">a source close to the couple</s> tells Starlight. <q by="2">“There was counseling, there was a month in Montana, there was a lot of prayer. Nobody is the villain here.”</q>

<s id="11" who="">The same source</s> adds that the two had been <q by="11" kind="partial">“living on different clocks”</q> since Thornbury went out on his 61-date stadium tour last spring.

<q by="3">“He’d get off the bus at four in the morning and she’d be getting the girls up for school at six,”</q> says <s id="3" who="">the insider</s>. <q by="3">“You can only do that for so long before you’re roommates.”</q>

Reps for both stars confirmed the split in a joint statement on Wednesday evening.

<q by="4">“After a great deal of thought, and with nothing but gratitude for the life we have built, we have decided to end our marriage,”</q> <s id="4" who="">the statement</s> read. <q by="4">“Our daughters are, and will stay, the center of our world. We ask that you give them the quiet they deserve.”</q>

Thornbury’s attorney, Lyle Abernathy III, declined to comment on the filing. Reached by phone at her Nashville office, <s id="5" who="Simone Arceneaux">Simone Arceneaux</s>, who represents Lacasse, said only that her client <q by="5" kind="partial">“wants this done with kindness.”</q>

The pair met in 2014 on the set of the music video for Thornbury’s <x kind="title">“Two Porch Lights,”</x> in which Lacasse, then a series regular on <x kind="title">“Harbor Street,”</x> played a waitress who leaves town without saying goodbye. They married three years later on his family’s farm outside Murfreesboro in front of 140 guests.

In a 2019 interview with this magazine, <s id="6" who="Wade Thornbury">Thornbury</s> said he knew <q by="6" kind="partial">“before the catering truck was even unloaded”</q> that he would marry her.

Lacasse was slower to come around. <q by="7">“I thought he was wearing that hat as a joke,”</q> <s id="7" who="Elise Lacasse">she</s> told the podcast <x kind="title">“Second Helpings”</x> in 2021. <q by="7">“It turned out he owned eleven of them.”</q>

There had been signs of trouble. Fans noticed in March that the singer was not wearing his ring during a televised performance in Houston, and the actress skipped the Heartland Music Awards in May, where <s id="8" who="Wade Thornbury">Thornbury</s> took home entertainer of the year and thanked <q by="8" kind="partial">“the three girls who let me leave”</q> but did not mention his wife by name. On the broadcast a shout of <q by="">“Where’s Elise?”</q> could be heard coming from the balcony.

A second source, who has worked with Thornbury on the road, disputes that there was anyone else involved.

<q by="9">“I know what’s being said online about the fiddle player, and it’s garbage,”</q> <s id="9" who="">this source</s> says. <q by="9">“She’s engaged. To a dentist.”</q>

Thornbury, who was previously married to stylist Corinne Mabry from 2006 to 2010, has a 17-year-old son, Tucker, from that relationship. Mabry has kept out of the fray, though <s id="10" who="Corinne Mabry">she</s> did tell a photographer who approached her in Franklin on Thursday that her ex-husband was <q by="10" kind="partial">“a good dad and a terrible texter.”</q>

The singer is due onstage Saturday in Kansas City. A rep for the tour says the show will go on as planned.
