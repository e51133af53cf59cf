title: Paint it quack! Rocker Jez Tolliver’s helipad ruffles feathers in duck-pond village
style: tabloid
hand: gannet
---
The sign went up at the end of Pound Lane on Sunday morning. <q by="1">‘Slow down for ducks,’</q> <s id="1" who="">it</s> says. By lunchtime there was a second line, in marker pen: <q by="">‘And duck for choppers.’</q>

Welcome to Little Harbottle, population 312, where a man who once drove a milk float into the sea off Bournemouth wants somewhere to land.

Jez Tolliver, 68, frontman of Seventies rockers Iron Magpie, bought the Old Rectory for £4.6million in 2020. In March he asked the district council for leave to lay a helipad on the paddock behind it, 140 yards from the pond.

So far 97 people have objected. One of them is his nearest neighbour, <s id="2" who="Hugh Penhaligon-Reid">Hugh Penhaligon-Reid</s>, 81, who flew helicopters in the Navy for 22 years and whose letter to planners calls the scheme <q by="2" kind="partial">‘a vanity, a nuisance and, in a south-westerly, a danger’</q>.

<q by="3">‘I have nothing against the chap,’</q> <s id="3" who="Hugh Penhaligon-Reid">the retired commander</s> told us over his gate. <q by="3">‘He came to us for sherry and he was perfectly house-trained. But I know what one of those machines does to a hen.’</q>

Things came to a head at Thursday’s parish meeting, where 80 villagers squeezed into a hall built for 60 and the tea urn tripped the lights. <s id="4" who="">Tolliver’s planning consultant</s>, a young man in a very good coat, had got as far as saying that movements would be <q by="4" kind="partial">‘modest in the extreme’</q> when somebody at the back bellowed: <q by="">‘So was Concorde!’</q>

Chairwoman <s id="5" who="Maureen Adeyemi">Maureen Adeyemi</s> banged her gavel and warned that she would <q by="5" kind="partial">‘clear this hall, raffle or no raffle’</q>.

It was Anneliese Tolliver, the singer’s third wife, who silenced them. She stood up in the second row, in a wax jacket, and the former model, 44, explained that her husband has a heart condition and that the last ambulance took 51 minutes.

<q by="7">‘You make jokes about gin and parties,’</q> <s id="7" who="Anneliese Tolliver">she</s> said. <q by="7">‘He’s in bed by half past nine. He has a crossword. I would only like him to be alive in the summer.’</q>

You could, one of those present said afterwards, have heard a duckling drop.

But the application itself makes no mention of health. Seen by this newspaper, <s id="8" who="">the 46-page document</s> speaks of up to 60 flights a year for <q by="8" kind="partial">‘business and leisure purposes’</q>, and of an <q by="8" kind="partial">‘associated hospitality structure’</q> which turns out, on page 39, to be a bar.

Asked about that, <s id="9" who="">a spokesman for Tolliver</s> said the wording was <q by="9" kind="partial">‘boilerplate’</q> and the bar <q by="9" kind="partial">‘aspirational’</q>. He added that Jez had offered to resurface the lane, pay for a defibrillator and host the fete.

The fete offer has split the village down the middle. <q by="10">‘Iron Magpie, in our field, for nothing? I’d let him land on my roof,’</q> grinned <s id="10" who="Darren Spicer">Darren Spicer</s>, landlord of the Plume of Feathers, who has named a pie after the band’s 1976 hit <x kind="title">‘Gunpowder Annie’</x>.

His wife is not so sure. <q by="11">‘He’d land on it all right,’</q> muttered <s id="11" who="Chloe Spicer">Chloe Spicer</s>, pulling a pint. <q by="11">‘And who’d be up there with the tiles? Not you.’</q>

Local MP Sir <s id="14" who="Gawain Thistlewood">Gawain Thistlewood</s> has called for a <q by="14" kind="partial">‘conversation’</q>, which is generally what he calls for. The Environment Agency wants a survey of newts.

As for the man himself, he has kept out of sight since Easter. But late on Friday a message appeared on the band’s website, beneath a photograph of a mallard. In it, <s id="12" who="Jez Tolliver">the star</s> promised to <q by="12" kind="partial">‘sort it out like grown-ups’</q> and begged fans to stop sending bread to the objectors.

<q by="15">‘I’ve been booed by 70,000 people in Turin,’</q> <s id="15" who="">it</s> went on. <q by="15">‘I can take 97. What I can’t take is being told I’d hurt a duck. I’ve never hurt a duck in my life. I did once sack a drummer for it.’</q>

The council will decide on 11 June. Its officers’ recommendation, published last night, runs to a single word in bold: refuse.

Penhaligon-Reid heard the news in his greenhouse. Was he pleased? <q by="13">‘Oh, I should think he’ll appeal,’</q> <s id="13" who="Hugh Penhaligon-Reid">he</s> said. <q by="13">‘I rather hope so. It’s been the best attended meeting since the Coronation.’</q>
