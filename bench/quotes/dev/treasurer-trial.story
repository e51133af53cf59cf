title: Ex-treasurer of Indiana county wept over missing millions, clerk testifies
style: court
language: en
hand: county
---
INDIANAPOLIS — A former deputy clerk told a federal jury on Tuesday that the treasurer of Marlow County broke down in the records vault the night before a state audit and confessed that there was no money in the bridge fund.

<q by="1">“She said, ‘It’s gone, Patty. It’s all scratch tickets and siding,’”</q> <s id="1" who="Patricia Nowicki">Patricia Nowicki</s> testified. <q by="1">“I didn’t know what to say, so I said did she want some water.”</q>

The treasurer, Gwendolyn Sue Hatch, 61, is charged with 22 counts of wire fraud and money laundering. Prosecutors say that between 2014 and 2022 she moved $4.7 million from county accounts into a home-improvement company owned by her son, who has pleaded guilty, and from there to casinos in three states. <s id="15" who="Liesl Brandvold">The lead prosecutor</s> told jurors last week that the scheme was <q by="15" kind="partial">“embezzlement by the yard.”</q> Hatch has pleaded not guilty. Her lawyers contend that the son, Tyler Hatch, 36, forged her electronic signature.

Nowicki was the fourth witness in a trial that is expected to run three weeks before U.S. District Judge Emeka Ransome. She was on the stand for five hours and, by the end of them, had been through a box of tissues.

Under questioning by Assistant U.S. Attorney Liesl Brandvold, the lead prosecutor, she described how the transfers were entered. They went in on Fridays. Each was coded as culvert work, and each was just under the $25,000 that required a second signature. Once, when a commissioner asked about the number of culverts, <s id="2" who="Gwendolyn Sue Hatch">Hatch</s> told him that Marlow was <q by="2" kind="partial">“a very wet county.”</q>

The jurors laughed. Hatch, in a gray cardigan, did not look up.

<q by="3">“Did you believe that?”</q> <s id="3" who="Liesl Brandvold">Brandvold</s> asked.

<q by="4">“I’ve lived there my whole life,”</q> <s id="4" who="Patricia Nowicki">Nowicki</s> said. <q by="4">“We have one creek.”</q>

On cross-examination, defense attorney Ferris O’Shaughnessy suggested that Nowicki, who was given immunity, had misremembered the scene in the vault or had made it up. He noted that she did not mention it in her first two interviews with the FBI, and that in a text to her sister the same night <s id="6" who="Patricia Nowicki">she</s> had called it <q by="6" kind="partial">“just a long dumb Thursday.”</q>

<q by="7">“You left out the most dramatic thing that ever happened to you at work,”</q> <s id="7" who="Ferris O’Shaughnessy">he</s> said. <q by="7">“Twice.”</q>

<q by="8">“I wasn’t ready to hate her,”</q> <s id="8" who="Patricia Nowicki">Nowicki</s> answered.

O’Shaughnessy moved to strike. <s id="9" who="Emeka Ransome">The judge</s> denied the motion, remarking that counsel had <q by="9" kind="partial">“asked for that one and received it.”</q>

Outside the jury’s presence, the lawyers argued for half an hour over a letter found in Hatch’s desk when agents searched the courthouse in November 2022. It is not signed, and an expert for the government could not say who typed it. <s id="14" who="">It</s> begins, <q by="14">“By the time anybody adds this up I will be in Biloxi or in the ground.”</q> The defense wants it kept out. <s id="10" who="Liesl Brandvold">Brandvold</s> told the judge that the letter was <q by="10" kind="partial">“as close to a confession as stationery gets.”</q> <s id="11" who="Emeka Ransome">Ransome</s> said that he was <q by="11" kind="partial">“inclined to let the jury smell it”</q> but would rule on Wednesday.

Marlow County, with 31,000 people, closed four bridges during the years of the alleged thefts because it could not pay to repair them. One of the closings added 14 miles to the route of an ambulance that was carrying Dean Yoder, a dairy farmer who had a heart attack in 2019 and died on the way. Yoder’s widow, Rebecca, was in the gallery on Tuesday, in the second row, as she has been every day.

She said in the corridor that she bore no grudge against the clerk. About the defendant, who sat behind her in church for 30 years, she was less certain.

<q by="12">“She brought us a casserole,”</q> <s id="12" who="Rebecca Yoder">Yoder</s> said. <q by="12">“I washed the dish and brought it back to her. I keep thinking about that dish.</q>

<q by="12">“It was a nice one. It had a lid.”</q>

Tyler Hatch is expected to testify on Friday. In his plea agreement, which was unsealed last month, <s id="13" who="Tyler Hatch">he</s> told prosecutors that he had acted at his mother’s direction and that he was <q by="13" kind="partial">“more scared of her than of you.”</q>
