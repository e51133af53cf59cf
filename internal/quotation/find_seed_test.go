package quotation

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// seedFile is the part of expect.json that is about quotes; what a quote leaves out is not asked for.
type seedFile struct {
	Headline   string     `json:"headline"`
	People     []string   `json:"people"`
	Interviews []wantTalk `json:"interviews"`
	Quotes     []struct {
		Speaker    string   `json:"speaker"`
		Addressee  string   `json:"addressee"`
		Outlet     string   `json:"outlet"`
		About      []string `json:"about"`
		Partial    bool     `json:"partial"`
		Paragraphs int      `json:"paragraphs"`
		Starts     string   `json:"starts"`
		Ends       string   `json:"ends"`
	} `json:"quotes"`
}

// TestFindOnTheSeed reads the page in FIRSTHAND_SEED, whole as quotes find gets it and without its
// headline and topics as intake hands it on.
func TestFindOnTheSeed(t *testing.T) {
	dir := os.Getenv("FIRSTHAND_SEED")
	if dir == "" {
		t.Log("seed: not run")
		return
	}
	text, err := os.ReadFile(filepath.Join(dir, "story.txt"))
	if err != nil {
		t.Fatal(err)
	}
	expect, err := os.ReadFile(filepath.Join(dir, "expect.json"))
	if err != nil {
		t.Fatal(err)
	}
	var want seedFile
	if err := json.Unmarshal(expect, &want); err != nil {
		t.Fatal(err)
	}
	page := string(text)
	t.Run("whole", func(t *testing.T) { want.check(t, Find(page, Options{})) })
	lines := strings.SplitN(page, "\n\n", 3)
	t.Run("body", func(t *testing.T) {
		want.check(t, Find(lines[2], Options{Headline: lines[0], Topics: []string{strings.TrimSpace(lines[1])}}))
	})
}

func (want *seedFile) check(t *testing.T, res Result) {
	t.Helper()
	if len(res.Quotes) != len(want.Quotes) {
		t.Fatalf("%d quotes, want %d: %+v", len(res.Quotes), len(want.Quotes), res.Quotes)
	}
	for i, w := range want.Quotes {
		q := res.Quotes[i]
		if q.Speaker.Person != w.Speaker || q.Partial != w.Partial || !strings.HasPrefix(q.Text, w.Starts) || !strings.HasSuffix(q.Text, w.Ends) {
			t.Errorf("quote %d: got %+v, want %+v", i, q, w)
		}
		if w.Addressee != "" && (q.Addressee.Person != w.Addressee || q.Outlet != w.Outlet || !slices.Equal(q.About, w.About)) {
			t.Errorf("quote %d: to %q on %q about %q, want %+v", i, q.Addressee.Person, q.Outlet, q.About, w)
		}
		if w.Paragraphs > 0 && len(q.Spans) != w.Paragraphs {
			t.Errorf("quote %d: %d paragraphs, want %d", i, len(q.Spans), w.Paragraphs)
		}
		if q.Interview != 0 {
			t.Errorf("quote %d is of interview %d, want 0", i, q.Interview)
		}
	}
	c := findCase{want: wantFile{People: want.People, Interviews: want.Interviews}}
	c.checkPeople(t, res)
}
