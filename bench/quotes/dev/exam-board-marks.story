title: Exam board admits marking 11,000 GCSE music papers against wrong recording
style: british
language: en
hand: harbour
---
One of England’s largest exam boards has apologised to thousands of teenagers after it emerged that their GCSE music papers had been marked against the wrong piece of music.

Candidates at 212 schools were played a movement of a Victorian string quartet in the listening paper on 6 June. Examiners, however, were sent the mark scheme for a samba. Pupils who wrote that they could hear a cello were told that they had failed to mention <q by="" kind="partial">“the whistle”</q>.

The mistake came to light when Rhiannon Tudor-Webb, head of music at a comprehensive in Wolverhampton, asked for three scripts to be returned. She read the first examiner’s comments, <s id="3" who="Rhiannon Tudor-Webb">she</s> told the Courier, <q by="3" kind="partial">“standing in the hall with my coat on”</q>.

<q by="4">“At first I thought, well, I’ve gone mad,”</q> <s id="4" who="Rhiannon Tudor-Webb">Tudor-Webb</s> said. <q by="4">“Then I thought, no, I have taught sonata form for 22 years and there is no agogô bell in it.”</q>

Her pupil Jahmeer Coley, 16, who had hoped to take up a scholarship at a sixth form in Birmingham, was given a grade 3. <s id="5" who="Jahmeer Coley">He</s> said it had felt <q by="5" kind="partial">“like being told you’d got your own name wrong”</q>.

The board, <s id="6" who="">Albion Assessment</s>, said in a statement that it was <q by="6" kind="partial">“profoundly sorry”</q> and that every paper would be re-marked by 12 September at no cost. <s id="17" who="">It</s> blamed <q by="17" kind="partial">“a file-naming convention”</q> introduced last year.

That explanation was greeted with derision by teaching unions. <q by="7">“It is a file-naming convention in the sense that the Titanic was a parking convention,”</q> said <s id="7" who="Siobhán Ní Fhloinn">Siobhán Ní Fhloinn</s>, of the Association of Music Educators. <q by="7">“Somebody must have listened to the thing. Did nobody hum it?”</q>

It appears that somebody did. Minutes of a video call for senior examiners on 19 June, seen by the Courier, show that a team leader raised concerns after 15 minutes and was told to <q by="" kind="partial">“apply the scheme as published”</q>. Two markers later resigned. <s id="8" who="">One of them</s>, who asked not to be identified because he still works for the board in another subject, said he had been awarding marks <q by="8" kind="partial">“for courage”</q>.

<q by="9">“I had this lad who’d written a whole beautiful paragraph about the viola,”</q> <s id="9" who="">the examiner</s> said. <q by="9">“And I’ve a sheet in front of me that says ‘accept: party, carnival, sunny’. I gave him two for sunny. It was in A major.”</q>

The schools minister, <s id="10" who="Priyanka Deshmukh-Hale">Priyanka Deshmukh-Hale</s>, described the episode as <q by="10" kind="partial">“baffling”</q> and has asked the regulator to report within a fortnight. Ofqual can fine a board up to 10% of its turnover; Albion’s was £187m last year.

Not for the first time, the affair has raised the question of whether England needs a <x kind="scare">“market”</x> of four exam boards. Prof <s id="11" who="Leopold Sackey">Leopold Sackey</s>, of the University of Leeds, who sat on a government review in 2016, said commercial pressure had produced <q by="11" kind="partial">“a race to the cheapest plausible PDF”</q>. Boards now pay about £3.20 to have a music script marked, he said, against £5 ten years ago.

<q by="12">“You get, on the whole, what you pay for,”</q> <s id="12" who="Leopold Sackey">Sackey</s> said. <q by="12">“What we have paid for is a samba.”</q>

Shares in Albion’s parent company, which is listed in London, closed down 7%. Its chief executive, <s id="13" who="Giles Marchbank">Giles Marchbank</s>, told investors that the financial effect was <q by="13" kind="partial">“immaterial”</q>, a word for which he was rebuked on Thursday by the chair of the education select committee.

<q by="14">“It is not immaterial to a child who has lost a place,”</q> <s id="14" who="Amos Kettleborough">Amos Kettleborough</s> said in a letter released to the press. <q by="14">“I invite Mr Marchbank to come and say it to one.”</q>

For some the re-mark will come too late. Enrolment at many colleges closes on 6 September. <s id="15" who="">Albion</s> said it had written to admissions tutors to ask for <q by="15" kind="partial">“flexibility and goodwill”</q>; of nine colleges contacted by the Courier, six said that no letter had arrived, and a seventh had received one addressed to a school of dance.

Coley, at least, has been let in. His new head of sixth form rang him on Wednesday night, having read about the case, and asked what the piece had been about.

<q by="16">“I said it was like two people having a row really politely,”</q> <s id="16" who="Jahmeer Coley">the 16-year-old</s> said. <q by="16">“And she went, ‘That’s a distinction, that is. See you Monday.’”</q>
