package quotation

import "testing"

// speakerCase is a text with one quote, or whose last quote counts: who says it, by what name in full.
type speakerCase struct{ text, speaker, person string }

func checkSpeakers(t *testing.T, cases []speakerCase) {
	t.Helper()
	for _, c := range cases {
		quotes := Find(c.text, Options{}).Quotes
		if len(quotes) == 0 {
			t.Errorf("%s: no quotes", c.text)
			continue
		}
		if got := quotes[len(quotes)-1].Speaker; got.Text != c.speaker || got.Person != c.person {
			t.Errorf("%s: the speaker is %q, %q, want %q, %q", c.text, got.Text, got.Person, c.speaker, c.person)
		}
	}
}

func TestOfficesBeforeNames(t *testing.T) {
	checkSpeakers(t, []speakerCase{
		{`Minister of Education Dorit Valk said a "wider review" is needed.`, "Dorit Valk", "Dorit Valk"},
		{`In a statement, Governor of Ostrava Dorit Valk said, "The museum put a lot of effort into it."`, "Dorit Valk", "Dorit Valk"},
		{`In a statement, Governor of Utah Dorit Valk said, "The museum put a lot of effort into it."`, "Dorit Valk", "Dorit Valk"},
		{`After the leak, CEO of the Harbour Council Osric Pell told Tern News any process "must be well thought out".`, "Osric Pell", "Osric Pell"},
		{`After the leak, CEO of the Harbour Council Osric Pell told Tern News any process "must be well thought out": "It is welcome but slow."`, "Osric Pell", "Osric Pell"},
		{`Undersecretary for Schools Mr. Pellori says "many schools will raise their fees or they will quit."`, "Mr. Pellori", "Pellori"},
		{`Undersecretary for Schools Mr Pellori says "many schools will raise their fees or they will quit."`, "Mr Pellori", "Pellori"},
		{`MEP Osric Pell was late. "It was the wrong thing," Mr Pell said.`, "Mr Pell", "Osric Pell"},
		{`The plan is old. "It was horrible," said Osric Pell. The Tern North MP said it was "pretty bad".`, "Tern North MP", ""},
		{`It includes Tories Ken Varley and Sir Osric Pell. Mr Varley said the issue "went to the heart" of it.`, "Mr Varley", "Ken Varley"},
		{`The new chairman of the Pilots' Council, Osric Pell QC warned there was a risk that people on the "edges of society" would be lost.`, "Osric Pell", "Osric Pell"},
		{`"People will be lost," said Osric Pell QC.`, "Osric Pell", "Osric Pell"},
		{`"People will be lost," said Osric Pell MP.`, "Osric Pell", "Osric Pell"},
		{`The fight was long, Tern County MEP Osric Pell said: "We were right."`, "Osric Pell", "Osric Pell"},
		{`Head of Research at Tern Labs Dorit Valk said: "We were right about all of it."`, "Dorit Valk", "Dorit Valk"},
		{`President of the Tern Valley Growers Association Dorit Valk said: "We were right about all of it."`, "Dorit Valk", "Dorit Valk"},
		{`"We were right," said Minister for Health and Care Dorit Valk.`, "Dorit Valk", "Dorit Valk"},
		{`"We were right," said president of the Growers Association Dorit Valk.`, "Dorit Valk", "Dorit Valk"},
		{`"We were right," Minister for Health Dorit Valk said.`, "Dorit Valk", "Dorit Valk"},
		{`"We were right," Tern coach Dorit Valk told reporters.`, "Dorit Valk", "Dorit Valk"},
		{`Lib Dem home affairs spokesman Mark Ostrey said: "This has all the signs of haste."`, "Mark Ostrey", "Mark Ostrey"},
		{`Shadow foreign secretary Mark Ostrey said: "This has all the signs of haste."`, "Mark Ostrey", "Mark Ostrey"},
		{`Home Office minister Mark Ostrey said: "This has all the signs of haste."`, "Mark Ostrey", "Mark Ostrey"},
		{`Labour's election chief Mark Ostrey said: "This has all the signs of haste."`, "Mark Ostrey", "Mark Ostrey"},
		{`Foreign Secretary Mark Ostrey was there. Mr Ostrey said: "This has all the signs of haste."`, "Mr Ostrey", "Mark Ostrey"},
		{`Vice President for Student Affairs Dr. Mara Quist said: "We were right."`, "Dr. Mara Quist", "Mara Quist"},
		{`Deputy Assistant Secretary Mara Quist said: "We were right."`, "Mara Quist", "Mara Quist"},
		{`Ministry of Health spokeswoman Mara Quist said: "We were right."`, "Mara Quist", "Mara Quist"},
		{`University of Utah law professor Mara Quist said: "We were right about all of it."`, "Mara Quist", "Mara Quist"},
		{`Reserve Bank of Tern City President Mara Quist, the bank's oldest member, said that the rate is "a risk to us all".`, "Mara Quist", "Mara Quist"},
		{`Fire Chief Mara Quist said: "We were right."`, "Mara Quist", "Mara Quist"},
		{`Interior Minister Mara Quist told state television the attack was "an act of cowards".`, "Mara Quist", "Mara Quist"},
		{`Professor of Law Mara Quist told the board on the night that it was "an act of cowards".`, "Mara Quist", "Mara Quist"},
		{`Secretary-General of the League Mara Quist told the board on the night that it was "an act of cowards".`, "Mara Quist", "Mara Quist"},
		{`Managing Director of Tern Rail Mara Quist told the board on the night that it was "an act of cowards".`, "Mara Quist", "Mara Quist"},
	})
}

