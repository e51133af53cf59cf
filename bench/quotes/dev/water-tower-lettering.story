title: ‘Home of the Grils’: Kansas city pays twice to fix its water tower
style: local
language: en
hand: county
---
ODELLA, Kan. -- For nine days this month the first thing a driver saw on coming into Odella from the east, in blue letters 8 feet tall, was HOME OF THE GRILS.

It was supposed to say Girls. The Odella High School girls' basketball team, the Lady Pronghorns, won the state 2A title in March, and the City Council voted 5-0 to put it on the tower along with the repainting that was due anyhow.

The painters, from a firm out of Wichita, worked from a tablet. They finished on a Friday afternoon, loaded up and were on the turnpike when Mayor Rex Dunmire stepped out of the bank.

<q by="1">"I looked at it a good long while,"</q> <s id="1" who="Rex Dunmire">Dunmire</s> said. <q by="1">"I thought it was me. I'd had the eye drops."</q>

By suppertime a picture of the tower had been shared 40,000 times. A barbecue restaurant in Salina offered the team free ribs for life. <s id="2" who="">A late-night host</s> said the town had <q by="2" kind="partial">"finally stood up for appliances."</q>

The team took it well. Point guard Aaliyah Stoltzfus-Greene, a junior who averaged 19 points a game, had T-shirts printed by Monday. Her grandmother wouldn't let her wear one to church, <s id="3" who="Aaliyah Stoltzfus-Greene">she</s> said, <q by="3" kind="partial">"but she bought four."</q>

Head coach Marv Pacheco had other feelings. In 31 years, he told the council at a special meeting Wednesday, he had never been on a water tower and was not likely to be on another, and he would like it spelled.

<q by="4">"We shot 81 percent from the line in the final,"</q> <s id="4" who="Marv Pacheco">Pacheco</s> said. <q by="4">"Eighty-one. These kids got every little thing right. Somebody could've got five letters.</q>

<q by="4">"I'm not mad. I want that in the minutes, Tammy. I'm not mad, I'm just tall about it."</q>

Who should pay was the question of the evening. <s id="5" who="">The contract</s>, for $46,500, says that the lettering shall be applied <q by="5" kind="partial">"as shown in Exhibit C."</q> City Clerk Tammy Vo-Richardson handed Exhibit C down the dais. It says Grils.

A silence followed, by all accounts. <q by="">"Well, shoot,"</q> somebody said.

Vo-Richardson told the council that she had typed the exhibit herself on the night of the championship, at home, at about 1 a.m., and did not mean to blame anyone else for it. <q by="6">"I was so happy I couldn't see straight,"</q> <s id="6" who="Tammy Vo-Richardson">she</s> said. Her daughter, Kenzie, is the backup center.

Councilman Leland Voth, who also sells the city its insurance, moved to leave the tower as it was until the next painting, in about 2040, and put the $9,800 that the correction would cost into the pool. The attention, <s id="7" who="Leland Voth">he</s> said, was <q by="7" kind="partial">"worth more than the spelling."</q> Traffic at his own office had picked up. Two couples from Nebraska had stopped in to ask where the grills were.

The motion died when nobody would second it. Councilwoman Ofelia Banda, whose three daughters all played for Pacheco, said she wasn't about to explain to them that a joke had outranked them.

<q by="8">"If it'd said Home of the Bosy, you would have had a man up there that night with a flashlight,"</q> <s id="8" who="Ofelia Banda">Banda</s> said, to applause. <q by="8">"You know you would, Leland."</q>

Voth said that he did know it.

The vote to repaint was 4-1. The firm, Sandhill Coatings, agreed to do the job for its cost, $6,100. Its owner, Curtis Yellowhorse, drove in from Wichita to say so. His crew had in fact noticed, he told the council. The foreman had telephoned the office and been told to follow the exhibit. <q by="9">"He said, 'You sure?' and I'm the one who said, 'That's what they signed,'"</q> <s id="9" who="Curtis Yellowhorse">Yellowhorse</s> said. <q by="9">"I figured it was a mascot."</q>

He was thanked for his candor and given a sweatshirt.

Work began Monday, with the high school's 212 students let out of fifth period to watch. As the R went gray and then the I, a cheer rose from the parking lot: <q by="">"Spell it! Spell it! Spell it!"</q> It was done at 2:50 p.m. Stoltzfus-Greene read the thing out loud, letter by letter, with a hand over her eyes.

Later, up close, a reporter noticed two words in marker on a leg of the tower, at about the height of a 5-foot-9 guard. They were neatly done, and they were correct. <q by="">"Repeat. Promise."</q>

The team opens its season at Halstead on Dec. 5.
