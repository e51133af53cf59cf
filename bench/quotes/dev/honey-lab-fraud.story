title: Sweet Nothing
style: magazine
language: en
hand: straightlace
---
On the morning of Feb. 11, a customs broker in Savannah named Lyle Partridge pried the lid off a drum of imported honey, leaned in and smelled nothing at all.

<q by="1">"Thirty-one years I've been sticking my head in drums,"</q> <s id="1" who="Lyle Partridge">Partridge</s> says. <q by="1">"Good honey, bad honey, honey with a mouse in it. I never met one that didn't have an opinion."</q>

The paperwork said it was wildflower. The invoice said it came from a cooperative in Moldova, 80 drums, $118,000. What the drums actually held, a laboratory in Bremen, Germany, reported nine days later, was rice syrup, beet sugar, caramel color and a spoonful of pollen -- <q by="2" kind="partial">"added,"</q> <s id="2" who="">the lab's four-page report</s> noted, <q by="2" kind="partial">"with some artistry."</q>

By then the shipment's twin, another 80 drums, was already on American shelves in bottles shaped like bears.

Honey is the third most faked food on earth, after olive oil and milk, and the people who catch the fakers are a small, irritable and badly funded tribe. Their queen, if she would stand for the word, is Dr. Roswitha Ebeling-Okafor, 66, a melissopalynologist, which is to say that she looks at the pollen in honey and tells you where the bee has been. She can pick out an Iowa soybean field from a Missouri one. Over lunch in Bremen, <s id="3" who="Roswitha Ebeling-Okafor">she</s> tells me that the Savannah sample was <q by="3" kind="partial">"a love letter written by a lawyer."</q>

Meaning what?

<q by="4">"Everything correct,"</q> <s id="4" who="Roswitha Ebeling-Okafor">she</s> says, <q by="4">"and you feel nothing."</q>

The trail from Savannah runs through a shell company in Tbilisi and a warehouse outside Houston to a former commodities trader named Brandt Sorrell III, who was indicted in June on 14 counts of wire fraud and smuggling. He has pleaded not guilty. In a jailhouse interview that lasted 50 minutes, <s id="5" who="Brandt Sorrell III">Sorrell</s> described the honey business to me as <q by="5" kind="partial">"a gentlemen's agreement with no gentlemen"</q> and said that he had been singled out because he was new.

<q by="6">"Everybody cuts,"</q> <s id="6" who="Brandt Sorrell III">he</s> said. <q by="6">"You think that bear is full of clover? That bear is full of paperwork."</q>

Prosecutors see it differently. The indictment quotes from text messages in which Sorrell, using the handle <x kind="nickname">"Big Pooh,"</x> urges a partner to find a cheaper syrup, and <s id="15" who="">it</s> alleges that he <q by="15" kind="partial">"knowingly and repeatedly"</q> mislabeled the country of origin to dodge $9.2 million in duties. When one buyer complained that a batch had separated, <s id="8" who="Brandt Sorrell III">Sorrell</s> is said to have written back: <q by="8">"Tell them to shake it."</q>

His lawyer, <s id="9" who="Consuelo Tran">Consuelo Tran</s>, calls the messages <q by="9" kind="partial">"locker-room talk, agricultural division."</q> The government, she says, has never produced a single consumer who got sick.

That is true, and to beekeepers it is beside the point. In Sioux County, Iowa, I spend a day with the brothers Pruitt -- Dale, 71, and Wendell, 68 -- who sold their crop in 2014 for $2.17 a pound and last year were offered $1.31. They have gone from 2,600 hives to 900.

<q by="10">"I can compete with Argentina,"</q> <s id="10" who="Dale Pruitt">Dale Pruitt</s> says. We are standing in his extracting room, where the floor sucks at your boots. <q by="10">"I can't compete with a beet."</q>

His brother doesn't talk much. But as we are leaving the yard Wendell puts a hand on the truck door. <q by="11">"Ask them who's going to do the almonds,"</q> <s id="11" who="Wendell Pruitt">he</s> says. Two-thirds of the commercial hives in the country are trucked to California each February to pollinate them. <q by="11">"Syrup don't fly."</q>

Washington has been promised a standard of identity for honey since 2006, when a group of producers petitioned the FDA. In its reply, 12 years later, <s id="12" who="">the agency</s> said that no new rule was needed because the meaning of the word was <q by="12" kind="partial">"commonly understood."</q> A bill that would fund two more testing labs has been introduced in four consecutive Congresses. At the last hearing, in a room with more reporters than members, a beekeeper from Fresno was told that his three minutes were up. <q by="">"Can't we just smell it?"</q> someone muttered into an open microphone.

Sorrell's trial is set for January. The 80 drums are still in Savannah, in a bonded warehouse by the river, under a federal seal and a hand-lettered card on which is written, <q by="">"NOT FOOD."</q>

Partridge drove me over to see them. He is a big man with a ruined knee and he walked the row slowly, knocking on each lid. I asked what he thought would become of the stuff. The feds had told him that it might be auctioned for cattle feed.

<q by="13">"My wife puts it this way,"</q> <s id="13" who="Lyle Partridge">he</s> said. <q by="13">"There's things that are a lie and there's things that are just a little bit of a shame."</q> He put his nose down to the last drum, out of habit, and came up shaking his head. <q by="14">"Nope,"</q> <s id="14" who="Lyle Partridge">he</s> said. <q by="14">"Still nobody home."</q>
