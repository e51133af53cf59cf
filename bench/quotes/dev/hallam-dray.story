title: Sofas, silence and a 6am email: Hallam & Dray falls into administration
style: business
hand: gannet
---
Staff at Hallam & Dray were told to bring a coat. That was how Shanelle Obi, deputy manager of the Doncaster store, knew.

<q by="1">‘The email came at six in the morning and it said there’d be a short briefing in the car park,’</q> <s id="1" who="Shanelle Obi">Obi</s> said. <q by="1">‘You don’t do good news in a car park.’</q>

The 118-year-old furniture chain collapsed into administration on Friday with the loss of 640 jobs at once and a further 1,900 at risk, after talks with two potential buyers broke down over the pension scheme. Forty-one of its 96 shops did not open. In Hull, customers who had paid for dining tables stood at the glass, looking at them.

Joint administrators from Pym Ridley were appointed shortly after midnight. <s id="2" who="Alastair Fenwick-Cole">Alastair Fenwick-Cole</s>, a partner at the firm, said trading had become <q by="2" kind="partial">‘simply unsustainable’</q> in the face of higher wages, freight costs and what <s id="13" who="Alastair Fenwick-Cole">he</s> called <q by="13" kind="partial">‘a consumer who has decided to keep the old settee’</q>. His colleague and namesake was blunter. <q by="3">‘There’s about nine days of cash and one of those is a Sunday,’</q> said <s id="3" who="Joanna Cole">Joanna Cole</s>, who is no relation.

The end had been visible from some way off. The company lost £37m in the year to January, its third loss in a row, and in March <s id="12" who="">its auditors</s> warned of a <q by="12" kind="partial">‘material uncertainty’</q> over its future. Credit insurers withdrew cover in May. By last week, suppliers were sending lorries to take things away.

It was brought down, in the view of many who worked there, by a debt it did not ask for. Redmarsh Capital bought the chain in 2016 for £212m, most of it borrowed, sold the freeholds of its 30 best stores and rented them back. The following year it paid itself a dividend of £48m. <s id="4" who="Glyn Pryce-Okafor">Glyn Pryce-Okafor</s>, national officer of the shopworkers’ union, described the sequence as <q by="4" kind="partial">‘burglary with a PowerPoint’</q>.

Redmarsh rejects that. In a statement on Friday evening <s id="5" who="">the firm</s> said it had invested <q by="5" kind="partial">‘significantly and patiently’</q> in the business and was <q by="5" kind="partial">‘deeply saddened’</q>. <s id="11" who="">It</s> added that the 2017 dividend had been <q by="11" kind="partial">‘appropriate at the time’</q>. Its managing partner, Lucian Strathearn, was on his way back from Verbier and could not be reached.

Among those he may hear from is the Commons business committee. Its chair, Nasreen Qureshi-Lloyd, wrote to him within hours requesting his attendance. <q by="6">‘The committee would be grateful to understand,’</q> <s id="6" who="Nasreen Qureshi-Lloyd">the Labour MP</s> said in the letter, <q by="6">‘how a company can be healthy enough to pay its owners in June and too poor to pay its cleaners in July.’</q>

The pension fund, which has 7,300 members, is about £60m short. Trustees have asked the Pension Protection Fund to step in, and those not yet retired could see their benefits cut by a tenth. <q by="7">‘I’ve done the sums on the back of a delivery note, and it’s my holidays,’</q> said <s id="7" who="Barry Tunnicliffe">Barry Tunnicliffe</s>, a French polisher who joined the Stockport workshop at 16 and is 61. <q by="7">‘Not a holiday. Holidays, plural, as a thing.’</q>

Analysts expect few bidders for the whole. Mireille Castellane at Bordeaux Street Research reckons the name is worth perhaps £8m to an online seller. Asked what the shops were worth, <s id="10" who="Mireille Castellane">she</s> said: <q by="10">‘To whom?’</q>

The retailer, founded in Leeds in 1907, furnished the liner Empress of Fife and, in 1953, the ministerial side of Westminster Abbey’s temporary annexe. Its slogan, <q by="">‘Sit down, you’re home’</q>, ran on television for 34 years. Older customers can still sing it.

At one time its apprentices signed the frames of their first sofas in pencil, beneath the webbing, where nobody would look. A few did look. In 2014 an upholsterer in Hexham, stripping an armchair for a client, came upon <q by="">‘E. Hardcastle, cold today, war over’</q>.

In the car park in Doncaster the briefing lasted four minutes. A man from head office read from a tablet and asked for questions, and there was just one. It came from the youngest there, a Saturday girl of 17, and Obi has been thinking about it since.

<q by="9">‘She goes, “Do we still lock up?”’</q> <s id="9" who="Shanelle Obi">Obi</s> said. <q by="9">‘And he didn’t know. So we did. We hoovered and all.’</q>
