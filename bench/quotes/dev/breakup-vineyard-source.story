title: Inside Delphine Ashgrove and Mateo Irizarry’s Split: ‘They Were Living on Two Different Clocks’
style: tabloid
language: en
hand: tinsel
---
Delphine Ashgrove and Mateo Irizarry had their last dinner as a couple at a vineyard outside Healdsburg, California, and by dessert it was over.

<q by="1">“They ordered the tasting menu and left before the fourth course,”</q> <s id="1" who="">a source</s> tells Glint. <q by="1">“The staff boxed up the duck.”</q>

The <x kind="title">“Meridian”</x> actress, 38, and the Grammy-winning producer, 44, confirmed on Friday that they are ending their marriage after six years. <q by="2">“With love and a great deal of thought, we have decided to continue our lives as friends and as parents,”</q> <s id="2" who="">the two</s> said in a joint statement. <q by="2">“We ask you to be kind, mostly to our kids.”</q>

They share twin daughters, 4, and Ashgrove’s 11-year-old son from a previous relationship.

The trouble started last fall, the source says, when Ashgrove left for Budapest to shoot a fantasy series and Irizarry stayed in Los Angeles to finish three albums at once. <q by="3">“They were living on two different clocks,”</q> adds <s id="3" who="">the source</s>. <q by="3">“She’d wake up and he’d be going to bed. That’s romantic for about a week.”</q>

Friends noticed. <s id="4" who="">A second insider</s>, who has known Irizarry since his days playing weddings in Ponce, says the producer had grown <q by="4" kind="partial">“so quiet it was loud”</q> and was sleeping at the studio three nights out of seven. <q by="5">“Teo writes when he’s hurting,”</q> <s id="5" who="">the insider</s> says. <q by="5">“He wrote 19 songs.”</q>

Ashgrove, for her part, has never hidden that the marriage took work. In a 2022 podcast interview <s id="6" who="Delphine Ashgrove">she</s> joked that she and her husband were <q by="6" kind="partial">“two only children fighting over one blanket.”</q> Asked by the host what held them together, she thought for a second. <q by="7">“Spite,”</q> <s id="7" who="Delphine Ashgrove">she</s> said, laughing. <q by="7">“No — soup. He makes very good soup.”</q>

The pair met in 2016 at a benefit in Austin and wed two years later in a ceremony so small that guests were handed the address on the day. Above the barn door hung a banner with the words <q by="">“Shh, We’re Getting Married.”</q>

It is not clear who filed first, or if anyone has. Public records in Sonoma and Los Angeles counties showed nothing as of Monday morning. Ashgrove’s publicist, <s id="8" who="Bao-Yen Trinh">Bao-Yen Trinh</s>, declined to discuss the matter beyond the statement, except to call reports of a third party <q by="8" kind="partial">“fiction, and not even good fiction.”</q>

Those reports began with a grainy photo of Irizarry outside a Silver Lake restaurant with the singer known as <x kind="nickname">“Wrenna.”</x> In a since-expired story, the 26-year-old shot them down herself. <q by="9">“That is my PRODUCER,”</q> <s id="9" who="">the caption</s> read. <q by="9">“We were eating NOODLES. I have a boyfriend and he was in the BATHROOM.”</q>

Irizarry’s mother was less diplomatic. Reached by phone in Puerto Rico, Carmen Luz Irizarry, 70, said that she still spoke to her daughter-in-law every Sunday and planned to go on doing so. <q by="11">“She is the mother of my girls,”</q> <s id="11" who="Carmen Luz Irizarry">she</s> said in Spanish. <q by="11">“If my son wants to be stubborn, let him be stubborn at a distance.”</q>

Whether there is hope for a reconciliation depends on whom you ask. <s id="12" who="">The first source</s> says the door is <q by="12" kind="partial">“closed but not locked.”</q> <s id="13" who="">The second</s> is blunter: <q by="13">“It’s locked. He changed the code.”</q>

For now, the couple will keep the house in Ojai and take turns living in it, an arrangement known in family law as <x kind="term">“nesting.”</x> The twins start kindergarten in August. Both parents are expected at drop-off.

On Sunday, Ashgrove was photographed at a farmers market in oversize sunglasses and a sweatshirt of her husband’s. A shopper asked how she was holding up.

<q by="14">“I bought nine pounds of peaches,”</q> <s id="14" who="Delphine Ashgrove">the actress</s> replied. <q by="14">“You tell me.”</q>
