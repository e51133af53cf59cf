package site

import (
	"errors"
	"net/http"

	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/questions"
	"firsthand/internal/stories"
	"firsthand/internal/wording"
)

// answersPerPage is how many answers of readers a page shows.
const answersPerPage = 20

// ask finds the question that a page is about, in what its reader may read of the story.
func (r *request) ask(route publication.Route) (*ghost.Post, *ghost.Ask, error) {
	post, err := r.view.Post(stories.StoryID(route.ID))
	if err != nil {
		return nil, nil, err
	}
	a, err := post.Ask(route.Slug)
	return post, a, err
}

// questionPage is the page of a question: the form or the results, and what readers answered; or the thanks for an answer.
func (r *request) questionPage(route publication.Route, f ghost.Filled) (*page, error) {
	post, a, err := r.ask(route)
	if err != nil {
		return nil, err
	}
	words := r.view.Words()
	say := words.Question
	f.Problem = words.Sentence(f.Problem)
	f.Own = route.Page == publication.PageQuestion
	if f.Check != "" {
		f.Problem = say.Check
	}
	title := wording.Fill(say.Title, "question", a.Text)
	data := map[string]any{"text": a.Text, "url": post.URL(), "title": post.Story().Revision.Content.Title, "html": a.HTML(f)}
	root := map[string]any{"question": data}
	h := head{title: title + " – " + r.view.Settings.Title, kind: "website", noindex: f.Problem != ""}
	if route.Page == publication.PageThanks {
		title = say.Thanks
		h = head{title: title + " – " + r.view.Settings.Title, kind: "website", noindex: true}
		data["thanks"], data["received"] = say.Thanks, say.Received
	} else if err := r.answers(route, a, data, root); err != nil {
		return nil, err
	}
	if route.Page != publication.PageThanks {
		h = r.listHead(route, root, h)
	}
	return &page{template: "question", root: root, contexts: r.contexts(route, "", "question"), head: h}, nil
}

// answers are what readers answered, as far as the desk put it up.
func (r *request) answers(route publication.Route, a *ghost.Ask, data, root map[string]any) error {
	number := max(1, route.Number)
	total := a.Record.Shown
	if err := beyond(route, answersPerPage, total); err != nil {
		return err
	}
	list, err := a.Answers(answersPerPage, (number-1)*answersPerPage)
	if err != nil {
		return err
	}
	say := r.view.Words().Question
	data["answers"], data["answers_text"] = list, wording.Fill(say.Answers, "n", itoa(total))
	if total == 0 {
		data["answers_text"] = textOrNil("")
		if a.Record.TakesAnswers {
			data["none_text"] = say.NoAnswers
		}
	}
	root["paged"] = total > answersPerPage
	root["pagination"] = ghost.Pagination(number, answersPerPage, total)
	return nil
}

// errNotAsked says that what looks like the address of a question is that of something else.
var errNotAsked = errors.New("no question stands at this address")

// serveQuestion shows the page of a question: to who voted there, or may have, their own, which is not kept; to all others
// what everybody gets. Only there a browser sends what it kept of a vote.
func (s *Site) serveQuestion(w http.ResponseWriter, r *http.Request) error {
	reader, err := s.reader(r)
	if err != nil {
		return err
	}
	token := s.voteToken(r)
	if reader == nil && token == "" || len(r.URL.Path) > 1024 {
		return s.servePage(w, r)
	}
	asked := ask{r.URL.Path, reader}
	made, err := s.draw(r.Context(), asked, func(rq *request) (*page, error) {
		route, err := rq.questionRoute()
		if err != nil {
			return nil, err
		}
		f, err := rq.voted(route, ballot(reader, token))
		if err != nil {
			return nil, err
		}
		if f.Voted == "" && reader == nil {
			return nil, errNotAsked // a cookie that means nothing
		}
		return rq.questionPage(route, f)
	})
	if errors.Is(err, errNotAsked) {
		return s.servePage(w, r)
	}
	if err != nil {
		return err
	}
	made.header["Cache-Control"] = "private, no-store"
	return s.sendTo(reader, w, r, made)
}

// voted is what a reader chose before, with the results of this moment.
func (r *request) voted(route publication.Route, b questions.Ballot) (f ghost.Filled, err error) {
	_, a, err := r.ask(route)
	if err != nil {
		return f, err
	}
	f.Voted, err = questions.Chosen(r.ctx, r.tx, a.Record, b)
	f.Live = f.Voted != ""
	return f, err
}

// questionRoute finds which question a page is about.
func (r *request) questionRoute() (publication.Route, error) {
	route, err := publication.Resolve(r.ctx, r.tx, r.view.Settings, r.path)
	if err == nil && route.Page != publication.PageQuestion && route.Page != publication.PageThanks {
		err = errNotAsked
	}
	return route, err
}
