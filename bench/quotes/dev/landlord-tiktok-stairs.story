title: A Renter Posted Her ‘Original Features.’ Eleven Million Views Later, the City Called
style: social
hand: calloway
---
It began with a doorknob. On the night of June 3, Shanice Batiste-Wu, a 26-year-old dental assistant in Baltimore, propped her phone on a stack of towels, held up the knob that had just come off in her hand and spoke to it. <q by="1">“Hi, baby,”</q> <s id="1" who="Shanice Batiste-Wu">she</s> said. <q by="1">“You’re the third one this week.”</q>

The nine-second clip, posted under the handle @rowhouse.regrets, has since been watched more than 11 million times. In the series that followed she has given viewers tours of the <x kind="scare">“two-bedroom”</x> house, one of whose bedrooms is a landing, and of what <s id="2" who="">her lease</s> calls <q by="2" kind="partial">“original features”</q>: a bathtub that drains into the kitchen ceiling, a staircase with a tread missing and, in Part 6, a window that is in fact a painting of a window.

<q by="3">“girl that’s a haunted house with a security deposit,”</q> wrote <s id="3" who="">a user named lil.mortgage</s> in a comment with 212,000 likes. <q by="4">“I’m a structural engineer and I watched this standing up,”</q> wrote <s id="4" who="">another</s>. Someone else asked for the name of the artist who did the window.

By the second week the clips had a theme song, a deadpan round for ukulele by the duo Fern & Gary titled <x kind="title">“The Tub Is Upstairs (The Tub Is Downstairs),”</x> and the hashtag #originalfeatures was being used by tenants in Leeds, Manila and Lagos. A renter in Halifax, Nova Scotia, showed an oven that opens only if the front door is shut. <q by="5">“It’s called synergy,”</q> <s id="5" who="">the caption</s> said.

The landlord noticed. In a comment on June 14 that was later deleted, <s id="6" who="Preston Vandermolen">Preston Vandermolen</s>, who owns 31 houses in the city through a company named Keystone Hearth LLC, called the videos <q by="6" kind="partial">“staged by a disgruntled individual”</q> and promised to <q by="6" kind="partial">“explore every option.”</q> Batiste-Wu pinned it to the top of the page. She then stitched it with footage of the missing stair.

<q by="7">“Staged by who? Gravity?”</q> <s id="7" who="Shanice Batiste-Wu">she</s> asks in the clip.

Reached by phone on Monday, Vandermolen, 61, said that he had been unaware of the conditions and that a property manager had since been let go. He said he regretted the comment, which <s id="8" who="Preston Vandermolen">he</s> described as having been typed <q by="8" kind="partial">“at an airport, after two drinks.”</q> <q by="18">“I’m not a monster,”</q> <s id="18" who="Preston Vandermolen">he</s> added. <q by="18">“I’ve got a daughter that age and she’s stopped picking up.”</q>

The city noticed as well. Inspectors from the Department of Housing and Community Development visited the house on June 19 and wrote up 44 violations, among them one for the painting. <q by="9">“In 22 years I’ve not had to cite a mural as a means of egress,”</q> said <s id="9" who="Everton Gooden">Everton Gooden</s>, who led the inspection. His report puts it more dryly. The second-floor rear opening, <s id="10" who="">it</s> notes, is <q by="10" kind="partial">“decorative.”</q>

Not all the attention has been kind. Some commenters have asked why anyone would sign for such a place; <s id="11" who="">others</s> have told her to <q by="11" kind="partial">“just move,”</q> a phrase that she has had printed on a doormat. On a subreddit for Baltimore landlords, <s id="12" who="">one poster</s> called her <q by="12" kind="partial">“a squatter with a ring light.”</q> She pays $1,350 a month and has never been late, according to receipts she has shown on camera.

Tenant lawyers say the point is exactly that. <q by="13">“People don’t stay because they’re fools, they stay because moving costs four thousand dollars,”</q> said <s id="13" who="Yael Mintz-Carrow">Yael Mintz-Carrow</s>, a rabbi and attorney who runs a clinic in Park Heights. Since the series took off, she said, calls to her office had doubled. <s id="15" who="">Many of the callers</s> open with the same line: <q by="15">“I’ve got a doorknob situation.”</q>

In the latest video, Part 14, a contractor is seen fitting a real window. Batiste-Wu stands with her back to the camera for a while, looking out at an alley, two bins and a cat.

<q by="14">“Oh,”</q> <s id="14" who="Shanice Batiste-Wu">she</s> says at last. <q by="14">“It was better before.”</q>
