title: Ayodele Marchetti-Brown On Leaving ‘The Quayside’, Turning Down Hollywood And His Mother’s Verdict
style: interview
language: en
hand: fanblog
---
It’s been a fortnight since Detective Sergeant Ray Kemble walked into the North Sea, and fans of <x kind="title">‘The Quayside’</x> are still not over it. Now the man who played him for seven series, Ayodele Marchetti-Brown, has been talking about why he chose to go.

The 39-year-old actor dropped in on Radio Tyne’s <x kind="title">‘Breakfast With Bev’</x> on Thursday, and was met in the foyer by a lad holding <s id="1" who="">a cardboard sign</s> that said <q by="1">‘Come back Ray, the tide’s out’</q>. He signed it.

In a chat with Bev Laidlaw on the programme, <s id="2" who="Ayodele Marchetti-Brown">Ayodele Marchetti-Brown</s> said:

<q by="2" kind="block">It was my idea. I want to get that out there because the producers have been getting some awful messages. I went to them two years ago and I said, I think he’s tired, I think Ray’s done. And they were lovely about it. They asked me how I wanted to go and I said wet.</q>

<q by="2" kind="block">I didn’t expect to be upset. I’ve played him since I was thirty-one and I’ve only got the one coat. On the last day the wardrobe lady, Sandra, came to take it off me and neither of us would let go. We just stood there in a car park in Tynemouth, both holding a coat.</q>

He also confirmed that the final scene was shot in a single take, at dawn, because the safety team would not let him go in twice. The water was seven degrees. A stunt double had been booked but got stuck behind a tractor outside Morpeth.

Asked by Bev about the rumour that he had turned down a superhero film in order to do a play in Hexham, <s id="3" who="Ayodele Marchetti-Brown">he</s> continued:

<q by="3" kind="block">I’ve been told I’m not allowed to say which one. There was a cape. They were really nice people and they sent a fruit basket the size of a Fiat. But I’d have been in Atlanta for nine months in front of a green sheet, and my little girl’s just started school.</q>

<q by="3" kind="block">And honestly, Bev, it’s a cracking play. There’s three of us and a goat.</q>

The play is <x kind="title">‘The Reckoning of Nan Teasdale’</x>, a new piece by Siobhan Okafor about a farmer’s wife who declares her smallholding independent in 1974. It opens on 3 October. <s id="4" who="Siobhan Okafor">Okafor</s>, who won the Bellweather Prize for her first play, has described Marchetti-Brown as <q by="4" kind="partial">‘the only actor I know who listens with his knees’</q>.

The director, Hamish Tulloch, seems just as smitten. In a press release announcing the casting <s id="5" who="Hamish Tulloch">he</s> said the star had <q by="5" kind="partial">‘read for the goat’s owner and left with the goat’</q>.

Marchetti-Brown was born in Gateshead to a Nigerian father and a mother from Consett whose own parents ran an ice-cream parlour. He left school at 16 and worked on the Shields ferry before a teacher he’d once insulted talked him into a drama course. On air, Bev read out a text from that teacher, Mr Alan Purvis, now 81. <q by="6">‘He called me a boring old git in 2001 and he was right on two counts,’</q> <s id="6" who="">it</s> said. <q by="6">‘Proud of you, son.’</q>

There was a short silence in the studio, and then a sniff. <q by="7">‘You can’t do that to us at ten past eight,’</q> <s id="7" who="Ayodele Marchetti-Brown">the actor</s> said.

Speaking about how his family had taken the finale, <s id="10" who="Ayodele Marchetti-Brown">he</s> told the show:

<q by="10" kind="block">My mam rang at one minute past ten. She’s known for eighteen months, mind, she’d read the script, she’d had it in her handbag. And she goes, Well, I didn’t think much of that. I said, Mam, I died. She says, You did, pet, but your hair was all over the place.</q>

<q by="10" kind="block">My dad’s not said a word. He’s just changed the picture on his phone from me as Ray to the dog.</q>

Could Ray ever return? No body has been found, as several thousand people have pointed out to the show’s official account. Its creator, <s id="8" who="Lindsay Garrick">Lindsay Garrick</s>, was asked about it at a screening last week and replied that the sea was <q by="8" kind="partial">‘a big place with a small budget’</q>.

Marchetti-Brown himself wasn’t ruling it out. <q by="9">‘Never say never,’</q> <s id="9" who="Ayodele Marchetti-Brown">he</s> said, before Bev cut to the traffic. <q by="9">‘But I’m not getting back in that water for less than a cape.’</q>

All seven series of <x kind="title">‘The Quayside’</x> are available to stream now.
