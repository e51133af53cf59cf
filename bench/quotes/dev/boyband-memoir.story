title: Former Avenue 9 Singer Jordy Pham Says He ‘Slept in the Van’ While Bandmates Got Mansions
style: magazine
hand: calloway
---
Jordy Pham was the one in the yellow vest. For a stretch of the early 2000s his face was on lunchboxes, his haircut was described in print as <q by="" kind="partial">“a public service,”</q> and <x kind="title">“Call Me After School”</x> was on the radio of every minivan in the country. What nobody knew, he writes in a new memoir, is where he went after the show.

<q by="1">“I slept in the van,”</q> <s id="1" who="Jordy Pham">Pham</s>, now 43, recalls in <x kind="title">“Fifth from the Left,”</x> out Sept. 16. <q by="1">“Not the tour bus. The van that followed the tour bus with the T-shirts in it.”</q>

The book, of which this magazine obtained an early copy, is a funny and often furious account of six years in Avenue 9, the quintet put together by the late Orlando manager Wes Tarkington. Pham, the son of a nail-salon owner and a shrimper from Biloxi, was 17 when he signed a contract that his parents could not read. Under its terms, <s id="2" who="Jordy Pham">he</s> claims, he was a <q by="2" kind="partial">“featured employee”</q> rather than a member, and took home $412 a week in the year the group grossed $61 million.

<s id="3" who="Jordy Pham">He</s> describes Tarkington, who died in federal custody in 2014, as <q by="3" kind="partial">“a man who hugged you with one arm because the other was in your pocket.”</q> When the singer asked for a raise, in the back of a Red Lobster, the manager is said to have answered with a proverb. <q by="4">“‘The nail that sticks up,’ he told me, and then he just ate a biscuit,”</q> <s id="4" who="Jordy Pham">Pham</s> writes.

His bandmates do not come off well either. Lead vocalist Chase Dunleavy, who went on to a solo career and a judge’s chair on <x kind="title">“Next Big Voice,”</x> is, in <s id="5" who="Jordy Pham">Pham</s>’s words, <q by="5" kind="partial">“the nicest coward I ever loved.”</q> Dunleavy’s house in Windermere had a bowling alley; according to <s id="6" who="">the book</s>, it also had <q by="6" kind="partial">“a guest room I was never offered.”</q>

Through a spokeswoman, Dunleavy, 45, said he had not read the memoir but wished his old friend well. <q by="7">“We were all kids and we all got robbed,”</q> <s id="7" who="Chase Dunleavy">he</s> said in a statement. <q by="7">“Some of us got robbed in nicer houses.”</q>

Tremaine <x kind="nickname">“T-Bone”</x> Ellery, the group’s bass voice, was more direct when reached at the car dealership he runs outside Macon. <q by="8">“Every word of it’s true, and he left out the worst of it,”</q> <s id="8" who="Tremaine Ellery">Ellery</s> says. Did he know that Pham was sleeping among the merchandise? There is a long pause. <q by="9">“I knew he was always the first one up,”</q> <s id="9" who="Tremaine Ellery">he</s> says.

The fifth chapter is devoted to a romance that fans had long suspected. For 14 months, Pham says, he dated the actress Corinne Abelard, at that time the star of <x kind="title">“Palisade High.”</x> The relationship was kept from the press on the orders of both their managers, and they met, for the most part, at a laundromat in Studio City. She taught him to drive stick. He gave her a ring from a vending machine, which, <s id="10" who="Jordy Pham">he</s> reports, she <q by="10" kind="partial">“wore until it turned her finger the color of a pond.”</q>

Abelard, 42, who is now married to the producer Ilan Shprecher, has no complaint. <q by="11">“He asked before he wrote it, which is more than I can say for anybody else in that decade,”</q> <s id="11" who="Corinne Abelard">she</s> tells us in an e-mail. <q by="11">“And I still have the ring. Ilan thinks it’s hilarious.”</q>

Not everything is settled. The Tarkington estate sent the publisher a letter in June demanding changes to 22 passages, which <s id="12" who="">it</s> called <q by="12" kind="partial">“defamatory of a man who cannot answer.”</q> The publisher, Halyard House, answered that <s id="13" who="">it</s> <q by="13" kind="partial">“stands behind Mr. Pham and his very good memory.”</q>

These days Pham lives in Gulfport with his wife, Hanh, and their twin girls, and teaches choir at a public middle school. His students found out about the vest last year. They greeted him the next morning, he writes on the final page, with all three verses and the dance.

<q by="14">“I cried so hard that a sixth-grader went for the nurse,”</q> <s id="14" who="Jordy Pham">he</s> writes. <q by="14">“It was the first time I’d ever heard it from the front.”</q>
