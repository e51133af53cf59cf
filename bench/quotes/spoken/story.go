package spoken

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Story is one text of the benchmark with its marks taken out of it.
type Story struct {
	ID     string            `json:"id"`
	Head   map[string]string `json:"head"`
	Text   string            `json:"text"`
	Quotes []Stretch         `json:"quotes"`
	Others []Other           `json:"not_quotes"`
}

// Stretch is a piece of what somebody is reported to have said: code points Start to End of the text,
// marks included. Kind is direct, partial or block; Speaker "" with -1, -1: the text names nobody.
type Stretch struct {
	Start        int    `json:"start"`
	End          int    `json:"end"`
	Kind         string `json:"kind"`
	Speaker      string `json:"speaker"`
	SpeakerStart int    `json:"speaker_start"`
	SpeakerEnd   int    `json:"speaker_end"`
	Person       string `json:"person"`
}

// Other is a stretch in marks that is no quote: a title, nickname, scare quote, term or measure.
type Other struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Kind  string `json:"kind"`
}

// styles, kinds and others are the words of GUIDE.md.
var (
	styles = words("agency tabloid magazine broadsheet local sport court business science interview transcript social review obituary feature british foreign")
	kinds  = words("direct partial block")
	others = words("title nickname scare term measure")
)

func words(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// Read reads every *.story file of a folder, in the order of their names.
func Read(dir string) ([]Story, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.story"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("read stories: no *.story in %s", dir)
	}
	sort.Strings(files)
	var out []Story
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		s, err := parseStory(strings.TrimSuffix(filepath.Base(file), ".story"), string(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		out = append(out, s)
	}
	return out, nil
}

// parseStory reads one story as GUIDE.md writes it.
func parseStory(id, data string) (Story, error) {
	s := Story{ID: id, Head: map[string]string{"language": "en"}}
	head, body, ok := strings.Cut(strings.ReplaceAll(data, "\r\n", "\n"), "\n---\n")
	if !ok {
		return s, fmt.Errorf("no line --- after the head")
	}
	for _, line := range strings.Split(head, "\n") {
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			return s, fmt.Errorf("head line %q is not key: value", line)
		}
		s.Head[strings.TrimSpace(key)] = strings.TrimSpace(value)
	}
	if s.Head["title"] == "" || !styles[s.Head["style"]] {
		return s, fmt.Errorf("the head needs a title and one of the styles of the guide, it has %q and %q", s.Head["title"], s.Head["style"])
	}
	return s, s.parseBody(strings.Trim(body, "\n"))
}

var tag = regexp.MustCompile(`<(/?)([qsx])((?:\s+[a-z]+="[^"]*")*)\s*>`)
var attribute = regexp.MustCompile(`([a-z]+)="([^"]*)"`)

// open is a tag that waits for its end.
type open struct {
	name  string
	attrs map[string]string
	start int
}

// mention is an <s> of the story.
type mention struct {
	start, end int
	who        string
}

func (s *Story) parseBody(body string) error {
	var text strings.Builder
	var stack []open
	mentions := map[string]mention{}
	by := []string{}
	at, points := 0, 0
	write := func(part string) {
		text.WriteString(part)
		points += utf8.RuneCountInString(part)
	}
	for _, m := range tag.FindAllStringSubmatchIndex(body, -1) {
		write(body[at:m[0]])
		at = m[1]
		name, closing := body[m[4]:m[5]], m[2] != m[3]
		if !closing {
			attrs := map[string]string{}
			for _, a := range attribute.FindAllStringSubmatch(body[m[6]:m[7]], -1) {
				attrs[a[1]] = a[2]
			}
			stack = append(stack, open{name, attrs, points})
			continue
		}
		near := excerpt(text.String())
		if len(stack) == 0 || stack[len(stack)-1].name != name {
			return fmt.Errorf("</%s> without its beginning after %q", name, near)
		}
		o := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if err := s.close(o, points, mentions, &by); err != nil {
			return fmt.Errorf("%w, before %q", err, near)
		}
	}
	write(body[at:])
	s.Text = text.String()
	if len(stack) > 0 {
		return fmt.Errorf("<%s> at code point %d has no end", stack[0].name, stack[0].start)
	}
	return s.settle(by, mentions)
}

