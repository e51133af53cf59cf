title: The Woman Who Tells Baltimore to Stand Clear
style: magazine
hand: okra
---
You have to understand, before anything else, that she doesn’t sound like that.

The voice that 190,000 people a day hear on the platforms of Baltimore’s rail system is cool and faintly amused, the voice of an aunt who owns horses. The woman who comes down her front steps in Lauraville to meet me, one hand on the rail, is five feet tall and from Łódź by way of Dundalk, and <s id="1" who="Pip Szczepańska-Ruiz">her</s> first words are <q by="1">“Mind the cat vomit.”</q>

Pip Szczepańska-Ruiz is sixty-eight. In 1994 she was an alto in a church choir and a dispatcher for a heating-oil company when a man from the transit agency, waiting on hold to complain about a delivery, listened to her recorded greeting four times and hung up without complaining. He called back the next day with an offer: three hundred dollars, flat, for an afternoon.

<q by="2">“I thought it was a scam,”</q> <s id="2" who="Pip Szczepańska-Ruiz">she</s> says. <q by="2">“My husband sat in the car outside with a tire iron. He’d say to this day it was for the tire.”</q>

They recorded two hundred and twelve phrases in a studio that smelled of soup. Thirty years later, one hundred and ninety of them are still in service. The agency has tried three times to retire her. In 2011, it brought in an actor from New York, whose reading of the Mondawmin announcement was described in letters to the editor as <q by="" kind="partial">“snide.”</q> In 2019, it tried a computer. The computer lasted nine days.

<q by="3">“People didn’t say they hated the new voice,”</q> <s id="3" who="Desmond Ogunleye">Desmond Ogunleye</s>, who ran customer relations at the time, told me. <q by="3">“They said they got off at the wrong stop. They’d been riding for twenty years without listening, and now they had to listen.”</q> He paused. <q by="3">“I got off at the wrong stop.”</q>

I had come with a theory about authority and the female voice, and I tried it out on her over pierogi. Szczepańska-Ruiz heard me to the end. <q by="4">“Could be,”</q> <s id="4" who="Pip Szczepańska-Ruiz">she</s> said, in the tone of a person declining a leaflet. What she was thinking about in that studio, she went on, was her brother Marek, who had epilepsy, and who had died the year before, on the stairs of a station in another city, while commuters went around him.

So in every phrase she imagined that somebody was about to fall. <q by="5">“Not scared. If you sound scared they look at you and not at the train,”</q> <s id="5" who="Pip Szczepańska-Ruiz">she</s> says. <q by="5">“You have to sound like you already caught them.”</q>

This may be the only acting theory I’ve ever fully understood. Ruth Abelard-Finch, who teaches voice at Peabody and plays the announcements to her freshmen, believes the effect has to do with pitch; she points to a drop of a minor third on the last syllable, which <s id="6" who="Ruth Abelard-Finch">she</s> calls <q by="6" kind="partial">“the hand on the shoulder.”</q> Among her students, to correct someone gently is to <x kind="term">“pip”</x> him.

There have been indignities. She has never received a royalty. A sportswear brand sampled her on a track called <x kind="title">“Doors Closing (Left Side),”</x> which was streamed eleven million times, and sent her a hat. She was once thrown off a train at Owings Mills by a conductor who didn’t believe her ticket was valid, while, over his head, she advised the two of them to have a pleasant day.

Did she tell him who she was? I asked. <q by="7">“I told him to stand clear,”</q> <s id="7" who="Pip Szczepańska-Ruiz">she</s> said. <q by="7">“He went white as a sheet.”</q>

Her husband, Ernesto Ruiz, a retired pipe fitter, had been listening from the hallway, or pretending to look for his glasses. He is going deaf, from the top down. <q by="8">“So I’ll have the trucks and the priest,”</q> <s id="8" who="Ernesto Ruiz">he</s> said. <q by="8">“Her, I get at the station. They turn it up at the station.”</q>

Most mornings now he rides two stops to Cold Spring Lane and two stops back. He has a senior pass; it costs nothing. He says that he sits under the speaker in the second car, and that when a stranger takes the seat <s id="9" who="Ernesto Ruiz">he</s> has been known to ask for it, explaining that he is <q by="9" kind="partial">“meeting someone.”</q>

I rode with him once, on a wet Thursday. At the end of the line the lights flickered, the train emptied, and above us, with thirty years’ patience, <s id="10" who="">the loudspeaker</s> said, <q by="10">“This train is out of service. Please take everything you came with.”</q>

<q by="11">“See?”</q> <s id="11" who="Ernesto Ruiz">Ruiz</s> said, getting up. <q by="11">“Every day she tells me.”</q>
