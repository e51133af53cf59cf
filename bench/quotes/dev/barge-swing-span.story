title: Barge tow hits rail bridge in Iowa; 60 homes emptied as tank cars hang over river
style: agency
language: en
hand: wire
---
CORDOVA LANDING, Iowa — A string of loaded grain barges broke loose in high water and slammed into a railroad swing bridge on the Mississippi River before dawn Tuesday, leaving two tank cars dangling above the channel and forcing the evacuation of about 60 homes.

No one was killed. A deckhand on the towboat Lucille Prather was treated for a broken wrist, and the engineer and conductor of the 41-car freight train walked off the east approach unhurt, county emergency officials said.

<q by="1">"We heard it before we felt it,"</q> said <s id="1" who="Terrell Pike">Terrell Pike</s>, who rents a house on Front Street about 300 yards from the bridge. <q by="1">"Then the dishes came out of the cabinet. My wife said it was the end of the world, and I said no, it's just the railroad."</q>

The tank cars carry a solvent used in making plastics. Neither was leaking as of Tuesday afternoon, but Fire Chief <s id="2" who="Gary Vandersloot">Gary Vandersloot</s> said the way they were resting was <q by="2" kind="partial">"not something you'd want to stand under,"</q> and crews kept a half-mile perimeter on both banks.

Vandersloot, whose department has nine paid firefighters, said the railroad had promised that a heavy crane would arrive by barge on Wednesday. Until then, <s id="3" who="Gary Vandersloot">he</s> added, <q by="3">"we're all going to stand here and be very polite to gravity."</q>

The bridge, built in 1907 and rebuilt after a 1993 flood, carries 14 trains a day. The river was running about 5 feet above flood stage, with a current <s id="4" who="">the National Weather Service</s> had described a day earlier as <q by="4" kind="partial">"exceptionally swift for the date."</q>

Three of the tow's 12 barges sank. The others were pinned against a lock wall two miles south by late morning.

The Coast Guard said it had closed a nine-mile stretch of the river and was interviewing the crew of the Prather, which is owned by Halloran-Voss Marine of Paducah, Kentucky. Lt. Cmdr. Soledad Amaya said investigators want to know why the towboat was moving at all. <s id="5" who="">An advisory</s> issued Sunday had urged operators to tie up <q by="5" kind="partial">"until further notice,"</q> although it did not carry the force of an order.

<q by="6">"An advisory is an advisory,"</q> <s id="6" who="Soledad Amaya">Amaya</s> told reporters at a levee-top briefing. <q by="6">"We'll look at who read it, when they read it and what they did next."</q>

In a two-paragraph statement, <s id="7" who="">Halloran-Voss</s> said it was <q by="7" kind="partial">"cooperating fully"</q> and that its pilot, whom it did not name, had 22 years of experience on the upper river. <q by="11">"We are grateful beyond words that our people and the train's crew went home to their families,"</q> <s id="11" who="">the statement</s> said.

A person familiar with the Coast Guard inquiry, who was not authorized to discuss it and spoke on condition of anonymity, said the pilot had radioed the bridge tender about a minute before the collision. <q by="8">"He told him, 'I've lost my face barges, get everybody off,'"</q> <s id="8" who="">the person</s> said.

The tender, Duc Trinh, is believed to have signaled the train to stop. It did, with its locomotives across the span and its 19th and 20th cars on it.

Trinh could not be reached. His sister, Mai Trinh, said by telephone that he had gone home to sleep after giving a statement. <q by="9">"He's not a talker,"</q> <s id="9" who="Mai Trinh">she</s> said. <q by="9">"He texted me one word, 'Alive,' and a picture of his coffee."</q>

At the Cordova Landing Elementary gym, where about 80 people had been sent, a hand-lettered sheet was taped to the door: <q by="">"Dogs OK. Cats OK. No more snakes please."</q> Volunteers were frying eggs in the cafeteria.

Lorraine Szymanski, 78, had left without her shoes. She remembered the 1965 flood, <s id="10" who="Lorraine Szymanski">she</s> said, and the one in 1993, and considered this <q by="10" kind="partial">"about a four."</q>

The railroad, Great Confluence, said trains would be rerouted through Illinois for at least three weeks. Farm groups warned that the timing, at the start of the harvest, could hardly be worse.
