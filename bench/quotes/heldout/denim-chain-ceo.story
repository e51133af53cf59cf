title: Calloway Denim’s chief executive is out after 14 months as sales slide again
style: business
hand: docket
---
CHARLOTTE, N.C.—Calloway Denim Inc. ousted Chief Executive Renata Osei-Lindholm on Wednesday and said quarterly sales at stores open at least a year fell 8.4%, extending a slump that has cost the jeans chain almost half of its market value since she took over last spring.

The shares, which had dropped 11% in early trading, recovered to close down 3% after an activist investor said it would keep its stake.

Osei-Lindholm, 49, a veteran of luxury handbags, was hired to move Calloway upmarket. She closed 61 stores, scrapped the lifetime repair guarantee and raised the price of the basic straight-leg to $148 from $89. Customers left faster than new ones came.

<q by="1">“We asked our shopper to come with us on a journey,”</q> Chairman <s id="1" who="Walter Dill">Walter Dill</s> said on a call with analysts. <q by="1">“She looked at the ticket price and stayed home.”</q>

Dill, who is the founder’s grandson and will serve as interim chief, said that the repair guarantee would return by fall and that prices would come down. <s id="2" who="Walter Dill">He</s> told analysts the board had been unanimous and that it parted with Osei-Lindholm <q by="2" kind="partial">“with respect and without cause,”</q> which entitles her to severance of $6.2 million.

In a note to employees reviewed by a reporter, Osei-Lindholm wrote that the strategy had been approved by the same directors at every step. <q by="3">“I was hired to change the company and then asked why it had changed,”</q> <s id="3" who="Renata Osei-Lindholm">she</s> wrote. <q by="3">“I would have liked four more quarters. I suspect my successor will get them.”</q> <s id="4" who="Renata Osei-Lindholm">She</s> signed the note, as she had all the others, <q by="4">“Onward, R.”</q>

The company declined to comment on the note.

Calloway reported a loss of $37.5 million, or 61 cents a share, for the quarter ended May 3, compared with a profit of $9.8 million, or 16 cents, a year earlier. Revenue fell 12% to $402 million. Analysts had expected a loss of 38 cents a share on revenue of $419 million.

Asked by Tiberius Kwan of Fulcrum Securities whether inventory was clean, finance chief <s id="5" who="Maeve Donnelly-Roth">Maeve Donnelly-Roth</s> said the chain had <q by="5" kind="partial">“more wide-leg than the world has legs”</q> but that it had begun to clear it through outlets. Gross margin would remain under pressure through the holidays, she added.

Some on Wall Street thought the board had acted too late, others too soon. Priscilla Ndiaye, an analyst at Hawthorn Lane, cut her price target to $9 and titled her report <x kind="title">“Torn at the Knee.”</x> <s id="6" who="Priscilla Ndiaye">She</s> said in an interview that the old Calloway, for all its problems, <q by="6" kind="partial">“knew whose butt it was for.”</q>

Activist fund Redstart Capital, which owns 7.1% of the shares and had pushed for Osei-Lindholm’s hiring, made no apologies. Its managing partner, Gideon Falk, said on social media that the idea was right and the execution wasn’t. A person close to the fund said that <s id="7" who="Gideon Falk">Falk</s> had been furious to learn of the ouster from a reporter and had told Dill in a phone call Tuesday night that he ran <q by="7" kind="partial">“a family picnic with a ticker symbol.”</q> Dill, through a spokesman, said he recalled the conversation as cordial.

The founder, Amos Calloway Dill, began selling dungarees to millworkers from a wagon in 1921. The guarantee dates from 1934, when <s id="8" who="Amos Calloway Dill">he</s> is said to have told a loom fixer whose seams had split to <q by="8" kind="partial">“wear them till one of us dies.”</q> A neon sign of those words hung in the Charlotte flagship until last year, when it was replaced by a scent diffuser.

Shoppers at the store Wednesday afternoon were few. Earl Mabry, a retired lineman, had come with a pair bought in 1996 and a torn pocket, having heard on the radio that repairs were back. A clerk explained that it would be a few months.

<q by="9">“I told her I’d wait,”</q> <s id="9" who="Earl Mabry">Mabry</s> said. <q by="9">“I got the time. The pocket don’t.”</q>

The board has hired the search firm Aldine & Pruett to find a permanent chief. Candidates, <s id="10" who="Walter Dill">Dill</s> said, must have run a business that sells clothes to <q by="10" kind="partial">“people who check the tag.”</q>
