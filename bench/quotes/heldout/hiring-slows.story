title: US hiring slows to 48,000 jobs in May as employers wait out uncertainty
style: agency
hand: wire
---
WASHINGTON — American employers added just 48,000 jobs in May, the weakest month since the pandemic recovery began, as companies from furniture makers to trucking firms put off hiring until they can tell what their costs will be.

The unemployment rate ticked up to 4.4% from 4.3%, the Labor Department reported Friday. Revisions cut 71,000 jobs from the two previous months. Average hourly pay rose 0.2%, the smallest gain in almost a year.

Economists surveyed by the data firm Quillpoint had expected 125,000.

<q by="1">"There isn't a villain in this report and there isn't a recession in it either,"</q> said <s id="1" who="Odalys Fuentes-Grant">Odalys Fuentes-Grant</s>, chief U.S. economist at Barrow & Stead. <q by="1">"It's a country holding its breath."</q>

Others were less calm. In a note to clients headlined <x kind="title">"Stall Speed,"</x> <s id="2" who="Henrik Vandersloot">Henrik Vandersloot</s> of Meridian Street Advisors said the three-month average, now 61,000, was <q by="2" kind="partial">"below the level at which, historically, airplanes stop flying."</q> He raised the odds of a recession within 12 months to 45% from 30%.

Stocks fell at the open and recovered by noon, as investors wagered that the Federal Reserve would be more likely to cut interest rates in July. The yield on the 10-year Treasury dropped to 4.08%.

Fed Gov. Lorraine Mukherjee, speaking at a conference in Kansas City, Missouri, hours after the release, cautioned against reading too much into one month. But <s id="3" who="Lorraine Mukherjee">she</s> said the job market no longer had <q by="3" kind="partial">"much padding"</q> and that she would <q by="3" kind="partial">"need a good reason not to act"</q> if June looked the same. She stopped short of endorsing a July move.

The White House blamed the weather and the Fed. <q by="4">"Rates are too high, everybody knows rates are too high, and the Fed is the last to know,"</q> <s id="4" who="Dominic Agnello">Dominic Agnello</s>, director of the National Economic Council, told a cable business channel. He noted that May had been the wettest on record in Texas and Louisiana, where construction lost 9,000 jobs.

The Bureau of Labor Statistics said it found no measurable effect of weather on the national figures.

Almost all of the month's growth came from health care, which added 51,000 jobs, meaning that the rest of the economy together lost some. Manufacturing shed 14,000, its fourth straight decline. Federal employment fell by 10,000.

In High Point, North Carolina, the Lassiter Chair Co. has left 17 of its 140 jobs unfilled since January. The company buys foam and hardware from Vietnam and Mexico, and owner Buddy Lassiter said his price lists had changed five times this year. <s id="5" who="Buddy Lassiter">He</s> has told his foremen that hiring is <q by="5" kind="partial">"off till I can see past the end of my nose."</q>

His daughter, Caroline Lassiter Ong, who handles the books, put it differently. <q by="6">"Daddy thinks it's the tariffs and I think it's that nobody's buying houses,"</q> <s id="6" who="Caroline Lassiter Ong">she</s> said. <q by="6">"If you're not moving, you're not looking at your couch."</q>

Their competing theories appear in the Fed's own survey of regional conditions, known as the <x kind="term">"beige book,"</x> which was published last week. Employers in most districts reported <q by="7" kind="partial">"a pronounced reluctance to hire or to fire,"</q> <s id="7" who="">the report</s> said, and <s id="8" who="">an Atlanta-area staffing firm</s> was quoted as saying its clients had <q by="8" kind="partial">"stopped returning calls, politely."</q>

That reluctance has so far kept layoffs low. First-time claims for jobless benefits have hovered around 230,000 a week since winter. For people who are already out of work, though, it has made a hard search longer: The typical unemployed person has now been looking for 10.9 weeks, and about one in four for more than six months.

Teo Baptiste, 27, who was let go by a logistics startup in Columbus, Ohio, in October, said he has applied for 310 positions and had four interviews. <s id="9" who="">One company</s> praised him through three rounds before telling him the job had been <q by="9" kind="partial">"paused indefinitely."</q> The rejections that bother him most, he said, are the ones that begin with <q by="">"We were so impressed."</q>

<q by="10">"I was raised to think if you're impressive you get the job,"</q> <s id="10" who="Teo Baptiste">he</s> said.

Wage figures offered some comfort to those in work. Pay was up 3.6% from a year earlier, ahead of inflation, which ran at 2.9% in April.

The next report is due July 3. Fuentes-Grant said she would be looking at temporary staffing and at the hours worked by people who have jobs, which tend to fall first. If both drop again, <s id="11" who="Odalys Fuentes-Grant">she</s> said, <q by="11" kind="partial">"then yes, I'll exhale, and not in a good way."</q>
