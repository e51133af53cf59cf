title: Allotment champion ‘poisoned rival’s marrows’, court told
style: british
hand: ferris
---
A retired bank manager crept on to a neighbouring allotment before dawn and injected a rival’s prize marrows with brine, a jury was told yesterday.

Desmond Arkwright-Fell, 71, had won the heaviest marrow class at the Thrupley Show for six years running when a newcomer, Mrs Zofia Wieczorek, took it from him in 2023 with a specimen of 64lb. Within a year, <s id="1" who="">the prosecution</s> said, the defendant had come to regard her as <q by="1" kind="partial">“an invader with a hosepipe”</q>.

Opening the case at Gloucester Crown Court, Hugo St John Pettifer, for the Crown, said that the jurors might be tempted to smile. <q by="2">“You would be wrong to,”</q> <s id="2" who="Hugo St John Pettifer">he</s> told them. <q by="2">“This was a campaign. It was patient, it was planned and it was carried out with a veterinary syringe.”</q>

The court heard that Mrs Wieczorek, 58, a school cook who came to Britain from Bydgoszcz in 2006, found four of her plants collapsed on the morning of August 11 last year. She thought at first of slugs. Then she saw that each marrow had a neat hole beneath the stalk, plugged with putty and, in <s id="3" who="Zofia Wieczorek">her</s> words, <q by="3" kind="partial">“painted, painted green, like somebody takes a pride”</q>.

A camera that her son had fixed to a water butt showed a figure in a bobble hat. The defendant denies that it was he.

Giving evidence, Mrs Wieczorek said that the two had once been on good terms. He had lent her a cloche. After the show, however, he would turn his wireless up when she came through the gate, and in the spring a card was pushed under the door of her shed. It bore no name, and only one line: <q by="">“There is a limit to what can be grown here.”</q>

Asked by Mr Pettifer how she had taken it, <s id="5" who="Zofia Wieczorek">she</s> replied: <q by="5">“I thought it was about the soil.”</q>

Cross-examining, Philippa Ogunbanjo KC put it to the witness that she had enemies enough without her client. Had she not been warned by the committee for using water out of hours? <q by="6">“One time,”</q> said Mrs <s id="6" who="Zofia Wieczorek">Wieczorek</s>. Had <s id="7" who="Zofia Wieczorek">she</s> not called the secretary, Mr Noel Tibbs, <q by="7" kind="partial">“a boiled potato”</q>? She had, <s id="8" who="Zofia Wieczorek">she</s> agreed, but <q by="8" kind="partial">“with affection”</q>.

Mr Tibbs, 66, was called next. He told the court that feeling on the site ran high each August and that one year a man had slept in his runner beans. He had never thought of the defendant as a violent person. On the other hand, he recalled an evening in the Plough at which <s id="9" who="Desmond Arkwright-Fell">Arkwright-Fell</s>, having had three halves of cider, had declared that he would <q by="9" kind="partial">“see that woman pickled”</q>.

<q by="10">“We all took it as a figure of speech,”</q> <s id="10" who="Noel Tibbs">Tibbs</s> said. <q by="10">“In hindsight it was a recipe.”</q>

The judge, Mr Recorder Ashworth, asked the public gallery to compose itself.

A search of the defendant’s garage turned up 11 syringes, a tin of Buckingham Green enamel and a notebook with the title <x kind="title">“Observations”</x>. An entry for August 10 was shown to the jury. <q by="11">“Overcast. No moon. She has fed again,”</q> <s id="11" who="">it</s> read. Detective Constable Lowri Pugh-Evans said that in interview Arkwright-Fell had given no comment to every question but one. When she asked if he was sorry about the marrows, <s id="13" who="Desmond Arkwright-Fell">he</s> had answered: <q by="13">“They were overwatered.”</q>

The syringes, the defence says, were for the treatment of his late wife’s cat, and the paint for a gate.

Arkwright-Fell, of Mill Rise, Thrupley, denies criminal damage to a value of £380 and one count of harassment. The trial, which is expected to last four days, continues. The Thrupley Show, for its part, has dropped the class. Its chairman, Sir <s id="14" who="Crispin Maule">Crispin Maule</s>, said the committee had lost its <q by="14" kind="partial">“appetite for the larger vegetables”</q>.
