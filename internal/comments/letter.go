package comments

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Answered is the outbox topic of an answer that readers see for the first time, with whom it answers: whoever writes letters
// listens to it. It is due when AnswerWaits is over.
const Answered = "comment.answered"

// AnswerWaits is how long whoever answered, and the desk, have to think again before a letter tells of it.
const AnswerWaits = 5 * time.Minute

const (
	lettersADay = 20                 // to one member
	newsFor     = 7 * 24 * time.Hour // what was written before that and is shown now is no news
)

// tell has a letter written to those whom an answer answers: one each, however often it comes and goes.
func (c *Comment) tell(ctx context.Context, tx *store.Tx) error {
	if c.Parent == "" || c.quiet || c.CreatedAt < ago(tx, newsFor) {
		return nil
	}
	told := map[members.ID]bool{"": true, c.Member: true} // nobody is told what they said themselves
	for _, id := range []ID{c.ReplyTo, c.Parent} {
		if id == "" {
			continue
		}
		said, err := Get(ctx, tx, id)
		if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && told[said.Member] {
			continue
		}
		if err != nil {
			return err
		}
		told[said.Member] = true
		if err := c.tellOne(ctx, tx, said.Member); err != nil {
			return err
		}
	}
	return nil
}

func (c *Comment) tellOne(ctx context.Context, tx *store.Tx, to members.ID) error {
	sent, err := upTo(ctx, tx, `SELECT 1 FROM comment_letters WHERE member_id = ? AND created_at > ? LIMIT ?`, string(to), ago(tx, 24*time.Hour), lettersADay)
	if err != nil || sent >= lettersADay {
		return err
	}
	added, err := tx.Exec(ctx, `INSERT INTO comment_letters (comment_id, member_id, created_at) VALUES (?, ?, ?) ON CONFLICT (comment_id, member_id) DO NOTHING`,
		string(c.ID), string(to), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("have a letter written about comment %s: %w", c.ID, err)
	}
	if added == 0 {
		return nil
	}
	return tx.EmitAt(ctx, tx.Now().Add(AnswerWaits), Answered, map[string]string{"comment": string(c.ID), "member": string(to)})
}

// Letter is what a letter about an answer says.
type Letter struct {
	To     members.Member
	Answer Comment
	By     string // who answered, "" for somebody without a name
	Title  string // of the story
	Words  string // the beginning of the answer; "" where it has an address in it: those stay on the page
}

// LetterOf gives the letter to a member about an answer as it is now, and whether there is one: the answer and what it answers
// stand, and the member wants letters and may read it.
func LetterOf(ctx context.Context, tx *store.Tx, id ID, to members.ID) (l Letter, is bool, err error) {
	e, err := Read(ctx, tx, id, 0)
	if err != nil || e.Status != Published || to == "" {
		return l, false, known(err)
	}
	mine, err := byIDs(ctx, tx, []ID{e.Parent, e.ReplyTo})
	if err != nil {
		return l, false, err
	}
	for _, c := range mine {
		is = is || c.Member == to && c.Status == Published
	}
	if !is {
		return l, false, nil
	}
	if l.To, err = members.Get(ctx, tx, to); err != nil || l.To.NoCommentLetters {
		return l, false, known(err)
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil || !settings.Comments.Open() {
		return l, false, err
	}
	story, err := stories.GetPublished(ctx, tx, e.Story)
	if err != nil || !mayRead(story, &l.To) {
		return l, false, known(err)
	}
	l.Answer, l.By, l.Title = e.Comment, e.By(), story.Revision.Content.Title
	if !address.MatchString(e.Plain) {
		l.Words = Snippet(e.Plain)
	}
	return l, true, nil
}

// known is an error but that something is not there.
func known(err error) error {
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	return err
}
