title: Marlo Vance scraps rest of tour, says doctors gave her ‘no choice’
style: tabloid
language: en
hand: glam
---
Marlo Vance is taking a bow — for now.

<s id="1" who="Marlo Vance">The Grammy-winning singer</s> announced Tuesday that she is canceling the remaining 23 dates of her <x kind="title">“Girl, Undone”</x> world tour after being diagnosed with a vocal cord hemorrhage, telling fans in a tearful video that doctors had left her <q by="1" kind="partial">“no choice.”</q>

<q by="2">“I have been trying to write this for four days,”</q> <s id="2" who="Marlo Vance">Vance</s>, 27, said in a clip whispered from what appeared to be a hotel bed in Glasgow. <q by="2">“If I sing now, I might not sing again. It’s that simple and it’s that horrible.”</q>

The news comes after a rocky month on the road for the <x kind="title">“Paper Crown”</x> hitmaker. On Oct. 3, she walked off the stage in Manchester 40 minutes into her set. Five days later in Dublin, fans noticed that a backing track seemed to be doing most of the work, and <s id="3" who="">a section of the crowd</s> began to shout <q by="3">“Sing it live!”</q>

Vance’s manager and older brother, Corey, denied at the time that there was anything wrong. <s id="4" who="Corey">He</s> told StarWire that his sister had <q by="4" kind="partial">“a little cold and a big heart”</q> and that the critics should <q by="4" kind="partial">“stay home and stream it.”</q>

On Tuesday, he struck a different tone. <q by="5">“We pushed too long, and that’s on me,”</q> <s id="5" who="Corey">Corey</s> wrote on X. <q by="5">“She wanted to stop in Manchester. I said one more.”</q>

That admission set off a firestorm among the so-called <x kind="nickname">“Vanguard,”</x> as the singer’s fans call themselves. By Tuesday afternoon, a hashtag calling for Corey to be fired was trending in four countries.

Insiders say the siblings have been at odds for months. <q by="6">“They travel on separate buses,”</q> <s id="6" who="">a crew member</s> tells us. <q by="6">“She communicates with him through the wardrobe girl.”</q>

<s id="7" who="">A second person on the tour</s> pushes back on that, calling the claim <q by="7" kind="partial">“total garbage”</q> and saying that the two <q by="7" kind="partial">“fight like brother and sister because they’re brother and sister.”</q>

Promoter Gold Bell Live said in a statement that tickets for the remaining shows, including three sold-out nights at Madison Square Garden, would be refunded automatically within 30 days.

<q by="8">“Marlo’s health comes first, and we can’t wait to welcome her back,”</q> <s id="8" who="">the company</s> said.

Not everyone was so understanding. Kaylee Burgos of Tulsa, who had booked flights to New York for her daughter’s 13th birthday, said that she was out nearly $2,400 for a nonrefundable hotel. <q by="9">“I love her, I’m praying for her, and I’d like to talk to somebody about this Marriott,”</q> <s id="9" who="Kaylee Burgos">the mom of three</s> said.

Fellow stars flooded the comments with support. Country crooner <s id="10" who="Jesse Tidwell">Jesse Tidwell</s>, who had the same surgery in 2019, promised Vance that it would <q by="10" kind="partial">“come back lower and better.”</q> Pop veteran Odalys, 55, wrote that she had canceled a tour for the same reason in 1998 and that <s id="11" who="">her label</s> at the time told her to <q by="11" kind="partial">“drink some tea and get out there.”</q>

<q by="12">“Don’t drink the tea, mi amor,”</q> <s id="12" who="Odalys">the icon</s> added. <q by="12">“Rest.”</q>

Vance’s ex, actor Finn Delacourt, who was widely believed to be the subject of her kiss-off <x kind="title">“Exit Row,”</x> kept it brief. <s id="13" who="Finn Delacourt">He</s> posted a single red heart and the words <q by="13">“Be quiet for once. (Kidding. Heal up.)”</q>

Dr. Pauline Nakajima, a laryngologist at a Los Angeles hospital who has not treated Vance, said most singers who suffer a hemorrhage recover fully if they stay silent for one to two weeks, though surgery can mean months. <s id="14" who="Pauline Nakajima">She</s> compared singing on one to <q by="14" kind="partial">“running a marathon on a blood blister.”</q>

The singer ended her video by holding up a sheet of hotel stationery on which <s id="15" who="Marlo Vance">she</s> had written, <q by="15">“Not goodbye. Just shhh.”</q>
