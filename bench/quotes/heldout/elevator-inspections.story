title: The elevators passed. Nobody had looked at them.
style: broadsheet
hand: metro
---
The elevator at 2210 Lafayette Towers in St. Louis was inspected at 10:15 on the morning of Feb. 9, according to city records, and found to be in good working order. The inspector noted the condition of the cables, the doors and the emergency phone.

There was no emergency phone. There was, by then, hardly an elevator. It had been out of service since Christmas, its doors sealed with plywood on which <s id="1" who="">a tenant</s> had painted, in red, <q by="1">“Take the stairs, Grandma.”</q>

A review of 6,400 inspection records, along with parking data, payroll sheets and GPS logs from city vehicles, found that at least 1,900 elevator inspections reported over the last three years could not have happened as described. In some cases inspectors certified buildings on opposite sides of the city within the same minute. In 212 instances they did so on days when they were on vacation.

<q by="2">“You would close out your sheet on Friday from your kitchen,”</q> said <s id="2" who="">a former inspector</s> who spoke on the condition that he not be identified because he fears losing his pension. <q by="2">“It was called ‘doing it by ear.’ ”</q>

He said new hires were told early on that the job was six buildings a day and that nobody, in any city, had ever done six. The supervisor who trained him, <s id="3" who="Dennis Kuykendall">Dennis Kuykendall</s>, had a saying for those who fretted: <q by="3">“Gravity does the inspecting.”</q> Mr. Kuykendall, who retired in 2023, did not respond to letters left at his home in Affton.

The consequences have been real. In November, Mrs. Ola Mae Pettigrew, 81, stepped through a fourth-floor door in a building on Delmar Boulevard and fell 11 feet onto the roof of a stalled car. She survived with a broken hip. The elevator had been <x kind="scare">“inspected”</x> eight days before.

<q by="4">“I pushed the button and the door opened, and all my life when the door opens there’s been a floor there,”</q> Mrs. <s id="4" who="Ola Mae Pettigrew">Pettigrew</s> said from a rehabilitation center in Ferguson.

Her son, Cornell Pettigrew, a bus mechanic, had complained twice to the city’s hotline about that door. Both complaints, he learned from a reporter, were closed with the notation <q by="" kind="partial">“no access.”</q>

The city’s building commissioner, Thaddeus Rourke-Simmons, at first disputed the findings. In a 40-minute interview in April, <s id="5" who="Thaddeus Rourke-Simmons">he</s> said that the time stamps reflected when data was entered rather than when work was done, and that it was <q by="5" kind="partial">“frankly irresponsible”</q> to suggest otherwise. Shown the vacation records, he asked for time to look into them, and two weeks later his tone had changed.

<q by="7">“I’ll say it plainly,”</q> Mr. <s id="7" who="Thaddeus Rourke-Simmons">Rourke-Simmons</s> said in a second meeting, at which a lawyer for the city was present. <q by="7">“I signed reports I should have read. I have 14 inspectors for 5,200 elevators, and I let the arithmetic talk me into something.</q>

<q by="7">“I’m not going to tell you it was one bad apple. I’ve been to the orchard.”</q>

He said that four inspectors had been suspended and that all 1,900 elevators would be visited by the end of July with the help of a private firm. Emails obtained through a records request show that he was first alerted to the problem in 2022, when a clerk in his office, Nguyen Thi Bich Tram, compared inspectors’ reports with their parking receipts and found that the two, as <s id="8" who="Nguyen Thi Bich Tram">she</s> put it, <q by="8" kind="partial">“describe different people.”</q> The reply, from <s id="9" who="">a deputy</s>, was two words long: <q by="9">“Not now.”</q>

Ms. Nguyen left the department that fall. She declined to be interviewed but did not dispute the emails.

Mayor Carla Whitfield-Osei, who campaigned in 2021 on what <s id="10" who="Carla Whitfield-Osei">she</s> called <q by="10" kind="partial">“boring government, done well,”</q> announced on Monday that she would ask the state to take over elevator safety for a year. Aldermen questioned whether that would mean more inspections or only better-looking ones. Alderman <s id="11" who="Jakub Wolski">Jakub Wolski</s> of the Eighth Ward said he had lived through two previous promises of reform and intended to <q by="11" kind="partial">“believe this one from the stairwell.”</q>

At Lafayette Towers, a 14-story building for low-income retirees, the plywood came down last week, and men in blue coveralls were at work in the shaft. On a bench in the lobby sat Mr. Alphonse Reddick, 77, of the 12th floor, who since Christmas has made the climb once a day, with a folding chair, resting on the fourth and the ninth.

Somebody had told him it would be running by Friday, he said. He asked which one.
