title: Louisiana lab knew of flawed DNA counts for years, records show
style: broadsheet
language: en
hand: pruitt
---
BATON ROUGE, La. -- For at least four years, analysts at the largest regional crime laboratory in Louisiana relied on a spreadsheet formula that overstated the strength of DNA evidence, and supervisors who learned of the mistake did not tell prosecutors, defense lawyers or the body that accredits the lab, according to internal records and interviews with seven current and former employees.

The error touched as many as 640 cases, including 31 homicides, a review that the lab commissioned and then did not release found. In most of them the effect was small. In a few it was not: a match that jurors were told would turn up by chance once in 4.1 billion people should have been put at one in 2,300.

<q by="1">"It's a rounding error until it's your kid at the defense table,"</q> said <s id="1" who="Yolanda Prejean-Scott">Yolanda Prejean-Scott</s>, who worked at the lab for 11 years and resigned in March. <q by="1">"I brought it to three people. I brought a chart."</q>

The lab's director, Dr. Philip Nakagawa-Reyes, declined to be interviewed. In a written statement, <s id="2" who="Philip Nakagawa-Reyes">he</s> said that the problem had been <q by="2" kind="partial">"identified, corrected and documented in the ordinary course of quality assurance,"</q> and that no one had been wrongly convicted on account of it. <q by="16">"We stand behind our science and our people,"</q> <s id="16" who="Philip Nakagawa-Reyes">he</s> wrote.

He did not respond to a question about how he could know that.

The formula was built in 2016 by an analyst who has since left the profession. It was meant to handle mixtures, samples that hold the DNA of more than one person, among the hardest problems in the field. A cell reference that should have been fixed in place was not. Each time that a row was added, the result drifted.

An e-mail from October 2019 shows that a technical leader, Curtis Boudreaux-Hall, saw it. Under the subject line <x kind="title">"hmm,"</x> he asked two colleagues to check his arithmetic. <q by="17">"Tell me I'm dumb,"</q> <s id="17" who="Curtis Boudreaux-Hall">he</s> wrote. Eleven minutes later came the reply: <q by="">"You are not dumb. Do not put this in e-mail."</q>

The records, which were obtained under the state's public records law after a 14-month dispute, do not show who sent it; the name had been blacked out. <s id="4" who="">The lab's lawyer</s> argued that disclosing it would <q by="4" kind="partial">"chill the candor"</q> of scientists.

Boudreaux-Hall, who retired in 2022, confirmed that the exchange took place. He said that he was told repeatedly that the matter was <q by="" kind="partial">"being handled upstairs."</q> Reached at his home in Denham Springs, he spoke for a few minutes through a screen door. <q by="5">"I've had a hard time with it,"</q> <s id="5" who="Curtis Boudreaux-Hall">he</s> said. <q by="5">"Put that."</q>

News of the error has begun to reach the courts. On Thursday, lawyers for Demetrius Walker, 44, who is serving life for a 2017 killing in Port Allen, asked a state judge to vacate his conviction. <s id="6" who="">Their filing</s> calls the DNA testimony at his trial <q by="6" kind="partial">"a number that never existed."</q> It quotes the closing argument of the prosecutor, in which <s id="60" who="Wade Thibodaux">he</s> told the jury that 4.1 billion was <q by="60" kind="partial">"half the human beings on God's earth."</q>

That prosecutor, Wade Thibodaux, is now a judge on the 18th Judicial District Court. Through a secretary, he said that judicial canons kept him from commenting.

The district attorney for West Baton Rouge Parish, Anita Lemoine, said that she first heard about the formula from a reporter. <q by="8">"I want to be careful, because I'm angry,"</q> <s id="8" who="Anita Lemoine">she</s> said. Her office has asked the lab for a list of every case. As of Friday, <s id="9" who="Anita Lemoine">she</s> added, it had been sent <q by="9" kind="partial">"a spreadsheet, which I thought was a nice touch."</q>

Scientists who examined the formula at the request of this newspaper were divided about how much it matters. Hyun-woo Bae, a statistician in Seattle, said that one in 2,300, along with other evidence, might still persuade a jury. <s id="13" who="Hyun-woo Bae">He</s> also said that the mistake was of a kind that <q by="13" kind="partial">"I would take points off for in a freshman,"</q> and that what followed it was worse. <q by="10">"Errors are data,"</q> <s id="10" who="Hyun-woo Bae">Bae</s> said. <q by="10">"Hiding them is a decision."</q>

Accreditation rules require a lab to report any nonconformity that could affect results. <s id="11" who="">The accrediting body</s>, based in Maryland, said in a letter on Wednesday that it had opened an inquiry and was <q by="11" kind="partial">"concerned by the absence of notice."</q> If it suspends the lab, evidence from 14 parishes will have nowhere to go.

The victims' families have had calls, too. Loretta Guidry's son Jamal was the man killed in Port Allen. She sat through all nine days of Walker's trial, she said, and has never doubted the verdict, and she does not know that she doubts it now. What she keeps returning to is a sign that hung by the evidence counter when she went to collect her son's watch and shoes. <q by="12">"It said, 'Accuracy is how we show respect,'"</q> <s id="12" who="Loretta Guidry">Guidry</s> said. <q by="12">"I thought that was beautiful. I took a picture."</q>
