package site

import (
	"context"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/reports"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
	"firsthand/internal/wording"
)

const (
	maxReport      = 64 << 10 // bytes of a form that a reader sends
	maxReportField = 10       // fields of it
)

// reportForm is the form on which a reader says what is wrong, as it was filled in so far.
type reportForm struct {
	quote, words, message, name, contact string

	problem string // why it was not sent
	sent    bool
}

// reported is what a report can be about: the page, and the quotes on it.
type reported struct {
	title, url string
	revision   stories.RevisionID
	quotes     []*ghost.Quote
}

// reportPage is the form, or the thanks for it.
func (r *request) reportPage(route publication.Route, f reportForm) (*page, error) {
	about, err := r.reported(route)
	if err != nil {
		return nil, err
	}
	quotes := []any{}
	for _, q := range about.quotes {
		id := string(q.Record().ID)
		quotes = append(quotes, map[string]any{"id": id, "words": textOrNil(q.Beginning()), "speaker": textOrNil(q.View().Speaker.Text), "chosen": id == f.quote})
	}
	if route.Kind == publication.Quote {
		quotes = nil // there is no choice
	}
	root := map[string]any{"report": map[string]any{
		"action": route.Base, "url": about.url, "title": about.title, "quotes": quotes, "sent": f.sent, "problem": textOrNil(r.view.Words().Sentence(f.problem)),
		"quote": f.quote, "words": f.words, "message": f.message, "name": f.name, "contact": f.contact,
		"max_words": reports.MaxWords, "max_message": reports.MaxMessage, "max_name": reports.MaxName,
	}}
	h := head{title: wording.Fill(r.view.Words().Title.Report, "title", about.title) + " – " + r.view.Settings.Title, kind: "website", noindex: true}
	return &page{template: "report", root: root, contexts: []string{"report"}, head: h}, nil
}

func (r *request) reported(route publication.Route) (reported, error) {
	if route.Kind == publication.Quote {
		q, err := r.view.Quote(sources.QuoteID(route.ID))
		if err != nil {
			return reported{}, err
		}
		return reported{title: r.quoteTitle(q), url: route.Of, quotes: []*ghost.Quote{q}}, nil
	}
	post, err := r.view.Post(stories.StoryID(route.ID))
	if err != nil {
		return reported{}, err
	}
	rev := post.Story().Revision
	return reported{title: rev.Content.Title, url: post.URL(), revision: rev.ID, quotes: post.Quotes()}, nil
}

// receiveReport takes what a reader sends from the form of a report page. Nothing is known of the reader but what they
// wrote: no cookie is set, and the address is only counted, in memory.
func (s *Site) receiveReport(w http.ResponseWriter, r *http.Request) error {
	if !strings.HasSuffix(r.URL.Path, publication.ReportPath("/")) || len(r.URL.Path) > 1024 {
		return readOnly(nil)(w, r)
	}
	if err := s.origins.Check(r); err != nil {
		return firsthand.Because(err, firsthand.Forbidden, "This form was sent from another site, so nothing was done.")
	}
	busy := s.senders.Full(s.Clock.Now())
	if !s.senders.Allow(s.Proxies.Client(r), s.Clock.Now()) {
		if busy {
			return crowded(w)
		}
		w.Header().Set("Retry-After", "600")
		return web.WithStatus(http.StatusTooManyRequests, firsthand.Errorf(firsthand.Unavailable,
			"Many reports came from where you are. Go back, your words are still there, and send them in ten minutes."))
	}
	if err := readForm(w, r, "This is more than a report may hold: go back and make it shorter."); err != nil {
		return err
	}
	if len(r.PostForm) > maxReportField {
		return firsthand.Errorf(firsthand.Invalid, "This is not the form of a report.")
	}
	f := reportForm{quote: r.PostForm.Get("quote"), words: line(r.PostForm.Get("words")), message: line(r.PostForm.Get("message")),
		name: r.PostForm.Get("name"), contact: r.PostForm.Get("contact")}
	if r.PostForm.Get("again") != "" {
		// A program fills in what people do not see. Should a browser have done it, nothing is lost: once more is enough.
		f.problem = trapped
	}
	return s.answerReport(w, r, f)
}

