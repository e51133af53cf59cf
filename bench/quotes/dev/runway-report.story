title: Controller handled two frequencies before near-collision in Charlotte, report says
style: agency
language: en
hand: wire
---
WASHINGTON (WNA) -- An air traffic controller working two radio frequencies cleared a regional jet to cross a runway in Charlotte, North Carolina, 11 seconds after he had told a cargo plane to take off from it, federal investigators said in a preliminary report Thursday.

The planes came within about 180 feet of each other on the evening of Feb. 9. Neither was damaged, and none of the 74 people on board was hurt.

The National Transportation Safety Board's 14-page report does not assign a cause. But it sets out, second by second, a period in which the tower's ground and local positions had been combined because of what <s id="1" who="">it</s> calls <q by="1" kind="partial">"an unplanned staffing shortfall."</q>

The regional crew saw the cargo plane's landing lights and stopped short of the centerline. <q by="2">"Uh, we've got company,"</q> <s id="2" who="">the first officer</s> said, according to the transcript of the cockpit voice recorder. The captain's answer was an expletive. Four seconds later <s id="3" who="">he</s> radioed the tower: <q by="3">"Is that guy rolling? Because it looks like he's rolling."</q>

There was no reply. The controller was on the other frequency, giving a taxi route to a business jet.

Board Chair Imani Strickland-Howe said at a briefing that luck and a pair of sharp eyes had done the work of a system. <q by="4">"I've been asked whether this was close,"</q> <s id="4" who="Imani Strickland-Howe">she</s> said. <q by="4">"A football field is 360 feet with the end zones. Take half of that, put it in the dark, and make one of the things in it weigh 400,000 pounds."</q>

She stopped short of criticizing the controller, a 17-year veteran whose name has not been released. <s id="6" who="Imani Strickland-Howe">She</s> said <s id="7" who="">he</s> had been <q by="6" kind="partial">"candid to the point of pain"</q> in a three-hour interview with investigators and had told them, of the takeoff clearance, <q by="7">"I said it, and then I didn't know I'd said it."</q>

The Federal Aviation Administration has been short of certified controllers for most of a decade. Charlotte's tower, one of the country's 10 busiest, had 61% of its target number in February. In a statement, <s id="8" who="">the agency</s> said it took the report <q by="8" kind="partial">"extremely seriously"</q> and had barred the combining of the two positions during peak hours at 30 airports.

That is too few for Gregor Szymanski, who represents controllers in the Southeast for their union. <q by="10">"They've discovered fire,"</q> <s id="10" who="Gregor Szymanski">he</s> said by phone. <q by="10">"We wrote them in 2022 that somebody would get killed doing this. We wrote them again in 2024. I can send you the letters."</q>

He did. In the second, dated June 18, 2024, <s id="11" who="">the union</s> warned that combined positions had gone from an exception to <q by="11" kind="partial">"the way we do Tuesdays."</q>

The cargo plane, a Boeing 767 operated by Blue Fathom Air, had reached 96 knots when its captain, Katarzyna Dufresne, aborted the takeoff. Dufresne, who flew tankers for the Air Force before she joined the airline, has not spoken publicly. But in a written account attached to the report <s id="13" who="Katarzyna Dufresne">she</s> recalled seeing <q by="13" kind="partial">"a row of windows, lit, with heads in them"</q> where there should have been nothing. <s id="16" who="">The airline</s> said its crew had acted <q by="16" kind="partial">"in the best traditions of people who look out the window."</q>

<q by="15">"I did not make a decision,"</q> <s id="15" who="Katarzyna Dufresne">she</s> wrote. <q by="15">"My hands did."</q>

Passengers aboard the regional jet, which was arriving from Knoxville, Tennessee, said they felt a hard stop and then a long silence. <q by="14">"A man behind me started clapping, like you do, and then he quit,"</q> said <s id="14" who="Beth Ann Tolliver">Beth Ann Tolliver</s>, 47, a nurse. It was only at the gate, she said, that anybody told them anything, and then it was over the speaker: <q by="">"Folks, we had a little traffic out there tonight."</q>

A final report is expected in about a year.
