title: Kerry-Ann’s morning meltdown: TV host ‘in bits’ as she quits Brekkie Club live on air
style: tabloid
hand: gannet
---
She has smiled through four co-hosts, a studio flood and a goat. But on Tuesday morning Kerry-Ann Mottershead finally had enough.

The 47-year-old stunned 1.3million viewers when <s id="1" who="Kerry-Ann Mottershead">she</s> unclipped her microphone at 8.42am, turned to the nearest camera and said: <q by="1">‘I’m sorry, everyone, but I can’t do this. I’ve got a bit of pride left.’</q>

Then she walked off the Salford set, past the fruit platter, and into the back of a waiting Ford Galaxy.

It fell to Dominic Farr-Lacey, 38, to read out the competition lines on his own. <q by="2">‘Well,’</q> <s id="2" who="Dominic Farr-Lacey">he</s> told the nation after six long seconds of silence, <q by="2">‘that’s one way of getting out of the cookery slot.’</q>

Insiders say the pair have not shared a dressing room, a car or a civil word since February, when bosses gave Farr-Lacey the Saturday spin-off that Kerry-Ann had piloted. It was billed at the time as a <q by="" kind="partial">‘family reshuffle’</q>.

<q by="3">‘Everybody could see this coming except the people who are paid to see it,’</q> <s id="3" who="">a source on the programme</s> told us last night. <q by="3">‘She was in bits on Monday. She’d found out from a runner – a runner! – that her name was going second in the new titles.</q>

<q by="3">‘She asked for a meeting and they sent her an invite for the middle of May. How would you feel?’</q>

Not everyone is weeping. <s id="4" who="">A second insider</s> claimed the mum of three had become <q by="4" kind="partial">‘impossible to please’</q> and turned a segment about air fryers into <q by="4" kind="partial">‘a hostage situation’</q>.

Her mother was having none of that. Speaking on the doorstep of her bungalow in Rochdale, <s id="5" who="Jean Mottershead">Jean Mottershead</s>, 74, said her daughter had been treated <q by="5" kind="partial">‘like a spare part’</q>.

<q by="6">‘She rang me from the car,’</q> <s id="6" who="Jean Mottershead">Mrs Mottershead</s> said. <q by="6">‘She said, “Mam, I’ve done something daft,” and I said, “No, love, you’ve done something late.”’</q>

Had she spoken to Mr Farr-Lacey? <q by="7">‘I wouldn’t give him the steam off my tea,’</q> <s id="7" who="Jean Mottershead">she</s> replied, and shut the door.

The channel took until teatime to find some words. In a statement of 31 of them, <s id="8" who="">a spokeswoman</s> said Kerry-Ann was <q by="8" kind="partial">‘a much-loved member of the Brekkie family’</q> and that bosses would be <q by="8" kind="partial">‘giving her all the time she needs’</q>. She did not say whether the star, on a reported £410,000 a year, would be paid for it.

Kerry-Ann joined the show in 2013 from local radio, where she was known as the <x kind="nickname">‘Duchess of Drivetime’</x>. She won two viewers’ awards and once interviewed a Chancellor of the Exchequer while holding his trousers, which had been dry-cleaned by a rival. Her 2019 autobiography, <x kind="title">‘Toast of the Town’</x>, sold 90,000 copies.

Her marriage to property developer Craig Bellis ended in 2021. Bellis, 52, who has since moved to Marbella, posted a picture of a sunset an hour after the walk-out. <s id="11" who="">The caption</s> read simply: <q by="11">‘Told them.’</q>

Viewers took sides within minutes. <q by="9">‘Kerry-Ann walking out is the only honest thing on telly this year,’</q> wrote <s id="9" who="">one</s>. <s id="10" who="">Another</s> moaned that she had left the winner of a £20,000 caravan hanging on the line: <q by="10">‘That poor fella from Diss. He’s probably still there.’</q>

He is not. Nigel Utting, 61, a retired lorry driver, was called back by producers during the news. <q by="12">‘I thought I’d said something wrong,’</q> <s id="12" who="Nigel Utting">he</s> laughed. <q by="12">‘I’d only told her I liked her blouse.’</q>

Asked by reporters outside the studios yesterday whether he would apologise, Farr-Lacey got into a taxi without a word. His agent, <s id="13" who="Saskia Drummond-Oyelowo">Saskia Drummond-Oyelowo</s>, later insisted there was <q by="13" kind="partial">‘no feud, no froideur and no story’</q>.

This morning the show went out as normal. Stand-in Priya Vasudevan opened with a joke about comfortable shoes. Nobody in the gallery, we are told, laughed – though on the whiteboard in the corridor, beside the running order, were the words <q by="">‘Bring back K-A’</q>, underlined three times.
