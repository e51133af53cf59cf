title: Exes Paloma Iturbe and Jack Skarsgaard-Hale Sit Together at Son’s Graduation: Inside Their ‘Slow, Weird’ Peace
style: tabloid
language: en
hand: marquee
---
Six years ago they could not agree on a pediatrician. On Friday, Paloma Iturbe and Jack Skarsgaard-Hale shared a bag of trail mix.

The former couple, whose 2018 breakup after four years of marriage played out across two courthouses and one unforgettable magazine cover, sat side by side in the third row as their son, Mateo, 13, graduated from the eighth grade at a private school in Santa Monica, California.

<q by="1">“You would have thought they were still together,”</q> <s id="1" who="">an eyewitness</s> tells Starlight. <q by="1">“She was fixing his collar. He was crying before they even called a name.”</q>

When Mateo crossed the stage, <s id="2" who="Paloma Iturbe">Iturbe</s>, 43, stood on her chair and yelled, <q by="2">“That’s my baby!”</q> Her ex-husband, 47, tugged her back down by the sleeve, laughing. From somewhere behind them came a boy’s voice: <q by="">“Dude, your mom is Commander Reyes.”</q>

Iturbe played Reyes for five seasons on the space drama <x kind="title">“Perihelion,”</x> the series on which she and Skarsgaard-Hale met. He was its stunt coordinator; she was, as <s id="3" who="Jack Skarsgaard-Hale">he</s> put it in a deposition that leaked in 2019, <q by="3" kind="partial">“the only person on that lot who ever punched me for real.”</q>

It has not been an easy road. Court papers from their custody fight ran to more than 900 pages, and in one declaration <s id="4" who="Paloma Iturbe">Iturbe</s> accused him of turning their Topanga home into <q by="4" kind="partial">“a frat house with a trampoline.”</q> He countered that she traveled too much. <s id="5" who="">A judge</s> eventually awarded the two joint custody and, in a remark from the bench that was widely repeated, urged them to <q by="5" kind="partial">“try being boring.”</q>

They appear to have taken the advice. At the courthouse, where the pair were once described as <q by="" kind="partial">“the ten o’clock, the eleven o’clock and lunch,”</q> neither has been seen since 2021.

<q by="6">“It was slow and it was weird,”</q> <s id="6" who="">a friend of Iturbe’s</s> says of the thaw, which began, according to the friend, when Skarsgaard-Hale broke his pelvis on a shoot in Budapest in 2022 and she flew over with their son. <q by="6">“She told everyone she was going for Mateo. But she’s the one who learned how to say ‘more painkillers’ in Hungarian.”</q>

The actress has credited her second husband, architect Tunde Bakare-Flynn, 50, with making the friendship possible. <q by="7">“Tunde just kept setting an extra plate,”</q> <s id="7" who="Paloma Iturbe">she</s> said on the daytime show <x kind="title">“Coffee With Renata”</x> last fall. <q by="7">“He never made a speech about it. One day I looked up and my ex-husband was doing the dishes.”</q>

Bakare-Flynn, who was seated on Iturbe’s other side on Friday and held everyone’s phones, is described by <s id="14" who="">those who know the trio</s> as the group’s <q by="14" kind="partial">“secretary-general.”</q>

Skarsgaard-Hale, who has not remarried, was more guarded when Starlight caught up with him in the school parking lot. Asked whether the three of them really spend Thanksgiving together, he grinned. <q by="8">“Ask me in November,”</q> <s id="8" who="Jack Skarsgaard-Hale">he</s> said. Then, a few steps on, he turned around. <q by="8">“Look, we were terrible at being married. We’re pretty good at this.”</q>

<s id="9" who="">A rep for the actress</s> declined to comment on the outing, saying Iturbe considers her son’s schooling <q by="9" kind="partial">“off-limits.”</q>

Others have not always been so restrained. Skarsgaard-Hale’s mother, retired casting director <s id="10" who="Birgit Hale">Birgit Hale</s>, wrote in a 2020 essay that watching the divorce was <q by="10" kind="partial">“like seeing two people saw a piano in half and argue about the tune.”</q> She and her former daughter-in-law, she added, had stayed in touch throughout, mostly by postcard.

The senior Hale was there on Friday, too, in a yellow hat. <q by="11">“I’m eighty-one, I’ve no time for sides,”</q> <s id="11" who="Birgit Hale">she</s> told another grandmother within earshot of our eyewitness.

What comes next for the blended clan? Iturbe starts shooting the thriller <x kind="title">“No Vacancy”</x> in Vancouver on July 8, and her ex will be on the set: He was hired in May as second-unit director. <s id="12" who="">An insider on the production</s> says the pair requested trailers <q by="12" kind="partial">“at opposite ends, for old times’ sake.”</q>

And Mateo? At the end of the ceremony he was handed a paper plate, one of a set the teachers make each year. <s id="13" who="">It</s> said: <q by="13">“Most Likely To Have Two Christmases And Like Both.”</q>
