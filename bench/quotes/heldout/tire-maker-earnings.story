title: Tire maker Garrand cuts outlook as truckers hold off
style: business
language: en
hand: bao
---
AKRON, Ohio - Garrand Rubber Corp. lowered its full-year profit forecast for the second time since spring on Tuesday and said it would idle part of its largest plant, as trucking companies run their old tires longer and cheaper imports pile up in American ports.

Shares of the 112-year-old company fell 17% to $21.40, their lowest close since 2016.

<q by="1">"We got this one wrong,"</q> Chief Executive <s id="1" who="Mireille Haddad-Lowe">Mireille Haddad-Lowe</s> told analysts on a conference call that she opened with an apology. <q by="1">"We told you in April that the freight market had found a floor. It turns out the floor had a basement."</q>

Garrand now expects adjusted earnings of $1.05 to $1.20 a share for the year, down from a range of $1.60 to $1.80. Second-quarter net income dropped to $38 million, or 31 cents a share, from $97 million, or 78 cents, a year earlier. Revenue fell 9% to $2.14 billion.

The company had signaled some of the trouble in <s id="2" who="">a regulatory filing</s> last month, which said that <q by="2" kind="partial">"certain commercial customers"</q> had pushed orders into next year. On Tuesday it was more blunt. In the slide deck that accompanied the results, <s id="3" who="">Garrand</s> said demand for replacement truck tires was <q by="3" kind="partial">"the weakest since the second half of 2009"</q> and that it saw <q by="3" kind="partial">"no near-term catalyst"</q> for a recovery.

Haddad-Lowe, 51, a former aluminum executive who took over 16 months ago, came under unusually sharp questioning. Vikram Sundaresan, an analyst at Pell & Whitcomb, asked why the board had bought back $200 million of stock in May.

<q by="4">"Did you know in May what you know now?"</q> <s id="4" who="Vikram Sundaresan">Sundaresan</s> asked.

<q by="5">"If I had known in May what I know now, Vik, I'd have bought lottery tickets,"</q> <s id="5" who="Mireille Haddad-Lowe">Haddad-Lowe</s> replied. <q by="5">"No. We didn't."</q>

Her finance chief, Tor Bjerke, was called on to explain the charge of $64 million for what <s id="6" who="">the company</s> calls <q by="6" kind="partial">"network simplification."</q> He said that it covered severance for about 480 workers and the mothballing of two of the five production lines at its plant in Gadsden, Alabama. Bjerke would not rule out a third. <q by="7">"You never say never, but you also never say Gadsden on a call if you can help it,"</q> <s id="7" who="Tor Bjerke">he</s> said, apparently believing that his line had been muted.

The remark drew a furious response from the United Rubber and Chemical Workers, which represents 1,900 people at the plant.

<q by="8">"They think it's funny,"</q> said <s id="8" who="Shanice Tolliver-Banks">Shanice Tolliver-Banks</s>, president of the union's Local 77. <q by="8">"I've got folks out here with 30 years in, breathing that stuff, and they're a punch line to a man who couldn't find Gadsden with a helicopter."</q>

Garrand later apologized. <q by="9">"The comment was inappropriate, and Mr. Bjerke has personally conveyed his regret to our team in Alabama,"</q> <s id="9" who="">it</s> said in a statement. Tolliver-Banks said that as far as she knew he had conveyed it to a voice mailbox.

Imports have become a sore point for the whole industry. Shipments of truck tires from Thailand and Vietnam rose 28% in the first half, according to customs data, and often sell for less than the cost of the rubber, carbon black and steel in an American one. Garrand and two rivals petitioned the Commerce Department in June for relief; <s id="10" who="">their petition</s> describes the imports as <q by="10" kind="partial">"a wall of underpriced product."</q>

Not everyone is persuaded. <s id="11" who="">A note to clients</s> from the brokerage Ferris Oduya called Garrand's troubles <q by="11" kind="partial">"mostly homemade,"</q> citing its late move into retreads. And fleet managers say they are simply doing what the company taught them to do.

<q by="12">"For 20 years Garrand's salesmen came in here and bragged that the things would go 400,000 miles,"</q> said <s id="12" who="Buddy Krzyzewski-Hall">Buddy Krzyzewski-Hall</s>, who buys for a 900-truck carrier in Joplin, Missouri. <q by="12">"Well, we checked. They do."</q>

On the call, Haddad-Lowe was asked near the end whether she still had the confidence of the board. There was a pause long enough that <s id="13" who="">the operator</s> came on and inquired, <q by="13">"Is the line still open?"</q>

It was. <q by="14">"I have their attention,"</q> <s id="14" who="Mireille Haddad-Lowe">the chief executive</s> said.
