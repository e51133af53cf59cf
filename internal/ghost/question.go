package ghost

import (
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/publication"
	"firsthand/internal/questions"
	"firsthand/internal/stories"
	"firsthand/internal/wording"
)

// questionAt is where a question to readers stands. Two that are equal are the same question.
type questionAt struct {
	story     stories.StoryID
	block     string
	url       string // of the story
	published int64
	live      bool // it is asked there: programs of the desk are not
	preview   bool // the form stands there as it will, and takes nothing
}

func (p *Post) questionAt(q document.Question) questionAt {
	return questionAt{story: p.p.ID, block: q.ID, url: p.url, published: p.p.PublishedAt, live: p.asksIt() && p.url != "", preview: p.whole}
}

// asksIt tells whether the body asks something where it is shown: to readers, and in a preview of the page.
func (p *Post) asksIt() bool { return !p.whole || p.asking }

// asksReaders tells whether a body has a question to its readers.
func asksReaders(doc document.Doc) bool { return len(questionsIn(doc)) > 0 }

// questionsIn are the questions of a body in its order; of two with one ID the first.
func questionsIn(doc document.Doc) (list []document.Question) {
	seen := map[string]bool{}
	document.Walk(doc, func(b document.Block) {
		if q, ok := b.(document.Question); ok && !seen[q.ID] {
			seen[q.ID] = true
			list = append(list, q)
		}
	})
	return list
}

// loadQuestions looks up how the questions of stories stand that were not looked up yet, together.
func (v *View) loadQuestions(ids []stories.StoryID) {
	var missing []stories.StoryID
	for _, id := range ids {
		if _, known := v.questions[id]; !known {
			put(&v.questions, id, nil)
			v.Note(questions.Tag(id))
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 {
		return
	}
	found, err := questions.List(v.ctx, v.tx, missing)
	v.fail(err)
	for _, q := range found {
		v.questions[q.Story] = append(v.questions[q.Story], q)
	}
}

// question is how a question stands, and whether it takes nothing more. That changes by itself when it closes.
func (v *View) question(at questionAt) (q questions.Question, closed bool) {
	v.loadQuestions([]stories.StoryID{at.story})
	v.Note(questions.Tag(at.story))
	q = questions.Of(v.questions[at.story], at.story, at.block)
	if closed = q.Closed(at.published, v.now); !closed {
		v.changesAt(q.Closes(at.published))
	}
	return q, closed
}

// questionLink is the line below a question that leads to where it is answered, or to what was answered.
func (v *View) questionLink(at questionAt) (document.QuestionView, bool) {
	if !at.live {
		return document.QuestionView{Closed: true}, true
	}
	url := publication.QuestionPath(at.url, at.block)
	q, closed := v.question(at)
	words := v.words.Question
	switch {
	case url == "":
	case !closed && q.Asks():
		return document.QuestionView{URL: url, Label: words.Answer}, true
	case q.Shown > 0 || q.Poll() && q.ShownVotes > 0:
		return document.QuestionView{URL: url, Label: words.See}, true
	}
	return document.QuestionView{Closed: true}, true
}

// Asking has the questions of the post stand in it as forms, with what was chosen: on its own page. Feeds, lists and
// programs get a line that leads there.
func (p *Post) Asking() { p.asking = true }

// withForms puts the forms of questions where the lines stand that lead to them.
func (p *Post) withForms(html string) string {
	const line = `<p class="` + document.QuestionLink + `" data-question="`
	if !p.asking || !strings.Contains(html, line) {
		return html
	}
	var out strings.Builder
	done := map[string]bool{}
	for {
		before, rest, found := strings.Cut(html, line)
		out.WriteString(before)
		if !found {
			return out.String()
		}
		block, _, _ := strings.Cut(rest, `"`)
		_, html, _ = strings.Cut(rest, "</p>")
		if !done[block] {
			done[block] = true
			out.WriteString(p.ask(document.Question{ID: block}).HTML(Filled{}))
		}
	}
}

// Ask is a question to readers as a page shows it: its form while it is open, its results, its answers.
type Ask struct {
	v      *View
	post   *Post
	at     questionAt
	Text   string
	Record questions.Question
	Closed bool

	printed string // the story's text, once somebody asks
}

// Ask finds the question of a block in what the reader may read of the post; NotFound where there is none.
func (p *Post) Ask(block string) (*Ask, error) {
	for _, q := range questionsIn(p.unmarked()) {
		if q.ID == block && publication.QuestionPath(p.url, block) != "" {
			return p.ask(q), nil
		}
	}
	return nil, firsthand.Errorf(firsthand.NotFound, "There is no such question.")
}

func (p *Post) ask(q document.Question) *Ask {
	a := &Ask{v: p.v, post: p, at: p.questionAt(q), Text: strings.TrimSpace(q.Text)}
	a.Record, a.Closed = p.v.question(a.at)
	return a
}

// URL is where it is answered.
func (a *Ask) URL() string { return publication.QuestionPath(a.at.url, a.at.block) }

// Published is when its story came out, from which it is reckoned when it closes.
func (a *Ask) Published() int64 { return a.at.published }

// Answers gives a page of the answers that readers see.
func (a *Ask) Answers(limit, offset int) ([]any, error) {
	if a.Record.Shown == 0 {
		return []any{}, nil
	}
	list, err := questions.ListPublic(a.v.ctx, a.v.tx, a.Record.ID, limit, offset)
	out := make([]any, 0, len(list))
	for _, one := range list {
		out = append(out, a.answer(one))
	}
	return out, err
}

// stands tells whether the story, as its readers see it, leads to an answer: then its words were taken up there.
func (a *Ask) stands(anchor string) bool {
	if a.printed == "" {
		a.printed = string(a.post.unmarked().JSON())
	}
	return strings.Contains(a.printed, "#"+anchor)
}

// AnswerBy is how the program says, in a language, who gave an answer.
func AnswerBy(language string, a questions.Answer) string {
	words := wording.In(language).Question
	who := either(a.Name, words.Reader)
	if a.Place == "" {
		return who
	}
	return wording.Fill(words.By, "name", who, "place", a.Place)
}

// answer is what readers see of an answer.
func (a *Ask) answer(one questions.Answer) map[string]any {
	v := a.v
	var paragraphs []any
	for part := range strings.SplitSeq(one.Text, "\n") {
		if part = strings.TrimSpace(part); part != "" {
			paragraphs = append(paragraphs, part)
		}
	}
	picked := ""
	if one.State == questions.Picked && a.stands(questions.Anchor(one.ID)) {
		picked = v.words.Question.Picked
	}
	return map[string]any{"id": questions.Anchor(one.ID), "paragraphs": paragraphs, "by": AnswerBy(v.Settings.Language, one),
		"at": at(one.CreatedAt, v.loc), "day": v.words.Day(firsthand.FromMicros(one.CreatedAt).In(v.loc)), "picked": textOrNil(picked)}
}
