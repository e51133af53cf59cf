title: Review: A keeper’s daughter finds her voice, and loses the plot, in ‘Fresnel’
style: review
hand: quill
---
There’s a moment about twenty minutes into <x kind="title">“Fresnel,”</x> the new musical that opened Sunday at the Halcyon, when the lamp at the top of Ottoline Baptiste’s enormous set comes on, swings around and hits the audience full in the face. <s id="11" who="">A man behind me</s> said, quite distinctly, <q by="11">“Jesus, finally.”</q> I knew what he meant.

Until then the evening has been fog. We’re on an island off Nova Scotia in 1911, where the lighthouse keeper, Angus (Barnaby Trung), has gone blind and told nobody but his daughter. Every night Maud (the remarkable newcomer Siobhan Adeyemi-Clarke) climbs the stairs in his stead; every month the inspector’s boat comes, and the two of them put on a show. <q by="1">“If they ask you what you see,”</q> <s id="1" who="Maud">she</s> instructs him, <q by="1">“say weather.”</q>

That’s a good line, and there are others. Gideon Marsh-Okafor, who wrote the book and lyrics, has a gift for the plain thing said at the wrong time. When the inspector’s assistant, a pale young man named Everett, proposes to Maud by semaphore, she watches the whole message through a telescope and then, with a sigh, translates. <q by="2">“He says there’s an eel on his foot,”</q> <s id="2" who="Maud">Maud</s> reports. <q by="2">“No. Love. It’s love. He needs to practice.”</q>

The trouble is the music, or rather its manners. The composer, <s id="3" who="Ilse van der Hoeven">Ilse van der Hoeven</s>, has told interviewers that she set out to write a score <q by="3" kind="partial">“with no melody you could hum, because you cannot hum the sea.”</q> She has succeeded. Cellos heave. Something is bowed that shouldn’t be. In the program, beside a photograph of the composer in oilskins, <s id="4" who="">a note</s> explains that each scene is in the key of a different foghorn, and warns against listening for <q by="4" kind="partial">“the consolations of tune.”</q>

Well, I could have used one. So, to judge by the rustle that greets each fresh dissonance, could most of row G.

And yet. In the second act Angus, alone, thinking the lamp is out, tries to find the stairs. Trung, a bass-baritone who has spent a decade playing butlers, is allowed to sing without accompaniment for six whole minutes. <q by="5">“I know the dark, I’ve kept it,”</q> <s id="5" who="Angus">the old man</s> sings, one hand on a banister that isn’t there. <q by="5">“I kept it off of other men.”</q> It’s the finest thing on any stage in town.

The director, Pilar Echevarría-Stone, knows it. She has the nerve to leave him up there in silence for what must be half a minute afterward. At the first preview, she said recently on a podcast, a producer begged her to fill the gap and <s id="6" who="Pilar Echevarría-Stone">she</s> told him that it was <q by="6" kind="partial">“the only part of the show I’m sure of.”</q>

Would that she were as sure about the rest. There’s a shipwreck, staged with bedsheets, that calls to mind a summer camp. There’s a chorus of gulls. There’s Dame Rosalind Thwaite, no less, as a bootlegging widow from the mainland, got up in a hat that deserves its own dressing room. <s id="7" who="">Her character</s> is given to announcing that men are <q by="7" kind="partial">“tide tables with trousers on,”</q> and Dame Rosalind, who has played Cleopatra three times, gets her laugh and looks as if she’d like to give it back.

Off Broadway last year, where the piece ran in a converted net loft for 70 people, all this was said to have <q by="" kind="partial">“the intimacy of a shared cold.”</q> In a house of 1,100 one merely feels a draft. Adeyemi-Clarke battles it. She is 23, small and square, with a voice like a struck glass, and when Maud finally turns on the inspector (<q by="8">“You want to know who’s been lying to you?”</q> <s id="8" who="Maud">she</s> demands. <q by="8">“The light. Every night, for miles, the light said he was fine”</q>) she all but stops the show.

She certainly stopped the inspector. On Sunday <s id="9" who="Colin Bressler">Colin Bressler</s>, who plays him, appeared to forget his next line altogether, gazed at her and murmured, <q by="9">“Crikey.”</q> I’m told it isn’t in the script. It should be.

<x kind="title">“Fresnel”</x> takes its name from the lens, a beehive of prisms that can throw the flame of one small lamp for twenty miles. The show has the flame. It has, in its two leads, at least a couple of the prisms. As <s id="10" who="Angus">Angus</s> says of his own failing eyes, in the last scene, to nobody: <q by="10">“It’s all still getting in. It’s just not getting gathered.”</q>
