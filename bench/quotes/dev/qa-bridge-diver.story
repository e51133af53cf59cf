title: She Inspects Bridges by Touch. Don’t Ask Her About the Fish.
style: interview
hand: oduya
---
<s id="1" who="Ngozi Hallström">Ngozi Hallström</s> has been under more than 900 bridges. A professional engineer and commercial diver, she leads one of the two teams that inspect underwater piers for the state of Minnesota and has been described as <q by="" kind="partial">“the best hands on the upper river.”</q> Most of her work is in rivers so brown that she works with her eyes shut.

Hallström, 49, grew up in Port Harcourt, Nigeria, came to Duluth for college and learned to dive, <s id="2" who="Ngozi Hallström">she</s> likes to say, <q by="2" kind="partial">“out of spite”</q> – a boyfriend had told her she would panic. Her account of two decades in the dark, <x kind="title">“Scour,”</x> won the Northern Plains Book Award in May.

She spoke by video with the Courier’s science editor, <s id="3" who="Paul Trevanian">Paul Trevanian</s>, from a motel in Winona. The conversation has been edited for length.

Q: <q by="3" kind="block">What is the first thing you notice when you get down there?</q>

A: <q by="1" kind="block">The noise. People expect quiet. You have traffic coming down through the concrete, every truck, and you learn to tell an empty one from a full one. My dive partner, Chuck, can tell you the axle count. I think he makes it up.</q>

Q: <q by="3" kind="block">And you really can’t see?</q>

A: <q by="1" kind="block">On the Mississippi in June I can’t see my hand on my own mask. I had an instructor who used to say, “Your eyes are luggage.” So you go by fingertip. I’ve got thin gloves, which is a vanity, and I go around the pier in a spiral, top to bottom. You’re feeling for the place where there’s no more river bottom. That’s scour. The water has dug out the footing, and there’s a bridge standing there on manners.</q>

Q: <q by="3" kind="block">Has that happened?</q>

A: <q by="1" kind="block">Twice. I won’t say where, because they’re fixed and I don’t want calls. The second one, I put my arm under the footing to see how far it went and I ran out of arm.</q>

She stops here to show, with a coffee cup and the edge of the motel desk, how much of the foundation was hanging in open water. It was a little under a third. The road above was shut within 50 minutes, at rush hour. <s id="4" who="">A man</s> in the backed-up traffic, she was told later, had leaned out of his truck and yelled, <q by="4">“Who closed my bridge?”</q>

Q: <q by="3" kind="block">What did you say to the county?</q>

A: <q by="1" kind="block">I said, “Close it, and I’ll explain.” They closed it. That’s the job. All the training comes down to being somebody that they’ll close it for.</q>

Q: <q by="3" kind="block">You write that engineers trust numbers too much. That’s an odd thing for an engineer to write.</q>

A: <q by="1" kind="block">Is it? We give every bridge a rating from zero to nine. A four is “poor.” But poor how? I’ve met fours that I’d let my children sleep under and sixes I drive around. A number is what’s left when you’ve thrown out everything the diver knew.</q>

The chapter in question did not please everybody. The state’s chief bridge engineer at the time, <s id="5" who="Roland Beauchamp">Roland Beauchamp</s>, wrote in a trade journal that it was <q by="5" kind="partial">“poetry, and of the kind that gets budgets cut.”</q> The two have since made up; he introduced her at the award dinner, where <s id="6" who="Roland Beauchamp">he</s> said that she had <q by="6" kind="partial">“ruined a number of my weekends and been right on all of them.”</q>

Q: <q by="3" kind="block">I have to ask about the fish.</q>

A: <q by="1" kind="block">No, you don’t.</q>

Q: <q by="3" kind="block">There’s a story about a catfish the size of a –</q>

A: <q by="1" kind="block">Every diver on every river has that story, and it’s always at the foot of the dam and it’s always the size of a Volkswagen. I’ve been bumped. Let’s leave it there. It was very polite.</q>

Q: <q by="3" kind="block">What would you want people to think about the next time they drive across one?</q>

A: <q by="1" kind="block">Nothing at all. Sing along with the radio. If you’re thinking about the bridge, one of us didn’t do it right.</q>

Hallström goes back in the water at Red Wing on Monday.
