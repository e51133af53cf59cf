title: In Philadelphia, a List of 14 Schools and a Very Long Night
style: broadsheet
language: en
hand: harlan
---
PHILADELPHIA — The list went up on the district’s website at 4:02 p.m., and by 4:20 a second-grade teacher named Shanice Abernathy had read it aloud, school by school, to a hallway full of parents who had come to pick up their children and now could not seem to leave.

Theirs was ninth. <q by="">“Read it again,”</q> somebody said.

Under a plan that the Board of Education will vote on next month, 14 of Philadelphia’s 216 district schools would close over the next two summers, the largest contraction in more than a decade. Nearly 5,300 children would be moved. The district, which has lost about a fifth of its students since 2013, says it is heating and staffing 38,000 empty seats, and the superintendent, Dr. Augusto Peralta, has been telling anyone who will listen that the math has run out.

<q by="1">“I did not come to this city to close schools,”</q> Dr. <s id="1" who="Augusto Peralta">Peralta</s> said on Tuesday evening in the auditorium of a West Philadelphia high school, where he was heckled, then sung at, then, near midnight, offered a slice of sheet cake. <q by="1">“I came here to run good ones. There is no version of this where I can afford both the building and what’s supposed to happen inside it.”</q>

The plan’s authors had hoped that its sweeteners would soften the blow: nine renovations, three new middle schools, a promise that no child would be sent to a lower-performing building. In a 71-page document titled <x kind="title">“Rooted and Rising,”</x> <s id="2" who="">they</s> describe the closings as <q by="2" kind="partial">“consolidations of opportunity,”</q> a phrase that Keisha Bright-Omondi, a City Council member from Southwest Philadelphia, could barely get out of her mouth.

<q by="3">“My mother’s house was consolidated once,”</q> Ms. <s id="3" who="Keisha Bright-Omondi">Bright-Omondi</s> said. <q by="3">“We called it foreclosure.”</q>

What made the evening unusual was not the anger, which was expected, but the number of people who seemed to be arguing with themselves. Walter Piekarski, 71, went to the Ashmead School in Kensington, as did his three children. Two of his grandchildren are there now. The building, which opened in 1924, has 190 students in space for 640; last winter a ceiling came down in the music room.

<q by="4">“I know what it looks like on a spreadsheet,”</q> said Mr. <s id="4" who="Walter Piekarski">Piekarski</s>, a retired pressman. <q by="4">“I’d close it too, if I was from someplace else.”</q>

Others were less forgiving. <s id="5" who="">A father</s> in a SEPTA uniform, who declined to give his name because he had left his shift to be there, told Dr. Peralta that he had been <q by="5" kind="partial">“dragged through this in 2013 like a dog behind a car”</q> and did not intend to stand still for it twice. A group of eighth graders held up a bedsheet on which <s id="10" who="">they</s> had painted <q by="10">“WE ARE NOT SEATS.”</q>

The teachers’ union has not said whether it will oppose the plan in full. Its president, <s id="6" who="Dolores Tagliaferro">Dolores Tagliaferro</s>, who negotiated a contract last August that bars layoffs through 2027, praised the superintendent’s candor but said the timetable was <q by="6" kind="partial">“a fantasy with a PowerPoint.”</q> Five of the 14 schools are within a half-mile of one another. Moving their students at once, she said, would put children on the wrong side of at least two corners where children have been shot.

The district’s deputy for operations, Ingrid Sorensen-Wu, acknowledged the concern. <q by="7">“We’ve walked every one of those routes,”</q> <s id="7" who="Ingrid Sorensen-Wu">she</s> said in an interview. <q by="7">“I walked the one on Allegheny in January with a stroller in front of me. I’m not going to tell a mother it’s nothing.”</q>

An independent analysis, by researchers at a local university, offers some support to both sides. It found that students displaced by the 2013 closings lost ground for about a year and then largely recovered it. But the neighborhoods, <s id="8" who="">the report</s> concludes, <q by="8" kind="partial">“did not recover anything.”</q> Of the 23 buildings that were shuttered then, six are still empty.

Mrs. Abernathy’s hallway is on one of the streets that report examined. On Wednesday morning she was back in it at 7:45, taking down a bulletin board about the planets because the corner had started to peel. A boy named Isaiah wanted to know if the school would close before or after lunch.

<q by="9">“I said, ‘Not today, baby,’”</q> Mrs. <s id="9" who="Shanice Abernathy">Abernathy</s> recalled. <q by="9">“He goes, ‘OK, so what are we having?’”</q>
