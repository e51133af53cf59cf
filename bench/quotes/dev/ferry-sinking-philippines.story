title: At least 37 dead as overloaded ferry capsizes off Philippine island
style: agency
language: en
hand: wire
---
TACLOBAN, Philippines (Continental Press) — A wooden-hulled ferry carrying families home from a town fiesta rolled over in rough seas off the central Philippines before dawn Sunday, killing at least 37 people and leaving 22 missing, the coast guard said.

The MV Santa Clarita was licensed to carry 86 passengers. Rescuers had pulled 91 survivors from the water by nightfall, and the coast guard said that the manifest, which listed 79 names, could not be relied on.

<q by="1">"That paper is worthless,"</q> said Commodore <s id="1" who="Ferdinand Ilagan">Ferdinand Ilagan</s>, who is in charge of the coast guard's district in the Eastern Visayas. <q by="1">"Infants were not listed. People who bought tickets on the ramp were not listed. We are counting by asking families who has not come home."</q>

The ferry left Calubian port at 3:20 a.m. for a two-hour crossing and turned over about 4 kilometers (2.5 miles) short of its destination, after it was struck from the side by what <s id="2" who="">several survivors</s> described as <q by="2" kind="partial">"a wall."</q> Some said that passengers on the upper deck had rushed to one side to get out of the rain.

<q by="3">"Someone was shouting for us to go back, go back to the left,"</q> <s id="3" who="Jun-Jun Magbanua">Jun-Jun Magbanua</s>, 29, a tricycle driver, said at a hospital in Ormoc where he was being treated for cuts. <q by="3">"Then the lights went out and the left was the bottom."</q>

Magbanua held on to a plastic drum with two strangers for nearly three hours. His wife, Aileen, and a 3-year-old son were among the missing, he said.

A gale warning for the strait was issued at 11 p.m. Saturday and should have kept vessels of the ferry's size in port, according to the national weather bureau. The port manager, Dominador Cruz, said he had not seen it. In an interview with DZLM radio, <s id="4" who="Dominador Cruz">Cruz</s> said the notice had gone to a fax machine that was <q by="4" kind="partial">"out of paper since the typhoon."</q>

The captain, Ernesto Yap, 61, survived and was in custody. Police did not allow reporters to speak to him, but Ramil dela Peña, a regional police spokesman, said the captain had wept during questioning. <q by="5">"He says the engine died and he could not turn her into the wave,"</q> <s id="5" who="Ramil dela Peña">dela Peña</s> said.

The owner, <s id="6" who="">Three Kings Sea Transport</s>, said in a statement that it was <q by="6" kind="partial">"one with the families in their grief"</q> and would pay for all burials. <s id="7" who="">It</s> denied that the vessel had been overloaded, saying some of the rescued <q by="7" kind="partial">"may have come from other boats."</q>

Ilagan dismissed that suggestion. <q by="8">"There were no other boats,"</q> <s id="8" who="Ferdinand Ilagan">he</s> said. <q by="8">"Only this one was at sea, because only this one was foolish."</q>

The disaster renewed anger over a safety record that has changed little in decades in a nation of more than 7,000 islands, where ferries are often the only affordable way to travel. In 1987, more than 4,300 people died when a passenger ferry collided with an oil tanker, the world's worst peacetime maritime disaster.

Sen. Imelda Tan-Roxas called for hearings and for the suspension of all wooden-hulled passenger vessels. Posting on Facebook, <s id="9" who="Imelda Tan-Roxas">she</s> asked, <q by="9">"How many Santa Claritas before we are ashamed?"</q>

A lawmaker from Leyte, Rep. Gilbert Yap, who is a cousin of the captain, said that a ban would strand whole towns. <s id="10" who="Gilbert Yap">Yap</s>, speaking by phone, said he would support one only if the government was <q by="10" kind="partial">"ready to buy every island a steel ship."</q>

At the gymnasium in Ormoc, where bodies were laid out under school banners, families went down the rows with handkerchiefs over their mouths. A priest read names that had been confirmed. After each there was silence, or a cry of <q by="">"Dito! Dito po!"</q> — here, please.

Lourdes Amparo, 47, found her sister by a bracelet. She had argued with her about the trip, she said.

<q by="11">"I told her to wait for the 9 o'clock,"</q> <s id="11" who="Lourdes Amparo">Amparo</s> said. <q by="11">"She said, 'At 9 o'clock I will already be cooking.'"</q>
