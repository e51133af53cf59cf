package api

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/publication"
	"firsthand/internal/questions"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// readerQuestion is a question to readers, as the desk sees it.
type readerQuestion struct {
	ID           string        `json:"id,omitempty" doc:"None: nobody answered yet, and the desk said nothing about it"`
	StoryID      string        `json:"story_id"`
	Block        string        `json:"block" doc:"The ID of its block, empty for the first that has none"`
	Text         string        `json:"text,omitempty" doc:"As it stands in the working text"`
	Missing      bool          `json:"missing,omitempty" doc:"It stands in the working text no more"`
	Live         bool          `json:"live,omitempty" doc:"It stands in the published text"`
	URL          string        `json:"url,omitempty" doc:"Where readers answer it, once it is public"`
	Open         bool          `json:"open"`
	Closes       string        `json:"closes" enum:"usual,never,at"`
	ClosesAt     string        `json:"closes_at,omitempty" doc:"When it closes, as far as that is known"`
	Closed       bool          `json:"closed,omitempty" doc:"It takes nothing more"`
	TakesAnswers bool          `json:"takes_answers"`
	Results      string        `json:"results" enum:"always,after,end" doc:"When readers see the votes: always, who has voted, at the end"`
	Names        string        `json:"names" enum:"no,optional,required" doc:"Whether who answers is asked for a name"`
	Choices      []pollChoice  `json:"choices" nullable:"false" doc:"Of the poll; none: there is no poll"`
	Votes        int           `json:"votes"`
	Counts       answersCounts `json:"answers"`
	Version      int64         `json:"version"`
}

type pollChoice struct {
	ID    string `json:"id,omitempty" maxLength:"64" doc:"None: a new one"`
	Text  string `json:"text" maxLength:"1000"`
	Votes int    `json:"votes,omitempty" readOnly:"true"`
}

type answersCounts struct {
	Held  int `json:"held" doc:"They wait for the desk"`
	Shown int `json:"shown" doc:"Readers see them"`
}

type readerQuestionList struct {
	Questions []readerQuestion `json:"questions" nullable:"false"`
	Days      int              `json:"days" doc:"A question of which the desk says nothing closes so many days after its story came out"`
}

type saveQuestionInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Block        string       `json:"block" maxLength:"100"`
		Open         bool         `json:"open"`
		Closes       string       `json:"closes" enum:"usual,never,at"`
		ClosesAt     string       `json:"closes_at,omitempty" format:"date-time" doc:"With closes: at"`
		TakesAnswers bool         `json:"takes_answers"`
		Results      string       `json:"results" enum:"always,after,end"`
		Names        string       `json:"names" enum:"no,optional,required"`
		Choices      []pollChoice `json:"choices" nullable:"false" maxItems:"20"`
		Version      int64        `json:"version" doc:"Of the question as it was seen"`
	}
}

func (a *API) questionRoutes(r huma.API) {
	route(a, r, "GET", "/stories/{id}/questions", "The questions to readers in a story, and how they stand", a.listQuestions)
	route(a, r, "PUT", "/stories/{id}/questions", "Say how a question to readers stands, and what may be chosen: readers of a published story see it at once", a.saveQuestion, firsthand.QuestionSave)
	a.answerRoutes(r)
}

// listQuestions tells how the questions of a story stand: GET /stories/{id}/questions, for everybody at the desk. What readers
// wrote is not in it.
func (a *API) listQuestions(ctx context.Context, in *byID) (*body[readerQuestionList], error) {
	out := readerQuestionList{Questions: []readerQuestion{}, Days: questions.DefaultDays}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, stories.StoryID(in.ID))
		if err != nil {
			return err
		}
		known, err := questions.List(ctx, tx, []stories.StoryID{s.ID})
		if err != nil {
			return err
		}
		bodies, err := stories.ListBodies(ctx, tx, []stories.RevisionID{s.Working, s.Live})
		if err != nil {
			return err
		}
		paths, err := publication.AddressesOf(ctx, tx, publication.Story, []string{in.ID})
		if err != nil {
			return err
		}
		live := map[string]bool{}
		for _, b := range questionBlocks(bodies[s.Live]) {
			live[b.ID] = s.Published
		}
		add := func(q questions.Question, text string, missing bool) {
			one := questionTold(q, s, a.Clock.Now())
			if one.Text, one.Missing, one.Live = text, missing, live[q.Block]; one.Live && paths[in.ID] != "" {
				one.URL = publication.QuestionPath(paths[in.ID], q.Block)
			}
			out.Questions = append(out.Questions, one)
		}
		there := map[string]bool{}
		for _, b := range questionBlocks(bodies[s.Working]) {
			there[b.ID] = true
			add(questions.Of(known, s.ID, b.ID), b.Text, false)
		}
		for _, q := range known {
			if !there[q.Block] {
				add(q, "", true)
			}
		}
		return nil
	})
	return answer(out), err
}

// questionBlocks are the questions of a text, of two with one ID the first.
func questionBlocks(doc document.Doc) (list []document.Question) {
	seen := map[string]bool{}
	document.Walk(doc, func(b document.Block) {
		if q, ok := b.(document.Question); ok && !seen[q.ID] {
			seen[q.ID] = true
			list = append(list, q)
		}
	})
	return list
}

func questionTold(q questions.Question, s stories.Story, now time.Time) readerQuestion {
	one := readerQuestion{ID: string(q.ID), StoryID: string(q.Story), Block: q.Block, Open: q.Open, Closes: "at", TakesAnswers: q.TakesAnswers,
		Results: string(q.Results), Names: string(q.Names), Choices: []pollChoice{}, Votes: q.Votes, Counts: answersCounts{q.Held, q.Shown}, Version: q.Version}
	switch q.ClosesAt {
	case 0:
		one.Closes = "usual"
	case questions.Never:
		one.Closes = "never"
	}
	if s.PublishedAt != 0 || q.ClosesAt != 0 {
		one.Closed = q.Closed(s.PublishedAt, now)
		if at := q.Closes(s.PublishedAt); !at.IsZero() {
			one.ClosesAt = stamp(firsthand.Micros(at))
		}
	} else {
		one.Closed = !q.Open
	}
	for _, c := range q.Choices {
		one.Choices = append(one.Choices, pollChoice{ID: string(c.ID), Text: c.Text, Votes: c.Votes})
	}
	return one
}

// saveQuestion keeps what the desk sets: PUT /stories/{id}/questions, for editors, and for authors in their own stories.
func (a *API) saveQuestion(ctx context.Context, in *saveQuestionInput) (*body[made], error) {
	b := in.Body
	q := questions.Question{Story: stories.StoryID(in.ID), Block: b.Block, Open: b.Open, TakesAnswers: b.TakesAnswers,
		Results: questions.Results(b.Results), Names: questions.Names(b.Names), Version: b.Version}
	switch b.Closes {
	case "never":
		q.ClosesAt = questions.Never
	case "at":
		at, err := time.Parse(time.RFC3339, b.ClosesAt)
		if err != nil || at.Unix() <= 0 {
			return nil, firsthand.Errorf(firsthand.Invalid, "Say when the question closes.")
		}
		q.ClosesAt = firsthand.Micros(at)
	}
	for _, c := range b.Choices {
		q.Choices = append(q.Choices, questions.Choice{ID: questions.ChoiceID(c.ID), Text: c.Text})
	}
	return keep(ctx, a, firsthand.QuestionSave, q, questions.Save)
}
