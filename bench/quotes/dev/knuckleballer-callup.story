title: At 39, Boone Castellanos Gets the Call, and Nearly Doesn't Pick Up
style: sport
language: en
hand: straightlace
---
CHICAGO -- The phone rang four times on the hood of a rented Corolla in Toledo before Boone Castellanos looked at it, and then he let it go to voice mail.

<q by="1">"It was a 312,"</q> <s id="1" who="Boone Castellanos">Castellanos</s> said Tuesday, standing in a big-league clubhouse for the first time in his life. <q by="1">"I figured it was about my car's extended warranty."</q>

It was not about the warranty. It was Theo Marchetti, the general manager of the Chicago Foremen, calling to tell a 39-year-old knuckleball pitcher with 17 seasons, 21 teams and zero days of major-league service that he was starting Wednesday night against St. Louis.

When he called back, he was told to be on a 6 a.m. flight. Castellanos assumed, <s id="2" who="Boone Castellanos">he</s> said, that one of his Mud Lake teammates was <q by="2" kind="partial">"doing a bit."</q>

The Foremen are out of arms. They have put nine pitchers on the injured list since Memorial Day, most recently Yoshinobu Tsukada, who sprained a thumb opening a jar of salsa. <q by="3">"We're not in a position to be choosy about velocity,"</q> <s id="3" who="Theo Marchetti">Marchetti</s> said, a thing <s id="15" who="Theo Marchetti">he</s> hurried to add he meant <q by="15" kind="partial">"as a compliment to Boone."</q>

Velocity is not what Castellanos offers. His signature pitch, nicknamed <x kind="nickname">"the Moth,"</x> tops out at 71 mph on a hot day and goes where it likes. Hitters in the International League batted .219 against it. Catchers, in their way, did worse.

<q by="4">"I've got bruises in the shape of Ohio,"</q> said <s id="4" who="Dwayne Pettibone Jr.">Dwayne Pettibone Jr.</s>, who caught him at Mud Lake and was called up on the same flight, mainly because no one on the major-league roster would do it. <q by="4">"He says, 'Just relax your hand.' I say, 'Boone, I'm trying to keep the hand.'"</q>

Castellanos learned the pitch from his grandmother. That is not a figure of speech. Ofelia Castellanos, who died in 2011, pitched for a women's semipro outfit in Corpus Christi in the 1950s, and on weekends <s id="5" who="Ofelia Castellanos">she</s> would stand 40 feet from the boy in an alley behind a tire shop and tell him that a ball with no spin was <q by="5" kind="partial">"like a man with no job."</q> You could never tell where it would end up.

<q by="6">"She'd throw it and it'd go around me and she'd yell, '¡Búscalo!' -- go find it,"</q> <s id="6" who="Boone Castellanos">he</s> said. <q by="6">"I spent most of my childhood under trucks."</q>

He was drafted in the 38th round in 2007 as a hard thrower, hurt his shoulder, was released, and came back to the Moth because it was all he had left. He has sold solar panels and driven a school bus. He has pitched in Mexico, Taiwan and a Canadian league that folded between the fifth and sixth innings. In 2016, a scout's report on him leaked online. <s id="7" who="">It</s> ran to one line: <q by="7">"Nice guy, bring a bigger glove."</q> He had it printed on a T-shirt.

His wife, Shawna Yellowhorse, who teaches fourth grade in Flagstaff, Arizona, put him on speaker in front of 26 children when he gave her the news. She asked whether he was crying. He denied it, <s id="9" who="Shawna Yellowhorse">she</s> said, <q by="9" kind="partial">"in a very wet voice."</q>

<q by="10">"One kid raises her hand and goes, 'Is he old?'"</q> <s id="10" who="Shawna Yellowhorse">Yellowhorse</s> said. <q by="10">"And I said, 'He's going to be a rookie, sweetheart. It's the opposite of old.'"</q>

If he goes five innings, he will be the oldest player to win a major-league debut since 1948. Foremen manager <s id="11" who="Cal Duquesne">Cal Duquesne</s>, who is four years younger than his starter and once struck out against him in Class A, said he would settle for three and <q by="11" kind="partial">"nobody in the hospital."</q> Duquesne remembers the at-bat. He swung at the first pitch, <s id="12" who="Cal Duquesne">he</s> said, and at the second, and then, at the third, <q by="12" kind="partial">"mostly out of curiosity."</q>

St. Louis, for its part, has been taking batting practice off a coach throwing Wiffle balls. <q by="13">"I've seen film,"</q> said first baseman <s id="13" who="Javion McAllister">Javion McAllister</s>, the league leader in home runs. <q by="13">"I'm not scared of it. I just don't respect it. There's a difference."</q>

Down the hall, an equipment manager had taped a strip of white athletic tape over an empty locker. On it, in marker, was his name, spelled with one L, and under that, <q by="">"WELCOME HOME."</q> Castellanos took a picture and asked that it not be fixed.

He had one more call to return. It was from the bus company in Flagstaff, where he has a standing offer for the fall. He listened to the message twice, put the phone in his shoe and shrugged.

<q by="14">"They want to know if I'm available for Thursday,"</q> <s id="14" who="Boone Castellanos">he</s> said. <q by="14">"I said I'd let them know how Wednesday goes."</q>
