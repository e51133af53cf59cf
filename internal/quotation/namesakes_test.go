package quotation

import "testing"

func TestSurnamesThatAreWords(t *testing.T) {
	for _, c := range []struct{ text, speaker, person string }{
		{`"It is a good plan for the town," said Nora May, who lives there.`, "Nora May", "Nora May"},
		{`Nora May was late. "It is a good plan for the town," May said.`, "May", "Nora May"},
		{`The plan was made by Nora King, a teacher. "It is a good plan," King said.`, "King", "Nora King"},
		{`"It is a good plan for the town," said Will Holm, who lives there.`, "Will Holm", "Will Holm"},
		{`Nora May was late. "It may be," the King told her in May 2019. May Holm is the King's.`, "King", ""},
	} {
		quotes := Find(c.text, Options{}).Quotes
		if len(quotes) != 1 {
			t.Errorf("%s: %d quotes, want one", c.text, len(quotes))
			continue
		}
		if got := quotes[0].Speaker; got.Text != c.speaker || got.Person != c.person {
			t.Errorf("%s: the speaker is %q, %q, want %q, %q", c.text, got.Text, got.Person, c.speaker, c.person)
		}
	}
}
