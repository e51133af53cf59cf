title: Stroller Maker Knew of Faulty Hinge for Two Years, E-Mails Show
style: business
language: en
hand: brandt
---
The maker of one of the country’s most popular strollers knew for nearly two years that a folding hinge could sever a child’s fingertip and chose not to tell regulators, according to internal e-mails released on Tuesday by a House subcommittee.

The company, Tavi & Wren, of Portland, Me., recalled 640,000 of its Skylark strollers in March, after 16 injuries. <s id="1" who="">It</s> said at the time that it had acted <q by="1" kind="partial">“as soon as we became aware of a potential issue.”</q>

The e-mails tell another story. In one, from May 2022, a quality-control manager, Ruben Castaneda, informed his superiors that he had pinched his own thumb while testing the hinge and needed four stitches. <q by="2">“If it can do this to me,”</q> <s id="2" who="Ruben Castaneda">he</s> wrote, <q by="2">“imagine a two-year-old.”</q>

A vice president for product, Lindsey Farnham-Ross, forwarded the message to a colleague in the legal department. <q by="3">“Do we have to do anything about this?”</q> <s id="3" who="Lindsey Farnham-Ross">she</s> asked.

The reply, from a lawyer whose name was redacted, came four minutes later: <q by="">“Not in writing.”</q>

The release of the documents came a day before the company’s chief executive, Tavi Lindgren, is scheduled to testify before the subcommittee. In a statement, Ms. <s id="5" who="Tavi Lindgren">Lindgren</s>, who founded the company with her college roommate in 2009, said that she had not seen the e-mails until last month and that they did not reflect <q by="5" kind="partial">“who we are as parents or as a company.”</q>

<q by="6">“I am heartsick,”</q> <s id="6" who="Tavi Lindgren">she</s> said. <q by="6">“There are no words, and I know there shouldn’t be any excuses.”</q>

The chairwoman of the subcommittee, Representative <s id="7" who="Opal Dunleavy">Opal Dunleavy</s>, Democrat of Illinois, called the correspondence <q by="7" kind="partial">“as cold-blooded as anything I have read in this job.”</q> She said that she would ask the Justice Department to open a criminal inquiry.

Under federal law, companies must inform the Consumer Product Safety Commission of dangerous defects within 24 hours. The commission has fined companies for late reporting 12 times in the last five years, but consumer groups say that the penalties are too small to matter. <q by="8">“It’s a parking ticket,”</q> said <s id="8" who="Meredith Gasparian">Meredith Gasparian</s>, the director of Safe Cribs America. <q by="8">“They put it in the budget, next to coffee.”</q>

A spokeswoman for the commission, <s id="9" who="Fatima El-Amin">Fatima El-Amin</s>, confirmed that an investigation was underway but said that she was <q by="9" kind="partial">“not able to discuss timing, targets or outcomes.”</q>

Tavi & Wren’s strollers, which sell for as much as $899, became a fixture of affluent neighborhoods after an actress was photographed pushing one in 2014. The company’s advertising has long emphasized safety; <s id="10" who="">a banner on its website</s> until this week described the Skylark as <q by="10" kind="partial">“engineered by worriers.”</q>

Parents have been less enchanted for some time. A review posted on a retailer’s site in November 2022 carried the heading <x kind="title">“BEWARE THE HINGE,”</x> and internal records show that customer-service workers were instructed to classify such complaints as <q by="" kind="partial">“user technique.”</q>

Kwame Asante-Boyle of Montclair, N.J., called the company’s hotline in January of last year from an emergency room, where surgeons were trying to reattach the tip of his daughter’s left ring finger. He was put on hold, he said in an interview, and then offered a coupon.

<q by="12">“Twenty percent off,”</q> <s id="12" who="Kwame Asante-Boyle">he</s> said. <q by="12">“I asked the woman if she had children. She said, ‘Sir, I can’t answer that.’”</q>

His daughter, Adjoa, now 3, has recovered, though she will not go near a stroller of any kind. The family is one of nine that have sued.

Industry analysts said that the disclosures could imperil the sale of the company to Bellamy Brands, a $410 million deal announced in December. A Bellamy executive who was not authorized to speak publicly said that the company had been assured during negotiations that the hinge was <q by="" kind="partial">“a solved problem.”</q>

<q by="14">“We’d like to know,”</q> <s id="14" who="">the executive</s> added, <q by="14">“who solved it.”</q>

Mr. Castaneda left Tavi & Wren in 2023. Reached at home in Worcester, Mass., he said that he had kept the bandage.
