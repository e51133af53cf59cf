title: Halyard, Margate: stay for the lamb, ignore the walls
style: review
hand: kestrel
---
There is a sign over the pass at Halyard, Margate’s newest and least relaxed restaurant, and because it is in pink neon and eight feet long you read it before you read anything else: <q by="">‘Eat like nobody’s filming.’</q> Everybody was filming.

I had been warned. The place had been described to me as <q by="" kind="partial">‘a hostage situation with foraging’</q>, and at the foot of the booking confirmation, sent from an address that does not take replies, was the instruction <q by="">‘Arrive curious!’</q>

The menu does not list dishes so much as confide them. <q by="1">‘Carrot, remembered,’</q> <s id="1" who="">it</s> begins. <q by="9">‘Hake, with apologies,’</q> <s id="9" who="">it</s> continues, and I asked what the apologies were for.

<q by="2">‘Chef feels the hake could have had a longer life,’</q> said <s id="2" who="Lorcan">our waiter</s>, a sweet boy called Lorcan.

Chef is Tamsin Adeyemi-Holt, 31, late of several kitchens with waiting lists, who has a following for a collection of essays called <x kind="title">‘Unsalted’</x>, in which <s id="3" who="Tamsin Adeyemi-Holt">she</s> describes seasoning as <q by="3" kind="partial">‘a form of shouting’</q>. The carrot (£14) had not been shouted at. It had not, so far as I could tell, been spoken to.

And then the lamb (£34, to share). It is a shoulder, nine hours in a low oven, black with anchovy and its own sugars, and it silences the room in patches as it goes round. <q by="">‘Oh, thank God’</q> was heard from behind my left ear, and I knew without turning round what somebody had been brought. <s id="4" who="">My companion</s>, who had said of the hake only that it was <q by="4" kind="partial">‘wet’</q>, put down her fork. <q by="5">‘I would leave my husband for this,’</q> <s id="5" who="">she</s> said, <q by="5">‘and contest the dog.’</q>

The wine list is long and mostly orange. The copy I was given had been annotated in pencil – <q by="">‘not this one’</q> beside a £94 Jura, <q by="">‘yes!!’</q> beside a Godello at £31 – and I can report that the pencil knows what it is about. Ask for that copy.

There is a brown-bread ice, which is very good, and a cheese course, which is a poem. In the lavatory, across the top of the mirror: <q by="">‘You look tired, love.’</q> I did.

What do you say when the bill comes, in a scallop shell, at £187 for two? <q by="">‘Lovely, thank you,’</q> probably. <q by="6">‘Mustn’t grumble,’</q> <s id="6" who="">the British</s> say, and then go home and do.

At the next table they were less British about it. <q by="7">‘Is service included in the carrot?’</q> <s id="7" who="">a man</s> asked, and got no answer.

I rang the next day to check a spelling. Who, I wondered while I was at it, writes the signs? <q by="8">‘The investors,’</q> <s id="8" who="Tamsin Adeyemi-Holt">Adeyemi-Holt</s> told me. <q by="8">‘I just do the lamb.’</q>
