title: Velvet Ordnance Drummer Quits Mid-Tour; 'I Could Hear My Teeth,' He Says
style: tabloid
hand: pike
---
Fans packed into the Target Center for Velvet Ordnance on Thursday night noticed something odd about the drum riser. There was a stranger on it.

Duncan McCrae, who founded the band with his cousin in a Tacoma garage 23 years ago, had walked off the tour about four hours before doors -- and, it turns out, for good.

<q by="1">"I'm done, and I'm fine, in that order,"</q> <s id="1" who="Duncan McCrae">the 44-year-old</s> wrote in a note posted to the band's site at 3:12 p.m. <s id="21" who="Duncan McCrae">He</s> went on to blame ringing in both ears that had become <q by="21" kind="partial">"a roommate."</q> During a show in Omaha last week, <s id="2" who="Duncan McCrae">he</s> said, <q by="2">"I could hear my teeth."</q>

<s id="3" who="Duncan McCrae">He</s> thanked his doctors, his wife and <q by="3" kind="partial">"whoever keeps leaving soup at the house."</q>

But is there more to the story? A crew member who has been on the road with the group since Denver told us that McCrae and his cousin, frontman Ewan McCrae, had not traveled on the same bus since July 2. The split came <q by="4" kind="partial">"the morning after Salt Lake,"</q> <s id="4" who="">the crew member</s> said, when Ewan, 46, learned that the drummer had turned down an eight-figure offer for the band's catalog without telling anybody.

<q by="5">"Ewan went white,"</q> said <s id="5" who="">the roadie</s>. <q by="5">"Then he went to the gym at the hotel and we heard plates dropping for an hour. Nobody wanted to be the one to go in."</q>

Ewan McCrae made only one reference to the matter on Thursday. <q by="6">"My cousin taught me how to count to four,"</q> <s id="6" who="Ewan McCrae">he</s> told the crowd before <x kind="title">"Saltpeter,"</x> the band's 2009 hit. <q by="6">"Everything after that I learned from the rest of you animals. Be good to your ears."</q>

The stranger on the riser was Jun-ho Baek, 27, a session player from Los Angeles who said he got the call on a golf course in Burbank and learned 19 songs on the plane. He was nervous, he admitted, about <x kind="title">"Cannonade"</x> and its famous fill. <q by="7">"I hummed it to the flight attendant,"</q> <s id="7" who="Jun-ho Baek">Baek</s> said. <q by="7">"She moved me to an exit row so I'd stop."</q>

<s id="8" who="">The band's management</s>, Ironwood Artists, in a statement described the change as <q by="8" kind="partial">"amicable"</q> and Baek as <q by="8" kind="partial">"a temporary and terrific solution."</q> It did not take questions.

Duncan's wife, the children's author Siobhan O'Malley-McCrae, did. Speaking from the couple's porch in Gig Harbor on Friday morning, <s id="9" who="Siobhan O'Malley-McCrae">she</s> said the catalog business was <q by="9" kind="partial">"nobody's reason for anything."</q>

<q by="10">"He couldn't hear our daughter read,"</q> <s id="10" who="Siobhan O'Malley-McCrae">she</s> said. <q by="10">"She's 7. She got through the whole of the frog book and he'd been nodding. He told me that night, 'I was guessing from her face.'"</q>

Dr. Lakshmi Venkataraman, an audiologist at the University of Washington who has not treated the musician, said drummers who play without protection for two decades commonly lose hearing at the pitch of a child's voice first. <q by="11">"It is cruel that way,"</q> <s id="11" who="Lakshmi Venkataraman">she</s> said.

Fans are split. On a message board for the band, some demanded refunds and others swapped the names of ear-plug makers. One of the longest threads was started by a user called tacomatom, who said he had seen the group 61 times and would make it 62. <q by="12">"Without Dunc it's a cover band,"</q> <s id="12" who="">he</s> wrote. <q by="12">"But it's a really good cover band and I already paid for parking."</q>

The tour moves on to Milwaukee on Sunday. By Friday afternoon the drummer's name was gone from the poster outside the arena there, painted over in a slightly different black. Across the patch, in silver marker, had been added <q by="">"thanks for the noise."</q>
