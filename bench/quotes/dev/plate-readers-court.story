title: State high court weighs limits on license plate cameras
style: court
language: en
hand: coyle
---
SALEM, Ore. — Oregon's Supreme Court appeared torn Tuesday over whether police need a warrant to search the vast databases compiled by automated license plate readers, with several justices voicing alarm about the technology and others doubtful that the constitution has anything to say about cars on public roads.

The case involves Jerome Pfeiffer-Diaz, a Gresham roofer convicted of burglary in 2021 after detectives pulled 90 days of his movements — 1,140 images in all — from cameras run by a private company.

<q by="1">"That's not a photograph. That's a diary,"</q> Justice <s id="1" who="Wendell Kaneshiro">Wendell Kaneshiro</s> told the state's lawyer minutes into the argument. <q by="1">"And he didn't know he was keeping it."</q>

Assistant Attorney General <s id="2" who="Brooke Vandermeer">Brooke Vandermeer</s> replied that each image showed only what <q by="2" kind="partial">"any officer standing on the corner could have seen."</q> Drivers, she said, have no right to keep secret a plate that the law requires them to display.

Chief Justice Alicia Rowntree was not persuaded. <q by="3">"How many officers would you need to stand on that many corners?"</q> <s id="3" who="Alicia Rowntree">she</s> asked.

<q by="4">"A great many, Your Honor,"</q> <s id="4" who="Brooke Vandermeer">Vandermeer</s> said.

<q by="5">"More than Gresham has?"</q> <s id="5" who="Alicia Rowntree">Rowntree</s> asked.

<q by="6">"More than Oregon has,"</q> <s id="6" who="Brooke Vandermeer">Vandermeer</s> conceded.

About 5,000 law enforcement agencies nationwide use the readers, which photograph passing vehicles and record the time and place. Police say they have solved kidnappings and homicides. In a brief supporting the state, <s id="7" who="">the Oregon Association of Sheriffs</s> wrote that the cameras are <q by="7" kind="partial">"the single most important investigative advance since the fingerprint."</q>

Civil liberties groups take the opposite view. A friend-of-the-court brief filed by four of them cites cases in which officers used the system to follow former wives and girlfriends, including <s id="9" who="">a Washington state lieutenant</s> who described his searches to investigators as <q by="9" kind="partial">"just checking in."</q> The brief urges the court to require warrants for any search covering more than 24 hours.

Pfeiffer-Diaz's lawyer, public defender <s id="10" who="Solveig Amundsen">Solveig Amundsen</s>, told the justices that her client had been <q by="10" kind="partial">"tailed for three months by a machine that never blinks."</q> She ran into trouble, however, when Justice Tomas Echeverria asked where she would draw the line.

<q by="11">"One picture, fine. A thousand, not fine,"</q> <s id="11" who="Tomas Echeverria">Echeverria</s> said. <q by="11">"Give me a number I can put in an opinion with a straight face."</q>

When Amundsen suggested one day, Justice Florence Mbeki-Stone broke in. <q by="12">"Why not two?"</q> <s id="12" who="Florence Mbeki-Stone">she</s> asked. Amundsen answered that courts draw such lines all the time, prompting laughter when <s id="13" who="Solveig Amundsen">she</s> added that a jury of 12 was also <q by="13" kind="partial">"not handed down on a tablet."</q>

Mbeki-Stone said she worried about judges making policy in a field that was changing every year. She quoted from <s id="14" who="">a 1928 dissent</s> that called privacy <q by="14" kind="partial">"the right most valued by civilized men"</q> and then noted that it had been a dissent.

A lower court upheld the conviction last year. Writing for a 2-1 majority, Appeals Judge <s id="15" who="Gordon Pell">Gordon Pell</s> said that while the sheer volume of data was <q by="15" kind="partial">"unsettling,"</q> it was for lawmakers to act. The dissenting judge, <s id="16" who="Naomi Zubrowski">Naomi Zubrowski</s>, accused her colleagues of <q by="16" kind="partial">"mistaking a dragnet for a coincidence."</q>

Lawmakers have tried. A bill to limit how long the images may be kept died in committee in March after the camera company, Sentrigo, threatened to remove its equipment from 41 cities. A Sentrigo spokesman, <s id="17" who="Adrian Poole">Adrian Poole</s>, said Tuesday that the company <q by="17" kind="partial">"welcomes clear rules"</q> but opposes a warrant requirement.

Outside the courthouse, protesters had set up a cardboard camera on a pole with the words <q by="">"Smile, Justice!"</q> painted on its side. By noon a state trooper had asked them to move it, saying it was blocking a real one.

A decision is expected by the end of the year. Pfeiffer-Diaz, who has completed his sentence, watched from the back row. <q by="19">"I drive my sister's car now,"</q> <s id="19" who="Jerome Pfeiffer-Diaz">he</s> said afterward. <q by="19">"She's not thrilled about it."</q>
