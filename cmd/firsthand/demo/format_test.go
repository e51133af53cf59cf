package demo

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const small = `title: A Title
dek: Out on {weekday:-1d}.
by: ann, bob
topics: music
published: 1d2h
language: en
---
He said *so* and [[q:k|“yes, *indeed*,”]] on {date:-2d}.

## A heading

> quote: k
> Printed **words**.
> Second paragraph.

> Verse.

1. One
2. [Two](story:other)

- Dot

image: pic | A caption
related: other | More

***
question: Why?`

func TestStoryFormat(t *testing.T) {
	text := strings.Replace(small, "image: pic | A caption\n", "image: pic | A caption\n\n", 1)
	text = strings.Replace(text, "***\n", "***\n\n", 1)
	st, err := parseStory("slug", text, clock)
	if err != nil {
		t.Fatal(err)
	}
	want := []Block{
		{Kind: Paragraph, Text: []Inline{{Text: "He said "}, {Text: "so", Italic: true}, {Text: " and "}, {Text: "“yes, ", Quote: "k"}, {Text: "indeed", Italic: true, Quote: "k"}, {Text: ",”", Quote: "k"}, {Text: " on October 19."}}},
		{Kind: Heading, Level: 2, Text: []Inline{{Text: "A heading"}}},
		{Kind: QuoteBlock, Quote: "k", Paragraphs: [][]Inline{{{Text: "Printed "}, {Text: "words", Bold: true}, {Text: "."}}, {{Text: "Second paragraph."}}}},
		{Kind: Blockquote, Paragraphs: [][]Inline{{{Text: "Verse."}}}},
		{Kind: List, Ordered: true, Items: [][]Inline{{{Text: "One"}}, {{Text: "Two", Link: "story:other"}}}},
		{Kind: List, Items: [][]Inline{{{Text: "Dot"}}}},
		{Kind: Image, Picture: "pic", Caption: "A caption"},
		{Kind: Related, Story: "other", Label: "More"},
		{Kind: Divider},
		{Kind: Question, Text: []Inline{{Text: "Why?"}}},
	}
	if diff := cmp.Diff(want, st.Body); diff != "" {
		t.Error(diff)
	}
	if st.Dek != "Out on Tuesday." || len(st.Authors) != 2 || st.Authors[1] != "bob" {
		t.Errorf("front matter: %+v", st)
	}
}

func TestStoryFormatRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"no front matter":      "words",
		"unknown name":         "title: A\ncolour: red\n---\nwords",
		"line without colon":   "title\n---\nwords",
		"bad offset":           "published: tomorrow\n---\nwords",
		"open italics":         "title: A\n---\nhe said *so",
		"open bold":            "title: A\n---\nhe said **so",
		"open quote":           "title: A\n---\n[[q:k|words",
		"quote without bar":    "title: A\n---\n[[q:k]] words | more",
		"quote in a link":      "title: A\n---\n[he [[q:k|said]]](story:a)",
		"link without end":     "title: A\n---\n[he](story:a",
		"quote that breaks":    "title: A\n---\n> quote: k\nwords",
		"list that breaks":     "title: A\n---\n1. one\ntwo",
		"paragraph of two":     "title: A\n---\none\ntwo",
		"unreadable date":      "title: A\n---\non {weekday:soon}.",
		"unreadable birthday":  "title: A\n---\naged {age:1900}.",
		"heading and a line":   "title: A\n---\n## one\ntwo",
		"dotted list breaks":   "title: A\n---\n- one\ntwo",
		"figure with bad mark": "title: A\n---\n> quote: k\n> *so",
	} {
		if st, err := parseStory("slug", text, clock); err == nil {
			t.Errorf("%s: read as %+v", name, st.Body)
		} else if !strings.HasPrefix(err.Error(), "slug:") {
			t.Errorf("%s: does not say where: %v", name, err)
		}
	}
}

func TestShift(t *testing.T) {
	for by, want := range map[string]string{
		"0": "2026-10-22T15:30:12Z", "-1d": "2026-10-21T15:30:12Z", "+2d3h": "2026-10-24T18:30:12Z",
		"-2y": "2024-10-22T15:30:12Z", "-6d3h12m": "2026-10-16T12:18:12Z", "-1y1d": "2025-10-21T15:30:12Z",
	} {
		got, err := expand("{time:"+by+"}", clock)
		if err != nil || got != want {
			t.Errorf("%s: %s, want %s (%v)", by, got, want, err)
		}
	}
	for text, want := range map[string]string{
		"{age:1938-03-14}": "88", "{age:1938-10-23}": "87", "{season:0}": "2026-23", "{season:-280d}": "2025-24",
		"{seasonname:-100d}": "summer", "{month:-40d}": "September", "{year:-1y}": "2025", "{edtf:-9d}": "2026-10-13",
	} {
		if got, err := expand(text, clock); err != nil || got != want {
			t.Errorf("%s: %s, want %s (%v)", text, got, want, err)
		}
	}
}

