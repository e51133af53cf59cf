title: Give a Toad a Tunnel, and It May Turn Around, Scientists Find
style: science
language: en
hand: tess
---
Every spring, on the first warm night of rain, a few thousand western toads wake up under a slope in the Oregon Coast Range and start walking toward the pond where they were born. The trip is 400 yards. Highway 229 is at the 310th.

In 2016 the state put in tunnels. There are five of them, concrete, with drift fences to steer the animals in, and they cost $1.9 million. The trouble, according to a study published Wednesday in the Journal of Road Ecology, is that for six years nobody had checked what the toads did next.

Now somebody has, by sitting there. Over 74 nights, a team led by Paloma Iturbide, a herpetologist at Oregon State University, fitted 208 toads with radio tags the size of a lentil and watched. About 4 in 10 went through. The rest walked in, stopped, and did what <s id="2" who="">the paper’s methods section</s> calls <q by="2" kind="partial">“a reversal”</q> and what Dr. <s id="1" who="Paloma Iturbide">Iturbide</s>, on the phone, called <q by="1" kind="partial">“noping out.”</q>

<q by="3">“We thought it was the dark. It wasn’t the dark. Toads love the dark,”</q> <s id="3" who="Paloma Iturbide">she</s> said. <q by="3">“It was the floor.”</q>

The floors were dry. A toad drinks through its belly, by way of a patch of thin skin between its hind legs, and before it commits to a direction it likes to press that patch to the ground. In the tunnels it was getting the equivalent, in Dr. Iturbide’s phrase, of a recorded message.

So the researchers wet two of the tunnels with garden soakers, at a cost of $86. Passage went to 77%. They left two others alone and strewed damp leaves in the fifth; that one came in between.

Scientists not involved in the work said it exposed a blind spot. Thousands of wildlife crossings have been built around the world in the past 30 years, and most are judged by cameras at their mouths. <q by="4">“A picture of an animal going into a hole is not data on crossing the road,”</q> said <s id="4" who="Lindiwe Hartzenberg">Lindiwe Hartzenberg</s> of the University of Montana, who has studied underpasses for elk. In an e-mail, <s id="5" who="Lindiwe Hartzenberg">she</s> added that several of her own early papers had counted entries as successes, and that she was reading this one <q by="5" kind="partial">“with one hand over my eyes.”</q>

Others were more cautious. The study covered one species at one site, noted Arvid Nygaard, a Norwegian ecologist who wrote a commentary that accompanies it, and two of the springs were the wettest in decades. <s id="6" who="Arvid Nygaard">He</s> called the results <q by="6" kind="partial">“a lovely hint”</q> and said the soakers might do nothing in a drought. Nor is it clear that more crossings mean more toads. Dr. Iturbide’s group plans to count egg strings in the pond for another five years.

The finding has its roots in a complaint. In 2021 a retired mail carrier named <s id="7" who="Verna Stubblefield">Verna Stubblefield</s>, who for two decades had gone out in a yellow slicker to carry toads across in a bucket, wrote to the state transportation department that its tunnels were, whatever the engineers might think, <q by="7" kind="partial">“a very expensive place for toads to change their minds.”</q> She enclosed a tally. <s id="8" who="">An official</s> thanked her for her interest and told her that the structures were <q by="8" kind="partial">“performing as designed.”</q>

A copy of the letter found its way to Corvallis. <q by="9">“It had better sample sizes than my dissertation,”</q> said <s id="9" who="Quang Tran-Ellis">Quang Tran-Ellis</s>, a doctoral student and the paper’s second author. He went to see her. Mrs. Stubblefield, who is 81, is the third.

<s id="10" who="">The department</s>, in a statement, said that it <q by="10" kind="partial">“welcomes the new information”</q> and would install permanent drip lines before the next migration. It has posted <s id="14" who="">a sign</s> beside the highway that says <q by="14">“TOADS CROSSING BELOW,”</q> which the team would like amended.

<q by="11">“I keep telling them, ‘Put “thinking about it,” ’”</q> Mr. <s id="11" who="Quang Tran-Ellis">Tran-Ellis</s> said.

There is a further puzzle. Eleven of the tagged toads never approached a tunnel at all. They sat at the fence, sometimes for three nights running, at the exact spot where for 20 years a person in a yellow slicker had come along with a bucket. Toads can live for more than a decade. Whether they can learn that sort of thing is an open question, and the paper leaves it to <s id="12" who="">a footnote</s>, which says only that the observation <q by="12" kind="partial">“warrants follow-up.”</q>

Mrs. Stubblefield needs no follow-up. Asked about the 11, she was silent on the line long enough that it seemed the call had dropped.

<q by="13">“Well, they’re waiting for me,”</q> <s id="13" who="Verna Stubblefield">she</s> said. <q by="13">“I’ll get my coat.”</q>
