title: Nigel Amory-Pugh 'blindsided' as Saturday Shimmer axes him after 11 years
style: tabloid
language: en
hand: tabmail
---
He has survived three broken toes, a wardrobe collapse and a live on-air proposal to the wrong twin. But <x kind="title">'Saturday Shimmer'</x> host Nigel Amory-Pugh has finally been shown the door.

The 57-year-old was told on Tuesday that his contract would not be renewed for the show's 15th series, which begins in September.

<s id="1" who="">Friends of the presenter</s> say he was <q by="1" kind="partial">'blindsided'</q> by the news, which came in a video call lasting less than four minutes.

In a statement posted on his website at lunchtime, <s id="2" who="Nigel Amory-Pugh">Amory-Pugh</s> wrote: <q by="2">'After eleven glorious years I have hung up my cummerbund. It was not, I should say, my idea. To the dancers, the band, the ladies in wardrobe who have seen things no one should see: thank you. I shall miss you beyond words.</q>

<q by="2">'To those upstairs, I wish them every success with whatever it is they are making now.'</q>

He will be replaced by Zuleika Mensah, 29, who shot to fame reviewing crisps on the internet and who last year fronted the dating show <x kind="title">'Snog, Marry, Allotment'</x>.

Channel Nine's director of entertainment, <s id="3" who="Saskia Thorne">Saskia Thorne</s>, called Ms Mensah <q by="3" kind="partial">'the most exciting presenter of her generation'</q>. <s id="14" who="Saskia Thorne">She</s> paid tribute to Amory-Pugh as <q by="14" kind="partial">'a consummate professional and a dear friend of the channel'</q>.

That did not wash with his husband of nine years, the florist Gethin Amory-Pugh. <q by="4">'A dear friend? She called him Neil,'</q> <s id="4" who="Gethin Amory-Pugh">he</s> said from the doorstep of the couple's home in Hove yesterday. <q by="4">'On the call. Twice. The second time, somebody corrected her in the chat.'</q>

The decision had been rumoured since May, when <s id="5" who="">a memo</s> leaked from the production company, Big Sequin, described the programme's audience as <q by="5" kind="partial">'loyal, lovely and, frankly, dying'</q>. It recommended what <s id="15" who="">it</s> termed a <q by="15" kind="partial">'tonal refresh'</q>.

Ratings have slipped from a peak of 10.2 million in 2016 to 5.8 million for last December's final, won by the former jockey Declan O'Shaughnessy. It was put about at the wrap party that the presenter had become <q by="" kind="partial">'a bit cruise ship'</q>.

O'Shaughnessy, 33, said that the host had talked him out of quitting in week two. <q by="6">'I was sat on a skip round the back, in tears, in a see-through shirt,'</q> <s id="6" who="Declan O'Shaughnessy">the Corkman</s> recalled. <q by="6">'Nigel came out with two teas, sat down in his good trousers, and said, "I've got no advice, I just couldn't stand that band any longer." I'd do anything for that man.'</q>

Not everybody is in mourning. <s id="7" who="">One former contestant</s>, who appeared on the show in 2019, claimed that Amory-Pugh could be <q by="7" kind="partial">'icy'</q> when the cameras stopped and that celebrities were warned not to mention his hair.

<q by="8">'You'd get a tap on the shoulder from a runner before rehearsals,'</q> <s id="8" who="">the contestant</s>, a woman known for another programme, said. <q by="8">'It was always the same line. "Eyes below the parting, please."'</q>

Judge Lucia Fontanarossa laughed off the story when it was put to her. <q by="9">'Darling, everyone's hair is a secret,'</q> <s id="9" who="Lucia Fontanarossa">she</s> said. <q by="9">'Mine lives in a drawer.'</q> She has yet to sign for the new series herself, and her agent did not respond to a request for comment.

Viewers, meanwhile, took to social media to vent. <q by="10">'No Nige, no licence fee,'</q> <s id="10" who="">one</s> posted, apparently unaware that Channel Nine is paid for by advertising. <s id="11" who="">Another</s> said it was <q by="11" kind="partial">'like putting a vape in the Queen's handbag'</q>.

The presenter began his career reading the farming bulletin in Hereford, and won a cult following in the Nineties with the quiz <x kind="title">'Whose Sofa?'</x>. It was there that <s id="12" who="Nigel Amory-Pugh">he</s> coined the catchphrase <q by="12" kind="partial">'Plump it or dump it!'</q>, which is printed on a bench in his native Ledbury.

Bookmakers make him 6-4 to turn up on the rival dance contest <x kind="title">'Strutters'</x>. Asked about that on his way to walk the dog, <s id="13" who="Nigel Amory-Pugh">Amory-Pugh</s>, in dark glasses, said he was <q by="13" kind="partial">'considering being difficult in a different postcode'</q>.
