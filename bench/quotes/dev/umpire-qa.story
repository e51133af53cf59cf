title: ‘I Was Wrong, but I Was in Position’: A Conversation With Umpire Magda Cienfuegos
style: interview
language: en
hand: tess
---
Magda Cienfuegos called 3,140 professional baseball games, most of them in towns with one motel, and was ejected from none, which is more than can be said for the people around her. She threw out 211 managers, 39 catchers, two mascots and an organist.

Cienfuegos, 58, retired in September, a season before minor-league baseball was to turn the last of its strike zones over to cameras. She had come within a phone call of the majors in 2007; <s id="1" who="">a supervisor</s>, she has said, told her that she was <q by="1" kind="partial">“everything but what they’re picturing.”</q> Her memoir, <x kind="title">“Dust in the Bars,”</x> comes out next month. It has already drawn an objection from a former skipper, <s id="2" who="Buddy Trevathan">Buddy Trevathan</s>, who told a radio station in Toledo that the chapter about him was <q by="2" kind="partial">“fiction, and I’ve got the fine to prove it.”</q>

She spoke with the Journal-Courier’s Wes Nakagawa at her home in Durham, N.C., in a kitchen with a home plate set into the floor. The interview has been edited and condensed.

<s id="20" who="Wes Nakagawa">WES NAKAGAWA</s>: <q by="20" kind="block">You grew up in Laredo, the youngest of six. When did you first call a pitch?</q>

<s id="4" who="Magda Cienfuegos">MAGDA CIENFUEGOS</s>: <q by="4" kind="block">I was 9. My brothers needed somebody and I was too small to hit. They gave me a broom to sweep the plate, which was a flattened milk carton. First pitch, I called my brother Chuy out, and he turned around and said, “Says who?” And I said, “Says me.” I felt that in my whole body. Forty-nine years, I never got tired of that.</q>

<s id="5" who="Wes Nakagawa">WN</s>: <q by="5" kind="block">Your first manager in the pros didn’t shake your hand.</q>

<s id="6" who="Magda Cienfuegos">MC</s>: <q by="6" kind="block">He shook it. He wiped it off after. It’s different.</q>

<q by="6" kind="block">And I’ll tell you, by August he was asking me to look at his kid’s footwork. I don’t hold it against him. I hold it against him a little.</q>

<s id="7" who="Wes Nakagawa">WN</s>: <q by="7" kind="block">Let’s talk about Scranton in 2007. Full count, bases loaded, ninth inning, and you ring up a man on a pitch that the replay showed was low by a lot. It’s the call everyone knows you for.</q>

<s id="8" who="Magda Cienfuegos">MC</s>: <q by="8" kind="block">It was four inches. Say it. Four inches low.</q>

<q by="8" kind="block">I was wrong, but I was in position. That’s the only thing I was ever taught to care about. You get in position, you get your eyes level, you see it all the way in, and then you tell the truth as you have it. I had it as a strike. I’ve looked at that tape 500 times and I still can’t find the person who saw that strike, but she was honest.</q>

<s id="9" who="Wes Nakagawa">WN</s>: <q by="9" kind="block">The fans let you hear about it.</q>

<s id="10" who="Magda Cienfuegos">MC</s>: <q by="10" kind="block">There was a sign the next night. They’d made it out of a whole bedsheet. It said “SHE NEEDS GLASSES AND A HUSBAND.” I had both! I had a very nice husband. He was sitting under the sign.</q>

(Her husband, the retired high-school principal <s id="11" who="Oluwaseun Bankole">Oluwaseun Bankole</s>, called from the next room that he had <q by="11" kind="partial">“helped with the lettering.”</q> He said later that he was joking.)

<s id="12" who="Wes Nakagawa">WN</s>: <q by="12" kind="block">Two months after Scranton, the opening in the majors went to somebody else. Do you connect those?</q>

<s id="13" who="Magda Cienfuegos">MC</s>: <q by="13" kind="block">No. I’d like to. It would be easier if I’d lost it on a pitch.</q>

<s id="14" who="Wes Nakagawa">WN</s>: <q by="14" kind="block">What will we lose with the cameras?</q>

<s id="15" who="Magda Cienfuegos">MC</s>: <q by="15" kind="block">Nothing you can measure. The calls will be better. I want to be fair about that. A kid who throws a strike on the black is going to get his strike, and he didn’t always get it from me.</q>

<q by="15" kind="block">But you go back to a guy after a bad one, and you say, out of the side of the mask, “I missed that.” And he nods. You’ve got two people who know something was wrong and are going to play anyhow. I don’t know where else people get to practice that now. The camera’s never going to tell you it missed one.</q>

<s id="16" who="Wes Nakagawa">WN</s>: <q by="16" kind="block">Did you really eject an organist?</q>

<s id="17" who="Magda Cienfuegos">MC</s>: <q by="17" kind="block">“Three Blind Mice.” Once is funny.</q>

Before the visitor left, she took him out to the garage to see the masks, 14 of them, on nails. Over the workbench was a photograph of a slight girl with a broom. Somebody had written across the bottom, in ballpoint that had nearly faded out, <q by="">“Ponchado, Chuy.”</q> It means that he struck out.

<q by="18">“He says it was outside,”</q> <s id="18" who="Magda Cienfuegos">Cienfuegos</s> said. <q by="18">“We’ve been having that conversation for a while.”</q>
