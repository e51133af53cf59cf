title: Last Laughs, Take Two
style: magazine
language: en
hand: longform
---
On the night of his seventy-third birthday, Marty Rubinoff died on stage at a casino in Biloxi, Mississippi. Nine minutes later, thanks to a blackjack dealer with a defibrillator, he was back.

<q by="1">“I opened my eyes and the first thing I heard was a guy saying, ‘Do we get our money back?’”</q> <s id="1" who="Marty Rubinoff">Rubinoff</s> recalls. <q by="1">“So I knew I was still in show business.”</q>

He is telling this story from a recliner in Teaneck, New Jersey, wearing a bathrobe and one sock, and he has told it well over a hundred times by now. It is the spine of <x kind="title">“Flatline,”</x> the one-man show that begins a sold-out run on Broadway next month, forty years after <s id="2" who="">critics</s> first wrote him off as <q by="2" kind="partial">“the poor man’s everybody.”</q>

His wife does not care for the bit. <q by="3">“I was there, I was the one on the carpet with him,”</q> says <s id="3" who="Lorraine Rubinoff">Lorraine Rubinoff</s>, seventy, a former Rockette who married him in 1978. <q by="3">“There was nothing funny. He’d bitten his tongue. He was the color of a filing cabinet.”</q> She will attend opening night, <s id="16" who="Lorraine Rubinoff">she</s> adds, but plans to <q by="16" kind="partial">“go get a pretzel”</q> during that part.

For those under fifty: Rubinoff was half of Rubinoff & Dunleavy, a double act that appeared on <x kind="title">“The Merv Tolliver Hour”</x> nineteen times and had a sitcom, <x kind="title">“Two Flights Up,”</x> that lasted a season and a half. Fitz Dunleavy played a landlord who owned nothing. Rubinoff played everyone else. They broke up in 1986 in a parking garage in Burbank, over what <s id="4" who="Marty Rubinoff">Rubinoff</s> has always called <q by="4" kind="partial">“creative similarities,”</q> and did not exchange a word for thirty-one years.

When I reached Dunleavy at his home on Prince Edward Island, he was planting potatoes and asked me to shout. What, I shouted, had the fight been about?

<q by="5">“Gum,”</q> <s id="5" who="Fitz Dunleavy">he</s> said. There was a long pause, during which I could hear a gull. <q by="5">“He chewed it through my mother’s funeral. I found out later somebody had given it to him to keep him from talking.”</q>

It was the dealer who brought them together. Kim-Ly Broussard, then twenty-six, had taken the defibrillator course because it paid an extra forty cents an hour, and after the ambulance left she went through the comedian’s phone looking for someone to call. Under <x kind="term">“In Case of Emergency”</x> was a number with a Canadian area code.

<q by="6">“This old man picks up and I say, ‘Sir, are you family?’”</q> <s id="6" who="Kim-Ly Broussard">Broussard</s> told me. <q by="6">“And he goes, ‘Worse.’”</q>

Dunleavy was in Biloxi the next afternoon. Nobody in the family had known that the number was in the phone, and Rubinoff, even now, will not say when he put it there. He dismissed the question with a flap of the bathrobe. <q by="7">“It came with the phone,”</q> <s id="7" who="Marty Rubinoff">he</s> said.

His daughter, Dena Rubinoff-Clay, a cardiologist (<q by="9">“Yes, I know,”</q> <s id="9" who="Dena Rubinoff-Clay">she</s> says, before anyone can speak), had been urging him to slow down since his first stent, in 2009. What she got instead was a tour. <q by="10">“My father hears ‘moderate exercise’ and books Cleveland,”</q> <s id="10" who="Dena Rubinoff-Clay">she</s> said.

The show is better than it has any right to be. (Taped to the mirror in the star dressing room, above the number of a cardiac unit, are the words <q by="">“He might not be kidding.”</q>) Directed by Ngozi Halloran, who is thirty-five and had never heard of Rubinoff when she was sent the script, it strips out the impressions and keeps him seated for all but a minute of its eighty. <s id="11" who="Ngozi Halloran">Halloran</s> told me that her only note in the first week was <q by="11" kind="partial">“less.”</q> In the second week it was <q by="11" kind="partial">“less than that.”</q>

<q by="13">“He’d been selling for fifty years,”</q> <s id="13" who="Ngozi Halloran">she</s> said. <q by="13">“I wanted to see what he did when nobody was buying.”</q>

What he does, it turns out, is remember. He remembers his brother <s id="14" who="Saul">Saul</s>, who ran the family dry-cleaning shop in Passaic and who, the week before he died, sent Marty a suit with a note in the pocket: <q by="14">“You still owe me for the last one.”</q> He remembers hotel rooms by their ice machines. And he remembers the dark, the nine minutes of it, about which audiences always want to hear and about which he has, he insists, no material.

<q by="15">“They want the tunnel,”</q> <s id="15" who="Marty Rubinoff">he</s> told me at the door, still in the one sock. <q by="15">“They want my grandmother waving. I tell them, ‘Folks, it was like Pittsburgh in the seventies. You couldn’t see a thing and nobody was mad at you.’”</q>

He considered this for a moment. Then he asked if I thought <x kind="term">“Pittsburgh”</x> was funnier than <x kind="term">“Dayton.”</x>
