title: Varnhagen rejects sweetened $6.8 billion bid from Tollan, calls rival’s math ‘wet paint’
style: business
hand: quill
---
Varnhagen Coatings Inc. on Tuesday turned down a raised $6.8 billion takeover offer from Tollan Industries, setting up a proxy fight between two century-old Midwestern companies whose headquarters face each other across the Cuyahoga River.

Tollan, the third-largest U.S. maker of industrial paint, had lifted its bid to $71 a share in cash and stock from $64, a 38% premium to the price before talks became public in May. Varnhagen’s board voted unanimously to reject it, <s id="1" who="">the company</s> said in a filing, describing the proposal as <q by="1" kind="partial">“opportunistic in timing and illusory in value.”</q>

Chief Executive Officer Ingeborg Achebe was less formal on a call with analysts. <q by="2">“Half of what they’re offering us is their stock, and half of what’s in their stock is the hope of getting us,”</q> <s id="2" who="Ingeborg Achebe">she</s> said. <q by="2">“We make coatings. We know wet paint when we lean on it.”</q>

Shares of Varnhagen fell 4.1% to $62.35, a sign that investors doubt a deal will get done. Tollan slipped 1%.

Tollan Chairman Hugh Stuyvesant III said he would nominate seven directors to Varnhagen’s 11-member board before the window closes on Nov. 30. In an open letter to shareholders, <s id="3" who="Hugh Stuyvesant III">he</s> accused the target of <q by="3" kind="partial">“hiding behind a hedge of poison pills”</q> and said its five-year plan required <q by="3" kind="partial">“a suspension of disbelief normally associated with the opera.”</q>

The two companies have discussed combining at least four times since 1988. The obstacle has seldom been price. Varnhagen’s founding family, which still owns 19%, blames Tollan for hiring away its chief chemist in 1954, and with him a formula for marine primer. Tollan’s version is that the man walked across the bridge. When the two boards last met, at a Cleveland hotel in 2015, <s id="4" who="">a Tollan director</s> proposed a toast to <q by="4" kind="partial">“letting bygones dry.”</q> <s id="5" who="">A person who was in the room</s> recalled that it was received with <q by="5" kind="partial">“the sound of one fork.”</q>

The family isn’t united. Wilhelmina <x kind="nickname">“Billie”</x> Varnhagen, 82, a granddaughter of the founder who controls 6% through a trust, said in an interview that she would support the offer at $75. <q by="6">“I’ve been hearing about that primer since I was a girl,”</q> <s id="6" who="Wilhelmina Varnhagen">she</s> said. <q by="6">“It wasn’t even a good primer.”</q> Her nephew Klaus Varnhagen, a director, said the trust’s terms don’t let her sell before 2031. <q by="7">“My aunt is a remarkable woman who has not read the document,”</q> <s id="7" who="Klaus Varnhagen">he</s> said by telephone.

<q by="8">“I wrote the document,”</q> <s id="8" who="Wilhelmina Varnhagen">Billie Varnhagen</s> responded when told of the remark.

Antitrust review could be the larger hurdle. Together the companies would hold about 44% of the domestic market for bridge and tank coatings, by the estimate of Park Ji-hoon, an analyst at Meridian Strake. <s id="9" who="Park Ji-hoon">He</s> rates Varnhagen a hold and told clients in a note that regulators would want <q by="9" kind="partial">“at least two plants and a pound of flesh.”</q>

Other analysts think the bidder will come back. <q by="10">“Tollan has spent $90 million on advisers,”</q> said <s id="10" who="Delphine Osei-Marsh">Delphine Osei-Marsh</s> of Quayside Research. <q by="10">“You don’t spend that and go home. You spend that and go to $74.”</q>

Labor, too, has taken a side. Local 119 of the Amalgamated Chemical Workers, which represents 2,300 employees at both companies, opposes any tie-up. Its president, <s id="11" who="Terrence Macklin Jr.">Terrence Macklin Jr.</s>, said that <x kind="term">“synergies,”</x> which Tollan puts at $310 million a year, was a term for <q by="11" kind="partial">“my guys, rounded to the nearest million.”</q>

Tollan disputes that most of the savings would come from jobs. A spokesman said they would be drawn from procurement, shipping and what <s id="12" who="">he</s> called <q by="12" kind="partial">“duplicative riverfront.”</q>

Achebe, who worked at Tollan for 11 years before joining Varnhagen in 2014, is the first chief executive to have crossed the bridge in the other direction. Asked on the call if she would talk to Stuyvesant, her former boss, <s id="13" who="Ingeborg Achebe">she</s> said that her door was open, that her office was on the ninth floor and that, on a clear day, she could see <q by="13" kind="partial">“right into his.”</q>
