title: She has knocked down 212 buildings. She’d like you to watch the dust.
style: interview
language: en
hand: wheelock
---
The first building Reina Vukasovich ever destroyed was a savings and loan in Lubbock, Texas, and she was late for it. She was 19, had a flat tire, and arrived to find her uncle standing beside the firing box with his watch in his hand. <q by="1">“He said, ‘You’re holding up gravity,’”</q> <s id="1" who="Reina Vukasovich">she</s> recalls.

That was 1984. Since then Vukasovich, 59, has brought down stadiums, smokestacks, a dozen hotels, the better part of a steel mill and, last month, the 34-story Meridian Tower in downtown Tulsa, Okla., which folded into its own basement in 11 seconds before a crowd that the police put at 20,000. <s id="2" who="">A trade journal</s> has called her <q by="2" kind="partial">“the most careful vandal in America.”</q> She hates the word <x kind="term">“explosion.”</x>

Ahead of her retirement in June, <s id="3" who="Reina Vukasovich">Vukasovich</s> talked with <s id="4" who="Amos Whitfield">Amos Whitfield</s> in a diner across the street from a parking garage that she was sizing up. The conversation has been edited for length and clarity.

Q: <q by="4" kind="block">You’ve said the job is mostly paperwork. Is that modesty?</q>

A: <q by="3" kind="block">It’s arithmetic. The Meridian took eleven seconds, and it took two years and four months. I’ve got a permit in my truck from a man whose only job is pigeons.</q>

Q: <q by="4" kind="block">What do people get wrong about it?</q>

A: <q by="3" kind="block">They think I blow up buildings. I don’t. I take away six or seven things that it was relying on and I let it find out.</q>

<q by="3" kind="block">There’s very little powder involved. On the Meridian it was 390 pounds, for 50,000 tons. You know what does the work? It’s been doing it the whole time. It was pulling on that building every minute since 1962.</q>

Q: <q by="4" kind="block">Your uncle’s line about gravity.</q>

A: <q by="3" kind="block">He had about five lines. The other good one was “Nobody ever thanks the guy who checked twice.” He was right about that, too. I’ve been thanked for plenty of things, and it was never that.</q>

Q: <q by="4" kind="block">Has one ever not come down?</q>

A: [Long pause.] <q by="3" kind="block">Shreveport, 1997. A grain elevator. It went down about a third and sat there like a drunk on a stool. We had 40 reporters. Somebody’s little kid said, “Is it broken?” and I thought, well, sweetheart, that’s the question.</q>

<q by="3" kind="block">I had to walk in there. You can’t send anybody. I was six months pregnant with my daughter, and I walked in and found the delay that hadn’t fired, and I fixed it, and I walked out. I told my husband it was a loose wire. He learned about it from a newspaper in 2011.</q>

Q: <q by="4" kind="block">What did he say?</q>

A: <q by="3" kind="block">He asked me which other ones were loose wires.</q>

Q: <q by="4" kind="block">The crowds cheer. In Tulsa they had a countdown and a marching band. Do you mind that?</q>

A: <q by="3" kind="block">I used to. There’s always one person who isn’t cheering, and I got so I looked for them. In Tulsa it was a fellow in a brown suit. He’d run the elevators. He had his hat off. I went over and told him that it was a well-made building, that it hadn’t wanted to go, and he said thank you, like I was the doctor.</q>

Q: <q by="4" kind="block">Is there one you refused?</q>

A: <q by="3" kind="block">Two. One was a church, and I didn’t like the man who’d bought it. The other one I’m not going to tell you, because it’s still standing and they’d just call somebody worse.</q>

Q: <q by="4" kind="block">What will you do in July?</q>

A: <q by="3" kind="block">My daughter’s an architect. Don’t laugh; she planned it that way. She’s building us a house outside Taos. She sent over the drawings, and I had them on the table maybe five minutes before I’d marked the columns. It’s a habit. She looked at my little X’s and she said, “Mama, no.”</q>

The check came. Vukasovich, who had been watching the garage over her coffee, gave it a last look and reached for her hat. <q by="5">“Four days,”</q> <s id="5" who="Reina Vukasovich">she</s> said, to nobody in particular. <q by="5">“Five if there’s pigeons.”</q>
