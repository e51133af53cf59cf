title: Museum sacked conservator who warned of toxic mould, tribunal rules
style: british
language: en
hand: marlow
---
A paper conservator who told her managers that a store of Victorian wallpaper was giving off arsenic was dismissed because she would not stop saying so, an employment tribunal in Bristol has found.

Inês Marchetti-Dunne, who had worked at the Severn Museum of Design for 14 years, was the victim of a <q by="1" kind="partial">‘shabby and wholly predetermined’</q> process, Employment Judge <s id="1" who="Corin Blackadder">Corin Blackadder</s> said in a reserved judgment published on Thursday. Compensation will be decided in March.

The tribunal heard that Marchetti-Dunne, 51, first raised concerns in November 2021, when black spotting appeared on rolls of green-pigmented paper kept in a basement that flooded twice a year. Damp can cause some moulds to turn arsenical pigments into a gas. She reported headaches, as did two colleagues.

<q by="2">‘It smelled of garlic, and nobody had been eating garlic,’</q> <s id="2" who="Inês Marchetti-Dunne">she</s> told the hearing in June.

Her line manager, Lydia Farrant, forwarded the report to the museum’s director, Hugh Farrant, who is no relation. <s id="3" who="Hugh Farrant">His</s> reply, sent from his phone at 6.12am, was read into evidence: <q by="3">‘Not this again. Can we please find her something to do that isn’t this.’</q>

Over the next eight months Marchetti-Dunne was moved out of the conservation studio, left off the invitation to a staff awayday and told to log her time in 15-minute blocks. In a WhatsApp group for heads of department, <s id="4" who="Lydia Farrant">Lydia Farrant</s> referred to her as <q by="4" kind="partial">‘our canary’</q>, adding a yellow bird; <s id="5" who="">another manager</s>, who has since left, replied that canaries were <q by="5" kind="partial">‘meant to fall off the perch eventually’</q>.

Cross-examined by Tunde Akerele, for the claimant, Ms <s id="6" who="Lydia Farrant">Farrant</s> accepted that the messages were <q by="6" kind="partial">‘not my finest hour’</q> but denied there had been a plan to force her out. <q by="7">‘It was gallows humour,’</q> <s id="7" who="Lydia Farrant">she</s> said.

<q by="8">‘Whose gallows?’</q> asked <s id="8" who="Tunde Akerele">Akerele</s>.

She did not answer, according to the judgment.

In July 2022 the museum suspended Marchetti-Dunne for taking a sample of the wallpaper to a laboratory in Swindon at her own expense, in what the dismissal letter would later call an act of theft. The sample weighed less than a gram. The laboratory’s findings were unambiguous: <s id="9" who="">its report</s> said that air in the container held trimethylarsine at a level that <q by="9" kind="partial">‘would warrant immediate restriction of access’</q>.

The museum closed the basement five weeks later. It did not tell staff why. <s id="10" who="">A notice</s> on the door said only: <q by="10">‘Out of use – heating works.’</q>

<s id="11" who="Corin Blackadder">Blackadder</s> said he had found the director an <q by="11" kind="partial">‘evasive’</q> witness whose recollection <q by="11" kind="partial">‘improved markedly whenever a document was about to be put to him’</q>. He preferred the evidence of the claimant on every disputed point but one, which concerned the date of a Christmas lunch.

<q by="12">‘The respondent’s case is that Ms Marchetti-Dunne was dismissed for removing an object from the collection,’</q> <s id="12" who="Corin Blackadder">the judge</s> wrote. <q by="12">‘I reject it. She was dismissed because she was right, and because being right had made her tiresome.’</q>

Hugh Farrant left the museum last year to run a heritage consultancy. Reached by phone, <s id="13" who="Hugh Farrant">he</s> said he had <q by="13" kind="partial">‘moved on, as I hope everyone has’</q> and ended the call. A spokesperson for the museum’s trustees said it was considering the judgment and had commissioned a review of hazardous materials across all three of its sites.

Pigments containing arsenic, among them <x kind="term">‘Scheele’s green’</x> and its successor, emerald green, were fashionable for much of the 19th century and turn up in bookcloth, artificial flowers and sweet wrappers. Guidance from conservation bodies says that they are safe if kept dry.

Outside her house in Clevedon, Marchetti-Dunne said she had not read the judgment in one go. Her husband, Paul Dunne, had printed it and hidden the pages about her health, because, <s id="14" who="Paul Dunne">he</s> said, she would <q by="14" kind="partial">‘only go and correct the chemistry’</q>.

<q by="15">‘I’d like my brushes back,’</q> <s id="15" who="Inês Marchetti-Dunne">she</s> said. <q by="15">‘They are Japanese, they were my own, and I have asked for them nine times.’</q>

The remedy hearing is listed for two days from 11 March.
