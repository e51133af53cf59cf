title: A one-star review called her bread 'wet sorrow.' Then the baker wrote back
style: social
hand: flint
---
On the morning of March 9, Delphine Achebe unlocked her bakery in Tacoma, Washington, turned on the ovens, looked at her phone and sat down on a bag of flour.

The review was 28 words long. It was signed by a user named <s id="1" who="Gordon Llewellyn-Katz">@gordo_eats_alone</s>, and it gave Crumb & Coda one star.

<q by="1" kind="block">Drove 40 minutes for the famous rye. Crust like a helmet, inside like wet sorrow. The girl at the counter said have a nice day. I did not.</q>

<q by="2">"I'd been open five weeks,"</q> <s id="2" who="Delphine Achebe">Achebe</s>, 31, says now. <q by="2">"I had exactly 12 reviews and seven of them were my cousins."</q>

Every guide to running a small business advises against what she did next. <s id="3" who="Delphine Achebe">She</s> replied.

<q by="3" kind="block">Hi. You're right about the rye. I pulled it early because my dad was calling from the hospital and I wanted to pick up. The girl at the counter was me. I hope your day got better. Mine sort of did. Come back and it's free.</q>

By noon someone had posted a screenshot of the exchange on X. By midnight it had been seen 9 million times, and strangers were arguing about hydration levels in four languages.

Most were on her side. <q by="4">"This made me cry in a Jiffy Lube,"</q> wrote <s id="4" who="">one user</s>. <q by="5">"Wet Sorrow is the name of my band now, no take backs,"</q> posted <s id="5" who="">@lindylou_hoops</s>. A pastor in Ohio preached on it. The comedian <s id="6" who="Rafi Bensoussan">Rafi Bensoussan</s> told his 2 million followers that he had <q by="6" kind="partial">"never been so invested in a carbohydrate."</q>

Others smelled marketing. <s id="7" who="">@breadtruther</s>, an account with a cartoon baguette for a face, noted that Achebe had once worked in advertising and called the thread <q by="7" kind="partial">"the most obvious plant since photosynthesis."</q> A food newsletter ran the headline <x kind="title">"Is This Loaf Lying to You?"</x> Somebody phoned the shop 40 times in an hour and breathed.

She did work in advertising, for 18 months, on a dog-food account. <q by="8">"If I were capable of that, I'd have been promoted,"</q> <s id="8" who="Delphine Achebe">she</s> says.

The hunt for the reviewer began about the same time, and it was not pretty. Users combed <s id="9" who="Gordon Llewellyn-Katz">his</s> other posts: three stars for a car wash (<q by="9">"adequate suds"</q>), two for a grief counselor in Olympia, five for a bench. It was the bench that stopped people. In that one, from 2021, pinned to a spot above Commencement Bay, <s id="17" who="Gordon Llewellyn-Katz">he</s> wrote:

<q by="17" kind="block">Good view. She liked it here. I bring a sandwich for each of us and eat both.</q>

After that the tone changed. A woman in Leeds suggested that everybody leave him be. <s id="10" who="">A moderator on Reddit</s> locked the main discussion, writing that the forum had <q by="10" kind="partial">"found a person when it was looking for a villain."</q> The last comment to get through before the lock was three words long: <q by="">"Go back, Gordo."</q>

He did, on a Tuesday, in the rain. Achebe knew him at once, she says, because he stood in line as though it were a bus stop and read the menu from top to bottom twice.

Gordon Llewellyn-Katz is 70. He taught shop at a middle school in Puyallup, and his wife, Ruth, died in the fall of 2020. He had no idea that he was famous. <q by="11">"My niece called and said, 'Uncle Gordon, you're a meme,'"</q> <s id="11" who="Gordon Llewellyn-Katz">he</s> says over the phone. <q by="11">"I said, 'Is it treatable?'"</q>

He ate the rye standing up. According to three people who were there, nobody in the shop said a word, and <s id="12" who="">one of them</s> admits to having <q by="12" kind="partial">"filmed it from behind a fern."</q> In the clip, which has its own 5 million views, he chews for a long time. Then <s id="13" who="Gordon Llewellyn-Katz">he</s> puts a hand flat on the counter and says, <q by="13">"Well, that's bread."</q>

That evening @gordo_eats_alone edited his review. It has four stars now. Asked about the fifth, <s id="14" who="Gordon Llewellyn-Katz">Llewellyn-Katz</s> says he believes in <q by="14" kind="partial">"leaving a person somewhere to go."</q> Below the stars <s id="15" who="Gordon Llewellyn-Katz">he</s> wrote:

<q by="15" kind="block">Update. Crust is a crust. Inside is fine. The girl at the counter is named Delphine and her father is home. Parking is bad.</q>

There is a line on weekends. T-shirts have been proposed and declined. The bakery did put one thing up, a brass plate about the size of a playing card, on the stool at the end by the window. <q by="16">"Reserved for two,"</q> <s id="16" who="">it</s> says.

He comes on Tuesdays. He has changed his username, too, although he had to ask his niece how. It is @gordo_eats.
