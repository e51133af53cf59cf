title: Ex-treasurer gets 30 months for draining youth baseball league
style: court
language: en
hand: bao
---
CHATTANOOGA, Tenn. - A former youth baseball treasurer who spent $418,000 in registration fees and candy-bar money on sports betting and a pontoon boat was sentenced Friday to two and a half years in federal prison by <s id="1" who="Hannelore Pruitt">a judge</s> who told him he had <q by="1" kind="partial">"stolen from children one Snickers at a time."</q>

Craig Delacroix-Hobbs, 46, had pleaded guilty in November to one count of wire fraud. He wept through much of the two-hour hearing in U.S. District Court, and when his turn came to speak he faced the gallery, where about 40 parents from the Lookout Valley Little Sluggers were sitting, some of them in uniform jerseys.

<q by="2">"I coached your kids. I drove your kids,"</q> <s id="2" who="Craig Delacroix-Hobbs">Delacroix-Hobbs</s> said. <q by="2">"There isn't a word for what I did, or there is, and I'm not man enough to say it."</q>

<q by="">"Thief!"</q> came a voice from the second row.

Judge Hannelore Pruitt let it pass. She later cautioned the gallery.

Assistant U.S. Attorney Kwame Bissette had asked for four years. He walked the judge through 212 transfers made from 2017 to 2022, many of them at night and several during games. In a text message to his bookmaker on June 9, 2021, while his own team was at bat, <s id="3" who="Craig Delacroix-Hobbs">Delacroix-Hobbs</s> wrote that he was <q by="3" kind="partial">"good for it, just need the concession guy to cash out."</q> The concession money that night came to $311.

<q by="4">"This was not a lapse,"</q> <s id="4" who="Kwame Bissette">Bissette</s> said. <q by="4">"A lapse is when you forget the orange slices. This was a second job."</q>

The scheme unraveled in the fall of 2022, when the league's check for new bleachers bounced. According to the indictment, <s id="5" who="Craig Delacroix-Hobbs">Delacroix-Hobbs</s> told the board that the bank had made <q by="5" kind="partial">"a decimal error"</q> and produced a doctored letter to prove it. <s id="6" who="">The letter</s>, on the stationery of Tri-Cove Savings, expressed the bank's <q by="6" kind="partial">"sincerest apology's."</q> It was the apostrophe that sent the league's secretary, Marguerite Oyelowo, a middle school English teacher, to the police.

Oyelowo was one of three people who gave victim statements. She said that families had been called cheap for asking where the money went. <q by="7">"My own neighbor told me I was being 'negative,'"</q> <s id="7" who="Marguerite Oyelowo">she</s> said, turning to look at the defense table. <q by="7">"You were my neighbor, Craig."</q>

Another was a boy of 13, identified in court papers by the initials T.M., whose statement was read aloud by the prosecutor's paralegal. <q by="8">"I sold 340 candy bars in the Food City parking lot because you said the kid who sold the most would get to throw the first pitch at a Lookouts game,"</q> <s id="8" who="">it</s> said. <q by="8">"I sold the most. I'm not mad about the money. I practiced."</q>

Several people in the gallery were crying by then. So was the court reporter, who asked for a moment.

The defense attorney, Benedetta Langone, had sought probation with home confinement. She described her client as a gambling addict who has been in treatment since the week of his arrest and has repaid $61,500, including the proceeds of the boat, which was named <x kind="nickname">"Seventh Inning."</x> <s id="9" who="">A psychologist's report</s> filed under seal, from which Langone quoted briefly, found that he was <q by="9" kind="partial">"compulsive rather than calculating."</q>

<q by="10">"He's the one who asked me to stop quoting it,"</q> <s id="10" who="Benedetta Langone">Langone</s> told the judge. <q by="10">"He said it sounded like an excuse."</q>

Pruitt said that she'd read 54 letters in the case, 31 of which urged mercy. One, she noted, came from <s id="11" who="">a parent</s> whose son had quit the sport and who still believed that prison <q by="11" kind="partial">"won't buy anybody a bat."</q> She said she had weighed it for a long time. But the guidelines, which called for 33 to 41 months, existed in part, she said, so that the man with nice letters would not walk out of a room from which the man without them was led away.

She ordered Delacroix-Hobbs to pay the remaining $356,500 in restitution, at a rate of no less than $400 a month once he's released. At that pace it would take 74 years. He must report on May 12.

<q by="12">"Is there anything you don't understand?"</q> <s id="12" who="Hannelore Pruitt">the judge</s> asked.

<q by="13">"No, ma'am,"</q> <s id="13" who="Craig Delacroix-Hobbs">he</s> said. <q by="13">"I understand all of it."</q>

Outside the courthouse, T.M.'s mother, who asked that her name not be used to protect his privacy, said the family had declined an offer from the Lookouts to have him throw a first pitch this summer. <s id="14" who="T.M.">Her son</s> had thought it over, she said, and decided that it was <q by="14" kind="partial">"somebody else's turn."</q> He plays lacrosse now.
