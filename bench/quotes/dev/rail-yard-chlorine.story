title: Chlorine leak at Louisiana rail yard sends 3,000 from homes; officials at odds over warning
style: agency
hand: pike
---
LAKE CHARLES, La. (GPN) -- Some 3,000 residents were ordered from their homes before dawn Monday after a rail car began leaking chlorine at a switching yard, and a dispute broke out within hours over why it took 52 minutes to sound the sirens.

No deaths were reported. Forty-one people were treated for breathing trouble and burning eyes, four of whom remained hospitalized in stable condition, said Dr. Priyanka Deshmukh-Allen, the medical director at Bayou Regional Medical Center.

<q by="1">"We got lucky with the wind and we got lucky with the hour,"</q> <s id="1" who="Priyanka Deshmukh-Allen">Deshmukh-Allen</s> told a news conference. <q by="1">"At 7:30 there are two school buses at that crossing."</q>

A valve on the 90-ton car failed at 3:38 a.m., according to a preliminary report filed with the National Response Center by the yard's operator, Gulf Meridian Railway. <s id="2" who="">The report</s>, a copy of which was obtained by the Great Plains Network, put the release at <q by="2" kind="partial">"an estimated 1,100 lbs."</q> and listed the cause as <q by="2" kind="partial">"mechanical, under review."</q>

The parish's sirens were activated at 4:30 a.m.

<q by="3">"Fifty-two minutes is not a gap, it's a decision,"</q> said Calcasieu Parish Sheriff <s id="3" who="Rodney Fontenot">Rodney Fontenot</s>, who said his dispatchers learned of the leak not from the railroad but from a 911 call. In a recording of that call released by his office, <s id="4" who="">a man</s> is heard coughing and telling the operator that the air smells <q by="4" kind="partial">"like a swimming pool caught fire."</q>

Gulf Meridian disputed the timeline. Spokeswoman Carla Jean Metoyer said the yardmaster had telephoned the parish's emergency line at 3:51 a.m. and been placed on hold. <q by="5">"We have the phone record and we intend to produce it,"</q> <s id="5" who="Carla Jean Metoyer">Metoyer</s> said. <s id="6" who="">Two workers</s> have alleged in complaints to their union that they were told to handle the leak <q by="6" kind="partial">"in house."</q> Metoyer denied it.

One of the two, brakeman Alcide Thibodeaux, said in an interview that a supervisor had waved him back toward the car with a wrench and no mask. <q by="7">"He said it'd be two turns,"</q> <s id="7" who="Alcide Thibodeaux">Thibodeaux</s>, 33, said from a bench outside the emergency room. <q by="7">"I did one."</q>

The union, the United Yard and Trackmen, demanded that the railroad idle all 17 of its chlorine cars built before 1995. Its president, <s id="8" who="Walter Oyelowo">Walter Oyelowo</s>, called the fleet <q by="8" kind="partial">"a museum with wheels."</q>

Gov. Lorraine Tasker declared a state of emergency at 6:15 a.m. and flew over the site by helicopter. <s id="9" who="Lorraine Tasker">She</s> urged people to stay away until the all-clear and said that price gouging by hotels would be <q by="9" kind="partial">"met with the full weight of this office."</q> Asked about the sirens, <s id="10" who="Lorraine Tasker">the governor</s> said: <q by="10">"I want to hear it from both of them, in the same room, with the door shut."</q>

At the civic center, where the Red Cross had set up 400 cots, evacuees described being woken by neighbors' fists on the door. <q by="">"Get up, get up, don't light nothing,"</q> was the cry along Opelousas Street, where many homes still have gas space heaters.

<q by="11">"I took my mama's picture and my insulin and I left the dog, God forgive me,"</q> said <s id="11" who="Verna Mae Guidry">Verna Mae Guidry</s>, 74. A deputy later brought the dog out in a patrol car. <q by="13">"He rode up front,"</q> <s id="13" who="Verna Mae Guidry">she</s> said.

Chlorine, which is used in the treatment of water and the making of plastics, forms acid in the lungs when inhaled. A similar release at Graniteville, South Carolina, in 2005 killed nine people.

The National Transportation Safety Board said that it was sending a team of six. A board official who was not authorized to discuss the inquiry publicly said that investigators would look first at a batch of valves that <s id="12" who="">the manufacturer</s> had flagged last year as <q by="12" kind="partial">"prone to weeping."</q> Federal regulators were notified of the problem in August, the official said, but no recall was ordered.

Gulf Meridian shares fell 6.1% to $48.20 in midday trading.
