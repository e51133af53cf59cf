title: Comedian Quits as Host of Screen Honors Over Old Tweets
style: feature
language: en
hand: tamayo
---
LOS ANGELES — Comedian Marlon Petrie withdrew Friday as host of the American Screen Honors, 22 days before the broadcast, after a decade-old string of tweets mocking deaf performers resurfaced and he declined, at first, to apologize for them.

<s id="1" who="">The American Screen Guild</s>, which presents the awards, said that it accepted the decision <q by="1" kind="partial">“with regret and with gratitude”</q> and that it would announce a new plan next week. People briefed on the discussions said one option was to have no host at all.

The tweets, posted between 2011 and 2013, were found Tuesday by a fan of the drama <x kind="title">“Quiet House,”</x> whose deaf star, Ondine Mercer, is nominated for best actress. In one, Mr. <s id="2" who="Marlon Petrie">Petrie</s> described a signed performance at a benefit as <q by="2" kind="partial">“mime with homework.”</q>

On Wednesday, the comedian posted a video from his kitchen in which he said he had addressed the matter years ago. <q by="3">“I’m not that guy. I’ve told you I’m not that guy,”</q> <s id="3" who="Marlon Petrie">he</s> said. <q by="3">“If you’re still looking for him, he’s in 2011. Take a jacket.”</q>

The video drew four million views and a rebuke from Ms. Mercer. Through an interpreter, <s id="4" who="Ondine Mercer">she</s> told a radio interviewer that she had found it <q by="4" kind="partial">“funnier than the tweets, which is a low bar.”</q>

<q by="5">“I don’t need him to crawl,”</q> Ms. <s id="5" who="Ondine Mercer">Mercer</s> said. <q by="5">“I’d just like him to notice who is in the room.”</q>

By Thursday, two sponsors had asked the network, UBN, about its plans, according to a person with knowledge of the conversations. That evening, the guild’s president, Rosemary Achterberg, telephoned Mr. Petrie with an ultimatum: apologize or step aside. Mr. Petrie’s manager, <s id="6" who="Gil Abramowitz">Gil Abramowitz</s>, said the call was <q by="6" kind="partial">“cordial, brief and about two days late.”</q>

Mr. Petrie did both. In a post shortly after midnight, <s id="7" who="Marlon Petrie">he</s> said he was leaving because he did not want to be <q by="7" kind="partial">“the thing people talk about on a night that belongs to other people.”</q> <s id="15" who="Marlon Petrie">He</s> went on to apologize to <q by="15" kind="partial">“the deaf community and to anyone who had to explain me to their kids.”</q>

Few in Hollywood seemed eager to take his place. The job, which once attracted stars, has become what <s id="8" who="">one veteran agent</s> called <q by="8" kind="partial">“a root canal with an orchestra.”</q> Last year’s broadcast drew 9.1 million viewers, the fewest in its history, and its host, actress Dahlia Renner, was widely criticized for a song about the age of the nominees. She was asked by a website Friday whether she would return. <s id="9" who="Dahlia Renner">Her</s> answer was a photograph of a locked door with the caption <q by="9">“Nope.”</q>

Some of Mr. Petrie’s peers came to his defense. <s id="10" who="Salvatore Tedesco">Salvatore Tedesco</s>, who toured with him in the 2000s, said in an interview that comedians were being held to a standard that <q by="10" kind="partial">“no dead person could meet, let alone a living one.”</q> Others were unmoved. <q by="11">“He had two days to say ‘sorry,’ and he did a bit,”</q> tweeted <s id="11" who="Noor Rahimi">Noor Rahimi</s>, a writer on the late-night program <x kind="title">“After Dark With Joss.”</x>

The affair has also raised questions about how carefully the guild checked. Mr. Petrie’s agents provided a list of his past controversies in October, as required by his contract. <s id="12" who="">The document</s>, a copy of which was seen by The Commercial Ledger, runs to two pages and lists his social media accounts as <q by="12" kind="partial">“reviewed, nothing actionable.”</q>

<q by="13">“Somebody read 11,000 tweets and missed the six that mattered,”</q> said <s id="13" who="Philippa Drummond-Sato">Philippa Drummond-Sato</s>, a crisis consultant who isn’t involved. <q by="13">“Or somebody didn’t read 11,000 tweets.”</q>

Advocates said they hoped the attention would outlast the news cycle. Terrence Gallaudin, who leads Deaf Artists Now, noted that the ceremony itself wasn’t interpreted on the air until 2021. At a rally outside the guild’s headquarters on Friday, about 60 people raised their hands in silent applause beneath <s id="17" who="">a banner</s> that read <q by="17">“Can You Hear Us Yet?”</q>

The guild’s board will meet Monday. A spokeswoman, <s id="16" who="Carolina Esquivel">Carolina Esquivel</s>, declined to discuss candidates but said that the show <q by="16" kind="partial">“will go on, and it will go on time.”</q> Writers already at work on the monologue have been told to keep going, one of them said, and to leave blank the line that now begins <q by="">“Good evening, I’m.”</q>
