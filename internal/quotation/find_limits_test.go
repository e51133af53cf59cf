package quotation

import (
	"context"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
)

// hostile are texts made to cost more than their length; each function gives about n bytes.
var hostile = map[string]func(n int) string{
	"straight marks":      func(n int) string { return strings.Repeat(`"`, n) },
	"marks and letters":   func(n int) string { return strings.Repeat(`"a`, n/2) },
	"marks, blanks":       func(n int) string { return strings.Repeat(`"a `, n/3) },
	"opening marks":       func(n int) string { return strings.Repeat("“", n/3) },
	"opening, letters":    func(n int) string { return strings.Repeat("“a ", n/5) },
	"single marks":        func(n int) string { return strings.Repeat("'a ", n/3) },
	"possessives":         func(n int) string { return strings.Repeat("'as' ", n/5) },
	"one quote a line":    func(n int) string { return strings.Repeat("\"a b c.\"\n", n/9) },
	"said without end":    func(n int) string { return strings.Repeat("said, ", n/6) },
	"told and names":      func(n int) string { return strings.Repeat("Ann Lee told ", n/13) },
	"commas":              func(n int) string { return strings.Repeat(",", n) },
	"capitals":            func(n int) string { return strings.Repeat("Aa ", n/3) },
	"new names":           newNamesText,
	"one word":            func(n int) string { return strings.Repeat("a", n) },
	"hyphens in a word":   func(n int) string { return strings.Repeat("a-", n/2) },
	"brackets":            func(n int) string { return strings.Repeat("(a ", n/3) },
	"and then":            func(n int) string { return strings.Repeat("and said ", n/9) },
	"who said":            func(n int) string { return strings.Repeat("X who said that ", n/16) },
	"labels":              func(n int) string { return strings.Repeat("ANN: yes I do think so.\n", n/24) },
	"colons and blocks":   func(n int) string { return strings.Repeat("Ann Lee said:\nI am here and I am well.\n", n/40) },
	"split quotes":        func(n int) string { return strings.Repeat("\"a,\" she said, ", n/15) },
	"one split quote":     func(n int) string { return strings.Repeat("\"A b.\" ", n/7) },
	"unclosed paragraphs": func(n int) string { return strings.Repeat("\"Aa bb cc dd\n", n/13) },
	"not UTF-8":           func(n int) string { return strings.Repeat("\xff\"a ", n/4) },
	"wrapped lines":       func(n int) string { return strings.Repeat(strings.Repeat("word ", 12)+"\n", n/61) + "\n\n" },
	"the other pronoun":   func(n int) string { return strings.Repeat("He spoke to us. Ann Lee left. ", n/30) },
	"pronouns":            func(n int) string { return strings.Repeat("Ann Lee left. \"Yes,\" she said. ", n/32) },
	"dashes":              func(n int) string { return strings.Repeat("a - \"B c\" - ", n/12) },
	"fronted parts":       func(n int) string { return strings.Repeat("in a, ", n/6) + "\"x y z.\"" },
	"questions": func(n int) string {
		return "We spoke to Ann Lee.\n" + strings.Repeat("Do you?\nI do, I am here.\n", n/25)
	},
	"talks and a question": func(n int) string {
		return strings.Repeat("We spoke. Ann Lee spoke to us. ", n/31) + "\nDo you?\nI do.\nDo you?\nI do."
	},
	"signatures": func(n int) string {
		return "Ann Lee left.\n" + strings.Repeat("The word that was used here. Ann Lee\n", n/37)
	},
	"names below": func(n int) string { return strings.Repeat("It was used here, they say.\nAnn Lee\n", n/36) },
	"elders": func(n int) string {
		var b strings.Builder
		for i := range 900 {
			b.WriteString("His father, " + string(rune('A'+i%26)) + "b" + strings.Repeat("x", i/26) + " Lee, left. ")
		}
		return b.String() + strings.Repeat("The elder Lee left. ", n/20)
	},
	"labels in one line":   func(n int) string { return strings.Repeat("Ann Lee: ", n/9) },
	"labels without words": func(n int) string { return strings.Repeat("Ann Lee (00:12):\nYes.\n", n/23) },
	"emphasis":             func(n int) string { return strings.Repeat("''''", n/4) },
	"nested marks":         func(n int) string { return strings.Repeat("\"'a ", n/4) },
}

func newNamesText(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		for k := i; ; k /= 26 {
			b.WriteByte(byte('A' + k%26))
			b.WriteByte(byte('a' + k%26))
			if k < 26 {
				break
			}
		}
		b.WriteString(" Lee said. ")
	}
	return b.String()
}

// TestFindCostsNoMoreThanTheTextIsLong reads hostile texts of two sizes. FIRSTHAND_LONG=1 reads them
// at 20 MB, where each must take less than 10 s and 300 MB.
func TestFindCostsNoMoreThanTheTextIsLong(t *testing.T) {
	size, limit := 300_000, 3*time.Second
	if os.Getenv("FIRSTHAND_LONG") != "" {
		size, limit = 20_000_000, 10*time.Second
	}
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			body := text(size)
			peak := peakMemory(func() {
				start := time.Now()
				Find(body, Options{})
				took := time.Since(start)
				if took > limit {
					t.Errorf("%d bytes took %s, the limit is %s", len(body), took, limit)
				}
				t.Logf("%d bytes: %s", len(body), took)
			})
			if peak > 300<<20 {
				t.Errorf("%d bytes needed %d MB", len(body), peak>>20)
			}
		})
	}
}

// peakMemory gives the largest heap, in bytes, that was seen while do ran.
func peakMemory(do func()) uint64 {
	runtime.GC()
	stop, done := make(chan struct{}), make(chan uint64)
	go func() {
		var peak uint64
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapAlloc)
			select {
			case <-stop:
				done <- peak
				return
			case <-tick.C:
			}
		}
	}()
	do()
	close(stop)
	return <-done
}

// TestFindLinesReadsAnEndlessLine: a line of nothing but marks and words, as long as a line may be.
func TestFindLinesReadsAnEndlessLine(t *testing.T) {
	size := 300_000
	if os.Getenv("FIRSTHAND_LONG") != "" {
		size = 20_000_000
	}
	line := `{"id":1,"text":"` + strings.Repeat(`\"a b c,\" she said. `, size/20) + "\"}\n"
	var out countingWriter
	start := time.Now()
	peak := peakMemory(func() {
		if err := FindLines(context.Background(), strings.NewReader(line), &out); err != nil {
			t.Error(err)
		}
	})
	if took := time.Since(start); took > 10*time.Second || peak > 300<<20 || out == 0 {
		t.Errorf("%d bytes took %s and %d MB, %d bytes answered", len(line), took, peak>>20, out)
	}
}

type countingWriter int

func (w *countingWriter) Write(p []byte) (int, error) {
	*w += countingWriter(len(p))
	return len(p), nil
}
