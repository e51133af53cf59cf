title: Kiki Olander Announces Pregnancy With a Pizza Box, and the Internet Has Questions
style: social
language: en
hand: feedwatch
---
Kiki Olander has a new collab on the way, and this one's due in February.

The influencer and <x kind="title">"Love on the Lake"</x> alum, 29, revealed on Instagram Sunday that she and her husband, pro golfer Anders Kvist, 32, are expecting their first child. In the first slide of the carousel she is holding up an open pizza box with a single, very small pizza in the middle.

<q by="1">"extra topping loading,"</q> <s id="1" who="Kiki Olander">Olander</s> captioned the post, which had racked up 3.1 million likes by Monday morning.

Swipe, and there's Kvist asleep on a pile of parenting books, a sonogram stuck to a refrigerator and a screenshot of a text exchange in which <s id="2" who="Kiki Olander">Olander</s> writes, <q by="2">"mama are you sitting down,"</q> and <s id="3" who="Jolene Olander">her mom</s> writes back, <q by="3">"I work at a desk Kristina."</q>

The comments were a who's who of reality TV. <q by="4">"SCREAMING in this airport,"</q> wrote <s id="4" who="Bexley Moore">Bexley Moore</s>, who famously threw Olander's suitcase off a dock in the show's second season. <q by="5">"Called it at brunch,"</q> added <s id="5" who="@thereal_dontavius">@thereal_dontavius</s>. Country singer <s id="6" who="Rhett Salazar">Rhett Salazar</s> kept it simple with <q by="6" kind="partial">"dang!!!!"</q>

<s id="7" who="Anders Kvist">Kvist</s> reposted the pizza to his own Stories a few minutes later with the words <q by="7">"I only ordered one"</q> and a crying-face emoji. At a tournament in Ohio on Sunday afternoon, where he shot a 74 and missed a three-foot putt, he told reporters that he'd found out the night before the first round. <q by="8">"I don't remember any of the holes,"</q> <s id="8" who="Anders Kvist">the Swede</s> said. <q by="8">"People keep telling me I birdied nine. That's nice."</q>

But it wouldn't be the internet without a side quest. Eagle-eyed followers zoomed in on the refrigerator in slide four and noticed a save-the-date, half hidden by a magnet, for what looks like the wedding of Olander's ex, fellow <x kind="title">"Lake"</x> cast member Cruz Benavides.

<q by="9">"Not her being INVITED,"</q> <s id="9" who="">one user</s> wrote on X, in a post viewed 900,000 times. <q by="10">"So are we going to talk about the fridge or,"</q> wrote <s id="10" who="">another</s>. By evening, <x kind="term">"the fridge"</x> was trending in four states.

Benavides, 31, who dated Olander for 14 months and proposed to her in a canoe that then sank, cleared things up in a TikTok filmed at what appears to be a car wash.

<q by="11">"Yes, I'm getting married. Yes, Kiki is invited. Yes, she's bringing the dog,"</q> <s id="11" who="Cruz Benavides">he</s> says in the clip. <q by="11">"We're grown. It's been three years. Y'all are the only ones still in the canoe."</q>

Olander stitched it within the hour. She doesn't say a word in her video; she just slowly eats a slice while <s id="12" who="">text on the screen</s> reads, <q by="12">"he's right and he should say it."</q>

Not all of the feedback was friendly. Olander was denounced as <q by="" kind="partial">"a coupon with ankles,"</q> among other things. After several commenters accused her of turning her pregnancy into an ad (the logo of Slow Moe's, a Milwaukee chain, is visible on the box), she hopped back onto her Stories on Monday to address what <s id="13" who="Kiki Olander">she</s> called <q by="13" kind="partial">"the Moe's allegations."</q>

<q by="14">"I promise you nobody paid me,"</q> <s id="14" who="Kiki Olander">she</s> said, sitting cross-legged on a laundry room floor. <q by="14">"I was craving it. I've been craving it since week five. If anything I have paid them, like, a car."</q>

Slow Moe's got in on the fun on its own account. <q by="15">"Can confirm,"</q> <s id="15" who="">the company</s> replied.

In a longer note beneath the carousel, posted later in the day, <s id="16" who="Kiki Olander">Olander</s> struck a more serious tone and shared that she and Kvist had lost two pregnancies in the past two years:

<q by="16" kind="block">We didn't tell anyone, not even our parents, and we smiled in a lot of photos I can't look at now. If you're in the middle of that, I see you and I'm not going to tell you it happens for a reason. We are scared every day and we are so, so happy.</q>

That caption drew thousands of replies from women sharing their own stories. <s id="17" who="Bexley Moore">Moore</s>, 30, who welcomed a son last year, came back to say she was <q by="17" kind="partial">"ugly crying in Gate B12 now."</q>

Reps for Olander and Kvist did not immediately respond to a request for comment. Her mother, however, did. Reached at the Eau Claire insurance office where she has worked since 1998, <s id="18" who="Jolene Olander">Jolene Olander</s> said she was thrilled, that she'd known for weeks, and that everyone ought to <q by="18" kind="partial">"leave that refrigerator alone."</q>
