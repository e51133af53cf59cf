title: A district ended eighth-grade algebra for fairness. Now it wants it back, for the same reason.
style: broadsheet
hand: metro
---
SEATTLE—For six years, no student at Hamilton Bay Middle School has been allowed to take algebra. It was not that the students were unready, said the school’s principal, but that some of them were.

The idea, a form of what is known in education as <x kind="term">“detracking,”</x> adopted in 2019 by the Cascade Shores School District, a suburban system of 21,000 children north of the city, was that sorting 13-year-olds into faster and slower math tracks hardened differences of race and income. Every eighth grader would take the same course. Those who wanted calculus could catch up in high school.

On Tuesday night, by a vote of 3 to 2, the school board reversed itself. Starting next fall, eighth graders will be placed in algebra automatically if they meet a test score, unless a parent asks otherwise.

<q by="1">“We wanted a level floor and we built a low ceiling,”</q> said <s id="1" who="Ingrid Solberg-Tran">Ingrid Solberg-Tran</s>, the board’s president, who voted for the policy in 2019 and against it this week. <q by="1">“I own that. I’d rather own it at a meeting than have some kid own it at 25.”</q>

The reversal followed a report by two University of Washington economists, who found that the share of Black and Hispanic students reaching calculus in the district had fallen to 9 percent from 14. Among white and Asian students it rose slightly. The reason, <s id="2" who="">the authors</s> wrote, was <q by="2" kind="partial">“not mysterious”</q>: families with money bought algebra elsewhere. Enrollment at two private math academies in a strip mall across from the high school tripled.

<s id="3" who="">One of them</s>, the Lemma School, advertised on a bus shelter with the line <q by="3">“They’re waiting. You don’t have to.”</q> Its director, Vikram Seshadri, said that he had not been proud of the ad but that it had worked.

Among those who could not afford the $2,900 fee was Rosa Elena Cifuentes, who cleans offices at night and whose daughter, Itzel, used to finish the week’s homework on Mondays. <s id="4" who="">A teacher</s> told Ms. Cifuentes that Itzel should be <q by="4" kind="partial">“challenged at home.”</q>

<q by="5">“I said, ‘At home we have a cat,’ ”</q> Ms. <s id="5" who="Rosa Elena Cifuentes">Cifuentes</s> recalled through an interpreter. <q by="5">“I can challenge her to feed the cat.”</q>

The opponents of Tuesday’s vote were not persuaded that tests would be kinder. Dr. <s id="6" who="Marcus Abernathy-Cole">Marcus Abernathy-Cole</s>, a pediatrician and one of the two dissenting board members, said that automatic placement was an improvement over the old system, in which counselors hand-picked students, but that any cutoff would end up <q by="6" kind="partial">“dressing a ZIP code up as a number.”</q> He proposed offering algebra to all eighth graders, with a second period of help each day; the district’s finance office put the cost at $3.1 million.

<q by="7">“Everybody keeps saying we tried equity and it failed,”</q> <s id="7" who="Marcus Abernathy-Cole">he</s> said. <q by="7">“We didn’t try equity. We tried subtraction.”</q>

That line brought cheers from one side of a crowded cafeteria and, from the other, a shout of <q by="">“Do the math!”</q> Speakers were limited to 90 seconds. There were 64 of them, and a boy of about 12 who used all of his time to recite the quadratic formula, twice, and sat down.

Teachers are divided too. Patrice Oyelaran, who has taught math at Hamilton Bay for 17 years, said the single-track classes had been the best and the hardest of her career. Students who had been called slow since third grade turned out, in a few cases, to be the ones who saw how a problem worked.

<q by="8">“Then you’d have a child in the back who had finished, and was being good about it,”</q> <s id="8" who="Patrice Oyelaran">she</s> said. <q by="8">“I have thought a lot about those children. Being good about it is not a curriculum.”</q>

The math wars are older than any of the combatants. California’s state framework, completed in 2023 after years of dispute, softened earlier language that had discouraged middle school algebra. San Francisco restored the course the next year. Scholars on both sides agree on little except that the research is thin. Prof. <s id="9" who="Anneliese Baum-Whitaker">Anneliese Baum-Whitaker</s> of Portland State University, who has studied placement policies in nine districts, described the literature as <q by="9" kind="partial">“three good papers and a great many op-eds.”</q> She supports automatic enrollment, with reservations.

Itzel Cifuentes is a sophomore now. She taught herself a good part of algebra from videos, took geometry last summer and is on course, barely, to reach calculus as a senior. On Tuesday she sat beside her mother, translating in a whisper, until the vote.

Asked what she had told her mother when the gavel fell, she thought about it.

<q by="10">“I said, ‘They agree with you,’ ”</q> <s id="10" who="Itzel Cifuentes">she</s> said. <q by="10">“She asked if they were going to say sorry. I didn’t translate that one back.”</q>
