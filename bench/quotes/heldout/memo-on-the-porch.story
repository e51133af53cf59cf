title: A Six-Page Memo, a Missing Adviser and a White House at Odds With Itself
style: broadsheet
language: en
hand: corrigan
---
WASHINGTON — The memo was six pages long, single-spaced and unsigned, and by the time it reached the Oval Office on the second Tuesday in March it had already been read by at least 14 people who were not supposed to have it.

Its subject line was <x kind="title">“Getting Off the Porch.”</x> Its argument, laid out under eight Roman numerals, was that President Harold Mbeki-Lawson had spent his first 14 months in office governing like a man waiting to be introduced. The administration, <s id="1" who="">the memo</s> said, was <q by="1" kind="partial">“rich in plans and poor in enemies.”</q> The cabinet was <q by="1" kind="partial">“a faculty lounge.”</q> The president’s own speeches, <s id="2" who="">its author</s> wrote, had <q by="2" kind="partial">“the emotional range of a flight safety card.”</q>

What followed, according to interviews with 11 current and former officials, was the most bitter internal quarrel of the Mbeki-Lawson presidency, one that has cost it a domestic policy adviser, frozen a long-promised housing initiative and left the West Wing divided between those who believe the memo was treachery and those who believe it was right.

Most of the officials spoke on the condition of anonymity to describe private conversations. <s id="3" who="">Two of them</s> described the atmosphere, independently, as <q by="3" kind="partial">“radioactive.”</q>

Mr. Mbeki-Lawson, 63, a former federal mediator, is famously slow to anger. But in a meeting on March 12 he held up the document and asked his senior staff which of them had written it, according to three people present. No one answered. He then read aloud the sentence about the flight safety card.

<q by="4">“I’d like whoever wrote that to know that I laughed,”</q> <s id="4" who="Harold Mbeki-Lawson">the president</s> said, in the recollection of two of the people. <q by="4">“And then I’d like them to know that I stopped.”</q>

Within a day suspicion had settled on Theodora Quill, the domestic policy adviser, a former Boston city councilor with a weakness for metaphor. Ms. Quill, 39, resigned on March 15. In a letter to the president that was reviewed by The Capital Register, <s id="5" who="Theodora Quill">she</s> denied having written the memo but added that she agreed with <q by="5" kind="partial">“a regrettable share of it.”</q>

Reached at her sister’s home in Quincy, Mass., she declined to say more. <q by="6">“I’m painting a bathroom,”</q> Ms. <s id="6" who="Theodora Quill">Quill</s> said. <q by="6">“It’s the first thing I’ve finished since the inauguration.”</q>

The White House disputes nearly all of this. <q by="7">“There’s no feud, there’s no memo hunt, and the president is focused on lowering the rent,”</q> <s id="7" who="Augustin Bellweather">Augustin Bellweather</s>, the press secretary, said in an e-mail. In a second e-mail, 40 minutes later, he asked that the phrase <x kind="term">“memo hunt”</x> be removed. It was not clear under what rule.

The quarrel has its roots in the summer, when the administration let pass a deadline for sending Congress its Starter Home Act, which would offer matching grants to cities that loosen zoning rules. Ms. Quill’s office had wanted a fight over it. Pieter van der Hoeven, the chief of staff, did not. <q by="9">“We don’t poke suburbs in an odd year,”</q> <s id="9" who="Pieter van der Hoeven">he</s> told the senior staff at a retreat in August, according to notes taken by one of the participants.

To his admirers, Mr. van der Hoeven, a taciturn former Navy logistics officer, is the reason that anything in the building starts on time. His detractors call him <x kind="nickname">“the Thermostat,”</x> because, <s id="10" who="">they</s> say, he is <q by="10" kind="partial">“small, on the wall and always set to 68.”</q>

Through a spokeswoman, Mr. van der Hoeven declined to comment. The spokeswoman, <s id="11" who="Carys Oyelaran">Carys Oyelaran</s>, said that he <q by="11" kind="partial">“has never raised his voice in the West Wing and doesn’t intend to begin with a newspaper.”</q>

On Capitol Hill, where the housing bill has yet to acquire a sponsor, Democrats have watched with a mixture of alarm and recognition. Senator <s id="12" who="Noor Halabi">Noor Halabi</s> of Michigan, who was a guest at the Quill family’s Fourth of July party, said that whoever wrote the memo had <q by="12" kind="partial">“said out loud what every one of us says in the elevator.”</q>

<q by="13">“He is a good man and a careful man,”</q> <s id="13" who="Noor Halabi">she</s> said of the president. <q by="13">“I just don’t know what he’d go to the mat for. I’d like to. I’ve asked him. He gave me a very thoughtful answer.”</q>

Some allies say that misreads him. Lionel Prudhomme, who worked alongside Mr. Mbeki-Lawson in the 1998 transit strike in Philadelphia and remains a confidant, recalled that the young mediator had sat silent for two days before he spoke. When <s id="15" who="Harold Mbeki-Lawson">he</s> did, Mr. Prudhomme said, it was to tell both sides that he was going home to Delaware and that <q by="15" kind="partial">“you can explain the buses to the children yourselves.”</q> They settled before he reached Wilmington.

The author of the memo remains unknown. Last week a copy appeared on the bulletin board of the staff mess, with the eight Roman numerals circled in red. Beneath the last of them, in a hand that nobody has claimed, was written: <q by="">“So? Off the porch or on it?”</q>
