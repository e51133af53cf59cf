title: Selectmen shut the swap shed. Then 300 people came to the meeting.
style: local
language: en
hand: county
---
WEST PELLHAM, N.H. -- The swap shed at the transfer station, where residents have been leaving one another their lamps, skis and bread machines since 1983, will reopen Saturday under new rules after a crowd of more than 300 filled the Grange Hall on Monday night and did not leave until they got it back.

The Board of Selectmen voted 2-1 to reverse an order it had issued two weeks earlier, which closed the shed over what <s id="1" who="">it</s> called <q by="1" kind="partial">"conduct"</q> and did not elaborate.

On Monday it elaborated. Town Administrator Bev Kowalczyk read from a log kept by the attendants. It listed a shoving match over a kayak, a woman who had been parking at the gate from 5 a.m. to get first pick for her eBay store, and the abandonment of a live rooster.

<q by="2">"On June 3 a gentleman was asked to limit himself to one carload,"</q> <s id="2" who="Bev Kowalczyk">Kowalczyk</s> read. <q by="2">"He replied that he had known my mother. That's all it says. I don't know what that means, but I had to write it up."</q>

Selectman Roger Thibeault, who voted to keep the shed closed, said the town's insurer had paid two claims in three years, one for a falling dresser. The attendants aren't referees, he said, and it was not fair to ask them to be.

<q by="3">"Marcel's 74 years old. He took an elbow in the face over a fondue pot,"</q> <s id="3" who="Roger Thibeault">Thibeault</s> said. <q by="3">"I don't care how good the fondue is."</q>

That brought Marcel himself to his feet. Marcel LaFlamme, who has worked at the station for 26 years, made his way to the microphone to a long ovation.

<q by="4">"It was a accident, the elbow,"</q> <s id="4" who="Marcel LaFlamme">he</s> said. <q by="4">"She sent a card. I'd like it open. I furnished my whole camp out of there."</q>

More applause. He waited for it to stop.

<q by="4">"Except the bed. I would tell you don't take a bed."</q>

Twenty-six others spoke, in the two minutes allowed to each. A retired nurse, Priscilla Obi, held up a casserole dish she said had been through the shed and back to her own kitchen three times. Nguyen Van Tho, who moved to town from Manchester in 2020, said that his family's winter coats had come from the shed that first year, when they had no work, and that nobody had asked them a single question.

<q by="5">"In other places you fill out a form to be poor,"</q> <s id="5" who="Nguyen Van Tho">Tho</s> said. <q by="5">"Here you just take the coat."</q>

A few favored the closing. <s id="6" who="Doug Amsden">Doug Amsden</s>, whose property abuts the station, complained of traffic backed up to Route 31 on Saturday mornings and said the shed had turned into <q by="6" kind="partial">"Black Friday with ticks."</q> Someone at the back called out, <q by="">"Move, then!"</q> and was told by the moderator, Faith Eddington, that she would have the constable walk him home.

<q by="7">"I know who it was, too,"</q> <s id="7" who="Faith Eddington">Eddington</s> added. <q by="7">"It's always you."</q>

Under the rules adopted Monday, visits will be limited to 20 minutes and one carload. Dealers are barred, though the board conceded that it has no way to tell who they are. No item may be held for another person, and nothing with a pulse may be left.

Chairwoman Lucinda Pratt-Osgood, who voted for the closing on the 9th and against it on Monday, said she had received 211 e-mails, of which one was polite. It came from a seventh-grader, Jonah Beck. In it <s id="8" who="Jonah Beck">he</s> suggested a volunteer <x kind="term">"shed captain"</x> for each Saturday, a notion that the board took up almost word for word, and signed himself <q by="8" kind="partial">"a concerned citizen and bike owner (from the shed)."</q>

Pratt-Osgood denied having been bullied into the change. <q by="9">"I've been yelled at by this town for 15 years, I'm fairly used to it,"</q> <s id="9" who="Lucinda Pratt-Osgood">she</s> said. <q by="9">"What I'm not used to is people being right."</q>

Not everything was settled. The rooster, which has been living in the scale house, needs a home by Saturday. It has been named Selectman. A notice went up by the door of the hall: <q by="">"Free to good family. Does not vote."</q>

The shed will be open from 8 a.m. to noon. The board next meets June 30 to take up the paving of Depot Street, for which it expects, Thibeault said, to have the room to itself.
