title: Palmetto Shores council votes 3-2 to trap peacocks, with one exception
style: local
hand: tully
---
PALMETTO SHORES, Fla. -- The peacocks have to go, the City Council decided Tuesday night after four hours of public comment, two points of order and one live imitation of a mating call. Except for Gerald.

On a 3-2 vote, council members agreed to pay a trapper $18,500 to catch and relocate up to 70 of the estimated 110 peafowl that roam the Bayview Heights neighborhood. An amendment by Council Member Rosalind Etienne exempts a male with a damaged left foot that has lived on the grounds of the fire station since about 2012.

<q by="1">"He's basically staff,"</q> <s id="1" who="Rosalind Etienne">Etienne</s> said.

The birds have divided the town of 6,400 since at least the 1980s, when, depending on whom you believe, they escaped from a hotel, a circus or a dentist. Code enforcement logged 212 complaints in the year ending in September: scratched cars, stripped gardens, droppings on lanais and noise. Above all, noise.

<s id="2" who="Hyun-woo Baek">Hyun-woo Baek</s>, who moved to Egret Lane from Atlanta in February, told the council the sound at 4 a.m. was <q by="2" kind="partial">"like a woman being thrown down a well."</q> He then asked for permission to demonstrate. Mayor <s id="3" who="Yolanda Dubose">Yolanda Dubose</s> said, <q by="3">"Please don't,"</q> but he did.

<q by="4">"That's one,"</q> <s id="4" who="Hyun-woo Baek">Baek</s> said when the laughter stopped. <q by="4">"I have 14. I'm an anesthesiologist. I would like you to think about that if you're ever on my table at 7 in the morning."</q>

Others had come to defend the flock, some wearing blue and green feathers. Marjorie Pell, 81, a retired school librarian, said people who bought in Bayview Heights could not say they were surprised, since the bird is on the sign.

<q by="5">"It's on the water tower. It's on the police cars,"</q> <s id="5" who="Marjorie Pell">Pell</s> said. <q by="5">"What are we going to put on there now, a leaf blower?"</q>

Her brother, Dwight Pell, spoke next, in favor of trapping. <s id="6" who="Dwight Pell">He</s> said peacocks had attacked their own reflections in the door of his new truck, causing $3,100 in damage, and that he loved his sister but she was <q by="6" kind="partial">"not the one with the deductible."</q>

Under the contract, Gulf Humane Wildlife of Sarasota will use walk-in cages baited with cat food from December through March. Owner Efrain Maldonado said the birds would go to three ranches in Highlands County, whose names he declined to give. That didn't satisfy Council Member Scott Vanderhoof, who pressed him on whether any would be killed.

<q by="7">"No, sir,"</q> said <s id="7" who="Efrain Maldonado">Maldonado</s>.

<q by="8">"Can you guarantee that?"</q> <s id="8" who="Scott Vanderhoof">Vanderhoof</s> asked.

<q by="7">"I can guarantee what I do. I can't guarantee what a bobcat does."</q>

Vanderhoof voted no, along with Council Member <s id="10" who="Trish Kaminsky">Trish Kaminsky</s>, who called the contract <q by="10" kind="partial">"a lot of money to move poop to another county."</q> She said she had received more than 300 emails, among them one from a child who asked if the birds would be allowed to say goodbye.

The city attorney, Obiageli Nnadi, warned that the council could face a lawsuit either way. In a memo dated Nov. 12, she wrote that peafowl are not protected under state law. But <s id="11" who="">a 1991 ordinance</s>, never repealed, declares the city <q by="11" kind="partial">"a sanctuary for all birds of ornament."</q> The council will take up a repeal Dec. 9.

A group calling itself Friends of the Flock has already said it plans to sue. In a post on its Facebook page an hour after the vote, <s id="12" who="">the group</s> said three members of the council had <q by="12" kind="partial">"chosen granite countertops over God's creatures"</q> and asked supporters to stop putting out cat food.

It was nearly 11 p.m. when Dubose, who cast the deciding vote, tried to explain it. She grew up on Heron Street, she said, and used to bring the feathers to show-and-tell.

<q by="13">"There were nine of them then,"</q> <s id="13" who="Yolanda Dubose">the mayor</s> said. <q by="13">"Nine is a blessing. A hundred and ten is a land use."</q>

From the parking lot, through the open doors, came a long, rising shriek. The council chamber went quiet.

<q by="">"Was that Hyun-woo?"</q> somebody asked.