func TestWhatIsAddedToANameIsNotWhoSpeaks(t *testing.T) {
	checkSpeakers(t, []speakerCase{
		{`Dorit Valk, curator and director of exhibits at the University of Utah, Ogden, said, "These images are a record of people."`, "Dorit Valk", "Dorit Valk"},
		{`Dorit Valk, TVC associate professor of art history, said, "I think his work is equal to his prints."`, "Dorit Valk", "Dorit Valk"},
		{`It shows that one fault can set a firm back, Jim Cantor, Vector Rail Systems CEO and a founding member of the league, told Tern News. "This was hard," he said.`, "he", "Jim Cantor"},
		{`"It would have been much worse," Karim Al-Dossan, editor at large at the Tern Gazette, said.`, "Karim Al-Dossan", "Karim Al-Dossan"},
		{`"It would have been much worse," Dorit Valk, editor at large at the Tern Gazette, said. "I think the toll would have been higher."`, "Dorit Valk", "Dorit Valk"},
		{`After the match, Hernan Dario Pell, Tern coach, said, "I think we have learned a lot."`, "Hernan Dario Pell", "Hernan Dario Pell"},
		{`Dorit Valk, who chairs the board, and who has sat on it for years, said: "We were right."`, "Dorit Valk", "Dorit Valk"},
		{`Dorit Valk, Tern Valley's director of roads, told the board: "We were right."`, "Dorit Valk", "Dorit Valk"},
		{`Dorit Valk, 58, MP for Tern in Oxfordshire, said he was tired of its "dangerous" views.`, "Dorit Valk", "Dorit Valk"},
		{`Dr Dorit Valk, IBX senior vice president, Technology and Property, said: "We were right."`, "Dr Dorit Valk", "Dorit Valk"},
		{`The Bishop of Tern, the Rt Rev Dr Dorit Valk, described it as a "great thriller".`, "Rt Rev Dr Dorit Valk", "Dorit Valk"},
		{`A Department of Roads and Rail spokeswoman said it was "very well meant".`, "A Department of Roads and Rail spokeswoman", ""},
		{`"It was well meant," said a Department of Public Safety spokeswoman.`, "a Department of Public Safety spokeswoman", ""},
		{`Dorit Valk, Labour MP for Tern North, said: "We were right."`, "Dorit Valk", "Dorit Valk"},
		{`Dorit Valk, Director of the Institute for Coastal Studies, said: "We were right."`, "Dorit Valk", "Dorit Valk"},
		{`Dorit Valk, CEO of Gate Street Holdings, Inc., said: "We were right."`, "Dorit Valk", "Dorit Valk"},
		{`Dorit Valk, Ph.D., a senior fellow at the Tern Institute in Ogden, Utah, said: "We were right."`, "Dorit Valk", "Dorit Valk"},
		{`Dorit Valk of the Tern Institute, a body for growers, said: "We were right."`, "Dorit Valk", "Dorit Valk"},
		{`Dorit Valk, president and chief executive officer of Gate Street, a maker of tools, knives and saws, said: "We were right."`, "Dorit Valk", "Dorit Valk"},
		{`"We were right," said Dorit Valk, UTC vice president of marketing, communications and sales.`, "Dorit Valk", "Dorit Valk"},
		{`"We were right," Dorit Valk, chief scientist at Tern, told the Gazette.`, "Dorit Valk", "Dorit Valk"},
		{`"We were right," said Dorit Valk, head of Sales and Exhibition at the Tern Film Board. "There is a lot of it."`, "Dorit Valk", "Dorit Valk"},
		{`"We were right," said Osric Pell, head of Sales and Exhibition at the Tern Film Board. "There is a lot of it."`, "Osric Pell", "Osric Pell"},
		{`The secretary general of TEC (Tern Episcopal Council), Nunzio Pell, has called the sentence "dangerous" and "ideological": "We face a dangerous sentence."`, "Nunzio Pell", "Nunzio Pell"},
		{`The secretary general of TEC, Nunzio Pell, has called the sentence "dangerous" (it) and "ideological" (it): "We face a dangerous sentence."`, "Nunzio Pell", "Nunzio Pell"},
		{`On Friday, Osric Pell of The Tern and Mail dubbed the long conflict involving the attempts to remove the video from the net: "Tern vs. the net, part IV".`, "Osric Pell", "Osric Pell"},
		{`On Friday, Osric Pell wrote of it. He characterised the conflict between the club and posters of the video as "another small skirmish in a war that has been waged for years".`, "He", "Osric Pell"},
		{`Osric Pell has asked the board in a letter to look again at the plan for the harbour: "Nobody was heard."`, "Osric Pell", "Osric Pell"},
		{`Osric Pell has urged members who have not yet paid their dues to do so at once: "Nobody was heard."`, "Osric Pell", "Osric Pell"},
		{`Mr Pell said the minister's integrity remained intact: "He was the first who asked for this inquiry."`, "Mr Pell", "Pell"},
		{`Osric Pell defended the decision to close the road and the bridge for the winter: "Nobody was heard."`, "Osric Pell", "Osric Pell"},
		{`Osric Pell criticised the way in which the club had dealt with its players: "Nobody was heard."`, "Osric Pell", "Osric Pell"},
	})
}

