title: Former treasurer ‘bled’ youth orchestra for racehorses, jury in Lexington is told
style: court
language: en
hand: capitol
---
LEXINGTON, Ky. – Every October for seven years, the treasurer of the Bluegrass Youth Philharmonic stood before its board, opened a green folder and reported that the endowment was in good health. On Wednesday a federal jury was shown what was inside the folder: one sheet, typed once, with the year changed in pen.

<q by="1">“Seven Octobers,”</q> Assistant U.S. Attorney <s id="1" who="Ngozi Lattimore">Ngozi Lattimore</s> told jurors as the trial of Charles <x kind="nickname">“Chip”</x> Danforth Ewell opened. <q by="1">“One piece of paper. And every year those parents clapped.”</q>

Ewell, 61, a bloodstock agent and amateur cellist, is charged with wire fraud, bank fraud and filing false tax returns. Prosecutors say he took $2.9 million from the orchestra between 2016 and 2023 and put most of it into a stable of thoroughbreds, of which one, a gelding named Allegro Ma Non Troppo, won a race.

He has pleaded not guilty. In a soft-spoken opening of 20 minutes, his lawyer, Beauregard Stiles, said the horses had been investments made on the orchestra’s behalf, and that the board had given Ewell wide latitude. He was guilty of optimism, <s id="2" who="Beauregard Stiles">Stiles</s> said, and of <q by="2" kind="partial">“keeping books the way some of us keep a garage.”</q>

<q by="3">“You will wait a long time in this trial,”</q> <s id="3" who="Beauregard Stiles">Stiles</s> said, <q by="3">“to see my client on a yacht.”</q>

The government’s first witness was Harriet Ewell, who was married to the defendant for 28 years and divorced him in 2022. She has since remarried but kept the name. U.S. District Judge Tomasz Grabowski had ruled on Monday that she might testify to what she saw, though not to what her ex-husband told her in confidence while they were married.

The line proved hard to walk. She testified that in 2019 she had come upon him at the kitchen table with two checkbooks and had asked which was theirs.

Asked by Lattimore what she did next, and to leave out what he had answered, she did not hesitate.

<q by="4">“I moved my paycheck,”</q> <s id="4" who="Harriet Ewell">she</s> said.

Laughter broke out in the gallery, and Grabowski threatened to clear it.

On cross-examination, Stiles asked whether she had not herself enjoyed the horses. There were photographs of her in winner’s circles, he noted, in some very large hats.

<q by="5">“There is a photograph,”</q> <s id="5" who="Harriet Ewell">Harriet Ewell</s> replied. <q by="5">“We had the one winner. I own the one hat.”</q>

The charges grew out of a broken timpani pedal. In the spring of 2023 the orchestra’s new director, Su-jin Halvorsen, was told by Ewell that there was no money for a $600 repair. She asked for the bank statements. After four requests, according to the indictment, he e-mailed her a file that <s id="6" who="">the document</s> describes as <q by="6" kind="partial">“a scan of a fax of a photograph of a statement.”</q> The account number had 11 digits. The bank’s have 10.

Halvorsen, on the stand after lunch, said she drove to the branch with her board chairman and was handed a printout by a teller. The endowment, which was supposed to hold $3.1 million, had $14,206.11.

<q by="7">“I thought she’d given me somebody’s checking account,”</q> <s id="7" who="Su-jin Halvorsen">Halvorsen</s> testified. <q by="7">“I actually turned it over to see if there was more on the back.”</q>

When she confronted Ewell that evening, she said, he asked her to lower her voice, because a rehearsal was going on. Then, by her account, <s id="8" who="Charles Danforth Ewell">he</s> told her he had <q by="8" kind="partial">“borrowed against the future”</q> and begged for 30 days.

Jurors heard him say much the same on a voice mail left at 1:12 the next morning. <q by="9">“Su-jin, it’s Chip,”</q> said <s id="9" who="Charles Danforth Ewell">the voice on the recording</s>, which Stiles agreed was his client’s. <q by="9">“There’s a filly. I can’t say more than that. But there is a filly.”</q>

Ewell, in a gray suit, wrote on a legal pad while it played and did not look up.

Out in the corridor, his brother, Graham Ewell, a retired dentist who has attended each day, told reporters the family stood behind him and asked them not to make a cartoon of a man who had given 19 years to children’s music. Of the prosecution’s account, <s id="10" who="Graham Ewell">Graham Ewell</s> said it was <q by="10" kind="partial">“arithmetic with violins.”</q>

The orchestra, which canceled two seasons, has been kept alive by bake sales and a gift from a distillery. A few of its players, in concert black, sat in the last row on Wednesday with a homemade placard they had been made to fold before coming in. Above the bench only its last line could be read: <q by="">“… AND OUR TIMPANI.”</q>

Testimony resumes Thursday. If convicted on all counts, Ewell faces up to 30 years in prison on the bank fraud charge alone.
