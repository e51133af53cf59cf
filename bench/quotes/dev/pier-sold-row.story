title: Pier ‘sold for a pound’ to firm with no staff, councillors told
style: british
hand: hargreave
---
A Victorian pier that has stood derelict since a fire in 2011 was sold for £1 to a company with no employees, no offices and one director, a council committee has heard.

<s id="1" who="">Members</s> of Saltmere District Council’s audit panel accused officers of <q by="1" kind="partial">‘sleepwalking into a giveaway’</q> after it emerged on Tuesday evening that nobody had asked for references before the 480ft structure changed hands last October.

The buyer, Tidewheel Heritage Ltd, was incorporated in Leicester 19 days before completion. It has yet to put up a fence.

<q by="2">‘I have bought second-hand prams with more due diligence,’</q> said Cllr <s id="2" who="Maureen Adeyinka-Scott">Maureen Adeyinka-Scott</s> (Lab, Harbour), who chairs the panel. <q by="2">‘Somebody in this building put a pen to that, and I should like to know whose pen it was.’</q>

<s id="3" who="Simon Thwaite">Simon Thwaite</s>, the council’s head of assets, told the meeting that the pier had been <q by="3" kind="partial">‘a liability of some £2.4m on a good day’</q> and that the alternative had been demolition. Three earlier bidders had withdrawn once they had seen the ironwork. <s id="4" who="Simon Thwaite">He</s> accepted that checks had been <q by="4" kind="partial">‘light’</q>.

Pressed by Cllr Gwilym Rees-Parry (Con) as to whether he had met the director, Deepak Anand Lall, in person, Mr Thwaite said that they had spoken by video. <q by="5">‘His camera was off,’</q> <s id="5" who="Simon Thwaite">he</s> added, to laughter from the public gallery. A voice was heard to call out: <q by="">‘So was yours, mate.’</q>

The chairman of the Friends of Saltmere Pier, retired shipwright Bernard Cotgrave, 78, said his members had raised £61,000 towards repairs, only to find the gates chained. <q by="6">‘We rang the number on the sign and it was a tanning salon,’</q> <s id="6" who="Bernard Cotgrave">he</s> told the panel. <q by="6">‘A very nice girl. She said, “You’re the fourth today.”’</q>

In a letter read out by the clerk, Mr Lall rejected any suggestion of impropriety. He had acquired the pier <q by="7" kind="partial">‘in good faith and at the asking price’</q>, <s id="7" who="Deepak Anand Lall">he</s> wrote, and had been held up by <q by="7" kind="partial">‘the discovery of kittiwakes’</q>. The birds, which nest under the old dance hall from March to August, may not be disturbed. Work would begin in September.

<q by="8">‘I would remind members that a pound is what they asked for, and a pound is what I paid,’</q> <s id="8" who="">the letter</s> went on.

Its tone did not go down well. Cllr <s id="9" who="Gwilym Rees-Parry">Rees-Parry</s> described it as <q by="9" kind="partial">‘cheek of the first water’</q>, while Cllr <s id="10" who="Maureen Adeyinka-Scott">Adeyinka-Scott</s> asked that the minutes record <q by="10" kind="partial">‘an intake of breath’</q>.

The pier was built in 1884 for the Saltmere and Winterbourne Tramway and was advertised in its day as <q by="" kind="partial">‘a mile of ozone’</q>. It was known between the wars as the <x kind="nickname">‘Duchess’</x>. It featured in the 1963 comedy <x kind="title">‘Wet Weekend’</x> and was given Grade II listing in 1976. English conservation bodies have twice put it on a register of structures at risk, where its condition is given as <q by="" kind="partial">‘very bad’</q>, the lowest of the four grades.

Historic-buildings surveyor Ottoline Frayne, who inspected the piles in 2019 on behalf of the previous would-be buyer, said she was not surprised by the sale. <q by="11">‘Below the water line it is mostly habit,’</q> <s id="11" who="Ottoline Frayne">she</s> told this newspaper. <q by="11">‘It’s standing because it has always stood.’</q>

After two hours the panel voted by seven to one to refer the matter to external auditors. The lone vote against was that of Cllr <s id="12" who="Clement Budge">Clement Budge</s> (Ind, Cliff Ward), who said the town had been <q by="12" kind="partial">‘moaning about that pier since I was in shorts’</q> and ought to be glad to be shot of it. <q by="14">‘If it falls in the sea,’</q> <s id="14" who="Clement Budge">he</s> said, <q by="14">‘it’s his sea.’</q>

<s id="13" who="">A council spokesman</s> said afterwards that it would be <q by="13" kind="partial">‘inappropriate to comment while a process is under way’</q>.
