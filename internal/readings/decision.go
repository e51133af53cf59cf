package readings

import (
	"encoding/json"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/intake"
	"firsthand/internal/store"
)

// What a person does with a finding.
const (
	Accept = "accept"
	Change = "change" // accept with other values
	Drop   = "drop"
)

// Decision is what a person says of a finding.
type Decision struct {
	Do     string  `json:"do" enum:"accept,change,drop"`
	Values *Values `json:"values,omitempty" doc:"For change: all of them, as they are to be"`
}

// State is how far a reading is: the head as it is to be, and the decisions by the IDs of findings.
type State struct {
	Head      Head                `json:"head"`
	Decisions map[string]Decision `json:"decisions"`
}

// Head is what stands above a story.
type Head struct {
	Headline string   `json:"headline" maxLength:"2000"`
	Dek      string   `json:"dek,omitempty" maxLength:"2000"`
	Byline   []string `json:"byline,omitempty" maxItems:"20" maxLength:"191"`
	Date     string   `json:"date,omitempty" maxLength:"40" doc:"When it was published, as 2014-03-31; none: when it goes out"`
	Topics   []string `json:"topics,omitempty" maxItems:"100" maxLength:"191"`
}

// headOf is the head as it was read.
func headOf(d *intake.Draft) Head {
	return Head{Headline: d.Headline, Dek: d.Dek, Byline: slices.Clone(d.Byline), Date: d.Published, Topics: slices.Clone(d.Topics)}
}

// check sees that what was decided is about what was found.
func (s State) check(found []Finding) error {
	known := make(map[string]bool, len(found))
	for _, f := range found {
		known[f.ID] = true
	}
	for id, d := range s.Decisions {
		if !known[id] {
			return firsthand.Errorf(firsthand.Invalid, "Nothing on this page is called %q: read the page again.", id)
		}
		if d.Do != Accept && d.Do != Change && d.Do != Drop {
			return firsthand.Errorf(firsthand.Invalid, "A finding is accepted, changed or dropped, not %q.", d.Do)
		}
		if d.Do == Change && d.Values == nil {
			return firsthand.Errorf(firsthand.Invalid, "Say how it is to be changed.")
		}
	}
	return nil
}

// Decided is what a person said about the parts of a draft that is about to be kept, in the draft's order.
type Decided struct {
	People        map[string]Known // by folded name
	Quotes        []Said
	Relationships []bool // a person's yes
	Facts         []bool
}

// Known says who on file a name means; neither: whoever has this name alone.
type Known struct {
	ID  string
	New bool
}

// Said is what a person said of a quote.
type Said struct {
	Accepted bool
	Record   string // the quote on file that it is
	New      bool   // not the one on file with these words
	Reason   string // why its unnamed source is not named
}

// Decided gives the draft as it is after the decisions, and what a person said of its parts.
func (r *Reading) Decided() (*intake.Draft, Decided, error) {
	a := applying{from: r.Draft, state: r.State, after: r.After, gone: map[string]bool{}, renamed: map[string]string{}}
	data, err := json.Marshal(r.Draft)
	if err == nil {
		err = json.Unmarshal(data, &a.d)
	}
	if err != nil {
		return nil, Decided{}, err
	}
	a.said.People = map[string]Known{}
	a.head()
	a.people()
	a.interviews()
	a.quotes()
	a.statements()
	a.body()
	a.beside()
	return &a.d, a.said, nil
}

// applying puts decisions into a draft.
type applying struct {
	from  *intake.Draft // as it was read
	d     intake.Draft
	state State
	after []int
	said  Decided

	gone       map[string]bool   // people who are not put on file
	renamed    map[string]string // people under another name
	interviewN []int             // the new place of each interview, -1: none
	quoteN     []int             // the new place of each quote, -1: it is text
}

// on gives the decision on a finding, and its values where they were changed.
func (a *applying) on(letter string, n int) (do string, v *Values) {
	d := a.state.Decisions[numbered(letter, n)]
	if d.Do == Change {
		return Change, d.Values
	}
	return d.Do, nil
}

func (a *applying) head() {
	h := a.state.Head
	a.d.Headline, a.d.Dek, a.d.Byline, a.d.Published, a.d.Topics = strings.TrimSpace(h.Headline), strings.TrimSpace(h.Dek), cleaned(h.Byline), strings.TrimSpace(h.Date), cleaned(h.Topics)
}

func cleaned(list []string) []string {
	out := []string{}
	for _, s := range list {
		if s = tidy(s); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

func tidy(s string) string { return strings.Join(strings.Fields(s), " ") }

func (a *applying) people() {
	var kept []intake.Person
	for i, p := range a.from.People {
		do, v := a.on("p", i)
		if do == Drop {
			a.gone[store.Fold(p.Name)] = true
			continue
		}
		if v != nil {
			if name := tidy(v.Name); name != "" && name != p.Name {
				a.renamed[p.Name] = name
				if p.Name != "" && !slices.Contains(p.Aliases, p.Name) && store.Fold(name) != store.Fold(p.Name) {
					p.Aliases = append(slices.Clone(p.Aliases), p.Name)
				}
				p.Name = name
			}
			a.said.People[store.Fold(p.Name)] = Known{ID: v.PersonID, New: v.NewPerson}
		}
		if !slices.ContainsFunc(kept, func(other intake.Person) bool { return store.Fold(other.Name) == store.Fold(p.Name) }) {
			kept = append(kept, p)
		}
	}
	a.d.People = kept
}

// name is a name of the draft as it is now.
func (a *applying) name(name string) string {
	if now, ok := a.renamed[name]; ok {
		return now
	}
	return name
}

func (a *applying) names(list []string) []string {
	out := make([]string, len(list))
	for i, name := range list {
		out[i] = a.name(name)
	}
	return out
}

// meets sees that somebody whom a person named is among the people of the page. A description is nobody.
func (a *applying) meets(name string) {
	if name == "" || Describes(name) || a.gone[store.Fold(name)] {
		return
	}
	if !slices.ContainsFunc(a.d.People, func(p intake.Person) bool {
		return store.Fold(p.Name) == store.Fold(name) || slices.ContainsFunc(p.Aliases, func(alias string) bool { return store.Fold(alias) == store.Fold(name) })
	}) {
		a.d.People = append(a.d.People, intake.Person{Name: name})
	}
}
