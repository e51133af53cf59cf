title: Thousands flee as cracked spillway threatens Montana valley
style: agency
language: en
hand: bao
---
HAMILTON, Mont. (CNS) - About 6,800 people were ordered from their homes in western Montana on Saturday after engineers found a widening crack in the spillway of a 71-year-old earthen dam swollen by snowmelt, officials said.

Ravalli County Sheriff Dale Redcloud-Jensen said the order covered everything below the Three Sisters Dam to the town of Corvallis, a stretch of some 14 miles, and warned people not to wait to pack. <q by="1">"If you are reading this on your phone, put your phone in your pocket and go,"</q> <s id="1" who="Dale Redcloud-Jensen">he</s> said at an afternoon briefing.

The crack, first seen by a park ranger at about 6:15 a.m., had grown from 9 feet to nearly 40 by noon, according to the Bureau of Water Projects, which operates the dam. <s id="2" who="">The bureau</s> said in a statement that a failure of the spillway was <q by="2" kind="partial">"possible but not imminent."</q> Two hours later it withdrew the last three words.

Helicopters lowered one-ton bags of rock into the gap through the day, and crews opened a second outlet to ease the pressure. The reservoir was 97 percent full. Another inch of rain was expected Sunday.

<q by="4">"We are racing the weather, and I won't lie to you, the weather's had a head start,"</q> said <s id="4" who="Prakash Venkataraman">Prakash Venkataraman</s>, the bureau's regional director.

No injuries were reported. One woman was in labor as she was carried to a National Guard truck in Grantsdale; hospital officials in Missoula said that she had delivered a girl and that both were well.

On U.S. 93, traffic was backed up for 11 miles. Sirens sounded every quarter of an hour, and a recorded voice from the roof of the fire station in Hamilton repeated, <q by="">"Move to high ground. This is not a test."</q>

At a high school in Lolo, where the Red Cross had set up 400 cots, evacuees described leaving with pets, guns and, in one case, a wedding cake.

<q by="5">"I smelled it before I heard anything. It smelled like a ditch,"</q> said <s id="5" who="Arlene Kostelecky">Arlene Kostelecky</s>, 83, who was married on a hill above the reservoir the year that it was filled. <q by="5">"My husband always said that dam would outlive us. Well, he's gone, so it's down to me and it."</q>

A neighbor, Tobias Freed, said <s id="6" who="">deputies</s> had told him he had <q by="6" kind="partial">"five minutes, and not five of your minutes."</q> He brought his bees.

The dam has been rated in poor condition since 2015. <s id="7" who="">An inspection</s> that year found <q by="7" kind="partial">"extensive voids"</q> beneath the concrete of the spillway, and <s id="8" who="">a follow-up</s> in 2021 urged repairs <q by="8" kind="partial">"without further delay."</q> Congress approved $31 million for the work last year, but bids were not due until this August.

Gov. Stuart McElhenney, who declared an emergency and flew over the site, said there would be time later for what <s id="9" who="Stuart McElhenney">he</s> called <q by="9" kind="partial">"the finger-pointing part."</q>

Others did not wait. State Sen. <s id="10" who="Marisol Engebretson">Marisol Engebretson</s>, a Democrat whose district includes the valley, said the warnings had been <q by="10" kind="partial">"filed, stapled and ignored."</q>

<q by="11">"I have a drawer full of letters about that spillway,"</q> <s id="11" who="Marisol Engebretson">she</s> told reporters in Lolo. <q by="11">"I left it in my house, which is underneath the spillway."</q>

<s id="12" who="">The bureau</s>, asked about the inspection reports, said only that its records would be <q by="12" kind="partial">"made available in due course."</q>

A decision on whether people could return was not expected before Monday. <q by="13">"Don't call and ask me if you can go back for the cat,"</q> <s id="13" who="Dale Redcloud-Jensen">the sheriff</s> said. <q by="13">"The cat is smarter than you. The cat's already in Missoula."</q>