func TestFullNames(t *testing.T) {
	checkSpeakers(t, []speakerCase{
		{`The hall was empty. "It is over," Waled Orrin, a teacher, said.`, "Waled Orrin", "Waled Orrin"},
		{`"It sells well," said Lorne Baker, who plants it. "It always sells," Baker said.`, "Baker", "Lorne Baker"},
		{`The chairman of the Council, Guy Ostrey QC warned there was a risk that people on the "edges of society" would be lost.`, "Guy Ostrey", "Guy Ostrey"},
		{`The firm's chief executive Bill Ostrey said it was "a surprise to us".`, "Bill Ostrey", "Bill Ostrey"},
		{`Jack Law, chief executive of the trust, was there. Mr Law said it was "a surprise to us".`, "Mr Law", "Jack Law"},
		{`Nora Tower, a spokeswoman for the county, said it was "a surprise to us".`, "Nora Tower", "Nora Tower"},
		{`Gov. Wade Thorne and his sister, Abigail Thorne, were there. She was tired. "That part is right," Ms. Thorne said.`, "Ms. Thorne", "Abigail Thorne"},
		{`Senator Dominick Orrin fell. His wife, Angela Orrin, 57, was there. Orrin told his friends it was "like the first day".`, "Orrin", "Dominick Orrin"},
		{`Rio Pell is worried. "They have its interests at heart," said Pell. The central defender added on Tern FM: "We will have to wait and see."`, "The central defender", "Rio Pell"},
		{`Chancellor Gordon Pell and Prime Minister Tony Orrin met. The chancellor insisted he would not be "diverted or distracted" by it.`, "The chancellor", "Gordon Pell"},
		{`Prime Minister Tony Orrin met Gordon Pell. The prime minister called it a "load of nonsense".`, "The prime minister", "Tony Orrin"},
		{`Allegedly, Osric Pell's sister pleaded with him to send the girl to a doctor, but he replied "I am not able to do that".`, "he", "Osric Pell"},
	})
}

