title: The Patience of Haneul Seo
style: magazine
language: en
hand: longform
---
The first thing Haneul Seo does, when I arrive at her house in the hills above Altadena, is apologize for the smell.

<q by="1">“I’m boiling a shoe,”</q> <s id="1" who="Haneul Seo">she</s> says.

It is a prop for her next picture, a leather oxford that a starving man will have to eat on camera, and Seo, who is forty-four and has the posture of a retired gymnast, wants to know exactly how long the sole takes to give. She has been at it since six. On the counter are three timers, a legal pad and a pair of tongs.

That is more or less how she has made everything. Her first feature, <x kind="title">“The Weigh Station”</x> (2011), was shot over two years of weekends at a closed truck stop in Barstow with money she had earned interpreting for hospitals. Her fourth, <x kind="title">“Salt for the Living,”</x> which opens in November and has already won her a directing prize at Locarno, took nine. In between came a studio film she prefers not to discuss and a son, Eli, who is seven.

<q by="2">“Haneul is the slowest person I have ever loved,”</q> her producer, <s id="2" who="Obadiah Finch-Morrow">Obadiah Finch-Morrow</s>, told me. <q by="2">“I once watched her look at a doorknob for an afternoon. I was paying for that afternoon. And then she shot it, and it’s eleven seconds, and people weep at the doorknob.”</q>

Seo was born in Daegu and came to California at five, when her father, a machinist, took a job in Gardena. Her parents fought about money, and then, after her mother began selling insurance and outearning him, about everything else. The children learned to listen through walls. <s id="3" who="Haneul Seo">Seo</s> still speaks of the house as <q by="3" kind="partial">“my film school,”</q> though when I write this down <s id="4" who="Haneul Seo">she</s> asks me to add that it was <q by="4" kind="partial">“also just a house.”</q>

Her younger brother, Minjun Seo, a high-school chemistry teacher in Torrance, remembers her at nine or ten, hauling a tape recorder from room to room under a bath towel. <q by="5">“She’d play our parents back to themselves at dinner,”</q> <s id="5" who="Minjun Seo">he</s> said. <q by="5">“Not to be mean. She wanted to know if they’d do it the same way twice.”</q>

The studio film was called <x kind="title">“Apex Down,”</x> and it nearly ended her. She was hired in 2015, over lunch, by <s id="6" who="">an executive</s> who told her she had <q by="6" kind="partial">“a real human touch”</q> and then replaced her ending with a helicopter. Reviews were savage, and around town she began to be spoken of, when she was spoken of, as <q by="" kind="partial">“difficult.”</q> The cruelest of the notices, in a trade paper, ran under the headline <x kind="title">“Seo-Called Thriller,”</x> and she kept it on the refrigerator for a year.

I asked whether she had learned anything from the experience. <s id="7" who="Haneul Seo">She</s> turned off one of the timers before answering, and then talked for some time without stopping.

<q by="7">“I learned that I can be polite for eighteen months. That’s not a small thing to find out about yourself. I would go into those meetings and they’d say, ‘We’re so excited,’ and I’d say, ‘I’m excited too,’ and I’d go sit in my car and not be able to find the ignition.</q>

<q by="7">“My mother said to me at the time, in Korean, something like, ‘You are carrying water for a man whose house is on fire, and he’s thirsty.’ I didn’t understand it. I’m still not sure I do. But I stopped going to the meetings.</q>

<q by="7">“So when people say the long gap was a crisis—no. The gap was the first thing I’d done right in years.”</q>

Not everyone recalls it so serenely. Finch-Morrow says that he mortgaged his condo twice. The cinematographer <s id="8" who="Aurelio de la Croix">Aurelio de la Croix</s>, who shot the first half of <x kind="title">“Salt for the Living”</x> and left before the second, told me by e-mail that the production had been <q by="8" kind="partial">“a monastery with no god in it.”</q> He has not seen the finished film. <q by="12">“I’m told it’s magnificent,”</q> <s id="12" who="Aurelio de la Croix">he</s> wrote. <q by="12">“I believe it. I would like my knees back.”</q>

When I read this to Seo, she laughed so hard that she had to put down the tongs. <q by="9">“He’s right about the knees,”</q> <s id="9" who="Haneul Seo">she</s> said.

At four o’clock <s id="10" who="Eli">Eli</s> came home from school, inspected the pot and pronounced it <q by="10" kind="partial">“worse than Tuesday.”</q> His mother lifted the shoe out, laid it on a cutting board and pressed it with her thumb. It gave a little. She wrote a number on the legal pad, crossed it out, and reached for the kettle.

<q by="11">“Two more hours,”</q> <s id="11" who="Haneul Seo">she</s> said. <q by="11">“You don’t have to stay.”</q>
