title: ‘Oven Hour’ Star Blaise Whitcombe-Tran on Quitting TV, Getting Sober and the Day the Soufflé Didn’t Fall
style: magazine
language: en
hand: glossdesk
---
Blaise Whitcombe-Tran knew something had to change at 5:40 on a Thursday morning in 2022, face down on the floor of a walk-in refrigerator in Burbank.

The chef, then the host of three cooking competitions on two networks, had not slept in two days. A prop assistant, looking for butter, opened the door.

<q by="1">“She said, ‘Are you OK?’ and I said, ‘I’m checking the drain,’”</q> <s id="1" who="Blaise Whitcombe-Tran">Whitcombe-Tran</s> tells Hearthside in this week’s cover story. <q by="1">“And she lay down next to me. She was maybe 22. She just lay down on the tile and said, ‘Want to check it together?’ I think about her every day.”</q>

It is one of many small rescues in <x kind="title">“Rest the Meat,”</x> the memoir that arrives from Larkfield Press on November 4. In an excerpt published exclusively by Hearthside, <s id="2" who="Blaise Whitcombe-Tran">the author</s>, 45, describes drinking <q by="2" kind="partial">“like it was a second job with better benefits”</q> through eight seasons of the hit series <x kind="title">“Oven Hour.”</x>

<q by="3">“I could pipe a rose with a blood alcohol level you’d tow a car for,”</q> <s id="3" who="Blaise Whitcombe-Tran">Whitcombe-Tran</s> writes. <q by="3">“Nobody knew, which is what drunks say, and everybody knew, which is what the call sheet said: ‘B. T. to set at noon, earliest.’”</q>

The book does not spare colleagues either. Judge Philippa Ashworth-Kane is depicted hiding chicken skin in her handbag. Executive producer <s id="4" who="Rod Delmonico">Rod Delmonico</s>, who left the show last year, is quoted as telling a weeping contestant that her tears were <q by="4" kind="partial">“the only thing properly seasoned.”</q>

Delmonico, through his attorney, denied it. <q by="5">“Mr. Delmonico never said those words, and had he said them they would have been intended as encouragement,”</q> <s id="5" who="Carlotta Ng">Carlotta Ng</s> said in a letter to the publisher that was shared with Hearthside.

Ashworth-Kane was more relaxed. <q by="6">“It was duck,”</q> <s id="6" who="Philippa Ashworth-Kane">the British judge</s> said in a text message.

Raised in Galveston, Texas, by a shrimper and a parish secretary, Whitcombe-Tran was the fifth of six children and the only one who could not swim. At 16 came a dishwashing job at a hotel on the Seawall; at 24, a James Beard nomination; at 31, a divorce from the restaurateur Colm Brannigan, with whom the chef had opened four places in as many years and closed three.

<s id="7" who="Colm Brannigan">Brannigan</s>, who still runs the fourth, in Houston, told the magazine he had read the chapters about their marriage <q by="7" kind="partial">“through my fingers, like a shark movie.”</q> He asked for only one change. <q by="8">“She had me crying at the closing of Bistro Galvez,”</q> <s id="8" who="Colm Brannigan">he</s> said. <q by="8">“I was crying well before that.”</q>

She got sober at a facility in New Mexico, where, in a scene that takes up most of a chapter, the residents learned who she was and begged her to do something about the food. The director had forbidden it. A petition went around the dining hall headed, <q by="">“Free the Chef.”</q> On her 30th day she was let into the kitchen, under supervision, to make a cheese soufflé for 41.

<q by="9">“I hadn’t cooked without a drink in me since high school,”</q> <s id="9" who="Blaise Whitcombe-Tran">she</s> says. <q by="9">“My hands were shaking so badly that a guy named Big Terrence had to separate the eggs. He’d been in for armed robbery. Gentlest wrists I ever saw.”</q>

It rose. She waited for it to drop, <s id="13" who="Blaise Whitcombe-Tran">she</s> says, and it simply did not.

<q by="13">“We all stood there. Forty-one addicts looking through an oven window, holding our breath. And somebody at the back goes, ‘Well, that’s never happened to me.’”</q>

These days she lives outside Santa Fe with her wife, the ceramist Marguerite Yazzie, 49, and Yazzie’s teenage sons. She has turned down what <s id="10" who="">her agent</s> calls <q by="10" kind="partial">“a frankly offensive amount of money”</q> to return to <x kind="title">“Oven Hour,”</x> which is now hosted by a former boy-band member. On Sundays she teaches a free class at a recovery center. There are no cameras, and the only prize is a wooden spoon inscribed <q by="">“You Showed Up.”</q>

Yazzie says that her wife is not, whatever <s id="14" who="">the book’s jacket</s> may claim, <q by="14" kind="partial">“at peace.”</q> <q by="11">“She yelled at a peach yesterday,”</q> <s id="11" who="Marguerite Yazzie">she</s> told Hearthside. <q by="11">“But then she apologized to it. That’s the program.”</q>

As for the prop assistant, Whitcombe-Tran spent a year trying to find her, and eventually did, in Duluth, Minnesota, where she was studying to be a nurse. They spoke for three hours. <s id="12" who="">The younger woman</s>, whose name the memoir withholds, had one question, the chef says. <q by="12">“Did you ever find the drain?”</q>
