title: School phone bans lift scores a little and teachers' spirits a lot, study finds
style: science
language: en
hand: okafor
---
INDIANAPOLIS -- Locking up students' cellphones during the school day produced a small but measurable rise in test scores and a far larger improvement in teachers' morale, according to one of the biggest studies yet of a policy that 29 states have now adopted in some form.

Researchers at Purdue and the University of North Carolina followed 214,000 students in 380 middle and high schools for two years. In schools that required phones to be sealed in pouches or lockers from the first bell to the last, math scores rose by the equivalent of about three weeks of learning. Reading scores barely moved.

<q by="1">"It is not a miracle, and anyone who sells it as one should be made to stay after class,"</q> said <s id="1" who="Annika Ferreira-Holt">Annika Ferreira-Holt</s>, an economist at Purdue and the study's lead author. <q by="1">"It is a cheap policy that does some good."</q>

The more striking finding involved adults. Teachers in phone-free schools were 31 percent less likely to say they planned to quit within a year. In written comments, <s id="2" who="">they</s> described classrooms as <q by="2" kind="partial">"calmer,"</q> <q by="2" kind="partial">"louder in a good way"</q> and <q by="2" kind="partial">"like 2006."</q>

The study, published Wednesday in the journal Education Economics Review, found no significant effect on students' reported anxiety or sleep, a result that surprised some experts. <s id="3" who="Leonard Abruzzi">Leonard Abruzzi</s>, a child psychiatrist at Johns Hopkins who was not involved in the work, said that it complicated claims that the devices are <q by="3" kind="partial">"the whole story of what ails teenagers."</q>

<q by="4">"They get the phone back at 3 o'clock,"</q> <s id="4" who="Leonard Abruzzi">Abruzzi</s> said. <q by="4">"Whatever it does to them, it has the rest of the night to do it."</q>

Supporters of the bans were quick to claim vindication. Indiana Gov. <s id="5" who="Royce Tillotson">Royce Tillotson</s>, who signed a statewide ban in 2024, tweeted that the results proved the state was right to <q by="5" kind="partial">"put the textbook ahead of TikTok."</q> The state superintendent, <s id="6" who="Mei-Lan Cartwright">Mei-Lan Cartwright</s>, was more cautious, saying she hoped lawmakers would not treat it as <q by="6" kind="partial">"a substitute for paying teachers."</q>

At Arsenal Technical High School, which bought 2,400 gray pouches last year at a cost of $60,000, students greeted the findings with eye rolls. A few have learned to open the pouches by banging them on a table; others turn in a decoy. <s id="7" who="">A poster</s> in the cafeteria that once read <q by="7">"Phones Away, Minds at Play"</q> has lost several letters.

<q by="8">"My friend turned in a calculator for, like, a month,"</q> said <s id="8" who="Jaylen Whitfield">Jaylen Whitfield</s>, 16, a junior. <q by="8">"Nobody checked. It wasn't even a graphing calculator."</q>

But Whitfield said that lunch was better. <q by="9">"People look up now,"</q> <s id="9" who="Jaylen Whitfield">he</s> said.

His chemistry teacher, Consuelo Bright, keeps a tally of the number of times <s id="10" who="Consuelo Bright">she</s> has had to say <q by="10">"Put it away"</q> since the policy took effect. In the first week it was 112. Last week it was four. <q by="11">"I got my job back,"</q> <s id="11" who="Consuelo Bright">she</s> said. <q by="11">"I had been a phone cop with a chemistry degree."</q>

The policy has its critics. Parents have protested in several districts, saying that they need to be able to reach their children in an emergency. At a school board meeting in Fort Wayne last month, mothers held up photographs of children killed in school shootings, and <s id="12" who="">one</s> was escorted out after calling the board members <q by="12" kind="partial">"wardens."</q>

Tobias Njoroge, who directs the Student Privacy Coalition, said the study had failed to examine discipline. In two North Carolina districts, he noted, suspensions for <x kind="term">"device noncompliance"</x> fell most heavily on Black boys. <q by="13">"If you trade a distraction for a suspension,"</q> <s id="13" who="Tobias Njoroge">he</s> said, <q by="13">"you haven't improved anybody's algebra."</q>

The authors acknowledged the point. In an appendix, <s id="14" who="">they</s> wrote that the question of enforcement <q by="14" kind="partial">"deserves a study of its own."</q>

The research was paid for by the Lathrop Foundation and the federal Institute of Education Sciences, which has since lost most of its staff. Ferreira-Holt said that a planned third year of the work was canceled in the spring by <s id="15" who="">an e-mail</s> that gave no reason beyond <q by="15" kind="partial">"a change in priorities."</q>

Asked whether she allows her own daughters, 12 and 14, to take phones to school, the economist paused. <q by="16">"One of them is going to read this,"</q> <s id="16" who="Annika Ferreira-Holt">she</s> said. <q by="16">"So, no comment."</q>
