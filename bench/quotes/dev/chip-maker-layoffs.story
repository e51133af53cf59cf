title: Lumenar to cut 2,100 jobs as it shifts money to AI chips
style: business
language: en
hand: desk
---
SAN JOSE, Calif. -- Chip maker Lumenar Corp. said Thursday that it would cut about 2,100 jobs, or 12% of its workforce, and close a plant in Oregon as it spends more on processors for artificial intelligence and less on the automotive chips that made its name.

The announcement came with quarterly results that beat Wall Street's expectations. The company earned $318 million, or 74 cents a share, on revenue of $2.6 billion. Analysts surveyed by FactLine had expected 68 cents.

<q by="1">"These are hard decisions that affect people we care about,"</q> Chief Executive <s id="1" who="Sanjay Mirchandani-Wells">Sanjay Mirchandani-Wells</s> said in an e-mail to employees. <q by="1">"They are also the right decisions for where our customers are going."</q>

Notices will go out beginning Tuesday. In the same e-mail, <s id="2" who="Sanjay Mirchandani-Wells">he</s> asked managers to work from home on that day <q by="2" kind="partial">"so that conversations can take place privately."</q>

Workers in Hillsboro, Oregon, where the plant employs 870, said they learned of the closing from news alerts. Rebecca Stahlhut, a process technician there for 19 years, was in a clean-room suit when a colleague tapped on the window and held up a phone.

<q by="3">"I could read 'Lumenar' and I could read 'closing,' and I couldn't read what was in the middle,"</q> <s id="3" who="Rebecca Stahlhut">Stahlhut</s> said. <q by="3">"You can't just walk out. It takes you 15 minutes to get out of the suit."</q>

Oregon lawmakers, who approved $74 million in incentives for the plant in 2021, reacted angrily. <s id="4" who="">Gov. Patrick Iwasaki's office</s> said it would seek to recover <q by="4" kind="partial">"every dollar to which taxpayers are entitled."</q> State Sen. <s id="5" who="Bonnie Krueger">Bonnie Krueger</s>, a Republican from nearby Forest Grove, called the closing <q by="5" kind="partial">"a bait and switch."</q>

The company said it had met the conditions of the incentive agreement, which required it to employ at least 800 people at the site through last December. <q by="6">"We honored our commitment in full,"</q> spokeswoman <s id="6" who="Heidi Zaremba-Barrow">Heidi Zaremba-Barrow</s> said.

Lumenar was founded in 1988 to make sensors for anti-lock brakes. It was slow to see the boom in data centers, and for several years its strategy was described by <s id="11" who="">analysts</s> as <q by="11" kind="partial">"wait and see."</q> Last fall, it introduced a processor that it says uses 40% less electricity than rival chips. Demand for it, <s id="7" who="Sanjay Mirchandani-Wells">Mirchandani-Wells</s> told analysts on a conference call, was <q by="7" kind="partial">"frankly beyond anything in our planning."</q>

Not everybody is persuaded. Two of the chip's three largest buyers are start-ups in which Lumenar owns stakes, an arrangement that has become common in the industry and that skeptics say makes sales look stronger than they are.

<q by="8">"You give a customer a dollar and he spends it in your store. Is that a sale?"</q> said <s id="8" who="Octavio Brandão">Octavio Brandão</s>, a portfolio manager at Keel Street Capital, which has bet against the stock. <q by="8">"It's a sale until he asks for another dollar."</q>

Chief Financial Officer Wen-Li Tsao rejected that characterization on the call. The start-ups, <s id="9" who="Wen-Li Tsao">she</s> said, buy the chips <q by="9" kind="partial">"at market prices, under the same terms as everyone else,"</q> and account for less than 15% of revenue.

According to a regulatory filing, the company expects to record a charge of $390 million, mostly for severance. Workers will receive 12 weeks of pay plus one for each year of service.

The job cuts continue a hard stretch for the Portland area, where manufacturers have announced about 5,600 layoffs since January. Glenn Fukuda, an economist at the Northwest Labor Institute, said most of the technicians would find other work but that many would earn less. <q by="10">"There were three places in this county that could use those skills,"</q> <s id="10" who="Glenn Fukuda">he</s> said. <q by="10">"Now there are two, and one of them isn't hiring."</q>

Investors cheered. Lumenar's shares rose 7% to $88.02, a record. On an internal message board, screenshots of which were seen by the Business Desk, one of the most-liked comments on the chief executive's e-mail was a single line: <q by="">"Which customers? Asking for 2,100 friends."</q> It was removed in the afternoon.
