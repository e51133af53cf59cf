package site

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/questions"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

const maxAnswerField = 8 // fields of the form of a question

// sent is what a reader sends from the form of a question.
type sent struct {
	answer questions.Answer
	choice questions.ChoiceID
	token  string // of the browser: what it kept, or what it will keep
	check  string // that the form carried
	trap   bool
	member *members.Member
}

func (s *Site) sentForm(r *http.Request, reader *members.Member) sent {
	return sent{
		answer: questions.Answer{Text: line(r.PostForm.Get("text")), Name: r.PostForm.Get("name"), Place: r.PostForm.Get("place")},
		choice: questions.ChoiceID(r.PostForm.Get("choice")), token: s.voteToken(r), check: r.PostForm.Get("check"),
		trap: r.PostForm.Get("again") != "", member: reader,
	}
}

func (f sent) writes() bool { return strings.TrimSpace(f.answer.Text) != "" }

// who is as much as is known of who sends it.
func (f sent) who() questions.Who {
	if f.member == nil {
		return questions.Who{}
	}
	return questions.Who{Member: string(f.member.ID), Mail: f.member.Email, Name: f.member.Name}
}

// filled is the form as it was filled in.
func (f sent) filled(problem string) ghost.Filled {
	return ghost.Filled{Text: f.answer.Text, Name: f.answer.Name, Place: f.answer.Place, Choice: f.choice, Problem: problem}
}

// ballot is how a reader votes: as the member that they are, or with what their browser kept.
func ballot(reader *members.Member, token string) questions.Ballot {
	b := questions.Ballot{Token: token}
	if reader != nil {
		b.Member = string(reader.ID)
	}
	return b
}

// receiveAnswer takes a vote, an answer or both from the form of a question. Of the reader it keeps what they wrote, and a
// hash of what their browser is given for a vote; addresses are only counted, in memory.
func (s *Site) receiveAnswer(w http.ResponseWriter, r *http.Request) error {
	if len(r.URL.Path) > 1024 {
		return readOnly(nil)(w, r)
	}
	if err := s.origins.Check(r); err != nil {
		return firsthand.Because(err, firsthand.Forbidden, "This form was sent from another site, so nothing was done.")
	}
	if err := readForm(w, r, "This form is longer than what it asks for: go back and make it shorter."); err != nil {
		return err
	}
	if len(r.PostForm) > maxAnswerField {
		return firsthand.Errorf(firsthand.Invalid, "This is not the form of a question.")
	}
	reader, err := s.reader(r)
	if err != nil {
		return err
	}
	f := s.sentForm(r, reader)
	if err := s.limit(w, r, f); err != nil {
		return err
	}
	return s.answerForm(w, r, f)
}

// limit refuses what comes too often from one place, or more than a site of any size is sent.
func (s *Site) limit(w http.ResponseWriter, r *http.Request, f sent) error {
	from, now := s.Proxies.Client(r), s.Clock.Now()
	busy := f.choice != "" && s.voters.Full(now) || f.writes() && s.answerers.Full(now)
	if (f.choice == "" || s.voters.Allow(from, now)) && (!f.writes() && f.choice != "" || s.answerers.Allow(from, now)) {
		return nil
	}
	s.turned.Note(s.Log, now, "votes or answers to questions were refused: too many came", "from_all", busy)
	if busy {
		return crowded(w)
	}
	w.Header().Set("Retry-After", "3600")
	return web.WithStatus(http.StatusTooManyRequests, firsthand.Errorf(firsthand.Unavailable,
		"Many votes and answers came from where you are. Go back, your words are still there, and send them in an hour."))
}

// crowded says that it is not who sends something of whom there is too much.
func crowded(w http.ResponseWriter) error {
	w.Header().Set("Retry-After", "600")
	return web.WithStatus(http.StatusTooManyRequests, firsthand.Errorf(firsthand.Unavailable,
		"Very many readers are writing just now. Go back, your words are still there, and send them in ten minutes."))
}

