package quotation

import "testing"

func TestWordsWithoutMarksAndTheirNames(t *testing.T) {
	const head = "Dorit Valk runs the Tern ferry. “It was a hard choice, but we made it with the town in mind,” she told the board.\n\n"
	const tail = "\n\nThe office denies it."
	for _, c := range []struct{ text, speaker string }{
		{"I was told that the engine was fine and that I should carry on. Dorit Valk", "Dorit Valk"},
		{"I was told that the engine was fine and that I should carry on. Dorit Valk, pilot", "Dorit Valk"},
		{"It was a hard choice, but we made it with the town in mind. Dorit Valk, harbour director (Quay)", "Dorit Valk"},
		{"I was told that the engine was fine and that I should carry on. — Dorit Valk", "Dorit Valk"},
		{"I was told that the engine was fine and that I should carry on.\n\nDorit Valk", "Dorit Valk"},
		{"I was told that the engine was fine and that I should carry on.\n\n— Dorit Valk, pilot", "Dorit Valk"},
		{"“The engine was never fine, whatever they say on the quay.”\n\nDorit Valk, pilot", "Dorit Valk"},
		{"As the Quay Times explains:\n\n[T]he office had found 48 cellars with room for 1,100 people.", "Quay Times"},
		{"As the Quay Times wrote:\n\n… the office had found 48 cellars with room for 1,100 people.", "Quay Times"},
		{"In a statement, the Council denied these claims:\n\nNobody was pushed. Nobody was made to work.", "Council"},
		{"A new account, with no picture and no followers, left a message under the clip:\n\nHello, this is 22A. I am sorry about her eyes.", "A new account"},
		{"I asked who comes after him, and he took a long while to get to it:\n\nMy daughter has the hands for it but I never asked.", "he"},
	} {
		quotes := Find(head+c.text+tail, Options{}).Quotes
		if len(quotes) != 2 || quotes[1].Speaker.Text != c.speaker || !quotes[1].Block {
			t.Errorf("%s: %+v", c.text, quotes[1:])
		}
	}
	for _, text := range []string{
		"The ferry at Quay in an old picture. Dorit Valk",
		"The ferry stopped in May and has not run since.\n\nDorit Valk, pilot",
		"The ferry stopped in May, and I was on it. Image: Dorit Valk",
		"I was told that Dorit Valk knew the engine. Dorit Valk",
	} {
		if quotes := Find(head+text+tail, Options{}).Quotes; len(quotes) != 1 {
			t.Errorf("%s: %+v", text, quotes[1:])
		}
	}
}

func TestNarrationTakesOverInsideAParagraph(t *testing.T) {
	text := "In a statement to the Tern, the Council denied these claims:\n\nHe certainly was not pushed. He was never made to work. They also claimed Pell was a volunteer, and that he “liked it”."
	quotes := Find(text, Options{}).Quotes
	if len(quotes) != 2 || quotes[0].Text != "He certainly was not pushed. He was never made to work." || quotes[1].Text != "liked it" {
		t.Errorf("%+v", quotes)
	}
}
