title: Agents detain 118 at Georgia poultry plant; owner says it checked papers
style: agency
language: en
hand: wire
---
HOLLIS, Ga. (Continental Press) — Federal immigration agents detained 118 workers at a poultry processing plant in northeast Georgia on Thursday in what officials called the largest single-site operation in the state in six years.

The agents arrived at the Bright Ridge Foods plant at about 9:15 a.m., shortly after the start of the second half of the morning shift, and blocked both gates with unmarked SUVs. By 2 p.m. they had loaded four white buses.

<q by="1">"This was a criminal investigation that has been months in the making, not a sweep,"</q> said <s id="1" who="Calvin J. Prewitt">Calvin J. Prewitt</s>, special agent in charge of the Atlanta office of Homeland Security Investigations. <q by="1">"We had a warrant signed by a judge, and we followed it to the letter."</q>

According to an affidavit unsealed Thursday afternoon in U.S. District Court in Gainesville, at least 61 workers were using Social Security numbers that belonged to other people, including a 9-year-old in Ohio and a man who died in 2003. <s id="4" who="">A supervisor</s> identified only as Individual 2, it says, sold the numbers for $800 apiece and told buyers they were <q by="4" kind="partial">"good for chickens, no good for cars."</q>

The company has not been charged. In a statement, <s id="5" who="">Bright Ridge</s> said that it used the federal E-Verify system for every hire and that it was <q by="5" kind="partial">"as surprised as anyone"</q> to see its name on a warrant.

<q by="6">"When the government's own computer tells you a person is authorized to work, you are not allowed to ask for more,"</q> <s id="6" who="Suzette Lamar-Hicks">Suzette Lamar-Hicks</s>, the company's general counsel, said by phone. <q by="6">"We would like somebody in Washington to explain what else we were supposed to do."</q>

Outside the fence, relatives who had heard about the buses on a Spanish-language radio station gathered in the parking lot of a tire shop. As the first bus pulled out, <s id="16" who="">the crowd</s> began to pound on the hoods of cars and chant <q by="16">"No están solos!"</q> — you are not alone.

Marisol Ajú, 19, said her mother had called at 9:40 and spoken for less than a minute.

<q by="7">"She told me where the rent money was,"</q> <s id="7" who="Marisol Ajú">Ajú</s> said. <q by="7">"Then she said, 'Don't come here, mija,' and I came."</q>

The Hollis school district kept 74 children in classrooms past dismissal because nobody had come for them, Superintendent Denise Tolliver said. All but six had been picked up by 7 p.m.

<q by="8">"I have kindergarten teachers sitting on the floor right now with pizza, and that is where they will be until the last child has a ride,"</q> <s id="8" who="Denise Tolliver">Tolliver</s> said. <s id="9" who="Denise Tolliver">She</s> described the day as <q by="9" kind="partial">"heartbreaking, whatever your politics."</q>

Others in the town of 8,300, where the plant is the largest employer, were less troubled. County Commissioner Wade Purcell, a Republican who has campaigned on the issue, said he had been asking for enforcement since he took office.

<q by="10">"I like these folks. I go to church with some of them,"</q> <s id="10" who="Wade Purcell">he</s> said. <q by="10">"But you can't have a law and then get mad when somebody enforces it."</q>

Democrats in Atlanta called on Gov. Russell Amory to condemn the operation. <s id="11" who="">A spokeswoman for Amory</s> said the governor was briefed beforehand and <q by="11" kind="partial">"stands with law enforcement."</q> State Sen. <s id="12" who="Ngozi Abernathy">Ngozi Abernathy</s>, whose district borders Hollis, wrote on social media that the raid was <q by="12" kind="partial">"a photo opportunity with handcuffs."</q>

Immigration lawyers said they had been turned away from a detention center in Stewart County where many of the workers were believed to have been taken. One of them, Pradeep Kulkarni of the Piedmont Legal Clinic, said <s id="13" who="">a guard</s> had told him through an intercom, <q by="13">"Try Monday."</q>

<q by="14">"I have a client with a 4-month-old who is nursing,"</q> <s id="14" who="Pradeep Kulkarni">Kulkarni</s> said. <q by="14">"Monday is not an answer."</q>

Prewitt said that nursing mothers and sole caregivers would be identified and, in most cases, released with ankle monitors. Twenty-three people had been let go on those grounds by Thursday evening, he said.

Production at the plant, which slaughters about 190,000 birds a day, was suspended until further notice. <s id="15" who="">A handwritten sheet</s> taped inside the guard booth's window said <q by="15">"No shift tonight. No shift tomorrow."</q>
