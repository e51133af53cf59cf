title: Balloon halts New Zealand train, stranding 600 in tunnel for five hours
style: agency
hand: mirador
---
AUCKLAND, New Zealand -- Nearly 600 commuters were led out of a rail tunnel early Friday after their train lost power beneath the harbor and stood for five hours, in the course of which they were assured 11 times that the delay would be <q by="" kind="partial">"brief."</q>

The 6:52 p.m. Southern Line service stopped at 7:04. The first announcement followed at 7:10: <q by="">"Kia ora, we'll have you moving in a moment."</q> The last, at 11:38, made no mention of moving.

<q by="1">"By then we'd given the train a name,"</q> said <s id="1" who="Mele Taufahema">Mele Taufahema</s>, 26, a pharmacy technician who was in the third car. <q by="1">"I'm not going to tell you what it was."</q>

<s id="2" who="">Harbourline</s>, which runs the service, said in a notice to the regulator that a <q by="2" kind="partial">"foreign object"</q> had shorted the overhead line. It was a foil balloon, and enough of it was left to be read. On one side was <q by="">"Happy Retirement Glenys."</q>

The company was <q by="3" kind="partial">"trying to find Glenys, in a friendly way,"</q> said <s id="3" who="Hamish Te Rangi">Hamish Te Rangi</s>, a Harbourline spokesman.

The intercom failed at about 8:30. Passengers who pressed the emergency button after that heard <q by="">"Your call is important to us"</q> and then nothing. According to a control-room log released on Friday, <s id="4" who="">the driver</s> radioed at 8:47: <q by="4">"They are singing. Please advise."</q> The response, logged a minute later, was <q by="">"Which song?"</q>

It was, by most accounts, all of them. Ruihan Ouyang, a cellist, was on her way home from a rehearsal with her instrument between her knees.

<q by="5">"Somebody called out, 'Any musicians?' and I looked at the floor,"</q> <s id="5" who="Ruihan Ouyang">Ouyang</s>, 41, said. <q by="5">"You can't really hide a cello.</q>

<q by="5">"I did four hours. I took requests. I will never play that song from the ferry film again."</q>

No one was seriously hurt; nine people were treated for dehydration and one for a panic attack. Firefighters, who reached the front car at 11:50, found the windows fogged and written on. One message, traced with a finger and photographed before it ran, was to a child: <q by="">"Tell Ari I had the last mince pie."</q>

<s id="6" who="Wiremu Haddon">Wiremu Haddon</s>, the senior station officer who led the way out, said that the mood had been <q by="6" kind="partial">"better than most weddings."</q> <s id="7" who="">A sign</s> at the head of the emergency stairs said <q by="7">"Mind the step. Have a good evening."</q> <q by="">"Which evening?"</q> was heard on the way up, and drew a cheer.

The transport minister, <s id="8" who="Prue Lockwood-Singh">Prue Lockwood-Singh</s>, called the delay in reaching the train <q by="8" kind="partial">"not good enough"</q> and ordered a review of tunnel procedures, to report by March.

Harbourline has promised refunds. Passengers who applied on its website on Friday had to choose a reason from a list of six, of which the closest was <q by="">"Journey longer than expected."</q>

<q by="9">"I ticked 'other' and wrote a page,"</q> <s id="9" who="Mele Taufahema">Taufahema</s> said.
