title: Interior nominee withdraws as Western senators balk over grazing lease
style: agency
hand: wire
---
WASHINGTON — The president's choice to lead the Interior Department withdrew from consideration Tuesday, ending a six-week confirmation fight that had split Western Republicans over a grazing lease he held on federal land.

In a two-paragraph letter to the White House, former Wyoming Rep. <s id="1" who="Lyle Burkholder-Haas">Lyle Burkholder-Haas</s> said he had come to believe that <q by="1" kind="partial">"no one's interest, least of all the department's,"</q> would be served by a third hearing.

<q by="2">"I have been called a lot of things since March,"</q> <s id="2" who="Lyle Burkholder-Haas">he</s> wrote. <q by="2">"A quitter was never one of them, and I do not intend to be one now. But I can count."</q>

The count had turned against him over the weekend. At least four Republican senators told party leaders that they would vote no or had grave doubts, according to two Senate aides who spoke on condition of anonymity because they were not authorized to discuss private conversations. <s id="3" who="">One of the aides</s> described Monday's caucus lunch as <q by="3" kind="partial">"a funeral with better food."</q>

At issue was a lease on 11,400 acres of Bureau of Land Management land outside Rawlins, Wyoming, that was renewed in 2023 at less than a fifth of what private ranchers nearby were paying. Burkholder-Haas, 61, sat at the time on the House panel that oversees the bureau's budget. He has maintained that he stepped aside from any decision touching the lease and that a cousin, Dale Haas, ran the cattle operation.

But emails released last week by Democrats on the Senate Energy and Natural Resources Committee showed <s id="4" who="Lyle Burkholder-Haas">him</s> asking a bureau field manager to <q by="4" kind="partial">"move this one along before the snow."</q> <s id="5" who="">The manager</s>, whose name was blacked out, answered 14 minutes later: <q by="5">"Understood, Congressman."</q>

<q by="6">"That's not a gray area,"</q> said Sen. <s id="6" who="Consuelo Abeyta">Consuelo Abeyta</s> of New Mexico, the committee's senior Democrat. <q by="6">"That is a member of Congress using a government account to jump the line."</q>

Sen. <s id="7" who="Thad Ostrowski">Thad Ostrowski</s>, an Idaho Republican who introduced the nominee at his first hearing, called the withdrawal <q by="7" kind="partial">"a loss for every county that lives or dies by what happens in that building"</q> and blamed what <s id="8" who="Thad Ostrowski">he</s> termed a <q by="8" kind="partial">"green-money smear machine."</q>

White House press secretary Maribeth Quon told reporters the president had accepted the decision with regret and had not asked for it. Pressed on whether the vetting team had missed the emails, <s id="9" who="Maribeth Quon">she</s> said she would not <q by="9" kind="partial">"relitigate a personnel process from this podium."</q>

A person familiar with the deliberations gave a different account. White House chief of staff <s id="10" who="Warren Teale">Warren Teale</s> phoned Burkholder-Haas twice on Sunday, the person said, the second time to tell him the votes were <q by="10" kind="partial">"not there and not coming."</q> The nominee was also warned that another hearing would be <q by="" kind="partial">"a long and unpleasant day."</q>

Sen. Joanna Pike-Delacroix of Montana, who on Friday became the first Republican to declare her opposition, said she took no pleasure in the outcome.

<q by="11">"I like Lyle. My kids have been to his place,"</q> <s id="11" who="Joanna Pike-Delacroix">she</s> said outside the Senate chamber, <q by="11">"and I'd trust him with my truck, my dog and my checkbook. I could not trust him with 245 million acres."</q>

Conservation groups that had spent an estimated $3.8 million on advertising in Montana, Alaska and Colorado, including a television spot titled <x kind="title">"Rent's Due,"</x> claimed a share of the credit. So did the Western Stockgrowers Alliance, a small ranchers' group that argued the lease undercut families who pay full price.

The president offered no sign of displeasure. <q by="12">"Lyle is a GREAT guy, treated very unfairly. We have someone even better!!!"</q> <s id="12" who="">he</s> posted Tuesday night.

Two names were circulating on Capitol Hill by evening: Deputy Secretary Glenn Ashworth, who has been running the department since January, and Heather Begaye, a former Arizona state land commissioner. Ashworth's office did not return messages. Begaye, reached at home in Flagstaff, said she had not spoken to anyone in Washington.

<q by="13">"I'm making dinner,"</q> <s id="13" who="Heather Begaye">she</s> said, and hung up.
