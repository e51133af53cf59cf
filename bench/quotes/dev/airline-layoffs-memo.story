title: Sunbelt airline to cut 2,900 jobs, drop 19 cities
style: business
language: en
hand: okafor
---
DALLAS -- Meridian Air, the discount carrier that built its business flying vacationers from small cities to the beach, said Monday that it would lay off 2,900 employees, nearly a fifth of its work force, and end service at 19 airports by January.

Chief Executive Bradley Koontz told workers of the cuts in a memo sent at 5:30 a.m. and titled <x kind="title">"A Leaner Path Forward."</x> In it, he blamed fuel prices, a glut of seats in Florida and what <s id="1" who="Bradley Koontz">he</s> called <q by="1" kind="partial">"decisions that looked smart at the time, including several of my own."</q>

<q by="2">"I know that no number of words will make this a good morning,"</q> <s id="2" who="Bradley Koontz">Koontz</s> wrote. <q by="2">"You deserved better planning from us."</q>

The airline lost $188 million in the third quarter, its fifth consecutive loss. Its shares, which traded above $40 in 2021, closed Monday at $3.17, up 22 cents.

Unions reacted angrily. Roxanne Teague, who leads the flight attendants' union at Meridian, said members had been assured in August that no furloughs were planned. <q by="3">"They told us the summer schedule was 'bulletproof,'"</q> <s id="3" who="Roxanne Teague">Teague</s> said. <q by="3">"Turns out we were the bullet."</q>

The pilots were more restrained. In an e-mail to its 1,700 members, <s id="5" who="">the Meridian Pilots Guild</s> said it would insist that the company honor a contract clause calling for volunteers first, and it urged members to avoid <q by="5" kind="partial">"any slowdown, sickout or stunt."</q>

In the cities that will lose service, officials scrambled to find replacements. Meridian is the only airline at eight of the 19 airports, among them Minot, N.D.; Paducah, Ky.; and Hibbing, Minn.

<q by="6">"We spent $11 million on a terminal because they asked for one,"</q> said <s id="6" who="Verlin Stokes">Verlin Stokes</s>, the airport manager in Paducah. <q by="6">"It's a beautiful terminal. You could hold a dance in it."</q>

Mayor Kirsten Halvorsen-Doud of Hibbing said she had received <s id="8" who="">a voice mail</s> from a Meridian vice president at 6 a.m. that described the move as <q by="8" kind="partial">"a pause, not a goodbye."</q> She said she had not called back.

Travelers holding tickets to the dropped cities will be given refunds, the airline said. At Dallas-Fort Worth International Airport, the departures board over Gate E12 showed two flights to Paducah with the word <q by="" kind="partial">"Canceled"</q> beside them, and passengers in line traded rumors. Someone said that the whole airline was <q by="" kind="partial">"going under by Christmas,"</q> prompting a gate agent to pick up her microphone.

<q by="11">"Folks, we are not going under,"</q> <s id="11" who="">she</s> said. <q by="11">"We're just going to fewer places."</q>

Analysts were not so sure. Meridian has about $210 million in cash and faces a $165 million debt payment in March. <s id="12" who="Hideo Brannigan">Hideo Brannigan</s> of Stellwagen Research wrote in a note that the restructuring bought the company <q by="12" kind="partial">"two quarters, perhaps three."</q> He cut his price target to $1.

<q by="13">"They've been selling $29 seats that cost $41 to fly,"</q> <s id="13" who="Hideo Brannigan">Brannigan</s> said by phone. <q by="13">"You can't make that up on volume, although people keep trying."</q>

A rival has already been in touch. Two people with direct knowledge of the discussions said that Coastway Airlines approached Meridian in September about buying its gates in Orlando and Las Vegas. A Coastway spokeswoman, <s id="14" who="Luz Mendiola">Luz Mendiola</s>, would say only that the company is <q by="14" kind="partial">"always looking at ways to grow responsibly."</q>

On a conference call with analysts, Koontz was asked repeatedly whether the airline would seek bankruptcy protection. <s id="15" who="Bradley Koontz">He</s> said that it had <q by="15" kind="partial">"no present intention"</q> of doing so. When an analyst asked about the word <x kind="term">"present,"</x> the chief financial officer, Edwina Sallow, stepped in.

<q by="16">"It means today,"</q> <s id="16" who="Edwina Sallow">she</s> said. <q by="16">"I can't do better than today."</q>

Koontz, who earned $4.6 million last year, said that he would forgo his salary until the airline turns a profit. <q by="17">"It's the least I can do,"</q> <s id="17" who="Bradley Koontz">he</s> said. Reached for comment, Teague agreed with him. <q by="18">"The very least,"</q> <s id="18" who="Roxanne Teague">she</s> said.