// TestDamageIsFound breaks one thing at a time in a copy of the sample; the reason must be named.
func TestDamageIsFound(t *testing.T) {
	for _, c := range []struct{ file, from, to, reason string }{
		{"records/quotes.json", `"speaker": "odalys-marrane", "addressee"`, `"speaker": "nobody", "addressee"`, `there is no person "nobody"`},
		{"records/quotes.json", "That was the trouble.", "That was no trouble.", ""},
		{"records/quotes.json", `"state": "withdrawn"`, `"state": "reported"`, "its record says otherwise"},
		{"records/quotes.json", `"unnamedReason": "not authorized to speak about the scripts", `, "", "no reason why the speaker is not named"},
		{"records/quotes.json", "tarnholt.example", "tarnholt.test", "not an https address on a .example name"},
		{"records/quotes.json", `"key": "odalys-forgiven"`, `"key": "odalys-phone-call"`, "a key twice"},
		{"records/people.json", `"pronouns"`, `"pronoun"`, "unknown field"},
		{"records/facts.json", `"unsourced": true, "story": "wexley-twins-reunion-off"`, `"story": "wexley-twins-reunion-off"`, "never both or neither"},
		{"records/corrections.json", `"story": "fennmoor-prizes"`, `"story": "elsewhere"`, `there is no story "elsewhere"`},
		{"records/pictures.json", `"rights": "restricted"`, `"rights": "found"`, "is no rights state"},
		{"records/relationships.json", `"by": "nell-arkady", `, "", "confirmed without a name"},
		{"stories/fennmoor-prizes.txt", "five,”", "six,”", "words that quote sarrazola-speech does not have"},
		{"stories/fennmoor-prizes.txt", "[[q:sarrazola-speech|", "[[q:other|", `there is no quote "other"`},
		{"stories/fennmoor-prizes.txt", "related: bayt-ala-al-rih", "related: fennmoor-prizes", "related to itself"},
		{"stories/fennmoor-prizes.txt", "picture: lighthouse-screen", "picture: none", `there is no picture "none"`},
	} {
		fsys := copyOf(t)
		data := string(fsys[c.file].Data)
		if !strings.Contains(data, c.from) {
			t.Errorf("%s does not hold %q", c.file, c.from)
			continue
		}
		fsys[c.file] = &fstest.MapFile{Data: []byte(strings.Replace(data, c.from, c.to, 1))}
		_, err := load(fsys, clock)
		switch {
		case c.reason == "" && err != nil: // a figure without words of its own follows its record
			t.Errorf("%q → %q: %v", c.from, c.to, err)
		case c.reason != "" && (err == nil || !strings.Contains(err.Error(), c.reason)):
			t.Errorf("%q → %q: %v, want %q", c.from, c.to, err, c.reason)
		}
	}
}

// TestIntendedDifferenceNeedsItsReason holds both ways: words that differ need a reason, and a
// reason needs words that differ.
func TestIntendedDifferenceNeedsItsReason(t *testing.T) {
	fsys := copyOf(t)
	const story, records = "stories/fennmoor-prizes.txt", "records/quotes.json"
	text := strings.Replace(string(fsys[story].Data), "five,”", "5,”", 1)
	why := strings.Replace(string(fsys[records].Data), `{"key": "sarrazola-speech",`, `{"key": "sarrazola-speech", "differs": {"fennmoor-prizes": "numbers in figures"},`, 1)
	fsys[records] = &fstest.MapFile{Data: []byte(why)}
	if _, err := load(fsys, clock); err == nil || !strings.Contains(err.Error(), "and they do not") {
		t.Errorf("a reason without a difference: %v", err)
	}
	fsys[story] = &fstest.MapFile{Data: []byte(text)}
	if _, err := load(fsys, clock); err != nil {
		t.Errorf("a difference with its reason: %v", err)
	}
}

func copyOf(t *testing.T) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(files, name)
		out[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
