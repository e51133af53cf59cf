package intake

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write misses.txt of the gold pages anew, and want.json where there is none")

// TestGold reads every page of testdata/gold and compares the draft with want.json, which says what
// is right, not what we give: misses.txt lists where the two differ ("-" not found, "+" invented). A
// difference that is not listed fails the test; one that is gone is logged, for -update to note. At
// the end the fields' precision and recall over all pages are printed.
func TestGold(t *testing.T) {
	pages, err := filepath.Glob("testdata/gold/*/page.*")
	if err != nil || len(pages) < 20 {
		t.Fatalf("%d gold pages found, there are more than 20 (%v)", len(pages), err)
	}
	score := scores{}
	for _, page := range pages {
		dir := filepath.Dir(page)
		t.Run(filepath.Base(dir), func(t *testing.T) { goldPage(t, page, dir, score) })
	}
	score.print(t)
}

func goldPage(t *testing.T, page, dir string, score scores) {
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Read(filepath.Base(page), data, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if again, err := ReadJSON(got.JSON()); err != nil || string(again.JSON()) != string(got.JSON()) {
		t.Errorf("what is printed is not read back as it was: %v", err)
	}
	wantFile, missFile := filepath.Join(dir, "want.json"), filepath.Join(dir, "misses.txt")
	wantJSON, err := os.ReadFile(wantFile)
	if os.IsNotExist(err) && *update {
		wantJSON = got.JSON()
		err = os.WriteFile(wantFile, wantJSON, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	want, err := ReadJSON(wantJSON)
	if err != nil {
		t.Fatal(err)
	}
	misses := compare(items(want), items(got), score)
	known, err := os.ReadFile(missFile)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if *update {
		writeMisses(t, missFile, misses)
		return
	}
	worse, better := lineDifference(misses, string(known))
	if len(worse) > 0 {
		t.Errorf("differs from want.json in ways that misses.txt does not list:\n%s", strings.Join(worse, "\n"))
	}
	if len(better) > 0 {
		t.Logf("read better than misses.txt says:\n%s", strings.Join(better, "\n"))
	}
}

// lineDifference gives the lines that only a has, and those that only b has.
func lineDifference(a, b string) (onlyA, onlyB []string) {
	left := strings.Split(b, "\n")
	for _, line := range strings.Split(a, "\n") {
		if i := slices.Index(left, line); i >= 0 {
			left = slices.Delete(left, i, i+1)
		} else {
			onlyA = append(onlyA, line)
		}
	}
	for _, line := range left {
		if line != "" {
			onlyB = append(onlyB, line)
		}
	}
	return onlyA, onlyB
}

func writeMisses(t *testing.T, file, misses string) {
	t.Helper()
	var err error
	if misses == "" {
		if err = os.Remove(file); os.IsNotExist(err) {
			err = nil
		}
	} else {
		err = os.WriteFile(file, []byte(misses), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// items takes a draft apart into the things that are right or wrong, by field.
func items(d *Draft) map[string][]string {
	m := map[string][]string{}
	add := func(field string, values ...string) {
		for _, v := range values {
			if v != "" {
				m[field] = append(m[field], v)
			}
		}
	}
	add("headline", d.Headline)
	add("dek", d.Dek)
	add("byline", d.Byline...)
	add("published", d.Published)
	add("updated", d.Updated)
	add("site", d.Site)
	add("url", d.URL)
	add("language", d.Language)
	add("lead_image", d.LeadImage)
	add("topics", d.Topics...)
	add("question", d.Question)
	add("dropped", d.Dropped...)
	add("warnings", d.Warnings...)
	for _, p := range d.People {
		add("people", p.Name)
	}
	for _, b := range d.Body {
		add("body", b.Type+": "+b.Text)
		if b.HTML != "" && b.Type != Embed {
			add("html", b.HTML)
		}
		runes := []rune(b.Text)
		for _, q := range b.Inline {
			add("inline", string(runes[q.Start:q.End]))
		}
		if b.Type == Image {
			add("images", compactJSON(b))
		}
	}
	for _, q := range d.Quotes {
		add("quotes", fmt.Sprintf("%s (partial %v)", q.Text, q.Partial))
		add("speakers", fmt.Sprintf("%s: %s", q.Speaker, clip(q.Text, 40)))
		if q.Addressee+q.Outlet+strings.Join(q.About, "") != "" {
			add("told to", fmt.Sprintf("%s | %s | %s: %s", q.Addressee, q.Outlet, strings.Join(q.About, ", "), clip(q.Text, 40)))
		}
	}
	for _, v := range d.Interviews {
		v.Sentence = ""
		add("interviews", compactJSON(v))
	}
	for _, f := range d.Facts {
		add("facts", compactJSON(f))
	}
	for _, r := range d.Related {
		add("related", compactJSON(r))
	}
	for _, c := range d.Credits {
		add("credits", compactJSON(c))
	}
	for _, r := range d.Relationships {
		add("relationships", compactJSON(r))
	}
	return m
}

func compactJSON(v any) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err.Error()
	}
	return strings.TrimSpace(b.String())
}

// compare gives the differences, sorted, and counts hits.
func compare(want, got map[string][]string, score scores) string {
	var misses []string
	for _, field := range fieldsOf(want, got) {
		left := slices.Clone(got[field])
		for _, item := range want[field] {
			if i := slices.Index(left, item); i >= 0 {
				left = slices.Delete(left, i, i+1)
				score.add(field, 1, 0, 0)
				continue
			}
			score.add(field, 0, 1, 0)
			misses = append(misses, "- "+field+": "+strings.ReplaceAll(item, "\n", "⏎")+"\n")
		}
		for _, item := range left {
			score.add(field, 0, 0, 1)
			misses = append(misses, "+ "+field+": "+strings.ReplaceAll(item, "\n", "⏎")+"\n")
		}
	}
	return strings.Join(misses, "")
}

func fieldsOf(maps ...map[string][]string) []string {
	seen := map[string]bool{}
	var fields []string
	for _, m := range maps {
		for field := range m {
			if !seen[field] {
				seen[field] = true
				fields = append(fields, field)
			}
		}
	}
	sort.Strings(fields)
	return fields
}

// scores counts, by field, what was found, missed and invented.
type scores map[string]*[3]int

func (s scores) add(field string, found, missed, invented int) {
	if s[field] == nil {
		s[field] = &[3]int{}
	}
	s[field][0] += found
	s[field][1] += missed
	s[field][2] += invented
}

func (s scores) print(t *testing.T) {
	var b strings.Builder
	fmt.Fprintf(&b, "%-14s %9s %7s %6s\n", "field", "precision", "recall", "items")
	for _, field := range fieldsOf(asItems(s)) {
		n := s[field]
		fmt.Fprintf(&b, "%-14s %8.1f%% %6.1f%% %6d\n", field, percent(n[0], n[0]+n[2]), percent(n[0], n[0]+n[1]), n[0]+n[1])
	}
	t.Logf("gold pages:\n%s", b.String())
}

func asItems(s scores) map[string][]string {
	m := map[string][]string{}
	for field := range s {
		m[field] = nil
	}
	return m
}

func percent(part, whole int) float64 {
	if whole == 0 {
		return 100
	}
	return 100 * float64(part) / float64(whole)
}
