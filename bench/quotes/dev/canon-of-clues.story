title: Canon Hugh Tregarthen obituary: Cornish priest who set crosswords as ‘Beadle’
style: obituary
hand: gable
---
Canon <s id="1" who="Hugh Tregarthen">Hugh Tregarthen</s>, who has died aged 88, spent 37 years as a parish priest on the south Cornish coast and described himself as <q by="1" kind="partial">‘a moderate vicar and a wicked setter’</q>. Few of the thousands who swore at his crosswords over breakfast knew about the first half of that.

He compiled some 2,300 cryptic puzzles under the name <x kind="nickname">‘Beadle’</x>, borrowed from <s id="2" who="">a schoolmaster</s> who had told him he was <q by="2" kind="partial">‘fit to be a beadle and nothing above it’</q>. His grids were small and clean. The clues were not. <s id="3" who="">One of the gentler ones</s>, from 1988, read: <q by="3">‘Organ transplant brings a complaint (5)’</q>. The answer is groan.

<s id="4" who="Sunil Bhattacharya">Sunil Bhattacharya</s>, who edited his work for 19 years, remembered the telephone going at six one morning. <q by="4">‘He said, “I’ve done something unforgivable at 14 down,” and hung up. I looked, and he had.’</q>

Solvers replied in kind. <s id="5" who="">A retired colonel</s> in Hereford cut a finished grid into its 225 squares, posted them to the vicarage in an envelope and wrote on the flap: <q by="5">‘Your move.’</q> Tregarthen glued it back together and had it framed.

Tregarthen was born at Penryn in 1937, the son of a slate merchant. He read classics at Oxford after national service in Cyprus, where he was put to listening to Morse. It was there, in the small hours, that he began making up puzzles, and there too that he was confirmed. He would never say which had come first.

Ordained in 1963, he proposed the following year to Philippa Lanyon, a botanical illustrator, by means of a 15-by-15 grid. It took her nine days. <q by="6">‘I had “embarrass” at 1 across and couldn’t get any further,’</q> <s id="6" who="Philippa Tregarthen">Philippa Tregarthen</s> said last week. <q by="6">‘He was extremely cross with me, and then, when the penny dropped, extremely happy.’</q>

His sister was less easily charmed. Tregarthen had been, <s id="7" who="Morwenna Tregarthen">Morwenna Tregarthen</s> informed a local paper on his retirement, <q by="7" kind="partial">‘a show-off from the age of four’</q>.

In church he was brisk. A visiting archdeacon once arrived to find that Evensong had ended before it was advertised to begin. <q by="8">‘Seven minutes was the sermon, never eight,’</q> said <s id="8" who="Jennifer Pascoe">Jennifer Pascoe</s>, his churchwarden for two decades. <q by="8">‘He had a theory that the Holy Spirit left at eight.’</q> Over the vestry door hung a card with the words <q by="">‘Brevity is next to godliness’</q>.

He got into trouble only once. In 2003 the diocese proposed to close 11 rural churches, his own among them, while refurbishing its offices. That Easter’s jumbo puzzle seemed ordinary enough until someone thought to follow the outermost letters. <s id="9" who="">The perimeter</s>, clockwise from the top left, said: <q by="9">‘Sell the desks and keep the pews’</q>. <s id="10" who="">A spokesman</s> for the diocese said the puzzle had been <q by="10" kind="partial">‘noted’</q>. Nine of the churches stayed open.

Honours came late and embarrassed him. He was made an honorary canon in 2006, the occasion of a clue so involved that even Bhattacharya gave up, and <s id="11" who="Hugh Tregarthen">he</s> declined to appear on television, pleading <q by="11" kind="partial">‘the face of a man waiting for a bus’</q>.

By 2022 he had lost his sight. He went on composing in his head and dictating to whoever was in the room, most often to Grace Boateng, a carer from Kumasi who had never seen a cryptic crossword. Within a year she was finishing them. <q by="12">‘He would tap the blanket when I was getting warm,’</q> <s id="12" who="Grace Boateng">she</s> said. <q by="12">‘When I had it he would not say well done. He would say, “Next.”’</q>

He left instructions that there was to be no eulogy. The order of service, however, will carry a grid, nine squares by nine, lacking its final clue. Asked whether anyone knew what the answer was supposed to be, <s id="13" who="Philippa Tregarthen">his widow</s> said she had <q by="13" kind="partial">‘a fairly good idea’</q>, and that it was none of our business.

He is survived by Philippa, their sons, Jago and Denzil, and his sister.

<x kind="term">‘Beadle’</x>, as it happens, is an anagram of nothing much. He had checked.
