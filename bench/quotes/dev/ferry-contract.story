title: Minister “misremembered” talks with donor before £310m ferry deal, inquiry told
style: broadsheet
hand: sedge
---
A cabinet minister discussed a £310m ferry contract with a party donor on a grouse moor five weeks before it was awarded without competition, a public inquiry heard on Wednesday, contradicting assurances that he has twice given to the House of Commons.

<s id="1" who="Rhodri Pugh-Ellison">Rhodri Pugh-Ellison</s>, now the work and pensions secretary, told MPs in 2022 that he had had <q by="1" kind="partial">“no conversation of substance, on any subject”</q> with Sir Torquil MacAskill before the deal to supply six vessels to the Western Isles was signed. But in her evidence in Edinburgh, his former private secretary produced a page from a spiral notebook on which, she said, she had taken down the minister’s account of the weekend as he dictated it from the back of a car.

Beneath notes of a four-bird bag and a lost hip flask is the line: <q by="">“T. says steel prices fine, wants certainty by Xmas.”</q>

<q by="2">“I wrote what I was told to write,”</q> <s id="2" who="Harriet Quao">Harriet Quao</s>, who left the civil service last year, told the inquiry’s chair, Lady Justice Drummond-Iqbal. Asked by counsel, Fergus Ó Briain KC, whether the T could have been anyone else, <s id="3" who="Harriet Quao">she</s> replied: <q by="3">“The other guests were a Rupert and two Hugos.”</q>

There was laughter in the public gallery, where islanders who have spent three winters without a reliable boat had taken most of the seats. <s id="15" who="">A banner</s> outside, held down with creels, said in Gaelic and, for the benefit of the cameras, in English: <q by="15">“We were promised a ferry. We got a feasibility.”</q>

Pugh-Ellison, 51, is to appear before the inquiry next week. In a statement issued by his department <s id="4" who="Rhodri Pugh-Ellison">he</s> accepted that he had <q by="4" kind="partial">“misremembered the sequence of a busy autumn”</q> and said he had asked the Speaker to correct the record. His allies were blunter about the prospects. <q by="5">“He’s toast, isn’t he?”</q> said <s id="5" who="">one fellow minister</s>. <q by="5">“The only thing left is who gets to do the buttering.”</q>

Downing Street declined four times to say that the prime minister had confidence in him. <s id="6" who="">Her official spokesman</s> said that the inquiry should be allowed to <q by="6" kind="partial">“do its work”</q> and that the work and pensions secretary was <q by="6" kind="partial">“getting on with the job”</q>. Pressed on whether she had known about the moor, <s id="7" who="">he</s> said: <q by="7">“She doesn’t shoot.”</q>

The contract, the largest ever let by the Scotland Office, went to Kilbrannan Marine, a company with 11 employees and no slipway of which MacAskill was the majority owner. Two of the six ferries have been delivered. One, the Eilean Dorcha, was withdrawn in February after its bow door opened in the Minch. The auditor general, <s id="8" who="Catriona Wee">Catriona Wee</s>, has called the procurement <q by="8" kind="partial">“the least documented decision of its size”</q> in the history of her office.

MacAskill, who gave the party £1.4m between 2017 and 2023, has denied any impropriety. His solicitors, <s id="9" who="">Bellweather Crane</s>, said that he and the minister had talked on the moor about <q by="9" kind="partial">“dogs, and briefly God”</q>.

Wednesday’s other witness was a procurement official, Dafydd Anand, who had refused to sign the award. He described being telephoned at home, while bathing his daughter, by a special adviser to Pugh-Ellison, Marcus Thane. <s id="10" who="Marcus Thane">Thane</s>, the witness said, had told him that an objection at this stage would be <q by="10" kind="partial">“a courageous little footnote”</q>.

<q by="11">“I said it was a footnote about £310m,”</q> <s id="11" who="Dafydd Anand">Anand</s> told the inquiry. <q by="11">“He said the number was in the text. I would only be in the footnote.”</q>

He was moved to the department’s flags and honours team nine days later. Ó Briain asked if he had been given a reason. He had been told, he said, that it was felt he would <q by="" kind="partial">“bring rigour to the flags”</q>.

In Lochboisdale, where the hotel has stopped taking bookings for days with a wind forecast above force six, Peigi MacAulay watched the proceedings on a phone propped against the till of the Co-op. She has missed two funerals and a hip appointment. Her brother <s id="13" who="Iain">Iain</s>, a retired purser, said it was <q by="13" kind="partial">“like watching somebody explain the weather to you from inside”</q>.

MacAulay disagreed. <q by="14">“No, let them talk,”</q> <s id="14" who="Peigi MacAulay">she</s> said. <q by="14">“It’s the only thing that’s run on time all year.”</q>
