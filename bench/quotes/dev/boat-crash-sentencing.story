title: Man gets 14 years in lake crash that killed brother and sister
style: court
hand: tully
---
KESSLER, Mo. -- The judge had one question before she sent Cody Hargadine to prison on Monday, and it was about the light.

<q by="1">"You told the troopers you never saw their boat,"</q> Circuit Judge <s id="1" who="Lenore Stubblefield">Lenore Stubblefield</s> said. <q by="1">"It had a white light on a pole 4 feet high. I would like to know what you were looking at."</q>

Hargadine, 34, stood between his lawyers in an orange jumpsuit. He looked at the table.

<q by="2">"My phone, ma'am,"</q> <s id="2" who="Cody Hargadine">he</s> said.

Stubblefield sentenced him to 14 years, two fewer than prosecutors wanted, for the deaths of Mateo Villasenor, 19, and his sister Lucia, 16, whose family's pontoon was anchored in a cove on the night of July 5, 2024, when Hargadine's 32-foot cruiser struck it at an estimated 47 mph. Tests put his blood alcohol at 0.171%, more than twice the legal limit. He pleaded guilty in August to two counts of boating while intoxicated resulting in death.

The courtroom seats 90. Sheriff's deputies opened a second room with a video feed, and that filled, too. Members of Lucia's softball team wore their jerseys. As Hargadine was led in, there was shouting from the back rows until the bailiff stood up.

The victims' father, Ramon Villasenor, who was thrown clear with a broken pelvis, spoke for 20 minutes in Spanish. A court interpreter stood beside him.

<q by="3">"I was making them count the fireworks,"</q> <s id="3" who="Ramon Villasenor">he</s> said. <q by="3">"When they were little we counted in English, so that I would learn. That night we did it again, for a joke. We had arrived at 31.</q>

<q by="3">"I want the court to know that I could hear my daughter for some minutes. I could not find her. I want him to know it. I do not say it for revenge. I say it because until today I was the only one who had to know."</q>

Several people left the room. One of the clerks put her head down on her desk.

Guadalupe Villasenor, his wife, did not speak. She had asked a cousin, Deacon Luis Anaya, to read a page for her. In it, <s id="4" who="Guadalupe Villasenor">she</s> wrote that what happened in the cove was not <q by="4" kind="partial">"an accident,"</q> because an accident is when you drop a plate.

Hargadine's lawyer, Wendell Przystup, asked for eight years. <s id="5" who="Wendell Przystup">He</s> pointed to his client's clean record and two tours with the Army Reserve, and called him <q by="5" kind="partial">"a good man who did the worst thing."</q> Hargadine's mother, Jolene Hargadine, testified that her son had not slept in his bed since that night.

<q by="6">"He sleeps on the bathroom floor,"</q> <s id="6" who="Jolene Hargadine">she</s> said, and then, to the Villasenors: <q by="6">"I'm not asking you for anything. I'm so sorry. I had a brother drown."</q>

Prosecutor <s id="7" who="Thuy-Linh Castellano">Thuy-Linh Castellano</s> told the judge the clean record was <q by="7" kind="partial">"luck, not character."</q> She played 41 seconds of video from a dock, recorded half an hour before the collision, in which the cruiser passes without lights. <q by="">"Slow down, you idiot,"</q> a voice says off camera. Passengers on the boat wave.

One of those passengers, Brett Lindqvist, had testified before the grand jury that he twice asked Hargadine to let him drive. According to a transcript unsealed last month, <s id="8" who="Cody Hargadine">Hargadine</s> told him to <q by="8" kind="partial">"sit down and enjoy America."</q>

Given his turn, Hargadine read from a folded sheet, stopped after two lines and put it in his pocket.

<q by="9">"My lawyer wrote that,"</q> <s id="9" who="Cody Hargadine">he</s> said. <q by="9">"I don't have anything that's big enough. I think about the counting. I didn't know about the counting till today."</q>

In imposing the sentence, Stubblefield noted that boating deaths on Missouri's lakes have climbed in each of the past three years and that, until a 2023 change in the law, the maximum in such a case would have been seven. She said she had considered the remorse, which <s id="10" who="Lenore Stubblefield">she</s> found <q by="10" kind="partial">"genuine and late."</q>

Hargadine must serve 85% of the term before he is eligible for parole. He was also ordered to pay $38,000 for the funerals.

Afterward, in a statement handed out on the courthouse steps, <s id="11" who="">the family</s> said:

<q by="11" kind="block">We did not come here to win. Mateo was going to be an electrician. Lucia was going to be a problem, she told everybody, for any pitcher in the state. Please put a light on your boat, and please look up from your phone and see ours.</q>
