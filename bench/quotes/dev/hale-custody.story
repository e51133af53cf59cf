title: Lacey Boudreaux Breaks Silence on Tripp Hale Custody Fight: “I’m Done Being Polite”
style: tabloid
hand: okra
---
Lacey Boudreaux is no longer biting her tongue.

Eleven days after her ex-husband, former Tennessee quarterback Tripp Hale, asked a judge for primary custody of their two daughters, the <x kind="title">“Pontchartrain”</x> singer, 36, fired back in <s id="1" who="">a filing</s> that accuses him of running a <q by="1" kind="partial">“publicity campaign disguised as parenting.”</q>

The response, submitted Monday in Williamson County and obtained exclusively by Starline, disputes nearly every claim in Hale’s petition. <s id="2" who="Lacey Boudreaux">Boudreaux</s> denies that she left the girls, ages 9 and 6, with <q by="2" kind="partial">“a rotating cast of strangers”</q> during her spring tour. The strangers, her attorneys write, were her mother, her sister and a nanny of seven years.

<q by="3">“Petitioner has met all three,”</q> <s id="3" who="">the document</s> states dryly. <q by="3">“He was married in front of two of them.”</q>

Boudreaux and Hale, 39, wed in 2013 in Breaux Bridge, Louisiana, and split in 2022, citing irreconcilable differences. For a time they were held up as a model of what <s id="16" who="">fans</s> called <q by="16" kind="partial">“bonus-room divorce”</q>: He lived above the garage for eight months so the kids would not have to change bedrooms.

That goodwill is gone, friends say.

<q by="4">“It was honestly kind of beautiful, until it wasn’t,”</q> says <s id="4" who="">a pal of the singer</s>. <q by="4">“He got engaged, she got a No. 1, and all of a sudden everybody had a lawyer. Lacey told me, ‘I’m done being polite to a man who reads my lyrics to a judge.’”</q>

Hale’s petition did quote her lyrics. He cited a verse from last year’s <x kind="title">“Nobody’s Sunday”</x> as evidence of what <s id="5" who="Tripp Hale">he</s> called her <q by="5" kind="partial">“increasingly erratic state of mind.”</q> A footnote acknowledges that the song was written by two men in Oslo.

Reached by phone Tuesday, Hale’s mother rushed to his defense. <q by="6">“My son coaches soccer, he packs lunches, he knows the name of every stuffed animal in that house,”</q> said <s id="6" who="Darlene Hale">Darlene Hale</s>, 67, who lives in Murfreesboro. <q by="6">“I love Lacey. I will always love Lacey. But love doesn’t get you to the orthodontist.”</q>

Asked whether the families still speak, Darlene paused. <q by="7">“We text,”</q> <s id="7" who="Darlene Hale">she</s> said.

Her son has been less chatty. In an Instagram story posted over the weekend, since deleted, <s id="8" who="Tripp Hale">the retired athlete</s> captioned a photo of two small pairs of cleats, <q by="8">“For them. Always for them.”</q> His fiancée, Pilates entrepreneur <s id="9" who="Mackenzie Voss-Delgado">Mackenzie Voss-Delgado</s>, 29, commented with a single word — <q by="9">“Warrior”</q> — and a lion emoji.

Boudreaux’s fans were unimpressed. By Monday night the post had drawn 14,000 replies, many of them consisting of the opening line of <x kind="title">“Nobody’s Sunday.”</x>

The legal question is narrower than the noise around it. Under the 2022 agreement either parent may seek a change only by showing what is known in Tennessee law as a <x kind="term">“material change in circumstance.”</x> <s id="10" who="Reginald Akpan">Reginald Akpan</s>, a Nashville family lawyer not involved in the case, says touring alone would <q by="10" kind="partial">“almost never”</q> meet that bar.

<q by="11">“Judges here have seen a lot of musicians,”</q> <s id="11" who="Reginald Akpan">Akpan</s> says. <q by="11">“They’re not scandalized by a bus.”</q>

More damaging, he suggests, could be an allegation that Boudreaux missed 11 scheduled video calls between January and April. Her filing concedes four. Two, it says, fell during sound checks, one during a tornado warning, and one because she was, in <s id="12" who="Lacey Boudreaux">her</s> own words, <q by="12" kind="partial">“asleep in a chair like a normal mother.”</q>

She is asking Judge Calvin T. Prewitt to keep the existing schedule, to order Hale to pay her fees, and to bar both parents from posting images of the children. The last request seems to have taken the other camp by surprise. <s id="13" who="Jill Oster">Jill Oster</s>, who represents Hale, said in an email that her client would <q by="13" kind="partial">“happily agree to that today”</q> but wondered <q by="13" kind="partial">“whether Ms. Boudreaux’s record label has been told.”</q>

A rep for the label declined to comment. A rep for Boudreaux did not.

<q by="14">“Lacey has been asked for months to stay quiet for the sake of the girls, and she did,”</q> <s id="14" who="Tova Reinholt">Tova Reinholt</s> told Starline in a statement. <q by="14">“What she will not do is be quiet for the sake of a podcast.”</q>

Hale’s podcast, <x kind="title">“Pocket Presence,”</x> returns Sept. 4.

On Tuesday evening, as she left a Franklin rehearsal space with her younger daughter on her hip, Boudreaux was asked by photographers how she was holding up. <q by="15">“Ask her,”</q> <s id="15" who="Lacey Boudreaux">she</s> said, nodding at the child, who hid her face. From behind a row of parked cars came a shout of <q by="">“We love you, Lacey!”</q> and, a little later, <q by="">“Team Tripp!”</q> She laughed at both.

A hearing is set for June 18.
