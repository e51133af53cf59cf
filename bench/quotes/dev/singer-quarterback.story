title: Jolie Vance and Trey Abernathy call it quits after ‘worst summer’
style: tabloid
hand: harrow
---
It’s over for Jolie Vance and Trey Abernathy.

The <x kind="title">“Paper Moonlight”</x> singer and the Memphis quarterback have ended their 14-month engagement, multiple sources confirm, just nine weeks before they were due to swap vows on a private island off the Georgia coast.

<q by="1" kind="partial">“Blindsided”</q> is how <s id="1" who="">one insider</s> describes Vance, 29, who learned that Abernathy had moved out of their $11.4 million Brentwood home when the gate code stopped working for the woman who walks his dogs.

<q by="2">“The poor girl called Jolie and said, ‘Do they still live here?’”</q> <s id="2" who="">the insider</s> dishes. <q by="2">“And Jolie said, ‘That’s what I’d like to know.’”</q>

A rep for Vance did not deny the split. <s id="3" who="">She</s> said only that the Grammy winner was <q by="3" kind="partial">“focused on the tour and on her peace.”</q>

Abernathy, 31, who signed a three-year deal with Memphis in March, was a little chattier after Tuesday’s practice. Asked point-blank whether he was single, <s id="4" who="Trey Abernathy">the signal-caller</s> grinned, pulled his cap down and replied, <q by="4">“I’m a football player, man. Ask me about the red zone.”</q>

Pressed again, <s id="5" who="Trey Abernathy">he</s> allowed that it had been <q by="5" kind="partial">“the worst summer of my life, and I’ve had two knees done.”</q>

Trouble had been brewing since June. That’s when Vance skipped the Maui wedding of Abernathy’s teammate Deion Falaniko, and fans spotted that she’d quietly unfollowed her future mother-in-law, Cheryl Abernathy. Days later Cheryl, a Plano real estate agent with 212,000 followers of her own, shared a photo of an empty chair. <q by="6">“Some people show up,”</q> <s id="6" who="Cheryl Abernathy">she</s> captioned it. (The chair, <s id="7" who="Cheryl Abernathy">she</s> later insisted, was <q by="7" kind="partial">“just a chair.”</q>)

Then came the karaoke. In a clip filmed at a Nashville dive on August 9 and viewed more than 20 million times, Abernathy is seen handing the mic to a brunette in a Memphis jersey as she launches into Vance’s own smash <x kind="title">“Not the Marrying Kind.”</x> Off camera, <s id="14" who="">a man</s> can be heard yelling, <q by="14">“Bro, your fiancée’s gonna see this!”</q>

She saw it.

<q by="8">“Jolie didn’t cry. She asked for the song’s streaming numbers,”</q> says <s id="8" who="">a second source</s>, who has known the Kentucky native since her pageant days. <q by="8">“They were up 300 percent. She goes, ‘Well, that’s one good thing he ever did for me.’”</q>

The brunette, a dental hygienist named Kaylee Strand, tells us that nothing happened. <q by="9">“He bought the whole bar mozzarella sticks and left at ten,”</q> <s id="9" who="Kaylee Strand">Strand</s>, 26, says. <q by="9">“I have a boyfriend. He’s got a boyfriend’s bedtime.”</q> <s id="10" who="Kaylee Strand">She</s> adds that the online abuse since has been <q by="10" kind="partial">“like getting yelled at by a stadium”</q>, and that strangers have been leaving her employer one-star reviews.

Vance, for her part, has stayed mum—sort of. At Saturday’s show in Charlotte she skipped <x kind="title">“Trey’s Song,”</x> the ballad she’d closed with for a year, and swapped in an old gospel number of her grandmother’s. Midway through, the star stopped the band. <q by="11">“Y’all know I had a speech,”</q> <s id="11" who="Jolie Vance">she</s> told the crowd. <q by="11">“I’m not gonna give it. My lawyer’s in row six.”</q>

Cue the chant. <q by="">“Row six! Row six!”</q> rang out for the better part of a minute, until attorney Bryce Tolliver-Ng rose and took a small bow.

As for the ring, a 9-carat cushion cut with a reported price tag of $1.3 million, pals of the footballer say it was a family piece and that he wants it back. Team Jolie is having none of that. <q by="13">“It was in a family, all right,”</q> snarks <s id="13" who="">the second source</s>. <q by="13">“The jeweler’s.”</q>
