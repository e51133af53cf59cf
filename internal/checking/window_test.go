package checking

import (
	"testing"

	"firsthand/bench/quotes/altered"
)

// A quote's own interview in the middle of a long text is judged as it is alone, read in windows or as
// a whole.
func TestCheckReadsWindowsAsTheWhole(t *testing.T) {
	before, after := longTranscript(80_000), longTranscript(60_000)
	cases, other, misplaced := 0, 0, 0
	for i, c := range altered.Make(altered.Dev()[10:], altered.Options{Seed: 3}) {
		if i%3 != 0 || c.From == altered.Speech {
			continue
		}
		source := before + "\n\n" + c.Source + "\n\n" + after
		whole := checker{style: defaultStyle(), quick: len(source) + 1}
		want, got := whole.check(c.Quote, source), Check(c.Quote, source, Options{})
		cases++
		if got.Verdict != want.Verdict {
			other++
			t.Logf("%s: %s, of the whole %s: %s", c.ID, got.Verdict, want.Verdict, c.Quote)
		} else if got.Start != want.Start || got.End != want.End {
			misplaced++
			t.Logf("%s: %d..%d, of the whole %d..%d: %s", c.ID, got.Start, got.End, want.Start, want.End, c.Quote)
		}
	}
	t.Logf("%d cases, %d with another verdict, %d in another place", cases, other, misplaced)
	if cases < 200 {
		t.Errorf("only %d cases were compared", cases) // too few to tell anything: the texts or their kinds are not read
	}
	if other*400 > cases || misplaced*100 > cases {
		t.Errorf("of %d cases %d have another verdict and %d another place", cases, other, misplaced)
	}
}
