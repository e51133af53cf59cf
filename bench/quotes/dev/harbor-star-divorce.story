title: Callie Renwick Files for Divorce From Director Husband Tobias Arce After 6 Years
style: tabloid
language: en
hand: glam
---
Callie Renwick is calling it quits.

The <x kind="title">“Harbor Lights”</x> star, 38, filed for divorce from director Tobias Arce on Friday in Los Angeles, citing irreconcilable differences, according to court documents obtained by StarWire.

Renwick lists the date of separation as Aug. 2 — one day before the couple walked the red carpet together at the premiere of Arce’s thriller <x kind="title">“Cold Open.”</x> They share a daughter, Juniper, 4. The actress is asking for joint legal and primary physical custody, and there is a prenup.

<q by="1">“Tobias and I have decided, with a lot of love, to go forward as friends and as parents,”</q> <s id="1" who="Callie Renwick">Renwick</s> said in a statement to StarWire on Saturday. <q by="1">“We’d be so grateful for some privacy for our little girl.”</q>

But a source close to the couple says that the split was anything but mutual.

<q by="2">“He was blindsided,”</q> <s id="2" who="">the insider</s> tells StarWire. <q by="2">“He was at the airport. He thought they were going to Lisbon.”</q>

According to the source, the pair had been living separate lives for most of a year while Renwick shot the final season of her hit drama in Vancouver. Arce, 47, stayed behind in the couple’s $9.2 million home in Los Feliz to edit his film, which flopped with $11 million in its opening weekend.

<q by="3">“Callie felt like she was married to a guy in a dark room,”</q> says <s id="3" who="">a second source</s>, who has worked with both. <q by="3">“She’d call and he’d put her on speaker with the editor.”</q>

A rep for Arce declined to comment. On Saturday night, however, the filmmaker posted a black square to his Instagram Stories with the lyric <q by="">“I was the last one to know”</q> in small white type. He deleted it within the hour.

Fans were quick to comb through Renwick’s own page, where photos of Arce have vanished since September. Under a recent snap of her rescue dog, Pickle, <s id="13" who="">one follower</s> asked if <q by="13" kind="partial">“Dad”</q> still lived there. <s id="4" who="Callie Renwick">Renwick</s> replied, <q by="4">“It’s just us girls now.”</q>

The couple met in 2016 on the set of <x kind="title">“The Understudy,”</x> which Arce wrote and <s id="5" who="Callie Renwick">Renwick</s> has called <q by="5" kind="partial">“the movie that ruined me for other men.”</q> They wed two years later in a barn in the Hudson Valley in front of 60 guests, including Renwick’s TV husband, Dermot Sayles, who officiated.

Sayles, 52, spoke about the breakup briefly as he left a West Hollywood gym on Sunday. <q by="6">“I love them both. That’s it, guys. That’s all you get,”</q> <s id="6" who="Dermot Sayles">he</s> told photographers. When one of them asked whether he and his costar were more than friends, <s id="7" who="Dermot Sayles">Sayles</s> laughed and called the rumor <q by="7" kind="partial">“so stupid.”</q>

Renwick’s mother, former soap actress Bunny Renwick, was less reserved. The 70-year-old, who hosts the podcast <x kind="title">“Bunny Trail,”</x> told listeners in an episode released Sunday that she had seen it coming.

<q by="8">“I said, ‘Honey, never marry a man who storyboards the proposal,’”</q> <s id="8" who="Bunny Renwick">Bunny</s> quipped. <q by="8">“She didn’t speak to me for a month. Well, guess who called on Friday?”</q>

In an interview with the magazine Veranda last year, the younger Renwick was candid about the strain that fame had put on the marriage. Being recognized everywhere, <s id="9" who="Callie Renwick">she</s> said, was <q by="9" kind="partial">“harder on Toby than he admits,”</q> and she described the first months after Juniper’s birth as <q by="9" kind="partial">“the loneliest I’ve ever been in a full house.”</q>

<q by="10">“You can love someone and still be waiting for them to look up,”</q> <s id="10" who="Callie Renwick">she</s> added at the time.

It’s the first divorce for Renwick and the second for Arce, who was previously married to <x kind="title">“Night Court Blues”</x> writer Simone Achterberg. They share two teenage sons. Achterberg, for her part, appeared to weigh in on Saturday when <s id="11" who="Simone Achterberg">she</s> liked <s id="12" who="">a post</s> that read <q by="12">“Justice for Callie,”</q> then wrote underneath: <q by="11">“My thumb slipped. But also.”</q>

A hearing has been set for Nov. 14. Renwick is represented by Laurel Krantz, the attorney known around town as <x kind="nickname">“the Velvet Hammer.”</x>
