title: Nguyen Van Thach, shrimper who faced down the hoods at Palacios, dies at 83
style: obituary
language: en
hand: pruitt
---
Nguyen Van Thach, a South Vietnamese navy officer who lost one fleet in 1975 and, six years later, kept another from being burned at its moorings on the Texas coast, died Feb. 2 at a hospital in Victoria, Texas. He was 83 and had been out on his boat in November.

His daughter, Theresa Nguyen-Calloway, said that the cause was pancreatic cancer.

Capt. Thach, as he was known on the docks from Seadrift to Port Arthur, came ashore in Texas with a wife, three children and a sextant. He cleaned crabs for two years. In 1978 he bought a rotted 38-footer for $900 and rebuilt her in a churchyard. He called her the Second Chance until he found out how many boats had that name; then he called her the Third.

By then more than 100 refugee families were working the bays, and there was trouble. White shrimpers, pinched by fuel prices and imports, said that the newcomers fished too long, too close and by no rules but their own. Some of this, Thach would later concede, was so. <q by="1">"Nobody gave us the book,"</q> <s id="1" who="Nguyen Van Thach">he</s> told a public television crew in 1994. <q by="1">"When I got the book, I read it to everybody, out loud, three nights."</q>

In the winter of 1981, men in robes rode through the harbor on a trawler with a figure hanging from the rigging. Boats were cut loose. Bait shops put up placards, and <s id="2" who="">one</s> read <q by="2">"No Viet-Cong Shrimp Bought Here,"</q> which particularly galled a man who had been shot at by the Viet Cong for 11 years. A sheriff's deputy advised him to leave until things cooled off.

<q by="3">"I said to him, 'I left already,'"</q> <s id="3" who="Nguyen Van Thach">Thach</s> recalled. <q by="3">"'This is where I left to.'"</q>

He organized a watch. Forty men with flashlights, no guns by his order, sat up on the decks for 71 nights. And he did something that surprised both sides, and walked alone one Sunday into the hall where the white fishermen's association met, and asked for the floor.

Accounts of what he said differ. <s id="4" who="Earl Dean Stubblefield">Earl Dean Stubblefield</s>, who was secretary of the association and kept its minutes, said in an interview that it was <q by="4" kind="partial">"maybe four sentences, and one of them was about engines."</q> <s id="5" who="">The minutes</s> themselves note only that <q by="5" kind="partial">"the Vietnamese gentleman spoke and was heard,"</q> and, on the next line, that the coffee urn was broken.

<q by="6">"We had some old boys in there that would've thrown him off the dock,"</q> said <s id="6" who="Earl Dean Stubblefield">Stubblefield</s>, 88. <q by="6">"And he looks at us and says he sees a lot of people who are scared of the bank. Well. You could've heard a shrimp drop."</q>

That spring a federal judge in Houston, acting on a suit in which Thach was the lead plaintiff, barred the hooded men from the harbor. From the back of the courtroom, as the order was read, there were shouts of <q by="">"Go home!"</q> Thach turned around in his seat. He told them politely that he had a tide to make.

Born in 1941 in Phuoc Tinh, a fishing village southeast of Saigon, he was the sixth son of a net mender. His father wanted him for the priesthood, and he got as far as the gate of the seminary in Xuan Loc, where, by <s id="7" who="Nguyen Van Thach">his</s> own telling, he <q by="7" kind="partial">"smelled no salt"</q> and turned around. He was commissioned in 1963. On April 29, 1975, he took 312 people down the Saigon River in a patrol craft built for 30, and gave orders that anything heavier than a baby go over the side.

The passengers have held a reunion every 10 years since. Pham Quynh-Anh, a dentist in San Jose, Calif., who was the baby in question, said that he met each of them at the door of the restaurant with the same joke. <q by="8">"He'd pick you up, or pretend to, and groan,"</q> <s id="8" who="Pham Quynh-Anh">Pham</s> said. <q by="8">"I'm 50. He'd say, 'Still under the limit.'"</q>

He never got rich. Imported shrimp, the BP spill and three hurricanes saw to that, and he was skeptical of the people who called every few years to make his life into a picture. A studio did release one, <x kind="title">"Harbor of Glass,"</x> in 1989. He saw it once, in Corpus Christi. Asked by The Matagorda Beacon for his review, <s id="9" who="Nguyen Van Thach">he</s> allowed that the actor was handsome and that the boats were <q by="9" kind="partial">"going the wrong way for the wind."</q>

He served two terms on the Palacios school board, where his chief cause was swimming lessons. In 1999, when the son of one of the men who had ridden on that trawler was killed in a rig accident, Thach took up a collection, and brought the envelope himself. The man's widow, Darlene Rusk, 79, asked that her husband's name not be printed. <q by="10">"I told Captain Thach, I said, 'You know who we are,'"</q> Mrs. <s id="10" who="Darlene Rusk">Rusk</s> said. <q by="10">"He says, 'Yes, ma'am. Slip 14.'"</q>

His wife, Le Thi Hoa, died in 2016. Besides his daughter he leaves two sons, Joseph and Tam; eight grandchildren; and a brother in Vung Tau.

Nguyen-Calloway said that her father was bossy to the last, and had left instructions for the funeral that specified the hymns, the beer and the hour of departure, 5:10 a.m., because of the tide. A page taped inside the wheelhouse was addressed to whichever of the grandchildren took over the boat. Most of it concerned the fuel filter. <q by="11">"Check it,"</q> <s id="11" who="Nguyen Van Thach">he</s> had written at the bottom. <q by="11">"Then look behind you, who needs a tow."</q>
