package site

import (
	"cmp"
	"slices"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
	"firsthand/internal/wording"
)

// Who said it is creator (spokenByCharacter is for fiction), a source that is not named is credited by its description, where it comes from is isBasedOn, who asked is a Role of
// the source's contributors. Of a quote that nobody checked we give the words and the creator's name, nothing else:
// machines repeat what they read.

// records are the nodes of quotes and of what stands behind them, each once.
type records struct {
	quotations []any // references, for hasPart
	cited      []any // references to their sources
	nodes      []any
	seen       map[string]object
}

func (r *request) records(quotes []*ghost.Quote) *records {
	out := &records{seen: map[string]object{}}
	for _, q := range quotes {
		node := r.quotation(q)
		if node == nil {
			continue
		}
		out.quotations = append(out.quotations, object{"@id": node["@id"]})
		out.nodes = append(out.nodes, node)
		if s := q.Source(); s != nil && q.Record().Known() {
			source, isNew := out.once(r.sourceNode(*s))
			if isNew {
				out.cited = append(out.cited, object{"@id": source["@id"]})
			}
			r.addInterview(out, q, source)
		}
	}
	return out
}

// once keeps a node unless one of its name is there, and gives the one that is.
func (l *records) once(node object) (kept object, isNew bool) {
	id, _ := node["@id"].(string)
	if there := l.seen[id]; there != nil {
		return there, false
	}
	l.seen[id] = node
	l.nodes = append(l.nodes, node)
	return node, true
}

func (r *request) quoteGraph(q *ghost.Quote) any {
	if list := r.records([]*ghost.Quote{q}); len(list.nodes) > 0 {
		return graph(list.nodes...)
	}
	return nil
}

// quotation is a quote as a node; nil for one whose words were withdrawn.
func (r *request) quotation(q *ghost.Quote) object {
	rec, view := q.Record(), q.View()
	if rec.State == sources.Withdrawn {
		return nil
	}
	id := r.s.base + "/#quote-" + string(rec.ID)
	if view.URL != "" {
		id = r.s.base + view.URL + "#quote"
	}
	node := object{"@type": "Quotation", "@id": id, "text": strings.Join(q.Paragraphs(), "\n\n")}
	node.set("inLanguage", firstOf(rec.Language, r.view.Settings.Language))
	if view.URL != "" {
		node["url"] = r.s.base + view.URL
	}
	switch {
	case view.Unnamed: // a description is nobody's name
		node.set("creditText", view.Speaker.Text).set("publishingPrinciples", r.view.Absolute(view.Rules))
	case rec.Known():
		node.set("creator", r.personNode(view.Speaker))
	case view.Speaker.Text != "":
		node["creator"] = object{"@type": "Person", "name": view.Speaker.Text}
	}
	if !rec.Known() {
		return node
	}
	node.set("dateCreated", view.Date)
	var about []any
	for _, person := range q.About() {
		about = append(about, r.personNode(document.Name{Text: person.Record().Name, URL: person.URL()}))
	}
	node.set("about", about)
	if s := q.Source(); s != nil {
		node["isBasedOn"] = object{"@id": r.sourceID(*s)}
	}
	return node
}

// personNode is somebody by the name that readers see, nil for nobody.
func (r *request) personNode(n document.Name) object {
	if n.Text == "" {
		return nil
	}
	node := object{"@type": "Person", "name": n.Text}
	if n.URL != "" {
		node["@id"], node["url"] = r.s.base+n.URL+"#person", r.s.base+n.URL
	}
	return node
}

func (r *request) sourceID(s sources.Source) string { return r.s.base + "/#source-" + string(s.ID) }

// sourceNode is a source as the kind of work that it is.
func (r *request) sourceNode(s sources.Source) object {
	outlet := r.view.Outlet(s.Outlet)
	kind := sourceType(s, outlet)
	node := object{"@type": kind, "@id": r.sourceID(s)}
	node.set("name", s.Title).set("url", s.URL).set("datePublished", sources.ISOPrefix(s.PublishedOn)).set("archivedAt", s.ArchivedURL)
	publisher := outlet.Name
	if isEpisode(kind) {
		publisher = outlet.Publisher
		node["partOfSeries"] = object{"@type": seriesOf[kind], "name": cmp.Or(s.Programme, outlet.Name)}
	}
	if publisher != "" {
		node["publisher"] = object{"@type": "Organization", "name": publisher}
	}
	return node
}

// seriesOf is what an episode is one of.
var seriesOf = map[string]string{"TVEpisode": "TVSeries", "RadioEpisode": "RadioSeries", "PodcastEpisode": "PodcastSeries"}

func isEpisode(kind string) bool { return seriesOf[kind] != "" }

// sourceType is schema.org's type for a source. What it has no better word for is a CreativeWork.
func sourceType(s sources.Source, outlet sources.Outlet) string {
	switch s.Kind {
	case "broadcast", "video":
		switch {
		case outlet.Kind == "podcast":
			return "PodcastEpisode"
		case outlet.Kind == "radio":
			return "RadioEpisode"
		case s.Programme != "" || outlet.Kind == "programme":
			return "TVEpisode"
		}
		return "VideoObject"
	case "page":
		switch outlet.Kind {
		case "newspaper", "magazine", "agency":
			return "NewsArticle"
		}
		return "WebPage"
	case "post":
		return "SocialMediaPosting"
	}
	return "CreativeWork"
}

// addInterview adds the talk that a quote comes from, and who asked to its source.
func (r *request) addInterview(l *records, q *ghost.Quote, source object) {
	talk := q.Interview()
	if talk == nil {
		return
	}
	id := r.s.base + "/#interview-" + string(talk.ID)
	node, isNew := l.once(object{"@type": "Event", "@id": id, "recordedIn": object{"@id": source["@id"]}})
	performers, _ := node["performer"].([]any)
	same := func(p any) bool { return p.(object)["name"] == q.View().Speaker.Text }
	if performer := r.personNode(q.View().Speaker); performer != nil && !slices.ContainsFunc(performers, same) {
		node["performer"] = append(performers, performer)
	}
	if !isNew {
		return // an earlier quote from the same talk said the rest
	}
	asked := q.Interviewers()
	node["name"] = r.interviewName(q.View().Speaker, asked)
	node.set("startDate", sources.ISOPrefix(talk.HeldOn))
	if outlet := r.view.Outlet(talk.Outlet); outlet.Name != "" {
		node["organizer"] = object{"@type": "Organization", "name": cmp.Or(outlet.Publisher, outlet.Name)}
	}
	if talk.Place != "" {
		node["location"] = object{"@type": "Place", "name": talk.Place}
	}
	recorded, _ := source["recordedAt"].([]any) // one source may hold several talks
	source["recordedAt"] = append(recorded, object{"@id": id})
	roles, _ := source["contributor"].([]any)
	for _, n := range asked {
		roles = append(roles, object{"@type": "Role", "roleName": "interviewer", "contributor": r.personNode(n)})
	}
	source.set("contributor", roles)
}

func (r *request) interviewName(speaker document.Name, asked []document.Name) string {
	w := r.view.Words()
	name := w.Interview.Alone
	if speaker.Text != "" {
		name = wording.Fill(w.Interview.Of, "who", speaker.Text)
	}
	var names []string
	for _, n := range asked {
		names = append(names, n.Text)
	}
	if len(names) > 0 {
		name = wording.Fill(w.Interview.By, "interview", name, "who", strings.Join(names, w.Dates.And))
	}
	return name
}
