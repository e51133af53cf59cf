title: When the Nearest Delivery Room Is 71 Miles Away
style: broadsheet
language: en
hand: harlan
---
MCINTYRE BLUFF, Ga. — The last baby delivered at Tolbert Memorial Hospital weighed six pounds, two ounces, and arrived on a Sunday in June, 40 minutes before the maternity unit’s license was to lapse. The nurses signed the warmer with a felt pen. <q by="1">“Closing time,”</q> <s id="1" who="">one of them</s> wrote.

The mother, Maricruz Benavides, did not learn until afterward that she was a milestone.

<q by="2">“I said, ‘Why is everybody crying? Is something wrong with him?’”</q> Ms. <s id="2" who="Maricruz Benavides">Benavides</s> remembered. <q by="2">“And the doctor said, ‘No, honey. Something is wrong with us.’”</q>

Tolbert, a 46-bed hospital in the pine country of southeast Georgia, is the ninth in the state to stop delivering babies since 2020. Women in its three counties must now travel an average of 71 miles, and the county ambulance service, which has four trucks, has handled 11 births on the shoulder of one road or another since summer.

The doctor was Dr. Folasade Adeyemi-Hart, an obstetrician who had worked at Tolbert for 22 years, and who is blunt about why it happened. Medicaid pays for more than seven in ten births there. By her account the unit lost $1.8 million in its final year. It had four deliveries a week and needed, around the clock, a surgeon, an anesthetist and two nurses who had not lost the knack.

<q by="3">“You can’t staff a fire department on the basis of how many fires you had,”</q> Dr. <s id="3" who="Folasade Adeyemi-Hart">Adeyemi-Hart</s> said. <q by="3">“But that’s the reimbursement model. They pay you by the fire.”</q>

The hospital’s chief executive, <s id="4" who="Randall Teasley">Randall Teasley</s>, whose own two daughters were born in the unit, said that the decision had been <q by="4" kind="partial">“the worst day of my working life, and I was in the Army.”</q> He had tried to sell the board on one more year. But in March an insurer changed the way that it classified observation stays, and there went, in <s id="5" who="Randall Teasley">his</s> words, <q by="5" kind="partial">“the last of the couch cushions.”</q>

Officials in Atlanta say that help is on the way. A $25 million fund for rural obstetrics was included in this year’s budget, and <s id="6" who="">the governor</s>, signing it, promised that no mother in Georgia would have to <q by="6" kind="partial">“choose between a paycheck and a prenatal visit.”</q> The money has not gone out. The rules for applying for it, <s id="7" who="">a spokeswoman</s> for the state health agency said, are <q by="7" kind="partial">“in the final stages of being finalized.”</q>

In the meantime there is Brother Leon Kitchings. A Baptist deacon and a retired long-haul driver, Mr. Kitchings, 68, has organized two dozen volunteers with good tires into what amounts to a taxi line for the pregnant. They have a laminated list of rules. No smoking. No advice. If it starts, pull over.

<q by="8">“I’ve hauled chickens, I’ve hauled sheetrock,”</q> <s id="8" who="Leon Kitchings">he</s> said, one hand on the wheel of his Buick, somewhere past Baxley. <q by="8">“I never hauled anything that could change its mind.”</q>

His passenger that morning was Tamsin Ogletree, 29, who was 36 weeks along and had the seat all the way back. <q by="9">“Brother Leon drives fifty-three miles an hour,”</q> <s id="9" who="Tamsin Ogletree">she</s> said. <q by="9">“I’m going to have this baby in Brother Leon’s car, and it’s going to be in first grade.”</q>

Ms. Ogletree’s last pregnancy ended in a hemorrhage. She was at Tolbert then, nine minutes from home. At the hospital she uses now, in Savannah, the high-risk clinic runs on Tuesdays and Thursdays, and when she has asked whether she might stay nearby for the last weeks, she has been told to <q by="" kind="partial">“plan accordingly.”</q>

Nationally, more than half of rural counties have no hospital that delivers babies, and studies have linked the closings to a rise in premature births. In a paper published in the spring, Dr. Wendell Asare, a health economist in Augusta, found that infant deaths rose in Georgia counties that lost a unit, though the numbers were small. He would rather not be quoted as saying that the closings caused them. <q by="11">“What I will say,”</q> Dr. <s id="11" who="Wendell Asare">Asare</s> said, <q by="11">“is that I’ve stopped being able to think of another reason.”</q>

At Tolbert the unit is storage now. The rocking chairs are stacked against the nursery window, where someone has left up the paper letters that used to greet visitors: <q by="">“Shhh. New people.”</q>
