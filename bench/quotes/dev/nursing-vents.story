title: Alarms rang for hours at chain’s ventilator wards, records show. Its owners were paid $94 million
style: broadsheet
hand: harrow
---
The alarm in Room 12 started at 1:52 a.m. It was still sounding at 3:31, when a nursing assistant on her first week alone pushed open the door and found Harold Mbeki-Stone, a retired machinist who breathed with the help of a machine, gray and cold to the touch.

In the chart that morning, <s id="1" who="">a supervisor at Larkmoor Commons of Dayton</s> wrote that the patient had been <q by="1" kind="partial">“resting comfortably”</q> at 2 and again at 3. <s id="2" who="">An internal log pulled from the ventilator itself</s> told a different story: <q by="2">“HIGH PRIORITY – CIRCUIT DISCONNECT – UNACKNOWLEDGED 99 MIN.”</q>

Mbeki-Stone, 68, was one of at least 41 people who died over four years in ventilator wards run by Larkmoor Health Partners after alarms went unanswered for 10 minutes or longer, a nine-month investigation by The Tribune-Ledger has found. The newspaper examined device logs, state inspection files and sworn testimony from nine lawsuits in Ohio, Indiana and Kentucky, most of it never before made public.

In the same period the company paid its two owners, the brothers Ari and Joel Finkbeiner, $94 million in rent, consulting fees and dividends, according to audited statements filed under seal in one of the cases and obtained by the newspaper.

<s id="3" who="">Larkmoor</s> said in a written response that it <q by="3" kind="partial">“grieves every loss”</q> and that its wards accept patients <q by="3" kind="partial">“whom hospitals have been unable or unwilling to keep.”</q> It denied that staffing played a role in any death. Comparing device logs with charts, <s id="5" who="">the company</s> added, is <q by="5" kind="partial">“an exercise for engineers, not journalists.”</q>

An engineer agreed to try. Wojciech Pelczar, a biomedical engineer at Case Western Reserve who has testified for both hospitals and families, reviewed 3,100 hours of logs at the newspaper’s request. <q by="6">“These are beautiful data, I am sorry to use the word,”</q> <s id="6" who="Wojciech Pelczar">he</s> said. <q by="6">“The machine knows when it is touched. For ninety-nine minutes nobody touched it. There is not another reading.”</q>

Former employees describe wards in which a single respiratory therapist might be responsible, overnight, for 30 patients on two floors. Alarms came so often that the sound lost its meaning. New hires were told <q by="">“You’ll stop hearing it by Friday.”</q>

<q by="8">“And you do. God forgive me, you do,”</q> said <s id="8" who="Tamika Grzeskowiak">Tamika Grzeskowiak</s>, a therapist who worked at Larkmoor’s Evansville home until 2022. <q by="8">“I’d be at my kid’s soccer game and the ref would blow the whistle and I wouldn’t even turn my head.”</q>

In depositions, managers spoke of a target. Each home was to hold labor costs for the ward under $212 per patient a day. When the Dayton home ran over in January 2021, a regional vice president, <s id="9" who="Curtis Leong">Curtis Leong</s>, wrote to its administrator, <q by="9">“Find me two therapists’ worth of air.”</q> Asked under oath what he meant, <s id="10" who="Curtis Leong">Leong</s> testified that it was <q by="10" kind="partial">“a figure of speech about efficiency.”</q>

The administrator, Sister Bernadette Uwase, a Benedictine nun with a master’s degree in health management, answered the e-mail in four words. <q by="11">“There is none left,”</q> <s id="11" who="Bernadette Uwase">she</s> wrote. She was dismissed that spring for what <s id="12" who="">her personnel file</s> calls <q by="12" kind="partial">“lack of alignment.”</q>

Inspectors visited the Dayton home 17 times in the four years. They cited it for cold soup, for a frayed carpet and, once, for an expired license on a therapy dog. Not until the 15th visit did anyone ask for a device log. The home’s director told the inspector that the machines did not keep them; <s id="13" who="">the state’s report</s> records the claim as <q by="13" kind="partial">“verified verbally.”</q>

<q by="14">“We rely on what facilities represent to us,”</q> a spokeswoman for the Ohio health department, <s id="14" who="Kirsten Abdi">Kirsten Abdi</s>, said. <s id="15" who="Kirsten Abdi">She</s> said the agency was <q by="15" kind="partial">“reexamining”</q> the 2022 visit.

The Finkbeiners declined several requests for interviews. In a deposition in March, Joel Finkbeiner, 59, was shown the log from Room 12 and asked if he recognized it. He did not. A lawyer for the family then read him the entry aloud, line by line, for almost six minutes, each of the ninety-nine. At line 40, the transcript shows, <s id="16" who="Joel Finkbeiner">he</s> asked whether this was <q by="16" kind="partial">“going to be every one.”</q>

The dead man’s daughter, Lindiwe Stone, had been sitting across the table. <q by="17">“I told him yes,”</q> <s id="17" who="Lindiwe Stone">she</s> said in an interview at her kitchen in Kettering. <q by="17">“I wasn’t supposed to talk. I said, ‘Yes, sir. It’s going to be every one.’”</q>
