package pages

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"firsthand/internal/intake"
)

// tally counts lines that were found, missed and invented.
type tally struct{ found, missed, invented int }

// Scores are the figures over a set of pages.
type Scores struct {
	pages       int
	names       []string // of the fields, in the order of the table
	fields      map[string]*tally
	overlap     [3]float64 // of the bodies' words: sums of the pages' precision, recall and F1
	differences []string
}

// NewScores gives empty figures, to which pages are added.
func NewScores() *Scores { return &Scores{fields: map[string]*tally{}} }

// Score reads the pages below dir, has each read and prints the figures; list adds every difference.
func Score(out io.Writer, dir string, list bool) error {
	s, err := scoreDir(dir)
	if err != nil {
		return err
	}
	s.Print(out, dir)
	if list {
		s.List(out)
	}
	return nil
}

func scoreDir(dir string) (*Scores, error) {
	all, err := Read(dir)
	if err != nil {
		return nil, err
	}
	s := NewScores()
	for i := range all {
		p := &all[i]
		d, err := intake.Read(p.File, p.Data, intake.Options{})
		if err != nil {
			s.note(p, "page", "!", err.Error())
			d = &intake.Draft{}
		}
		s.Add(p, d)
	}
	return s, nil
}

// Add scores what was read from one page.
func (s *Scores) Add(p *Page, d *intake.Draft) {
	s.pages++
	s.bodyWords(p, d)
	for _, f := range fields {
		s.compare(p, f.name, f.want(&p.Want), f.got(d))
		if f.name == "quotes" {
			s.speakers(p, d)
		}
	}
	s.dropped(p, d)
	s.disagree(p, d)
}

func (s *Scores) of(field string) *tally {
	if s.fields[field] == nil {
		s.fields[field] = &tally{}
		s.names = append(s.names, field)
	}
	return s.fields[field]
}

func (s *Scores) note(p *Page, field, sign, line string) {
	s.differences = append(s.differences, fmt.Sprintf("%s: %s %s: %s", p.Name, sign, field, line))
}

// compare pairs equal lines, one to one.
func (s *Scores) compare(p *Page, name string, want, got []string) {
	t, left := s.of(name), slices.Clone(got)
	for _, line := range want {
		if i := slices.Index(left, line); i >= 0 {
			left = slices.Delete(left, i, i+1)
			t.found++
			continue
		}
		t.missed++
		s.note(p, name, "-", line)
	}
	for _, line := range left {
		t.invented++
		s.note(p, name, "+", line)
	}
}

// speakers counts the quotes whose words and speaker are right.
func (s *Scores) speakers(p *Page, d *intake.Draft) {
	t, left := s.of("quotes: speaker"), slices.Clone(d.Quotes)
	for _, q := range p.Want.Quotes {
		i := slices.IndexFunc(left, func(g intake.Quote) bool { return normalQuote(g.Text) == normalQuote(q.Text) })
		if i >= 0 && sharesName(q.Speaker, left[i].Speaker) {
			left = slices.Delete(left, i, i+1)
			t.found++
			continue
		}
		t.missed++
		if i >= 0 {
			s.note(p, "quotes: speaker", "-", q.Speaker+", not "+left[i].Speaker+": "+normal(q.Text))
		}
	}
	t.invented += len(left)
}

// bodyWords compares the words of two bodies, each as often as it stands there, whatever their order.
func (s *Scores) bodyWords(p *Page, d *intake.Draft) {
	want, got := map[string]int{}, map[string]int{}
	total := [2]int{}
	for _, e := range p.Want.Body {
		total[0] += count(want, e.Type, e.Text)
	}
	for _, b := range d.Body {
		total[1] += count(got, b.Type, b.Text)
	}
	same := 0
	for w, n := range want {
		same += min(n, got[w])
	}
	precision, recall, f1 := 1.0, 1.0, 1.0
	if total[0]+total[1] > 0 {
		precision, recall = float64(same)/float64(max(1, total[1])), float64(same)/float64(max(1, total[0]))
		f1 = 2 * float64(same) / float64(total[0]+total[1])
	}
	s.overlap[0] += precision
	s.overlap[1] += recall
	s.overlap[2] += f1
}

// count adds the words of an entry that is running text.
func count(bag map[string]int, kind, text string) int {
	switch kind {
	case intake.Paragraph, intake.Heading, intake.QuoteText, intake.List, intake.Question:
	default:
		return 0
	}
	list := words(text)
	for _, w := range list {
		bag[w]++
	}
	return len(list)
}

// dropped looks whether furniture got into the body: as a line of its own, or, if it is long enough to
// be nothing else, inside one.
func (s *Scores) dropped(p *Page, d *intake.Draft) {
	t := s.of("dropped")
	var lines []string
	for _, b := range d.Body {
		for line := range strings.SplitSeq(b.Text, "\n") {
			lines = append(lines, normal(line))
		}
	}
	for _, want := range p.Want.Dropped {
		want = normal(want)
		in := slices.ContainsFunc(lines, func(line string) bool {
			return line == want || len(strings.Fields(want)) > 3 && strings.Contains(line, want)
		})
		if in {
			t.missed++
			s.note(p, "dropped", "-", want)
		} else {
			t.found++
		}
	}
}

// warningWords are the words by which a warning names a field.
var warningWords = map[string][]string{
	"headline": {"headline"}, "byline": {"author", "byline"}, "published": {"date of publication", "another date", "as its date"}, "updated": {"update", "changed"},
	"dek": {"dek"}, "site": {"site", "outlet"}, "url": {"address"}, "language": {"language"}, "body": {"body", "story"}, "topics": {"topic"},
}

// disagree looks whether a warning tells of each field in which the page contradicts itself.
func (s *Scores) disagree(p *Page, d *intake.Draft) {
	var got []string
	for _, name := range []string{"headline", "byline", "published", "updated", "dek", "site", "url", "language"} {
		for _, warning := range d.Warnings {
			says := func(list ...string) bool {
				return slices.ContainsFunc(list, func(w string) bool { return strings.Contains(warning, w) })
			}
			if says(warningWords[name]...) && says("metadata", "JSON-LD", "another", "names") && !says("no author", "no date", "no headline") {
				got = append(got, name)
				break
			}
		}
	}
	s.compare(p, "disagree", p.Want.Disagree, got)
}
