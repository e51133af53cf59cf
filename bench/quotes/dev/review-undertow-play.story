title: Review: In ‘The Salt Widow,’ a Storm in a Kitchen
style: review
hand: calloway
---
There is a moment early in the second act of <x kind="title">“The Salt Widow,”</x> Branwen Tollefsen’s new play at the Orpheum Annex, when the lights go out—all of them, the exit signs included—and for a minute or so the audience is left alone with a woman gutting fish. <q by="">“Is this part of it?”</q> came a whisper from Row F on opening night. It is very much part of it.

Tollefsen, whose <x kind="title">“Eleven Saints for Sale”</x> was a finalist for the Pulitzer in 2020, has said that she began the new piece after coming on a letter in a Lofoten museum. It was written in 1911 by a fisherman’s wife named Gunhild Aas, and <s id="1" who="">it</s> tells her sister that the sea has <q by="1" kind="partial">“kept him, as I always said it would, and sent me back the boat.”</q>

From that one line the playwright has made two and a half hours, most of them marvelous. Gunhild (Rosalind Achterberg) gets a boat, a debt and a lodger, the last in the person of a traveling photographer (Kwame Darko-Ellis) who wants to take her picture and may want a good deal more. <q by="2">“You have a face that’s waiting for something,”</q> <s id="2" who="">he</s> tells her over a herring. <q by="3">“It’s waiting for you to pay,”</q> <s id="3" who="Gunhild Aas">she</s> answers, and the house comes down.

Achterberg is 61 and has never been better. She has a way of putting a line down as if it were a hot pan. When the pastor (a pink and sweating Ned Castellanos-Burke) calls on the widow to accept what <s id="4" who="">he</s> terms God’s <q by="4" kind="partial">“larger arithmetic,”</q> she hands him a knife and a bucket, and the scene is over.

Not everything is at that level. The photographer’s long speech on silver and light feels as though it had been carried in from another play, and the director, Ossian Vale, lets him deliver it from the top of a ladder. <s id="5" who="Ossian Vale">Vale</s> has told an interviewer that he wanted the character to seem <q by="5" kind="partial">“hung up to dry.”</q> He does.

There is also the matter of the chorus. Five drowned men stand about in oilskins and comment on the action, now in verse and now in something less. <q by="6">“What is a net but holes agreed upon?”</q> <s id="6" who="">one of them</s> asks the balcony. I couldn’t say. I was reminded of an uncle of mine who liked to be thought deep, and of what <s id="7" who="">my aunt</s> would say to him at such times, which was <q by="7">“Eat your soup, Harold.”</q>

But the set! Marisol Ybarra-Quint has built a working kitchen on a floor that tilts, by slow degrees, all evening; by the end the cups are sliding. <s id="8" who="">The program</s> describes it as <q by="8" kind="partial">“a domestic interior under stress.”</q> A stagehand I met at the bar had another word for it, and I am told that she and her colleagues have run up <s id="14" who="">a banner</s> backstage that reads <q by="14">“DAYS SINCE LAST CROCKERY: 0.”</q>

Tollefsen wrote the part for Achterberg, who turned it down twice. In a program note <s id="9" who="Rosalind Achterberg">the actress</s> admits to having been <q by="9" kind="partial">“frightened of the silences.”</q> She need not have been. In the last of them Gunhild sits for her portrait at long last, on a chair that is beginning to move, while from under the black cloth comes the photographer’s voice, counting. At seven he stops. <q by="10">“You blinked,”</q> <s id="10" who="">he</s> says.

She looks out at us for what feels like a winter.

<q by="11">“No,”</q> <s id="11" who="Gunhild Aas">she</s> says. <q by="11">“That was the house.”</q>

<s id="12" who="">The critic</s> for a rival paper, filing from the aisle, has already called the play <q by="12" kind="partial">“bleak,”</q> as though that were a verdict. It is weather. Wear a coat, and go.

(Through March 22. <s id="13" who="">The producers</s> advise that there are <q by="13" kind="partial">“maritime effects”</q>; Row A is issued towels.)
