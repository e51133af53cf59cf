title: Missing tortoise found 1.2 miles and 11 weeks later, at the tire place
style: local
hand: harrow
---
CASA MIRADA—Gerald has been to Discount Tire.

This much is established. How a 94-pound sulcata tortoise got there from Loma Vista Drive, across two arterial roads and the Union Pacific tracks, in the hottest summer the county has recorded, is still being pieced together by his owner, the police and an increasingly competitive group of amateur detectives on the neighborhood app.

Gerald, 38, pushed through a side gate on July 12 while Rosalba Fuentes de Anda, a retired court reporter, was inside getting his squash.

<q by="1">“I was gone as long as it takes to cut a zucchini,”</q> <s id="1" who="Rosalba Fuentes de Anda">Fuentes de Anda</s> said Monday. <q by="1">“People say they’re slow. They’re not slow. They’re patient.”</q>

By nightfall she had reported him missing. The dispatcher, she said, asked for a description and then, after what she took to be muffled laughter, a direction of travel. Officer Brandon Yoo was sent. <s id="2" who="">His report</s>, which the Mirada Monitor obtained under the state records law, lists the subject as <q by="2" kind="partial">“bald, heavyset, non-verbal”</q> and the probability of foul play as <q by="2" kind="partial">“low to medium.”</q>

Posters went up, then more posters. A boy on Calle Rosario swore he had seen the tortoise in a Prius. A real estate agent offered a $500 reward and, on the same sheet, a free home valuation. In mid-August <s id="3" who="Lou Ann Castellaw">Lou Ann Castellaw</s>, who runs a shell-animal rescue from her garage in the next town, warned on the app that a tortoise that size would fetch $2,000 from <q by="3" kind="partial">“the wrong kind of vegetarian.”</q> That post drew 418 comments. The moderator closed the thread after one neighbor, a vegan, took it personally.

Meanwhile Gerald seems to have been having the time of his life.

Interviews and doorbell footage put him in at least six yards. On July 20 he ate a bed of prize dahlias belonging to Hiroshi Amano-Bell, president of the garden club. Amano-Bell had seen what <s id="4" who="Hiroshi Amano-Bell">he</s> described as <q by="4" kind="partial">“some kind of ottoman”</q> at dusk and gone in to supper. In August he wintered, so to speak, in the crawl space of the Church of the Open Door, where the choir had begun to remark on the bass.

<q by="5">“We’d get to the end of a hymn and there’d be this groan,”</q> said the choir director, <s id="5" who="Patrice Nwachukwu">Patrice Nwachukwu</s>. <q by="5">“I gave a talk on breath support. I apologized to Leonard. I had been looking right at Leonard.”</q>

Leonard Stubbs, the choir’s lone bass, is 80. He accepted the apology, <s id="6" who="Leonard Stubbs">he</s> said, <q by="6" kind="partial">“on behalf of both of us.”</q>

The break came Friday. Marco Villaseñor, 24, a technician at Discount Tire on Harbor Boulevard, went to roll an old truck tire away from the back wall of the lot and found that it did not want to go.

<q by="7">“I kicked it and it hissed,”</q> <s id="7" who="Marco Villaseñor">he</s> said. <q by="7">“Then a head came out. I’ve done six years here. Nothing’s ever put its head out.”</q>

The staff gave the animal water and half a breakfast burrito, which veterinarians advise against. His boss, Cheryl Toomey, logged him into the shop’s computer as a walk-in. By the time Fuentes de Anda arrived, in slippers, someone had hung a tag from the rim he was wedged in: <q by="">“Customer states he is stuck.”</q>

It took a pint of bead lubricant to get him out.

Dr. <s id="8" who="Anjali Rosenthal-Dey">Anjali Rosenthal-Dey</s>, who examined Gerald that night, pronounced him <q by="8" kind="partial">“rude but healthy.”</q> He had gained four pounds. She recommended a sturdier latch and, for Fuentes de Anda, who had lost nine, a good meal.

As for the tracks, a spokesman for Union Pacific, Dale Fitch, said engineers had reported no tortoise. But on Aug. 30 a freight crew did stop for 14 minutes at the Orchard Street crossing for what <s id="11" who="">its log</s> calls <q by="11" kind="partial">“boulder, moving.”</q> <q by="10">“We’re prepared to say that could be consistent,”</q> <s id="10" who="Dale Fitch">Fitch</s> said.

Back at home on Loma Vista there’s now a chain on the gate and a tracker, in a waterproof case, glued to Gerald’s shell. Fuentes de Anda checks it hourly. On Sunday it showed him walking up and down along the fence, all day, on the Harbor Boulevard side.

<q by="12">“He’s got friends there now,”</q> <s id="12" who="Rosalba Fuentes de Anda">his owner</s> said, a little stiffly. <q by="12">“I told him they can visit.”</q>
