title: House leaders reach short-term deal to avert shutdown, angering the right
style: broadsheet
language: en
hand: metro
---
WASHINGTON — House leaders said Sunday that they had agreed to keep the government open for nine weeks, setting up a vote that is likely to pass with Democratic support and to deepen the trouble of Speaker Ron Teasdale with his own right flank.

The measure, which runs 84 pages and would expire Dec. 5, holds spending at current levels. It leaves out the border provisions that conservatives had demanded and includes $9.4 billion in disaster aid that they had not.

<q by="1">“Nobody got a pony,”</q> <s id="1" who="Ron Teasdale">Teasdale</s>, of Nebraska, told reporters after briefing members on a conference call. <q by="1">“What the American people get is a government that opens its doors on Wednesday morning.”</q>

The call did not go well, according to four people who were on it. At one point, Rep. <s id="2" who="Clay Hutchens">Clay Hutchens</s> of Texas accused the speaker of <q by="2" kind="partial">“folding before the cards were dealt.”</q> At another, an open line carried the sound of a leaf blower, and a member who was not identified could be heard saying, <q by="">“Is that my motion to vacate warming up?”</q>

Hutchens, in a text message, confirmed his remark but declined to say whether he would try to oust Teasdale. <q by="3">“I keep my powder dry and my mouth shut,”</q> <s id="3" who="Clay Hutchens">he</s> wrote. <q by="3">“Mostly.”</q>

Under House rules, any nine members of the majority can force a vote on the speaker’s removal. Republicans hold 220 seats to the Democrats’ 214, which leaves Teasdale little margin in that event.

The minority leader, <s id="4" who="Yolanda Echols">Yolanda Echols</s> of Georgia, said that her caucus would supply <q by="4" kind="partial">“whatever number it takes”</q> to pass the stopgap measure. She was less definite about whether it would supply votes to keep Teasdale in his job.

<q by="5">“One rescue at a time,”</q> <s id="5" who="Yolanda Echols">Echols</s> said.

The agreement came together Saturday night in a session that lasted until 2:40 a.m. and was fueled, aides said, by cold dumplings. The final dispute was over a $212 million item for a Coast Guard icebreaker favored by Sen. Anders Quist (R-Alaska), the chairman of the Appropriations Committee, who threatened to hold up the bill without it.

<q by="6">“I’ve been told for eight years that the icebreaker is next,”</q> <s id="6" who="Anders Quist">Quist</s> said in an interview on <x kind="title">“Sunday in Washington.”</x> <q by="6">“Well, this is next.”</q>

Some conservatives seized on it. Rep. <s id="7" who="Marcy Delacroix">Marcy Delacroix</s> of Louisiana, whose district was flooded in August, said she would vote for the disaster money but described the ship as <q by="7" kind="partial">“a yacht for bureaucrats who like cold weather.”</q> Quist’s spokesman, <s id="8" who="Ted Amagoalik">Ted Amagoalik</s>, responded in an e-mail: <q by="8">“The congresswoman is welcome to swim.”</q>

Behind the maneuvering is a larger fight about whether Congress will write any regular spending bills this year. None of the 12 has been signed into law. Budget experts said that stopgaps, which last year covered all but 31 days of the fiscal year, leave agencies unable to plan.

<q by="9">“You can’t hire, you can’t sign a lease, you can’t start anything new,”</q> said <s id="9" who="Constance Ferro">Constance Ferro</s>, who was budget director at the Interior Department under presidents of both parties. <s id="14" who="Constance Ferro">She</s> called the practice <q by="14" kind="partial">“government by sticky note.”</q>

<q by="10">“You spend October through December getting ready not to exist,”</q> <s id="10" who="Constance Ferro">she</s> said, <q by="10">“and January getting over it.”</q>

At the agencies, workers had already been told to prepare. <s id="11" who="">A memo to employees at the Bureau of Engraving</s>, obtained by The Ledger-Post, instructed them to set out-of-office replies, take home plants and remove <q by="11" kind="partial">“all perishable and semi-perishable food.”</q>

The president has not said that he will sign the bill. On Sunday, <s id="12" who="">a senior administration official</s> told reporters that he was <q by="12" kind="partial">“inclined to,”</q> then called back to ask that the word be changed to <q by="12" kind="partial">“reviewing.”</q>

The vote is expected Monday evening. Rep. Ben Okonkwo-Daly (D-Del.), who has been in the House for nine months and has now voted on five stopgaps, said he had stopped explaining them to constituents.

<q by="13">“They ask me, ‘Is it fixed?’”</q> <s id="13" who="Ben Okonkwo-Daly">Okonkwo-Daly</s> said. <q by="13">“And I tell them it’s postponed. That’s the job, it turns out.”</q>
