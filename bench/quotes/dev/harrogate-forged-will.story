title: Handyman ‘practised widow’s signature on back of gas bill’, court told
style: court
hand: gable
---
A care home handyman forged the will of an 89-year-old resident in order to inherit her house, and was caught because he gave her a middle name she had hated all her life, a jury has heard.

Gareth Llewellyn-Moss, 52, is accused of drawing up a document in which Zofia Wieczorek, a retired piano teacher, appeared to leave him her £640,000 home in Harrogate in recognition of what <s id="1" who="">the will</s> called <q by="1" kind="partial">‘his many kindnesses and the gutters’</q>. He denies fraud and making a false instrument.

Opening the case at Leeds crown court, Imran Qureshi KC, prosecuting, told jurors that <s id="3" who="Zofia Wieczorek">Wieczorek</s> had made a perfectly good will in 2011, and had described it to friends as <q by="3" kind="partial">‘the last sensible thing I shall do’</q>. It divided everything between a niece and a hospice.

<q by="4">‘Eleven days after her death, a second will arrived at a solicitor’s office in Otley,’</q> <s id="4" who="Imran Qureshi">Qureshi</s> said. <q by="4">‘It arrived in a jiffy bag. It had been signed, you may think, by a lady in something of a hurry, since it was dated a Thursday on which she was under general anaesthetic.’</q>

The second document was signed with three names, the middle one Bronisława. The jury was told that she had not used it since 1946, when a clerk at a transit camp in Germany wrote it down as Bruno. A search of a shed rented by the defendant in March 2024 recovered a gas bill on the back of which her signature had been written 43 times. Beside the last was a tick, and the words <q by="">‘that’s the one’</q>.

Her niece, Halina Wieczorek-Bright, gave evidence from behind a screen. She said she had met the defendant twice, and that on the second occasion he had been wearing her late uncle’s watch.

<q by="5">‘I asked him about it,’</q> <s id="5" who="Halina Wieczorek-Bright">she</s> said. <q by="5">‘He told me, “She likes me to have the time.”’</q>

Cross-examined by Felicity St John Astley, for the defence, Wieczorek-Bright accepted that she had visited her aunt only four times in the final year.

<q by="6">‘And Mr Llewellyn-Moss was there every day, wasn’t he?’</q> <s id="6" who="Felicity St John Astley">St John Astley</s> asked.

<q by="7">‘He was paid to be,’</q> <s id="7" who="Halina Wieczorek-Bright">the witness</s> replied.

Police body-worn video of the arrest was played. In it <s id="8" who="Gareth Llewellyn-Moss">the defendant</s>, in a dressing gown, can be heard insisting that the widow had been <q by="8" kind="partial">‘like a nan to me’</q>, and asking whether he may turn off the oven. A dog barks throughout. <q by="">‘Mind the step,’</q> someone says.

Dr Catriona MacAskill, a forensic document examiner, told the court that the signature on the disputed will showed signs of having been drawn rather than written. Genuine signatures have a rhythm, <s id="9" who="Catriona MacAskill">she</s> said, and this one <q by="9" kind="partial">‘stops to think in four places’</q>. She put the likelihood of common authorship in the lowest of her six categories.

Recorder <s id="10" who="Babatunde Olaniyan">Babatunde Olaniyan</s> reminded jurors that expert opinion was <q by="10" kind="partial">‘there to help you, not to relieve you’</q>.

The defence case, outlined briefly on Wednesday, is that Wieczorek dictated her wishes in her room, that a colleague who has since returned to Portugal typed them, and that the date was a slip. As for the gas bill, Llewellyn-Moss is expected to say that she had asked for his help after a stroke affected her right hand. <q by="11">‘He was not copying her name,’</q> <s id="11" who="Felicity St John Astley">St John Astley</s> told the jury. <q by="11">‘He was teaching her to write it again.’</q>

A former manager of the home, who cannot be named for legal reasons, is due to give evidence on Friday. In a witness statement read to the court, <s id="12" who="">she</s> said there had been <q by="12" kind="partial">‘talk’</q> among the night staff about the pair, known on the rota as <x kind="nickname">‘Harold and Maude’</x>. She had not thought anything of it. <q by="13">‘He was the only one who could get the piano lid open,’</q> <s id="13" who="">the statement</s> added.

The trial continues.
