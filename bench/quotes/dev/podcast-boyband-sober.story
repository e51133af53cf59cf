title: Former Skylark5 Singer Dae-Hyun Cobb Says He Was Told to Lip-Sync at His Own Mother’s Church
style: tabloid
language: en
hand: tinsel
---
Dae-Hyun Cobb is done pretending the matching jackets were fun.

The former Skylark5 heartthrob, now 36 and nearly five years sober, got candid about fame, money and tequila on Monday’s episode of <x kind="title">“Sit Down, Stand Up,”</x> the podcast hosted by comedian Rosalind Achterberg.

<q by="1">“I was 17 and I had a driver, a dietitian and a guy whose whole job was my bangs,”</q> <s id="1" who="Dae-Hyun Cobb">Cobb</s> said. <q by="1">“Nobody asked if I had a GED.”</q>

The group sold 22 million albums between 2005 and 2011 before it broke up backstage at an arena in Omaha, a night that <s id="2" who="Dae-Hyun Cobb">Cobb</s> has for years referred to only as <q by="2" kind="partial">“the salad incident.”</q>

Achterberg wanted to hear about the salad. <q by="3">“You can’t just leave that on the table,”</q> <s id="3" who="Rosalind Achterberg">she</s> told him, <q by="3">“so to speak.”</q>

It turns out that bandmate Tyler Rusk had eaten a Caesar reserved for the group’s manager, the late Vic Santangelo, and Santangelo responded by canceling everyone’s dinner. Rusk threw a chair. Cobb threw a bigger chair.

<q by="4">“And that was it,”</q> <s id="4" who="Dae-Hyun Cobb">Cobb</s> recalled. <q by="4">“Six years, 22 million records, croutons.”</q>

Not all of it was played for laughs. The singer, who was raised by a Korean mother and a Black father in Tacoma, Washington, was warned early on that speaking Korean in interviews made him sound <q by="" kind="partial">“regional.”</q> Once, when the group sang at the church where his mother played the organ, he said, he was ordered to mime to a recording.

<q by="5">“My mom is sitting right there at the keys,”</q> <s id="5" who="Dae-Hyun Cobb">he</s> continued. <q by="5">“She stops playing. She looks at me like, who is that? And the song just keeps going.”</q>

By the time he was 30, <s id="6" who="Dae-Hyun Cobb">Cobb</s> said, he was drinking a bottle a day and had spent <q by="6" kind="partial">“basically a lake house”</q> on ride shares alone.

His wife, the pediatric nurse Monique Cobb, joined for the last half hour. It was she who drove him to a treatment center in Spokane in the spring of 2020 with the windows down, because, <s id="7" who="Monique Cobb">she</s> said, he smelled <q by="7" kind="partial">“like a piñata.”</q>

<q by="8">“I told him, I’m not mad, I’m just not coming back for you twice,”</q> <s id="8" who="Monique Cobb">Monique Cobb</s> said. <q by="8">“So pack like it.”</q>

Her husband said that he had written the words on a strip of tape and stuck it inside his suitcase.

He also addressed the fans who have spent more than a decade begging for a reunion. A petition has 410,000 signatures, and at a minor-league hockey game last month the crowd spotted him on the big screen and broke into a chant of <q by="">“One more time!”</q>

<q by="9">“I love them, and I want them to have mortgages and hobbies,”</q> <s id="9" who="Dae-Hyun Cobb">he</s> said.

Rusk, who now sells commercial real estate in Phoenix, took it in stride. <q by="10">“He’s got most of that right,”</q> <s id="10" who="Tyler Rusk">he</s> texted StarWire on Tuesday. <q by="10">“But it was a Cobb salad. That’s why it was FUNNY. He always leaves that out.”</q>

A spokesperson for Lumen Crest, the label that absorbed the group’s catalog in 2014, declined to comment on claims by a former executive. In his memoir, <x kind="title">“Boys by the Yard,”</x> <s id="11" who="Vic Santangelo">Santangelo</s> called the singer <q by="11" kind="partial">“the only one who could carry a tune in a bucket and the only one who’d kick it.”</q>

These days Cobb teaches voice to middle schoolers three afternoons a week and has a solo EP due in October. He says the kids have no idea who he is, with one exception.

<q by="12">“There’s this one boy, 12, very serious,”</q> <s id="12" who="Dae-Hyun Cobb">he</s> told Achterberg. <q by="12">“He goes, ‘My grandma had you on a pillow.’”</q>
