title: Taproom gets its late licence despite fears of 'stag do central' in quiet mill town
style: british
language: en
hand: tarrant
---
A MICROBREWERY has been told it can serve until 1am at weekends - but only if it stops customers using the beck behind it as a toilet.

Members of Rawthwaite Borough Council's licensing panel spent nearly four hours on Tuesday night hearing from residents of Tenter Street, who packed the public gallery to oppose the application by Two Sisters Brewing.

The taproom opened in the old dye house in 2021 and currently closes at 10.30pm.

Agent <s id="1" who="Darren Pickersgill">Darren Pickersgill</s>, speaking for the applicants, told the panel the business employed 14 people and was <q by="1" kind="partial">"the best thing to happen to this end of town since they took the abattoir out"</q>.

<q by="2">"My clients aren't asking for a nightclub,"</q> <s id="2" who="Darren Pickersgill">he</s> said. <q by="2">"There's no dance floor, no shots, no DJ. There's a man called Keith with a banjo, every other Friday."</q>

But Coun Jean Entwistle-Rao, who represents Mill ward, said she had received 61 emails and not one of them was in favour. She read out several to the panel.

<s id="3" who="">One</s>, from a night-shift nurse, complained of <q by="3" kind="partial">"grown men howling at the moon under a child's bedroom window"</q>. <s id="4" who="">Another</s> asked: <q by="4">"When did we vote to become stag do central?"</q>

The third was shorter. <q by="5">"I moved here for the quiet,"</q> <s id="5" who="">it</s> read. <q by="5">"Give it me back."</q>

<s id="6" who="Norman Haigh">Norman Haigh</s>, 81, of Tenter Street, told members he had twice found people urinating against his coal bunker, and that when he shouted at the second one the lad had <q by="6" kind="partial">"apologised very nicely and carried on"</q>.

There was laughter from the gallery, and chair Coun Philip Oduya asked for quiet. <q by="7">"It's funny till it's your bunker,"</q> <s id="7" who="Philip Oduya">he</s> said.

Mr Haigh, a retired overlooker, also questioned a noise survey paid for by the brewery, which was carried out on a Tuesday in February.

<q by="9">"I could've told them what it's like on a Tuesday in February,"</q> <s id="9" who="Norman Haigh">he</s> said. <q by="9">"It's like the grave. Come in July with the doors open."</q>

The police did not object but asked for conditions. In a written submission, licensing officer PC <s id="10" who="Aneta Wójcik">Aneta Wójcik</s> said there had been seven calls to the address in 18 months, four of which were <q by="10" kind="partial">"a dispute about a dog"</q>.

Sisters Grace and Holly Tattersall, who started the brewery in their mum's garage, sat in the front row throughout. Speaking when it was her turn, <s id="11" who="Grace Tattersall">Grace Tattersall</s> said some of the criticism on social media had been <q by="11" kind="partial">"downright cruel"</q>.

<q by="12">"Someone put that they hoped we'd go bust before Christmas,"</q> <s id="12" who="Grace Tattersall">she</s> said. <q by="12">"I went to school with his daughter. We've sponsored the under-nines, we did the Jubilee, we gave away soup in the snow. We live here as well."</q>

<s id="13" who="Holly Tattersall">Her sister</s> added: <q by="13">"If people had just come in and said it to us, we'd have put a fence up. We'd have put a toilet in the beck if they wanted."</q>

After half an hour behind closed doors the panel granted the licence by two votes to one. Coun <s id="14" who="Stuart Leeming">Stuart Leeming</s> voted against, saying he feared <q by="14" kind="partial">"the thin end of a very thick wedge"</q>.

Conditions include two door staff on Fridays and Saturdays, no drinks outside after 9pm, a phone number for neighbours and a locked gate to the beck side. The hours will be reviewed after 12 months.

Coun <s id="15" who="Philip Oduya">Oduya</s> said the panel had to decide on evidence and not <q by="15" kind="partial">"on who claps loudest"</q>.

The brewery is now planning a beer in honour of the evening, a 3.8 per cent mild. It will be called <x kind="term">"Haigh's Bunker"</x>.

Told of the plan by this newspaper, Mr Haigh said he had no objection as long as he got a free one. <q by="16">"And they can deliver it,"</q> <s id="16" who="Norman Haigh">he</s> said. <q by="16">"I'm not going down there."</q>

Objectors have 21 days to appeal to magistrates.
