title: Great Lakes Marathon Winner Stripped of Title Over 1.3-Mile Shortcut She Says She Never Noticed
style: sport
language: en
hand: kestrel
---
MILWAUKEE — Saoirse Kemboi-Walsh crossed the line at the Great Lakes Marathon on Sunday in 2 hours 21 minutes 4 seconds, fell into the arms of her coach and asked for a Coke. Two days later, she was asked for the trophy back.

Race officials said on Tuesday that the 27-year-old, along with the two women who had been running on her heels, missed a turn in a residential neighborhood near Mile 17 and cut about 1.3 miles from the course. All three have been disqualified. The title, and the $60,000 that goes with it, will pass to Hyun-ju Baek of South Korea, who finished fourth in 2:29:40.

<q by="1">“There’s nothing in this that I would call cheating, and I’d like that in your first paragraph,”</q> the race director, <s id="1" who="Lamar Oyelowo-Finch">Lamar Oyelowo-Finch</s>, told reporters. <s id="2" who="Lamar Oyelowo-Finch">He</s> put the error down to <q by="2" kind="partial">“one cone, one dog and a garage sale.”</q>

The cone, it seems, had been moved to make room for the sale. The dog, a golden doodle, was sitting about where the cone should have been. A volunteer who was to have pointed the leaders left onto Humboldt Street had stepped away to hold its leash, according to <s id="3" who="">a four-page review</s> that the race published on its website, and by the time she looked up, the lead pack was <q by="3" kind="partial">“proceeding straight, at speed.”</q>

Kemboi-Walsh, who was born in Eldoret, Kenya, and raised in Galway, Ireland, learned of the decision from her phone, on a train. In a post on Tuesday evening, <s id="4" who="Saoirse Kemboi-Walsh">she</s> called it <q by="4" kind="partial">“gutting but fair,”</q> and said that she had been following the motorcycle. <q by="5">“You are taught as a child to follow the motorcycle,”</q> <s id="5" who="Saoirse Kemboi-Walsh">she</s> wrote. <q by="5">“I will be having a word with the motorcycle.”</q>

Her coach was less philosophical. <s id="6" who="Fintan O’Hehir">Fintan O’Hehir</s>, who has trained Olympians in three countries, described the ruling as <q by="6" kind="partial">“a mugging with a clipboard”</q> and said that he would appeal to the sport’s national governing body. The rule in question, he noted, holds athletes responsible for knowing the route, and the route had been changed nine days before the race because of a sinkhole.

<q by="7">“She had it in her head the whole time that she was going too well,”</q> <s id="7" who="Fintan O’Hehir">O’Hehir</s> said. <q by="7">“At 18 she looks at the watch and says to herself, ‘Either I’m flying or they’ve lost a mile.’ And sure who’d bet on the second?”</q>

Plenty of people along the course did, it turns out. A resident of Humboldt Street, the retired machinist Stan Wojtkowiak, was sitting in a lawn chair with a cowbell, waiting. He waited, <s id="9" who="Stan Wojtkowiak">he</s> said, for <q by="9" kind="partial">“a heck of a while.”</q> Then a single runner came around the corner in a red singlet, looking puzzled, and he rang it anyway.

<q by="10">“I go, ‘You’re first!’”</q> <s id="10" who="Stan Wojtkowiak">Wojtkowiak</s>, 74, recalled. <q by="10">“And she goes, ‘No, no, no.’ Very polite. She thought I was pulling her leg.”</q>

That was Baek, 31, a librarian from Daegu who had never finished higher than sixth in a major race. She ran the last nine miles, by <s id="11" who="Hyun-ju Baek">her</s> own estimate, in a state of <q by="11" kind="partial">“embarrassed confusion.”</q> Told through an interpreter at her hotel on Monday night that she had won, she asked for the message to be repeated and then, she said, went for a walk around the block to see if it was the correct length.

<q by="12">“I am happy, but it is happiness with a stone in the shoe,”</q> <s id="12" who="Hyun-ju Baek">Baek</s> said. She has written to the three women and plans to give part of the purse to whoever pays for cones.

It is not the first time. In 2013, five thousand runners at a race in northern England came up 289 yards short, and a half-marathon in Bangkok once came out four miles long. Statisticians of the sport keep a list. <s id="13" who="Dorothea van Houten">Dorothea van Houten</s>, who has kept it since 1988, in a binder labeled <x kind="title">“Oh Dear,”</x> said the Milwaukee case was unusual in being <q by="13" kind="partial">“nobody’s fault in such a specific way.”</q>

A few spectators had smelled trouble. In a video that has been watched more than two million times, the three leaders stride past a folding table stacked with lamps. <q by="">“Aren’t they supposed to turn?”</q> a voice off camera asks. <q by="">“Ma’am,”</q> comes the answer, <q by="">“how much for the toaster?”</q>

The volunteer, a high school junior whom the race did not name, has received what <s id="15" who="Lamar Oyelowo-Finch">Oyelowo-Finch</s> referred to as <q by="15" kind="partial">“a few hundred messages she didn’t deserve.”</q> One of the first was from Kemboi-Walsh. <s id="16" who="">It</s> said only, <q by="16">“I’d have held the dog too.”</q>
