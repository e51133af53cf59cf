package demo

import (
	"strings"
	"testing"
	"time"

	"github.com/sfomuseum/go-edtf/parser"
)

// clock is a Thursday in autumn.
var clock = time.Date(2026, 10, 22, 15, 30, 12, 0, time.UTC)

func sample(t *testing.T, now time.Time) *Publication {
	t.Helper()
	p, err := Sample(now)
	if err != nil {
		t.Fatalf("load the sample at %s: %v", now, err)
	}
	return p
}

func TestSampleHoldsADeskAtWork(t *testing.T) {
	p := sample(t, clock)
	portraits, unnamed, blocks, states := 0, 0, 0, map[State]int{}
	for _, v := range p.People {
		if v.Portrait != "" {
			portraits++
		}
	}
	for _, q := range p.Quotes {
		states[q.State]++
		if q.Unnamed != "" {
			unnamed++
		}
		if len(q.Paragraphs) > 1 {
			blocks++
		}
	}
	kinds, used, corrected := map[string]int{}, map[BlockKind]int{}, map[string]bool{}
	for _, st := range p.Stories {
		kinds[st.Kind]++
		for _, b := range st.Body {
			used[b.Kind]++
		}
	}
	for _, c := range p.Corrections {
		corrected[c.Story] = true
	}
	for _, c := range []struct {
		what      string
		got, want int
	}{
		{"stories", len(p.Stories), 30}, {"topics", len(p.Topics), 6}, {"authors", len(p.Authors), 6}, {"people", len(p.People), 25},
		{"portraits", portraits, 14}, {"outlets", len(p.Outlets), 10}, {"interviews", len(p.Interviews), 12}, {"quotes", len(p.Quotes), 45},
		{"quotes by unnamed people", unnamed, 4}, {"quotes of several paragraphs", blocks, 10},
		{"reported quotes", states[Reported], states[Checked] + 1}, {"checked quotes", states[Checked], 10},
		{"disputed quotes", states[Disputed], 3}, {"withdrawn quotes", states[Withdrawn], 2},
		{"facts", len(p.Facts), 30}, {"corrected stories", len(corrected), 4}, {"pictures", len(p.Pictures), 40},
		{"features", kinds["feature"], 1}, {"interviews as stories", kinds["interview"], 1}, {"reviews", kinds["review"], 2},
		{"obituaries", kinds["obituary"], 1}, {"lists", kinds["list"], 2}, {"briefs", kinds["brief"], 2},
		{"quote figures", used[QuoteBlock], 30}, {"related stories", used[Related], 20}, {"reader questions", used[Question], 15},
		{"pictures in bodies", used[Image], 3}, {"headings", used[Heading], 6}, {"lists in bodies", used[List], 2}, {"blockquotes", used[Blockquote], 1},
	} {
		if c.got < c.want {
			t.Errorf("%d %s, and there should be %d", c.got, c.what, c.want)
		}
	}
}

// TestSampleIsFreshOnAnyDay loads the sample on days that break naive date arithmetic.
func TestSampleIsFreshOnAnyDay(t *testing.T) {
	for _, now := range []time.Time{
		clock, time.Date(2028, 2, 29, 0, 0, 0, 0, time.UTC), time.Date(2027, 1, 1, 0, 0, 30, 0, time.UTC),
		time.Date(2027, 3, 14, 23, 59, 59, 0, time.FixedZone("west", -10*3600)), time.Date(2031, 7, 1, 12, 0, 0, 0, time.UTC),
	} {
		p := sample(t, now)
		fresh := 0
		for i, st := range p.Stories {
			if now.Sub(st.Published) < 24*time.Hour {
				fresh++
			}
			if st.Published.After(now) || now.Sub(st.Published) > 70*24*time.Hour {
				t.Errorf("%s: %s was published on %s", now, st.Slug, st.Published)
			}
			if !st.Updated.IsZero() && (st.Updated.Before(st.Published) || st.Updated.After(now)) {
				t.Errorf("%s: %s was updated on %s", now, st.Slug, st.Updated)
			}
			if i > 0 && st.Published.After(p.Stories[i-1].Published) {
				t.Errorf("%s: %s stands below an older story", now, st.Slug)
			}
		}
		if fresh < 4 {
			t.Errorf("%s: %d stories of the last day, and a front page wants four", now, fresh)
		}
		quotesAreInOrder(t, p, now)
		correctionsAreInOrder(t, p, now)
	}
}

func quotesAreInOrder(t *testing.T, p *Publication, now time.Time) {
	t.Helper()
	for _, q := range p.Quotes {
		for _, at := range marks(q) {
			if at.After(now) || now.Sub(at) > 75*24*time.Hour {
				t.Errorf("%s: quote %s has a mark of %s", now, q.Key, at)
			}
		}
		if said, err := time.Parse(time.DateOnly, q.Said); err == nil {
			for _, at := range marks(q) {
				if at.Before(said) {
					t.Errorf("%s: quote %s was handled on %s, before it was said on %s", now, q.Key, at, q.Said)
				}
			}
		}
	}
}

// marks are the moments at which the desk did something with a quote.
func marks(q Quote) []time.Time {
	var out []time.Time
	if q.Checked != nil {
		out = append(out, q.Checked.At)
	}
	if q.Disputed != nil {
		out = append(out, q.Disputed.At)
	}
	if q.Withdrawn != nil {
		out = append(out, q.Withdrawn.At)
	}
	return out
}

func correctionsAreInOrder(t *testing.T, p *Publication, now time.Time) {
	t.Helper()
	for _, c := range p.Corrections {
		for _, st := range p.Stories {
			if st.Slug == c.Story && !c.At.Equal(st.Updated) {
				t.Errorf("%s: %s was corrected on %s and updated on %s", now, st.Slug, c.At, st.Updated)
			}
		}
	}
}

