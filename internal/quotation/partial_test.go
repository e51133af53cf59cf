package quotation

import (
	"slices"
	"testing"
)

// TestWhoSaysAFewWords: the speakers of the quotes of one sentence, in order; "" where nobody is named.
func TestWhoSaysAFewWords(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		// an agent or a speaker behind
		{`The leaflets were labelled a "big mistake" by the council.`, []string{"the council"}},
		{`The debts were deemed "not in the best interests of the club" by the board.`, []string{"the board"}},
		{`The decision follows a "stormy evening" where some members argued, party sources told the Tern.`, []string{"party sources"}},
		{`A "subsidised shouting match" is being used to lull the town to sleep, say the residents.`, []string{"the residents"}},
		{`Mr Lund had called it "boring on purpose," according to three people in the room.`, []string{"Mr Lund"}},
		// claims, thoughts, adjectives of those who think
		{`Ann Poe shrugged off claims from council leader Joe Lund that she led a "council of mice".`, []string{"Joe Lund"}},
		{`Ann Poe was asked about Lund's claim that she led a "council of mice".`, []string{"Lund"}},
		{`Forty labels turned up to one gig - which the band thought was "quite mad".`, []string{"the band"}},
		{`Ann Poe was adamant that the harbour was "nobody's bathtub".`, []string{"Ann Poe"}},
		{`Joe Lund dedicated a song to "absent friends".`, []string{"Joe Lund"}},
		{`Joe Lund put the delay down to "one cone and one dog".`, []string{"Joe Lund"}},
		{`Ann Poe condemned the long and costly policy of keeping the harbour shut to boats of every kind as a "dangerous game."`, []string{"Ann Poe"}},
		{`The law society dubbed the new plan an "act of spite".`, []string{"The law society"}},
		{`Ann Poe says she will run a show "like no other before it".`, []string{"Ann Poe"}},
		{`Growth was helped by its tea brands - including Gull and Tern - which enjoyed a "good" year.`, nil},
		// the nearest that governs
		{`Ms Poe reminded councillors that Mr Lund last year described the harbour as a "bathtub with ideas".`, []string{"Mr Lund"}},
		{`He said that Mr Lund will continue to provide "his unique insights."`, []string{"He"}},
		{`Ann Poe said the clerk would testify and would be "the best witness we have."`, []string{"Ann Poe"}},
		{`The spot ends with a narrator calling her "a pirate in work boots."`, []string{"a narrator"}},
		// papers and letters that speak
		{`A leaked letter seen by Tern News says "failure to return the form may end the claim".`, []string{"A leaked letter"}},
		{`Boats were lost, according to the Coast Agency, quoting the Northern Agency, in a "storm without end".`, []string{"Northern Agency"}},
		// nobody
		{`The crowd took up a chant of "Go home! Go home!" He told a reporter that it was late.`, []string{""}},
		{`He was told that the subject was "too heavy for a Sunday," he said.`, []string{""}},
		{`The Tern gave examples of complicated questions, including: "Were you ever lost at sea, and for how long?"`, []string{""}},
		{`The form, which the papers say runs from ten to 32 pages, "must be filled in with ink".`, []string{""}},
		{`The form "must be filled in with ink", the council recommending blue if needed.`, []string{""}},
		{`While fire and health checks will continue, officials will scrap the talk to "streamline" the queue.`, nil},
		{`At least five boats sank, according to the new "dot plot" of the year.`, nil},
	}
	for _, tt := range tests {
		var got []string
		for _, q := range Find(tt.text, Options{}).Quotes {
			got = append(got, q.Speaker.Text)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestWhoWasToldBeforeSpeaks(t *testing.T) {
	text := `Mr Lund had not read it, he told the Tern. But told the Gull: "We have drawn a line under that."`
	if q := one(t, text, Options{}); q.Speaker.Text != "he" {
		t.Errorf("the speaker is %q", q.Speaker.Text)
	}
}
