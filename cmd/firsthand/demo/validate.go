package demo

import (
	"fmt"
	"io/fs"
	"strings"
)

// checker collects what is wrong with a publication.
type checker struct {
	p        *Publication
	keys     map[string]map[string]bool // kind → keys
	quotes   map[string]*Quote
	used     map[string]bool // quotes that a story prints
	problems []error
}

func (c *checker) bad(format string, args ...any) {
	c.problems = append(c.problems, fmt.Errorf(format, args...))
}

// validate follows every reference, and holds what stories print against what records say.
func (p *Publication) validate() []error {
	c := &checker{p: p, keys: map[string]map[string]bool{}, quotes: map[string]*Quote{}, used: map[string]bool{}}
	c.index()
	c.records()
	c.timeline()
	for i := range p.Stories {
		c.story(&p.Stories[i])
	}
	for i := range p.Pages {
		c.story(&p.Pages[i])
	}
	for key := range c.quotes {
		if !c.used[key] {
			c.bad("quote %s: no story prints it", key)
		}
	}
	return c.problems
}

func (c *checker) index() {
	p := c.p
	for _, v := range p.Topics {
		c.add("topic", v.Key)
	}
	for _, v := range p.Authors {
		c.add("author", v.Key)
	}
	for _, v := range p.People {
		c.add("person", v.Key)
	}
	for _, v := range p.Outlets {
		c.add("outlet", v.Key)
	}
	for _, v := range p.Interviews {
		c.add("interview", v.Key)
	}
	for i, v := range p.Quotes {
		c.add("quote", v.Key)
		c.quotes[v.Key] = &p.Quotes[i]
	}
	for _, v := range p.Relationships {
		c.add("relationship", v.Key)
	}
	for _, v := range p.Facts {
		c.add("fact", v.Key)
	}
	for _, v := range p.Corrections {
		c.add("correction", v.Key)
	}
	for _, v := range p.Pictures {
		c.add("picture", v.Key)
	}
	for _, v := range p.Stories {
		c.add("story", v.Slug)
	}
	for _, v := range p.Pages {
		c.add("page", v.Slug)
	}
}

func (c *checker) add(kind, key string) {
	if c.keys[kind] == nil {
		c.keys[kind] = map[string]bool{}
	}
	if key == "" || c.keys[kind][key] {
		c.bad("%s %q: no key, or a key twice", kind, key)
	}
	c.keys[kind][key] = true
}

// refer reports each key that is not there; empty keys are fine, whoever needs one uses must.
func (c *checker) refer(where, kind string, keys ...string) {
	for _, key := range keys {
		if key != "" && !c.keys[kind][key] {
			c.bad("%s: there is no %s %q", where, kind, key)
		}
	}
}

func (c *checker) must(where string, named map[string]string) {
	for name, value := range named {
		if strings.TrimSpace(value) == "" {
			c.bad("%s: no %s", where, name)
		}
	}
}

func (c *checker) records() {
	p := c.p
	c.must("publication", map[string]string{"name": p.Name, "tagline": p.Tagline, "logo": p.Logo, "icon": p.Icon})
	c.refer("publication", "picture", p.Cover)
	for _, l := range append(append([]Link{}, p.Navigation...), p.Secondary...) {
		c.link("navigation", l.URL)
	}
	c.link("rules on unnamed sources", p.Unnamed)
	for _, v := range p.Authors {
		c.must("author "+v.Key, map[string]string{"name": v.Name, "bio": v.Bio})
		c.refer("author "+v.Key, "picture", v.Portrait)
	}
	for _, v := range p.People {
		c.must("person "+v.Key, map[string]string{"name": v.Name, "description": v.Description, "disambiguation": v.Disambiguation})
		c.refer("person "+v.Key, "picture", v.Portrait)
	}
	for _, v := range p.Outlets {
		c.must("outlet "+v.Key, map[string]string{"name": v.Name, "description": v.Description})
		c.refer("outlet "+v.Key, "outlet", v.Parent)
		c.refer("outlet "+v.Key, "person", v.Host)
		c.address("outlet "+v.Key, v.URL)
	}
	for _, v := range p.Interviews {
		c.interview(v)
	}
	for i := range p.Quotes {
		c.quote(&p.Quotes[i])
	}
	for _, v := range p.Pictures {
		c.picture(v)
	}
}

