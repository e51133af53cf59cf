package intake

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// expectation is the file expect.json beside a story.txt.
type expectation struct {
	Headline   string
	Topics     []string
	People     []string
	Interviews []struct {
		Interviewee, Interviewer, Outlet string
		About                            []string
	}
	Quotes []struct {
		Speaker, Addressee, Outlet string
		About                      []string
		Partial                    bool
		Paragraphs                 int
		Starts, Ends               string
	}
	Related       []struct{ Label, Title string }
	Question      string
	Credits       []struct{ Credit string }
	Relationships []struct {
		People       []string
		Kind, Status string
	}
	Facts []struct {
		People   []string
		DateText string `json:"date_text"`
	}
	Dropped []string
	Absent  map[string]any
}

// TestSeed reads one more page, from the folder that FIRSTHAND_SEED names, and checks everything
// that stands in its expect.json. The page is not part of the repository.
func TestSeed(t *testing.T) {
	dir := os.Getenv("FIRSTHAND_SEED")
	if dir == "" {
		t.Log("seed: not run (FIRSTHAND_SEED names no folder with story.txt and expect.json)")
		return
	}
	if !filepath.IsAbs(dir) {
		dir = filepath.Join("../..", dir)
	}
	data, err := os.ReadFile(filepath.Join(dir, "story.txt"))
	if err != nil {
		t.Fatal(err)
	}
	want := readExpectation(t, filepath.Join(dir, "expect.json"))
	got, err := Read("story.txt", data, Options{})
	if err != nil {
		t.Fatal(err)
	}
	same(t, "headline", got.Headline, want.Headline)
	same(t, "question", got.Question, want.Question)
	sameList(t, "topics", got.Topics, want.Topics)
	sameList(t, "dropped", got.Dropped, want.Dropped)
	sameList(t, "people", mapped(got.People, func(p Person) string { return p.Name }), want.People)
	seedInterviews(t, got, want)
	seedQuotes(t, got, want)
	seedFound(t, got, want)
	if want.Absent["byline"] == true && len(got.Byline) > 0 {
		t.Errorf("byline %q: the page gives none", got.Byline)
	}
	if want.Absent["published"] == true && got.Published != "" {
		t.Errorf("published %q: the page gives no date", got.Published)
	}
}

func readExpectation(t *testing.T, file string) expectation {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var want expectation
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	return want
}

func seedInterviews(t *testing.T, got *Draft, want expectation) {
	t.Helper()
	if len(got.Interviews) != len(want.Interviews) {
		t.Fatalf("%d interviews, wanted %d", len(got.Interviews), len(want.Interviews))
	}
	for i, w := range want.Interviews {
		g := got.Interviews[i]
		same(t, "interviewee", g.Interviewee, w.Interviewee)
		same(t, "interviewer", g.Interviewer, w.Interviewer)
		same(t, "outlet", g.Outlet, w.Outlet)
		sameList(t, "about", g.About, w.About)
	}
}

func seedQuotes(t *testing.T, got *Draft, want expectation) {
	t.Helper()
	if len(got.Quotes) != len(want.Quotes) {
		t.Fatalf("%d quotes, wanted %d", len(got.Quotes), len(want.Quotes))
	}
	for i, w := range want.Quotes {
		g := got.Quotes[i]
		same(t, "speaker", g.Speaker, w.Speaker)
		if w.Addressee != "" {
			same(t, "addressee", g.Addressee, w.Addressee)
		}
		if w.Outlet != "" {
			same(t, "outlet", g.Outlet, w.Outlet)
		}
		if w.About != nil {
			sameList(t, "about", g.About, w.About)
		}
		if g.Partial != w.Partial {
			t.Errorf("quote %d: partial %v, wanted %v", i, g.Partial, w.Partial)
		}
		if w.Paragraphs > 0 {
			if n := len(strings.Split(g.Text, "\n\n")); n != w.Paragraphs {
				t.Errorf("quote %d has %d paragraphs, wanted %d", i, n, w.Paragraphs)
			}
			if !slices.ContainsFunc(got.Body, func(b Block) bool { return b.Type == QuoteText && b.Quote != nil && *b.Quote == i && b.Text == g.Text }) {
				t.Errorf("quote %d is no block of the body", i)
			}
		}
		if !strings.HasPrefix(g.Text, w.Starts) || !strings.HasSuffix(g.Text, w.Ends) {
			t.Errorf("quote %d is %q, wanted it to begin with %q and end with %q", i, g.Text, w.Starts, w.Ends)
		}
	}
}

// seedFound checks related stories, credits, relationships and facts; people stand in any order.
func seedFound(t *testing.T, got *Draft, want expectation) {
	t.Helper()
	sameList(t, "related", mapped(got.Related, func(r Related) string { return r.Label + ": " + r.Title }),
		mapped(want.Related, func(r struct{ Label, Title string }) string { return r.Label + ": " + r.Title }))
	sameList(t, "credits", mapped(got.Credits, func(c Credit) string { return c.Credit }),
		mapped(want.Credits, func(c struct{ Credit string }) string { return c.Credit }))
	var relations, facts []string
	for _, w := range want.Relationships {
		relations = append(relations, relationLine(w.People, w.Kind, w.Status))
	}
	for _, w := range want.Facts {
		facts = append(facts, w.DateText+": "+strings.Join(w.People, ", "))
	}
	sameSet(t, "relationships", mapped(got.Relationships, func(r Relationship) string {
		return relationLine([]string{r.Subject, r.Object}, r.Kind, r.Status)
	}), relations)
	sameSet(t, "facts", mapped(got.Facts, func(f Fact) string { return f.DateText + ": " + strings.Join(f.People, ", ") }), facts)
	for _, r := range got.Relationships {
		if r.Sentence == "" {
			t.Errorf("%v has no sentence", r)
		}
	}
}

func relationLine(people []string, kind, status string) string {
	people = slices.Clone(people)
	slices.Sort(people)
	return strings.Join(people, " + ") + ": " + kind + ", " + status
}

func mapped[T any](list []T, f func(T) string) []string {
	var out []string
	for _, x := range list {
		out = append(out, f(x))
	}
	return out
}

func same(t *testing.T, field, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %q, wanted %q", field, got, want)
	}
}

func sameList(t *testing.T, field string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q, wanted %q", field, got, want)
	}
}

func sameSet(t *testing.T, field string, got, want []string) {
	t.Helper()
	got, want = slices.Clone(got), slices.Clone(want)
	slices.Sort(got)
	slices.Sort(want)
	sameList(t, field, got, want)
}
