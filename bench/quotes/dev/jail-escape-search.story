title: 2 of 4 men who fled Mississippi jail are caught; guard charged
style: agency
language: en
hand: wire
---
GRENVILLE, Miss. (Continental Press) — Two of the four men who crawled out of a rural Mississippi jail through a hole behind a shower were recaptured Sunday, and a guard who authorities say looked the other way was charged with helping them.

Travis Wayne Odom, 31, and Deshawn Pickens, 24, were found in a hunting cabin about 19 miles from the Leland County Detention Facility, Sheriff Mack Treadaway said. Neither resisted.

<q by="1">"They were cold, they were hungry, and one of them was real glad to see us,"</q> <s id="1" who="Mack Treadaway">Treadaway</s> said.

Still at large were Roy Lee Odom, 28, Travis Odom's brother, who is awaiting trial on a murder charge, and Luis Armando Fuentes, 36, who was being held for federal marshals on a firearms warrant. <s id="2" who="Mack Treadaway">The sheriff</s> said both should be considered dangerous and that no one should <q by="2" kind="partial">"try to be a hero."</q>

The guard, Kendra Voss, 26, was arrested at her home in Grenville on Saturday night. In a complaint filed in Leland County Justice Court, an investigator wrote that Voss had received $1,150 through a payment app in the two weeks before the escape and that <s id="3" who="Kendra Voss">she</s> told a co-worker not to bother with the 2 a.m. count because she had <q by="3" kind="partial">"already counted them in my head."</q>

Voss's lawyer, Aloysius Broussard III, said she was a single mother who earned $13.40 an hour and was being made to answer for a building that had been falling down for years. <q by="4">"The hole was there before she was hired,"</q> <s id="4" who="Aloysius Broussard III">he</s> said.

Investigators have not said how the men broke through the wall. <s id="5" who="">A person familiar with the investigation</s>, who spoke on the condition of anonymity because the person was not authorized to discuss it, said the cinder blocks had been loosened over weeks and held in place with <q by="5" kind="partial">"toothpaste, soap and toilet paper."</q>

On the inside of the wall, in pencil, investigators found a message to the warden: <q by="">"Yall need a plumber."</q>

State inspectors warned of corroded pipe chases behind the showers as recently as February. <s id="6" who="">The inspection</s>, a copy of which was provided by the Mississippi Department of Corrections, found that locks on 22 of 80 cells did not work and called staffing on the overnight shift <q by="6" kind="partial">"critically inadequate."</q>

County supervisors have twice rejected a bond issue to replace the jail, which was built in 1958 and holds about 190 people on a typical night.

<q by="7">"You try going to people whose road has no pavement and asking them to pay for a jail,"</q> said <s id="7" who="Earline McCaskill">Earline McCaskill</s>, the board's president. <q by="7">"But yes, sir, after this weekend we're going to have to ask them again."</q>

Schools in Leland County will be closed Monday. Helicopters from the state Highway Patrol flew low over soybean fields all day Sunday, and troopers looked into trunks at a checkpoint on U.S. 49.

Darnell Tubbs, who owns the cabin where the men were found, said he had not been there since turkey season. He got a call from a neighbor who had noticed smoke.

<q by="8">"I told him, 'That ain't me, I'm at the Walmart,'"</q> <s id="8" who="Darnell Tubbs">Tubbs</s> said. <q by="8">"And we both got quiet."</q>

The men left behind three cans of chili, a radio and a road map of Arkansas, according to Treadaway. He declined to say whether the map had been marked.

Bridget Odom, the mother of the two brothers, appealed to her younger son in a video posted online by a Jackson television station.

<q by="9">"Roy Lee, baby, you call me,"</q> <s id="9" who="Bridget Odom">she</s> said. <q by="9">"You call me and I'll drive you there myself.</q>

<q by="9">"I'm not mad. The Lord knows I was, but I'm not now. I just want the both of y'all breathing."</q>

Treadaway said that Travis Odom told deputies the brothers had argued and separated on the first night. According to the sheriff, <s id="10" who="Travis Wayne Odom">Odom</s> said of his brother, <q by="10">"He wanted Memphis and I wanted to sleep."</q>

Voss is being held on a bond of $250,000. If convicted of aiding escape, she faces up to five years in prison.
