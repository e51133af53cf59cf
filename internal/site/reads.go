package site

import (
	"bytes"
	"net/http"
	"slices"
	"strings"

	"firsthand/internal/hotpath"
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
	if !a.counts() || r.Method != http.MethodGet || !visitOf(r).reads() {
		return
	}
	referrer := ""
	if sent := r.Header["Referer"]; len(sent) == 1 {
		referrer = sent[0]
	}
	a.reads.Read(referrer)
}

// counts tells whether it is counted who reads an answer.
func (a *answer) counts() bool { return a.reads != nil && a.Status < http.StatusMultipleChoices }

// countSearch counts what a reader looked for, and whether it was found: where they asked for a first page of everything, and it was
// looked for to the end. That one kind has nothing, or one topic, does not say that the site has nothing.
func (s *Site) countSearch(r *http.Request, l looked) {
	if !l.asked || l.problem != "" || l.q.Page > 1 || l.q.Kind != "" || l.narrowed() || l.answer.Partial || l.answer.Filling || r.Method != http.MethodGet || !visitOf(r).reads() {
		return
	}
	found := l.answer.Total
	if l.answer.Some { // of other words
		found = 0
	}
	s.Numbers.Searched(l.q.Text, found)
}

// visit is what of a request tells whether somebody reads.
type visit struct {
	ahead            bool // for a page that may never be opened
	accept, language string
	mode, dest       string // Sec-Fetch-Mode, Sec-Fetch-Dest
	agent            string
	desk             bool // the browser is one of the desk's
}

func visitOf(r *http.Request) visit {
	h := r.Header
	return visit{
		ahead:  said(h, "Sec-Purpose") != "" || said(h, "Purpose") == "prefetch" || said(h, "X-Purpose") == "preview" || said(h, "X-Moz") == "prefetch",
		accept: said(h, "Accept"), language: said(h, "Accept-Language"), mode: said(h, "Sec-Fetch-Mode"), dest: said(h, "Sec-Fetch-Dest"), agent: said(h, "User-Agent"),
		desk: slices.ContainsFunc(h["Cookie"], func(cookies string) bool { return strings.Contains(cookies, deskCookie) }),
	}
}

func plainVisit(r *hotpath.Request) visit {
	return visit{
		ahead:  len(r.SecPurpose) > 0 || string(r.Purpose) == "prefetch" || string(r.XPurpose) == "preview" || string(r.XMoz) == "prefetch",
		accept: string(r.Accept), language: string(r.AcceptLanguage), mode: string(r.SecFetchMode), dest: string(r.SecFetchDest), agent: string(r.UserAgent),
		desk: bytes.Contains(r.Cookie, []byte(deskCookie)),
	}
}

// reads tells whether a browser asked for a page to show it to somebody who is not of the desk.
func (v visit) reads() bool {
	switch {
	case v.ahead, v.desk:
		return false
	case v.language == "": // which every browser sends, and few programs
		return false
	case !v.navigates():
		return false
	}
	return !numbers.Bot(v.agent)
}

// navigates tells whether the request is for a page of its own, not for a part of another or a script's. Browsers say so where they
// come by https; those that are too old for it ask for HTML.
func (v visit) navigates() bool {
	if v.mode != "" || v.dest != "" {
		return v.mode == "navigate" && v.dest == "document"
	}
	return strings.Contains(v.accept, "text/html")
}

// said is a header, without a look at how its name is spelt.
func said(h http.Header, name string) string {
	if values := h[name]; len(values) > 0 {
		return values[0]
	}
	return ""
}
