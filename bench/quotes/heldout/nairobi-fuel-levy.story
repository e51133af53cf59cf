title: Kenya suspends fuel levy after week of protests leaves 11 dead
style: agency
hand: wire
---
NAIROBI, Kenya — Kenya's government on Friday suspended a new tax on fuel that had set off six days of protests in at least nine cities, but demonstrators who filled the capital's Uhuru Highway said they would stay until the interior minister resigned.

At least 11 people have been killed since Sunday, most of them by gunshot, according to the Kenya Rights Observatory, an independent monitoring group. Police have acknowledged four deaths.

Finance Minister <s id="1" who="Josphat Kirwa arap Lelei">Josphat Kirwa arap Lelei</s> announced the suspension in a six-minute televised address, saying the levy of 8 shillings (about 6 cents) a liter would be <q by="1" kind="partial">"set aside, not abandoned,"</q> while a committee of experts reviewed it. He took no questions.

The reaction in the street was derisive. <q by="2">"They want us to go home so they can bring it back at Christmas,"</q> said <s id="2" who="Wambui Njoroge">Wambui Njoroge</s>, 23, a nursing student with a flag knotted at her neck. <q by="2">"We have seen this film."</q>

The levy was meant to raise 62 billion shillings a year for road maintenance, a condition, the government has said, of a $1.1 billion lending program with the International Monetary Fund. The fund's Nairobi office said Friday that the choice of tax measures belonged to the Kenyan authorities. In an emailed statement, <s id="3" who="">it</s> said it was <q by="3" kind="partial">"deeply saddened by the tragic events of recent days."</q>

Drivers of matatus, the minibuses that carry most of the city's commuters, began the protests by parking across junctions. Young people with phones took them over within a day. They have no leaders, and they say so at length.

<q by="4">"Every time they arrest somebody they announce that they have arrested the organizer,"</q> said <s id="4" who="Brian Otieno Were">Brian Otieno Were</s>, a software developer, 29, who was held for 31 hours at Central Police Station this week.

<q by="4">"I told them, 'Officer, I organized my own lunch.' They wrote it down as a confession."</q>

He said he was released without charge. A police spokesman, <s id="5" who="Daudi Musyoka">Daudi Musyoka</s>, said he could not discuss individual cases but that officers had acted with <q by="5" kind="partial">"commendable restraint"</q> in the face of what <s id="11" who="Daudi Musyoka">he</s> called <q by="11" kind="partial">"hired goons."</q>

Videos verified by news organizations appear to show otherwise. In one, filmed Wednesday from a balcony in the Eastleigh district, a man in a dark jacket fires a pistol toward a crowd running away from him. <s id="12" who="">A woman</s> behind the camera says in Swahili, <q by="12">"He's shooting children. Write the number of the car."</q>

The car, a gray sedan, bore a plate that records show was assigned to the National Police Service, the Observatory said. Musyoka said the plate had been cloned.

Calls for Interior Minister Hassan Gedi Abdulle to step down came from within the ruling coalition for the first time. Sen. <s id="6" who="Margaret Chepkoech">Margaret Chepkoech</s>, whose party holds three Cabinet seats, wrote on X that Abdulle <q by="6" kind="partial">"has lost the country and should find the door."</q> Abdulle, a retired general, has said he serves at the president's pleasure. Through an aide he declined an interview.

Diplomats were cautious. The U.S. Embassy urged Americans to avoid the central business district and called on all sides to refrain from violence. A Western diplomat, who was not permitted to speak publicly, said <s id="7" who="">donors</s> were privately telling the presidency that live fire was <q by="7" kind="partial">"a red line with a date on it,"</q> but would not say what the date was.

At Kenyatta National Hospital, orthopedic surgeon Farida Noorani said her team had treated 87 people since Sunday, 34 of them with bullet wounds. Blood stocks ran out Tuesday night; by Wednesday morning there was a line of donors around the building.

<q by="9">"Somebody came out and said, 'We only need O negative,'"</q> <s id="9" who="Farida Noorani">she</s> said. <q by="9">"Nobody left. They said they would wait until we needed theirs."</q>

The best-known of the dead is Samuel Kiprono, 19, a bus conductor nicknamed <x kind="nickname">"Spanner,"</x> who was shot Monday near a petrol station in Nakuru, about 100 miles northwest of the capital. His image, grinning from the door of a moving minibus, is on walls across Nairobi over the words <q by="">"Change, please."</q>

His mother, Eunice Jebet, sells charcoal. She said an officer in plain clothes had come on Thursday with an envelope of cash for the burial and asked that it be held early, without speeches. She returned the envelope.

<q by="10">"I asked him how much of it was the fuel tax,"</q> <s id="10" who="Eunice Jebet">she</s> said.
