title: Council drops plan to fine residents for feeding swans after 'lively' meeting
style: british
language: en
hand: gannet
---
Councillors in a Dorset harbour town have abandoned plans to fine people £80 for feeding swans after a five-hour meeting at which one resident arrived in costume and another brought a bird.

The byelaw proposed by Wexcombe town council in the spring would have made it an offence to give bread, seed <q by="1" kind="partial">'or any other foodstuff'</q> to waterfowl between the fish quay and the bandstand, <s id="1" who="">the draft</s> said.

Officers had argued that the flock, which has grown from 60 birds to about 240 in a decade, was fouling the slipway and that tourists were being pecked. But <s id="2" who="Geraldine Ashdown-Moss">Geraldine Ashdown-Moss</s>, who chairs the environment committee, told a packed hall on Monday night that the council had <q by="2" kind="partial">'listened, and in some cases been shouted at'</q>, and that the idea would go no further.

There was prolonged cheering, and at least one cry of <q by="">'Get in!'</q>.

Among those who spoke against was Terence Odell, 81, a retired pilot-boat skipper who has fed the birds every morning since his wife died. <s id="3" who="Terence Odell">He</s> said the plan would turn him into <q by="3" kind="partial">'a criminal for the price of a small brown loaf'</q>.

<q by="4">'I know them and they know me,'</q> Mr <s id="4" who="Terence Odell">Odell</s> told the chamber. <q by="4">'When I was in hospital with my hip, they came up the ramp as far as the bowls club. The nurse sent me a picture.'</q>

His daughter, <s id="5" who="Kerry Odell-Banerjee">Kerry Odell-Banerjee</s>, 50, who organised a petition of 6,112 names, said the council had gone after her father <q by="5" kind="partial">'because it couldn't catch the gulls'</q>.

<q by="6">'Nobody has ever had a chip stolen by a swan,'</q> <s id="6" who="Kerry Odell-Banerjee">she</s> added.

Not everyone was on the side of the birds. <s id="7" who="Faisal Rahmani">Faisal Rahmani</s>, who hires out paddleboards from a hut on the slipway, said three of his customers had been <q by="7" kind="partial">'seen off'</q> this summer and that one had needed four stitches. He had written to the council eleven times.

<q by="8">'They've replied once, and that was to ask if I'd tried shouting,'</q> said Mr <s id="8" who="Faisal Rahmani">Rahmani</s>, 38.

The council's own ecologist, Dr Nneka Fairweather, took a middle course. Bread did swans no great harm, <s id="10" who="Nneka Fairweather">she</s> explained, but so much of it was sinking that the harbour floor was becoming <q by="10" kind="partial">'essentially a pudding'</q>. Her report, published last month, recommends lettuce.

This was too much for some. <q by="">'Lettuce!'</q> came a voice from the back. <q by="11">'Has she met one?'</q> asked <s id="11" who="">a woman in a swan headdress</s>, who later declined to give her name.

The mayor, Clive Pargeter, had to suspend the meeting twice: once at 8.15pm, when a motion to adjourn was seconded by somebody who turned out not to be a councillor, and again shortly after nine, when a cygnet called Brian escaped from a cardboard box. <s id="12" who="Clive Pargeter">He</s> appealed to residents to be <q by="12" kind="partial">'the calm that we would wish to see in the harbour'</q>.

In a letter read out on her behalf, the local MP, <s id="13" who="Henrietta Vane">Henrietta Vane</s>, said she had been contacted about the matter by more constituents <q by="13" kind="partial">'than about the hospital, the bypass and the war put together'</q>.

Byelaws of this kind are not unusual. Several resorts in Devon and Cornwall have banned the feeding of gulls, with mixed results, and a London borough threatened pigeon lovers with penalties in 2018. What did for the Wexcombe version, according to Ottoline Greaves, who edits the parish magazine, was a set of metal signs ordered before the consultation had closed. <q by="14">'They were up on the Thursday,'</q> <s id="14" who="Ottoline Greaves">she</s> said. <q by="14">'My husband said, "They've already decided, haven't they?" And so they had.'</q>

The signs, which cost £2,300 and show a swan in a red circle with the words <q by="">'Feeding Kills'</q>, will be taken down this week. <s id="17" who="">One</s> has already had a word painted over and now says, in a neat hand, <q by="17">'Feeding Thrills'</q>.

A spokesman for the council would not be drawn on whether the enforcement officer recruited in June, on a salary of £27,400, would be kept on. <q by="18">'There are always dogs,'</q> <s id="18" who="">he</s> said.

At seven the next morning Mr Odell was at his usual place by the steps with a carrier bag. He had thought it over in the night, he said, and the lady from the university had been very civil.

<q by="19">'So I've brought a bit of both,'</q> <s id="19" who="Terence Odell">he</s> said, holding up an iceberg. <q by="19">'They're eating round it.'</q>