// close notes what a finished tag says.
func (s *Story) close(o open, end int, mentions map[string]mention, by *[]string) error {
	switch o.name {
	case "s":
		id := o.attrs["id"]
		if id == "" {
			return fmt.Errorf("<s> has no id")
		}
		if _, twice := mentions[id]; twice {
			return fmt.Errorf("<s id=%q> stands twice", id)
		}
		mentions[id] = mention{o.start, end, o.attrs["who"]}
	case "x":
		if !others[o.attrs["kind"]] {
			return fmt.Errorf("<x kind=%q> is not in the guide", o.attrs["kind"])
		}
		s.Others = append(s.Others, Other{o.start, end, o.attrs["kind"]})
	case "q":
		kind := o.attrs["kind"]
		if kind == "" {
			kind = "direct"
		}
		if !kinds[kind] {
			return fmt.Errorf("<q kind=%q> is not in the guide", kind)
		}
		if _, has := o.attrs["by"]; !has {
			return fmt.Errorf("<q> has no by")
		}
		s.Quotes = append(s.Quotes, Stretch{Start: o.start, End: end, Kind: kind, SpeakerStart: -1, SpeakerEnd: -1})
		*by = append(*by, o.attrs["by"])
	}
	return nil
}

// settle gives every stretch its speaker and checks what the guide asks of offsets.
func (s *Story) settle(by []string, mentions map[string]mention) error {
	points := []rune(s.Text)
	used := map[string]bool{"": true}
	for i := range s.Quotes {
		q := &s.Quotes[i]
		words := string(points[q.Start:q.End])
		if strings.Contains(words, "\n") {
			return fmt.Errorf("a stretch runs over a paragraph: %q", excerpt(words))
		}
		if strings.IndexFunc(words, unicode.IsLetter) < 0 {
			return fmt.Errorf("a stretch without a letter: %q", words)
		}
		marked := strings.ContainsAny(words, "\"'“”‘’«»„")
		if q.Kind != "block" && !marked {
			return fmt.Errorf("a %s stretch without marks: %q", q.Kind, excerpt(words))
		}
		used[by[i]] = true
		if by[i] == "" {
			continue
		}
		m, ok := mentions[by[i]]
		if !ok {
			return fmt.Errorf("by=%q has no <s>: %q", by[i], excerpt(words))
		}
		q.Speaker, q.SpeakerStart, q.SpeakerEnd, q.Person = string(points[m.start:m.end]), m.start, m.end, m.who
	}
	for id := range mentions {
		if !used[id] {
			return fmt.Errorf("<s id=%q> speaks nothing", id)
		}
	}
	return s.unmarked(points)
}

// unmarked refuses double marks that stand in no stretch: one was forgotten.
func (s *Story) unmarked(points []rune) error {
	inside := make([]bool, len(points)+1)
	for _, q := range s.Quotes {
		for i := q.Start; i < q.End; i++ {
			inside[i] = true
		}
	}
	for _, o := range s.Others {
		for i := o.Start; i < o.End; i++ {
			inside[i] = true
		}
	}
	for i, r := range points {
		if strings.ContainsRune("\"“”«»", r) && !inside[i] {
			return fmt.Errorf("a mark that is in no <q> or <x>: %q", string(points[max(0, i-30):min(len(points), i+30)]))
		}
	}
	return nil
}

// excerpt is the end of a text, short enough for an error.
func excerpt(s string) string {
	points := []rune(s)
	if len(points) > 60 {
		points = points[len(points)-60:]
	}
	return string(points)
}
