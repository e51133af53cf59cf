title: Castellan make third bid for Adebayo-Lindqvist as Marisma dig in
style: sport
language: en
hand: tarrant
---
Castellan Rovers have returned with a third and, they insist, final offer for Noah Adebayo-Lindqvist, tabling a package worth up to €74m for the Real Marisma striker with 36 hours of the window remaining.

The proposal was sent on Friday night and is made up of €62m guaranteed and the rest in add-ons, which <s id="1" who="">a source close to the negotiations</s> described as <q by="1" kind="partial">“achievable rather than fantasy”</q>. Two earlier bids, of €48m and €57m, were turned down inside an hour.

Marisma’s president, Joaquín del Olmo Ruiz, has said repeatedly that the 23-year-old Swede will go only if his €90m release clause is met. On Saturday <s id="2" who="Joaquín del Olmo Ruiz">he</s> told a local radio station that the English club were <q by="2" kind="partial">“looking in the window of a shop they can’t afford”</q>.

<q by="3">“I don’t do discounts, I’m not a carpet seller,”</q> <s id="3" who="Joaquín del Olmo Ruiz">Del Olmo</s> said. <q by="3">“Noah is happy. He was at my granddaughter’s first communion. Does that sound to you like someone with a suitcase packed?”</q>

It may. The forward was left out of the squad for tonight’s trip to Cádiz with what <s id="4" who="">the club’s bulletin</s> called <q by="4" kind="partial">“muscular discomfort”</q>, an ailment that has afflicted a remarkable number of players at this time of year. He trained alone on Thursday and, on Friday afternoon, removed the club’s name from his biography on social media.

His agent, Karolina Szczepańska, has been in London since Wednesday. She denied that her client was on strike, though the <x kind="scare">“discomfort”</x> did not stop him playing padel on Thursday evening.

<q by="5">“He has a sore hamstring and a normal ambition,”</q> said <s id="5" who="Karolina Szczepańska">Szczepańska</s>. <q by="5">“If a club wants seventy-something million for you, people say you are a king. If you want to go, you’re a traitor. It’s the same money.”</q>

Castellan have been short of a centre-forward since Luca Vandermeer ruptured an achilles in pre-season. They have scored three times in four league games, one of those an own goal, and went down 2–0 at Tyne Borough last weekend to songs of <q by="">“You’ll never find the net”</q> from the home end.

Their manager, Hamish Strachan, has declined to discuss targets by name, though on Friday he came close.

<q by="6">“Is he good? Aye, he’s good. I’ve got a telly,”</q> <s id="6" who="Hamish Strachan">Strachan</s> said. Had he spoken to the player? <q by="6">“That would be against the rules, and I’m a great man for the rules.”</q>

Privately he is said to have grown frustrated with the pace at which the club’s American owners, Meridian Lakes Capital, move. <s id="7" who="">One senior figure at Castellan</s> said every decision had to <q by="7" kind="partial">“go to Chicago and back with a spreadsheet stapled to it”</q> and that the delay since July had cost <q by="7" kind="partial">“at least ten million and a lot of sleep”</q>.

Meridian disputes this. <q by="8">“Our recruitment process is disciplined, and we make no apology for that,”</q> <s id="8" who="">the firm</s> said in an e-mail.

Adebayo-Lindqvist came through at Malmö’s third club, moved to Belgium at 17 and joined Marisma for €9m two summers ago. Last season he had 24 goals in all competitions, 11 of them headers, despite being only 5ft 10in. He is called <x kind="nickname">“Resåren”</x>, the spring, at home.

Sporting directors elsewhere are watching. If the deal fails, Castellan are expected to revive interest in Iker Goñi of Deportivo Ulía, who is available on loan; if it goes through, Marisma want the Portuguese under-21 forward Rúben Taveira, <s id="9" who="">whose club</s> issued a one-line statement on Saturday: <q by="9">“Taveira is not for sale, and nobody has asked.”</q>

Late on Saturday Adebayo-Lindqvist posted a picture of a chessboard with no caption. Within minutes one of the replies, from <s id="10" who="">an account</s> with the Marisma crest, had been liked 12,000 times: <q by="10">“Just tell us, Noah. We can take it.”</q>

He had not answered by midnight. His younger sister, Ebba Lindqvist, a handball international, was more forthcoming when the Swedish team spoke to the press in Gothenburg. <s id="11" who="Ebba Lindqvist">She</s> said her brother could not sit still and had been <q by="11" kind="partial">“cleaning our mother’s oven by video call”</q>, and asked where he would be playing on Tuesday she laughed.

<q by="12">“Somewhere with grass,”</q> <s id="12" who="Ebba Lindqvist">she</s> said.

The Spanish window closes at midnight on Monday, an hour after the English one.
