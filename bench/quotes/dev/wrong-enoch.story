title: Heritage plaque unveiled to the wrong Enoch
style: local
hand: kestrel
---
A HERITAGE plaque unveiled in Cragg Bottom on Friday is to be taken down after it turned out to honour the wrong man.

It was meant for Enoch Sutcliffe, the Albert Street weaver who patented a loom brake in 1871. Instead, above his dates, are the words <q by="">‘Enoch Ratcliffe, hanged at Wakefield’</q>.

Coun <s id="1" who="Maureen Tordoff">Maureen Tordoff</s>, who pulled the cord in front of the mayor and a class of seven-year-olds, said there had been <q by="1" kind="partial">‘a sort of gasp’</q>. <q by="2">‘Then one of the children asked what he’d been hanged for,’</q> <s id="2" who="Maureen Tordoff">she</s> added. <q by="2">‘Nobody had a leaflet about that.’</q>

It was for stealing sheep. Wilf Entwistle-Shaw, 83, secretary of the town’s history society, says the two men were not related, although <s id="3" who="Wilf Entwistle-Shaw">he</s> concedes that they <q by="3" kind="partial">‘may well have drunk in the same pub’</q>.

The Gazette asked Calderbrook Council’s heritage team who had approved the wording. The reply came from a shared inbox, without a name:

<q by="" kind="block">Thank you for your interest in blue plaques. All text is subject to the usual checks. Please do not reply to this message.</q>

The foundry that made it says that it rang. <q by="4">‘We cast what we’re sent,’</q> said <s id="4" who="Agnieszka Pawlak">Agnieszka Pawlak</s>, who manages the works in Sheffield. <q by="4">‘But I did ask, “Are you sure about the hanging?” And I was told it was “all signed off”.’</q>

By Sunday the wall below had been chalked on. <q by="5">‘Justice for Enoch’</q>, <s id="5" who="">the first effort</s> demanded. Beneath it, in another hand, was the query <q by="">‘Which one?’</q>

There were more questions at Monday’s town council, which met in the Mechanics’ Institute before about 60 people, where an attempt to move to next business was met with cries of <q by="">‘Shame!’</q> and, from near the urn, <q by="">‘Hang the printer!’</q> <s id="6" who="Derek Oyelaran-Booth">Derek Oyelaran-Booth</s>, in the chair, told the public seats that he would <q by="6" kind="partial">‘clear the room and keep the biscuits’</q>. <q by="">‘Who’s paying?’</q> It was asked three times, and three times the clerk wrote something down.

The plaque cost £940. The foundry has quoted £880 for another and £60 for a sticker.

Not everyone wants to see it go. At the Shoulder of Mutton, Imran Sadiq has put a new bitter on the bar under the name of <x kind="term">‘Ratcliffe’s Last Drop’</x>; on the pump clip it is described as <q by="" kind="partial">‘full-bodied, with a sudden finish’</q>. <q by="7">‘It’s outselling lager,’</q> said Mr <s id="7" who="Imran Sadiq">Sadiq</s>, the landlord.

Coun Tordoff said she hoped to see the right man on the wall by Easter, and that next time she would read it first.

Until Thursday the plaque is under a bin bag, to which a printed sheet has been taped. <s id="8" who="">It</s> reads: <q by="8">‘Temporarily correct.’</q>
