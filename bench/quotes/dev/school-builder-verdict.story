title: Jury convicts former school construction chief in kickback case
style: court
language: en
hand: okafor
---
NEWARK, N.J. -- A federal jury on Friday convicted the former head of a state school construction agency of steering $60 million in work to contractors who paid for his kitchen, his boat and his daughter's wedding.

Jurors deliberated for 11 hours over three days before finding Victor Ambrosio guilty on nine of 12 counts, including bribery, wire fraud and obstruction of justice. He was acquitted of three lesser charges. Ambrosio, 58, showed no emotion as the forewoman read the verdict. His wife, Celeste, sobbed in the second row.

<q by="1">"For six years, Victor Ambrosio treated a fund meant for children's classrooms as his own line of credit,"</q> U.S. Attorney <s id="1" who="Farah Mossadegh">Farah Mossadegh</s> said outside the courthouse. <q by="1">"Today that line was cut off."</q>

Defense lawyer Seamus Ballantyne said he would appeal, contending that U.S. District Judge Harriet Osei-Brown had wrongly allowed prosecutors to play recordings made by a cooperating contractor. <s id="3" who="Seamus Ballantyne">He</s> said the tapes were <q by="3" kind="partial">"edited, ambiguous and poisonous."</q>

<q by="4">"We respect the jury, but they heard things no jury should hear,"</q> <s id="4" who="Seamus Ballantyne">Ballantyne</s> said.

Those recordings were the heart of the government's case. In one, made in 2021 in the parking lot of a Paramus steakhouse, <s id="5" who="Victor Ambrosio">Ambrosio</s> is heard telling the contractor, Gustavo Lindqvist, that the bid for a middle school in Elizabeth was <q by="5" kind="partial">"taken care of."</q> Lindqvist asks what he owes.

<q by="6">"My wife likes quartz,"</q> <s id="6" who="Victor Ambrosio">Ambrosio</s> replies.

The countertops, according to invoices shown to jurors, cost $38,200. They were billed to the state as <q by="" kind="partial">"science lab surfaces."</q>

Lindqvist, who pleaded guilty in 2022 and hopes for a reduced sentence, spent four days on the stand. On cross-examination he admitted that he had lied to investigators in his first two interviews. <q by="8">"I lied because I was scared,"</q> <s id="8" who="Gustavo Lindqvist">he</s> testified. <q by="8">"Then I got tired of being scared."</q>

In his closing argument, <s id="9" who="Seamus Ballantyne">Ballantyne</s> called Lindqvist <q by="9" kind="partial">"a thief with a microphone"</q> and told jurors that the gifts were those of a close friend, offered openly and returned in kind. He pointed to a toast at the 2019 wedding in which <s id="10" who="Gustavo Lindqvist">the contractor</s> had referred to Ambrosio as <q by="10" kind="partial">"the brother I chose."</q>

Assistant U.S. Attorney Keith Yamashiro ridiculed that account in his rebuttal. <q by="11">"My brother has never sent me an invoice marked 'destroy after reading,'"</q> <s id="11" who="Keith Yamashiro">he</s> said. <q by="11">"Has yours?"</q>

One juror, a retired postal supervisor who declined to give his name, said that the panel had been split at first over the obstruction count. What settled it, he said, was a text message in which <s id="13" who="Victor Ambrosio">Ambrosio</s> urged a subordinate to <q by="13" kind="partial">"lose the blue folder."</q>

<q by="14">"You don't lose a folder for no reason,"</q> <s id="14" who="">the juror</s> said. <q by="14">"We all kind of looked at each other on that one."</q>

The subordinate, Mirela Stancu, kept the folder in the trunk of her car for 14 months before turning it over to the FBI. She wept on the stand as she described her fear of losing her job. On a yellow note stuck to the first page, jurors saw, <s id="15" who="Mirela Stancu">she</s> had written the date and the words <q by="15">"He told me to."</q>

Ambrosio had testified in his own defense, an unusual decision that lawyers following the case said may have hurt him. <s id="16" who="Victor Ambrosio">He</s> told jurors he was <q by="16" kind="partial">"careless, not crooked,"</q> then struggled for most of an afternoon to explain $212,000 in cash deposits. He at one point attributed them to a coin collection.

Judge Osei-Brown set sentencing for Sept. 9. <s id="18" who="">Prosecutors</s> asked that Ambrosio be jailed until then, saying he had <q by="18" kind="partial">"every incentive to flee,"</q> but the judge allowed him to remain free on $1.5 million bail. She ordered him to surrender the boat.

<q by="19">"And Mr. Ambrosio,"</q> <s id="19" who="Harriet Osei-Brown">she</s> added, <q by="19">"I do mean the boat and not a picture of the boat."</q>

The top charge carries up to 20 years in prison. In Elizabeth, the middle school, which was to have opened in 2022, remains unfinished. <s id="20" who="">A plywood sign</s> at the gate still promises <q by="20" kind="partial">"a 21st-century learning environment"</q> for 900 students.
