title: Harrow's, BestBarn call off $9.8 billion grocery merger after judge's ruling
style: business
language: en
hand: wire
---
CINCINNATI — Harrow's Markets and BestBarn Foods abandoned their $9.8 billion merger Thursday, two days after a federal judge ruled that combining the country's fifth- and eighth-largest grocers would leave shoppers in 112 towns with a choice between one store and a longer drive.

Shares of BestBarn fell 27% to $18.40. Harrow's rose 6%, and within an hour of the announcement it had sued its former partner for breach of contract.

<q by="1">"We gave this transaction everything we had,"</q> Harrow's Chief Executive <s id="1" who="Lindiwe Castellanos">Lindiwe Castellanos</s> said on a call with analysts. <q by="1">"We would have preferred that everyone had."</q>

The remark was the opening shot of what promises to be a long divorce. In its complaint, filed in the Delaware Court of Chancery, <s id="2" who="">Harrow's</s> accuses BestBarn of <q by="2" kind="partial">"sabotage by sloth,"</q> saying it dragged its feet on selling stores to satisfy regulators. BestBarn, based in Boise, Idaho, said the suit had no merit and that it would seek the $475 million fee the agreement provides if the deal fails on antitrust grounds.

Grady Mickelson, BestBarn's chairman and largest shareholder, was blunter. <s id="3" who="Grady Mickelson">He</s> told a Boise television station that Harrow's was <q by="3" kind="partial">"sore, and lawyered up, and wrong, in that order."</q>

The companies announced the merger 22 months ago, pitching it as a way to compete with Walmart, Costco and Amazon. Together they would have had 1,380 supermarkets in 26 states. To win approval they offered to sell 204 of them to Tuckahoe Provision, a New Jersey wholesaler that runs 11.

That plan undid them. U.S. District Judge <s id="4" who="Rebekah Solomon-Diaz">Rebekah Solomon-Diaz</s>, in Portland, Oregon, wrote that the wholesaler was being handed <q by="4" kind="partial">"a chain of stores without the things that make stores a chain,"</q> among them a loyalty program, a bakery and, in 31 locations, the parking lot.

She also quoted at length from a text message, sent by a BestBarn vice president to a colleague on the day the divestiture was announced, that the Federal Trade Commission had put at the center of its case. <q by="5">"They'll be closed by Easter,"</q> <s id="5" who="Todd Abernathy-Lux">the vice president</s> wrote. <q by="5">"Then we buy them back for parts."</q>

In court, the executive, <s id="6" who="Todd Abernathy-Lux">Todd Abernathy-Lux</s>, said he had been <q by="6" kind="partial">"spitballing"</q> and had not meant any particular Easter.

FTC Chair Malcolm Iyer called the outcome a win for anyone who buys eggs. Unions, which had opposed the deal from the start, celebrated too. At a BestBarn in Spokane, Washington, <s id="7" who="">a cashier</s> came over the public address system at 11:15 a.m. and was heard to say, <q by="7">"Attention, shoppers: We're still broke, but we're not merged."</q>

<q by="8">"I'd like to know who that was, so I can send her flowers,"</q> said <s id="8" who="Eustace Warnock">Eustace Warnock</s>, president of the United Market Workers local that represents the store's 94 employees.

On Wall Street the mood was cooler. BestBarn's sales at stores open at least a year have dropped for seven straight quarters, and its lease costs are due to jump in 2027. An analyst with Pell Hathaway, <s id="9" who="Xiomara Brandt">Xiomara Brandt</s>, cut her rating to <x kind="term">"sell"</x> and told clients in a note that the company now had <q by="9" kind="partial">"no suitor, no plan and a great deal of frozen fish."</q>

Could another buyer appear? On the call, Castellanos was asked whether Harrow's might bid for some of its rival's better stores, in Denver and Salt Lake City.

<q by="10">"You don't usually ask someone to dance while you're serving them papers,"</q> <s id="10" who="Lindiwe Castellanos">she</s> said. <q by="10">"But I never say never, and they do have nice floors in Denver."</q>

Harrow's said it would spend $3 billion buying back its own stock and $400 million on wages. It raised its profit forecast for the year to between $4.10 and $4.25 a share. Analysts polled by a data firm had expected $4.02.

For Tuckahoe, the unwinding is close to a catastrophe. It hired 600 people last year to run stores that it will not get. In an e-mail to them Thursday, its founder, Salvatore Incaviglia, 83, said that severance would be paid in full. <q by="11">"I have been in food since I was nine,"</q> <s id="11" who="Salvatore Incaviglia">he</s> wrote. <q by="11">"Never count the melon till it's on the truck. I counted the melon."</q>

Regulators in Colorado and Washington state, which had brought their own suits, said they would drop them.
