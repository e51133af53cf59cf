title: Morning Tide: Island County weighs life with one ferry
style: transcript
language: en
hand: okafor
---
This is a rush transcript. Copy may not be in its final form. The segment aired on Nov. 14.

<s id="1" who="Delphine Auguste">DELPHINE AUGUSTE</s>, HOST: <q by="1" kind="block">Since the first of the month, the 3,400 people who live on Corriedale Island, off the coast of Washington state, have been down to a single ferry. The other one is in dry dock with a cracked shaft. And on Monday, after a near miss in fog, the crew of the boat that’s left voted to stop running after dark. Our reporter Ignacio Wu-Castellanos went over to see how people are managing. He joins us now. Good morning, Nacho.</q>

<s id="2" who="Ignacio Wu-Castellanos">IGNACIO WU-CASTELLANOS</s>, BYLINE: <q by="2" kind="block">Good morning, Delphine. Sorry if I sound tired, I slept in the school gym.</q>

<s id="3" who="Delphine Auguste">AUGUSTE</s>: <q by="3" kind="block">In the gym?</q>

<s id="4" who="Ignacio Wu-Castellanos">WU-CASTELLANOS</s>: <q by="4" kind="block">Yeah. I missed the 3:45, so did 60 other people, and there’s no hotel to speak of. The volleyball team put out mats. That’s kind of the story right there.</q>

(SOUNDBITE OF FERRY HORN)

<s id="5" who="Ignacio Wu-Castellanos">WU-CASTELLANOS</s>: <q by="5" kind="block">This is the line for the boat on Tuesday. It went back a mile and a half, past the cemetery. Some people had been in it since 2 in the morning. I got in the truck with Hal Brannigan, who hauls oysters.</q>

<s id="6" who="Hal Brannigan">HAL BRANNIGAN</s>: <q by="6" kind="block">See, they’re fine for a day. They’ll sit there clammed up. Day two, I’ve got $9,000 of something you can smell from Canada. My dad used to say, “God made the island and the state made the schedule.” And he was being nice.</q>

<s id="7" who="Ignacio Wu-Castellanos">WU-CASTELLANOS</s>: <q by="7" kind="block">At the front of the line somebody had started honking, and then everybody was honking.</q>

(SOUNDBITE OF CAR HORNS)

<s id="8" who="">UNIDENTIFIED PERSON</s>: <q by="8" kind="block">Move the boat. Come on. Move the boat.</q>

<s id="9" who="Ignacio Wu-Castellanos">WU-CASTELLANOS</s>: <q by="9" kind="block">The crew say they get it. But they also say they were about 40 yards from a tanker last week. I talked to the first mate, Precious Adeleke-Shaw, on the car deck.</q>

<s id="10" who="Precious Adeleke-Shaw">PRECIOUS ADELEKE-SHAW</s>: <q by="10" kind="block">I could read the name on her. You’re not supposed to be able to read the name. The radar’s older than I am, and I’m 36. I have neighbors on that boat. I have my kid’s teacher on that boat.</q>

<s id="11" who="Ignacio Wu-Castellanos">WU-CASTELLANOS</s>: <q by="11" kind="block">Did you ever think, you know, I’ll just do one more run?</q>

<s id="12" who="Precious Adeleke-Shaw">ADELEKE-SHAW</s>: <q by="12" kind="block">Every night, honey. Every night somebody’s at the ramp with a reason.</q>

<s id="13" who="Delphine Auguste">AUGUSTE</s>: <q by="13" kind="block">Nacho, what does the state say?</q>

<s id="14" who="Ignacio Wu-Castellanos">WU-CASTELLANOS</s>: <q by="14" kind="block">The Department of Marine Highways put out a statement. They call the vote, quote, “regrettable.” They say a replacement part is coming from Finland and that normal service will be back by the new year.</q>

<q by="14" kind="block">But I should add, they said that about Labor Day, too.</q>

<s id="15" who="Delphine Auguste">AUGUSTE</s>: <q by="15" kind="block">We asked the department’s secretary, Roland Beauchamp, to come on the program, and he’s on the line from Olympia. Mr. Secretary, welcome.</q>

<s id="16" who="Roland Beauchamp">ROLAND BEAUCHAMP</s>: <q by="16" kind="block">Thanks for having me, Delphine. First off, nobody in this building wants a boat out there that isn’t safe.</q>

<s id="17" who="Delphine Auguste">AUGUSTE</s>: <q by="17" kind="block">But your own inspectors flagged that radar two years ago. I’ve got the report here. It says, “Recommend replacement prior to winter season.” Which winter did they mean?</q>

<s id="18" who="Roland Beauchamp">BEAUCHAMP</s>: <q by="18" kind="block">Well, I’d want to look at the -</q>

<s id="19" who="Delphine Auguste">AUGUSTE</s>: <q by="19" kind="block">It’s on page 6.</q>

<s id="20" who="Roland Beauchamp">BEAUCHAMP</s>: <q by="20" kind="block">I have no doubt. Look, we’ve got 11 vessels, and the youngest of them could run for Congress. When I ask the Legislature for money they say, “You got a boat, didn’t you?” We had two. Now folks can see what the second one was for.</q>

<s id="21" who="Delphine Auguste">AUGUSTE</s>: <q by="21" kind="block">So what do you tell Mr. Brannigan with the oysters?</q>

<s id="22" who="Roland Beauchamp">BEAUCHAMP</s>: <q by="22" kind="block">I’d tell him we have a barge starting Saturday, freight only, two trips a day, and he’s got the first slot. My office called him this morning.</q>

(CROSSTALK)

<s id="23" who="Ignacio Wu-Castellanos">WU-CASTELLANOS</s>: <q by="23" kind="block">I’m actually standing next to Hal. He’s shaking his head. He says his phone doesn’t work on this side.</q>

<s id="24" who="Delphine Auguste">AUGUSTE</s>: (Laughter) <q by="24" kind="block">That is Ignacio Wu-Castellanos on Corriedale Island, and Roland Beauchamp, who heads Washington’s ferries. Thanks to you both.</q>

(SOUNDBITE OF THE LOW TIDE QUARTET’S <x kind="title">“SLACK WATER”</x>)
