title: Arizona governor vetoes groundwater bill, calls it 'a straw in the same glass'
style: agency
language: en
hand: wire
---
PHOENIX (WNA) -- Gov. Elena Marchetti-Ruiz on Friday vetoed a bill that would have let home builders on the edges of Phoenix count water they have not yet bought, ending a session-long fight that split Republicans, farmers and the state's largest construction lobby.

In a two-page letter to legislative leaders, <s id="1" who="Elena Marchetti-Ruiz">the governor</s> wrote that the measure amounted to <q by="1" kind="partial">"another straw in the same glass"</q> and would leave buyers <q by="1" kind="partial">"holding a mortgage on a dry house."</q> It was her 51st veto this year. <s id="14" who="">A coalition of conservation groups</s> praised it as <q by="14" kind="partial">"the first grown-up act of the session."</q>

<q by="2">"Nobody in this building wants to say the word 'no' to growth,"</q> <s id="2" who="Elena Marchetti-Ruiz">she</s> told reporters afterward. <q by="2">"Fine. I'll say it. No."</q>

The bill passed the House by one vote and the Senate by two. It would have allowed developers in Pinal and western Maricopa counties to satisfy the state's 100-year supply rule with so-called <x kind="term">"paper water,"</x> contracts for future deliveries from sellers who might themselves be waiting on a rainy winter.

House Speaker Thad Greenlaw, a Republican from Gilbert, accused the governor of having negotiated in bad faith. <q by="4">"We gave her the metering language. We gave her the sunset. On Wednesday night we had a handshake,"</q> <s id="4" who="Thad Greenlaw">Greenlaw</s> said. <q by="4">"By Thursday lunch the hand was gone."</q>

A spokesman for Marchetti-Ruiz, <s id="5" who="Cyrus Dabiri">Cyrus Dabiri</s>, denied there had been an agreement and said the speaker <q by="5" kind="partial">"may be remembering a wave."</q>

The politics were unusual from the start. Some of the bill's fiercest critics were alfalfa and cotton growers, most of them Republicans, who feared that subdivisions would be first in line when wells fail. Sen. <s id="6" who="Rusty Yellowhair">Rusty Yellowhair</s>, a Democrat whose district takes in part of the Navajo Nation, said on the floor last week that he had listened to <q by="6" kind="partial">"two hours of speeches about people who might someday lack water"</q> and none about the third of his constituents who haul theirs.

Outside the Capitol on the day of the Senate vote, farmers on tractors faced off against framers and roofers bused in by their employers. There were chants of <q by="">"Let us build!"</q> from one side of Jefferson Street and, from the other, cowbells.

The Home Construction Alliance of Arizona, which spent more than $600,000 lobbying for the measure, said it would seek an override, a step that requires two-thirds of both chambers and has not succeeded in the state since 1981. <q by="7">"The need did not get vetoed,"</q> <s id="7" who="Bettina Oyelaran">Bettina Oyelaran</s>, the group's president, said in an e-mail. <q by="7">"Sixty thousand families moved here last year. They're going to sleep somewhere."</q>

Hydrologists at the state's water department concluded two years ago that demand in the Phoenix area would outrun groundwater by 4% over the next century, a finding that froze new certificates for many subdivisions. <s id="8" who="Thad Greenlaw">Greenlaw</s> has called that forecast <q by="8" kind="partial">"a computer's bad mood."</q> Its authors have stood by it, and in testimony in March <s id="10" who="">they</s> described their assumptions as <q by="10" kind="partial">"if anything, generous."</q>

Rep. Consuelo Baca, one of two Republicans who voted no in the House, said she had been told by party officials to expect a primary challenge. <s id="13" who="">A text message</s> she shared with The Western News Association, its sender's number blacked out, said: <q by="13">"Hope you like gardening, because you're about to have the time."</q>

Baca, 66, who raises goats near Eloy, said she already had the time. <q by="12">"What I don't have,"</q> <s id="12" who="Consuelo Baca">she</s> said, <q by="12">"is a well that reaches what's left."</q>
