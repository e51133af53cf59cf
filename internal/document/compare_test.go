package document

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func marked(paragraphs [][]Run) string {
	var out []string
	for _, p := range paragraphs {
		s := ""
		for _, r := range p {
			if r.Changed {
				s += "[" + r.Text + "]"
			} else {
				s += r.Text
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, "|")
}

func TestCompareShowsTheWordsThatChanged(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		{"A.|She came in May.|Z.", "A.|She came in June.|Z.", "She came in [May]. > She came in [June]."},
		{"A.|Z.", "A.|New here.|Z.", " > [New here.]"},
		{"A.|Gone now.|Z.", "A.|Z.", "[Gone now.] > "},
		{"It was not so.", "It was so.", "It was [not] so. > It was so."},
		{"Same.", "Same.", ""},
		{"One two three four.", "Completely other words here!", "[One two three four.] > [Completely other words here!]"},
		{"We met the old man|in a week.", "We met the old man in a month.", "We met the old man|in a [week]. > We met the old man in a [month]."},
		{"她昨天说好。", "她今天说好。", "她[昨]天说好。 > 她[今]天说好。"},
		{"It cost £30.", "It cost £300.", "It cost £[30]. > It cost £[300]."},
	} {
		var got []string
		for _, d := range Compare(strings.Split(c.before, "|"), strings.Split(c.after, "|")) {
			got = append(got, marked(d.Before)+" > "+marked(d.After))
		}
		if text := strings.Join(got, " ; "); text != c.want {
			t.Errorf("%q to %q: %q, want %q", c.before, c.after, text, c.want)
		}
	}
}

// TestCompareLosesNothing puts both texts together again out of what Compare says, for texts at random.
func TestCompareLosesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	text := func() (list []string) {
		for range r.IntN(6) {
			var words []string
			for range 1 + r.IntN(6) {
				words = append(words, string(rune('a'+r.IntN(4))))
			}
			list = append(list, strings.Join(words, " "))
		}
		return list
	}
	for range 5000 {
		before, after := text(), text()
		pairs := common(before, after)
		if n := longest(before, after); len(pairs) != n {
			t.Fatalf("%q and %q share %d paragraphs, found %d", before, after, n, len(pairs))
		}
		var gotBefore, gotAfter []string
		for _, d := range Compare(before, after) {
			gotBefore, gotAfter = append(gotBefore, plainRuns(d.Before)...), append(gotAfter, plainRuns(d.After)...)
		}
		shared := func(list []string, side int) (rest []string) {
			for i, p := range list {
				if !slices.ContainsFunc(pairs, func(pair [2]int) bool { return pair[side] == i }) {
					rest = append(rest, p)
				}
			}
			return rest
		}
		if want := shared(before, 0); !slices.Equal(gotBefore, want) {
			t.Fatalf("of %q to %q the old side is %q, want %q", before, after, gotBefore, want)
		}
		if want := shared(after, 1); !slices.Equal(gotAfter, want) {
			t.Fatalf("of %q to %q the new side is %q, want %q", before, after, gotAfter, want)
		}
	}
}

func plainRuns(paragraphs [][]Run) (list []string) {
	for _, p := range paragraphs {
		s := ""
		for _, r := range p {
			s += r.Text
		}
		list = append(list, s)
	}
	return list
}

// longest is the length of a longest common subsequence, the slow way.
func longest(a, b []string) int {
	best := make([][]int, len(a)+1)
	for i := range best {
		best[i] = make([]int, len(b)+1)
	}
	for i := range a {
		for j := range b {
			best[i+1][j+1] = max(best[i][j+1], best[i+1][j])
			if a[i] == b[j] {
				best[i+1][j+1] = best[i][j] + 1
			}
		}
	}
	return best[len(a)][len(b)]
}

func TestCompareIsBounded(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	text := func(seed rune) []string {
		var words []string
		for range 20_000 {
			words = append(words, string(seed+rune(r.IntN(20_000))))
		}
		return []string{strings.Join(words, " ")}
	}
	if got := Compare(text(0x4e00), text(0x4e00)); len(got) != 1 {
		t.Errorf("two long texts differ in %d places", len(got))
	}

	// Ten times the text takes ten times the memory, or a little more, not a hundred times.
	allocated := func(words int) float64 {
		before, after := []string{strings.Repeat("night ", words)}, []string{strings.Repeat("day ", words)}
		return float64(testing.Benchmark(func(b *testing.B) {
			for b.Loop() {
				Compare(before, after)
			}
		}).AllocedBytesPerOp())
	}
	if small, large := allocated(5_000), allocated(50_000); large > 15*small+8e6 {
		t.Errorf("ten times the text took %.0f times the memory", large/small)
	}
}

func TestPassagesAreWhatReadersRead(t *testing.T) {
	d := Doc{Blocks: []Block{
		P(T("She rang.")),
		Quote{ID: "q-checked", Paragraphs: []Paragraph{P(T("I was in a shop.")), P(T("5 > 4, I said."))}},
		Blockquote{Blocks: []Block{P(T("A song")), P(T("by nobody"))}},
		Quote{ID: "q-withdrawn", Paragraphs: []Paragraph{P(T("Never."))}},
	}}
	got := strings.Join(Passages(d, desk{}, Options{}), "|")
	want := "She rang.|I was in a shop.|5 > 4, I said.|" +
		"— Mara Quill, to Jonas Feld, The Late Lamp, March 2021 (Checked against the source by Ada Stone, 4 March 2021)|" +
		"A song|by nobody|The programme took these words back.|— Mara Quill, to Jonas Feld, The Late Lamp, March 2021"
	if !strings.HasPrefix(got, want) {
		t.Errorf("passages are\n%s\nwant\n%s", got, want)
	}
	if got := Passages(Doc{}, desk{}, Options{}); len(got) != 0 {
		t.Errorf("an empty document has %q", got)
	}
}

func TestAlignHoldsBothTexts(t *testing.T) {
	before, after := []string{"Head", "One.", "We made it in a week.", "Last."}, []string{"Head", "We made it in a month.", "Added.", "Last."}
	var b, a []string
	for _, p := range Align(before, after) {
		if p.Same != "" {
			b, a = append(b, p.Same), append(a, p.Same)
			continue
		}
		for _, runs := range p.Before {
			b = append(b, joined(runs))
		}
		for _, runs := range p.After {
			a = append(a, joined(runs))
		}
	}
	if !slices.Equal(b, before) || !slices.Equal(a, after) {
		t.Errorf("read back, the texts are %q and %q", b, a)
	}
}

func joined(runs []Run) (text string) {
	for _, r := range runs {
		text += r.Text
	}
	return text
}
