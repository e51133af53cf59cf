title: The Landlord Was Always Paid. The Night Nurse Was Not Replaced.
style: broadsheet
language: en
hand: broad
---
When Theodora Banks-Yoder died at Cedar Lantern Care Center in Erie, Pa., on a Sunday in February, the call light above her door had been on for two hours and 51 minutes. One nurse was on duty for 74 residents. Five days earlier, the home had paid its landlord $212,000.

The landlord and the home have the same owners.

That arrangement, repeated at 37 nursing homes in four states, let a group of investors led by Simon Achterberg draw at least $94 million out of the homes in six years while telling regulators that the homes were losing money, according to an examination by The Lake Courier of leases, court filings, cost reports and more than 1,100 internal e-mails.

In those e-mails, executives of Mr. Achterberg’s company, Lantern Senior Partners, spoke of rent with reverence and of nurses as a line to be cut. <q by="1">“Rent is sacred,”</q> <s id="1" who="Collin Dace">Collin Dace</s>, then the chief financial officer, wrote to the administrators of 11 homes in March 2021. <q by="1">“Everything below that line is a conversation.”</q>

When the administrator in Erie, Philomena Gracey, answered that she could not fill her overnight shifts at $24 an hour, he replied within a minute. <q by="2">“Then have fewer nights,”</q> <s id="2" who="Collin Dace">he</s> wrote.

Mr. <s id="3" who="Collin Dace">Dace</s>, who left the company in 2022, said in an interview that the message was <q by="3" kind="partial">“plainly a joke, and not a good one.”</q> He did not remember, he said, what Ms. Gracey had asked of him.

Ms. Gracey did. She keeps a printout in a kitchen drawer.

<q by="4">“I read it standing in the med room with somebody’s mother screaming down the hall,”</q> <s id="4" who="Philomena Gracey">she</s> said. <q by="4">“I thought: He’s right, actually. That is exactly what I need. Fewer nights.</q>

<q by="4">“And then I went and answered the scream, because there wasn’t anybody else.”</q>

She resigned in the spring of 2023. Her successor lasted four months, and that woman’s successor, seven weeks.

Mr. Achterberg, 58, declined to be interviewed. Through a crisis-communications firm, <s id="5" who="Simon Achterberg">he</s> said that Lantern had <q by="5" kind="partial">“rescued facilities that others had left for dead”</q> and that leases among affiliated companies are common, lawful and disclosed. Ms. Banks-Yoder’s death, which the county medical examiner attributed to sepsis from an untreated bedsore, was <q by="6" kind="partial">“a tragedy that no staffing ratio would have prevented,”</q> <s id="6" who="">the statement</s> said.

Federal inspectors saw it otherwise. <s id="7" who="">Their report</s>, completed in April, found that the resident had been placed in <q by="7" kind="partial">“immediate jeopardy,”</q> the most serious finding they can make, and that aides had been instructed to record repositioning her every two hours <q by="7" kind="partial">“regardless of whether the task was performed.”</q>

Three former aides confirmed that. One, Quyen Lam, who is 26 and now drives for a package company, recalled being trained on it. <q by="8">“They said, ‘Chart it at the top of your shift, so you don’t forget,’”</q> Ms. <s id="8" who="Quyen Lam">Lam</s> said. <q by="8">“I’d been there one day. I figured that’s how medicine works.”</q>

For their part, Lantern’s backers heard little of such things. At an investor dinner in Palm Beach in 2022, a recording of which was given to The Courier by a person who attended, Mr. <s id="9" who="Simon Achterberg">Achterberg</s> described the business as <q by="9" kind="partial">“a real estate company with some patients in it.”</q> Laughter can be heard, and then a voice: <q by="">“Don’t say that in front of the fish.”</q>

Pennsylvania passed a law in 2023 that requires homes to disclose payments to related parties. The Lantern homes have complied, on forms that run to 90 pages. State Representative <s id="10" who="Ignatius Wolfe">Ignatius Wolfe</s>, a Democrat who wrote the law, called the filings <q by="10" kind="partial">“transparent the way a swamp is wet.”</q> Asked whether anybody at the Department of Health had read them, a spokeswoman, <s id="11" who="Rana Haddad-Lutz">Rana Haddad-Lutz</s>, said that they were <q by="11" kind="partial">“received and retained.”</q>

The family of Ms. Banks-Yoder, a church organist who taught two generations of Erie children to read music, has sued. Her daughter, Cornelia Yoder, learned of the call light from the lawsuit’s own discovery, in a log that the device keeps by itself.

<q by="12">“Two hours and 51 minutes,”</q> Ms. <s id="12" who="Cornelia Yoder">Yoder</s> said. <q by="12">“She could play the whole ‘St. Matthew Passion’ in that. She did once. We timed it, because the ham was in.”</q>

Cedar Lantern was sold in August. The rent did not change.
