title: At a Maine Cannery, a Walkout Over 11 Minutes
style: business
language: en
hand: corrigan
---
PROSPECT HARBOR, Maine — The argument that has shut down the last big herring cannery on the Atlantic coast began, both sides agree, with a clock.

It is a plain white clock, of the kind found in schools, and until June 2 it hung over the packing line at Gouldsboro Brand Seafoods. That morning the 212 women and men of the first shift came in to find it gone. In its place was a sheet of paper, taped up at the corners. <q by="1">“Breaks will now be announced,”</q> <s id="1" who="">it</s> said.

By noon the packers had worked out that their 20-minute midmorning break had been announced, and ended, in nine. By the following Monday they were on the sidewalk.

<q by="2">“Eleven minutes,”</q> said <s id="2" who="Yolanda Beal">Yolanda Beal</s>, 56, who has cut and packed fish at the plant since she was a high school sophomore and now leads the strike committee. <q by="2">“You go home and tell your husband you’re out of work over 11 minutes, he looks at you like you’ve got two heads. Then I tell him, that’s when I sit down. That’s it. That’s the only time I sit down.”</q>

Four weeks later the walkout has come to stand for something larger in Washington County, where the company is the biggest private employer and where, in living memory, there were nine canneries. It has divided families. It has drawn a visit from a United States senator, who brought doughnuts. And it has put an awkward spotlight on the plant’s owner, <s id="3" who="">Clarion Provident</s>, a Connecticut investment firm that bought it in 2022 and has described it to its own investors as <q by="3" kind="partial">“a heritage asset with labor upside.”</q>

The phrase, from a pitch book that was leaked to the strikers, now appears on their T-shirts. Underneath, in smaller letters: <q by="">“I’m the upside.”</q>

Clarion Provident says the dispute is not about breaks at all. In a letter mailed to employees’ homes on June 19, <s id="4" who="Whitney Sproul III">Whitney Sproul III</s>, the firm’s managing partner, wrote that a <q by="4" kind="partial">“small and well-rehearsed group”</q> had <q by="4" kind="partial">“hijacked a scheduling adjustment.”</q> The clock, he said, was removed because it was six minutes fast.

<q by="5">“We are guests in Prospect Harbor and we have tried to behave like guests,”</q> Mr. <s id="5" who="Whitney Sproul III">Sproul</s> said in a telephone interview. <q by="5">“I’ve eaten the product. My children have eaten the product.”</q> Asked how often he had been to the plant, he said that he would have to check. A spokesman later wrote to say that the answer was twice.

At the picket line, under a donated party tent, the strikers keep a grill going and a ledger of who has brought what. Lobstermen drop off crates. The Congregational church sends pies. There are songs. On a recent morning <s id="6" who="">a line of teenagers</s>, children of the packers, marched in circles and yelled at an empty guard shack, <q by="6">“What time is it? You tell us!”</q>

Not everyone on the peninsula is sympathetic. Elwood Beal, who is Yolanda’s brother-in-law, supplies herring to the plant and has had two boats tied up since the walkout began. He figures that he has lost $70,000.

<q by="7">“They had a good thing,”</q> Mr. <s id="7" who="Elwood Beal">Beal</s> said. <q by="7">“It wasn’t a great thing. But I’ve seen what happens in this county to a good thing that people decide ought to be a great thing.”</q> He and his sister-in-law still sit in the same pew. They have agreed, he said, to discuss only the hymns.

Economists who study the fishing industry caution that the plant’s margins are thin. Canned herring, <s id="8" who="">they</s> say, is <q by="8" kind="partial">“a product for people who remember it,”</q> and there are fewer of those every year. Still, productivity at the cannery rose 19 percent in the two years after Clarion took it over, according to figures in the pitch book, while the base wage went from $17.10 to $17.45 an hour.

A federal mediator, Ngozi Whitcombe, met with the two sides for seven hours last Thursday in a motel in Ellsworth. <s id="9" who="Ngozi Whitcombe">She</s> called the talks <q by="9" kind="partial">“frank,”</q> which in the language of mediators is not encouraging. According to two people who were in the room, the company offered to guarantee a break of 15 minutes, and a member of the strike committee responded by setting a kitchen timer on the table and leaving it there, ticking, until the company’s lawyer asked for it to be removed.

The lawyer, Thaddeus Roper, confirmed the episode. <q by="10">“It was quite effective,”</q> <s id="10" who="Thaddeus Roper">he</s> said.

On Friday the company put out word that it would hire replacements if the line was not running by July 8. Ms. Beal heard about it from a reporter. She thought for a moment, and asked what the starting pay was.

<q by="11">“I might put in for it,”</q> <s id="11" who="Yolanda Beal">she</s> said. <q by="11">“I’ve got experience.”</q>
