title: Fifteen Minutes With Casimir Dobrowolski, the Man Who Has Been Killed on Television 64 Times
style: interview
language: en
hand: marquee
---
You know the face, even if you have never once known the name. Casimir Dobrowolski, 66, has been shot, poisoned, pushed down an elevator shaft and, on one memorable episode of <x kind="title">“Coroner County,”</x> fed to a hippopotamus. By his own count he has died on American television 64 times, which the Character Actors’ League believes to be a record.

On Sunday, for the first time in four decades, he will be up for something. His turn as a dying clockmaker in the limited series <x kind="title">“Meridian”</x> (he makes it to the sixth and last episode, and then some) earned him a supporting-actor nod at the Golden Reel Awards, a development <s id="1" who="Casimir Dobrowolski">he</s> calls <q by="1" kind="partial">“a clerical error I intend to exploit.”</q>

<s id="2" who="Casimir Dobrowolski">Dobrowolski</s> spoke with Starlight’s <s id="3" who="Nia Fairweather-Ruiz">Nia Fairweather-Ruiz</s> over coffee in Burbank. The conversation has been edited and condensed.

Q: <q by="3" kind="block">Where were you when you heard about the nomination?</q>

A: <q by="2" kind="block">At the dentist. I had both his hands in my mouth. The phone kept buzzing on my chest and he finally looked at it and said, You’ve either won something or somebody died. With me it’s usually the second one.</q>

Q: <q by="3" kind="block">Sixty-four deaths. Do you keep a list?</q>

A: <q by="2" kind="block">My wife does. She has a ledger, a real one, green, from the stationery store. Date, show, cause, whether they let me close my eyes.</q>

<q by="2" kind="block">She gives them grades, too. The hippo got a B minus. She felt I was anticipating.</q>

Q: <q by="3" kind="block">What is the secret to a good screen death?</q>

A: <q by="2" kind="block">Want something. That’s all. Everybody plays the dying. It’s boring, dying, it’s plumbing. But if a man’s reaching for his hat, you can’t look away. In “Meridian” I decided the clockmaker wanted to know what time it was. It’s not in the script. I just kept trying to turn my head.</q>

Q: <q by="3" kind="block">That was the scene everyone talked about. Your co-star Renske Adair said she wasn’t acting in it.</q>

A: <q by="2" kind="block">Renske’s very kind and she was acting. She’s the best I ever worked with. Between takes she did the crossword and asked me for a six-letter word for “finished.”</q>

Q: <q by="3" kind="block">You came to this country at 19. Did you always plan to act?</q>

A: <q by="2" kind="block">I planned to fix boilers. My uncle Zygmunt had a business in Hamtramck, Michigan. I went to do a boiler at a community theater and they were short a corpse. It was an Agatha Christie kind of a thing. I lay behind the sofa for two acts, and I thought, This is warm, and there are women. I never went back for the wrench.</q>

Q: <q by="3" kind="block">Was there a part that got away?</q>

A: <q by="2" kind="block">Oh, sure. I was supposed to be the neighbor on “Cul-de-Sac.” Eleven seasons! I shot the pilot. Then they tested it, and a lady in Tempe wrote on the card that I made her think of her own funeral. The producer showed me the card. I have it framed.</q>

Q: <q by="3" kind="block">Are you serious?</q>

A: <q by="2" kind="block">It’s in the bathroom. Come over, I’ll show you.</q>

Q: <q by="3" kind="block">If you win on Sunday, what will you say?</q>

A: <q by="2" kind="block">I have it down to four words. I can’t tell you.</q>

Q: <q by="3" kind="block">One?</q>

A: <q by="2" kind="block">“Finally.” No, that’s a lie. It’s my wife’s name. The other three are nobody’s business.</q>

Asked afterward about the ledger, Halina Dobrowolski, a retired court stenographer, confirmed its existence by phone. She has already, she said, ruled a fresh line for Sunday, with the cause of death left blank.

<q by="4">“If he loses, I’ll put ‘natural,’”</q> <s id="4" who="Halina Dobrowolski">she</s> said. <q by="4">“If he wins, God help us. ‘Vanity.’”</q>
