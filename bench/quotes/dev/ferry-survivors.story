title: 'Count the children,' she told them: aboard the ferry that rolled in the Sibuyan Sea
style: foreign
hand: flint
---
ROMBLON, Philippines -- Lorna Magbanua had the window seat, which is why she is alive, and her sister had the aisle.

They had argued about it on the pier. <q by="1">"I said, 'Ate, you take it, you get sick,'"</q> <s id="1" who="Lorna Magbanua">Magbanua</s>, 26, recalled Tuesday from a cot in the provincial gymnasium. <q by="1">"She said she would rather be near the toilet."</q>

The M/V Santa Rosalina, a 34-meter ferry certified for 180 people, rolled onto its side and sank shortly after 4 a.m. Monday about six nautical miles off Sibuyan Island. As of Tuesday night, 141 people had been pulled from the water, 23 were dead and an unknown number were missing -- unknown because, the coast guard acknowledged, there is no reliable list of who was aboard.

<q by="2">"The manifest says 166. We have already counted 164, and there are families on the dock still asking,"</q> said Commodore <s id="2" who="Teresita Abueva">Teresita Abueva</s>, the district commander. <s id="3" who="Teresita Abueva">She</s> would not guess at the real figure, saying that to do so would be <q by="3" kind="partial">"cruel to somebody, whichever way I am wrong."</q>

Survivors described a crossing that went bad slowly. The wind had been rising since midnight. Trucks in the hold, some carrying cement, had been parked without chains, according to two members of the crew. Around 3:30 a list to the left became too steep for people to stand.

<s id="4" who="">The public address system</s> said, <q by="4">"Remain calm and remain seated"</q> in Tagalog, then in English, then nothing.

<q by="5">"It kept saying it while the seats were coming off the floor,"</q> said <s id="5" who="Rodel Sta. Ana">Rodel Sta. Ana</s>, a 51-year-old electrician who was traveling to his daughter's graduation. <q by="5">"So I thought, this is a recording. The man who made this recording is at home."</q>

In the forward cabin a schoolteacher, Imelda Fajutagana, took charge. Passengers who got out through that side say <s id="6" who="Imelda Fajutagana">she</s> stood on the backs of the seats with a flashlight in her teeth, took it out, and shouted: <q by="6">"Count the children! Every row, count the children!"</q> They passed 19 of them through a window. Fajutagana, 63, was not among those rescued.

Her son learned of it from strangers. <q by="7">"People I don't know keep holding my hand,"</q> <s id="7" who="Paolo Fajutagana">Paolo Fajutagana</s> said. <q by="7">"One lady told me, 'Your mother was so bossy.' I said yes. Thank you. Yes."</q>

Others had word only through their phones. At the pier, Hadji Salim Dimaporo showed reporters the last text from <s id="8" who="">his cousin</s>, time-stamped 3:52: <q by="8">"Water in the hallway. Not joking. Tell Nanay I have the papers."</q> He has been answering it every hour.

The operator, <s id="9" who="">Visaya Pearl Lines</s>, said in a statement that the vessel was <q by="9" kind="partial">"seaworthy and properly crewed"</q> and blamed <q by="9" kind="partial">"a sudden and unforeseeable squall."</q> The national weather bureau had hoisted a gale warning 11 hours before departure. A copy of it, stamped as received by the company's Batangas office at 5:14 p.m., was given to The Sentinel-Courier by an employee there, who asked not to be named because he still hopes to be paid.

<q by="10">"It was on the desk,"</q> <s id="10" who="">the employee</s> said. <q by="10">"Somebody put his coffee on it."</q>

This was the company's third sinking since 2011. After the second, <s id="11" who="">a Senate inquiry</s> found that inspections were being carried out <q by="11" kind="partial">"from the shore, by eye."</q> Its 14 recommendations were endorsed by the president of the day and, as far as a search of the record shows, by nobody since.

Gov. Leandro Ylagan Jr. arrived by helicopter Tuesday morning with rice and a camera crew. <s id="12" who="Leandro Ylagan Jr.">The governor</s> vowed that those responsible would <q by="12" kind="partial">"answer to me before they answer to God,"</q> and was asked by a woman in the second row of cots whether the coast guard still had boats out. He turned to an aide. The aide said it did.

By then the wind had dropped. Six boats and a navy plane were working an area the size of Manila, and fishermen had gone out on their own with lamps. At 2 p.m. a shout of <q by="">"Buhay! Buhay!"</q> -- alive, alive -- ran along the breakwater. A 9-year-old boy had been found on a door.

In the gymnasium a nurse went from cot to cot with the news and a photograph. Magbanua looked at it for a long time.

<q by="13">"I was hoping for someone taller,"</q> <s id="13" who="Lorna Magbanua">she</s> said at last. <q by="13">"But I'm happy. Write that I'm happy for him."</q>
