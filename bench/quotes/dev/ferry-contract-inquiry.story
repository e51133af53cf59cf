title: Ferry deal was ‘signed on a Friday and regretted by the Monday’, MSPs told
style: british
language: en
hand: harbour
---
<s id="1" who="Alasdair Rennie-Shaw">The senior civil servant who oversaw the award of a £74m contract for two island ferries</s> has said he was given four hours to read 600 pages and had <q by="1" kind="partial">‘a strong sense of the decision having already been taken’</q>.

Giving evidence to a Holyrood committee on Wednesday, Alasdair Rennie-Shaw, a former director of maritime policy, said ministers had been warned in writing that the Kilbrannan yard had never built a vessel longer than 40 metres.

The two ships, the Glen Sorren and the Glen Orrin, are six years late. Neither has yet carried a passenger.

<q by="2">‘I don’t think anybody set out to do a bad thing,’</q> <s id="2" who="Alasdair Rennie-Shaw">he</s> told MSPs. <q by="2">‘I think a great many people set out to be home for their tea.’</q>

Pressed by the convener, Moira Quigg, on who had approved the removal of a clause obliging the yard to refund the money if it failed, <s id="4" who="Alasdair Rennie-Shaw">Rennie-Shaw</s>, 63, said the instruction had come <q by="4" kind="partial">‘from across the corridor’</q>.

<q by="3">‘That is not a name,’</q> <s id="3" who="Moira Quigg">Quigg</s> said.

<q by="5">‘No, convener,’</q> <s id="5" who="Alasdair Rennie-Shaw">he</s> replied. <q by="5">‘It was a long corridor.’</q>

The committee was shown an email, dated the Friday before the contract was announced, in which <s id="6" who="">an official whose name had been blacked out</s> told colleagues that the paperwork was <q by="6" kind="partial">‘not perfect, but the photographer is booked’</q>. A reply sent 11 minutes later proposed champagne.

Rennie-Shaw said he had not seen the exchange until this summer. He accepted that he had signed the final submission, which carried <s id="16" who="">a note in the margin</s> reading: <q by="16">‘Who on earth agreed to this?’</q> The handwriting has not been identified.

On the islands, where timetables have been cut twice this year, patience has worn thin. <s id="7" who="Effie MacAskill">Effie MacAskill</s>, who runs the only petrol pump on Tarsaig, described the affair as <q by="7" kind="partial">‘a national embarrassment with a local bill’</q>. She had lost £19,000 in the last financial year, she said, and had twice had to send diabetic medicines across by fishing boat.

<q by="8">‘They say to us, “Be patient, it’s on the slipway,”’</q> <s id="8" who="Effie MacAskill">MacAskill</s> said. <q by="8">‘My granddaughter was born the day they cut that steel. She’s in primary three.’</q>

Kilbrannan Marine, which was taken into public ownership in 2019, has spent £361m on the vessels so far. Its <x kind="scare">‘recovery plan’</x>, the fourth to go by that name, runs to two pages. The chief executive, <s id="9" who="Tomasz Wieczorek">Tomasz Wieczorek</s>, said the first would be handed over in March and insisted that the yard had <q by="9" kind="partial">‘turned the corner’</q>. <s id="15" who="Tomasz Wieczorek">He</s> admitted in the same breath that 900 metres of cable in the engine room had turned out to be too short and would be replaced <q by="15" kind="partial">‘in, let us say, a calm manner’</q>.

Asked by the Labour member Ishbel Farquhar-Khan whether the lifeboats fitted, he said that they did now.

The former transport minister Dougal Begg, who announced the deal at a conference in Greenock in 2015, has been called to appear next week. He has always denied that the award was made for political reasons. In a statement, <s id="10" who="Dougal Begg">he</s> said he would welcome the chance to set out <q by="10" kind="partial">‘the full context’</q> and that every decision had been taken <q by="10" kind="partial">‘on the advice that was before me at the time’</q>.

That drew a sharp response from the unions. <q by="11">‘The advice that was in front of him said “do not”,’</q> said <s id="11" who="Ruaridh Pollock">Ruaridh Pollock</s>, a convener at the yard, where 320 people are employed. <q by="11">‘It said it in bold. I’ve worked here since I was 16 and I’ve never been as angry about a font.’</q>

<s id="12" who="">A government spokesperson</s> said lessons had been learned and that islanders would soon see <q by="12" kind="partial">‘a step change in resilience’</q>.

At the close of a session lasting nearly three hours, Quigg asked the witness whether there was anything he would have done differently. He took off his glasses. He would have asked for the weekend, <s id="13" who="Alasdair Rennie-Shaw">he</s> said, because it was a deal <q by="13" kind="partial">‘signed on a Friday and regretted by the Monday’</q>.

From the public gallery, where two dozen islanders had sat all morning with flasks on their knees, there was a single shout of <q by="">‘Aye, by you!’</q> before the convener called for order.

The inquiry will report in the new year. The Glen Sorren, meanwhile, was last seen on Tuesday evening, moving under tow, at a speed that <s id="14" who="">one of the tugmen</s> put at <q by="14" kind="partial">‘dignified’</q>.
