package demo

import (
	"strings"
	"unicode"
)

func (c *checker) quote(q *Quote) {
	where := "quote " + q.Key
	c.refer(where, "person", q.Speaker, q.Addressee)
	c.refer(where, "person", q.About...)
	c.refer(where, "interview", q.Interview)
	c.refer(where, "outlet", q.Outlet)
	c.source(where, q.Source)
	if (q.Speaker == "") == (q.Unnamed == "") {
		c.bad("%s: a speaker or a description of one, not both", where)
	}
	if q.Unnamed != "" && q.UnnamedReason == "" {
		c.bad("%s: no reason why the speaker is not named", where)
	}
	if q.Interview == "" && q.Outlet == "" {
		c.bad("%s: neither interview nor outlet", where)
	}
	if len(q.Paragraphs) == 0 || q.Said == "" || q.Means == "" {
		c.bad("%s: no words, date or means", where)
	}
	for slug := range q.Differs {
		c.refer(where, "story", slug)
	}
	c.state(where, q)
}

// state holds a quote's state against the record that the state must come with.
func (c *checker) state(where string, q *Quote) {
	switch q.State {
	case Reported, Checked, Disputed, Withdrawn:
	default:
		c.bad("%s: %q is no state", where, q.State)
	}
	if (q.State == Checked) != (q.Checked != nil) || (q.State == Disputed) != (q.Disputed != nil) ||
		(q.State == Withdrawn) != (q.Withdrawn != nil) {
		c.bad("%s: is %s, and its record says otherwise", where, q.State)
	}
	if v := q.Checked; v != nil {
		c.refer(where, "author", v.By)
		if v.By == "" || v.At.IsZero() || q.Source == nil || q.Source.URL == "" {
			c.bad("%s: checked by nobody, never, or against no source", where)
		}
	}
	if v := q.Disputed; v != nil {
		c.refer(where, "person", v.By)
		c.address(where, v.URL)
		if (v.By == "") == (v.Name == "") || v.Words == "" || v.At.IsZero() {
			c.bad("%s: disputed by nobody, without words, or without a date", where)
		}
	}
	if v := q.Withdrawn; v != nil {
		c.refer(where, "author", v.By)
		if v.By == "" || v.Reason == "" || v.At.IsZero() {
			c.bad("%s: withdrawn by nobody, without reason, or without a date", where)
		}
	}
}

func (c *checker) story(st *Story) {
	where := "story " + st.Slug
	c.must(where, map[string]string{"title": st.Title, "dek": st.Dek})
	c.refer(where, "author", st.Authors...)
	c.refer(where, "topic", st.Topics...)
	c.refer(where, "person", st.People...)
	c.refer(where, "picture", st.Picture)
	if len(st.Authors) == 0 || len(st.Body) == 0 || st.Published.IsZero() {
		c.bad("%s: no byline, body or date", where)
	}
	if _, err := c.p.FirstPrinted(*st); err != nil {
		c.problems = append(c.problems, err)
	}
	inline := map[string][]string{} // quote → stretches in order
	for _, b := range st.Body {
		c.block(where, st, &b)
		for _, run := range b.runs() {
			c.link(where, run.Link)
			if run.Quote != "" {
				inline[run.Quote] = append(inline[run.Quote], run.Text)
			}
		}
	}
	for key, stretches := range inline {
		c.refer(where, "quote", key)
		if q := c.quotes[key]; q != nil {
			c.used[key] = true
			c.printed(where, st.Slug, q, stretches, false)
		}
	}
}

func (c *checker) block(where string, st *Story, b *Block) {
	switch b.Kind {
	case QuoteBlock:
		c.refer(where, "quote", b.Quote)
		q := c.quotes[b.Quote]
		if q == nil {
			return
		}
		c.used[b.Quote] = true
		var words []string
		for _, p := range b.Paragraphs {
			words = append(words, plain(p))
		}
		c.printed(where, st.Slug, q, words, true)
	case Image:
		c.must(where+", image", map[string]string{"picture": b.Picture})
		c.refer(where, "picture", b.Picture)
	case Related:
		c.must(where+", related", map[string]string{"story": b.Story, "label": b.Label})
		c.refer(where, "story", b.Story)
		if b.Story == st.Slug {
			c.bad("%s: it is related to itself", where)
		}
	}
}

// printed holds the words of a story against those of the record: a figure must have all of them,
// stretches inside a sentence must follow one another in it.
func (c *checker) printed(where, slug string, q *Quote, stretches []string, whole bool) {
	rest := words(q.Text())
	all, same := rest, true
	var joined []string
	for _, s := range stretches {
		w := words(s)
		joined = append(joined, w)
		i := strings.Index(" "+rest+" ", " "+w+" ")
		if w == "" || i < 0 {
			same = false
			break
		}
		rest = strings.TrimSpace(rest[min(i+len(w), len(rest)):])
	}
	if whole && strings.Join(joined, " ") != all {
		same = false
	}
	intended := q.Differs[slug] != ""
	if !same && !intended {
		c.bad("%s: prints words that quote %s does not have: %q", where, q.Key, stretches)
	}
	if same && intended {
		c.bad("%s: quote %s says that the words differ, and they do not", where, q.Key)
	}
}

// words folds a text to its words: typography, case and marks do not count.
func words(s string) string {
	s = strings.NewReplacer("’", "", "'", "").Replace(strings.ToLower(s))
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	}), " ")
}

// link resolves the inner addresses that stories and navigation use.
func (c *checker) link(where, url string) {
	kind, key, _ := strings.Cut(url, ":")
	switch kind {
	case "":
	case "story", "person", "topic", "page":
		c.refer(where, kind, key)
		if key == "" {
			c.bad("%s: a link to no %s", where, kind)
		}
	default:
		if !strings.HasPrefix(url, "/") {
			c.address(where, url)
		}
	}
}

// runs are all inlines of a block.
func (b *Block) runs() []Inline {
	out := append([]Inline{}, b.Text...)
	for _, item := range b.Items {
		out = append(out, item...)
	}
	for _, p := range b.Paragraphs {
		out = append(out, p...)
	}
	return out
}
