title: Closer Ishikawa gets 10 games over sticky glove; Herons say it was jelly
style: sport
language: en
hand: press box
---
NEW ORLEANS — Kenta Ishikawa, who has saved 38 games for the Herons and has hardly been hit since Memorial Day, was suspended for 10 games on Thursday after umpires found a sticky substance in his glove. He did not deny that it was there. He denied that it was anything but grape.

<q by="1">“I have two children,”</q> <s id="1" who="Kenta Ishikawa">Ishikawa</s>, 33, said through his interpreter, Ray Cordero. <q by="1">“They are four and two. Everything that I own is like this.”</q>

The ejection came in the ninth inning on Wednesday night, with the Herons ahead of the Tulsa Derricks, 3-2, and a man on second. Crew chief Lyle Brandvold, making what has become a routine check, put two fingers into the heel of Ishikawa’s glove and had some trouble getting them out.

<q by="2">“In 24 years I have not had a glove hold my hand,”</q> <s id="2" who="Lyle Brandvold">Brandvold</s> told a pool reporter.

Manager Octavio <x kind="nickname">“Tavo”</x> Reyes-Lund ran from the dugout, put in his own fingers and, as the television microphones made plain to two states, tasted them. <q by="3">“That’s Concord!”</q> <s id="3" who="Octavio Reyes-Lund">he</s> shouted. <q by="3">“Lyle! That’s Concord grape!”</q> He was ejected too.

Without their closer the Herons lost, 5-3. They now lead the Derricks by a game and a half with 11 to play, of which Ishikawa may pitch in one.

Neither the league nor the club can say for certain what was in the glove. It was sealed in a bag and flown to New York. In a two-sentence announcement, <s id="4" who="">the commissioner’s office</s> said the substance was <q by="4" kind="partial">“foreign within the meaning of the rule, irrespective of flavor.”</q>

That is a point the players’ union does not concede. Deputy counsel Genevieve Akintola, noting that <s id="5" who="">the rule</s> speaks of substances that may <q by="5" kind="partial">“alter the flight of the ball,”</q> said there was no evidence that jelly makes a ball do anything except collect ants. She has filed an appeal, which will not be heard before Monday. Ishikawa chose not to wait for it and began serving the suspension at once.

Opponents have had suspicions. The spin on Ishikawa’s slider has gone up by 190 revolutions a minute since April, a change that Tulsa manager <s id="6" who="Hub Gallagher">Hub Gallagher</s> last month called <q by="6" kind="partial">“interesting, and I was raised not to say more than interesting.”</q> He said more on Thursday.

<q by="7">“Sure, it’s jelly. And I’m the Queen of Denmark,”</q> <s id="7" who="Hub Gallagher">Gallagher</s> said. <q by="7">“You know what my kids got on my stuff? Juice. Juice dries.”</q>

His own reliever, Cord Maddux, was suspended in 2023 for a substance he said was sunscreen, at night, indoors. Reminded of that, <s id="8" who="Hub Gallagher">Gallagher</s> said it had been <q by="8" kind="partial">“a very bright dome.”</q>

In the home clubhouse there was less to laugh at. Catcher Jesús Villalobos-Pratt, who has known Ishikawa since they shared an apartment in Double-A, sat with his back to the room. He had caught all 61 of the man’s innings, he said, and had handled every ball.

<q by="9">“If there’s something on it, it’s on me, too, so come suspend my hands,”</q> <s id="9" who="Jesús Villalobos-Pratt">he</s> said. <q by="9">“I’d like to know how we got to where a dad can’t make a sandwich.”</q>

An American League scout who has watched Ishikawa for years and was given anonymity because his club may face him in October was not persuaded. Pitchers, <s id="10" who="">the scout</s> said, <q by="10" kind="partial">“have been making sandwiches since 1920.”</q>

Ishikawa’s wife, Aiko Ishikawa, posted a photograph on Thursday of a boy with a purple chin, wearing a fielder’s glove as a hat. <q by="11">“The defendant,”</q> <s id="11" who="Aiko Ishikawa">she</s> wrote below it.

By game time it was on T-shirts. In the bleachers fans threw slices of white bread, for which nine were put out of the park, and when 23-year-old Dashawn Pickering came in from the bullpen to pitch the ninth in Ishikawa’s place, there was a rumble from behind third base that grew until the whole lower deck had it: <q by="">“Check his lunch! Check his lunch!”</q>

Pickering got three outs on nine pitches. He had never saved a game above Class A. He was shown to the interview room with the ball in his hand, and asked what he had been thinking about out there.

<q by="12">“Washing them,”</q> <s id="12" who="Dashawn Pickering">he</s> said. <q by="12">“Honestly, I must’ve washed them six times.”</q>
