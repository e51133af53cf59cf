title: Shayla Bardot And Jinx Vexler Are At It Again, And This Time There's A Casserole
style: tabloid
language: en
hand: snark
---
Grab a snack, because the ladies of <x kind="title">"Gated: Scottsdale"</x> have given us a gift.

You will recall that Shayla Bardot and Jinx Vexler were best friends for about eleven minutes in season three, until <s id="1" who="Jinx Vexler">Jinx</s> told a table of nine women and one terrified waiter that Shayla's tequila brand was <q by="1" kind="partial">"contact lens solution with a label."</q> They have not shared a frame since -- or they hadn't, until Sunday night's reunion taping in Los Angeles.

According to someone who was in the room and texted us in real time (bless), things went south before the first commercial break, when host Graham Petrakis brought up the funeral.

Quick recap: In April, Jinx's stepfather died. Shayla sent a casserole. <s id="3" who="Jinx Vexler">Jinx</s> posted the casserole, untouched, next to a trash can, with the caption <q by="3">"Even the raccoons passed."</q>

<q by="2">"Graham goes, 'So. The casserole,' and Shayla just started shaking,"</q> says <s id="2" who="">our spy</s>. <q by="2">"She had the receipt. She had the RECEIPT FROM THE GROCERY STORE. In a folder."</q>

<s id="4" who="Shayla Bardot">Shayla</s>, 41, then read the ingredients out loud, our source says, and told Jinx she was <q by="4" kind="partial">"a ring light with a grudge."</q>

<q by="5">"You weaponized a noodle dish,"</q> <s id="5" who="Jinx Vexler">Jinx</s> allegedly shot back. <q by="5">"At a funeral. For a man you called Gary. His name was Jerry."</q>

Reader, it was indeed Jerry.

At that point cast newbie Thuy-Linh Castellanos, who has been on the show for all of six episodes, tried to make peace by suggesting the two women hug. <q by="6">"Absolutely not,"</q> <s id="6" who="">they</s> both said, which is apparently the first thing they've agreed on since 2022.

Now, is any of this real? A network rep didn't return our calls. But Shayla's publicist, Dov Lindenbaum, did, and how. In an e-mail sent at 2:14 a.m., <s id="7" who="Dov Lindenbaum">he</s> called the leak <q by="7" kind="partial">"a breach of the sanctity of the reunion process"</q> and said his client <q by="7" kind="partial">"stands by the casserole."</q> We will be having that embroidered.

Jinx, for her part, skipped the publicist and went straight to her own podcast, <x kind="title">"Vexed,"</x> on Monday morning. <q by="8">"I'm not going to talk about it,"</q> <s id="8" who="Jinx Vexler">she</s> said, and then talked about it for 52 minutes.

Highlights! <s id="9" who="Jinx Vexler">The 39-year-old</s> claimed that Shayla once <q by="9" kind="partial">"fired a nanny by fax,"</q> that the famous <x kind="scare">"charity"</x> polo match raised exactly $340, and that the two of them had been secretly speaking since Christmas.

<q by="14">"We had a truce,"</q> <s id="14" who="Jinx Vexler">Jinx</s> said. <q by="14">"We had lunch. I held her hand while she cried about Brett. And then she goes and gets me uninvited from Aspen."</q>

Brett would be Brett Bardot, Shayla's estranged husband, who sells infrared saunas and was last seen on <x kind="title">"Gated"</x> weeping in one. He and Shayla separated in February after a 14-year marriage. Reached by text on Tuesday, <s id="10" who="Brett Bardot">Bardot</s> said he had <q by="10" kind="partial">"no dog in the casserole thing"</q> and asked us to mention that he's running a sale.

His soon-to-be-ex was less breezy. Shayla hopped on Instagram Live from what appeared to be a parking garage and said Jinx was lying about all of it except Aspen. <q by="11">"Yeah, I did Aspen,"</q> <s id="11" who="Shayla Bardot">she</s> said. <q by="11">"I'd do Aspen again."</q> <s id="15" who="">The comments</s>, which moved too fast to read, mostly said <q by="15" kind="partial">"QUEEN"</q> and <q by="15">"where is Gary."</q>

There's money in this, obviously, and Shayla has been accused more than once of <q by="" kind="partial">"producing from the couch."</q> The show got picked up for two more seasons in June, and the women of what fans have nicknamed the <x kind="nickname">"Cactus Mafia"</x> are reportedly making $600,000 apiece. <s id="12" who="">One former producer</s> who worked on the first two seasons tells us <q by="12" kind="partial">"nobody on that couch has had an unplanned feeling in years."</q>

Still. <s id="13" who="Graham Petrakis">Petrakis</s>, who has hosted 44 of these things and once got hit by a shoe, told a morning radio show in Phoenix that it was the only reunion where he'd had to ask for <q by="13" kind="partial">"a minute and a sandwich."</q>

The three-part special starts August 10. Part two is titled <x kind="title">"Noodles."</x>
