title: SPITTING IMAGE: Soap favourite's runaway alpaca brings A38 to a standstill
style: tabloid
language: en
hand: gannet
---
SOAP star Lorna Pettifer was left red-faced yesterday after her pet alpaca trotted down a dual carriageway and brought rush-hour traffic to a halt.

Cheeky Gerald, four, slipped out through an open gate at the actress's Devon smallholding at 7.40am and led police a merry dance for almost two hours.

Van driver Kofi Amankwah, 29, told how he slammed on the brakes as the woolly fugitive ambled out of the mist near Ivybridge.

<q by="2">"I honestly thought it was a very tall old lady in a coat,"</q> <s id="2" who="Kofi Amankwah">he</s> said. <q by="2">"Then it turned round and gobbed on my windscreen."</q>

Pettifer, 52, who plays bed-hopping landlady Dot Cransley in <x kind="title">"Harbour Row"</x>, was in her dressing gown when officers rang.

<q by="3">"The policeman said, 'Madam, do you own a llama?'"</q> <s id="3" who="Lorna Pettifer">the actress</s> told us. <q by="3">"I said, 'No, I certainly do not,' and hung up."</q>

It was only when she looked out of the kitchen window and counted five alpacas instead of six that the penny dropped.

By then Gerald was heading for Plymouth at a brisk trot, with a tailback of three miles behind him.

Sergeant <s id="4" who="Pippa Hallworthy">Pippa Hallworthy</s>, of Devon roads policing, said her team had tried <q by="4" kind="partial">"carrots, a dog lead and a stern voice"</q> without success.

An officer who attempted a rugby tackle was described over the police radio as having come off <q by="" kind="partial">"distinctly second best"</q>.

Hero of the hour was lorry driver Wojciech Mazurek, 61, who grew up on a farm outside Lublin and simply parked across both lanes and started humming.

<q by="5">"They hum to each other,"</q> explained <s id="5" who="Wojciech Mazurek">the dad of four</s>. <q by="5">"So you hum back. It's only manners."</q>

Within minutes the runaway was munching a cheese sandwich in the cab of his Scania.

<q by="">"Ger-ald! Ger-ald!"</q> came the chant from cars as the two of them were led off towards a lay-by.

A clip of the moment had been viewed 1.3million times by last night. <q by="6">"Put him in the show,"</q> wrote <s id="6" who="">one fan</s>. <s id="7" who="">Another</s> said the animal had shown <q by="7" kind="partial">"more range than the rest of the cast"</q>.

Show bosses were not ruling it out. <q by="8">"We never comment on storylines,"</q> said <s id="8" who="">a Harbour Row spokeswoman</s>, <q by="8">"but Dot has certainly brought home worse."</q>

<s id="9" who="Lorna Pettifer">Pettifer</s> took up alpacas after her 2019 split from director Julian Fanshawe-Bray, and has called the herd her <q by="9" kind="partial">"second go at marriage"</q>. She insisted no one was to blame for the open gate.

Her gardener, who asked not to be named, was not so sure. <q by="10">"I shut it,"</q> said <s id="10" who="">the 70-year-old</s>. <q by="10">"I've been shutting it since February. He's learned the latch."</q>

Experts say that is entirely possible. Dr <s id="11" who="Anneliese Krol">Anneliese Krol</s>, who studies camelids at a university in the South West, described alpacas as <q by="11" kind="partial">"curious to the point of criminality"</q>.

Devon and Cornwall drivers lost an estimated 4,000 hours to the jam. No one was hurt and no charges will be brought.

The RAC, which had 11 call-outs in the queue, said most were flat batteries from motorists who had left their engines off and their radios on to follow the chase.

Gerald, meanwhile, was back in his paddock last night wearing a hi-vis vest, a gift from the traffic officers. Stitched on the back were the words <q by="">"No Overtaking"</q>.

His owner has now fitted a padlock. <q by="12">"A combination one,"</q> <s id="12" who="Lorna Pettifer">she</s> said. <q by="12">"I'm not having him find the key."</q>
