title: Nurse who swapped fentanyl for tap water gets 14 years
style: court
language: en
hand: ostby
---
MEDFORD, Ore.—A former intensive care nurse who stole fentanyl from dying patients and filled their IV bags with tap water was sentenced on Friday to 14 years in prison, at the end of a two-day hearing in which the families of the dead spoke, one after another, to the back of her head.

Shawna Leigh Cardew, 38, pleaded guilty in June to 33 counts of assault and tampering. Prosecutors linked infections from the water to at least nine deaths at Rogue Crest Medical Center, but did not charge her with manslaughter, saying that patients so sick might have died anyway. It was a point to which Judge Imogen Takahashi kept returning.

<q by="1">“We will never know,”</q> <s id="1" who="Imogen Takahashi">the judge</s> told Ms. Cardew. <q by="1">“You took that, too. You took the knowing.”</q>

Ms. Cardew, in green scrubs issued by the Jackson County Jail, looked at the table. When it was her turn, she stood and read from a single sheet of paper, in a voice so low that the court reporter stopped her twice. <q by="2">“I’m not going to tell you I was sick, though I was,”</q> <s id="2" who="Shawna Leigh Cardew">she</s> said. <q by="2">“You trusted a person in a uniform. I would give anything to have been her.”</q>

From somewhere in the third row came a single word: <q by="">“Liar.”</q>

The scheme began in the spring of 2022 and lasted 14 months. According to a sentencing memorandum, Ms. Cardew would unhook a bag during the night shift, draw off the drug with a syringe and top up what was left at the sink in the staff bathroom, below <s id="3" who="">a laminated notice</s> that said, <q by="3">“Clean hands save lives.”</q> <s id="4" who="">The memorandum</s> describes the tap as <q by="4" kind="partial">“the instrument of the crime.”</q>

Her downfall was a pharmacist, Olumide Bankole, who noticed that patients on her nights seemed to need more and more of the drug and to be helped by it less and less. His first warning, in an e-mail to three administrators in December 2022, was courteous. His fourth, in May, was not. <q by="5">“I would like it noted, by whoever reads these when this is over,”</q> <s id="5" who="Olumide Bankole">he</s> wrote, <q by="5">“that I asked.”</q>

<s id="6" who="">The hospital</s>, which faces 41 lawsuits, has said that it acted <q by="6" kind="partial">“promptly upon confirmation.”</q> A spokesman, Reid Sommerfeld, declined to say when that was.

Eleven relatives gave statements. Some shouted. Hector Villaseñor, whose wife, Pilar, was 36 and had been admitted after a car accident, set up a speaker on the lectern and played her voice-mail greeting, in which she laughs and says that she’ll call right back. Then he sat down. Anneliese Brandt, 71, told the court that her husband, a retired logger, had begged her to make them believe that he was in pain. <s id="7" who="">A doctor</s> took her aside, she said, and suggested that his complaints might be <q by="7" kind="partial">“drug-seeking behavior.”</q>

<q by="8">“Forty-four years I was married to that man, and I never heard him ask for anything,”</q> Mrs. <s id="8" who="Anneliese Brandt">Brandt</s> said. <q by="8">“And I looked at him and I wondered.”</q>

It was she, more than anyone, whom people in the hallway were talking about at the recess.

Deputy District Attorney Fergus Ó Broin had sought 20 years. <s id="9" who="Fergus Ó Broin">He</s> called the crimes <q by="9" kind="partial">“a kind of theft for which we have no word,”</q> and argued that Ms. Cardew had picked out those who were least able to complain: the sedated, the intubated, a man who spoke only Tongan.

The defense, which asked for eight, offered another portrait. Ms. Cardew had hurt her back lifting a patient in 2019, said her lawyer, Keziah Thorne-Aguilar, and was prescribed the pills that made her an addict by a physician one floor down. She worked 16-hour shifts through the pandemic. In the winter of 2021, when the unit ran out of body bags, a co-worker gave her a mug, which the lawyer held up for the court. It was printed with the legend <q by="">“Heroes don’t sleep.”</q>

<q by="10">“She is responsible,”</q> Ms. <s id="10" who="Keziah Thorne-Aguilar">Thorne-Aguilar</s> said. <q by="10">“I am asking you to notice the size of the crowd she’s standing in.”</q>

Judge Takahashi, a former public defender, said that she had noticed. She said that she’d read all 212 letters, some of which called for mercy and <s id="11" who="">one</s> of which, from a child of 9, inquired whether his grandmother <q by="11" kind="partial">“felt the water.”</q> She had not slept well, she added, and she did not expect Ms. Cardew to.

In the end, she split the difference between the lawyers, exactly, and then explained that it was not arithmetic. Fourteen months, she said; 14 years. <s id="13" who="">Her order</s> bars Ms. Cardew from any job that involves <q by="13" kind="partial">“the care of a living thing,”</q> and it recommends treatment.

As the deputies led her out, Ms. Cardew stopped at the rail beside Mr. Villaseñor and said something. He nodded, or lowered his head; people who saw it disagreed.

<q by="14">“She asked me how old were the kids,”</q> <s id="14" who="Hector Villaseñor">he</s> said later, on the courthouse steps, winding the cord around the little speaker. <q by="14">“So I told her.”</q>
