title: Immigration, water dominate testy Senate debate in Arizona
style: agency
language: en
hand: coyle
---
PHOENIX — Arizona's two candidates for U.S. Senate accused each other of lying about the border, the Colorado River and their own résumés on Wednesday in a testy hourlong debate that was likely their only meeting before early voting starts next month.

Republican Hank Dreyer, a rancher and state senator, repeatedly sought to tie Democrat Lucia Armijo to what <s id="1" who="Hank Dreyer">he</s> called <q by="1" kind="partial">"the failed open-border crowd in Washington."</q> Armijo, the state's attorney general, responded that Dreyer had voted three times against money for county sheriffs.

<q by="2">"He wears the hat, but he won't buy the horse,"</q> <s id="2" who="Lucia Armijo">Armijo</s> said.

<q by="3">"I own 14 horses,"</q> <s id="3" who="Hank Dreyer">Dreyer</s> shot back.

The exchange, on the campus of Arizona State University, set the tone for an evening in which moderator <s id="4" who="Teresa Kwan">Teresa Kwan</s> of public television had to remind both candidates that the audience was <q by="4" kind="partial">"here to listen to answers, not interruptions."</q>

The race is one of a half dozen that will decide control of the Senate. A poll released Monday by Copper State Research found Armijo ahead by 2 percentage points, within the margin of error. <s id="5" who="">Sixteen percent of respondents</s> picked <q by="5" kind="partial">"don't know enough about either."</q>

The sharpest clash came over abortion. Armijo played to voters who approved a constitutional amendment on the issue, noting that <s id="6" who="Hank Dreyer">Dreyer</s> had once compared the measure to <q by="6" kind="partial">"a suicide pact."</q> Dreyer said the remark, made on a radio show in 2019, had been taken out of context.

<q by="7">"My opponent has had five years to find the context,"</q> <s id="7" who="Lucia Armijo">she</s> said. <q by="7">"I'd love to hear it."</q>

<s id="8" who="Hank Dreyer">Dreyer</s> answered that he would <q by="8" kind="partial">"respect the will of the people"</q> and would not vote for a national ban, a shift from the primary, when <s id="9" who="Hank Dreyer">he</s> told a church audience in Mesa that he would support one <q by="9" kind="partial">"in a heartbeat, if you'll pardon the expression."</q>

On water, the two agreed on almost nothing. The state faces cuts of up to 21 percent in its share of the Colorado River under a federal plan expected this fall. <s id="10" who="Hank Dreyer">Dreyer</s> said Armijo had been <q by="10" kind="partial">"asleep at the ditch"</q> while California negotiated a better deal. Armijo, who has sued the Interior Department over the plan, held up a copy of the lawsuit.

<q by="11">"It's 84 pages, Hank. I'll leave it on your chair,"</q> <s id="11" who="Lucia Armijo">she</s> said.

Outside the auditorium, several dozen members of a farmworkers group marched behind a banner with the words <q by="" kind="partial">"No Water, No Lettuce, No Vote."</q> Across the street, <s id="12" who="">Dreyer supporters</s> chanted, <q by="12">"Hank! Hank! Hank!"</q> and waved cardboard cutouts of cowboy boots.

Both campaigns claimed victory within minutes. Dreyer spokesman <s id="13" who="Bo Castellanos">Bo Castellanos</s> tweeted that Armijo had looked <q by="13" kind="partial">"like a lawyer defending a client she doesn't believe in."</q> Armijo's campaign manager, <s id="14" who="Siobhan McIlroy">Siobhan McIlroy</s>, said in a fundraising e-mail that her candidate had <q by="14" kind="partial">"cleaned his clock, his corral and his cowboy hat."</q>

Independent observers saw few changed minds. <s id="15" who="Raymond Tsosie">Raymond Tsosie</s>, a political scientist at Northern Arizona University, said undecided voters in the Phoenix suburbs would find <q by="15" kind="partial">"plenty to dislike on both sides."</q>

<q by="16">"She was better prepared, and he was better company,"</q> <s id="16" who="Raymond Tsosie">Tsosie</s> said. <q by="16">"That's been the whole campaign."</q>

Dreyer made one unforced error. Asked to name the state's largest reservoir, he hesitated before saying Lake Powell, most of which is in Utah. <q by="17">"Well, I can see it from my plane,"</q> <s id="17" who="Hank Dreyer">he</s> said, to laughter.

The candidates shook hands afterward. A microphone that was still live picked up a few words as the lights went down. <q by="18">"Good fight,"</q> <s id="18" who="Lucia Armijo">Armijo</s> could be heard telling him. His reply was drowned out by the band.
