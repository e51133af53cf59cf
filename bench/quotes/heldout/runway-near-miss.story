title: Jets came within 160 feet at Denver, safety board says
style: agency
language: en
hand: bao
---
DENVER (CNS) - Two passenger jets carrying 311 people came within about 160 feet of each other on a foggy runway last month after a controller cleared one to land and the other to cross in front of it, federal investigators said in a preliminary report released Wednesday.

The report by the Transportation Accident Board does not assign blame. But it includes a transcript of tower communications showing that the crew of Frontera Airlines Flight 808, an Airbus arriving from Monterrey, Mexico, was a few seconds from touchdown when its pilots saw the tail of a Prairie Air regional jet.

An unidentified voice broke in on the tower frequency: <q by="">"Somebody's on the runway. Somebody's on the runway."</q>

The Frontera captain, whom <s id="1" who="">the report</s> describes as having <q by="1" kind="partial">"more than 14,000 hours of flight time and recent training in low-visibility approaches,"</q> applied full power and climbed away. Neither plane was damaged. A flight attendant on the Airbus sprained a wrist.

<q by="2">"It's as close as I've seen in 31 years without metal touching metal,"</q> the board's chairwoman, <s id="2" who="Judith Aparicio-Stone">Judith Aparicio-Stone</s>, said at a news conference in Washington. <q by="2">"If that captain looks down at his instruments for one more second, we are here to talk about something else."</q>

The controller, who was not named, was working two positions that morning, March 4, because a colleague had called in sick. In an interview with investigators, <s id="3" who="">he</s> said he <q by="3" kind="partial">"had the picture and then didn't have the picture,"</q> according to the report. He has been reassigned to duties away from traffic.

<s id="4" who="">The report</s> said that a ground radar system designed to warn of such conflicts was <q by="4" kind="partial">"in a degraded state"</q> and had been since Feb. 11. A technician's note left on the console that day was still there, investigators found. <q by="5">"Reboot Tues.,"</q> <s id="5" who="">it</s> said, without specifying which one.

The Federal Aviation Administration said it had fixed the system and was checking 34 others like it. <q by="6">"The flying public can be assured of the multiple layers of redundancy in the national airspace,"</q> <s id="6" who="">the agency</s> said in a statement.

<s id="7" who="Judith Aparicio-Stone">Aparicio-Stone</s>, asked about that sentence, said that she counted three layers in Denver on March 4 and that two had been <q by="7" kind="partial">"asleep or at the doctor."</q>

The near miss is the fifth serious one at a major U.S. airport in 13 months. The controllers' union has blamed a shortage of about 3,000 certified controllers and mandatory six-day weeks. Its president, Rafe Dombrowski, said members in Denver had filed 22 written complaints about staffing since October.

<q by="8">"They got a pizza party,"</q> <s id="8" who="Rafe Dombrowski">Dombrowski</s> said. <q by="8">"I'm not making that up. I have the flyer."</q> The flyer, which he supplied to reporters, shows a cartoon airplane with a slice in its mouth and the words <q by="">"Thanks for keeping it all separated!"</q>

The chairman of the House aviation subcommittee, Rep. <s id="9" who="Nils Abramovic">Nils Abramovic</s> of Wisconsin, called the report <q by="9" kind="partial">"a punch in the gut"</q> and promised hearings. Sen. <s id="10" who="Delphine Roux">Delphine Roux</s> of Louisiana, who sits on the Senate's counterpart panel and is a licensed pilot, said she was not interested in hearings <q by="10" kind="partial">"at which we all agree it's terrible."</q> She has proposed taking the tower system out of the annual budget altogether.

On board Flight 808, many passengers had no idea. <s id="11" who="Guadalupe Treviño Salas">Guadalupe Treviño Salas</s>, who was bringing her son to a swimming meet in Boulder, said the plane <q by="11" kind="partial">"just changed its mind."</q> Across the aisle a man who had been looking out the window began to pray, and <s id="12" who="Guadalupe Treviño Salas">she</s> remembered thinking, <q by="12">"How nice, to be so grateful for a trip."</q>

The pilots, the transcript shows, did not discuss it until they were at 6,000 feet and turning for a second approach.

<q by="13">"OK,"</q> <s id="13" who="">the captain</s> said then.

<q by="14">"OK,"</q> said <s id="14" who="">the first officer</s>.
