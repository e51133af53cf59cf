title: An Oklahoma Online School Booms. Its Students Are Harder to Find.
style: broadsheet
language: en
hand: marlow
---
TULSA, Okla. — On paper, Redbud Virtual Academy is the third-largest school in Oklahoma. It has 9,812 students, a mascot, a prom and a superintendent who earns more than the governor. Last year, the State Education Department paid it $71 million.

What it could not do, when auditors asked in the spring, was show that about a fourth of those students had ever logged on.

The audit, released on Tuesday after a six-week fight over redactions, is the most detailed look so far at a school that has doubled in size since 2021 and become a political force in the Capitol. Its 88 pages portray an institution in which a child could be counted as present, in the words of <s id="1" who="">the auditors</s>, <q by="1" kind="partial">“on the strength of an unopened e-mail.”</q>

<q by="2">“We looked for the kids,”</q> the state auditor, <s id="2" who="Cynthia Harjo">Cynthia Harjo</s>, told reporters. <q by="2">“I don’t know how else to say it. We went down the list and looked for them.”</q>

Redbud’s founder and superintendent, <s id="3" who="Chad Wetherington">Chad Wetherington</s>, called the findings <q by="3" kind="partial">“a hatchet job”</q> by an official who is running for higher office. At a news conference in front of the school’s headquarters, a former furniture store off Interstate 44, he said that brick-and-mortar rules make no sense for families who chose Redbud so as to get away from them, among them rodeo competitors, teenage parents and children with cancer.

<q by="5">“Attendance is a 19th-century idea,”</q> Mr. <s id="5" who="Chad Wetherington">Wetherington</s> said. <q by="5">“We measure learning.”</q>

By that measure, too, the school has trouble. Eleven percent of its eighth graders were proficient in math last year, against 23 percent statewide. The graduation rate is 41 percent. Mr. Wetherington, 46, has said that such figures are unfair because so many students arrive behind, which researchers say is true, and because they don’t stay long, which researchers say is rather the point.

<q by="6">“You can’t take credit for the mobility and blame for none of it,”</q> said <s id="6" who="Ngozi Achebe-Larsen">Ngozi Achebe-Larsen</s>, who studies virtual schools at a policy institute in Denver. <s id="17" who="Ngozi Achebe-Larsen">She</s> noted that students who leave in the middle of a year often take with them nothing that another school can use. <q by="17">“They come back to the neighborhood school in February with no grades and no adults who remember them.”</q>

That is how it went for Jaylen Birdsong. His mother, Crystal, 33, a home health aide in Sapulpa, enrolled him in seventh grade after a fight at his middle school left him with a broken tooth. A laptop came in the mail, with a T-shirt. For two weeks, she said, a teacher called each morning. After that there were <s id="7" who="">automated texts</s>, which she kept, and which told her every Friday that Jaylen was <q by="7" kind="partial">“crushing it.”</q>

<q by="8">“He wasn’t crushing nothing,”</q> Ms. <s id="8" who="Crystal Birdsong">Birdsong</s> said. <q by="8">“He was asleep. I was at work and he was asleep.”</q>

In a sample of 400 students whom auditors tried to reach, 37 were found to be enrolled in other states. Six were in jail. Two had died, one of them before the date on which Redbud reported that he had enrolled. The school’s registrar told investigators that she had once asked about a batch of 200 applications with the same telephone number, and that <s id="9" who="Brody Stallings">a vice president for growth</s> had answered, <q by="9">“Pray on it and press submit.”</q>

The vice president, Brody Stallings, has left the company that manages Redbud and could not be reached. The company, Prairie Lamp Learning, is owned by Mr. Wetherington and his brother-in-law. It takes 14 percent of the school’s revenue in return for what <s id="11" who="">its contract</s> calls <q by="11" kind="partial">“thought partnership and allied services.”</q>

State law does not forbid that arrangement, in part because of how state law is written. Since 2019, Prairie Lamp and its executives have given $1.9 million to candidates for the Legislature, campaign filings show, and a bill that would have required Redbud to open its books died in committee three times. The chairman of that committee, Representative Doyle Macklemore, a Republican from Ada, has a daughter-in-law on the school’s payroll. <s id="12" who="Doyle Macklemore">He</s> said in a brief telephone interview that the connection was <q by="12" kind="partial">“no secret and no sin,”</q> and that he supported <q by="12" kind="partial">“accountability that’s accountable.”</q>

Some parents came to the school’s defense on Tuesday. Outside the furniture store, about 60 of them, organized by text message, held signs in the red and white of the Redbud Coyotes. <q by="13">“My kid is not a sample,”</q> read <s id="13" who="">one</s>. Taryn Vu-Hollis, 40, drove two hours from Enid with a 10-year-old who has a seizure disorder and who, before Redbud, missed 70 days of school. Teachers there had been patient, she said, and the hours were hers to set.

<q by="14">“I don’t doubt what’s in that report,”</q> Ms. <s id="14" who="Taryn Vu-Hollis">Vu-Hollis</s> said. <q by="14">“I’m telling you what’s in my kitchen.”</q>

The State Board of Education will take up the audit on the 19th. Its options include withholding money, appointing a monitor or closing the school, which would send nearly 10,000 children, or some number of children, to look for another one.

Ms. Harjo, a Democrat who has not in fact declared for anything, was asked what she would do if it were up to her. It was not, <s id="15" who="Cynthia Harjo">she</s> said; she was only <q by="15" kind="partial">“the one who counts.”</q> Then she returned to the list. One girl on it, in Idabel, had answered the auditors’ knock herself, in a Coyotes T-shirt, with a baby on her hip. She was asked whether she went to Redbud.

<q by="16">“She said, ‘I think so,’”</q> Ms. <s id="16" who="Cynthia Harjo">Harjo</s> said.
