title: The wrong bassinet: Two West Virginia men, 58 years and one box of spit
style: feature
language: en
hand: ostby
---
The letter that Wendell Sayre had taken six weeks to write began with the weather. It went on to the price of hay. Only at the bottom of the second page, in smaller handwriting, as if the pen had lost its nerve, did <s id="1" who="Wendell Sayre">he</s> get to it: <q by="1">“I have reason to think that your mother was mine and mine was yours.”</q>

He mailed it from Elkins to an address in Parkersburg, 130 miles away. Then he went out and sat in his truck.

The man who opened it, Ronald Castellucci, whom everybody calls <x kind="nickname">“Skip,”</x> read it standing up. <q by="2">“I thought, it’s a scam,”</q> <s id="2" who="Ronald Castellucci">he</s> said. <q by="2">“I thought, here’s a fella wants my Social Security number. And then his picture falls out on the floor and it’s my dad. It’s my dad in a feed cap.”</q>

Sayre and Castellucci were born 51 minutes apart on the night of Nov. 9, 1966, in a 22-bed mission hospital that has since been a nursing home, a call center and, for one season, a haunted house. It had a single night nurse. An ice storm had taken out the power. Somewhere between the delivery room and the nursery, by the light of a kerosene lamp, one baby was put down where the other should have been.

The nurse, Alma Teter, died in 2003. Her daughter, <s id="3" who="Patrice Teter-Nguyen">Patrice Teter-Nguyen</s>, remembers her as a woman who <q by="3" kind="partial">“counted the spoons after company left,”</q> and who would not have a lamp in the house.

<q by="4">“I’m not saying she knew,”</q> <s id="4" who="Patrice Teter-Nguyen">Teter-Nguyen</s> said. <q by="4">“I’m saying that I’d ask why we ate supper in the dark and she’d tell me to hush.”</q>

So a boy with the blood of stonecutters from Calabria grew up on 90 acres of hillside, the only one of five Sayre children who tanned. And a boy whose people had been on that hillside since before there was a West Virginia grew up over a shoe repair shop, an altar server, the tall one in every photograph. Both were teased. Sayre’s older brother <s id="5" who="Dwight Sayre">Dwight</s> used to tell him that he had been <q by="5" kind="partial">“left by the tinkers,”</q> and in the Castellucci kitchen there was a running joke about the milkman.

It was a joke to everybody but one. <q by="6">“My mother-in-law never laughed at it,”</q> said <s id="6" who="Joanne Castellucci">Joanne Castellucci</s>, 56, who married into the family at 22. <q by="6">“She’d get up and run the water.”</q>

The test was a Christmas present. Wendell Sayre’s granddaughter gave it to him in 2023, a plastic tube in a bright box, on the side of which were the words <q by="">“Meet the you you never knew.”</q> He put it in a drawer until the following fall, when his doctor asked about heart trouble in the family and he wanted to be, <s id="7" who="Wendell Sayre">he</s> said, <q by="7" kind="partial">“a little more scientific than ‘Granddad dropped over in the barn.’”</q> He spit in it on a Sunday.

The results said that he was 71 percent southern Italian. They said, too, that he had a first cousin in Clarksburg named Castellucci, of whom he had never heard. <q by="8">“I called the company and told the girl they’d mixed up my tube,”</q> <s id="8" who="Wendell Sayre">he</s> said. <q by="8">“And she says, real sweet, ‘Sir, we hear that a lot, and it’s never the tube.’”</q>

By the time he wrote his letter, three of the four parents were dead. The fourth, Philomena Castellucci, was 84 and in assisted living in Vienna, W.Va., with a bad hip and, according to <s id="9" who="">her chart</s>, <q by="9" kind="partial">“mild forgetfulness, pleasant.”</q> The men argued, in their first telephone call, about whether to tell her. Castellucci was against it. What good would it do? She’d had one son for 58 years, <s id="10" who="Ronald Castellucci">he</s> told Sayre, and he was <q by="10" kind="partial">“not in the market to be replaced.”</q>

<q by="11">“I don’t want your place,”</q> <s id="11" who="Wendell Sayre">Sayre</s> remembers answering. <q by="11">“I’d just like to look at her.”</q>

They went in April, on a Tuesday, the three of them, with Joanne between the two men to keep it from seeming like a delegation. Sayre wore a tie. Castellucci had worked out a speech. He got as far as the hospital and the ice, and his mother put up her hand, and turned to the stranger in the doorway, and said something in the dialect of a village that she had left when she was 9.

<q by="12">“She said, ‘You have taken your time,’”</q> said <s id="12" who="Ronald Castellucci">Castellucci</s>, who had to translate it. <q by="12">“Then she asks was he hungry.”</q>

She had known, or had believed, since the week she came home. The baby’s feet were wrong. In 1967 she told her priest, and later her sister. The priest, she told the men that afternoon, advised her that the devil sends such notions to tired women; <s id="13" who="">the sister</s> told her to <q by="13" kind="partial">“love the one that’s in the house.”</q> So she had. She was not sorry, <s id="14" who="Philomena Castellucci">she</s> said, patting Skip’s enormous hand: <q by="14">“A good boy. But I always set a plate in my mind.”</q>

A lawyer in Charleston has offered to sue somebody. There is nobody left to sue; the order that ran the hospital has two living members, both past 90, and <s id="15" who="">it</s> replied to a reporter’s inquiry with a card promising to hold all concerned <q by="15" kind="partial">“in the darkness that is also light.”</q>

Philomena died on Oct. 2. The notice in the Parkersburg paper listed her survivors in the order of their birth, and so it began with the man from Elkins, by 51 minutes. Skip Castellucci wrote it himself. At the graveside, where someone had tied <s id="17" who="">a card</s> to the lilies that said only <q by="17">“From both,”</q> he and Sayre took the front handles, one on each side, the short one and the tall.

<q by="16">“People want to know am I angry,”</q> <s id="16" who="Wendell Sayre">Sayre</s> said, driving home. <q by="16">“I had two mothers. I know fellas didn’t have the one.”</q>
