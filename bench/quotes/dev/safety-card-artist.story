title: Ilse Brandvold, Who Taught Fliers How to Brace, Dies at 91
style: obituary
hand: wren
---
Ilse Brandvold, a commercial illustrator whose faceless, unhurried figures showed generations of airline passengers how to buckle a belt, inflate a vest and leave a sinking plane without their shoes, died on Oct. 30 at her home on Bainbridge Island, Wash. She was 91.

The cause was congestive heart failure, her son, Anders Tran-Brandvold, said.

From 1967 until she closed her studio in 2004, Ms. Brandvold drew or supervised the laminated cards of 41 carriers on five continents. Her name appeared on none of them. She did not mind. <q by="1">“If you are admiring the line,”</q> <s id="1" who="Ilse Brandvold">she</s> told an interviewer for a museum’s oral history project in 1998, <q by="1">“then I have failed, and you are probably going to drown.”</q>

Her people had no mouths. That was a decision, reached after a 1969 trial in Oklahoma City in which volunteers studied one of three versions of a card and were then plunged into darkness in a mock cabin. Those who had been shown smiling figures were the slowest to move. <s id="2" who="">A technician’s memo</s> on the trial, which Ms. Brandvold kept framed above her drafting table, read: <q by="2">“Smiles = not real. Lose the smiles.”</q>

<s id="3" who="Ilse Brandvold">She</s> described the style that resulted as <q by="3" kind="partial">“Norwegian Lutheran, but with better shoes,”</q> although her passengers were usually taking theirs off.

Nothing went onto a card that had not been done by a body first. <q by="4">“You want to draw a woman going down the slide with a baby, you go down the slide with a sack of flour,”</q> said <s id="4" who="Marguerite Thibodeaux">Marguerite Thibodeaux</s>, 74, who joined the studio as an apprentice in 1979 and later became its co-owner. <q by="4">“She’d be standing at the bottom in a good wool suit with a stopwatch, yelling, ‘Where is your flour?’ ”</q>

Ms. Brandvold was born in Stavanger, on the southwest coast of Norway, on Feb. 11, 1935, one of five children of a ship chandler and a seamstress. During the war, instructions were painted on the wall of the cellar where the family sheltered — <q by="">“First the small ones, then the lamp, then the dog”</q> — and for the rest of her life she could recite all nine lines.

She came to Seattle on a scholarship in 1956 and was hired by an aircraft manufacturer to letter fuel gauges. There she met Loc Tran, a stress engineer, whom she married in 1962. He was, <s id="5" who="Ilse Brandvold">she</s> liked to say, <q by="5" kind="partial">“the only man in America who read the card before I drew it.”</q> He died in 2009.

Not every client was pleased. In 1983, <s id="6" who="">an executive</s> of a carrier that has since folded complained in a letter that her passengers looked <q by="6" kind="partial">“insufficiently happy to be flying with us.”</q>

Ms. Brandvold answered by postcard. <q by="7">“They are not flying,”</q> <s id="7" who="">it</s> said. <q by="7">“They are leaving.”</q>

In 1991, a jetliner overran a runway and burned; all 112 people aboard got out. Weeks later, one of them, <s id="8" who="Lucille Abernathy">Lucille Abernathy</s>, a third-grade teacher, wrote to the airline that in the smoke she had simply done what <q by="8" kind="partial">“the calm gray lady”</q> did. The airline forwarded the letter to Seattle, where Ms. Brandvold opened it at a stoplight.

<q by="9">“She pulled over, and she never pulled over,”</q> Mr. <s id="9" who="Anders Tran-Brandvold">Tran-Brandvold</s>, who was in the passenger seat, recalled. <q by="9">“I thought somebody had died. It was the opposite.”</q>

A retrospective, <x kind="title">“Nobody Panics,”</x> traveled to Rotterdam and Osaka in 2014, and an illustrated memoir, <x kind="title">“Exit Row,”</x> appeared three years later. The critic <s id="10" who="Hsu Wei-ling">Hsu Wei-ling</s> judged it <q by="10" kind="partial">“either the driest funny book of the year or the funniest dry one.”</q>

In addition to her son, she is survived by a daughter, Solveig Tran; a brother, Per Haugen; and four grandchildren.

She flew seldom and always on the aisle. Flight attendants, Ms. Tran said in an email, never learned who she was, though one scolded her during a safety demonstration for looking out the window. <q by="11">“Ma’am, this could save your life,”</q> <s id="11" who="">the attendant</s> said.

Ms. Brandvold, her daughter wrote, took out the card, turned it over and read both sides.
