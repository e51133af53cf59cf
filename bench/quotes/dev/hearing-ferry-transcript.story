title: ‘I Count the Cars Twice’: Excerpts From the Testimony on the Ferry Marguerite
style: transcript
hand: oduya
---
BOSTON – The Coast Guard’s Marine Board of Investigation on Thursday heard from the deckhand who was at the stern of the car ferry Marguerite when her ramp gave way off Gull Point on Sept. 2. Three vehicles went into Vineyard Sound and two people died.

The board has until spring to report. Its chairman, Capt. <s id="1" who="Aurelio Benavides">Aurelio Benavides</s>, opened the day by telling families in the front row that some of what they were about to hear would be <q by="1" kind="partial">“very plain.”</q> What follows is an excerpt from the official transcript. The witness, Deckhand Second Class Tyrell Mackey-Ruiz, was questioned by the board’s counsel, Lt. Cmdr. Susan Threlkeld, and by a lawyer for the operator, Sound & Island Lines.

LT. CMDR. <s id="2" who="Susan Threlkeld">THRELKELD</s>: <q by="2" kind="block">Mr. Mackey-Ruiz, how many cars were aboard when you left the slip?</q>

MR. <s id="3" who="Tyrell Mackey-Ruiz">MACKEY-RUIZ</s>: <q by="3" kind="block">Thirty-one, ma’am. I count the cars twice, once coming on and once when we’ve cleared. Thirty-one both times.</q>

LT. CMDR. <s id="4" who="Susan Threlkeld">THRELKELD</s>: <q by="4" kind="block">And the certificate allows for what?</q>

MR. <s id="5" who="Tyrell Mackey-Ruiz">MACKEY-RUIZ</s>: <q by="5" kind="block">Twenty-eight.</q>

LT. CMDR. <s id="6" who="Susan Threlkeld">THRELKELD</s>: <q by="6" kind="block">Did you say anything to anyone about that?</q>

MR. <s id="7" who="Tyrell Mackey-Ruiz">MACKEY-RUIZ</s>: <q by="7" kind="block">I told the mate. I said, “We’re three over.” He goes, “It’s Labor Day.” That was the conversation.</q>

(Disturbance in the hearing room.)

CAPT. <s id="8" who="Aurelio Benavides">BENAVIDES</s>: <q by="8" kind="block">I’ll ask for quiet, please. I understand. I will ask for it all the same.</q>

LT. CMDR. <s id="9" who="Susan Threlkeld">THRELKELD</s>: <q by="9" kind="block">Take us to 4:40 p.m. Where were you?</q>

MR. <s id="10" who="Tyrell Mackey-Ruiz">MACKEY-RUIZ</s>: <q by="10" kind="block">By the port ramp chain. There’s a pin that you seat with your boot. I’d seated it. Then we took one on the quarter, a big one, and I saw the pin. I mean I saw all of it. You’re never supposed to see all of it.</q>

<q by="10" kind="block">I yelled. I’ve gone over what I yelled. I think it was just “Hey.”</q>

At this point the witness asked for water, and the board rose for 10 minutes. When it came back, the questioning was taken over by the company’s lawyer, <s id="11" who="Gordon Pell">Gordon Pell</s>, who had told reporters in the corridor that the deckhand’s account was <q by="11" kind="partial">“sincere but untested.”</q>

MR. <s id="12" who="Gordon Pell">PELL</s>: <q by="12" kind="block">You’d been on since 5 that morning, isn’t that so?</q>

MR. <s id="13" who="Tyrell Mackey-Ruiz">MACKEY-RUIZ</s>: <q by="13" kind="block">Yes, sir. I didn’t make the roster.</q>

MR. <s id="14" who="Gordon Pell">PELL</s>: <q by="14" kind="block">And you’d agree that a man 11 hours into his day might not seat a pin all the way home?</q>

MR. <s id="15" who="Tyrell Mackey-Ruiz">MACKEY-RUIZ</s>: <q by="15" kind="block">A man might. I’d done it six times that day. I’d done it, I figured it out once, about nine thousand times. But a man might.</q>

<s id="16" who="">UNIDENTIFIED SPEAKER</s>: <q by="16" kind="block">Shame on you.</q>

CAPT. <s id="17" who="Aurelio Benavides">BENAVIDES</s>: <q by="17" kind="block">Sir, sit down or go out. Counsel, are you near the end?</q>

MR. <s id="18" who="Gordon Pell">PELL</s>: <q by="18" kind="block">One more. Who told you that the pin had been replaced in July?</q>

MR. <s id="19" who="Tyrell Mackey-Ruiz">MACKEY-RUIZ</s>: <q by="19" kind="block">Nobody told me. It was on the tag. The tag was new. The pin wasn’t.</q>

The tag was entered as Exhibit 44. It bears a date, July 11, a set of initials that the company says it cannot identify and the word <q by="" kind="partial">“renewed.”</q>

Outside, Renata Wolanski, whose husband, Piotr, drowned in their station wagon, said that she had wanted to look at the young man and found that she could not be angry with him. <q by="20">“He counted,”</q> <s id="20" who="Renata Wolanski">she</s> said. <q by="20">“He is the only one there who counted anybody.”</q>

<s id="21" who="">The company</s>, in a statement, offered its sympathy and said it would be <q by="21" kind="partial">“premature to draw conclusions from a single witness.”</q> The mate, Foster Greeley, is to testify on Monday.
