title: Inside the last days of Paloma's, the taco chain that grew too fast to chew
style: business
hand: tern
---
On the Friday before his company filed for bankruptcy, Nestor Paloma-Quist closed the door of a conference room in Plano, Texas, and showed his eleven remaining executives a slide with no numbers on it. <s id="1" who="">It</s> said: <q by="1">"Who ordered this?"</q>

Nobody in the room laughed, according to three people who were there. Twenty-two months earlier Paloma's Kitchen had 38 restaurants, no debt and a line out the door. On that Friday it had 214 restaurants, $487 million in debt, and, at the Plano headquarters, a vending machine whose supplier had stopped coming.

<s id="2" who="">The Chapter 11 petition</s> that followed on Oct. 6 blames <q by="2" kind="partial">"a confluence of macroeconomic headwinds."</q> Interviews with 19 current and former employees, franchisees and lenders suggest something simpler.

<q by="3">"We sold the idea of a taco to people who'd never eaten ours,"</q> said <s id="3" who="Jasmin Thorvaldsen">Jasmin Thorvaldsen</s>, who was chief financial officer until last December. <q by="3">"Then they ate ours in an airport."</q>

The trouble began with a good review. In January of last year a video of Paloma-Quist's grandmother, Eufemia, pressing tortillas in the original Waco kitchen was watched 60 million times. Private equity called. The firm that won, Steelhead Ridge Partners, paid $310 million for 70% of the chain and told its new managers to think about scale. A partner at the firm, <s id="15" who="Bryce Lindqvist">Bryce Lindqvist</s>, drew a map of the country on a tablecloth, two people at the dinner said, and labeled most of it <q by="15" kind="partial">"white space."</q>

<q by="4">"There was a city in it I'd never heard of,"</q> <s id="4" who="Nestor Paloma-Quist">Paloma-Quist</s>, 44, recalled in an interview. <q by="4">"I grew up here. I asked him where it was. He says, 'That's a gravy stain.' We have a store there now. Had."</q>

Lindqvist didn't respond to messages. <s id="5" who="">Steelhead</s>, in a statement, said it had invested in the brand <q by="5" kind="partial">"with conviction and at every juncture"</q> and that the founder had approved each opening. That's true, the founder said; he was opening one every three and a half days.

Something had to give, and what gave was the tortilla. Eufemia's were made by hand, 40 to the pound, and lasted six minutes. In the spring the company moved to a supplier in Indiana whose product could be held for nine hours. Internally it was code-named Project Abuela. Eufemia, 88, was flown up to see the line. <s id="7" who="Eufemia">She</s> watched the disks come off the belt for some time, a plant manager said, and observed that they were <q by="7" kind="partial">"very round."</q>

The company's customers noticed too. Same-store sales, up 19% in the first quarter, were down 23% by the third. Franchisees who had put up their houses began to compare notes in a group chat that was titled, at first, <x kind="title">"Paloma Familia"</x> and, later, <x kind="title">"Exhibit A."</x>

<q by="8">"I was losing eleven hundred dollars a day, and headquarters sent me a mariachi,"</q> said <s id="8" who="Oluwaseun Prather">Oluwaseun Prather</s>, who owned four locations around Charlotte, N.C. <q by="8">"One guy. With a speaker."</q>

Prather is among 31 operators suing Steelhead in federal court in Dallas. Their complaint, filed in September, alleges that $52 million of borrowed money went straight out again in a dividend. In it <s id="9" who="">the franchisees</s> describe the chain's expansion as <q by="9" kind="partial">"a cash machine wearing a sombrero."</q> Steelhead has moved to dismiss the case. <s id="10" who="">Its lawyers</s>, in a footnote, objected to the hat as <q by="10" kind="partial">"gratuitous."</q>

At headquarters, the end came in small ways. The cold brew went, then the window washer. <s id="11" who="Jasmin Thorvaldsen">Thorvaldsen</s>, who had warned the board in a memo that the company was <q by="11" kind="partial">"borrowing to print menus,"</q> was thanked for her candor and replaced. Her successor lasted 41 days. He has asked not to be named in articles about it.

Under a plan filed with the court, Steelhead would hand the chain to its lenders, who would close all but 29 restaurants. Bankruptcy Judge Corazon Whitehorse-Lim is to consider it on Nov. 18. At the first hearing <s id="12" who="Corazon Whitehorse-Lim">she</s> remarked that she had eaten at the Waco store as a law student and hoped that the parties would <q by="12" kind="partial">"remember there's food in here somewhere."</q>

Paloma-Quist won't be part of what comes out. He gave up his shares last week in exchange for one asset, which his lawyers valued at zero: the lease on the first kitchen, and the press.

It reopens on Tuesday. The menu has four items. His grandmother has agreed to come in mornings, on the condition, he said, that no one film her. <q by="14">"She told me, 'You can be famous or you can be hot,'"</q> said <s id="14" who="Nestor Paloma-Quist">Paloma-Quist</s>. <q by="14">"She meant the tortillas. I think she meant the tortillas."</q>
