title: Midnight on the Poison Line: Slugs, Glow Sticks and a Very Calm Voice
style: feature
hand: wren
---
OMAHA — The woman on Line 3 was whispering, because everyone else in her house was asleep, including, she had reason to believe, the guilty party.

<q by="1">“He licked a slug,”</q> <s id="1" who="">the woman</s> said. <q by="1">“I think he licked it twice.”</q>

Bernadette Kwiatkowski, a registered nurse with a headset, three monitors and a half-eaten clementine, did not type anything yet. <q by="2">“All right,”</q> <s id="2" who="Bernadette Kwiatkowski">she</s> said. <q by="2">“And how is the slug?”</q>

There was a pause on the line, then a snort. That, Ms. Kwiatkowski explained after the call was done (rinse the mouth, watch for drooling, sleep), is the sound she waits for. <q by="3">“You can’t give instructions to somebody who’s underwater,”</q> <s id="3" who="Bernadette Kwiatkowski">she</s> said. <q by="3">“First you have to get their head up.”</q>

Americans place about two million calls a year to the country’s 50-odd poison centers, and roughly four in ten concern children younger than 6. Most end as the slug did. At the High Plains Poison Center, on the third floor of a former dental school, the overnight shift is staffed by two nurses, a pharmacist and, at the end of a phone, a toxicologist who is allowed to be asleep.

On a recent Saturday the log filled slowly, then all at once. A glow stick, bitten. A grandfather who had taken the dog’s heart pill; the dog, who had been given the grandfather’s. <s id="4" who="">A college sophomore</s> who had eaten a laundry pod on a bet wished to know whether he would still be <q by="4" kind="partial">“OK for the gym.”</q> The pharmacist, Tewodros Alemu, took that one.

Then Line 1 lit up, and Dr. Alemu sat forward. A father in western Kansas had found his daughter, 2, with an open bottle of his mother’s diabetes medication. Behind him a television was going. <q by="">“Is she breathing? Ask them if she’s breathing!”</q> came a cry from another room.

<q by="5">“I heard that, and it’s a good question,”</q> Dr. <s id="5" who="Tewodros Alemu">Alemu</s> said evenly. <q by="5">“Put your hand flat on her chest for me. Tell me what it does.”</q>

It went up and down. It was 51 miles to the nearest emergency room. He told the father to give her juice, put her in the car and let somebody else drive, and he stayed on until the road ran out of signal. Then <s id="6" who="Tewodros Alemu">he</s> called the hospital, spelled the drug and said he believed the child had taken <q by="6" kind="partial">“one, possibly two, certainly not zero.”</q>

What the callers never learn is how the job sounds from the inside. The center’s manual runs to 400 pages. <s id="7" who="">It</s> bans the phrase <x kind="term">“calm down”</x> and tells new hires to treat every question as <q by="7" kind="partial">“the second-worst one the caller has.”</q> The worst comes later, usually in the last 10 seconds: Is it my fault? Will you report me?

<q by="8">“Nobody asks that at the beginning,”</q> said <s id="8" who="Consuelo Baca-Whitehorse">Consuelo Baca-Whitehorse</s>, who has worked nights for 22 years and plans to retire in the spring. <q by="8">“They ask it with the car keys in their hand. So I don’t hang up first. Ever. I let them hang up.”</q>

Whether there will be anyone to replace her is unclear. The center’s state grant was cut by 18 percent in July. In a budget hearing, <s id="9" who="">one lawmaker</s> wondered aloud why people could not <q by="9" kind="partial">“just look it up.”</q> The center’s director, Lindiwe Mokoena, mailed him a printout of what happens when you look it up: For a child who had swallowed a single vitamin gummy, the first result recommended vomiting, which is wrong, and the second a lawyer.

<q by="10">“He did write back,”</q> Ms. <s id="10" who="Lindiwe Mokoena">Mokoena</s> said. <q by="10">“He said, ‘Point taken.’ The cut stayed.”</q>

At 4:40 a.m., the phone rang from western Kansas. The girl’s blood sugar had dropped, been raised and held. She was eating a waffle. Dr. Alemu listened, thanked the emergency room doctor and typed for some time. Taped to the edge of his screen was a strip from a fortune cookie: <q by="">“You will be asked the same thing again.”</q>

Line 3 blinked. It was the woman with the slug.

<q by="11">“He’s fine,”</q> <s id="11" who="">she</s> said, no longer whispering. <q by="11">“I just wanted to tell someone.”</q>
