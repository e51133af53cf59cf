title: Ex-QB Rocco Valentine Busted for DUI … in a Golf Cart … With an Emu
style: tabloid
language: en
hand: marlow
---
Rocco Valentine threw 311 touchdown passes. On Sunday night he couldn’t hit a parking spot.

The two-time Super Bowl also-ran, now a gambling-app pitchman, was arrested at 11:20 p.m. in The Villages, Fla., after he drove a custom golf cart through a hedge, across the 14th green and into a bocce tournament, cops say. He blew a 0.17. Beside him, buckled in, was an adult emu.

<q by="1">“That’s Brenda,”</q> <s id="1" who="Rocco Valentine">Valentine</s>, 52, informs a deputy in body-cam video that was obtained Tuesday by The Daily Splash. <q by="1">“Brenda’s the designated driver.”</q>

<q by="2">“Sir, is that an ostrich?”</q> <s id="2" who="">the deputy</s> asks.

<q by="1">“Don’t say that in front of her.”</q>

It goes on like that for 26 minutes. In the footage, <s id="4" who="Rocco Valentine">the former Houston slinger</s> recites the alphabet to the tune of his old fight song, offers to autograph the breathalyzer and insists that he’d had <q by="4" kind="partial">“two beers, Florida beers,”</q> a measure on which he does not elaborate. Asked to walk a straight line, he drops back, pump-fakes and falls over a cooler.

No one was hurt, though Arlene Schottenheim, 77, lost a bocce ball and, she says, her faith. <q by="5">“My late husband had his poster up in the garage,”</q> <s id="5" who="Arlene Schottenheim">the widow</s> told the Splash. <q by="5">“I’m glad Morty went when he went.”</q>

Her doubles partner, Gil Abruzzo, 80, was more forgiving. <q by="6">“He apologized to each of us individually,”</q> <s id="6" who="Gil Abruzzo">Abruzzo</s> said. <q by="6">“Then the bird bit me.”</q>

It’s the latest fumble in a rough year for Valentine, whose third wife, Pilates queen Svetlana Orlova-Valentine, filed for divorce in April. <s id="7" who="">Her petition</s> cites <q by="7" kind="partial">“irreconcilable livestock.”</q> Friends say that he bought Brenda, sight unseen, the same week, and that the big bird has the run of the couple’s six-bedroom spread, sleeps in a Barcalounger and appears on his podcast, <x kind="title">“Fourth and Wrong.”</x>

<q by="8">“We’ve all been worried,”</q> admitted <s id="8" who="">an ex-teammate who still golfs with him</s>. <q by="8">“He calls you at two, three in the morning and goes, ‘Say hi to Brenda,’ and then there’s just nothing. There’s breathing.”</q>

Orlova-Valentine, 39, declined to comment, sort of. Stopped outside a Boca Raton juice bar on Tuesday and asked whether she’d seen the tape, <s id="9" who="Svetlana Orlova-Valentine">she</s> lowered her shades, said that she wished him <q by="9" kind="partial">“love, light and a lawyer”</q> and climbed into a Bentley. The vanity plate: <q by="">“HER HALF.”</q>

That lawyer, Orlando’s <s id="10" who="Fitz Delahoussaye">Fitz Delahoussaye</s>, told reporters outside the Sumter County jail that his client is <q by="10" kind="partial">“mortified”</q> and was driving only because Brenda seemed to be having a medical event. The emu, he said, has anxiety.

Was she having one on Sunday? <q by="11">“I’m not a vet,”</q> <s id="11" who="Fitz Delahoussaye">Delahoussaye</s> said. Was she sober? <q by="11">“Next question.”</q>

The bird was taken to a county shelter, where staffers have hung <s id="14" who="">a card</s> on her pen that warns visitors: <q by="14">“Friendly. Not really.”</q> She’ll stay there at least until a hearing on Oct. 9, according to animal control chief Rosalba Quiñones, who says that her office has taken 300 calls, about half of them from people wanting to adopt. <q by="12">“They ask is she house-trained,”</q> <s id="12" who="Rosalba Quiñones">Quiñones</s> sighed. <q by="12">“I say, compared to who?”</q>

Valentine was sprung at dawn on $500 bail and met by a throng of fans, one of whom had brought along a traffic cone for him to sign. He signed it. In a mea culpa on X later in the day, the once-and-future Hall of Fame snub thanked law enforcement and swore off the sauce, but he would not, <s id="13" who="Rocco Valentine">he</s> wrote, <q by="13" kind="partial">“be lectured by people who have never loved a bird.”</q>

His sponsor, BetBarn, dropped him at noon. The odds on its app that he’ll be charged with something else by Thanksgiving stand at 3 to 1.
