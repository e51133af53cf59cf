package quotation

import "testing"

func TestNobodyIsNoSpeaker(t *testing.T) {
	text := "Nobody has heard it yet, and nobody, Ferrante said, would call it “the road I was meant to take all along.”"
	for _, q := range Find(text, Options{}).Quotes {
		if q.Speaker.Text == "Nobody" || q.Speaker.Text == "nobody" {
			t.Errorf("the speaker of %q is nobody, named as such", q.Text)
		}
	}
}
