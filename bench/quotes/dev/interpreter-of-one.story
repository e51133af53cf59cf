title: In a Delaware courthouse, the woman everyone waits for
style: feature
language: en
hand: pruitt
---
GEORGETOWN, Del. -- The judge was ready. The lawyers were ready. The defendant, a 22-year-old chicken catcher named Eusebio Domingo Matias, had been ready since deputies brought him up from the cells at 8:30.

<q by="1">"So we wait,"</q> said <s id="1" who="Corinne Abernathy">Corinne Abernathy</s>, the Superior Court judge, and she took off her glasses.

They were waiting for a gold minivan. In it, somewhere on Route 113 behind a load of drywall, was Candelaria Pablo Ramos, 47, a former tomato packer and the mother of five, who is, so far as the state's Administrative Office of the Courts has been able to find out, the only person between Philadelphia and Richmond qualified to interpret in open court from Akateko.

Akateko is a Mayan language of the Guatemalan highlands. Perhaps 50,000 people speak it. Over the past two decades some 1,100 of them have come to Sussex County, where more chickens are raised than in any other county in the nation, and for most of that time the courts got along on the belief that what they spoke was Spanish.

<q by="2">"You would hear the defendant say 'si,'"</q> recalled <s id="2" who="Harlan Tribbitt">Harlan Tribbitt</s>, who ran the public defender's office here until 2017. <q by="2">"Si, si, si. And the judge would say, 'Let the record reflect that he understands.' I let the record reflect a lot of things I shouldn't have."</q>

Pablo Ramos came in at 9:20, smelling of the cold, with a thermos. She apologized to the bench in English, to the prosecutor in Spanish, and to the young man in a murmur that made him, for the first time that morning, look up.

Her career began with a fever. In 2009 she carried her youngest into an emergency room in Seaford, and at the next curtain a doctor was shouting at a girl. <q by="3">"He's saying in Spanish, louder, louder, 'When did you last eat?'"</q> <s id="3" who="Candelaria Pablo Ramos">she</s> said. <q by="3">"And she is saying in our language, 'I think that I am having a baby.' Nobody there knew. I opened the curtain."</q>

The hospital asked for her telephone number. Then a school did, and a dentist, and a funeral home. In 2014 the court called. The pay was $35 an hour; she thought that it was a mistake and <q by="4" kind="partial">"waited for them to ask for it back,"</q> <s id="4" who="Candelaria Pablo Ramos">she</s> said.

There is no Akateko word for <x kind="term">"plea."</x> There is none for <x kind="term">"probation,"</x> either, or for <x kind="term">"felony,"</x> and the nearest thing to <x kind="term">"guilty"</x> is a word that also means to owe. She keeps her solutions in a spiral notebook with a kitten on the cover. Probation is <q by="5" kind="partial">"walking with the judge's hand on your shirt."</q> Bail, <s id="5" who="">the notebook</s> says, is <q by="5" kind="partial">"money that sits in your chair."</q>

The judges have come to like these. <q by="6">"I've been explaining bail for 19 years and I have never done it that well,"</q> <s id="6" who="Corinne Abernathy">Abernathy</s> said in an interview in chambers.

Not everyone is charmed. <s id="7" who="">A prosecutor's motion</s> in 2021 argued that the phrases strayed from the <q by="7" kind="partial">"faithful and complete"</q> rendering that the rules require, and it asked that she be replaced by a service that works by video from California. The service turned out to have one Akateko interpreter. It was her nephew.

<q by="8">"I taught him,"</q> <s id="8" who="Candelaria Pablo Ramos">Pablo Ramos</s> said, with what might have been a smile.

The nephew, Diego Ramos Esteban, 28, does immigration hearings from a closet in Oakland. <s id="9" who="Diego Ramos Esteban">He</s> says his aunt's standards are <q by="9" kind="partial">"scary, honestly."</q> When he was a boy, Ramos said, she would stop him in the middle of a story about school and make him tell it again as the teacher, then as the other kid.

The work follows her home. At the Food Lion in Selbyville, men she has spoken for, men who have done bad things, nod to her over the plantains. She may not talk about their cases. A woman whose husband went to prison for nine years once stood in her driveway, in the rain, and yelled, and what she yelled, said a neighbor, <s id="10" who="Bettina Krzyzanowski">Bettina Krzyzanowski</s>, was <q by="10" kind="partial">"the same five or six words, over and over,"</q> in a language that Krzyzanowski had never heard.

Asked what the words were, Pablo Ramos poured out some coffee. <q by="11">"She said, 'It was your mouth,'"</q> <s id="11" who="Candelaria Pablo Ramos">she</s> said. <q by="11">"And it's true. It was my mouth. He said it and I said it after him."</q>

In the courtroom that morning, Domingo Matias was asked whether he understood that by pleading to the charge, driving a van that had hit a mailbox and then a man, he gave up his right to a trial. Pablo Ramos spoke for some time. He answered in four syllables.

<q by="12">"I understand it now,"</q> <s id="12" who="Candelaria Pablo Ramos">she</s> said, in the first person, as the rules require, in a flat voice that was nobody's. <q by="12">"Before, I did not."</q>

His lawyer, Tobias Wynn, put down his pen. It was the third hearing in the case. At the first two, <s id="14" who="">the docket sheet</s> says, the defendant had been <q by="14" kind="partial">"advised of his rights through a telephonic Spanish interpreter."</q>

The judge asked for a sidebar. By 10:15 the plea had been put off for three weeks, the deputies were on their feet, and Pablo Ramos was in the corridor, buttoning her coat. She was due at a parent-teacher conference in Laurel, and after that in a delivery room. On the dashboard of the minivan is a card that her daughter lettered for her, against parking tickets. <q by="13">"INTERPRETER,"</q> <s id="13" who="">it</s> reads. <q by="13">"PLEASE BE PATIENT, SHE IS COMING."</q>
