title: School bus driver hailed after steering 26 students off failing bridge
style: local
language: en
hand: metro
---
CLAYPOOL — A substitute bus driver on her fourth day on the route backed a bus carrying 26 elementary school students off a county bridge Tuesday morning, moments before part of the deck dropped into Nettle Creek.

Nobody was hurt. Children on board Claypool Elementary’s Bus 14 were taken to school on another bus and given hot chocolate, district officials said, and most of them stayed for the day.

The driver, Yevgenia Marchuk, 61, known to the children as <x kind="nickname">“Miss Jenny,”</x> said she felt the front wheels sink as she pulled onto the bridge on Tanner Road at about 7:25 a.m.

<q by="1">“It was like stepping on a mattress,”</q> <s id="1" who="Yevgenia Marchuk">Marchuk</s> said Tuesday afternoon at the district garage. <q by="1">“I drove a truck in Kharkiv for 20 years. You learn what a road should feel like.”</q>

She told the students to move to the back and sit down, put the bus in reverse and asked a fifth-grader to watch the rear window for cars. The bus was about 30 feet from the bridge when the north edge of the deck gave way.

<q by="2">“Some kids were crying, but Miss Jenny was just, like, normal,”</q> said <s id="2" who="Isaiah Pruitt">Isaiah Pruitt</s>, 10, the student she had asked for help. <q by="2">“She said, ‘You are my mirror.’”</q>

Claypool Superintendent Marcus Hollenbeck said that Marchuk would be recognized at Thursday’s school board meeting and offered a permanent position. <s id="3" who="Marcus Hollenbeck">He</s> called her actions <q by="3" kind="partial">“calm, professional and frankly astonishing.”</q>

<q by="4">“I have watched the video from the bus four times,”</q> <s id="4" who="Marcus Hollenbeck">Hollenbeck</s> said. <q by="4">“I can’t get through it without gripping the chair.”</q>

The bridge, built in 1949, carries about 600 vehicles a day and was last inspected in September. County Engineer Doug Prather said it received a score of 5 out of 10, which the state defines as <x kind="term">“fair,”</x> and was posted for a limit of 12 tons. An empty bus of that type weighs about 11 tons.

Asked if the bus should have been on the bridge at all, <s id="5" who="Doug Prather">Prather</s> said it was <q by="5" kind="partial">“a fair question”</q> and that he did not want to guess.

The district’s transportation contractor, Heartland Student Transit, said that its routing software did not include weight limits for county bridges. It has rerouted three other buses, according to Melody Crandall-Ortega, a spokeswoman. <q by="6">“We are reviewing every route in the county,”</q> <s id="6" who="Melody Crandall-Ortega">she</s> said.

Parents said they were thankful but wanted to know more. Chris Aldaba, whose daughters, 6 and 8, were on the bus, said that <s id="7" who="">the text message</s> the school sent at 8:10 a.m. said only that there had been <q by="7" kind="partial">“a transportation delay.”</q>

<q by="8">“My 6-year-old tells me the bridge fell down, and I’ve got a text that says ‘delay,’”</q> <s id="8" who="Chris Aldaba">Aldaba</s> said. <q by="8">“I thought she was telling stories.”</q>

Hollenbeck said the message was sent before he had full information and that a second one should have followed sooner.

Drivers who use Tanner Road have complained about the bridge for years. Minutes of a County Commission meeting from June 2022 show that a farmer, <s id="9" who="Virgil Staab">Virgil Staab</s>, asked for it to be closed, telling commissioners it <q by="9" kind="partial">“moves when a hay wagon goes over.”</q> The commission voted to add it to a list of projects for 2026.

Commission Chairman Pete Dalrymple said Tuesday that the county has 71 bridges rated fair or worse and money to replace two a year. <q by="10">“You do the math,”</q> <s id="10" who="Pete Dalrymple">he</s> said. <q by="10">“I’m not making excuses. We got lucky, and we got lucky because of that lady.”</q>

Staab, 78, reached by phone at his farm, said he wasn’t interested in saying that he had told them so. <q by="11">“I’m just glad about the kids,”</q> <s id="11" who="Virgil Staab">he</s> said.

By Tuesday afternoon, the bridge was blocked by barrels and a sheriff’s cruiser. A temporary span could be in place in about six weeks, Prather said, at a cost of about $340,000.

Marchuk, who came to Indiana in 2022 to live with her son, planned to drive her regular afternoon run. On the seat of her replacement bus, somebody had left a thermos with a note taped to it: <q by="">“For the best driver in Claypool.”</q>
