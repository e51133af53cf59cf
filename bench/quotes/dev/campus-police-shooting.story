title: Chief defends officers after Tucson student’s death; family demands full video
style: broadsheet
language: en
hand: metro
---
TUCSON — <s id="1" who="Leticia Armenta">The police chief of this desert city</s> said Monday that two officers had <q by="1" kind="partial">“no time and no good options”</q> when they shot and killed a 20-year-old college student in the courtyard of his apartment building, a death that has set off three nights of protest.

Chief Leticia Armenta, speaking publicly for the first time since the shooting, played 41 seconds of video from one officer’s body camera. It showed Elias Nwachukwu-Reyes, a junior studying hydrology, coming around a corner with a dark object in his right hand. The object turned out to be a soldering iron.

<q by="2">“I am a mother. I’m not going to stand up here and tell another mother this was a good day,”</q> Chief <s id="2" who="Leticia Armenta">Armenta</s> said. <q by="2">“It was the worst day. What I can tell you is what those officers saw, and when they saw it.”</q>

A lawyer for the family, Winston Pettibone, said that the excerpt began 20 seconds too late and ended too soon. <q by="3">“Show us the rest,”</q> <s id="3" who="Winston Pettibone">he</s> said outside police headquarters, where about 300 people had gathered. <q by="3">“If it helps you, show us. If it hurts you, show us.”</q>

The crowd picked up the words. Within a minute, <q by="">“Show us the rest!”</q> was being chanted so loudly that it could be heard inside the room where the chief was still taking questions.

The officers, whose names were released Monday, are Kyle Brandt, 27, who has been with the department for 19 months, and Sgt. Monica Ocampo, 44, a 17-year veteran. Both are on paid leave. Sergeant Ocampo fired once and Officer Brandt five times, the chief said.

They had been sent to the building at 10:52 p.m. Thursday after <s id="4" who="">a caller</s> told a dispatcher that a man was <q by="4" kind="partial">“messing with the electric boxes”</q> and might be armed. Audio of the call, which the department also released, indicates that the dispatcher asked whether the caller had seen a weapon. <q by="5">“No,”</q> <s id="5" who="">the caller</s> said. <q by="5">“But it’s dark.”</q>

The word <x kind="term">“armed”</x> was included in the message that went to the officers. The caller’s answer was not.

Mr. Nwachukwu-Reyes had been repairing a neighbor’s porch light, according to the neighbor, Delphine Archambault, 78. She said that he had refused to be paid and that she had gone inside to make him a sandwich.

<q by="6">“I had the mustard in my hand,”</q> Ms. <s id="6" who="Delphine Archambault">Archambault</s> said. <q by="6">“I heard somebody say, ‘Drop it.’ I thought they meant me.”</q>

His father, Chidi Nwachukwu, an engineer who drove overnight from El Paso, stood beside the lawyer on Monday and spoke for less than a minute. <s id="7" who="Chidi Nwachukwu">He</s> described his son as <q by="7" kind="partial">“the one we called when anything broke.”</q> The young man’s mother, Teresa Reyes, did not speak. She wore his jacket.

Mayor <s id="8" who="Gwen Sandoval-Price">Gwen Sandoval-Price</s> asked for calm and for patience, saying that the county attorney’s investigation must be <q by="8" kind="partial">“fast enough for the family and slow enough for the facts.”</q> In a joint letter, 14 faculty members in the student’s department asked the university to end its agreement with the city police, which <s id="13" who="">they</s> said had brought <q by="13" kind="partial">“the habits of the traffic stop”</q> to student housing.

The president of the police union, <s id="10" who="Rich Dombrowski">Rich Dombrowski</s>, criticized the release of the officers’ names as <q by="10" kind="partial">“reckless.”</q> Sergeant Ocampo, he said, had received threats at her home by noon. One of them, he said, was written in chalk on her driveway: <q by="">“We can see you.”</q>

<q by="11">“She has taught half the rookies in this department how to talk people down,”</q> Mr. <s id="11" who="Rich Dombrowski">Dombrowski</s> said. <q by="11">“She was trying to do it that night. Listen to the tape.”</q>

On the video, a woman’s voice can be heard saying <q by="">“easy, easy, easy”</q> before the first shot.

A vigil is planned for Tuesday at the hydrology building, where someone has already left a soldering iron, a loaf of bread and <s id="12" who="">a card</s> that reads <q by="12">“Thank you for the light.”</q>
