package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/numbers"
	"firsthand/internal/store"
)

// readPoint is how often something was read in an hour, a day or a month.
type readPoint struct {
	At    string `json:"at" doc:"An hour with its zone, a day (2026-01-31) or a month (2026-01), in the site's own time"`
	Reads int64  `json:"reads"`
}

// readMost is one of what was read, or looked for, most.
type readMost struct {
	ID      string `json:"id" doc:"Of a page of the site's own its path, of a host or of words themselves; none: all others"`
	Name    string `json:"name"`
	Reads   int64  `json:"reads" doc:"Of words: how often they were looked for"`
	Empty   int64  `json:"empty,omitempty" doc:"Of words: how often nothing was found"`
	Stories int64  `json:"stories,omitempty" doc:"Of a quote that is used again: in how many of the stories that were read it stands"`
}

// objectReads is how often one thing was read.
type objectReads struct {
	Range  string      `json:"range" enum:"day,week,month,quarter,year"`
	Since  string      `json:"since,omitempty" doc:"The first day of which anything is kept"`
	Total  int64       `json:"total"`
	Before int64       `json:"before" doc:"In the time just as long before"`
	Series []readPoint `json:"series" nullable:"false"`
	Hosts  []readMost  `json:"hosts" nullable:"false" doc:"The sites that readers came from"`
	From   string      `json:"hosts_from" doc:"The first day that hosts, and words that were looked for, are of: they are kept by the day, and hosts of one thing for thirty days"`
}

// siteReads is how often the site was read.
type siteReads struct {
	All     objectReads `json:"all" doc:"All pages together"`
	Stories []readMost  `json:"stories" nullable:"false"`
	Topics  []readMost  `json:"topics" nullable:"false" doc:"By the stories that are filed under them"`
	Bylines []readMost  `json:"bylines" nullable:"false" doc:"By their stories"`
	People  []readMost  `json:"people" nullable:"false" doc:"By their pages"`
	Quotes  []readMost  `json:"quotes" nullable:"false" doc:"By their pages"`
	Pages   []readMost  `json:"pages" nullable:"false" doc:"Of the site's own: the front page, lists"`
	Reused  []readMost  `json:"reused" nullable:"false" doc:"Quotes that stand in several of the stories that were read"`
	Terms   []readMost  `json:"terms" nullable:"false" doc:"What readers looked for"`
	Missing []readMost  `json:"missing" nullable:"false" doc:"What they looked for and did not find"`
}

type readsInput struct {
	Range string `query:"range" enum:"day,week,month,quarter,year" default:"week" doc:"The last 24 hours, 7, 30 or 90 days, 12 months"`
}

type objectReadsInput struct {
	Kind  string `path:"kind" enum:"story,topic,byline,person,quote"`
	ID    string `path:"id" maxLength:"64"`
	Range string `query:"range" enum:"day,week,month,quarter,year" default:"month"`
}

func (a *API) numberRoutes(r huma.API) {
	route(a, r, "GET", "/numbers", "How often the site was read: sums alone, of nobody", a.siteReads, firsthand.NumbersRead)
	route(a, r, "GET", "/numbers/{kind}/{id}", "How often one thing was read", a.objectReads, firsthand.NumbersRead)
}

func (a *API) siteReads(ctx context.Context, in *readsInput) (*body[siteReads], error) {
	var looked numbers.Looked
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		looked, err = numbers.Look(ctx, tx, actorOf(ctx), numbers.Range(in.Range))
		return err
	})
	if err != nil {
		return nil, err
	}
	out := siteReads{All: objectReadsOf(in.Range, looked)}
	for _, part := range []struct {
		into *[]readMost
		from []numbers.Top
	}{
		{&out.Stories, looked.Stories}, {&out.Topics, looked.Topics}, {&out.Bylines, looked.Bylines}, {&out.People, looked.People},
		{&out.Quotes, looked.Quotes}, {&out.Pages, looked.Pages},
	} {
		*part.into = mostOf(part.from)
	}
	out.Reused, out.Terms, out.Missing = mostOf(looked.Reused), mostOf(looked.Terms), mostOf(looked.Missing)
	for i, t := range looked.Reused {
		out.Reused[i].Stories = t.Of
	}
	for i, t := range looked.Terms {
		out.Terms[i].Empty = t.Of
	}
	for i, t := range looked.Missing {
		out.Missing[i].Empty = t.Of
	}
	return answer(out), nil
}

func (a *API) objectReads(ctx context.Context, in *objectReadsInput) (*body[objectReads], error) {
	var looked numbers.Looked
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		looked, err = numbers.LookAt(ctx, tx, actorOf(ctx), numbers.Range(in.Range), numbers.Object{Kind: numbers.Kind(in.Kind), ID: in.ID})
		return err
	})
	return answer(objectReadsOf(in.Range, looked)), err
}

func objectReadsOf(r string, looked numbers.Looked) objectReads {
	out := objectReads{Range: r, Since: looked.Since, Total: looked.Total, Before: looked.Before, Series: []readPoint{}, Hosts: mostOf(looked.Hosts), From: looked.From}
	for _, p := range looked.Series {
		out.Series = append(out.Series, readPoint{p.At, p.Reads})
	}
	return out
}

func mostOf(list []numbers.Top) []readMost {
	out := make([]readMost, 0, len(list))
	for _, t := range list {
		out = append(out, readMost{ID: t.ID, Name: t.Name, Reads: t.Reads})
	}
	return out
}
