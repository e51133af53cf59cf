title: Last call at the Halverson ring
style: feature
language: en
hand: brandt
---
HALVERSON, Mont. -- You can hear it from the highway if the wind is right, a sound like a man falling down an endless flight of stairs. <q by="">"Hey-now-forty, dollar-bid-now-forty, would-you-give-a-forty-five?"</q>

For 77 years that sound has come out of the Halverson Livestock Exchange on Thursdays at 10, through the blizzard of 1964 and in the week the towers fell. It will stop this week. The barn's owners are selling the land to a company that stores data for other companies.

<q by="1">"They told me it's a cloud,"</q> said <s id="1" who="Dutch Vandersloot">Dutch Vandersloot</s>, 83, who has bought calves from the same splintery seat since 1966. <q by="1">"I said, well, I've been rained on by worse."</q>

The ring is 30 feet across and floored in sawdust. Around it rise five tiers of benches polished by denim, and over it, in a booth like a pulpit, sits Colonel Ray Stands-Alone. He isn't a colonel; auctioneers just are. He is 61, a member of the Crow Tribe, and has a voice that <s id="2" who="">a feed salesman</s> in the third row compared with <q by="2" kind="partial">"gravel in a nice clean bucket."</q>

He learned the chant as a boy, he said, by selling fence posts to himself along the road to school. <q by="3">"I'd get them up to about nine dollars,"</q> <s id="3" who="Ray Stands-Alone">Stands-Alone</s> said. <q by="3">"Then I'd feel bad and let myself have it for eight."</q>

His mother, who cleaned the barn's cafe, did not like him hanging around the sale. She thought that it was a place where men went to find out what they weren't worth. <s id="16" who="">Her</s> own view of the thing was stitched on a pot holder that hangs in the booth: <q by="16">"Somebody always goes home light."</q>

In the pens out back there is more talk than work, which is not how it usually goes. Two brothers in matching vests lean on a gate over a lame bull. They haven't spoken since their father's will was read, and they do not quite do so now.

<q by="4">"Somebody ought to have called the vet on that foot,"</q> says <s id="4" who="Lyle Brekke">Lyle Brekke</s>, to the bull.

<q by="5">"Somebody did,"</q> says <s id="5" who="Dale Brekke">Dale Brekke</s>, also to the bull.

It goes on like this. By the time the animal is driven off, <s id="6" who="Lyle Brekke">Lyle</s> has allowed, to nobody, that the pie in the cafe is <q by="6" kind="partial">"still pretty fair,"</q> and a minute later the two of them are seen going in, six feet apart.

The trade has been leaving for years. Video sales took the big ranches in the 1990s. The packing plant in Forsyth Bend shut in 2014. On an average Thursday in its best decade the Exchange moved 2,800 head; last month the average was 310. <s id="7" who="">A study</s> done for the county called the closing <q by="7" kind="partial">"regrettable but overdetermined,"</q> a phrase that Marlys Ann Kjelstrup, who keeps the books, has taped to her adding machine.

<q by="8">"I looked it up,"</q> <s id="8" who="Marlys Ann Kjelstrup">she</s> said. <q by="8">"It means everybody did it."</q>

Kjelstrup, 70, has known who was going under before their wives did. She could tell from the heifers. When a man sells his young females he is selling next year, and she would write the check, and fold it, and say she'd see him in the fall. She recalled a rancher from up Otter Creek who in 1985 stood at her window for a good while after the check had been passed under. <q by="9">"Marlys,"</q> <s id="9" who="">he</s> finally said, <q by="9">"would you mind holding on to that till I'm in the truck?"</q>

She did. She held it out the side door so that he would not have to walk back past the benches.

At noon the cafe is full. The waitress has given up on tickets. <q by="">"Who had the liver?"</q> <q by="">"Down here!"</q> <q by="">"You never ordered liver in your life."</q> On the blackboard, under the soups, is chalked: <q by="">"NO CREDIT AFTER TODAY. HA."</q>

Not everyone is mournful. Teresa Ibarra-Goss, who runs 90 cows with her wife on the Tongue River, says the barn could be hard on those it had not grown up with. The first time she brought in a load, in 2003, <s id="10" who="">a man</s> behind her asked loudly whether <q by="10" kind="partial">"the señorita"</q> needed help finding the rodeo. Her steers topped the sale.

<q by="11">"I turned around and I tipped my hat,"</q> <s id="11" who="Teresa Ibarra-Goss">Ibarra-Goss</s> said. <q by="11">"I'm not going to cry about the wood in these seats. But I'll tell you what, you can't top the sale on a website. There's no one to turn around to."</q>

The company, Northern Lattice, has offered to put up a plaque. It asked the county historical society for suggestions, and the society, in the person of a retired Latin teacher named <s id="12" who="Sylvester Oyen">Sylvester Oyen</s>, sent one: <q by="12">"Here they looked each other in the eye."</q> <s id="13" who="">A spokeswoman</s> said it was <q by="13" kind="partial">"under review."</q>

The last lot, No. 188, comes in at 3:17. It is one red calf, undersized, with a white patch like a thumbprint over the eye. Stands-Alone looks at it, and at the benches, on which by now men are standing.

He doesn't chant. <s id="14" who="Ray Stands-Alone">He</s> leans to the microphone and says in his ordinary voice, <q by="14">"Well, what do you think, folks?"</q>

For a moment there is no bid. Then, from somewhere high up by the door: <q by="">"Forty!"</q>

Vandersloot turns in his seat, the first time anyone can remember. He has no pasture anymore. He sold it in 2017. Up goes his hand.

<q by="15">"Forty-five,"</q> <s id="15" who="Dutch Vandersloot">he</s> says.
