title: On a Hay Bale in Iowa, a Governor Tries Out a Lighter Touch
style: broadsheet
language: en
hand: corrigan
---
OTTUMWA, Iowa — Gov. Loretta Achterberg had been standing on the hay bale for less than four minutes when the first shout came from the direction of the funnel cakes: <q by="">“Tell ’em about the turnpike!”</q>

So she told them about the turnpike. For most of a decade the toll road that Ms. Achterberg, 58, pushed through a hostile legislature in her first term has been the thing she is asked about, blamed for and, lately, praised for.

<q by="1">“I built a road that everybody hates and everybody uses,”</q> <s id="1" who="Loretta Achterberg">she</s> said, to laughter. <q by="1">“If you want somebody who never made you mad, there are nine other people walking around this fair with a corn dog.”</q>

It was the third stop of a six-county swing meant to do what two debates and $11 million in television advertising had not: persuade Iowa Democrats that a woman known for, in the words of <s id="2" who="">one county chairman</s>, <q by="2" kind="partial">“eating her vegetables in public”</q> can also be good company.

Her closest rival, Senator Calvin Strand of Oregon, leads her by seven points in the most recent Three Rivers survey of likely caucusgoers. Mr. <s id="3" who="Calvin Strand">Strand</s> has spent August arguing that the moment calls for <q by="3" kind="partial">“a fighter and not a foreman,”</q> a line he used five times on Saturday in Burlington. His campaign manager, <s id="4" who="Deshawn Pruitt-Lacey">Deshawn Pruitt-Lacey</s>, told donors in a memo last week that the governor’s support was <q by="4" kind="partial">“a mile wide and a Post-it thick.”</q>

On the bale, Ms. Achterberg took the bait, then appeared to think better of it.

<q by="5">“Foremen get the building built,”</q> <s id="5" who="Loretta Achterberg">she</s> began. She glanced at an aide in a seed cap. <q by="5">“But I’m told I am supposed to be nice today, so I’ll just say that the senator has wonderful hair.”</q>

The new approach has been debated inside the campaign for weeks, according to three people who took part in the discussions and were not authorized to describe them. One faction wanted her to attack Mr. Strand’s vote for a 2019 water-rights bill that is disliked on both sides of the Missouri. Another, led by her former chief of staff, Ingrid Vasquez-Thole, wanted what <s id="6" who="">one of the three people</s> called <q by="6" kind="partial">“the kitchen Loretta,”</q> the one who does impressions of state senators and is said to cheat at euchre.

Ms. Vasquez-Thole would not discuss the deliberations. <q by="7">“I will say she cheats at euchre,”</q> <s id="7" who="Ingrid Vasquez-Thole">she</s> said. <q by="7">“That’s on the record.”</q>

Whether any of it reaches voters is another matter. Merle Haugdahl, 71, a retired hog farmer from Eldon who caucused for a different candidate in each of the past four contests, listened with his arms folded and left before the questions. He liked her better, he said, when she was dull.

<q by="9">“Everybody’s a comedian,”</q> <s id="9" who="Merle Haugdahl">Haugdahl</s> said at his truck. <q by="9">“I’ve got grandkids for that. What I wanted to hear was what she’s going to do about the hospital in Keosauqua, and I’ll be darned if it came up.”</q>

A few yards away Priscilla Nwachukwu-Byrd, a surgical nurse who had driven down from Cedar Rapids with her twin sons, was more forgiving. The governor, <s id="10" who="Priscilla Nwachukwu-Byrd">she</s> said, had seemed <q by="10" kind="partial">“like a person”</q> for the first time. Her own doubts were about November. <q by="11">“My mother-in-law in Arizona won’t say the word ‘toll’ out loud,”</q> Ms. <s id="11" who="Priscilla Nwachukwu-Byrd">Nwachukwu-Byrd</s> said.

Republicans have been happy to keep the subject alive. <s id="12" who="">A hand-painted banner</s> on the fence by the livestock barn read <q by="12">“HONK IF YOU STILL OWE LORETTA $2.75,”</q> and in a post on Saturday night the state party’s chairman, <s id="13" who="Boyd Iversen Jr.">Boyd Iversen Jr.</s>, wrote that Democrats were choosing between <q by="13" kind="partial">“a haircut and a tollbooth.”</q> Mr. Strand’s campaign reposted it within the hour, then took it down.

Asked about that on her way to a pork tent, Ms. Achterberg stopped walking. She said she had known Mr. Strand for 16 years, that his wife had once lent her a coat, and that she did not intend to say a word against him until at least the end of the week.

<q by="14">“After that,”</q> <s id="14" who="Loretta Achterberg">the governor</s> added, <q by="14">“the warranty expires.”</q>

By then a line had formed for photographs, and a volunteer with a bullhorn was trying to start a chant. <q by="">“Build it! Build it!”</q> went up raggedly from the front two rows, and died at the third.
