title: Grist, Bristol: ‘Everything has been on a journey, apart from the potatoes’
style: review
hand: gable
---
Before we are allowed to have any food at Grist, we have to meet it.

<q by="1">‘This is Doreen,’</q> says <s id="1" who="">our waiter</s>, holding a glass jar at the level of my eyes. Doreen is a sourdough starter. She is eleven years old and, it emerges, has been to Denmark. I say that I am pleased to meet her. What else can one do?

Grist opened in August in a former tannery behind Temple Meads, and you will have read that it is the hardest table to get west of Reading. It has 28 seats, a log pile, and a chef, Caspian Rowe-Delacroix, who won a television contest and spent the prize money on a mill. The menu is a single card. It has one paragraph of food and four of philosophy, under the heading <x kind="title">‘On Not Interfering’</x>. <q by="2">‘We do not cook,’</q> <s id="2" who="">it</s> announces. <q by="2">‘We accompany.’</q>

My friend Parveen, an architect, who has eaten lunch in worse buildings than most people, puts the card face down. <q by="3">‘Is there a children’s menu?’</q> <s id="3" who="Parveen">she</s> asks.

There isn’t. There are nine courses, at £95, of which I can report that four are superb, three are bread, one is a smell, and one I dropped. The smell comes first: a hot stone, a splash of something, a cloche whisked away. Woodsmoke, hay, wet dog. We are asked to describe to each other what it brings to mind. I say my grandfather’s shed. <s id="4" who="Parveen">Parveen</s> says it reminds her of <q by="4" kind="partial">‘a claim I once had to make’</q>.

But then: a crumpet. Lord, what a crumpet. Rye and buttermilk, fried in beef dripping until the edges lace, with a spoon of smoked cod’s roe melting down through the holes. I’d cross the Severn on foot for it. And a chop from a hogget, all salt and blush, beside potatoes so plainly boiled and so plainly perfect that I ask what has been done to them.

<q by="5">‘Nothing,’</q> <s id="5" who="">the waiter</s> says, and for the first time that evening he looks a bit sheepish. <q by="5">‘They’re just from Aldi. The delivery didn’t turn up.’</q>

I’d have kissed him. Everything else in the place has been on a journey.

What is maddening about Grist is that Rowe-Delacroix can really cook, whatever he says on his card. In the memoir he published last spring, <x kind="title">‘Grain of Truth’</x>, he recalls being told by <s id="6" who="">his grandmother</s>, who ran a chip shop in Penarth, that he would make a decent fryer if he could only <q by="6" kind="partial">‘stop telling the fish about it’</q>. She is the best critic he will ever have. On the next table, a man proposing marriage was twice interrupted by an account of spelt.

There’s the <x kind="scare">‘pairing’</x>, too. For a further £60 you may have a flight of grain waters, which are waters in which grain has been. I had the barley one. <s id="7" who="">A colleague</s> on another newspaper has written that it tastes of <q by="7" kind="partial">‘the idea of a biscuit’</q>; I’d say the idea of a biscuit tin. The wine list, happily, is short, sane and mostly from the Jura.

Service is sweet-natured and exhausted. Towards ten o’clock the kitchen door swung open on a gust of heat and we all heard it: <q by="">‘Will somebody please feed Doreen!’</q> The door swung shut. Nobody in the dining room made a sound until Parveen, quite quietly, lost control of herself.

I did telephone afterwards. I wanted to know, among other things, whether it was true that customers who ask for salt are given a leaflet. <q by="8">‘It’s more of a postcard,’</q> replied <s id="8" who="Caspian Rowe-Delacroix">Rowe-Delacroix</s>, who turns out to be excellent company and to laugh a good deal. <s id="9" who="Caspian Rowe-Delacroix">He</s> told me he’d been <q by="9" kind="partial">‘frightened to death’</q> of opening without a story to tell. People who have paid £95 want more than their tea, in his view.

Do they? On the way out I passed the couple from the next table, waiting for a cab. She had the ring on. I said congratulations and asked what they had made of dinner.

<q by="10">‘Honestly?’</q> <s id="10" who="">the new fiancée</s> said. <q by="10">‘I’d marry the crumpet.’</q>
