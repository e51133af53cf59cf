title: Pick for Labor post withdraws after texts about miners surface
style: broadsheet
language: en
hand: metro
---
WASHINGTON — Dennis Hallorand, the Ohio manufacturing executive chosen to lead the Labor Department, withdrew from consideration Wednesday night, hours after two Republican senators told the White House that they could not vote for him.

His withdrawal followed the disclosure this week of text messages in which <s id="1" who="Dennis Hallorand">he</s> referred to retired coal miners seeking black lung benefits as <q by="1" kind="partial">“professional coughers”</q> and joked with a colleague about the cost of their oxygen tanks.

<q by="2">“It has become clear that my nomination is a distraction from the important work ahead,”</q> <s id="2" who="Dennis Hallorand">Hallorand</s>, 63, wrote in a three-paragraph letter to the president that was released by the White House shortly after 9 p.m. He did not mention the texts.

The nomination had been in trouble since a hearing Feb. 4, when Hallorand struggled to answer questions about injury rates at two of his company’s plants. But aides in both parties said the messages, first reported by The Charleston Ledger, ended it.

Sen. Lucille Stamper (R-W.Va.), whose father and grandfather worked underground, said that she had told the chief of staff, Martin Ostrow, on Wednesday morning that she was a no. <q by="3">“I didn’t leave a lot of room for interpretation,”</q> <s id="3" who="Lucille Stamper">she</s> said in the Senate basement as she walked to a vote.

Asked whether Hallorand had apologized to her, <s id="4" who="Lucille Stamper">Stamper</s> answered, <q by="4">“He sent flowers.”</q>

Sen. Thomas Brandvold (R-N.D.) was the second to defect. In a statement, <s id="5" who="Thomas Brandvold">he</s> called the texts <q by="5" kind="partial">“beneath the office”</q> and said that he hoped the president would move quickly to find <q by="5" kind="partial">“a nominee who has met a payroll and a worker.”</q>

With Democrats united in opposition, Republicans could lose no more than one vote in the committee. By Wednesday afternoon, when a bedsheet with the words <q by="">“Tell Us What’s Funny”</q> appeared on the fence across from its hearing room, they had lost two.

The White House had insisted as recently as Tuesday that it was standing by its choice. At that day’s briefing, the press secretary, <s id="6" who="Alyson Krebs">Alyson Krebs</s>, dismissed the messages as <q by="6" kind="partial">“locker-room talk between accountants.”</q> On Wednesday, <s id="7" who="Alyson Krebs">Krebs</s> said that the president <q by="7" kind="partial">“respects Dennis’s decision”</q> and would announce a new pick soon.

Privately, officials conceded that the vetting had failed. <q by="8">“Nobody asked for the phones,”</q> said <s id="8" who="">one administration official</s>, who was granted anonymity to discuss internal deliberations. <q by="8">“We asked about nannies, we asked about taxes, we asked about golf clubs that don’t admit women. Nobody asked for the phones.”</q>

The messages surfaced in a lawsuit filed by a former vice president of Hallorand’s company, Tri-River Castings, who says she was fired for questioning its handling of dust samples. A judge in Columbus unsealed 340 pages of exhibits in the case last Friday.

In one exchange from October 2021, the company’s finance chief forwarded an estimate of what the firm might owe to 46 former employees of a mine it once owned. <q by="9">“Can we get it itemized by cough?”</q> <s id="9" who="">he</s> wrote. Hallorand replied with a laughing emoji and a reference to the 1970s song <x kind="title">“The Air That I Breathe.”</x>

A lawyer for the former executive, Sunita Rao-Feldman, said her client had taken no pleasure in the outcome. <q by="10">“She wanted the samples fixed,”</q> <s id="10" who="Sunita Rao-Feldman">Rao-Feldman</s> said. <q by="10">“She wasn’t trying to pick the Cabinet.”</q>

Hallorand, known in Youngstown as <x kind="nickname">“Dutch,”</x> was an early supporter of the president and raised $3.1 million for the campaign. At a rally outside one of his foundries last fall, <s id="11" who="">the president</s> told the crowd that no man in America knew more about <q by="11" kind="partial">“jobs, beautiful jobs.”</q>

Democrats, who had been preparing for a second day of hearings, said that the problem went beyond one nominee. <q by="12">“They keep sending us people who think of workers as a cost,”</q> said Sen. <s id="12" who="Adaeze Whitlow">Adaeze Whitlow</s> (Md.), the committee’s top Democrat.

Union leaders, some of whom had stayed neutral, were harsher on Wednesday. Cecil Mounts, who runs the black lung clinic in Beckley, W.Va., printed the texts and hung them in the waiting room. Beneath them, by the end of the day, patients had written comments of their own. <q by="14">“Cough this,”</q> read <s id="14" who="">one</s>.

The department will continue to be led by the acting secretary, Jonathan Pell, a former railroad lobbyist. <s id="13" who="">A spokeswoman for Pell</s> said he had <q by="13" kind="partial">“no plans beyond tomorrow’s calendar.”</q>