func (c *checker) interview(v Interview) {
	where := "interview " + v.Key
	c.must(where, map[string]string{"title": v.Title, "outlet": v.Outlet, "held": v.Held, "medium": v.Medium})
	c.refer(where, "person", v.Interviewees...)
	c.refer(where, "person", v.Interviewers...)
	c.refer(where, "person", v.About...)
	c.refer(where, "author", v.Desk...)
	c.refer(where, "outlet", v.Outlet)
	c.address(where, v.URL)
	if len(v.Interviewees) == 0 || len(v.Interviewers)+len(v.Desk) == 0 {
		c.bad("%s: nobody asks, or nobody answers", where)
	}
}

func (c *checker) picture(v Picture) {
	where := "picture " + v.Key
	c.must(where, map[string]string{"alt": v.Alt, "credit": v.Credit, "creator": v.Creator, "file": v.File})
	switch v.Rights {
	case "cleared", "unknown", "restricted":
	default:
		c.bad("%s: %q is no rights state", where, v.Rights)
	}
	if v.Width <= 0 || v.Height <= 0 {
		c.bad("%s: no size", where)
	}
	if f, err := fs.Stat(c.p.PictureFS, v.File); err != nil || f.IsDir() {
		c.bad("%s: there is no file %s", where, v.File)
	}
	c.address(where, v.Licence)
}

// address holds every address to the names that are kept free for samples.
func (c *checker) address(where, url string) {
	if url == "" {
		return
	}
	rest, ok := strings.CutPrefix(url, "https://")
	host, _, _ := strings.Cut(rest, "/")
	if !ok || !strings.HasSuffix(host, ".example") {
		c.bad("%s: %s is not an https address on a .example name", where, url)
	}
}

func (c *checker) timeline() {
	for _, v := range c.p.Relationships {
		where := "relationship " + v.Key
		c.must(where, map[string]string{"subject": v.Subject, "object": v.Object, "kind": v.Kind, "status": v.Status, "sentence": v.Sentence})
		c.refer(where, "person", v.Subject, v.Object)
		c.refer(where, "story", v.Story)
		c.refer(where, "quote", v.Quotes...)
		c.refer(where, "author", v.By)
		c.source(where, v.Source)
		if v.Confirmed != (v.By != "") {
			c.bad("%s: confirmed without a name, or a name without confirmation", where)
		}
	}
	for _, v := range c.p.Facts {
		where := "fact " + v.Key
		c.must(where, map[string]string{"text": v.Text, "edtf": v.EDTF, "date text": v.DateText})
		c.refer(where, "person", v.People...)
		c.refer(where, "quote", v.Quote)
		c.refer(where, "story", v.Story)
		c.source(where, v.Source)
		if sourced := v.Source != nil; sourced == v.Unsourced {
			c.bad("%s: it has a source or is marked as lacking one, never both or neither", where)
		}
	}
	for _, v := range c.p.Corrections {
		where := "correction " + v.Key
		c.must(where, map[string]string{"story": v.Story, "text": v.Text, "kind": v.Kind})
		c.refer(where, "story", v.Story)
		c.refer(where, "author", v.By)
		c.refer(where, "quote", v.Quotes...)
	}
}

func (c *checker) source(where string, s *Source) {
	if s == nil {
		return
	}
	c.must(where+", source", map[string]string{"title": s.Title, "type": s.Type})
	c.refer(where+", source", "outlet", s.Outlet)
	c.address(where+", source", s.URL)
	c.address(where+", source", s.Archived)
}
