title: A morning with the woman who weaves fishing nets into curtains
style: interview
language: en
hand: gannet
---
Readers of this blog will know that I have a weakness for looms. So when Maren Solheim-Tait wrote to ask whether I'd like to see hers, I was on the first train to Thurso before I'd finished my toast.

Maren is 47, Norwegian on her father's side and Caithness on her mother's, and she makes curtains out of <x kind="term">"ghost nets"</x>, the ones that go overboard and carry on catching things. Her studio is a former ice house above the harbour at Skarsay. It is cold. She gave me a jumper.

I began by asking where the idea had come from. <s id="1" who="Maren Solheim-Tait">She</s> put down her shuttle and said:

<q by="1" kind="block">From being annoyed. I used to walk the dog on the beach and every day there was more of it, this horrible bright orange stuff, and every day I'd drag some up above the tide and feel virtuous, and the next storm would take it back.</q>

<q by="1" kind="block">Then one night I had a bit of it drying on the window, and the sun came through, and it was the most beautiful thing I'd ever seen. I thought, well, that's me done for.</q>

She sold her first pair, to a dentist in Inverness, for £60 and lost money on it. The big pair now hanging in the new concert hall at Bergen took nine months and went for rather more (I did ask; <s id="2" who="Maren Solheim-Tait">she</s> described the sum as <q by="2" kind="partial">"a roof"</q>).

The process is filthy. The nets come in as lumps the size of a cow, full of crab, rope and the odd wellington. They are cut apart, soaked in old fish tubs, combed and sorted by colour. Orange is easy to come by, and green. Blue is prized. There is a purple, <s id="3" who="Maren Solheim-Tait">she</s> told me, that turns up <q by="3" kind="partial">"about as often as a bishop"</q>.

I wanted to know whether the plastic is nasty to work with. On this <s id="4" who="Maren Solheim-Tait">Maren</s> was frank:

<q by="4" kind="block">It's vile. It fights you. Wool wants to be cloth, you know? It's half way there already. This stuff wants to be in the sea killing a puffin. You have to be quite firm with it. I swear at it, mostly in Norwegian, because that's what my dad swore in and it carries.</q>

At this point her assistant came in with the tea. Euan Gow is 23 and used to crew on one of the boats below. On the boats he is still known as <x kind="nickname">"Curtains"</x>. When I asked what his shipmates had made of the change, <s id="5" who="Euan Gow">he</s> laughed so much that he had to put the tray down. Then:

<q by="5" kind="block">They were terrible for about a month. There was a doily left on my seat in the pub. And then wee Sandy's wife ordered a pair, and after that they all started bringing the nets in to us instead of dumping them. They argue about whose is in what. Sandy thinks he's in Bergen.</q>

It's true about the nets. There's a skip on the quay now, and pinned to it is a bit of card with the words <q by="">"FOR THE LASSIE"</q>. By the harbourmaster's count it has taken in 31 tonnes in four years. The harbourmaster himself, <s id="6" who="Innes Farquharson">Innes Farquharson</s>, whom I met on the way back to my B&B, told me it was <q by="6" kind="partial">"the only skip in Scotland folk are proud of"</q>.

There have been setbacks. A first big commission, for a hotel chain, was sent back because the guests said the curtains smelt. She kept <s id="7" who="">the letter</s>, which complained of <q by="7" kind="partial">"a persistent note of haddock"</q>, and worked out a way of steaming the yarn in an old beer barrel. In 2021 the roof came off in a gale, with a year's work under it. I asked how she had got through that, and <s id="8" who="Maren Solheim-Tait">she</s> took a good while to reply:

<q by="8" kind="block">I didn't, for a bit. I lay on the sofa. And then the phone went, and it was a woman from the island, I'd never met her, and she said she had her brother's nets in the byre. He'd drowned in '88. She'd never known what to do with them and did I want them.</q>

<q by="8" kind="block">I said, are you sure? And she said, they've done enough harm, make something to look at.</q>

<q by="8" kind="block">So I got up. You do, don't you? You get up.</q>

Those curtains aren't for sale. They hang in the one good window of the ice house, blue and grey and, just at the hem, a line of that purple. I can't show you, because Maren doesn't let anybody photograph them and I'd like to be asked back. Even the dog goes round.

I finished, as I always do, by asking for one piece of advice for beginners. <s id="9" who="Euan Gow">Euan</s> was first, from behind the carding bench:

<q by="9" kind="block">Gloves.</q>

His boss thought about it for longer, winding a bobbin. This was <s id="10" who="Maren Solheim-Tait">her</s> answer:

<q by="10" kind="block">Don't buy a loom. Everyone buys a loom. Make a bad thing on a bit of cardboard and then make another. If you're still cross after ten, buy a loom.</q>

I have, as it happens, started on the cardboard. My husband asked last night what it was meant to be. I told him it was a metaphor. <q by="11">"Is it?"</q> <s id="11" who="">he</s> said, turning it round. <q by="11">"It smells of haddock."</q>

Next week: buttons!
