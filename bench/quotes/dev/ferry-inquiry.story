title: Sinking ferry's last call was not understood, Philippine inquiry hears
style: agency
hand: mirador
---
CEBU CITY, Philippines -- The last transmission from the Santa Lucinda was nine seconds long, and it was over before anyone on shore knew it for a distress call: <q by="">"We are leaning, we are leaning, please."</q>

A commission of inquiry into the sinking listened to it twice on Tuesday, once at its own speed and once slowed down. The voice has not been identified. The captain, Rogelio Abarquez, was among the 83 dead.

Jun Macaraeg, a coast guard seaman who had the watch at the station that night, was asked what he did next. <q by="1">"I asked them for their position,"</q> <s id="1" who="Jun Macaraeg">Macaraeg</s> said. <q by="1">"Nobody answered, so I asked again. I asked until 4."</q>

The ferry, licensed for 214 passengers, left Ormoc at 11:20 p.m. on Feb. 3 with at least 301, investigators have found. The manifest lists 209. At the foot of it, in ballpoint, is the note <q by="">"plus a few."</q>

When the list began, people in the forward cabin were given a single announcement over the loudspeaker: <q by="">"Remain seated. This is normal for the current."</q> Marilou Dacayanan, 45, testified that she had obeyed it.

<q by="2">"My boys wanted to go up,"</q> <s id="2" who="Marilou Dacayanan">she</s> said. <q by="2">"I told them, 'Sit, you heard the man.'"</q> Both drowned. They were 14 and 11.

Divers later opened the lockers and found 120 life jackets still tied in bundles. <s id="3" who="">A label</s> sewn into each one said <q by="3">"Inspected 2009."</q> <s id="4" who="">Visayas Blue Lines</s>, which operated the ship, has said in a filing that it was <q by="4" kind="partial">"seaworthy in all respects"</q> when it sailed.

Lt. Danilo Ferrer, an inspector, told the commission that he had failed the Santa Lucinda in December and that the finding was reversed the next day. No reason was given for the reversal, a one-page fax with an illegible signature, except that the sailing was termed <q by="" kind="partial">"a holiday necessity."</q> <q by="5">"I kept the page,"</q> <s id="5" who="Danilo Ferrer">Ferrer</s> said. <q by="5">"I am sorry to say that I thought I would need it."</q>

Relatives filled the gallery, two rows of them in white shirts printed with <q by="">"83 Is Not a Few."</q> When Benedicto Yap-Santos, counsel for the company, turned to the weather, there was a murmur of <q by="">"Shame"</q> that grew until the chairwoman, Imelda Quisumbing-Tiu, lifted a hand. <q by="6">"They may be angry in this room,"</q> <s id="6" who="Imelda Quisumbing-Tiu">she</s> told him. <q by="6">"You may be brief."</q> <s id="7" who="Benedicto Yap-Santos">Yap-Santos</s> called the sinking <q by="7" kind="partial">"an act of God and of the sea."</q>

The families have so far received 20,000 pesos each, about $350, and a printed letter. <q by="8">"We are with you in this time of inconvenience,"</q> <s id="8" who="">it</s> says. Nobody has signed it.

At the pier in Ormoc, candles and photographs stand along the rail under the board for the night boat, which has not been changed. <s id="9" who="">The board</s> says <q by="9">"On time."</q> Below it, someone has taped up a page from a school notebook with the words <q by="">"Come home anyway."</q>
