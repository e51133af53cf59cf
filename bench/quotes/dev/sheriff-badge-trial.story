title: Witness says $5,000 bought a gold star, a placard and a way around traffic
style: court
language: en
hand: pruitt
---
ROANOKE, Va. -- A car dealer told federal jurors on Wednesday that he paid a sheriff $5,000 in a diner bathroom for a badge, and that he had never in his life made an arrest, drawn a weapon or attended a training session longer than lunch.

<q by="1">"It was ribs,"</q> said <s id="1" who="Kirby Haldane">Kirby Haldane</s>, 57, who owns three dealerships outside Lynchburg. <q by="1">"There was a sign-in sheet and there was ribs."</q>

Haldane was the fourth witness against Russell T. Oakes, 63, the former sheriff of Amherst Gap County, who is charged with conspiracy, honest-services fraud and 11 counts of federal program bribery. Prosecutors contend that between 2017 and 2022 he swore in at least 28 auxiliary deputies, none of whom did any work, in exchange for cash and contributions of more than $174,000. Each got a gold star, an ID and a dashboard placard. Oakes has pleaded not guilty.

Under questioning by Assistant U.S. Attorney Jae-eun Kwon, Haldane said that he wanted the badge because of Route 29. <q by="2">"I drive fast,"</q> <s id="2" who="Kirby Haldane">he</s> said.

<q by="3">"And since you became a deputy, Mr. Haldane?"</q> <s id="3" who="Jae-eun Kwon">Kwon</s> asked.

<q by="2">"I drive very fast."</q>

Several jurors laughed. Oakes, in a gray suit with a flag pin, wrote something on a legal pad and underlined it.

The government played a recording, made by an undercover FBI agent who posed as a vape-shop owner, in which a man whom witnesses have identified as the sheriff discusses a price. He can't call it a fee, <s id="5" who="Russell T. Oakes">the man</s> says; it has to be <q by="5" kind="partial">"a love offering."</q> When the agent wonders whether he will have to work any parades, <s id="4" who="Russell T. Oakes">the man</s> tells him, <q by="4">"Son, you don't even have to stop for one."</q>

In her opening statement on Monday, defense lawyer <s id="6" who="Marguerite Pell">Marguerite Pell</s> called the program sloppy but <q by="6" kind="partial">"as Virginian as ham."</q> Sheriffs in the commonwealth, she said, have appointed friends as auxiliaries since before there were cars to put placards in, and the contributions were legal and reported. She told jurors to ask themselves what the sheriff had ever done for any of these men. <q by="7">"The answer is that he gave them a piece of tin,"</q> <s id="7" who="Marguerite Pell">Pell</s> said. <q by="7">"It's a sad thing to want. It's not a crime to give it."</q>

On cross-examination Wednesday, she drew from Haldane that he had been granted immunity, that he still had the badge at home and that he had once shown it to <s id="16" who="">a state trooper</s>, who returned it to him with the advice to <q by="16" kind="partial">"put that back in the cereal box."</q>

<q by="8">"Did the sheriff ever tell you that it would get you out of a ticket?"</q> <s id="8" who="Marguerite Pell">Pell</s> asked.

<q by="9">"Not in words,"</q> <s id="9" who="Kirby Haldane">Haldane</s> answered.

<q by="8">"In what, then?"</q>

<q by="14">"He did like this,"</q> <s id="14" who="Kirby Haldane">the witness</s> said, and winked.

U.S. District Judge Horatio Bellweather had the wink described for the record. The defense objected to the description. After a conference at the bench, it was entered as <q by="" kind="partial">"a closing of the left eye."</q>

Another witness, LaTonya Mayfield, who was the department's bookkeeper for 22 years, testified that cash came in bank envelopes, church envelopes and, once, a Christmas card. She kept her own list of it in the back of a hymnal because, <s id="10" who="LaTonya Mayfield">she</s> said, she had figured that <q by="10" kind="partial">"nobody in that building was going to open one."</q> A photograph of the page was put up on the screen. At its head, in blue ballpoint, <s id="11" who="LaTonya Mayfield">she</s> had written, <q by="11">"Lord, I am only the pen."</q>

Mayfield, 60, cried once, when she was asked about the day in 2021 that she took the list to the county attorney. He heard her out, she testified. The following Monday her key did not work. <s id="12" who="">An unsigned note</s> in her mailbox informed her that her services were <q by="12" kind="partial">"no longer a good fit for the vision."</q>

The county attorney at the time, Preston Oakes, is the defendant's first cousin. He hasn't been charged. Through his own lawyer, Dmitri Vassilakis, he has said that he recalls no such meeting. <q by="13">"My client has a great many conversations with a great many people,"</q> <s id="13" who="Dmitri Vassilakis">Vassilakis</s> said in the hallway.

As jurors filed out for the day, <s id="15" who="">a man in the gallery</s> was heard to mutter, <q by="15">"Twenty-eight? Try 80."</q> The judge told marshals to find out who had said it. They did not.

Testimony is to resume at 9 a.m. Thursday, when prosecutors expect to call a podiatrist, a Baptist minister and the owner of a go-kart track, all of them, for a time, officers of the law.
