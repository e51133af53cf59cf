title: Bernice Zuckerbrot, Who Hid Jokes in the Grid, Dies at 91
style: obituary
language: en
hand: ostby
---
Bernice Zuckerbrot, who over six decades constructed more than 3,000 crossword puzzles, nearly all of them at a kitchen table in Queens and a fair number of them in the dark, after her eyesight went, died on Jan. 14 in Rego Park. She was 91.

The cause was congestive heart failure, her son, Alan, said.

Ms. Zuckerbrot came to puzzles in 1958 as a legal secretary with a long lunch hour. She mailed her first one, drawn in pencil on the back of a deposition, to the syndicate that supplied The Evening Mercury, whose puzzle editor, Walter Prynne, returned it with a note. <q by="1">“Dear Sir,”</q> <s id="1" who="">it</s> began. <q by="1">“You cannot have two Norwegians in one corner.”</q>

She took out a Norwegian. It ran on a Wednesday.

<q by="2">“They sent me a check for ten dollars made out to Bernard,”</q> <s id="2" who="Bernice Zuckerbrot">she</s> recalled in an oral history that the Queens Public Library recorded in 2009. <q by="2">“The bank wouldn’t cash it. I thought, well, this is a hobby.”</q>

It was a hobby that changed the puzzle. The American crossword of those years was a test of what one knew: rivers, poets, the three-letter sloth. She wanted it to be a test of whether one was awake. <s id="3" who="Bernice Zuckerbrot">She</s> clued OREO as <q by="3" kind="partial">“Black-tie affair with milk”</q> and ALIMONY as <q by="3" kind="partial">“Bounty on the mutiny.”</q> In 1974, she built a puzzle around Richard M. Nixon’s resignation in which 18 minutes’ worth of squares, as <s id="4" who="Bernice Zuckerbrot">she</s> put it, had been <q by="4" kind="partial">“regrettably left blank.”</q> The Mercury received 411 letters, and <s id="5" who="">one of them</s>, unsigned, on very good paper, said only: <q by="5">“Touché.”</q>

Her fellow constructors called her <x kind="nickname">“the Needle.”</x> Her editors, several of whom she outlasted, had other names. <q by="6">“She’d call at six in the morning over a comma,”</q> said <s id="6" who="Desmond Akintola">Desmond Akintola</s>, who edited her at The Mercury from 1996 until it folded, in 2011. <q by="6">“I’d say, ‘Bernice, nobody is going to notice.’ And she’d say, ‘I’m nobody, how do you do.’”</q>

Bernice Pearl Feldstein was born on May 30, 1933, in the Bronx, the younger of two daughters of a furrier and a bookkeeper. Her mother, Rose, taught her to read upside down, from the far side of a ledger. She graduated from Hunter College at 19 with a degree in classics, which <s id="7" who="Bernice Zuckerbrot">she</s> later said had prepared her <q by="7" kind="partial">“to be overlooked in four languages.”</q>

She married Sidney Zuckerbrot, a pharmacist, in 1955. He proposed, according to family lore, in the margin of a library book, and was fined. He died in 2002. In addition to her son, she is survived by a daughter, Naomi Zuckerbrot-Ferreira; five grandchildren; and a sister, Adele, 94, with whom she had, in <s id="8" who="Alan">Alan</s>’s account, <q by="8" kind="partial">“one argument, begun in 1941.”</q>

Macular degeneration took most of her sight in her 70s. She bought a peg board meant for blind children and a set of letters with raised edges and kept on, memorizing the crossings row by row, and it was in those years that she made what many solvers consider her masterpiece, a Sunday puzzle called <x kind="title">“Lights Out,”</x> in which every theme answer lost the letters L-A-M-P and had to be read around the gap. A grandson, who took it down for her, noticed only at the end that it contained no word that one needed to see to understand: no colors, no shapes.

<q by="9">“I asked her if she’d done that on purpose,”</q> said the grandson, <s id="9" who="Ezra Ferreira">Ezra Ferreira</s>, who is now a constructor himself. <q by="9">“She said, ‘Eat your soup.’”</q>

She could be severe. She thought that computers, which most constructors now use to fill their grids, had made puzzles <q by="10" kind="partial">“smooth, like a mannequin’s behind,”</q> as <s id="10" who="Bernice Zuckerbrot">she</s> told an interviewer for Acrostic magazine. Women who wrote to her for advice, and there were hundreds, got it. To one of them, Priya Ramanathan, then a graduate student in Ann Arbor, <s id="11" who="Bernice Zuckerbrot">she</s> sent back a grid with a single entry circled in red and, in the margin, the verdict: <q by="11">“You don’t love this. Why should I?”</q>

Dr. Ramanathan, who went on to publish 200 puzzles, has it framed. <q by="12">“It’s the most useful thing that anyone has ever said to me about anything,”</q> <s id="12" who="Priya Ramanathan">she</s> said by phone.

The profession was slow to return her regard. The national tournament gave her its lifetime award in 2015, when she was 82, and printed her name in the program as Bernard. She had the audience read it to her, twice, to be sure. Then she went to the microphone. <q by="13">“I have been waiting for that check to clear,”</q> <s id="13" who="Bernice Zuckerbrot">she</s> said, and it was a while before anyone could hear the rest.

Her last puzzle will run on what would have been her 92nd birthday. It is small, 9 by 9, and her children have declined to say what is in it. They allow that there is one clue, at 1-Across, that neither they nor Mr. Akintola has been able to crack: <q by="">“So long, ____ (two Norwegians).”</q>
