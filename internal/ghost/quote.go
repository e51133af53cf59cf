package ghost

import (
	"bytes"
	"iter"
	"maps"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// Quote is a quote as themes see it.
type Quote struct {
	v      *View
	q      sources.Quote
	view   document.QuoteView
	source *sources.Source // read once somebody asks; see kept
	asked  bool
	outlet sources.Outlet
	beside []*Quote // the quotes that were read with it, itself among them
	since  int64    // see Since

	interview *sources.Interview // of a quote whose names lead to the records, nil where it came from none
}

// Quote reads one quote; whether it has a public page is the caller's to ask.
func (v *View) Quote(id sources.QuoteID) (*Quote, error) {
	v.Note(sources.QuoteTag(id))
	q, err := sources.GetQuote(v.ctx, v.tx, id)
	if err != nil {
		return nil, err
	}
	made, err := v.makeQuotes([]sources.Quote{q})
	if err != nil {
		return nil, err
	}
	return made[0], nil
}

// Quotes reads some quotes in the order asked for, all at once; those that are not on file are left out, and Err tells what went
// wrong. Whether they have a public page is the caller's to ask.
func (v *View) Quotes(ids []sources.QuoteID) []*Quote { return v.loadQuotes(ids) }

// Said reads a page of what a person said, newest first, and how much there is.
func (v *View) Said(speaker sources.PersonID, limit, offset int) (quotes []any, total int, err error) {
	v.Note(sources.QuotesListTag(speaker))
	list, err := sources.ListSaid(v.ctx, v.tx, speaker, limit, offset)
	if err != nil {
		return nil, 0, err
	}
	return v.quoteObjects(list)
}

// PublicQuotes reads a page of the quotes with a public address, newest first; state "" means all.
func (v *View) PublicQuotes(state string, limit, offset int) (quotes []any, total int, err error) {
	v.Note(sources.AllQuotesTag)
	list, err := sources.ListPublicQuotes(v.ctx, v.tx, sources.State(state), limit, offset)
	if err != nil {
		return nil, 0, err
	}
	return v.quoteObjects(list)
}

func (v *View) quoteObjects(list sources.QuoteList) (quotes []any, total int, err error) {
	for i, q := range list.Quotes {
		v.Stands(publication.Quote, string(q.ID), list.Paths[i])
	}
	made, err := v.makeQuotes(list.Quotes)
	if err != nil {
		return nil, 0, err
	}
	quotes = []any{}
	for i, q := range made {
		q.since = list.Since[i]
		quotes = append(quotes, q)
	}
	return quotes, list.Total, nil
}

// makeQuotes looks up what all the quotes need together.
func (v *View) makeQuotes(list []sources.Quote) ([]*Quote, error) {
	var ids []string
	var people []sources.PersonID
	var outlets []sources.OutletID
	var talks []sources.InterviewID
	for _, q := range list {
		v.Note(sources.QuoteTag(q.ID))
		ids = append(ids, string(q.ID))
		outlets = append(outlets, q.Outlet)
		if q.Known() { // a guess is not even looked up: caches are told by its tag whom a page depends on
			people = append(append(people, q.Speaker, q.Addressee), q.About...)
		}
		if q.Known() && q.Interview != "" {
			talks = append(talks, q.Interview)
		}
	}
	v.loadAddresses(publication.Quote, ids)
	foundTalks, err := sources.ListInterviews(v.ctx, v.tx, distinct(talks))
	if err != nil {
		return nil, err
	}
	for _, talk := range foundTalks {
		outlets, people = append(outlets, talk.Outlet), append(people, talk.Interviewers...)
	}
	v.peopleByID(people)
	v.loadOutlets(outlets)
	quotes := make([]*Quote, len(list))
	for i, q := range list {
		made := &Quote{v: v, q: q, outlet: v.outlets[q.Outlet]}
		made.view = v.quoteView(made)
		made.beside = quotes
		if talk, ok := foundTalks[q.Interview]; ok && q.Known() && !made.view.Unnamed { // when and where would tell who
			made.interview = &talk
		}
		quotes[i] = made
		put(&v.quotes, q.ID, made)
	}
	return quotes, nil
}

// Record is the quote on file.
func (q *Quote) Record() sources.Quote { return q.q }

// Since is from when on readers could see the quote, in microseconds; only lists of quotes say it.
func (q *Quote) Since() int64 { return q.since }

// Source is where the quote can be looked up, nil if nowhere. Of a source that is not named, what has no public address
// (a call, notes) is not told: its title and its words may say who it was.
func (q *Quote) Source() *sources.Source {
	s := q.kept()
	if q.view.Unnamed && s != nil && s.URL == "" {
		return nil
	}
	return s
}

// kept is the source on file. Lists name none, so that it is read when somebody asks, for all the quotes beside it.
func (q *Quote) kept() *sources.Source {
	if !q.asked {
		q.v.loadSources(q.beside)
	}
	return q.source
}

func (v *View) loadSources(quotes []*Quote) {
	var ids []sources.SourceID
	for _, q := range quotes {
		ids = append(ids, q.q.Source)
	}
	found, err := v.sourcesByID(ids)
	v.fail(err)
	for _, q := range quotes {
		q.asked = true
		if s, ok := found[q.q.Source]; ok {
			q.source, q.view.Source = &s, v.sourceName(s, q.q.Locator)
		}
	}
}

// sourceName is a source as figures name it; one without an address of its own is not named.
func (v *View) sourceName(s sources.Source, locator string) document.Name {
	if s.URL == "" {
		return document.Name{}
	}
	name := document.Name{Text: either(s.Title, v.words.Quote.Source), URL: s.URL}
	if locator != "" {
		name.Text += ", " + locator
	}
	return name
}

// View is what a reader may see of it.
func (q *Quote) View() document.QuoteView {
	q.kept()
	return q.view
}

// URL is the path of the quote's page, "" while no published story uses it.
func (q *Quote) URL() string { return q.view.URL }

// Paragraphs are the words by paragraph; none if they were withdrawn.
func (q *Quote) Paragraphs() []string {
	if q.q.State == sources.Withdrawn {
		return nil
	}
	return strings.Split(q.q.Text, "\n\n")
}

// Field gives the quote's public fields.
func (q *Quote) Field(name string) any {
	withdrawn := q.q.State == sources.Withdrawn
	switch name {
	case "id":
		return string(q.q.ID)
	case "url":
		return textOrNil(q.view.URL)
	case "text":
		return strings.Join(q.Paragraphs(), "\n\n")
	case "paragraphs":
		return anyStrings(q.Paragraphs())
	case "html":
		return q.html()
	case "partial":
		return q.q.Kind == "partial"
	case "withdrawn":
		return withdrawn
	case "state":
		return string(q.q.State)
	case "state_text":
		return q.view.StateText
	case "state_by":
		return textOrNil(q.q.StateBy)
	case "state_note":
		return textOrNil(q.q.StateNote)
	case "state_at":
		return at(q.q.StateAt, q.v.loc)
	case "speaker":
		return q.name(q.view.Speaker, q.q.Speaker)
	case "speaker_capacity":
		return textOrNil(q.q.SpeakerCapacity)
	case "unnamed":
		return q.unnamed()
	case "addressee":
		return q.name(q.view.Addressee, q.q.Addressee)
	case "outlet":
		return q.name(q.view.Outlet, "")
	case "date":
		return textOrNil(q.view.Date)
	case "date_text":
		return textOrNil(q.view.DateText)
	case "context":
		if withdrawn { // it may hold the words
			return nil
		}
		return textOrNil(q.q.Context)
	case "locator":
		if q.view.Unnamed && q.Source() == nil {
			return nil
		}
		return textOrNil(q.q.Locator)
	case "posts":
		return q.posts()
	case "source":
		if q.Source() == nil {
			return nil
		}
		return q.v.sourceObject(*q.source)
	case "report_url":
		if q.view.URL == "" {
			return nil
		}
		return publication.ReportPath(q.view.URL)
	case "beginning":
		return textOrNil(q.Beginning())
	case "interview":
		return q.interviewObject()
	case "cite_text":
		return textOrNil(q.CiteText())
	case "cite_html":
		return textOrNil(q.CiteHTML())
	case "passage":
		if q.q.State != sources.Checked || q.view.Unnamed && q.Source() == nil {
			return nil
		}
		return textOrNil(q.q.Passage)
	}
	return nil
}

// unnamed is what a reader is told of a source that is not named; nil of one that is.
func (q *Quote) unnamed() any {
	if !q.view.Unnamed {
		return nil
	}
	words := q.v.words.Unnamed
	return map[string]any{"text": words.NotNamed, "reason": textOrNil(q.view.Why), "policy_url": textOrNil(q.v.Absolute(q.view.Rules)), "policy_text": words.Rules}
}

// name is a name as readers get it; the portrait only where the desk stands behind the person.
func (q *Quote) name(n document.Name, id sources.PersonID) any {
	if n.Text == "" {
		return nil
	}
	object := map[string]any{"name": n.Text, "url": textOrNil(n.URL), "portrait": nil}
	if n.URL != "" {
		if p := q.v.person(id); p != nil {
			object["portrait"] = textOrNil(p.Portrait())
		}
	}
	return object
}

// html is the figure as it stands in a story.
func (q *Quote) html() string {
	block := document.Quote{ID: string(q.q.ID)}
	for _, p := range q.Paragraphs() {
		block.Paragraphs = append(block.Paragraphs, document.P(document.T(p)))
	}
	var b bytes.Buffer
	q.v.fail(document.RenderWeb(&b, document.Doc{Blocks: []document.Block{block}}, q.v.resolver(), q.v.inOurWords()))
	return b.String()
}

// postsShown is how many of the stories that print a quote are named beside it: the newest.
const postsShown = 100

// posts are the published stories that print the quote. They are read for all quotes of a list once one is asked.
func (q *Quote) posts() []any {
	if _, known := q.v.printedIn[q.q.ID]; !known {
		q.v.loadPrinted(q.beside)
	}
	out := []any{}
	for _, p := range q.v.printedIn[q.q.ID] {
		out = append(out, p)
	}
	return out
}

func (v *View) loadPrinted(quotes []*Quote) {
	var ids []sources.QuoteID
	for _, q := range quotes {
		put(&v.printedIn, q.q.ID, nil)
		ids = append(ids, q.q.ID)
	}
	found, err := stories.ListStoriesUsing(v.ctx, v.tx, ids, postsShown)
	v.fail(err)
	var all []stories.StoryID
	for _, list := range found {
		all = append(all, list...)
	}
	posts, err := v.PostsByID(distinct(all))
	v.fail(err)
	for id, list := range found {
		for _, story := range list {
			if p := posts[story]; p != nil {
				v.printedIn[id] = append(v.printedIn[id], p)
			}
		}
	}
}

// sourcesByID reads sources, and the outlets that they are of.
func (v *View) sourcesByID(ids []sources.SourceID) (map[sources.SourceID]sources.Source, error) {
	found, err := sources.ListSources(v.ctx, v.tx, distinct(ids))
	v.outletsOf(maps.Values(found))
	return found, err
}

// outletsOf reads the outlets that sources are of.
func (v *View) outletsOf(list iter.Seq[sources.Source]) {
	var outlets []sources.OutletID
	for s := range list {
		outlets = append(outlets, s.Outlet)
	}
	v.loadOutlets(outlets)
}

// sourceObject is what a reader may see of a source: link, date and hash of the archived copy, never
// the copy itself.
func (v *View) sourceObject(s sources.Source) map[string]any {
	return map[string]any{
		"title": either(s.Title, s.URL), "url": textOrNil(s.URL), "kind": s.Kind, "programme": textOrNil(s.Programme),
		"outlet": textOrNil(v.outlets[s.Outlet].Name), "date_iso": textOrNil(sources.ISOPrefix(s.PublishedOn)),
		"date_text": textOrNil(v.words.Date(s.PublishedOn)), "archived_url": textOrNil(s.ArchivedURL),
		"archived_at": at(s.ArchivedAt, v.loc), "digest": textOrNil(s.Digest),
	}
}

// PublicSources reads a page of the sources of public quotes, newest first, and how many there are.
func (v *View) PublicSources(limit, offset int) (list []any, total int, err error) {
	v.Note(sources.AllQuotesTag)
	found, total, err := sources.ListPublicSources(v.ctx, v.tx, limit, offset)
	if err != nil {
		return nil, 0, err
	}
	return v.sourceObjects(found), total, nil
}
