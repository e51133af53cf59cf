package site

import (
	"net/http"
	"strings"

	"firsthand/internal/numbers"
	"firsthand/internal/publication"
)

// deskCookie marks the browsers of the desk, whose reads are not counted. The newsroom sets it when somebody is signed in; it says
// nothing of who (ui/src/shell/session.ts).
const deskCookie = "firsthand-desk="

// readOf is what somebody reads who is given the page of a route; nothing where it is a form, or about another page.
func readOf(route publication.Route) numbers.Object {
	switch route.Page {
	case publication.PageThing:
		return numbers.Object{Kind: route.Kind, ID: route.ID}
	case publication.PageFront, publication.PagePeople, publication.PageQuotes, publication.PageCorrections, publication.PageListing:
		return numbers.Object{Kind: numbers.Page, ID: route.Base}
	}
	return numbers.Object{}
}

// countRead counts that an answer was read, if it was a page and a person asked for it. Nothing of the request is kept but the host
// of the page that it came from.
func (s *Site) countRead(r *http.Request, a *answer) {
	if a.reads == nil || a.Status >= http.StatusMultipleChoices || !s.isRead(r) {
		return
	}
	referrer := ""
	if sent := r.Header["Referer"]; len(sent) == 1 {
		referrer = sent[0]
	}
	a.reads.Read(referrer)
}

// countSearch counts what a reader looked for, and whether it was found: where they asked for a first page of everything, and it was
// looked for to the end. That one kind has nothing, or one topic, does not say that the site has nothing.
func (s *Site) countSearch(r *http.Request, l looked) {
	if !l.asked || l.problem != "" || l.q.Page > 1 || l.q.Kind != "" || l.narrowed() || l.answer.Partial || !s.isRead(r) {
		return
	}
	found := l.answer.Total
	if l.answer.Some { // of other words
		found = 0
	}
	s.Numbers.Searched(l.q.Text, found)
}

// isRead tells whether a browser asked for a page to show it to somebody who is not of the desk.
func (s *Site) isRead(r *http.Request) bool {
	if r.Method != http.MethodGet {
		return false
	}
	h := r.Header
	switch {
	case said(h, "Sec-Purpose") != "", said(h, "Purpose") == "prefetch", said(h, "X-Purpose") == "preview", said(h, "X-Moz") == "prefetch":
		return false // ahead, for a page that may never be opened
	case said(h, "Accept-Language") == "": // which every browser sends, and few programs
		return false
	case !s.navigates(h):
		return false
	}
	for _, cookies := range h["Cookie"] {
		if strings.Contains(cookies, deskCookie) {
			return false
		}
	}
	return !numbers.Bot(said(h, "User-Agent"))
}

// navigates tells whether the request is for a page of its own, not for a part of another or a script's. Browsers say so where they
// come by https; those that are too old for it ask for HTML.
func (s *Site) navigates(h http.Header) bool {
	mode, dest := said(h, "Sec-Fetch-Mode"), said(h, "Sec-Fetch-Dest")
	if mode != "" || dest != "" {
		return mode == "navigate" && dest == "document"
	}
	return strings.Contains(said(h, "Accept"), "text/html")
}

// said is a header, without a look at how its name is spelt.
func said(h http.Header, name string) string {
	if values := h[name]; len(values) > 0 {
		return values[0]
	}
	return ""
}
