title: Ex-Deputy Charged in String of Pharmacy Robberies
style: court
language: en
hand: tamayo
---
TULSA, Okla. — A former sheriff’s deputy was arrested Wednesday and charged with robbing nine pharmacies across Oklahoma and Arkansas, a spree that investigators say netted more than 40,000 opioid pills and ended when he left his own prescription bottle on a counter.

Dale Ray Hutchins Jr., 37, who left the Creek County Sheriff’s Office in 2020, was taken into custody at a motel in Sapulpa without incident, according to the Federal Bureau of Investigation. A federal magistrate ordered him held without bail.

<q by="1">“He knew how long we take to get anywhere,”</q> Creek County Sheriff <s id="1" who="Orville Tunstall">Orville Tunstall</s> said at a news conference. <q by="1">“That’s a hard thing for me to stand up here and say.”</q>

The robber, a tall man in a surgical mask and a ball cap, was unfailingly polite, employees told investigators. According to a 31-page affidavit unsealed Wednesday, <s id="2" who="Dale Ray Hutchins Jr.">he</s> addressed clerks as <q by="2" kind="partial">“ma’am”</q> and in one case waited for an elderly customer to finish paying. He then slid a note across the counter. <s id="3" who="">It</s> read: <q by="3">“I have a gun. You have a family. Oxy 30s please.”</q>

No one was hurt. Pharmacist <s id="4" who="Thuy Linh Pham">Thuy Linh Pham</s>, whose store in Broken Arrow was robbed twice, said the second visit was <q by="4" kind="partial">“almost like a regular coming back.”</q>

<q by="5">“I said, ‘You again,’”</q> <s id="5" who="Thuy Linh Pham">she</s> recalled. <q by="5">“He apologized. I think he meant it, and I still have not slept right.”</q>

Text messages recovered from a phone belonging to Mr. Hutchins’s girlfriend, Kaylee Stroud, suggest that she became suspicious months ago. In one, sent the day after a May robbery in Fort Smith, Ark., she asked why there was $11,000 in the dryer.

<q by="7">“Overtime,”</q> Mr. <s id="7" who="Dale Ray Hutchins Jr.">Hutchins</s> replied. At the time, the affidavit notes, he was unemployed.

Ms. Stroud, 29, has not been charged. Her lawyer, <s id="8" who="Abel Nakamura-Cole">Abel Nakamura-Cole</s>, said that she had cooperated with agents from the start and that she was <q by="8" kind="partial">“as shocked as anyone else in this town.”</q>

Mr. Hutchins’s court-appointed lawyer, Imogen Starr, described him as a decorated officer who became dependent on painkillers after a prisoner broke his back during a transport in 2018. She said he had asked his supervisors for help and was told to <q by="" kind="partial">“walk it off.”</q>

<q by="11">“This is a man who was injured protecting the public and then thrown away,”</q> Ms. <s id="11" who="Imogen Starr">Starr</s> told the magistrate, Kenneth Bledsoe. <q by="11">“He needs treatment, Judge. He is not a monster.”</q>

Magistrate Bledsoe said he was sympathetic but could not overlook what was found in the motel room: two handguns, a police scanner and a map with 14 more pharmacies circled in red. Across the top, in block letters, were the words <q by="" kind="partial">“No kids, no cops.”</q>

<q by="13">“I take him at his word about the first part,”</q> <s id="13" who="Kenneth Bledsoe">the magistrate</s> said.

<s id="14" who="">Federal prosecutors</s> argued that the former deputy posed <q by="14" kind="partial">“a grave and continuing danger.”</q> <s id="15" who="">A person familiar with the investigation</s> said agents believed he had sold most of the pills to a single buyer in Little Rock and that further arrests were <q by="15" kind="partial">“days away, not weeks.”</q>

Robberies of pharmacies have climbed in both states as tighter prescribing rules made pills scarcer on the street. Oklahoma recorded 61 last year, up from 38 in 2019. <s id="16" who="Beatriz Holloway">Beatriz Holloway</s>, who directs the state’s prescription monitoring program, said the numbers reflected <q by="16" kind="partial">“a balloon we keep squeezing.”</q>

It was the prescription bottle that broke the case. The man who robbed Mercer Drug in Bixby on Oct. 3 set it down while stuffing pills into a backpack and walked out without it. The label bore the name of Mr. Hutchins’s late father, who shared it, and an address where the son was still receiving mail.

Clerk Donnie Xiong told the police that he noticed the bottle only after the robber had gone. He at first thought that a customer had forgotten it, he said. <q by="18">“I almost called the guy to come pick it up,”</q> <s id="18" who="Donnie Xiong">he</s> said in an interview.

Mr. Hutchins faces up to 20 years on each count. As he was led out in handcuffs, he turned to the gallery, where Sheriff Tunstall was sitting. <q by="19">“Sorry, Boss,”</q> <s id="19" who="Dale Ray Hutchins Jr.">he</s> said. The sheriff looked at the floor.
