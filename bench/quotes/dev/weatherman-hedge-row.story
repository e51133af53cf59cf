title: Weather presenter Gareth Lloyd-Pugh 'sprayed neighbour with hose' in 14ft hedge feud, court hears
style: tabloid
language: en
hand: gannet
---
<s id="1" who="Gareth Lloyd-Pugh">A popular breakfast TV weather presenter</s> turned a garden hose on the woman next door and shouted <q by="1">"There's your scattered shower!"</q> as a five-year row over a hedge boiled over, a court heard.

Gareth Lloyd-Pugh, 57, is accused of drenching retired headmistress Philippa Strang, 68, as she sat on her patio in Cheltenham reading a library book.

He denies common assault, and told police that the wind had changed.

Opening the case at Gloucester magistrates' court, prosecutor <s id="2" who="Adaeze Okonjo">Adaeze Okonjo</s> said relations between the two had once been <q by="2" kind="partial">"cordial, even warm"</q>, with the pair swapping tomato plants and Christmas cards.

All that changed in 2020, when Miss Strang planted a row of leylandii. By last summer it stood 14ft tall and, Ms Okonjo said, the presenter's hot tub had been in shade from lunchtime most days.

<q by="3">"He began to measure it,"</q> <s id="3" who="Adaeze Okonjo">the prosecutor</s> told the bench. <q by="3">"He kept a chart. The chart, I am afraid, had isobars."</q>

Giving evidence, Miss <s id="4" who="Philippa Strang">Strang</s> said that on the afternoon of July 9 she was <q by="4" kind="partial">"half way through chapter nine"</q> when a jet of cold water came over the top.

<q by="5">"I was wet to the skin and so was the library book,"</q> <s id="5" who="Philippa Strang">she</s> said. <q by="5">"I had to buy them a new one."</q>

She stood on a chair and saw her neighbour with the hose in his hand. Asked what he was wearing, <s id="6" who="Philippa Strang">she</s> replied: <q by="6">"Very little, and it was not buttoned."</q>

In the weeks before the alleged attack she had found a note pushed through her letterbox, in capitals and unsigned. Below a drawing of a pair of shears were the words: <q by="">"Heavy pruning expected later."</q>

Cross-examined by Rupert Tallis, defending, <s id="8" who="Philippa Strang">she</s> accepted that she had described his client in an email to the parish council as <q by="8" kind="partial">"that orange man off the telly"</q>.

<q by="7">"You dislike him, don't you?"</q> Mr <s id="7" who="Rupert Tallis">Tallis</s> asked.

<q by="9">"I did not dislike him,"</q> <s id="9" who="Philippa Strang">the former headmistress</s> said. <q by="9">"I marked him down."</q>

The presenter, whose catchphrase <x kind="term">"brolly or no brolly"</x> has been printed on tea towels, sat in the dock with his hands folded. He wore a navy suit and a tie with small clouds on it.

In an interview played to the court, he admitted using the words about a shower but said they had been meant for his petunias. <q by="10">"I talk to the beds,"</q> <s id="10" who="Gareth Lloyd-Pugh">he</s> said on the tape. <q by="10">"My wife will tell you. I give them the five-day outlook."</q>

His wife, <s id="11" who="Sian Lloyd-Pugh">Sian Lloyd-Pugh</s>, 55, told the magistrates that life beside the hedge had been <q by="11" kind="partial">"like living at the bottom of a well"</q> and had driven her husband to sleep in the summer house. She had heard no scream, she said, only a voice from over the fence: <q by="">"Oh, you absolute child."</q>

Another resident of the close, the dentist <s id="12" who="Imran Sheikh">Imran Sheikh</s>, 44, said he had been asked by both sides to hold the end of a tape measure and felt <q by="12" kind="partial">"like Switzerland with a stepladder"</q>.

PC Dawn Fairbrass, who attended, said she found two garden chairs, a sodden paperback and about 40 litres of water on the patio. The hose was fitted with a nozzle whose settings run from <x kind="term">"mist"</x> to <x kind="term">"jet"</x>.

Mr Tallis asked whether the officer had tested the direction of the wind.

<q by="13">"I licked my finger, sir,"</q> PC <s id="13" who="Dawn Fairbrass">Fairbrass</s> replied. <q by="13">"It was coming from Miss Strang's."</q>

The district judge, <s id="14" who="Huw Merrick">Huw Merrick</s>, appealed for <q by="14" kind="partial">"a period of calm"</q> and told laughing members of the public that the hedge was not on trial, <q by="14">"though I begin to wonder"</q>.

The trial continues.
