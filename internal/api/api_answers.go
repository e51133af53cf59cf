package api

import (
	"context"
	"encoding/csv"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/questions"
	"firsthand/internal/store"
)

// readerAnswer is what a reader answered. Readers see it once it is shown or picked.
type readerAnswer struct {
	ID         string `json:"id"`
	QuestionID string `json:"question_id"`
	StoryID    string `json:"story_id"`
	Block      string `json:"block"`
	Text       string `json:"text"`
	Name       string `json:"name,omitempty" doc:"As the reader gave it"`
	Place      string `json:"place,omitempty"`
	By         string `json:"by" doc:"Who gave it, as readers are told in the language of the site"`
	State      string `json:"state" enum:"held,shown,picked,refused,spam"`
	HandledBy  string `json:"handled_by,omitempty"`
	HandledAt  string `json:"handled_at,omitempty"`
	CreatedAt  string `json:"created_at"`
	Anchor     string `json:"anchor" doc:"Of its place on the page of the question"`
}

type readerAnswerList struct {
	Answers []readerAnswer `json:"answers" nullable:"false"`
	Total   int            `json:"total"`
}

type answersQuery struct {
	ID     string `path:"id" maxLength:"64"`
	State  string `query:"state" enum:"held,shown,picked,refused,spam" default:"held"`
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"50"`
	Offset int    `query:"offset" minimum:"0" maximum:"1000000"`
}

type heldQuery struct {
	Limit  int `query:"limit" minimum:"1" maximum:"100" default:"50"`
	Offset int `query:"offset" minimum:"0" maximum:"1000000"`
}

type decideAnswerInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		State string `json:"state" enum:"held,shown,picked,refused,spam" doc:"Readers see what is shown; picked is also to stand in the story"`
	}
}

func (a *API) answerRoutes(r huma.API) {
	route(a, r, "GET", "/reader-answers", "What readers answered and nobody has decided on, the longest waiting first", a.heldAnswers, firsthand.AnswerHandle)
	route(a, r, "GET", "/reader-questions/{id}/answers", "What readers answered to a question", a.answersTo, firsthand.AnswerHandle)
	route(a, r, "GET", "/reader-questions/{id}/answers.csv", "All answers to a question as a table, of which no cell is a formula", a.answersTable, firsthand.AnswerHandle)
	route(a, r, "POST", "/reader-answers/{id}/decide", "Say what becomes of an answer", func(ctx context.Context, in *decideAnswerInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.AnswerHandle, func(tx *store.Tx) error {
			return questions.Decide(ctx, tx, questions.AnswerID(in.ID), questions.State(in.Body.State), tx.Actor().Name)
		})
	}, firsthand.AnswerHandle)
	route(a, r, "DELETE", "/reader-answers/{id}", "Delete an answer with all that the reader wrote", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.AnswerDelete, func(tx *store.Tx) error { return questions.Delete(ctx, tx, questions.AnswerID(in.ID)) })
	}, firsthand.AnswerDelete)
}

// heldAnswers is the queue of answers: GET /reader-answers, for editors all of them, for authors those to their own stories.
func (a *API) heldAnswers(ctx context.Context, in *heldQuery) (*body[readerAnswerList], error) {
	who, owner := actorOf(ctx), ""
	if who.May(firsthand.AnswerHandle) != nil {
		if owner = who.ID; owner == "" || who.May(firsthand.AnswerHandle, owner) != nil {
			return nil, who.May(firsthand.AnswerHandle)
		}
	}
	out := readerAnswerList{Answers: []readerAnswer{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, total, err := questions.ListHeld(ctx, tx, owner, in.Limit, in.Offset)
		if err != nil {
			return err
		}
		return out.take(ctx, tx, list, total)
	})
	return answer(out), err
}

// answersTo lists the answers to one question: GET /reader-questions/{id}/answers, for who may decide on them.
func (a *API) answersTo(ctx context.Context, in *answersQuery) (*body[readerAnswerList], error) {
	out := readerAnswerList{Answers: []readerAnswer{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		if _, err := a.mayRead(ctx, tx, in.ID); err != nil {
			return err
		}
		list, total, err := questions.ListOf(ctx, tx, questions.ID(in.ID), questions.State(in.State), in.Limit, in.Offset)
		if err != nil {
			return err
		}
		return out.take(ctx, tx, list, total)
	})
	return answer(out), err
}

func (a *API) mayRead(ctx context.Context, tx *store.Tx, id string) (questions.Question, error) {
	q, err := questions.Get(ctx, tx, questions.ID(id))
	if err != nil {
		return q, err
	}
	return q, questions.MayHandle(ctx, tx, actorOf(ctx), q.Story)
}

func (l *readerAnswerList) take(ctx context.Context, tx *store.Tx, list []questions.Answer, total int) error {
	settings, err := publication.GetSettings(ctx, tx)
	l.Total = total
	for _, one := range list {
		l.Answers = append(l.Answers, readerAnswer{ID: string(one.ID), QuestionID: string(one.Question), StoryID: string(one.Story), Block: one.Block,
			Text: one.Text, Name: one.Name, Place: one.Place, By: ghost.AnswerBy(settings.Language, one), State: string(one.State), HandledBy: one.HandledBy, HandledAt: stamp(one.HandledAt),
			CreatedAt: stamp(one.CreatedAt), Anchor: questions.Anchor(one.ID)})
	}
	return err
}

// answersTable gives all answers as a table: GET /reader-questions/{id}/answers.csv.
func (a *API) answersTable(ctx context.Context, in *byID) (*huma.StreamResponse, error) {
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		_, err := a.mayRead(ctx, tx, in.ID)
		return err
	})
	if err != nil {
		return nil, err
	}
	return &huma.StreamResponse{Body: func(out huma.Context) {
		out.SetHeader("Content-Type", "text/csv; charset=utf-8")
		out.SetHeader("Content-Disposition", `attachment; filename="answers.csv"`)
		_, answers := humago.Unwrap(out)
		w := csv.NewWriter(&slowAnswer{out.BodyWriter(), http.NewResponseController(answers)})
		if err := a.writeAnswers(out.Context(), w, in.ID); err != nil {
			if out.Context().Err() == nil {
				a.Log.Error("answers as a table", "question", in.ID, "error", err)
			}
			panic(http.ErrAbortHandler)
		}
	}}, nil
}

func (a *API) writeAnswers(ctx context.Context, w *csv.Writer, id string) error {
	if err := w.Write([]string{"id", "sent", "state", "decided_by", "name", "place", "answer"}); err != nil {
		return err
	}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		return questions.Each(ctx, tx, questions.ID(id), func(one questions.Answer) error {
			row := []string{string(one.ID), stamp(one.CreatedAt), string(one.State), one.HandledBy, one.Name, one.Place, one.Text}
			for i := range row {
				row[i] = members.SafeCell(row[i])
			}
			return w.Write(row)
		})
	})
	if err != nil {
		return err
	}
	w.Flush()
	return w.Error()
}
