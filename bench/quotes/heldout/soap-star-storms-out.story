title: TANTRUM ROW: Mill Lane’s Kerry-Ann Duckett storms off set over ‘insulting’ exit plot
style: tabloid
language: en
hand: redtop
---
MILL LANE star Kerry-Ann Duckett has walked out on the soap after a blazing row with bosses over plans to kill off her character in a bin lorry.

<s id="1" who="Kerry-Ann Duckett">The actress</s>, 46, who has played barmaid Roxy Tranter for 19 years, told crew members the storyline was <q by="1" kind="partial">‘insulting’</q> before jumping into a taxi in full costume, it is claimed.

She has not been back to the Leeds studios since last Monday.

<q by="2">‘It was carnage,’</q> <s id="2" who="">a show source</s> told the Daily Bugle last night. <q by="2">‘Kerry-Ann read the script in make-up and came flying down the corridor with half a head of rollers in. She was shouting, “Nineteen years and I get the recycling?” Everyone was staring at their shoes.’</q>

<s id="3" who="">The insider</s> added: <q by="3">‘Nobody blames her. Roxy is a legend. She should be going out in a fire or a siege, not under a pile of cardboard.’</q>

Co-star Barry Heptonstall, who plays Roxy’s on-off husband Keith, was among those who tried to calm the situation. He is said to have offered her a biscuit.

Executive producer Fenella Goss-Whyte, 34, took over the struggling serial in January with a brief to win back the two million viewers it has lost since 2021. At a press day in March <s id="4" who="Fenella Goss-Whyte">she</s> promised <q by="4" kind="partial">‘big, brave, unapologetic telly’</q> and warned that <q by="4" kind="partial">‘no one behind that bar is safe’</q>.

But long-serving cast members have bristled at the shake-up. <s id="5" who="">One veteran</s>, who asked not to be named for fear of losing their job, said the new regime was <q by="5" kind="partial">‘like having your nan’s house done up by an estate agent’</q>.

<q by="6">‘There’s a whiteboard in the story office now,’</q> <s id="6" who="">the star</s> moaned. <q by="6">‘It’s got all our faces on it and a column that just says “Yes / No / Fall”.’</q>

<s id="7" who="">A note</s> pinned to the green-room fridge last week, seen by the Bugle, read: <q by="7">‘Will the last one out please turn off Roxy.’</q> It has since been taken down.

Duckett joined the soap in 2006 after a stint in the West End musical <x kind="title">‘Coal Not Dole’</x> and won a British Serial Award for the <x kind="nickname">‘Sunday roast’</x> siege, watched by 11.4million. Her ex-husband, former Leeds winger Danny Duckett, rushed to her defence from his bar in Tenerife.

<q by="8">‘She’s given that show everything,’</q> said <s id="8" who="Danny Duckett">Duckett</s>, 51, who was married to the actress from 2001 to 2009. <q by="8">‘We’ve had our moments, me and Kez, but she was up at five every day learning lines when our Chantelle was teething. If they want to bin her, they should at least have the guts to say it to her face.’</q>

<s id="9" who="Danny Duckett">He</s> then joked: <q by="9">‘I told her, “Come out here, love. I’ll give you a job. You’ve already had the training.”’</q>

The row has echoes of the departure of Trevor <x kind="nickname">‘Spud’</x> Oldroyd, who played Mill Lane’s milkman and learned he was leaving the soap from a quiz question in a TV magazine.

Union reps were called to the studios on Thursday. Asked whether its members had lodged a complaint, <s id="10" who="">a spokesman for the Stage and Screen Guild</s> would say only that it was <q by="10" kind="partial">‘aware of a matter’</q>.

Fans have started a petition, called <x kind="title">‘Not The Bins’</x>, which had gathered 38,000 signatures by Friday teatime. The railings outside the studio had been hung with bedsheets daubed <q by="">‘Roxy Rocks’</q> and <q by="">‘Rubbish Plot’</q>, and a dozen diehards stood shivering beneath them.

Retired dinner lady Maureen Akhtar, 68, had come by coach from Rotherham. <q by="11">‘I’ve watched her since her first pint,’</q> <s id="11" who="Maureen Akhtar">she</s> said. <q by="11">‘If that lorry comes down the Lane, I’m switching over for good.’</q>

Kerry-Ann’s agent, Piers Lomax, denied that his client had quit. <s id="12" who="Piers Lomax">He</s> said she was taking <q by="12" kind="partial">‘a few days at home with a chest infection’</q>.

<s id="13" who="">A spokeswoman for Mill Lane</s> said: <q by="13">‘We don’t comment on storylines or on members of our cast. We love Kerry-Ann to bits and we can’t wait for viewers to see what’s in store for Roxy.’</q>
