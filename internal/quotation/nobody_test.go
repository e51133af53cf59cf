package quotation

import "testing"

func TestNobodyIsNoSpeaker(t *testing.T) {
	text := "Nobody has heard it yet, and nobody, Ferrante said, would call it “the road I was meant to take all along.”"
	quotes := Find(text, Options{}).Quotes
	if len(quotes) != 1 {
		t.Fatalf("%d quotes are found, want one", len(quotes))
	}
	if got := quotes[0].Speaker.Text; got != "Ferrante" && got != "" {
		t.Errorf("the speaker is %q, want Ferrante or nobody", got)
	}
}
