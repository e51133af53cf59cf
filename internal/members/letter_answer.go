package members

import (
	"context"

	"firsthand/internal/wording"
)

// Answered is that somebody answered what a member wrote.
type Answered struct {
	To    Member
	By    string // who did, "" for somebody without a name
	Title string // of the story under which it stands
	Words string // how it begins; "" for none
	At    string // the path at which it stands
}

// SendAnswered tells a member of an answer, and where they choose to be told of none.
func (l *Letters) SendAnswered(ctx context.Context, a Answered) error {
	letter, words, err := l.begin(ctx, a.To.Email)
	if err != nil {
		return err
	}
	say := func(key string) string {
		return wording.Fill(words.Membership[key], "site", letter.Site, "title", a.Title)
	}
	by := a.By
	if by == "" {
		by = say("letter_answer_nobody")
	}
	letter.ToName = a.To.Name
	letter.Subject = say("letter_answer_subject")
	letter.Lines = []string{wording.Fill(words.Membership["letter_answer"], "who", by, "title", a.Title)}
	if a.Words != "" {
		letter.Lines = append(letter.Lines, a.Words)
	}
	letter.Label, letter.Link = say("letter_answer_button"), l.BaseURL+a.At
	letter.Foot, letter.FootLabel, letter.FootLink = say("letter_answer_foot"), say("account"), l.BaseURL+"/account/"
	return l.send(ctx, letter)
}
