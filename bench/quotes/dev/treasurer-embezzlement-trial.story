title: ‘I was going to put it back,’ ex-treasurer tells jury in casino case
style: court
language: en
hand: metro
---
PROVIDENCE — The former treasurer of a firefighters’ relief fund told a federal jury on Tuesday that she had taken money from its accounts but insisted that she was only borrowing it.

Margaret Ann Corrigan, 59, is charged with 14 counts of wire fraud and three of filing false tax returns. Prosecutors say that between 2015 and 2021 she moved $1.27 million from the Narragansett Firefighters Benevolent Fund to her own accounts and spent most of it on slot machines in Connecticut.

<q by="1">“I was going to put it back,”</q> <s id="1" who="Margaret Ann Corrigan">Corrigan</s> testified, dabbing at her eyes with a tissue. <q by="1">“Every single time, I was going to put it back.”</q>

Her lawyer, <s id="2" who="Stephen Medeiros">Stephen Medeiros</s>, had told jurors in his opening statement that they would hear about a woman with <q by="2" kind="partial">“a sickness, not a scheme.”</q> On Tuesday, he led her through the death of her husband, Lt. Brian Corrigan, who suffered a heart attack at a warehouse fire in 2014, and the months afterward, when she began driving to the casino because, <s id="3" who="Margaret Ann Corrigan">she</s> said, <q by="3" kind="partial">“the lights were on.”</q>

On cross-examination, Assistant U.S. Attorney Nnamdi Okereke showed her a ledger that she kept in a recipe box. It listed 211 withdrawals. Beside each, <s id="4" who="Margaret Ann Corrigan">she</s> had written a purpose, among them <q by="4" kind="partial">“widow S., roof”</q> and <q by="4" kind="partial">“burial, Pawtucket.”</q>

<q by="5">“There was no roof, was there?”</q> <s id="5" who="Nnamdi Okereke">Okereke</s> asked.

<q by="4">“No, sir.”</q>

<q by="5">“And nobody was buried in Pawtucket.”</q>

<q by="6">“I’m sure somebody was,”</q> <s id="6" who="Margaret Ann Corrigan">Corrigan</s> said. A juror in the back row put a hand over her mouth. <q by="">“Lord,”</q> someone in the gallery said.

U.S. District Judge Alphonse LaChance asked the witness to confine herself to the question.

Okereke also played a voice mail message that Corrigan left in January 2021 for the fund’s bookkeeper, Tiago Furtado, after he asked to see bank statements. <q by="8">“Hon, you don’t want to be the guy who bothers the widow,”</q> <s id="8" who="Margaret Ann Corrigan">she</s> said on the recording. <q by="8">“You really don’t.”</q>

Furtado, who testified last week under a grant of immunity, said that <s id="9" who="Tiago Furtado">he</s> heard the message as <q by="9" kind="partial">“a joke with a knife in it.”</q>

The case has divided the city’s firehouses, where the fund is regarded as close to sacred. It was set up in 1911 and pays for funerals, wheelchairs and tuition. According to the indictment, its balance on the day that Corrigan resigned was $4,118.

Retired Capt. Robert Corrigan, the defendant’s brother-in-law, has sat behind her each day. Across the aisle have been members of a family whose request for a hospital bed was refused in 2019. In a letter that year, <s id="10" who="Margaret Ann Corrigan">Corrigan</s> informed them that the fund was <q by="10" kind="partial">“temporarily depleted by an unusual number of claims.”</q> There were two claims in 2019, according to the fund’s records.

Jurors saw the letter on Tuesday. <q by="11">“Did it trouble you to write that?”</q> <s id="11" who="Nnamdi Okereke">Okereke</s> asked.

Medeiros objected. LaChance overruled him.

<q by="12">“It troubled me to sign it,”</q> <s id="12" who="Margaret Ann Corrigan">she</s> answered, after a pause.

Dr. Ilse Fennimore, a psychiatrist who examined Corrigan for the defense, is expected to testify on Wednesday. In a report filed with the court, <s id="13" who="Ilse Fennimore">she</s> wrote that Corrigan met all nine criteria for gambling disorder and that her belief that she would repay the money was <q by="13" kind="partial">“sincerely held and clinically typical.”</q>

Prosecutors have asked LaChance to bar the phrase <x kind="term">“clinically typical,”</x> which they said would invite sympathy.

Speaking in the hallway during a recess, Robert Corrigan said that he did not excuse what his sister-in-law did. <q by="14">“My brother would be sick about it,”</q> <s id="14" who="Robert Corrigan">he</s> said. <q by="14">“But he’d be sitting right where I’m sitting.”</q>

On a bench a few feet away, Donna Santoro, whose father never got the bed, said that she had no comment, and then made one. <q by="15">“He slept in a recliner for seven months,”</q> <s id="15" who="Donna Santoro">she</s> said.

The trial resumes at 9:30 a.m. If she is convicted of the most serious charge, Margaret Corrigan could be sentenced to up to 20 years in prison.