// answerForm keeps what was sent and leads on, or shows the form again with what is wrong.
func (s *Site) answerForm(w http.ResponseWriter, r *http.Request, f sent) error {
	asked := ask{r.URL.Path, f.member}
	kept, err := s.keepAnswer(r.Context(), asked, &f)
	code := firsthand.ErrorCode(err)
	if err != nil && code != firsthand.Invalid && code != firsthand.Conflict {
		return err
	}
	if err == nil && kept.again == (ghost.Filled{}) {
		if kept.keep {
			http.SetCookie(w, s.voteCookie(kept, f.token))
		}
		w.Header().Set("Cache-Control", "private, no-store")
		http.Redirect(w, r, kept.leadsTo, http.StatusSeeOther)
		return nil
	}
	again, status := kept.again, http.StatusUnprocessableEntity
	if err != nil {
		again = f.filled(firsthand.ErrorMessage(err))
	}
	if code == firsthand.Conflict {
		status = http.StatusConflict
	}
	made, err := s.draw(r.Context(), asked, func(rq *request) (*page, error) {
		route, err := rq.questionRoute()
		if err != nil {
			return nil, err
		}
		before, err := rq.voted(route, ballot(f.member, f.token))
		again.Voted, again.Live = before.Voted, before.Live
		if err != nil {
			return nil, err
		}
		return rq.questionPage(route, again)
	})
	if err != nil {
		return err
	}
	made.Status = status
	made.header["Cache-Control"] = "private, no-store"
	return s.sendTo(f.member, w, r, made)
}

// keptAnswer is what became of what a reader sent.
type keptAnswer struct {
	asked   *ghost.Ask
	again   ghost.Filled // to be sent once more, as it stands here; zero: it is kept
	keep    bool         // the browser is to keep its token
	leadsTo string
}

// keepAnswer finds the question in what the reader may read, and keeps what they sent to it.
func (s *Site) keepAnswer(ctx context.Context, asked ask, f *sent) (out keptAnswer, err error) {
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		r, err := s.begin(ctx, tx, asked)
		if err != nil {
			return err
		}
		route, err := r.questionRoute()
		if errors.Is(err, errNotAsked) {
			return firsthand.Errorf(firsthand.NotFound, notFoundMessage)
		}
		if err != nil {
			return err
		}
		_, out.asked, err = r.ask(route)
		return err
	})
	if err != nil {
		return out, err
	}
	out.leadsTo = out.asked.URL()
	switch record := out.asked.Record; {
	case out.asked.Closed:
		return out, firsthand.Errorf(firsthand.Conflict, "This question is closed: nothing more is taken.")
	case f.trap:
		out.again = f.filled(trapped)
		return out, nil
	case f.choice == "" && !f.writes():
		return out, firsthand.Errorf(firsthand.Invalid, "Choose something, or write an answer.")
	case f.writes() && f.answer.Suspicious() && !record.Checked(f.check, f.answer, s.Clock.Now()):
		out.again = f.filled("")
		out.again.Check, err = s.checkOf(ctx, record, f.answer)
		return out, err
	}
	return out, s.writeAnswer(ctx, f, &out)
}

// checkOf is what a form carries that is to be looked at once more.
func (s *Site) checkOf(ctx context.Context, q questions.Question, a questions.Answer) (check string, err error) {
	err = s.DB.Write(ctx, anybody, firsthand.QuestionAnswer, func(tx *store.Tx) error {
		check, err = questions.Check(ctx, tx, q, a)
		return err
	})
	return check, err
}

// writeAnswer writes vote and answer together: neither is kept without the other.
func (s *Site) writeAnswer(ctx context.Context, f *sent, out *keptAnswer) error {
	b := ballot(f.member, f.token)
	if f.choice != "" && f.member == nil && f.token == "" {
		f.token, out.keep = rand.Text(), true
		b.Token = f.token
	}
	b.Choice, b.Published = f.choice, out.asked.Published()
	act := firsthand.QuestionVote
	if f.writes() {
		act, out.leadsTo = firsthand.QuestionAnswer, publication.ThanksPath(out.leadsTo)
	}
	return s.DB.Write(ctx, anybody, act, func(tx *store.Tx) error {
		if f.choice != "" {
			if _, err := questions.Vote(ctx, tx, out.asked.Record, b); err != nil {
				return err
			}
		}
		if !f.writes() {
			return nil
		}
		_, err := questions.Send(ctx, tx, out.asked.Record, f.answer, f.who(), b.Published)
		return err
	})
}
