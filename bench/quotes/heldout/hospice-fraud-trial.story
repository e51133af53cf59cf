title: Ex-nurse tells Houston jury that hospice patients were well enough to bowl
style: court
hand: docket
---
HOUSTON—The patient in Room 9 was supposed to have less than six months to live. He had a standing tee time on Thursdays.

That was one of a dozen examples a former hospice nurse offered a federal jury Wednesday in the trial of Leland Achterberg, 66, and his daughter, Corinne Achterberg-Diaz, 38, who are accused of billing Medicare $41 million to care for people who were not dying.

<q by="1">“We had one gentleman we couldn’t find to do his visits because he was bowling,”</q> the witness, <s id="1" who="Marisol Quintanilla">Marisol Quintanilla</s>, testified. <q by="1">“I drove to the lanes. I took his blood pressure between frames.”</q>

Quintanilla, 44, worked at Evergrace Hospice from 2018 until 2022, when she took a box of copied charts to the FBI. She said that nurses who recommended discharging a patient were given what <s id="2" who="Corinne Achterberg-Diaz">Corinne Achterberg-Diaz</s> called <q by="2" kind="partial">“homework”</q>: a form requiring three reasons the patient might still decline. A whiteboard in the break room tracked each nurse’s count of <x kind="term">“live discharges,”</x> the industry’s term for patients who leave a hospice on their feet. Across the top someone had written <q by="">“Who’s Costing Us?”</q>

Prosecutors say the father and daughter paid recruiters $500 a head to find patients in senior apartment buildings across Harris County, then had a doctor sign the certifications in stacks. The doctor, Emmanuel Idowu-Price, has pleaded guilty and is expected to testify next week.

In his opening statement Monday, Assistant U.S. Attorney <s id="3" who="Garrett Nakashima">Garrett Nakashima</s> told the seven women and five men on the panel that the case was <q by="3" kind="partial">“not about paperwork.”</q> Hospice patients give up treatment meant to cure them, he said, and at least two people enrolled by Evergrace were turned away from chemotherapy because a computer said they had chosen to die.

The defense has cast Quintanilla as a disgruntled employee with a financial stake. Because she filed suit under the False Claims Act, she could receive up to 30% of anything the government recovers. <s id="4" who="Beau Thibodeaux">Beau Thibodeaux</s>, who represents Leland Achterberg, asked her seven times in two hours what that would come to, at one point writing <q by="4" kind="partial">“$12.3 MILLION”</q> on an easel that he left facing the jury.

The cross-examination grew sharp when <s id="5" who="Beau Thibodeaux">Thibodeaux</s> asked <s id="6" who="Marisol Quintanilla">Quintanilla</s> about her own notes on the man who bowled.

Q. <q by="5" kind="block">You wrote here, June 11, “patient weaker, eating less.” Was that true?</q>

A. <q by="6" kind="block">It was true that day.</q>

Q. <q by="5" kind="block">So when you wrote it, you believed he was declining.</q>

A. <q by="6" kind="block">I believed he’d had the flu, Mr. Thibodeaux. Then he got over it and went to Galveston.</q>

U.S. District Judge Phyllis Drummond waited for the laughter in the gallery to stop. <q by="7">“The next person who enjoys this will do it in the hall,”</q> <s id="7" who="Phyllis Drummond">she</s> said.

Jurors also saw text messages between the defendants. In one, from March 2021, Leland Achterberg complained that the number of patients had slipped to 388. <q by="8">“Beat the bushes,”</q> <s id="8" who="Leland Achterberg">he</s> wrote. <q by="8">“I did not build this so folks could get better on me.”</q> <s id="9" who="Corinne Achterberg-Diaz">His daughter</s> replied with a skull emoji and the words <q by="9" kind="partial">“on it boss.”</q>

Thibodeaux told reporters outside the courthouse that the messages were gallows humor of a kind familiar to anyone who works with the dying. <q by="10">“If they indict every hospice that tells a dark joke, there’ll be nobody left to hold your hand,”</q> <s id="10" who="Beau Thibodeaux">he</s> said.

A lawyer for Achterberg-Diaz, Shira Lowenthal, has taken a different line, and the two defense tables have at times seemed to be trying different cases. Her client, <s id="11" who="Shira Lowenthal">she</s> told the jury, was <q by="11" kind="partial">“a 29-year-old office manager doing what her father and a licensed physician told her to do.”</q> When Lowenthal asked Quintanilla whether she had ever seen the younger defendant overrule a doctor, the witness answered no.

<q by="12">“She didn’t have to,”</q> <s id="12" who="Marisol Quintanilla">Quintanilla</s> added. <q by="12">“He never said no to her.”</q>

The answer was struck after an objection. Leland Achterberg, in a gray suit, took notes on a legal pad throughout the day and did not look at the witness. His daughter looked at little else.

If convicted of conspiracy and health care fraud, each faces up to 10 years in prison on the most serious count. The trial, which is expected to last five weeks, resumes Thursday with testimony from residents of the Magnolia Terrace apartments, among them the golfer. He is 91.
