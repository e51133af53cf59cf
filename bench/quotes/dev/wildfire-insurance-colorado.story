title: In a Colorado Canyon, the Fire Took the House. Then Came the Adjusters.
style: broadsheet
language: en
hand: harlan
---
SPRUCE HOLLOW, Colo. — The first adjuster cried. Everyone who met her remembers it, and remembers that she hugged people, and said that she would see them through. The second had a laser measure. The fourth, who was assigned to the ruins of Bogdan and Cheryl Wasilewski’s house in April, 15 months after the Gooseneck fire burned it to the footings, began the visit by asking whether anybody was home.

<q by="1">“I told him, ‘You’re standing in the den,’”</q> Mrs. <s id="1" who="Cheryl Wasilewski">Wasilewski</s> said.

Of the 612 houses destroyed in Spruce Hollow and two neighboring canyons in January of last year, 88 have been rebuilt. There is no one reason for it. Lumber is dear, contractors are few, and the county’s permit office burned, too. But a survey by a homeowners’ group found that the single most common obstacle was the insurer, and a review of 140 claim files by this newspaper found a pattern that state regulators are now examining: a rotation of adjusters so rapid that families had to prove, over and over, what they had owned.

One company, Stonebridge Mutual, which insured about a third of the houses, used 11 outside firms. Its claimants saw an average of five adjusters apiece. In a training webinar that was recorded and later leaked, an instructor advises newcomers not to rely on a predecessor’s notes, since fresh eyes will often discover what <s id="2" who="">he</s> calls <q by="2" kind="partial">“savings the last guy was too sad to see.”</q>

Stonebridge said that the webinar had been made by a vendor and did not reflect its values. <q by="3">“We have paid $291 million to these communities,”</q> <s id="3" who="Gretchen Amundsen-Pryor">Gretchen Amundsen-Pryor</s>, a senior vice president, said in a statement. <q by="3">“Every family’s path is different, and we walk each one.”</q>

Walking was not the word that came to mind for Lt. Rashad Tillery, of the Spruce Hollow fire protection district, who spent the night of the fire banging on other people’s doors while his own roof caught. He has been asked three times to list the contents of his kitchen drawers. On the last form, <s id="4" who="Rashad Tillery">he</s> said, he <q by="4" kind="partial">“put down ‘one of everything, melted’ and signed it.”</q>

<q by="9">“They figure you’ll get tired,”</q> <s id="9" who="">his wife</s> likes to say.

The state’s insurance commissioner, Hideo Castellanos, opened an inquiry in August. He has the power to levy fines but not to order payments, a limit that <s id="5" who="Hideo Castellanos">he</s> told a legislative panel made him <q by="5" kind="partial">“a referee with a whistle and no yardage.”</q> A bill that would let homeowners collect the full value of their contents without an inventory passed the State House and died, for the second time, in a Senate committee.

Its sponsor, Representative Juniper Sandoval, blamed a lobbying campaign that warned of soaring premiums. <q by="6">“They ran an ad with a moving van in it,”</q> <s id="6" who="Juniper Sandoval">she</s> said. <q by="6">“I don’t know how you beat a moving van.”</q> The insurers’ trade association said that the ad was accurate.

Premiums in the canyons are, in fact, soaring. So is the use of the state’s insurer of last resort, and actuaries say that the two are connected to a simple thing, which is that the canyons are likely to burn again. A risk map commissioned after the fire shades nearly all of Spruce Hollow in purple, a color for which the legend gives the definition <x kind="term">“extreme.”</x> Some neighbors, having seen it, took what they were offered and left.

Not the Wasilewskis. Mr. Wasilewski, 74, a clock repairer, has set up a bench in a trailer where the garage was. He lost 203 clocks. He described them for the fourth adjuster one at a time, with their makers and their faults, and it took two days, and on the second the young man put down his tablet.

<q by="7">“He says to me, ‘Sir, I sold cellphones until March,’”</q> Mr. <s id="7" who="Bogdan Wasilewski">Wasilewski</s> said. <q by="7">“He says, ‘I don’t know what an escapement is. Will you show me?’ So what could I do? I showed him.”</q>

His wife had gone into town. When she got back the two of them were bent over the bench under the lamp, and the form was on the floor. She had meant to say something sharp. She felt, <s id="8" who="Cheryl Wasilewski">she</s> said, <q by="8" kind="partial">“outnumbered.”</q>

The claim was approved in full nine days later. There was a note in the file, in capitals, for whoever came next. <q by="10">“DO NOT RE-INSPECT CLOCKS,”</q> <s id="10" who="">it</s> reads. <q by="10">“I HAVE SEEN THEM.”</q>

The fifth adjuster called on Monday.
