title: HOT TUB HELL: Soap hardman Danny in court over 3am splash
style: tabloid
hand: moss
---
SOAP hardman Danny Cutbush was branded <q by="1" kind="partial">‘a noisy, naked nightmare’</q> yesterday by <s id="1" who="Brenda Fairclough">the retired lollipop lady</s> who lives next door.

The <x kind="title">‘Marlowe Street’</x> favourite, 47, is being sued for £60,000 by widow Brenda Fairclough over the eight-seater hot tub he put in just four feet from her bedroom window.

<s id="2" who="Brenda Fairclough">Brenda</s>, 74, told Chelmsford County Court she had endured 113 nights of splashing, power ballads and language that she had <q by="2" kind="partial">‘only ever heard on the docks’</q>.

<q by="3">‘I’m no prude, I was married to a merchant seaman,’</q> <s id="3" who="Brenda Fairclough">the gran-of-six</s> said. <q by="3">‘But there’s a time and a place. The time is not three in the morning and the place is not my begonias.’</q>

Cutbush — gangland enforcer Vince Doyle in the teatime soap — denies nuisance.

He arrived in a white tracksuit to cheers from a handful of fans, one of whom held up a rubber duck. There were shouts of <q by="">‘Leave it, Vince!’</q> as he blew a kiss to the cameras.

Under questioning from Brenda’s barrister, Priyanka Sethi-Walsh, <s id="4" who="Danny Cutbush">the telly tough guy</s> admitted that he had been starkers on <q by="4" kind="partial">‘one or two’</q> occasions.

<q by="5">‘It’s a bath,’</q> <s id="5" who="Danny Cutbush">he</s> snapped. <q by="5">‘Do you wear trunks in the bath?’</q>

<q by="6">‘Mr Cutbush,’</q> <s id="6" who="Priyanka Sethi-Walsh">she</s> shot back, <q by="6">‘I do not bathe in front of the Number 14 bus.’</q>

The court roared. Judge Alastair Penhaligon-Reid did not. <q by="7">‘This isn’t an audition,’</q> <s id="7" who="Alastair Penhaligon-Reid">he</s> warned both of them.

The feud began in May last year when Cutbush bought the £1.9million pile in Leigh-on-Sea after his split from Strictly dancer Oksana Bielova. Brenda said she took round a lemon drizzle. She got it back the same night, over the fence, with a Post-it stuck to the foil: <q by="">‘Watching my carbs.’</q>

She posted polite notes. Then less polite ones. In the last, read out yesterday to gasps, <s id="8" who="Brenda Fairclough">the pensioner</s> told her famous neighbour that he had <q by="8" kind="partial">‘a face like a dropped pasty and manners to match’</q>.

<s id="9" who="Brenda Fairclough">She</s> agreed the pasty line was <q by="9" kind="partial">‘uncalled for’</q>. But she was at the <q by="9" kind="partial">‘end of my tether’</q>.

Things boiled over on August Bank Holiday, when the actor threw a bash for 40 pals. Brenda’s son-in-law, Gary Oduya, 51, went round at 2.40am in his dressing gown.

<s id="10" who="Gary Oduya">Gary</s>, a tiler, said: <q by="10">‘I asked him nicely to turn it down. He looked me up and down and goes, “Do you know who I am?” I said, “Course I do, you’re the bloke in the bubbles.”</q>

<q by="10">‘Next thing I know I’m in there with him.’</q>

Cutbush claims Gary slipped. Co-star Lorraine Tibbs, who plays pub landlady Dot and was in the tub at the time, backed him up in a statement. <s id="11" who="Lorraine Tibbs">She</s> said there had been no push, only <q by="11" kind="partial">‘a sort of a lean’</q>, and that Mr Oduya had afterwards stayed for <q by="11" kind="partial">‘at least two proseccos’</q>.

<q by="12">‘One,’</q> <s id="12" who="Gary Oduya">Gary</s> told the court.

Southend Council’s noise team visited four times. Environmental health officer Ifeoma Brandt measured 71 decibels at the bedroom window, as loud as a vacuum cleaner. In her log <s id="13" who="Ifeoma Brandt">she</s> noted a singalong of a well-known power ballad, by several voices, as <q by="13" kind="partial">‘sustained’</q>.

<s id="14" who="">A source close to Cutbush</s> told us last night the star felt he had been <q by="14" kind="partial">‘stitched up like a kipper’</q> and would sell up sooner than back down. <s id="15" who="">The pal</s> added: <q by="15">‘Danny’s skint. The tub’s the only thing Oksana didn’t take.’</q>

<s id="16" who="">A spokeswoman for the ballroom beauty</s> said: <q by="16">‘She was offered it. She had seen inside the filter.’</q>

Outside court Brenda was asked if she would accept an apology. <q by="17">‘He can start with the cake,’</q> <s id="17" who="Brenda Fairclough">she</s> said.

The hearing goes on.
