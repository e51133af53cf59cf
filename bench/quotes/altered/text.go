package altered

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is what somebody said: an interview, a statement, a speech.
type Text struct {
	Name  string
	Turns []Turn
	asker string // who asks, "" in a statement
}

// Turn is a paragraph and who says it, "" where the text has no labels.
type Turn struct{ Name, Text string }

//go:embed texts
var texts embed.FS

// Dev gives the texts that rules may be made with.
func Dev() []Text { return mustRead("texts/dev") }

// HeldOut gives the texts that are only scored.
func HeldOut() []Text { return mustRead("texts/heldout") }

func mustRead(dir string) []Text {
	out, err := Read(texts, dir)
	if err != nil {
		panic(err) // the files are embedded: they are there or the build is broken
	}
	return out
}

// Read reads every *.txt file of a folder as a text, in the order of their names. A file without words
// is refused: nothing can be quoted from it.
func Read(fsys fs.FS, dir string) ([]Text, error) {
	files, err := fs.Glob(fsys, path.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("read texts: no *.txt in %s", dir)
	}
	var out []Text
	for _, file := range files {
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return nil, err
		}
		text := Parse(strings.TrimSuffix(path.Base(file), ".txt"), string(data))
		if len(text.Turns) == 0 {
			return nil, fmt.Errorf("read texts: %s is empty: write what was said into it, a paragraph a line, or remove it", file)
		}
		out = append(out, text)
	}
	return out, nil
}

var turnLabel = regexp.MustCompile(`^([A-Z][A-Z0-9 .'’-]{0,40}): +`)

// Parse reads a text: a paragraph a line, with or without "NAME: " before it. Who speaks first asks,
// where more than one speaks.
func Parse(name, data string) Text {
	t := Text{Name: name}
	names := map[string]bool{}
	for line := range strings.Lines(data) {
		line = strings.Join(strings.Fields(line), " ")
		if line == "" {
			continue
		}
		turn := Turn{Text: line}
		if m := turnLabel.FindStringSubmatch(line); m != nil && len(line) > len(m[0]) {
			turn = Turn{Name: m[1], Text: line[len(m[0]):]}
		}
		names[turn.Name] = true
		t.Turns = append(t.Turns, turn)
	}
	if len(names) > 1 {
		t.asker = t.Turns[0].Name
	}
	return t
}

// answers are the turns that are not the asker's.
func (t *Text) answers() []int {
	var out []int
	for i := range t.Turns {
		if t.asker == "" || t.Turns[i].Name != t.asker {
			out = append(out, i)
		}
	}
	return out
}

var sentenceEnd = regexp.MustCompile(`[.!?]["”’]? `)

// Titles that end with a full stop and no sentence.
var shortened = regexp.MustCompile(`\b(Mr|Mrs|Ms|Dr|St|Prof|Capt|Sgt|Lt|no|No)\.$`)

// sentences cuts a paragraph.
func sentences(text string) []string {
	var out []string
	from := 0
	for _, m := range sentenceEnd.FindAllStringIndex(text, -1) {
		next, _ := utf8.DecodeRuneInString(text[m[1]:])
		if m[1] == len(text) || !unicode.IsUpper(next) && next != '"' && next != '“' || shortened.MatchString(text[from:m[0]+1]) {
			continue
		}
		out = append(out, text[from:m[1]-1])
		from = m[1]
	}
	return append(out, text[from:])
}

// bare is a word without the marks around it.
func bare(w string) string {
	return strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// plain is a text in lower case without marks: what is left is what was said.
func plain(s string) string {
	s = strings.NewReplacer("'", "", "’", "", "-", "", "\u00ad", "").Replace(strings.ToLower(s))
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}