func TestDatesAreEDTF(t *testing.T) {
	p := sample(t, clock)
	dates := map[string]string{}
	source := func(where string, s *Source) {
		if s != nil && s.Published != "" {
			dates[where+", source"] = s.Published
		}
	}
	for _, v := range p.People {
		dates["born "+v.Key], dates["died "+v.Key] = v.Born, v.Died
	}
	for _, v := range p.Interviews {
		dates["interview "+v.Key] = v.Held
	}
	for _, v := range p.Quotes {
		dates["quote "+v.Key] = v.Said
		source("quote "+v.Key, v.Source)
	}
	for _, v := range p.Relationships {
		dates["relationship "+v.Key] = v.EDTF
		source("relationship "+v.Key, v.Source)
	}
	shapes := map[string]bool{}
	for _, v := range p.Facts {
		dates["fact "+v.Key] = v.EDTF
		source("fact "+v.Key, v.Source)
		shapes[shape(v.EDTF)] = true
	}
	for where, date := range dates {
		if date == "" {
			continue
		}
		for _, end := range strings.Split(date, "/") { // the library does not know 2011~/2016
			if _, err := parser.ParseString(end); err != nil && end != "" && end != ".." {
				t.Errorf("%s: %q: %v", where, date, err)
			}
		}
	}
	for _, want := range []string{"9999", "9999~", "9999?", "9999-99", "9999-99-99", "9999/9999", "9999~/9999", "/9999", "../9999"} {
		if !shapes[want] {
			t.Errorf("no fact has a date like %s", want)
		}
	}
}

// shape writes 9 for every digit.
func shape(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '9'
		}
		return r
	}, s)
}

// TestQuotesKnowWhereTheyStand holds what an importer needs beside the words.
func TestQuotesKnowWhereTheyStand(t *testing.T) {
	partial := 0
	for _, q := range sample(t, clock).Quotes {
		if q.Context == "" {
			t.Errorf("quote %s: nothing carries or introduces it", q.Key)
		}
		if q.Partial {
			partial++
			if len(q.Paragraphs) > 1 {
				t.Errorf("quote %s: of several paragraphs, and never a figure", q.Key)
			}
		}
	}
	if partial < 20 {
		t.Errorf("%d partial quotes", partial)
	}
}

// TestSentencesStandInTheirStories holds that what a relationship rests on is really printed.
func TestSentencesStandInTheirStories(t *testing.T) {
	p := sample(t, clock)
	text := map[string]string{}
	for _, st := range p.Stories {
		var b strings.Builder
		for _, block := range st.Body {
			b.WriteString(plain(block.runs()) + "\n")
		}
		text[st.Slug] = b.String()
	}
	for _, c := range p.Corrections {
		if !strings.Contains(text[c.Story], c.New) || c.Old != "" && strings.Contains(text[c.Story], c.Old) {
			t.Errorf("correction %s: %s does not say %q instead of %q", c.Key, c.Story, c.New, c.Old)
		}
		for _, key := range c.Quotes {
			for _, q := range p.Quotes {
				if q.Key == key && q.State == Withdrawn && c.Old != "" {
					t.Errorf("correction %s: prints withdrawn words again", c.Key)
				}
			}
		}
	}
	confirmed := map[bool]int{}
	for _, r := range p.Relationships {
		confirmed[r.Confirmed]++
		if !strings.Contains(text[r.Story], r.Sentence) {
			t.Errorf("relationship %s: %s does not say %q", r.Key, r.Story, r.Sentence)
		}
	}
	if confirmed[true] < 8 || confirmed[false] < 3 {
		t.Errorf("%d confirmed relationships and %d others", confirmed[true], confirmed[false])
	}
}

// TestWordsAreSetLikePrint keeps typewriter quotes, marks of the format and double blanks out.
func TestWordsAreSetLikePrint(t *testing.T) {
	p := sample(t, clock)
	check := func(where, s string) {
		for _, bad := range []string{`"`, "'", "  ", "*", "[[", "{", "}", " ,", "...", "--"} {
			if strings.Contains(s, bad) {
				t.Errorf("%s: %q in %.80q", where, bad, s)
			}
		}
	}
	for _, list := range [][]Story{p.Stories, p.Pages} {
		for _, st := range list {
			for _, s := range []string{st.Title, st.Dek, st.Caption, st.Backstory} {
				check(st.Slug, s)
			}
			for _, b := range st.Body {
				check(st.Slug, plain(b.Text))
				for _, runs := range append(b.Items, b.Paragraphs...) {
					check(st.Slug, plain(runs))
				}
			}
		}
	}
	for _, q := range p.Quotes {
		check("quote "+q.Key, q.Text())
	}
	for _, v := range p.People {
		check("person "+v.Key, v.Name+v.Description+v.Disambiguation)
	}
}

func TestRightToLeftStoryIsInItsOwnScript(t *testing.T) {
	found := 0
	for _, st := range sample(t, clock).Stories {
		if st.Direction != "rtl" {
			continue
		}
		found++
		for _, b := range st.Body {
			if s := plain(b.Text); s != "" && !strings.ContainsAny(s, "ابتجحدرسعفقكلمنهوي") {
				t.Errorf("%s: a paragraph without a letter of its script: %.60q", st.Slug, s)
			}
		}
		if st.Language != "ar" {
			t.Errorf("%s: language %q", st.Slug, st.Language)
		}
	}
	if found == 0 {
		t.Error("no story runs from right to left")
	}
}