func TestWhoSpeaksBehindOthers(t *testing.T) {
	checkSpeakers(t, []speakerCase{
		{`Days later, Pell’s incoming chief of staff Renke Holm said Pell still believes the plan is “bunk.”`, "Renke Holm", "Renke Holm"},
		{`The tern county police chief, Anna Holm, has asserted that agencies “can use whatever force is needed”.`, "Anna Holm", "Anna Holm"},
		{`Ann Riddle was asked.` + "\n\n" + `“We tend to be slow to anger,” Riddle told the Tern.`, "Riddle", "Ann Riddle"},
		{`The new committee on ports sent a letter Wednesday to Harbour Director Mara Quist demanding answers about its efforts against “silent repression” and more.`, "The new committee", ""},
		{`Ms. Quist said that women who had accused Mr. Holm of misconduct “should be heard.”`, "Ms. Quist", "Quist"},
		{`Mr. Holm said he would consider Ms. Quist but added, “I’d rather keep her where she is.”`, "Mr. Holm", "Holm"},
		{`Dorit, a senior who didn’t want to give her last name “given the current climate,” left early.`, "Dorit", ""},
		{`When the Tern asked Mara Quist whether the band would play, Quist tried to answer: “No!”`, "Quist", "Mara Quist"},
		{`The mayor rejects any sign that Mara Quist is ahead even as he lashes out at her in personal terms, declaring that “our town is finished” if she wins.`, "he", ""},
		{`In a speech in the harbour, Mara Quist spoke of “anxiety” over the future.`, "Mara Quist", "Mara Quist"},
		{`Retired headteacher Ngozi Quist, 62, said: “She has loved animals since she was a girl.”`, "Ngozi Quist", "Ngozi Quist"},
		{`Osric Pell, 25, made news when he professed that he would “no longer be a part of it” at all.`, "he", "Osric Pell"},
	})
}

func TestNamesAsHeadings(t *testing.T) {
	const story = "Five who print their own shirts.\n\nDorit Valk\n\nThe idea: “I like words that people can read from across a room.”\n\nThe price: more than most.\n\nOsric Pell\n\nThe idea: “I am never happy with one colour.”\n\nWhere to buy\n\nThe advice: “Do not wait for the sale, it never comes.”"
	want := []string{"Dorit Valk", "Osric Pell", ""}
	quotes := Find(story, Options{}).Quotes
	if len(quotes) != len(want) {
		t.Fatalf("%d quotes", len(quotes))
	}
	for i, q := range quotes {
		if q.Speaker.Text != want[i] {
			t.Errorf("%q is said by %q, want %q", q.Text, q.Speaker.Text, want[i])
		}
	}
}
