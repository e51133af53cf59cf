title: Summit Air, Coastline scrap $5.2 billion merger after judge's ruling
style: business
language: en
hand: desk
---
DALLAS -- Summit Air and Coastline Airways called off their $5.2 billion merger on Monday, three weeks after a federal judge sided with the Justice Department and said the combination would cost travelers hundreds of millions of dollars a year in higher fares.

<s id="1" who="">The airlines</s> said in a joint statement that they still believed in the deal but saw <q by="1" kind="partial">"no practical path"</q> to completing it before a contractual deadline of July 31.

Summit will pay Coastline a breakup fee of $96 million. Shares of Coastline, which has lost money in nine of the last 10 quarters, fell 38% to $4.11, their lowest close since the company went public in 2011. Summit rose 6%.

<q by="2">"We fought for this because it was the right thing for our guests and our team members,"</q> Summit Chief Executive <s id="2" who="Lars Hedegaard">Lars Hedegaard</s> said on a conference call. <q by="2">"We're disappointed. We're also an airline that made $411 million last year, and we're going to go do that again."</q>

Coastline CEO Maritza Quiñonez told employees in a recorded message that flight schedules and paychecks would not change. She did not take questions from analysts on Monday, and the company withdrew its forecast for the year.

The judge, <s id="3" who="Harold T. Finch">Harold T. Finch</s> of U.S. District Court in Boston, wrote in a 109-page opinion in June that Coastline's low fares exerted <q by="3" kind="partial">"a discipline on the market that no remedy offered by the parties would preserve."</q> On routes where Coastline competes with a bigger airline, he found, fares were lower by an average of 17%.

Assistant Attorney General Dolores Pfeiffer, who runs the antitrust division, hailed the decision to drop the appeal. <q by="4">"Families who fly will be better off because of this result,"</q> <s id="4" who="Dolores Pfeiffer">she</s> said.

The question on Wall Street was whether Coastline can survive on its own. It has $1.1 billion of debt due next September and 19 airplanes that are parked because of problems with their engines.

<q by="5">"I don't want to say bankruptcy, but I'm a bond analyst, so I'll say it,"</q> said <s id="5" who="Greg Szymanski">Greg Szymanski</s> of Harcourt Ridge Partners. <q by="5">"If they don't refinance by spring, they're filing."</q>

Others were more optimistic. In a note to clients, <s id="6" who="Priya Venkataraghavan">Priya Venkataraghavan</s> of Lowell & Stead wrote that Coastline's airport slots in Boston and Newark were worth $600 million or more and that the company had <q by="6" kind="partial">"levers it has not yet pulled."</q> She kept her rating at <x kind="term">"hold."</x>

A person close to Coastline's board, who asked not to be named because the discussions were private, said directors met Sunday night and hired a restructuring adviser. Asked if a filing was imminent, <s id="7" who="">the person</s> said it was <q by="7" kind="partial">"not the base case."</q>

Unions were split over the deal from the start. Coastline's pilots, who would have gotten raises of up to 34% under Summit's contract, had supported it. <s id="8" who="Dave Kuzmich">Dave Kuzmich</s>, a captain and chairman of their union, said members were <q by="8" kind="partial">"gutted."</q>

<q by="9">"The government saved somebody 40 bucks on a ticket to Orlando,"</q> <s id="9" who="Dave Kuzmich">Kuzmich</s> said. <q by="9">"I've got 3,400 families who'd like to know what happens to them."</q>

Summit's flight attendants had opposed it because of seniority rules. Their president, <s id="10" who="Tamika Rollins-Barr">Tamika Rollins-Barr</s>, said only that the union <q by="10" kind="partial">"looks forward to getting back to the business of our own contract,"</q> which became amendable in 2022.

The termination also revives the possibility of a bid by Aero Frontera, a Denver-based discounter that offered $2.9 billion for Coastline two years ago and was rebuffed. In an e-mail, <s id="11" who="">a spokesman for Frontera</s> said that it <q by="11" kind="partial">"does not comment on rumors or speculation,"</q> and he declined to say whether the two sides were talking.

At Coastline's headquarters in Quincy, Massachusetts, workers on Monday morning found doughnuts in the lobby. On the top box, somebody had written in marker: <q by="">"Still us."</q>
