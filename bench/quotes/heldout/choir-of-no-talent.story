title: In Detroit, a choir with one requirement: You must not be able to sing
style: feature
language: en
hand: teller
---
DETROIT -- The audition takes about a minute. You stand on a strip of masking tape in the basement of St. Hedwig's, on the city's west side, and you sing <x kind="title">"Happy Birthday"</x> to a folding chair. If you sing it well, you're thanked and sent home.

Nobody sings it well on this particular Tuesday. A welder goes up when he should go down. A retired judge gets through it on two notes. <s id="1" who="Paloma Ruiz">A young woman in scrubs</s> stops after the first line, puts a hand over her mouth and whispers, <q by="1">"Oh, that's really bad."</q>

<q by="2">"That's wonderful,"</q> calls <s id="2" who="Ferdinand Achebe-Marsh">Ferdinand Achebe-Marsh</s> from behind the piano. <q by="2">"Altos. Next to Gus."</q>

Achebe-Marsh, 48, who spent 14 years as assistant chorus master of an opera company that he asks not to have named, founded the Unfit Chorale in 2018 with seven people and a bad upright. It now has 94 members, a waiting list of 200 and a grant from the city. Its motto, printed on the back of every program, is <q by="">"Somebody told us not to."</q>

The motto is meant literally. To join, a person has to have been told at some point not to sing, and has to tell the group who did the telling and when. The stories are kept on index cards in a recipe box. Read one after another, they sound like a single long rebuke: <q by="">"Just mouth the words, honey."</q> <q by="">"You're throwing the others off."</q> <q by="">"Is that you making that noise?"</q>

For Gus Pappas, 81, it was a nun. For Lateefah Greer, the judge, it was a husband, since divorced, who used to turn up the car radio. <q by="4">"Thirty-four years on the bench and nobody ever told me to pipe down but him,"</q> <s id="4" who="Lateefah Greer">Greer</s> said. <s id="5" who="Lateefah Greer">She</s> called the chorale <q by="5" kind="partial">"my second opinion."</q>

What the group does to music is difficult to describe. <s id="6" who="">A critic</s> who attended its winter concert wrote that the opening carol had been <q by="6" kind="partial">"less sung than released."</q> There are about 30 people who can hold a melody if no one near them is moving. There are others who drone. Achebe-Marsh arranges around them, giving the drones a drone and assigning to the hopelessly wandering what <s id="7" who="Ferdinand Achebe-Marsh">he</s> calls <q by="7" kind="partial">"weather."</q> The effect, at its best, is of a great crowd heard from a few streets off -- rough and warm and, now and then, alarmingly beautiful.

Scientists have begun to take an interest. True tone-deafness, or congenital amusia, affects perhaps one person in 25 at most, and Soo-ah Lindgren, a neurologist at Huron University who has scanned 22 of the singers, found it in only three. The rest, she said, have ordinary ears and no practice. <q by="9">"They were told at 8 that they had a broken part,"</q> <s id="9" who="Soo-ah Lindgren">she</s> said. <q by="9">"It wasn't broken. It was 8."</q>

Her paper, published in January, put it more soberly. Early discouragement, <s id="10" who="">it</s> said, <q by="10" kind="partial">"may function as a self-fulfilling exclusion from vocal learning."</q> A laminated copy hangs in the church kitchen, over the coffee urn, where someone has underlined a phrase and added in the margin, <q by="">"Tell it to Sister Agnes!!"</q>

The chorale has its doubters. Some trained singers think the whole thing a stunt, and a former colleague of Achebe-Marsh's once asked him over dinner how he could stand it. He has a ready answer, which is that he couldn't stand the other thing: the perfection, the throat lozenges, the tenors. But pressed on it one night after rehearsal, stacking chairs, he gave a different one.

When he was 9, he said, his mother, a night-shift nurse from Enugu who sang at the stove, came to hear him do a solo at school. She joined in from the fourth row. <q by="11">"I turned around and looked at her,"</q> <s id="11" who="Ferdinand Achebe-Marsh">he</s> said. <q by="11">"That's all I did. I gave her a look. And I never heard her sing again, not at the stove, not in church, not for 20 years until she died."</q>

He put down the chair.

<q by="12">"So I'm in the box, too,"</q> <s id="12" who="Ferdinand Achebe-Marsh">he</s> said. <q by="12">"Other side of the card."</q>

Upstairs, the young woman in scrubs was waiting for a ride. Her name was Paloma Ruiz, and she had driven in from Ypsilanti on a dare. She was humming. When she noticed that she was being listened to, she stopped, and then, visibly, decided not to.

<q by="13">"Altos,"</q> <s id="13" who="Paloma Ruiz">she</s> said. <q by="13">"Next to Gus."</q>
