title: A bride charged guests for better seats. Then her grandmother replied to the thread
style: social
hand: tern
---
If you have been online at all since Sunday, you know about Table 19. If you haven't, congratulations, and here's what you missed.

It began with a screenshot. A user on the forum r/WeddingLedger, posting as tulle_and_void, shared what she said was an e-mail from a college roommate who's getting married in Asheville, N.C., next June. It offered guests three tiers of seating. For $40 a head they could be moved from <x kind="term">"Meadow"</x> to <x kind="term">"Grove."</x> For $95 they could sit in <x kind="term">"Canopy,"</x> which was under a roof.

<q by="1">"AITA for asking what happens in Meadow if it rains?"</q> <s id="1" who="">tulle_and_void</s> wrote. <q by="1">"She said 'vibes.'"</q>

Within six hours the post had 41,000 upvotes and a verdict. <q by="2">"NTA, that's Spirit Airlines with a harpist,"</q> <s id="2" who="">one commenter</s> declared. <s id="3" who="">Another</s> offered to pay for an upgrade <q by="3" kind="partial">"if the armrest is included."</q> A guy in Leeds who does spreadsheets for fun worked out that the couple stood to clear $6,300, or roughly one harpist.

Then it jumped platforms. On TikTok, the comedian Priscilla Obi-Wan Tran (yes, legally; her dad's a fan) filmed herself as a flight attendant walking down a church aisle. <q by="4">"In the event of a water landing, Meadow passengers, you are the flotation device,"</q> <s id="4" who="Priscilla Obi-Wan Tran">she</s> says in the clip, which has been viewed 18 million times.

By Monday morning somebody had found the bride. She's Madison Thackeray-Cole, 28, a brand strategist with, until this week, a public wedding site. She went live on Instagram from what looked like a parked car. The fee, <s id="5" who="Madison Thackeray-Cole">she</s> said, had been <q by="5" kind="partial">"a transparent way to honor everyone's budget,"</q> and the e-mail was <q by="5" kind="partial">"taken out of context by a person who is no longer a bridesmaid."</q>

So that cleared up who tulle_and_void was. Reached by direct message, <s id="6" who="">the ex-bridesmaid</s>, who asked that her name not be used because her mother <q by="6" kind="partial">"still thinks I'm walking in this thing,"</q> confirmed it. She added that she had been assigned to Meadow.

The live did not go well. Comments came too fast to read, but <s id="15" who="">one</s> that was pinned for a second or two, apparently by accident, said what many were thinking: <q by="15">"Girl who is in table 19."</q>

That's because the leaked chart had 18 tables, and a 19th, way off by the generator, marked only with the letter G. Theories flourished. G was for groomsmen. G was for garbage. The podcast <x kind="title">"Aisle Be Damned"</x> did forty minutes on it, in which co-host <s id="7" who="Dontrell Pike">Dontrell Pike</s> argued that it was <q by="7" kind="partial">"obviously the gluten people."</q>

It was Grandma.

At 9:14 on Monday night an account with no photo and two followers, created that day, turned up in the original thread. <q by="8">"Hello this is Madison's grandmother Lorraine Thackeray of Hickory,"</q> <s id="8" who="Lorraine Thackeray">it</s> wrote. <q by="8">"I asked for table 19. I am 86 and I like to be near the generator because it is warm and nobody makes a toast there. I paid my $40 same as anyone. Be nice."</q>

<q by="9">"I have never logged off so fast in my life,"</q> posted <s id="9" who="">the Leeds spreadsheet guy</s>.

The reply is now the most upvoted in the forum's history. People have offered to fly in and sit with her. A generator manufacturer in Wisconsin, <s id="10" who="">Hauk & Bell</s>, told her in a comment that it would send <q by="10" kind="partial">"our quietest unit and our loudest nephew."</q> A moderator, who goes by registry_goblin, told us that she'd had to verify the account by phone and that the call had lasted an hour and ten minutes.

<q by="11">"She wanted to know what a moderator does,"</q> <s id="11" who="">registry_goblin</s> said. <q by="11">"I explained it, and she goes, 'Oh, honey. Like a hall monitor, but at night.'"</q>

We called the number in Hickory, too. Mrs. <s id="12" who="Lorraine Thackeray">Thackeray</s> said she had never meant to make a fuss and that her granddaughter was a good girl who had been <q by="12" kind="partial">"led astray by a florist."</q> Asked if the two of them had spoken, she said that Madison had phoned, crying, and offered to refund her the forty dollars.

<q by="13">"I told her to keep it,"</q> said <s id="13" who="Lorraine Thackeray">the grandmother</s>. <q by="13">"But I want Canopy."</q>

As of press time the wedding site was down, the fees were gone, and so was the harpist. <s id="14" who="">The bride's latest story</s>, white letters on black, reads in its entirety: <q by="14">"everyone is table 19."</q>
