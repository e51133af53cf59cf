package quotation

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"firsthand/bench/quotes/spoken"
)

// wantFile is want.json of a case: every stretch that somebody is reported to have said, in the order
// of the text, and, where a case is about them, the people and interviews.
type wantFile struct {
	Headline   string      `json:"headline"`
	Topics     []string    `json:"topics"`
	Quotes     []wantQuote `json:"quotes"`
	People     []string    `json:"people"`
	Interviews []wantTalk  `json:"interviews"`
}

// wantQuote is one stretch with its words.
type wantQuote struct {
	spoken.Stretch
	Words string `json:"words"`
}

type wantTalk struct {
	Interviewee string   `json:"interviewee"`
	Interviewer string   `json:"interviewer"`
	Outlet      string   `json:"outlet"`
	About       []string `json:"about"`
}

// findCase is one folder of a corpus.
type findCase struct {
	name string
	text string
	want wantFile
}

func loadCases(t testing.TB, dir string) []findCase {
	t.Helper()
	dirs, err := filepath.Glob(filepath.Join(dir, "*", "text.txt"))
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no cases in %s: %v", dir, err)
	}
	sort.Strings(dirs)
	var cases []findCase
	for _, path := range dirs {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join(filepath.Dir(path), "want.json"))
		if err != nil {
			t.Fatal(err)
		}
		c := findCase{name: filepath.Base(filepath.Dir(path)), text: string(text)}
		if err := json.Unmarshal(want, &c.want); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		c.check(t)
		cases = append(cases, c)
	}
	return cases
}

// check makes sure that the offsets of a case mean the words they say.
func (c *findCase) check(t testing.TB) {
	t.Helper()
	points := []rune(c.text)
	for _, q := range c.want.Quotes {
		if got := string(points[q.Start:q.End]); got != q.Words {
			t.Fatalf("%s: want.json says %q at %d, the text has %q", c.name, q.Words, q.Start, got)
		}
		if got := string(points[q.SpeakerStart:q.SpeakerEnd]); got != q.Speaker {
			t.Fatalf("%s: want.json says %q at %d, the text has %q", c.name, q.Speaker, q.SpeakerStart, got)
		}
	}
}

// story gives the case as one of the benchmark's, so that both are scored alike.
func (c *findCase) story() spoken.Story {
	s := spoken.Story{ID: c.name, Text: c.text, Head: map[string]string{"style": "case"}}
	for _, q := range c.want.Quotes {
		s.Quotes = append(s.Quotes, q.Stretch)
	}
	return s
}

// TestFindOnTheCorpus scores Find on the cases of this room.
func TestFindOnTheCorpus(t *testing.T) {
	var stories []spoken.Story
	for _, c := range loadCases(t, "testdata/find") {
		stories = append(stories, c.story())
	}
	measure(t, "testdata/find", stories, floors{direct: 97, all: 95, nobody: 90, persons: 90, invented: 1})
}

// TestFindOnTheStories scores Find on the stories of the benchmark that the rules were written with. Those
// that were kept from the rules are scored by make bench-quotes, and have no floor.
func TestFindOnTheStories(t *testing.T) {
	stories, err := spoken.Read("../../bench/quotes/dev")
	if err != nil {
		t.Fatal(err)
	}
	measure(t, "bench/quotes/dev", stories, floors{direct: 95.5, all: 92.8, nobody: 76, persons: 88, invented: 1})
}

// floors are what a set of stories must reach, in per cent; invented is the most that may be.
type floors struct{ direct, all, nobody, persons, invented float64 }

func measure(t *testing.T, name string, stories []spoken.Story, f floors) {
	t.Helper()
	s, err := spoken.Measure(stories, func(in io.Reader, out io.Writer) error { return FindLines(t.Context(), in, out) })
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	s.Print(&table, name)
	t.Log(table.String())
	for _, row := range []struct {
		what      string
		got, want float64
	}{{"direct", s.Direct(), f.direct}, {"all", s.All(), f.all}, {"nobody named", s.Nobody(), f.nobody}, {"full names", s.Persons(), f.persons}, {"not invented", 100 - s.Invented(), 100 - f.invented}} {
		if row.got < row.want {
			t.Errorf("%s: %.1f, the floor is %.1f", row.what, row.got, row.want)
		}
	}
}

func (c *findCase) options() Options {
	return Options{Headline: c.want.Headline, Topics: c.want.Topics}
}

// TestFindNamesPeopleAndInterviews checks the cases that say which people and interviews they tell of.
func TestFindNamesPeopleAndInterviews(t *testing.T) {
	for _, c := range loadCases(t, "testdata/find") {
		if c.want.People == nil && c.want.Interviews == nil {
			continue
		}
		t.Run(c.name, func(t *testing.T) { c.checkPeople(t, Find(c.text, c.options())) })
	}
}

// checkPeople compares the people and interviews of a result with those of the case.
func (c *findCase) checkPeople(t *testing.T, res Result) {
	t.Helper()
	if c.want.People != nil {
		var got []string
		for _, p := range res.People {
			got = append(got, p.Name)
		}
		want := slices.Clone(c.want.People)
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("people: got %q, want %q", got, want)
		}
	}
	if c.want.Interviews == nil {
		return
	}
	if len(res.Interviews) != len(c.want.Interviews) {
		t.Errorf("interviews: got %+v, want %+v", res.Interviews, c.want.Interviews)
		return
	}
	for i, w := range c.want.Interviews {
		got := res.Interviews[i]
		if got.Interviewee != w.Interviewee || got.Interviewer != w.Interviewer || got.Outlet != w.Outlet || !slices.Equal(got.About, w.About) {
			t.Errorf("interview %d: got %+v, want %+v", i, got, w)
		}
	}
}
