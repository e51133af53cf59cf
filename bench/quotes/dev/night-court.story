title: The man in the middle of every sentence
style: feature
hand: quill
---
Somewhere after eleven, in the arraignment part on the ground floor of the Queens courthouse, Idrissa Sow leans in to the ear of a delivery rider he has known for ninety seconds and becomes him.

<q by="1">“I did not see the light,”</q> <s id="1" who="Idrissa Sow">Sow</s> says aloud, in English, to a judge. A beat. <q by="1">“I saw it, but I was thinking about my mother.”</q>

It isn’t Sow’s mother. It isn’t Sow’s light. But the rules of his profession require the first person, and for twenty-two years he has been, by turns, a thief, a bride, an arsonist, the father of a boy in a coma and, for one unforgettable week in 2012, both parties to a divorce. He works in Pulaar, Wolof, French and, when the roster is thin, a Portuguese <s id="2" who="Idrissa Sow">he</s> calls <q by="2" kind="partial">“good enough for misdemeanors.”</q> He is 58, with a gray goatee and a cardigan for every day of the week. Defense lawyers call him the Professor; the officers who bring the prisoners up call him <x kind="nickname">“Surround Sound.”</x>

Interpreters are the one group of people in a courtroom who may not have an opinion. <s id="3" who="">The state’s manual</s>, a spiral-bound thing of 88 pages, forbids them to <q by="3" kind="partial">“add, omit, soften, explain or repair”</q> and asks that they be <q by="3" kind="partial">“as glass.”</q> Sow can recite it. He finds the passage on glass funny.

<q by="4">“Have you ever looked at glass?”</q> <s id="4" who="Idrissa Sow">he</s> asked me over a plate of thieboudienne in Jamaica, at one in the morning, still in the cardigan. <q by="4">“Really looked? It’s green. It bends. At night you see only yourself.”</q>

He came to the trade the way many do, which is by being the kid in the waiting room. His father drove a cab; his father’s English got as far as the bridges. At thirteen Sow was interpreting for half a building on 160th Street—at the clinic, at the bank, once at the deathbed of a neighbor whose doctor used the word <x kind="term">“palliative.”</x> He didn’t know it in any language. <s id="5" who="Idrissa Sow">He</s> told the family that the doctor would now <q by="5" kind="partial">“put a blanket over the pain,”</q> and has been ashamed of the phrase, and proud of it, ever since.

Judge <s id="6" who="Mercedes Villafañe-Roth">Mercedes Villafañe-Roth</s>, who has sat in night court for nine years, told me that she can tell when Sow is on from the way the room <q by="6" kind="partial">“stops leaning.”</q> With other interpreters, people crane. <q by="14">“They want to check the face against the voice,”</q> <s id="14" who="Mercedes Villafañe-Roth">she</s> said. <q by="14">“With him they forget there are two people.”</q>

Not everyone is so charmed. In 2019 a prosecutor moved to have him removed from a trial for what <s id="7" who="">the motion</s> termed <q by="7" kind="partial">“a theatrical sob.”</q> The sob, it was established from the tape, had been the witness’s. Sow had done it too, a second later, at what <s id="12" who="">the transcript</s>, with a straight face, records as <q by="12" kind="partial">“a comparable volume.”</q>

<q by="8">“What was I supposed to do?”</q> <s id="8" who="Idrissa Sow">he</s> said. <q by="8">“Say, ‘The witness is sad’? That is testimony. I am not sworn to testify. I am sworn to sob.”</q>

His wife, Fatoumata, a home health aide, has a rule that he must knock before coming in from work, and wait. She learned early on that he sometimes brought people home with him. For a month after the week of the divorce, <s id="9" who="Fatoumata">she</s> said, he <q by="9" kind="partial">“argued in his sleep and lost.”</q> She asks him, through the door, who he is. When he can answer, she lets him in.

The office that assigns him would like, within three years, to route two-thirds of its after-hours cases through a software service. A pilot began in the Bronx this spring. <s id="10" who="">An administrator who has seen the results</s> described them as <q by="10" kind="partial">“astonishing on nouns.”</q> In one hearing a Wolof expression of respect, addressed to the bench, came out as <q by="">“Big man, I am under your foot.”</q> In another <s id="13" who="">the machine</s> said nothing for eleven seconds, while a woman from Thiès spoke, and then offered the court a single word: <q by="13">“Yes.”</q>

I asked Sow whether he was afraid of it. He thought about this for some time. A waiter came by, a kid from Kaolack, and the two of them had a long exchange that ended with both of them doubled over. When it was finished I asked what the waiter had said.

<q by="11">“Oh,”</q> <s id="11" who="Idrissa Sow">Sow</s> said, wiping his eyes. <q by="11">“It would take too long.”</q>
