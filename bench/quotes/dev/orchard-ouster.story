title: Orchard & Rye ousts CEO Lindqvist after cracker recall, slashes outlook
style: business
hand: okra
---
Orchard & Rye Inc. fired Chief Executive Gunnar Lindqvist on Thursday and cut its full-year forecast for the second time in 10 weeks, conceding that the recall of its best-selling seeded crackers will cost more than twice what it told investors in April.

Shares of the Minneapolis snack maker fell 23% to $18.40, their lowest close since the company went public in 2019.

In a regulatory filing, <s id="1" who="">the board</s> said that it had <q by="1" kind="partial">“lost confidence in the timeliness of information”</q> it was getting from Mr. Lindqvist, 56, and that his departure was <q by="1" kind="partial">“without cause,”</q> a distinction that entitles him to about $9.7 million. Finance chief Beatriz Kalani will run the company while it looks for a successor.

Mr. Lindqvist saw it differently. <q by="2">“I gave them everything, every week, in a binder,”</q> <s id="2" who="Gunnar Lindqvist">he</s> said in a brief telephone interview from his home on Lake Minnetonka. <q by="2">“If they want to say they didn’t open the binder, that’s between them and the binder.”</q>

The recall began on Feb. 27, after a supplier in Manitoba found fragments of a steel sieve in a shipment of flax. Orchard & Rye initially pulled 400,000 boxes. It later pulled 11 million. On an April 16 call <s id="3" who="Gunnar Lindqvist">Mr. Lindqvist</s> told analysts that the worst was <q by="3" kind="partial">“in the rearview mirror, and getting smaller.”</q>

It was not. The company now expects recall-related charges of $148 million, compared with the $65 million it had guided to, and sees organic sales falling as much as 9%, against a previous forecast of a low-single-digit decline.

On Thursday’s call the tone was chastened. Marisol Etcheverry, the nonexecutive chair, opened by reading a statement in which <s id="4" who="Marisol Etcheverry">she</s> apologized to customers, employees and shareholders <q by="4" kind="partial">“in that order, and I thought about the order.”</q>

Asked by Kwame Asante-Boyd of Tern Harbor Securities why the board had needed until June to act — <q by="13">“You’re three months into this, what was the trigger?”</q> <s id="13" who="Kwame Asante-Boyd">he</s> said — Ms. Etcheverry replied that directors first saw the insurer’s assessment on May 29.

<q by="6">“We acted eight days later,”</q> <s id="6" who="Marisol Etcheverry">she</s> said. <q by="6">“You may think that’s slow. I have sat on boards where eight days was the lunch.”</q>

A person familiar with the matter said the relationship had been fraying for a year. Mr. Lindqvist, who came from a Swedish crispbread company in 2017, had pressed for an acquisition spree known in the building as <x kind="nickname">“Project Crumbs.”</x> He wanted to move the headquarters to Austin. <s id="7" who="">The person</s> said that at a dinner in January he and Ms. Etcheverry had <q by="7" kind="partial">“stopped passing each other the salt.”</q>

Short sellers have circled. Graywether Research, which disclosed a bet against the stock in March, published a report in which <s id="8" who="">it</s> called the company’s traceability software <q by="8" kind="partial">“a spreadsheet wearing a blazer.”</q> <s id="9" who="">Orchard & Rye</s> at the time dismissed that as <q by="9" kind="partial">“false, self-interested and oddly personal.”</q> In Thursday’s filing, <s id="16" who="">it</s> disclosed a <q by="16" kind="partial">“material weakness”</q> in that same software.

<q by="10">“I’d like my apology in writing,”</q> Graywether’s founder, <s id="10" who="Ilse Promberger">Ilse Promberger</s>, wrote in an email. <q by="10">“I will also accept crackers.”</q>

Some investors think the selling is overdone. The brand still has 31% of the premium-cracker aisle, according to store-scanner data, and repeat purchases have held up outside the Midwest. <s id="11" who="Hyun-woo Pak">Hyun-woo Pak</s>, whose Larkfield Partners owns 4% of the stock, said the company was <q by="11" kind="partial">“one boring year away”</q> from recovery and that Ms. Kalani, a former auditor, was <q by="11" kind="partial">“just the person to bore us.”</q>

Ms. Kalani did not dispute it. In a memo to the 3,100 employees, reviewed by the Ledger-Dispatch, she said there would be no layoffs this quarter and no off-site in Scottsdale.

<q by="15">“You will have read that we failed to find a piece of metal the size of an eyelash,”</q> <s id="15" who="">the memo</s> continued. <q by="15">“That isn’t what we failed at. A mixer operator in Fargo reported the sieve in December. We failed to answer her.”</q>

The operator, who has worked at the plant since 1998, was not identified. By midafternoon, according to two colleagues, her locker had been covered in sticky notes. <s id="14" who="">Most</s> said <q by="14">“Thank you.”</q> One asked whether she would consider the top job.