// trapped is said where a field was filled in that people do not see.
const trapped = "Something was filled in that people do not see, perhaps by your browser: please send it once more."

// readForm reads a form that a reader sends; long is what is said of one that is too long.
func readForm(w http.ResponseWriter, r *http.Request, long string) error {
	r.Body = http.MaxBytesReader(w, r.Body, maxReport)
	err := r.ParseForm()
	switch {
	case err == nil:
		return nil
	case web.Status(err) == http.StatusRequestEntityTooLarge:
		return firsthand.Because(err, firsthand.Invalid, "%s", long)
	}
	return firsthand.Because(err, firsthand.Invalid, "This form did not arrive whole: go back and send it again.")
}

// line undoes how browsers end lines in forms.
func line(s string) string { return strings.ReplaceAll(s, "\r\n", "\n") }

// answerReport keeps a report and shows the thanks, or the form again with what is wrong.
func (s *Site) answerReport(w http.ResponseWriter, r *http.Request, f reportForm) error {
	reader, err := s.reader(r)
	if err != nil {
		return err
	}
	asked, status := ask{r.URL.Path, reader}, http.StatusOK
	if f.problem == "" {
		err := s.keepReport(r.Context(), asked, &f)
		if err != nil && firsthand.ErrorCode(err) != firsthand.Invalid {
			return err
		}
		if f.sent = err == nil; !f.sent {
			f.problem = firsthand.ErrorMessage(err)
		}
	}
	if !f.sent {
		status = http.StatusUnprocessableEntity
	}
	made, err := s.draw(r.Context(), asked, func(rq *request) (*page, error) {
		route, err := rq.reportRoute()
		if err != nil {
			return nil, err
		}
		return rq.reportPage(route, f)
	})
	if err != nil {
		return err
	}
	made.Status = status
	made.header["Cache-Control"] = "private, no-store"
	return s.sendTo(reader, w, r, made)
}

// reportRoute finds what a report page is about.
func (r *request) reportRoute() (publication.Route, error) {
	route, err := publication.Resolve(r.ctx, r.tx, r.view.Settings, r.path)
	if err == nil && route.Page != publication.PageReport {
		err = firsthand.Errorf(firsthand.NotFound, "There is no page at %s.", r.path)
	}
	return route, err
}

// keepReport finds what is reported and puts the report into the desk's queue.
func (s *Site) keepReport(ctx context.Context, asked ask, f *reportForm) error {
	var report reports.Report
	err := s.DB.Read(ctx, func(tx *store.Tx) error {
		r, err := s.begin(ctx, tx, asked)
		if err != nil {
			return err
		}
		route, err := r.reportRoute()
		if err != nil {
			return err
		}
		report, err = r.makeReport(route, f)
		return err
	})
	if err != nil {
		return err
	}
	return s.DB.Write(ctx, anybody, firsthand.ReportSend, func(tx *store.Tx) error {
		_, err := reports.Send(ctx, tx, report)
		return err
	})
}

// makeReport marks the disputed words: the quote that was chosen, and the words that were given or, without them, those
// of the quote as readers see them now.
func (r *request) makeReport(route publication.Route, f *reportForm) (reports.Report, error) {
	about, err := r.reported(route)
	if err != nil {
		return reports.Report{}, err
	}
	report := reports.Report{Kind: string(route.Kind), Object: route.ID, Revision: string(about.revision),
		Words: f.words, Message: f.message, Name: f.name, Contact: f.contact}
	if route.Kind == publication.Quote {
		f.quote = route.ID
	}
	for _, q := range about.quotes {
		if string(q.Record().ID) != f.quote {
			continue
		}
		report.Quote = f.quote
		if strings.TrimSpace(report.Words) == "" {
			report.Words = cut(strings.Join(q.Paragraphs(), "\n\n"), reports.MaxWords-1)
		}
	}
	if f.quote != "" && report.Quote == "" {
		return report, firsthand.Errorf(firsthand.Invalid, "The quote that you chose stands here no more: choose again.")
	}
	return report, nil
}
