title: Inside Sunniva’s Secret Lake Wedding: Borrowed Shoes, No Phones and a Very Late Best Man
style: magazine
hand: calloway
---
Sunniva is a married woman—and almost nobody saw it coming, including the caterer.

The Norwegian-born pop star, whose full name is Sunniva Brekke-Lund, exchanged vows with film editor Matteo Vance on Saturday at a boat club on Lake Geneva in Wisconsin, three people who attended tell Parlor magazine. Some 70 guests had been told that they were coming to a birthday lunch and advised to <q by="" kind="partial">“dress for a dock.”</q> The <x kind="scare">“birthday girl”</x> does not turn 32 until February.

<q by="1">“I wore sneakers,”</q> says <s id="1" who="">one of the guests</s>, a longtime member of the singer’s touring band. <q by="1">“I have grass stains in every photo that will outlive me.”</q>

Phones were sealed in cloth pouches at the door. The bride, 31, walked in to a string arrangement of <x kind="title">“Glass October,”</x> the ballad she wrote in the first week of the relationship, and wore her grandmother’s 1958 lace dress with pumps that had been lent to her that morning by a waitress.

The waitress, Kaylee Dombrowski, 22, confirms it. <q by="2">“She came in the kitchen barefoot and asked who’s an eight,”</q> <s id="2" who="Kaylee Dombrowski">she</s> says. <q by="2">“I’m an eight. I worked the whole reception in Crocs.”</q> The pumps came back on Monday by courier, along with a check that <s id="3" who="Kaylee Dombrowski">Dombrowski</s> describes only as <q by="3" kind="partial">“tuition, basically.”</q>

Vance, 38, is best known for cutting <x kind="title">“The Ninth Tenant,”</x> for which he was nominated for an Oscar in 2022. He met the singer when she was asked to write a song for its closing credits. She turned in the song seven weeks late; <s id="4" who="Matteo Vance">he</s> has said in interviews that he was <q by="4" kind="partial">“mad at her for six of them.”</q>

The day did not go off without a hitch. The best man, Vance’s brother Luca, was stuck behind an overturned hay truck outside Elkhorn for most of two hours. When he at last ran down the aisle, tie in hand, <s id="13" who="">the crowd</s> broke into a chant of <q by="13">“Lu-ca! Lu-ca!”</q> and the groom, say those present, wept.

<q by="5">“He is not a crier,”</q> <s id="5" who="Annamarie Vance">Annamarie Vance</s>, the brothers’ mother, says by phone from Kenosha. <q by="5">“He didn’t cry when he was born. They had to flick his foot.”</q>

The vows were kept short. <s id="6" who="Matteo Vance">His</s> ran to four sentences, the last of which was <q by="6">“You are the only cut I have never wanted to go back and fix.”</q> <s id="7" who="Sunniva Brekke-Lund">Hers</s>, in Norwegian and then in English, promised to <q by="7" kind="partial">“be on time for you, and only you.”</q>

Not everybody took the surprise in stride. The singer’s former fiancé, the DJ known as <x kind="nickname">“Pallet”</x>—<s id="8" who="Gareth Oyelaran">Gareth Oyelaran</s> on his passport—posted a photo of an empty lake on Sunday with the caption <q by="8">“must be nice.”</q> It was taken down within the hour. <s id="9" who="">His manager</s> tells us the picture was <q by="9" kind="partial">“an old fishing photo”</q> and that the DJ <q by="9" kind="partial">“has nothing but respect for Sunny and what’s-his-name.”</q>

A representative for the singer declined to discuss the guest list but did offer a few words on her client’s mood. <q by="10">“Happy,”</q> <s id="10" who="">the representative</s> wrote in an e-mail. <q by="10">“Just put happy.”</q>

Friends say the pair had talked of eloping since the winter, when a canceled run of dates in Asia left Sunniva with her first free summer since she was 17. According to one confidante, it was the bride who thought of the lunch. <q by="11">“If you tell people it’s a wedding they bring opinions,”</q> <s id="11" who="">the friend</s> explains. <q by="11">“If you tell them it’s a birthday they bring wine.”</q>

There was cake, in the end: a tower of almond rings, as is the custom where she comes from, with small paper flags. On top was a single sugar pump, size eight.

The newlyweds left by rowboat at a quarter to nine. Guests on the dock could hear them arguing happily about who was steering. <q by="12">“Left!”</q> <s id="12" who="Sunniva Brekke-Lund">the singer</s> was heard to shout. <q by="12">“No—my left, Matteo!”</q>
