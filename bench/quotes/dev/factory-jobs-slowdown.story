title: Hiring slows to weakest pace since 2020 as factories pull back
style: business
language: en
hand: coyle
---
WASHINGTON — American employers added just 38,000 jobs last month, the fewest since late 2020, as manufacturers laid off workers for the sixth straight month and companies waited to see how high tariffs would go.

The unemployment rate rose to 4.5 percent from 4.3 percent, the Labor Department said Friday. The government also cut its estimates for the two previous months by a combined 71,000 jobs, a revision that <s id="1" who="Gretchen Vaisanen">Gretchen Vaisanen</s>, chief economist at Northbank Advisors, called <q by="1" kind="partial">"the real headline."</q>

<q by="2">"We thought we were walking down a gentle slope,"</q> <s id="2" who="Gretchen Vaisanen">Vaisanen</s> said. <q by="2">"It turns out there were a couple of stairs missing."</q>

Stocks fell on the news and bond yields sank as investors bet that the Federal Reserve would cut interest rates at its next meeting. The Standard & Poor's 500 index closed down 1.4 percent.

The White House sought to play down the figures. Treasury officials noted that unusually bad weather had kept construction crews home in Texas and Louisiana, and the president's top economic adviser, <s id="3" who="Clifton Marchetti">Clifton Marchetti</s>, told a cable network that the report was <q by="3" kind="partial">"a snapshot of a month that's already over."</q>

<q by="4">"You'll see those jobs come roaring back by Labor Day, and nobody will remember this conversation,"</q> <s id="4" who="Clifton Marchetti">he</s> said.

Democrats saw it differently. Senate Minority Leader <s id="5" who="Abigail Trujillo">Abigail Trujillo</s> of Colorado said in a tweet that the administration had inherited a strong economy and <q by="5" kind="partial">"driven it straight into a tariff wall."</q>

Inside the Fed, the numbers are likely to sharpen a debate that has grown unusually public. <s id="6" who="Isaac Rosenthal-Webb">Isaac Rosenthal-Webb</s>, the president of the St. Louis Fed, said in a speech Thursday that the central bank should be <q by="6" kind="partial">"in no hurry whatsoever"</q> while prices are still rising at a 3 percent pace. But Fed Governor <s id="7" who="Melissa Okafor">Melissa Okafor</s> said minutes after the report that it confirmed her view that the labor market was <q by="7" kind="partial">"closer to stall speed than many of my colleagues believe."</q>

Minutes of the Fed's last meeting, released two weeks ago, said that <s id="8" who="">several participants</s> viewed the risks to employment as having become <q by="8" kind="partial">"more pronounced."</q>

The pain has been concentrated in factory towns. In Rockford, Illinois, where one job in five is in manufacturing, Kestner Fastener laid off 84 of its 310 workers in June. The family-owned company makes bolts for tractors and imports most of its steel rod from Canada and South Korea.

<q by="9">"I've got customers who want the bolts, and I've got machines to make the bolts,"</q> said <s id="9" who="Anneliese Kestner">Anneliese Kestner</s>, whose grandfather founded the company in 1948. <q by="9">"What I don't have is a price for steel that I can quote past Tuesday."</q>

Kestner said she had filed for an exemption from the metal tariffs in April and received <s id="11" who="">an automatic reply</s> that described the request as <q by="11" kind="partial">"in queue."</q>

One of those laid off, Somsak Phommasan, had run a threading machine there for 22 years. He said the meeting at which the cuts were announced lasted less than 10 minutes. Each worker got a folder, he said, with a sheet on top titled <x kind="title">"Your Next Chapter."</x>

<q by="12">"I'm 60,"</q> <s id="12" who="Somsak Phommasan">he</s> said. <q by="12">"I liked the chapter I was in."</q>

Not every report was gloomy. Hospitals and nursing homes added 47,000 jobs, and average hourly earnings rose 0.3 percent. Restaurants, which had been cutting back, hired 12,000 people. At the Blue Heron, a chain of 14 diners in Wisconsin, chief operating officer <s id="13" who="Darnell Pruitt">Darnell Pruitt</s> said business was <q by="13" kind="partial">"shockingly OK."</q>

Economists differed on whether the slowdown was the beginning of a recession. Jean-Luc Abellard of Trident Economics put the odds at 40 percent. In a note headlined <x kind="title">"Mind the Gap,"</x> <s id="15" who="Jean-Luc Abellard">he</s> argued that companies were still <q by="15" kind="partial">"hoarding workers,"</q> wary of the shortages that followed the pandemic.

<q by="16">"The dam holds until one big employer decides it doesn't need to,"</q> <s id="16" who="Jean-Luc Abellard">he</s> wrote. <q by="16">"Then everyone discovers at the same moment that they are overstaffed."</q>
