title: Early thaw strands fuel, groceries on northern Manitoba ice road; First Nation declares emergency
style: agency
language: en
hand: brandt
---
WINNIPEG - A remote First Nation in northern Manitoba has declared a state of emergency after the ice road that brings in a year's worth of diesel and dry goods turned to slush nearly a month ahead of schedule.

Chief Verna Moosewaypayo-Ross of Kettle Narrows First Nation said Wednesday that 19 of 44 expected truckloads had arrived when the province closed the 230-kilometre route over the weekend.

<q by="1">"I've got a school with no furnace oil after April and I've got 600 kids who think pop is a food group because it's what we can get,"</q> <s id="1" who="Verna Moosewaypayo-Ross">she</s> told a news conference in Winnipeg. <q by="1">"We are not asking for charity. We're asking for the season we used to have."</q>

The road, built over lakes and muskeg each January, is normally open for about 50 days. This year it lasted 23.

Manitoba Infrastructure Minister Giancarlo Petrescu said the province would pay to fly in fuel and perishables, and had asked Ottawa to split the bill. <s id="2" who="Giancarlo Petrescu">He</s> said that he understood the community's anger and that warm winters were <q by="2" kind="partial">"no longer the exception we budget around."</q>

Opposition critic Jas Dhaliwal-Murray said the government had been told as much in 2022. He pointed to <s id="3" who="">a consultant's report</s>, obtained by his party through a freedom of information request, which called the road <q by="3" kind="partial">"a 20th-century answer to a 21st-century map"</q> and recommended a permanent gravel link at a cost of $640 million.

<q by="4">"They put it on a shelf,"</q> said <s id="4" who="Jas Dhaliwal-Murray">Dhaliwal-Murray</s>. <q by="4">"I guess the shelf is all-weather."</q>

Truckers describe a harrowing final week. Étienne Sabourin, who has driven winter roads for 17 years, said he crossed Gull Lake on Friday with his door open and his seatbelt off, the way he was taught, and with water over the tops of his hubs.

<q by="5">"You go slow so you don't make a wave,"</q> <s id="5" who="Étienne Sabourin">Sabourin</s> said in a phone interview from Thompson, Man. <q by="5">"You're talking to the ice. You're saying, 'Easy, easy, my beauty.' And she's groaning back at you."</q>

The driver behind him, whom RCMP have not named, went through near the north shore. He climbed out of the window and was treated for hypothermia. His rig, loaded with flour, diapers and a Zamboni, is still on the bottom.

RCMP Cpl. Anh-Thu Lavallée said divers would not attempt to recover it until spring. <s id="6" who="Anh-Thu Lavallée">She</s> said the man had been <q by="6" kind="partial">"very lucky and very cold."</q>

Hand-lettered signs went up at the south end of the road within hours. <s id="7" who="">One</s>, on a sheet of plywood, read, <q by="7">"Turn back. Even the moose did."</q>

In Kettle Narrows, about 680 kilometres north of Winnipeg, the only store has limited customers to two bags of flour and one case of formula. Manager <s id="8" who="Cecil Ross">Cecil Ross</s>, a cousin of the chief, said a four-litre jug of milk that sold for $9 in February was now $21.50, and people were <q by="8" kind="partial">"mostly just visiting it."</q>

He said a woman had left a hand-written IOU on the counter on Monday when he was in the back. <q by="9">"2 milk, 1 bread, will pay when road,"</q> <s id="9" who="">it</s> said.

<q by="10">"I know the writing,"</q> said <s id="10" who="Cecil Ross">Ross</s>. <q by="10">"She's good for it. I just don't know about the road."</q>

<s id="11" who="">The federal Department of Northern Access</s> said in an e-mail that it was <q by="11" kind="partial">"actively engaged with the community and the province"</q> but did not say whether it would share the costs. A federal official who was not authorized to speak publicly said an announcement could come as soon as Friday and would likely be in the range of $8 million.

Climate researcher Oksana Pelletier of the Prairie Centre for Northern Transport said ice-road seasons in the province have shortened by roughly a week each decade since the 1980s. <s id="12" who="">Her most recent paper</s>, published last fall with two colleagues, warned of <q by="12" kind="partial">"abrupt, non-linear loss of access"</q> for as many as 30 communities by 2040.

<q by="13">"When we submitted that, a reviewer asked us to tone it down,"</q> <s id="13" who="Oksana Pelletier">Pelletier</s> said. <q by="13">"So we took out the word 'imminent.' I would like it back."</q>

Moosewaypayo-Ross, a former nurse who was elected in 2020, was to fly home Wednesday night on a plane carrying insulin and, at the request of the Grade 6 class, one box of mandarin oranges.

She said elders in the community had a word for the kind of late-winter ice that looks sound and isn't. It translates, she said, as <x kind="term">"the liar."</x>

This report by The Northern Wire was first published March 6.
