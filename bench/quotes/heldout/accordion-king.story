title: Epifanio "Pano" Treviño, who took the button accordion out of the cantina, dies at 91
style: obituary
language: en
hand: brandt
---
SAN ANTONIO -- Epifanio Treviño, a sharecropper's son who taught himself the accordion on an instrument with four broken reeds and went on to carry conjunto music from the dance floors of South Texas to concert halls in Berlin and Osaka, died Saturday at a hospice here. He was 91.

His daughter Socorro Treviño-Bates said he had been in failing health since a fall at Christmas. <q by="1">"He was playing with his fingers on the blanket until about four in the morning,"</q> <s id="1" who="Socorro Treviño-Bates">she</s> said. <q by="1">"My brother recognized the song. Then he played the ending, and that was it."</q>

The song was <x kind="title">"La Polvareda,"</x> a polka about a man watching the dust of a departing truck, which Treviño recorded in 1956 in a garage in Alice, Texas, for a flat fee of $40 and a ham. It has been covered more than 200 times. In the opinion of the critic <s id="2" who="Bartholomew Sykes">Bartholomew Sykes</s>, it contains <q by="2" kind="partial">"the loneliest eight bars ever played in a major key."</q>

Everyone called him Pano. He was a small, neat man with a pencil mustache who kept his nails buffed and his opinions to himself, at least until asked about amplifiers. He thought they had ruined drummers, bass players and, <s id="3" who="Epifanio Treviño">he</s> told a public television crew in 1988, <q by="3" kind="partial">"most of the marriages I know about."</q>

Treviño was born near Benavides, the seventh of 11 children. The accordion arrived in 1941 in the trunk of a cousin's car. Because of the dead reeds there were notes he could not sound, so he learned to go around them, and the little skip that resulted became his signature, known as <x kind="term">"el brinco,"</x> the hop.

<q by="4">"I fixed the reeds in 1950,"</q> <s id="4" who="Epifanio Treviño">he</s> said in an oral history recorded by the Nueces Folklife Archive. <q by="4">"I played one night that way and a lady came up and said, 'Pano, are you sick?' So on Monday I broke them again."</q>

Through the 1950s he picked cotton in the week and played weekends at halls where, as a matter of custom, the band was searched for weapons along with the guests. At a good many restaurants on the road between them the band was not served at all. <s id="5" who="">A placard</s> in the window of one, in Snyder, told customers <q by="5">"No dogs, no Mexicans."</q> He took it down and carried it in the accordion case for the rest of his life.

He said little about it. But in 1994, when <s id="6" who="">a state senator</s> presenting him with a medal described the era as <q by="6" kind="partial">"a simpler time,"</q> Treviño opened the case, took the placard out and handed it to him.

<q by="7">"For your office,"</q> <s id="7" who="Epifanio Treviño">he</s> said.

Recognition came late and from odd directions. A German label reissued his early singles in 1972 under the title <x kind="title">"Staub,"</x> dust, and invited him to tour; he went in a borrowed overcoat and came home with a contract. There was a Grammy nomination, which he lost to a man who had once been his bus driver, and in 2001 a federal heritage fellowship, <s id="8" who="">whose citation</s> praised <q by="8" kind="partial">"a sound at once courtly and untamed."</q>

Asked what the phrase meant, he said he had looked up one of the words. He did not say which.

Younger musicians sought him out. Xochitl Ramsey, who fronts the rock band Tall Cotton, was 17 when she knocked at his door on Guadalupe Street. <q by="9">"He made me play for him on the porch, and the neighbors came out, and when I finished he didn't say anything,"</q> <s id="9" who="Xochitl Ramsey">Ramsey</s> recalled Sunday. <q by="9">"He got up and closed my bellows for me, real gentle. Then he goes, 'You play like somebody's chasing you. Let them catch you.'"</q>

She has the last sentence tattooed on her forearm.

Not everybody was charmed. <s id="10" who="Ruben Treviño">Ruben Treviño</s>, a nephew who played bass with him for 19 years and left over money, said in a 2009 memoir that his uncle was <q by="10" kind="partial">"a saint until the envelope came around."</q> The two did not speak for a decade. On Saturday the nephew, 74, drove up from Laredo and asked to see the accordion.

<q by="11">"I counted the reeds,"</q> <s id="11" who="Ruben Treviño">he</s> said, and began to laugh, and then was not laughing. <q by="11">"Four. The old son of a gun. Still four."</q>

Treviño's wife of 58 years, Hortensia, died in 2014. He is survived by five children, 16 grandchildren and what <s id="12" who="Socorro Treviño-Bates">his daughter</s> said were <q by="12" kind="partial">"more godchildren than Our Lord."</q>

A rosary is set for Thursday at St. Casilda's. The family has asked that there be no amplification.
