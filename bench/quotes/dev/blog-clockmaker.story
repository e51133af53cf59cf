title: The Last Man Who Can Fix the Courthouse Clock
style: interview
hand: maren
---
Every so often a reader writes to ask whatever became of Osvaldo. I didn't know, to be honest, so last week I drove up to Las Vegas -- the other one, in New Mexico -- and asked him.

For anyone new to this blog: Osvaldo Trujillo y Baca, who is 83, has kept the tower clock of the San Miguel County courthouse going since 1969. He learned the work from his uncle. He has never had a contract, and he still climbs the 94 steps. I had last written about him in 2016, in a post called <x kind="title">"Nine Minutes Fast."</x>

He met me at the bottom with a flashlight and a sack of burritos. I asked whether he was still fighting with the county over an electric motor. <s id="1" who="Osvaldo Trujillo y Baca">He</s> put the sack down to answer:

<q by="1" kind="block">They bring me this fellow from Albuquerque, very nice fellow, clean shoes. He says with the motor you never have to climb again. I told him, my friend, and then who is going to know if there's a bird in it? He wrote that down. I don't believe it was in his form.</q>

<q by="1" kind="block">You have to understand that a clock like this, it doesn't break. It gets its feelings hurt. It's cold, it's damp, somebody slams the door in the treasurer's office. So you go up and you sit with it.</q>

The county has a different view. Commissioner Jolene Archuleta-Voss, whom I got on the phone on Friday, says nobody wants to push him out, but the insurer has begun to ask about an octogenarian on a ladder. <q by="2">"If he falls, I'm the one who let him,"</q> <s id="2" who="Jolene Archuleta-Voss">she</s> told me. <q by="2">"And my grandmother would come back from the dead."</q> She has set aside $38,000 for the motor. <s id="3" who="Jolene Archuleta-Voss">She</s> called it <q by="3" kind="partial">"the saddest line in the budget."</q>

I read that to Osvaldo somewhere around the sixtieth step, where he likes to rest. He laughed until he coughed. Then <s id="4" who="Osvaldo Trujillo y Baca">he</s> wanted to tell me about her grandmother:

<q by="4" kind="block">Eufemia! She used to set the clock at her store by mine and then telephone the courthouse if she thought I was late. I was never late. It was the train that was early. We argued for eleven years, and when she died the family asked would I stop it for the funeral. It's the only time I've done it on purpose. Two-fifteen to three o'clock. Nobody complained. Well, one man, from out of town.</q>

That must have been in 1988, because there is a photograph in the museum of the tower with the hands at a quarter past two and snow on the ledge. The caption gets the reason wrong; <s id="5" who="">it</s> puts the stoppage down to <q by="5" kind="partial">"severe weather."</q>

We had reached the top by then. If you've never stood inside a clock, it's like being in the chest of something. The pendulum is longer than I am. On the wall, in pencil, are the names of everybody who has ever worked on it, nine of them, going back to 1885, and beside one of these is a line that he showed me with the flashlight: <q by="6">"Repaired this day with a nail. God forgive me."</q> It is signed <s id="6" who="H. Lindqvist">H. Lindqvist</s>.

The nail is still in there. I asked who comes after him, since the tenth line on the wall is blank, and <s id="7" who="Osvaldo Trujillo y Baca">he</s> took a long while to get to it:

<q by="7" kind="block">My daughter is a dentist in Tucson. She has the hands for it but she says, Papa, I already look into dark holes for a living. My grandson, he likes the computer.</q>

<q by="7" kind="block">There's a girl. She's fifteen. She came with the school and all the others were taking pictures, and she said, why's it limping? I'd been listening to that limp for a month and couldn't find it. She found it. It was a washer. So now she comes on Saturdays.</q>

The girl turns out to be Deanna Yazzie-Ortiz, a sophomore at Robertson High, and since it was Saturday we could hear her on the stairs. She carries her own flashlight. I wanted to know what her friends made of it. <q by="8">"They think I've got a job at the DMV,"</q> <s id="8" who="Deanna Yazzie-Ortiz">Deanna</s> said. She'd like to study engineering, or possibly be a drummer. As to the motor, <s id="9" who="Deanna Yazzie-Ortiz">she</s> was of the opinion that it is <q by="9" kind="partial">"fine, for a microwave."</q>

I left the two of them bent over the escapement. Going down, I passed the poster that the county has hung at the foot of the tower, inviting the public to a hearing on June 30. Somebody had been at it with a pencil. Where <s id="10" who="">it</s> says <q by="10" kind="partial">"Modernization,"</q> there is now a small, neat question mark.

It struck four as I got to the car. I checked my phone. He was, I'm sorry to report, a minute fast.
