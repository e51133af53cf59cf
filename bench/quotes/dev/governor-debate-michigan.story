title: In only debate, candidates for Michigan governor spar over roads, taxes and a tape
style: broadsheet
language: en
hand: metro
---
GRAND RAPIDS, Mich. — The two candidates for governor met Thursday for the first and only time before the election, and spent much of the hour arguing over a recording that neither of them made.

Republican Paul Vandermolen, a former sheriff of Kent County, and Lt. Gov. Renee Abdallah-Stokes, a Democrat, are separated by two points in most polls. Each came to the studio of WGRV-TV needing to reassure voters who say that they do not much like the choice.

Vandermolen, 56, was asked within three minutes about the tape, in which <s id="1" who="Paul Vandermolen">he</s> is heard telling donors at a lake house in Charlevoix that Detroit was <q by="1" kind="partial">“a patient that doesn’t want to get better.”</q>

<q by="2">“I said it, and I was talking about the politicians, not the people,”</q> <s id="2" who="Paul Vandermolen">he</s> said. <q by="2">“I’d say it to their faces. I’m looking at one.”</q>

Abdallah-Stokes, who was raised on the city’s east side, waited until the moderator repeated that there was to be no applause.

<q by="3">“My mother was a nurse at Receiving for 34 years, Sheriff,”</q> <s id="3" who="Renee Abdallah-Stokes">she</s> replied. <q by="3">“She had a lot of patients who couldn’t get better, because somebody in Lansing kept cutting the medicine.”</q>

There was applause, and from the back a shout of <q by="">“Receiving!”</q>

From there, the candidates retreated to ground that has become familiar. Vandermolen promised to cut the income tax to 3.5 percent from 4.25 and to pay for it with what <s id="4" who="Paul Vandermolen">he</s> called <q by="4" kind="partial">“a scrub”</q> of the state budget. Pressed to name something that he would cut, he mentioned the film office. The film office has a budget of $1.2 million; the tax cut would cost about $2.3 billion, according to the nonpartisan House Fiscal Agency.

<s id="5" who="Renee Abdallah-Stokes">Abdallah-Stokes</s>, 49, said the plan was <q by="5" kind="partial">“a lake house in search of a mortgage.”</q> Her own proposal, a $1.7 billion road bond, would be financed in part by a fee on heavy trucks. <s id="6" who="Paul Vandermolen">Vandermolen</s> called the fee <q by="6" kind="partial">“a tax on everything you’ve ever bought,”</q> and said trucking companies would pass it on to customers.

<q by="7">“They already pass on the potholes,”</q> <s id="7" who="Renee Abdallah-Stokes">Abdallah-Stokes</s> said.

On abortion, which helped Democrats in the state two years ago, <s id="8" who="Paul Vandermolen">Vandermolen</s> said that the matter had been <q by="8" kind="partial">“settled by the voters”</q> and that he would not seek to reopen it. He did not answer directly when a panelist, Mariam Kowalczyk of The Grand River Journal, asked if he would sign a bill requiring a 24-hour wait. <q by="9">“I don’t do hypotheticals,”</q> <s id="9" who="Paul Vandermolen">Vandermolen</s> said.

<q by="10">“It has a bill number,”</q> said <s id="10" who="Mariam Kowalczyk">Kowalczyk</s>.

The lieutenant governor had her own uncomfortable moments. She was asked to explain why <s id="11" who="Renee Abdallah-Stokes">she</s> had told a union audience in May that she would not support a data center in Monroe County and then, in August, called the same project <q by="11" kind="partial">“exactly the kind of investment we want.”</q> She said the company had since agreed to recycle its cooling water. <q by="12">“When the facts change, I read them,”</q> <s id="12" who="Renee Abdallah-Stokes">she</s> added.

Neither candidate mentioned by name the man who may decide the race: Skip Lindqvist, the retired hockey broadcaster running as an independent, who was kept off the stage because he had not reached 10 percent in two polls. Outside, about 70 of his supporters blew goal horns and held up placards, <s id="13" who="">one</s> of which read <q by="13">“Let Skip Call It.”</q>

Lindqvist, 71, watched on a phone in the parking lot. <q by="14">“I’d give the sheriff the first period and the lady the second,”</q> <s id="14" who="Skip Lindqvist">he</s> said. <q by="14">“Nobody showed up for the third.”</q>

In the spin room, both camps claimed victory. <q by="15">“The sheriff looked like a governor,”</q> said <s id="15" who="Brock Tennant">Brock Tennant</s>, a senior adviser to Vandermolen. A spokesman for the Democrat, <s id="16" who="Amir Haddad">Amir Haddad</s>, said that she had won <q by="16" kind="partial">“on points, on facts and on posture.”</q>

The candidates shook hands at the end and were seen to exchange a few words. Asked what they were, <s id="17" who="Renee Abdallah-Stokes">Abdallah-Stokes</s> said, <q by="17">“He told me to drive safe. I told him to look out for the potholes.”</q>
