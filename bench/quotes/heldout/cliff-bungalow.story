title: Couple told to leave clifftop bungalow after 11m lost in a night
style: british
language: en
hand: tarrant
---
A retired couple have been given 48 hours to leave their home on the East Yorkshire coast after 11m (36ft) of their back garden fell into the sea in one night.

Ron and Maureen Speight, both 77, bought the bungalow at Aldersea in 1999, when it stood about 90m from the edge.

An engineer who measured it on Tuesday found that the conservatory was now 6m from the drop.

<q by="1">"I went out to feed the birds and there was no bird table,"</q> said Mrs <s id="1" who="Maureen Speight">Speight</s>.

<q by="1">"I said to Ron, 'The birds have gone.' He said, 'Never mind the birds, Maureen, where's the shed?'"</q>

<s id="2" who="Maureen Speight">She</s> said the noise in the night had been <q by="2" kind="partial">"like a lorry tipping gravel"</q>, but they had taken it for the wind.

East Riding Coastal Council issued the notice on Wednesday under the Building Act. It has offered the couple a two-bedroom flat in Hornsea for up to six months.

Mr <s id="3" who="Ron Speight">Speight</s>, a former trawler cook, said he was grateful but would not be <q by="3" kind="partial">"hurried out like a squatter"</q>.

<q by="4">"We've a dog, a parrot and a loft full of our lad's things,"</q> <s id="4" who="Ron Speight">he</s> said.

<q by="4">"You can't put 25 years in a van by Friday dinnertime."</q>

The Holderness coast is one of the fastest-eroding in Europe, losing close to 2m of soft clay a year on average. Losses can be far greater in a single place after a wet winter.

The couple's home is one of nine on Seaview Lane that <s id="14" who="">the council</s> lists as being at <q by="14" kind="partial">"imminent risk"</q>. A tenth, a holiday chalet, was taken down in October.

Homeowners are not entitled to compensation when they lose a property to erosion in England. Grants of up to £6,000 towards the cost of demolition are available.

<q by="5">"Six thousand pounds to knock your own house down,"</q> said neighbour <s id="5" who="Khalid Aziz">Khalid Aziz</s>, 44, whose bungalow is the next but one. <q by="5">"I've paid more for a kitchen."</q>

Mr Aziz, a driving instructor, has started a petition calling for rock armour to be placed below the lane. It had 3,100 signatures by Thursday morning.

But <s id="6" who="">the council</s> said the shoreline management plan for that stretch was <q by="6" kind="partial">"no active intervention"</q>, and that defences there would starve beaches further south of sand.

<q by="7">"Nobody wants to be the person who knocks on that door,"</q> said councillor <s id="7" who="Beth Outhwaite">Beth Outhwaite</s>, who holds the coastal change portfolio.

<q by="7">"What I can't do is promise people a wall that's never going to be built. I think they've been strung along by promises for long enough."</q>

In a statement, <s id="8" who="">a government spokesperson</s> said: <q by="8">"We understand the devastating impact coastal erosion can have on people's lives.</q>

<q by="8">"We are investing £36m to help communities in the worst-affected areas adapt, including in the East Riding."</q>

The money has paid for a caravan park to be moved inland and for what <s id="15" who="">project documents</s> call a <q by="15" kind="partial">"rollback"</q> site, where residents could in theory build anew. No plots have been sold.

Dr <s id="9" who="Siobhan McIlroy">Siobhan McIlroy</s>, a geologist who surveys the cliff for the University of Humberside Coast, said several weeks of rain had left the clay <q by="9" kind="partial">"as heavy as it gets"</q> before Monday's storm took away the beach at its foot.

<q by="10">"It's a bit like pulling the bottom book out of the pile,"</q> <s id="10" who="Siobhan McIlroy">she</s> said.

More could go within days, she warned, and people should keep away from both the edge and the beach.

A cordon has been put up across the end of the lane, and a coastguard team spent part of Wednesday turning back visitors who had come to take pictures. <s id="11" who="">One of the signs</s> on the tape reads <q by="11">"This is not a view, it's somebody's garden"</q>.

Mrs Speight said a woman from the next village, whom she had never met, had left a casserole on the step.

<s id="12" who="">A note</s> tucked under the lid said: <q by="12">"Been where you are. It does stop hurting. Dish not needed back."</q>

<q by="13">"That was what set me off,"</q> <s id="13" who="Maureen Speight">she</s> said. <q by="13">"I'd been all right until the dish."</q>

The notice expires at noon on Friday.
