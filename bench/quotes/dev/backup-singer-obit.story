title: Odessa Fontenette, the voice behind the voices, dies at 79
style: obituary
language: en
hand: marlow
---
You have heard Odessa Fontenette breathe.

It is there at the top of <x kind="title">“Hold That Train,”</x> the Lucius Grady record that sold 4 million copies in 1971: a sharp, wet intake of air, half a second long, before the horns. She was 25, had been up all night with a croupy baby and thought the tape wasn’t rolling. <q by="1">“Take it out and I’ll break your hands,”</q> <s id="1" who="Lucius Grady">Grady</s> told the engineer.

Fontenette, who sang background on an estimated 1,400 recordings and was named on about 90 of them, died Sunday at her home in the Orange Mound section of Memphis. She was 79.

Her death, from complications of a stroke, was announced by her granddaughter, Imani Fontenette-Cole, in a post that ran to 11 words. <q by="2">“She has come in on the one,”</q> <s id="2" who="">it</s> said. <q by="2">“Thank you. No casseroles.”</q>

To two generations of producers, she was the first call. She could read a chart cold, and write one. She could sing with a grin or with a lip out, could sound like three sisters from Detroit or a choir in a snowfield, and she could do it at 9 in the morning, which the band, as a rule, could not. The bassist <s id="3" who="Teddy Wozniak">Teddy Wozniak</s>, who worked beside her for 30 years at Pyramid Sound, described her as <q by="3" kind="partial">“the only metronome I was ever afraid of.”</q>

<q by="4">“She’d hit you with the clipboard,”</q> <s id="4" who="Teddy Wozniak">Wozniak</s> said Monday. <q by="4">“If you were late? Clipboard. If you were flat, she’d just look. You wanted the clipboard.”</q>

For most of her life, Fontenette professed no interest in a solo career. She’d had one, <s id="5" who="Odessa Fontenette">she</s> liked to say, and <q by="5" kind="partial">“it was a lovely Thursday.”</q> This was a reference to <x kind="title">“Odessa Alone,”</x> the album that Pyramid released on April 6, 1972, and withdrew eight days later, after Grady, its biggest star, let it be known that he’d prefer to have his singers singing for him. Copies now change hands for $3,000. In the liner notes, <s id="6" who="Lucius Grady">Grady</s> himself had written that hers was the voice that he heard <q by="6" kind="partial">“when I hear my own.”</q>

They did not speak from 1972 until 1990, though in that time they made four albums together. Cues were passed through Wozniak.

Then in May of that year Grady, dying of emphysema in Room 611 of Baptist Hospital, sent for her. Only a nurse, Wilhelmina Tate, was with them. The old man asked her what she wanted, Tate told the author of a 2008 biography, and <s id="7" who="Odessa Fontenette">Fontenette</s> leaned in close and answered him: <q by="7">“My tape.”</q>

She got it, in a shoe box, the week after the funeral. She also got a share, negotiated over six years by a lawyer who worked for pie, of the royalties on 212 songs. What she did with the first check is still talked about on Park Avenue, Memphis’ Park Avenue. She rented a bus, put 19 former background singers on it, the youngest of them 58, and took them to a studio in Muscle Shoals, where, on the door of the vocal booth, there had hung for decades a hand-painted board with the words <q by="">“GIRLS: SMILE, YOU’RE FREE.”</q> She had it taken down. She sang on the record that they made, but she stood in the back.

<q by="8">“That’s where you can hear,”</q> <s id="8" who="Odessa Fontenette">she</s> explained in an interview with The Bluff City Call in 1997. <q by="8">“Out front, all you get is yourself.”</q>

Odessa Mae Pettway was born on Aug. 3, 1946, in Marianna, Ark., the daughter of a Church of God in Christ elder and a cook. Her father held that harmony was a form of testimony and that melody was a form of pride. By 9 she was leading the altos. At 17 she ran off to Memphis with a trumpet player, Roosevelt Fontenette, who turned out to be, in <s id="9" who="Odessa Fontenette">her</s> words, <q by="9" kind="partial">“a good musician and a fair husband, in that order, till it rained.”</q> They divorced in 1975. He asked her to sing at his second wedding. She charged scale.

Two of her children, Roosevelt Jr. and Denise, died before her. She is survived by another daughter, Carol Fontenette; four grandchildren, and a great-grandson who is, <s id="10" who="">the family</s> reports, <q by="10" kind="partial">“loud but on pitch.”</q>

Among stars, she had her partisans. When the British singer Pia Hathersage won three Grammys in 2012, she brought Fontenette to the stage and refused to speak until the applause did what she wanted. <q by="11">“This is who you have been dancing to,”</q> <s id="11" who="Pia Hathersage">Hathersage</s> told the hall. <q by="11">“You may now behave accordingly.”</q> It was a kind thought, <s id="12" who="Odessa Fontenette">Fontenette</s> remarked afterward, from a girl who <q by="12" kind="partial">“rushes.”</q>

Her stroke, in October, took her speech. It did not take her singing, as is sometimes the way, and her visitors got used to being greeted with the chorus of whatever would serve. For her doctor it was <x kind="title">“What Took You So Long.”</x> Last week, Fontenette-Cole, 31, played her the old train song off a telephone. The family held their breath for the breath.

<q by="13">“She listens all the way to the end,”</q> <s id="13" who="Imani Fontenette-Cole">Fontenette-Cole</s> said. <q by="13">“And then she goes, clear as anything, right on key, ‘Flat.’”</q>
