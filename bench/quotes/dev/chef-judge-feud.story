title: 'You Salted My Life': Inside the Nasty Feud Tearing 'Grand Kitchen' Apart
style: tabloid
hand: pike
---
Things are boiling over on the set of <x kind="title">"Grand Kitchen USA."</x>

Judges Remy Castellano and Philippa <x kind="nickname">"Pip"</x> Thorne, the odd couple who have carried the cooking contest to seven seasons and two spinoffs, are no longer on speaking terms, and production insiders say the show's next run could be in jeopardy.

The trouble started over a plate of scallops. During a taping in Burbank on April 9, <s id="1" who="Remy Castellano">Castellano</s>, 52, told a contestant that the dish was <q by="1" kind="partial">"the best thing on this table,"</q> only for Thorne to scrape it into a bin. When the cameras stopped, two crew members say, <s id="3" who="Remy Castellano">he</s> followed her to the parking structure and told her she had <q by="3" kind="partial">"salted"</q> his life.

<q by="4">"It got loud,"</q> says <s id="4" who="">a camera assistant</s> who was there. <q by="4">"And Pip doesn't do loud. She just kept saying, 'Are you finished, darling?' which made it so much worse."</q>

Thorne, 47, a vicar's daughter from Shropshire with three restaurants in Los Angeles, has since moved her trailer to the far end of the lot. A stage manager now carries notes between the pair. <s id="5" who="">One of them</s>, seen by this paper, asked whether <q by="5" kind="partial">"Mr. C would object to coriander on camera."</q> Underneath, in a different pen, was the reply: <q by="">"Mr. C objects to everything."</q>

Castellano's publicist, Donna Grigoryan, waved it all away. <q by="6">"Two professionals had a conversation about shellfish,"</q> <s id="6" who="Donna Grigoryan">she</s> told us. <q by="6">"If that's a feud, my marriage is a war crime."</q>

A <x kind="scare">"truce"</x> brokered by producers over sushi in May lasted until the check came.

Friends of Thorne are less amused. The British chef has felt <q by="7" kind="partial">"frozen out"</q> ever since the network handed Castellano a producing credit last fall, <s id="7" who="">one of them</s> says. She learned of it from a trade headline.

<q by="8">"She built that show,"</q> <s id="8" who="">the pal</s> adds. <q by="8">"He was doing mattress ads when they found him."</q>

That much is true. Castellano was the face of Slumberly from 2012 to 2015, and the line <s id="9" who="Remy Castellano">he</s> wrote for it, <q by="9">"Sleep like my nonna,"</q> still turns up on T-shirts. He was cast only after the network's first choice, Lyle Abernathy, dropped out with shingles. Abernathy, for his part, is enjoying himself. <q by="10">"I have never been so grateful for a rash,"</q> <s id="10" who="Lyle Abernathy">he</s> posted on Wednesday.

Castellano's ex-wife weighed in, too. Actress <s id="11" who="Mireille Castellano">Mireille Castellano</s>, who split from the chef in 2019 and kept the name, told the podcast <x kind="title">"Second Helpings"</x> that he <q by="11" kind="partial">"cannot lose an argument to a woman, a dog or a parking meter."</q> Asked if she would watch the new season, <s id="12" who="Mireille Castellano">she</s> said <q by="12" kind="partial">"absolutely, with snacks."</q>

<s id="13" who="">A spokesperson for the network</s> said the judges <q by="13" kind="partial">"remain valued members of the Grand Kitchen family"</q> and that the eighth season would tape <q by="13" kind="partial">"as planned"</q> in August. But an executive with knowledge of the contracts said Thorne's deal runs out on July 31 and that nobody had picked up the phone. <q by="14">"You don't let it get that close unless you want it to close,"</q> <s id="14" who="">the executive</s> said.

Viewers have begun to pick sides. At a book signing in Pasadena on Sunday, where Thorne was promoting her memoir, <x kind="title">"Under the Grill,"</x> a dozen women in aprons held up wooden spoons and signs. <q by="15">"LET HER COOK,"</q> <s id="15" who="">one</s> read. She autographed it.
