title: Boston spent nine years and $61 million on an elevator. It goes down only.
style: broadsheet
language: en
hand: post
---
BOSTON—The ribbon was cut at 10 on a raw Monday morning in Mattapan by a row of officials in hard hats nobody needed. Then Inez Tavares-Quinn, 69, rolled her wheelchair into the new elevator at Gladeview Station, became the first member of the public to ride it, and discovered that it would not bring her back.

<q by="1">“I said, ‘Hello?’”</q> <s id="1" who="Inez Tavares-Quinn">Tavares-Quinn</s> recalled. <q by="1">“And there’s this little intercom, and a very sweet boy says, ‘Ma’am, are you at Gladeview? Oh no.’”</q>

She was down there for an hour and 40 minutes. It took six firefighters to carry her to the street, past the same officials, several of whom were by then eating sheet cake.

The elevator at Gladeview, first promised in 2016 at a cost of $8.2 million, opened nine years and $61 million later with a software lock that prevents it from carrying passengers up. State inspectors had ordered the lock in June because a brake failed a load test. The transit authority knew about it. So did the contractor. Neither, records show, told the people who printed <s id="2" who="">the programs</s>, which promised riders <q by="2" kind="partial">“two directions of dignity.”</q>

How this came to pass is the subject of an audit due next month, of a hearing that promises to be unpleasant and of a song, to the tune of <x kind="title">“Charlie on the MTA,”</x> that <s id="13" who="">fourth-graders</s> were singing on the platform by Wednesday: <q by="13">“Oh, she went down but she’ll never go up, and her fate is still uncertain.”</q>

Interviews with 14 current and former officials, along with meeting minutes and correspondence obtained under the state’s public records law, suggest a project that was nobody’s favorite and, for long stretches, nobody’s at all. It had seven managers. Two of them, when reached for this article, said they had not known they were on the list.

<q by="3">“I’m finding that out from you,”</q> said one of these, <s id="3" who="Anders Boateng">Anders Boateng</s>, an engineer who left the authority in 2021 and lives in Oslo. <q by="3">“Was I any good?”</q>

The first shaft, dug in 2018, was 11 inches too narrow. The second filled with water. In 2020, a consultant, Halyard Pruett Associates, was paid $740,000 for <s id="4" who="">a study</s> that recommended, on its 212th page, that the authority <q by="4" kind="partial">“consider not having an elevator.”</q>

By 2022 the general manager at the time, Rosalind McElhinney, had begun signing off on change orders in batches. In an e-mail that October to her deputy, Desmond Achebe-Roy, she complained of being asked to approve a ninth redesign of the cab’s handrail. <q by="5">“I have now spent more time on this rail than on the Red Line,”</q> <s id="5" who="Rosalind McElhinney">she</s> wrote. <s id="6" who="Desmond Achebe-Roy">Achebe-Roy</s> wrote back that, to be fair, the rail was <q by="6" kind="partial">“in better shape.”</q>

McElhinney, who now teaches public management at a university in Ohio, did not dispute the exchange. The authority was then running trains on tracks so worn that federal officials had threatened to take over, <s id="7" who="Rosalind McElhinney">she</s> said in a phone interview, and an elevator was <q by="7" kind="partial">“the eleventh-worst thing that happened to me most days.”</q>

<q by="8">“Do I feel terrible for that lady? I do,”</q> <s id="8" who="Rosalind McElhinney">McElhinney</s> said. <q by="8">“I’d like to have somebody call me and say, ‘Here’s the day you should have caught it.’ I’ve looked for it. I can’t find the day.</q>

<q by="8">“I can find about 400 days when I should have asked one more question. But they were all different questions.”</q>

The contractor, Brannock Vertical, said in a written response that it had warned of the brake in five letters. The authority confirmed that it received three. Its current chief, Phuong-Anh Delacroix, who has held the job for 11 months, released all five.

The last of them, dated Sept. 4, is one sentence long. <q by="9">“We would be remiss if we did not ask,”</q> <s id="9" who="Milos Brannock">Milos Brannock</s>, the company’s chairman, wrote, <q by="9">“whether anyone is reading these.”</q>

Delacroix called Tavares-Quinn on Monday night to apologize. <s id="10" who="">Both women</s> described the conversation as <q by="10" kind="partial">“frank.”</q>

For advocates who sued the authority in 2002 over its inaccessible stations, and settled in 2006, the episode is less comic. Thirty-one of the system’s stations still cannot be used by people who cannot climb stairs. Wendell Sugiyama-Frye, a lawyer who has monitored the settlement since it was signed, said he had been told at nearly every meeting for nine years that Gladeview was <q by="" kind="partial">“about to turn the corner.”</q>

<q by="12">“There is no corner,”</q> <s id="12" who="Wendell Sugiyama-Frye">he</s> said. <q by="12">“It’s a shaft.”</q>

A technician unlocked the up button at 6:15 on Thursday evening, after the brake was replaced with one borrowed from a parking garage in Quincy. Tavares-Quinn was invited to take the first ride. She sent her regrets, and her grandson.
