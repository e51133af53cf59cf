title: Ten-man Skerrow survive as keeper Dembélé-Hart goes up for a corner and stays there
style: sport
hand: sedge
---
Skerrow Athletic 2 Port Haddon 2

They had already begun to take down the bunting in the Railway End when Moussa Dembélé-Hart, a goalkeeper of 34 with a bad hip and one previous career goal, for a school, lumbered 90 yards upfield in the sixth minute of stoppage time and kept Skerrow in the division with the back of his head.

<q by="1">“I’d love to say I meant it,”</q> <s id="1" who="Moussa Dembélé-Hart">he</s> said. <q by="1">“I was looking for my man. I turned round to say to the ref, ‘He’s holding me,’ and it hit me.”</q>

A point was all they needed and for 80 minutes it was more than they deserved. Port Haddon, their neighbours from across the estuary and with nothing to play for but spite, led through Kacper Wrona after 11 minutes and again, after Tommy Eze’s penalty had made it 1-1, through Wrona’s younger brother, Filip. In between Skerrow lost their captain, Declan McGroarty, to a second yellow card for what <s id="2" who="">the referee</s> told him was <q by="2" kind="partial">“persistent commentary”</q>.

McGroarty watched the rest on a monitor in the kit room. <q by="3">“The feed’s 40 seconds behind,”</q> <s id="3" who="Declan McGroarty">the midfielder</s> explained. <q by="3">“So I heard the roar and I thought, that’s it, they’ve got a third, we’re down. I’d my head in the dryer. Then I looked up and there’s Moussa, wandering into shot like he’d lost his car.”</q>

Bernadette Achterberg, who took over in February with the club nine points adrift and became the first woman to manage in the third tier, did not see it either. She had turned to send on a substitute. <s id="4" who="Bernadette Achterberg">She</s> insisted afterwards that she had not sent the keeper forward; on the contrary, she had shouted at him <q by="4" kind="partial">“in two languages”</q> to go back.

<q by="5">“He has told me for three months that he’s deaf in that ear,”</q> <s id="5" who="Bernadette Achterberg">the Dutchwoman</s> said. <q by="5">“I thought it was an excuse for training. Now I’m going to have it insured.”</q>

It was a scruffy, furious, wonderful game, played in a wind that carried two goal-kicks out for corners. <s id="6" who="Bernadette Achterberg">Achterberg</s> had called it at Friday’s press conference <q by="6" kind="partial">“a cup final with no cup”</q>, while her opposite number, <s id="7" who="Ricky Spall">Ricky Spall</s>, who was sacked by Skerrow in 2021, had promised that his players would be <q by="7" kind="partial">“thoroughly professional, and then sing”</q>. They did. At 2-1 the away corner broke into a chant of <q by="">“Mind the gap!”</q> in honour of the drop to the regional leagues, and a steward was seen to join in.

Spall took the late blow poorly. <s id="8" who="Ricky Spall">He</s> felt that the added time, announced as five minutes, had been <q by="8" kind="partial">“plucked out of the estuary”</q>, and that Dembélé-Hart had fouled Filip Wrona in the build-up.

<q by="9">“He was stood on my foot,”</q> <s id="9" who="Filip Wrona">the younger Wrona</s> agreed. <q by="9">“He said sorry, to be fair. Then he scored.”</q>

His brother thought there was no foul. <q by="10">“Filip falls over at home,”</q> said <s id="10" who="Kacper Wrona">Kacper</s>, who finishes the season with 24 goals and may not be a Port Haddon player for much longer. Asked about reported interest from Bruges, <s id="11" who="Kacper Wrona">he</s> smiled and said that he had been advised to describe himself as <q by="11" kind="partial">“fully focused on my holidays”</q>.

For Skerrow’s owners, a consortium of 1,900 supporters who bought the club out of administration for £1 and a promise about the floodlights, survival is worth around £800,000. Their chair, Winifred Lal, is a retired midwife. She had spent the last ten minutes in the car park, walking round and round the team coach.

<q by="12">“You learn not to look until it cries,”</q> <s id="12" who="Winifred Lal">Lal</s> said. <q by="12">“I heard it cry.”</q>

The corner was Eze’s, his eleventh of the afternoon and much the worst. <s id="13" who="Tommy Eze">The 19-year-old</s> admitted that he had tried to pick out the near post and <q by="13" kind="partial">“leathered it at the moon”</q>. It came down, with the wind behind it, on the penalty spot.

As for the scorer, he was carried off by children. He is out of contract in June, and had been intending to go into his brother-in-law’s tiling firm. Would he now think again? He considered it, an ice pack on the hip and another, for no reason he could give, on the head.

<q by="14">“The tiling’s steady,”</q> <s id="14" who="Moussa Dembélé-Hart">Dembélé-Hart</s> said.
