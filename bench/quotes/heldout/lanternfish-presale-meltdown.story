title: Lanternfish Fans Melt Down After Presale Crashes, and the Band’s Bassist Logs On
style: social
language: en
hand: feedwatch
---
It was supposed to be the easiest part of the Lanternfish comeback: log on at 10 a.m., enter a code, buy two tickets to see four men in their forties play <x kind="title">“Tidewater”</x> front to back.

By 10:04 on Wednesday, the queue for the London-Dublin-Toronto run was showing some users more than 700,000 people ahead of them. By 10:20, tickets advertised at £65 had been repriced under a system that the seller, Passgate, markets as <x kind="term">“Responsive Seating.”</x> Those who were bumped from the line were informed, <q by="">“You are too early to be late.”</q> By 11, #Lanternfished was the top trend in the United Kingdom.

<q by="1">“Just been asked for £412 to stand behind a pillar,”</q> <s id="1" who="@mossy_anorak">@mossy_anorak</s> posted. <q by="1">“The pillar was in the description.”</q>

<q by="2">“I have been in this queue since my daughter was in nursery,”</q> wrote <s id="2" who="Ffion Prosser-Lloyd">Ffion Prosser-Lloyd</s>, a teacher from Swansea, above a photo of a child in a graduation gown. It was shared 41,000 times, and she later clarified that it was a joke and that the child was her niece.

Others were not in the mood. A video in which a Belfast nurse, still in scrubs, watches her basket empty itself at the payment page has been viewed 6 million times. In it <s id="15" who="">a man off camera</s> can be heard saying, <q by="15">“Don’t throw it, don’t throw it,”</q> before the phone hits the carpet.

Then Stig Abernethy logged on.

The band’s bassist, 46, had not posted since 2017, when he shared a picture of a wheelbarrow. At 1:12 p.m. <s id="3" who="Stig Abernethy">he</s> surfaced on X to ask, <q by="3">“What is responsive seating and why is my aunt crying.”</q> Over the next three hours <s id="4" who="Stig Abernethy">he</s> replied to more than 200 fans, apologized to most of them and, in a post he has since deleted, told Passgate’s official account to <q by="4" kind="partial">“get in the sea.”</q>

When one fan asked whether the group had known about the pricing in advance, <s id="5" who="Stig Abernethy">Abernethy</s> answered: <q by="5">“I signed a thing. I sign a lot of things. I once signed a ham.”</q>

His bandmates stayed silent until the evening, with the exception of drummer Olu Vantongeren, who posted a photo of himself in the queue at number 388,016. <s id="6" who="Olu Vantongeren">His</s> caption: <q by="6">“Can anyone get me on the door?”</q>

At 7 p.m. the band published <s id="7" who="">a statement</s> on Instagram, white type on a black square, that read:

<q by="7" kind="block">We’ve been off the road for nine years and today was meant to be a happy one. It wasn’t, and we’re sorry. We agreed to a pricing model that we did not properly understand. That’s on us. We have asked for it to be switched off for all remaining dates.</q>

<q by="7" kind="block">Anyone who paid over face value will get the difference back. We don’t know how yet. We will find out.</q>

It was signed by all four members, though eagle-eyed fans noted that singer Callum Reyes-Doherty had added a comma to the second slide in pen.

The statement won over some. <q by="8">“Ok fine I love them again,”</q> wrote <s id="8" who="@tidewater_truther">@tidewater_truther</s>, whose account had spent the day posting the band’s faces on milk cartons. Under the post, <s id="9" who="">the most-liked reply</s> said only, <q by="9">“The ham thing is real, I own the ham.”</q>

Passgate was less contrite. In an e-mailed response to questions, <s id="10" who="">the company</s> said demand had been <q by="10" kind="partial">“unprecedented”</q> and that artists and their teams <q by="10" kind="partial">“set, approve and benefit from”</q> the prices on its platform. <q by="11">“We are proud to have connected 290,000 fans with a night they’ll never forget,”</q> <s id="11" who="">a spokesperson</s> said.

That did not impress Gwendolyn Achebe-Marsh, a member of Parliament who has been campaigning for a cap on resale and <x kind="scare">“dynamic”</x> pricing and who tried for tickets herself. In a thread late on Wednesday <s id="12" who="Gwendolyn Achebe-Marsh">she</s> called the morning <q by="12" kind="partial">“a mugging with a progress bar.”</q> She said she had written to the competition regulator, which confirmed that it had received a letter but declined to say more.

There were small kindnesses. In Toronto, where the sale opened five hours later, Priyanka Deol, 27, set up a spreadsheet to match fans who had spare seats with those who had none, at cost. <q by="13">“I figured I’d get maybe ten people,”</q> <s id="13" who="Priyanka Deol">she</s> said by direct message. <q by="13">“There are 4,000 on it. Somebody from Winnipeg is driving a minivan.”</q>

And there was, at last, a bit of good news for the aunt. At 11:58 p.m. Abernethy posted a photograph of a woman in a cardigan holding a phone up to the camera, a confirmation page glowing on the screen.

<q by="14">“Block 114, Row F,”</q> <s id="14" who="Stig Abernethy">he</s> wrote. <q by="14">“She paid full price. She says we’d better be good.”</q>
