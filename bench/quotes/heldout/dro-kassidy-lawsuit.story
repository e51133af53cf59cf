title: Rapper Dro Kassidy Sues Ex-Manager, Says Guy Blew $4 Mil On Llamas
style: tabloid
language: en
hand: wire-gossip
---
Dro Kassidy is taking his former manager to court, and the paperwork is a wild ride -- we're talking shell companies, a houseboat and a herd of llamas.

In new legal docs, obtained by The Drip, the <x kind="title">"Cold Pavement"</x> rapper claims Marcus <x kind="nickname">"Fitz"</x> Fitzhugh-Lane siphoned more than $4 million from his touring accounts between 2019 and 2023.

<s id="1" who="">The lawsuit</s>, filed Monday in L.A. County Superior Court, says Fitzhugh-Lane was like an uncle to the rapper and paid him back with <q by="1" kind="partial">"a five-year smash-and-grab conducted in a nice sweater."</q>

Dro -- real name Andrew Kasprzak -- says he got wise when his card was declined at a drive-thru in Fresno. He'd just sold out two nights at an arena. According to the complaint, when he called Fitzhugh-Lane from the parking lot, <s id="2" who="Marcus Fitzhugh-Lane">the manager</s> told him it was <q by="2" kind="partial">"a chip issue, like, the card has a chip."</q>

There was no chip issue, the docs claim. There was, however, a 61-acre ranch outside Ojai.

<q by="3">"Every time I asked where my money was, there was another llama,"</q> <s id="3" who="Dro Kassidy">Dro</s> tells us. <q by="3">"I'm not even mad at the llamas. They didn't do anything."</q>

We got Fitzhugh-Lane on the phone Tuesday, and he came out swinging. <q by="4">"This is a shakedown by a kid I found rapping in a Foot Locker,"</q> <s id="4" who="Marcus Fitzhugh-Lane">he</s> told us. <q by="4">"I paid for his teeth. Ask him who paid for his teeth."</q>

So we asked. <q by="5">"He did pay for my teeth,"</q> <s id="5" who="Dro Kassidy">Dro</s> admitted. <q by="5">"With my money."</q>

Fitz says the ranch was an investment and that every purchase was approved in writing. He pointed us to a 2021 e-mail in which <s id="6" who="Dro Kassidy">Dro</s>, replying to a spreadsheet, wrote <q by="6" kind="partial">"bet,"</q> followed by a goat emoji. His lawyer, Hal Nakagawa-Stone, says that's a contract.

<q by="7">"California law does not require poetry,"</q> <s id="7" who="Hal Nakagawa-Stone">Nakagawa-Stone</s> told us. <q by="7">"He was sent the numbers. He said 'bet.' End of story."</q>

Dro's attorney isn't having it. <s id="8" who="Yesenia Barragán">Yesenia Barragán</s>, who got singer Opal Dean out of her label deal in 2020, says the spreadsheet had 41 tabs, 38 of them hidden, and that her client was shown only <q by="8" kind="partial">"the three with good news on them."</q>

It's gotten ugly outside the courtroom too. You'll remember the two men ran into each other at a Lakers game in March and had to be separated near the nacho stand. Video shows the rapper yelling something we can't make out. A chant went up in the lower bowl: <q by="">"Pay that man! Pay that man!"</q>

And then there's the 911 call. On April 2 deputies were sent to the ranch after a neighbor reported a person in a ski mask filming the animals. In the audio, which we also got, <s id="9" who="">the caller</s> tells the dispatcher there's <q by="9" kind="partial">"a real tall fella out here yelling at the livestock in verse."</q>

<q by="10">"Is he threatening anyone, ma'am?"</q> <s id="10" who="">the dispatcher</s> asks.

<q by="11">"Not so far,"</q> <s id="11" who="">the woman</s> answers. <q by="11">"It's actually pretty good."</q>

Dro, who stands 6-foot-5, says it wasn't him. No one was arrested.

Sources connected to the label tell us the rapper's team begged him not to sue until after the new album, <x kind="title">"Kasprzak v. Everybody,"</x> drops in October. One source says <s id="13" who="Dro Kassidy">Dro</s> told execs flat out, <q by="13">"I'd rather be broke and loud."</q>

Fitzhugh-Lane's ex-wife, realtor Deb Fitzhugh-Lane, is named as a defendant because the houseboat is in her name. <q by="14">"I have been seasick in that thing exactly once and I want it gone,"</q> <s id="14" who="Deb Fitzhugh-Lane">she</s> told us. She's cooperating with Dro's side.

Spray-painted on the ranch gate when we drove by Wednesday: <q by="">"FREE THE LLAMAS, JAIL THE FITZ."</q>

Dro's asking for at least $9 million, plus punitive damages and an accounting. A hearing is set for August 19. <s id="15" who="">A rep for the ranch</s> -- it has a rep -- says all 26 animals are <q by="15" kind="partial">"unbothered and current on their shots."</q>
