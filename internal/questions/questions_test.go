package questions_test

import (
	"context"
	"strconv"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/moderation"
	"firsthand/internal/questions"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var (
	reader    = firsthand.Actor{Name: "A reader", Role: firsthand.Reader}
	editor    = firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Editor}
	author    = firsthand.Actor{ID: "2", Name: "Cy Moss", Role: firsthand.Author}
	machinery = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}
)

func act(t *testing.T, db *store.DB, who firsthand.Actor, as firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) firsthand.Code {
	t.Helper()
	err := db.Write(t.Context(), who, as, func(tx *store.Tx) error { return fn(t.Context(), tx) })
	if code := firsthand.ErrorCode(err); code != firsthand.Internal {
		return code
	}
	t.Fatal(err)
	return ""
}

func must(t *testing.T, code firsthand.Code) {
	t.Helper()
	if code != "" {
		t.Fatalf("it is %s", code)
	}
}

// posed is a published story of the editor's with a question that has these choices.
func posed(t *testing.T, db *store.DB, choices ...string) (q questions.Question) {
	t.Helper()
	must(t, act(t, db, editor, firsthand.StorySave, func(ctx context.Context, tx *store.Tx) error {
		s, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Back", Body: document.Doc{Blocks: []document.Block{document.Question{Text: "Would you go?"}}}}})
		if err != nil {
			return err
		}
		q = questions.Usual(s.ID, "")
		for _, c := range choices {
			q.Choices = append(q.Choices, questions.Choice{Text: c})
		}
		if _, err := questions.Save(ctx, tx, q); err != nil {
			return err
		}
		return stories.Publish(ctx, tx, s.ID, 0)
	}))
	return again(t, db, q)
}

func again(t *testing.T, db *store.DB, q questions.Question) questions.Question {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		list, err := questions.List(t.Context(), tx, []stories.StoryID{q.Story})
		q = questions.Of(list, q.Story, q.Block)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func vote(t *testing.T, db *store.DB, q questions.Question, b questions.Ballot) firsthand.Code {
	t.Helper()
	b.Published = firsthand.Micros(time.Now())
	return act(t, db, reader, firsthand.QuestionVote, func(ctx context.Context, tx *store.Tx) error {
		_, err := questions.Vote(ctx, tx, q, b)
		return err
	})
}

func send(t *testing.T, db *store.DB, q questions.Question, a questions.Answer) (id questions.AnswerID, code firsthand.Code) {
	t.Helper()
	code = act(t, db, reader, firsthand.QuestionAnswer, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = questions.Send(ctx, tx, q, a, moderation.Who{}, firsthand.Micros(time.Now()))
		return err
	})
	return id, code
}

func TestTheDeskSetsAQuestion(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q := posed(t, db, "Yes", "No")
		save := func(who firsthand.Actor, change func(*questions.Question)) firsthand.Code {
			next := again(t, db, q)
			change(&next)
			return act(t, db, who, firsthand.QuestionSave, func(ctx context.Context, tx *store.Tx) error {
				_, err := questions.Save(ctx, tx, next)
				return err
			})
		}
		must(t, vote(t, db, q, questions.Ballot{Choice: q.Choices[1].ID, Token: "a"}))
		for what, c := range map[string]struct {
			who    firsthand.Actor
			change func(*questions.Question)
			want   firsthand.Code
		}{
			"somebody else's story": {author, func(*questions.Question) {}, firsthand.Forbidden},
			"by a reader":           {reader, func(*questions.Question) {}, firsthand.Forbidden},
			"as it was before":      {editor, func(q *questions.Question) { q.Version = 0 }, firsthand.Conflict},
			"one choice":            {editor, func(q *questions.Question) { q.Choices = q.Choices[:1] }, firsthand.Invalid},
			"two of the same":       {editor, func(q *questions.Question) { q.Choices[0].Text = " no" }, firsthand.Invalid},
			"a choice of two lines": {editor, func(q *questions.Question) { q.Choices[0].Text = "a\nb" }, firsthand.Invalid},
			"a long choice":         {editor, func(q *questions.Question) { q.Choices[0].Text = strings.Repeat("é", questions.MaxChoice+1) }, firsthand.Invalid},
			"without what was chosen": {editor, func(q *questions.Question) {
				q.Choices[1] = questions.Choice{Text: "Perhaps"}
			}, firsthand.Conflict},
			"a choice of another question": {editor, func(q *questions.Question) { q.Choices = append(q.Choices, questions.Choice{ID: "x", Text: "Perhaps"}) }, firsthand.Conflict},
			"results nobody knows":         {editor, func(q *questions.Question) { q.Results = "soon" }, firsthand.Invalid},
			"a million choices": {editor, func(q *questions.Question) {
				for i := range 1_000_000 {
					q.Choices = append(q.Choices, questions.Choice{Text: strconv.Itoa(i)})
				}
			}, firsthand.Invalid},
		} {
			if got := save(c.who, c.change); got != c.want {
				t.Errorf("%s: %q, want %q", what, got, c.want)
			}
		}
		must(t, save(editor, func(q *questions.Question) {
			q.Choices = []questions.Choice{{Text: "Perhaps"}, {ID: q.Choices[1].ID, Text: "Never"}}
			q.ClosesAt, q.Results = questions.Never, questions.Always
		}))
		if now := again(t, db, q); len(now.Choices) != 2 || now.Choices[0].Text != "Perhaps" || now.Choices[1].Text != "Never" || now.Choices[1].Votes != 1 || now.Closed(0, time.Now()) || now.Version != 2 {
			t.Errorf("the question is %+v", now)
		}
	})
}

func TestOneBrowserHasOneVoteAndOneMemberToo(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q := posed(t, db, "Yes", "No")
		yes, no := q.Choices[0].ID, q.Choices[1].ID
		for n, b := range []questions.Ballot{
			{Choice: yes, Token: "a"}, {Choice: yes, Token: "a"}, {Choice: no, Token: "a"}, // no 1
			{Choice: yes, Token: "b"},                                         // yes 1
			{Choice: yes, Member: "m"}, {Choice: no, Member: "m", Token: "c"}, // no 2
			{Choice: yes, Token: "d"}, {Choice: no, Token: "d", Member: "n"}, // no 3: before they signed in, and after
		} {
			if code := vote(t, db, q, b); code != "" {
				t.Fatalf("vote %d is %s", n, code)
			}
		}
		now := again(t, db, q)
		if now.Votes != 4 || now.Choices[0].Votes != 1 || now.Choices[1].Votes != 3 || now.ShownVotes != 0 {
			t.Errorf("the question is %+v", now)
		}
		if code := vote(t, db, q, questions.Ballot{Choice: "x", Token: "e"}); code != firsthand.Invalid {
			t.Errorf("what is no choice: %q", code)
		}
		must(t, act(t, db, machinery, firsthand.QuestionCount, func(ctx context.Context, tx *store.Tx) error { return questions.ShowVotes(ctx, tx, q.ID) }))
		if now = again(t, db, q); now.ShownVotes != 4 || now.Choices[1].ShownVotes != 3 {
			t.Errorf("shown is %+v", now)
		}
		var due int
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			return tx.QueryRow(t.Context(), `SELECT COUNT(*) FROM outbox WHERE topic = ?`, questions.Voted).Scan(&due)
		})
		if err != nil || due != 1 {
			t.Errorf("pages are made anew %d times for these votes, %v", due, err)
		}
	})
}

func TestWhoVotedIsForgottenAfterTheEndAndTheCountsStay(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q, other := posed(t, db, "Yes", "No"), posed(t, db, "Yes", "No")
		must(t, vote(t, db, q, questions.Ballot{Choice: q.Choices[0].ID, Token: "a"}))
		must(t, vote(t, db, other, questions.Ballot{Choice: other.Choices[0].ID, Token: "a"}))
		left := func() (n int) {
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				return tx.QueryRow(t.Context(), `SELECT COUNT(*) FROM question_votes`).Scan(&n)
			})
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		must(t, act(t, db, machinery, firsthand.QuestionForget, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE questions SET closes_at = ? WHERE id = ?`, firsthand.Micros(time.Now().AddDate(0, 0, -8)), string(q.ID))
			return err
		}))
		must(t, act(t, db, machinery, firsthand.QuestionForget, func(ctx context.Context, tx *store.Tx) error {
			_, err := questions.ForgetVoters(ctx, tx)
			return err
		}))
		if n := left(); n != 1 || again(t, db, q).Votes != 1 {
			t.Errorf("%d are remembered, the question is %+v", n, again(t, db, q))
		}
	})
}

func TestAnAnswerWaitsAndIsDecidedOn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q := posed(t, db)
		id, code := send(t, db, q, questions.Answer{Text: " I would. \n", Name: "Wendeline\tAsh", Place: "Harlow"})
		must(t, code)
		if same, code := send(t, db, q, questions.Answer{Text: "I would.", Name: "Wendeline Ash", Place: "Harlow"}); same != id || code != "" {
			t.Errorf("sent twice it is %s and %s, %s", id, same, code)
		}
		decide := func(who firsthand.Actor, to questions.State) firsthand.Code {
			return act(t, db, who, firsthand.AnswerHandle, func(ctx context.Context, tx *store.Tx) error { return questions.Decide(ctx, tx, id, to, who.Name) })
		}
		for n, step := range []struct {
			who         firsthand.Actor
			to          questions.State
			want        firsthand.Code
			held, shown int
		}{
			{reader, questions.Shown, firsthand.Forbidden, 1, 0}, {author, questions.Shown, firsthand.Forbidden, 1, 0}, {editor, "gone", firsthand.Invalid, 1, 0},
			{editor, questions.Shown, "", 0, 1}, {editor, questions.Shown, "", 0, 1}, {editor, questions.Picked, "", 0, 1}, {editor, questions.Refused, "", 0, 0},
			{editor, questions.Spam, "", 0, 0}, {editor, questions.Held, "", 1, 0}, {editor, questions.Picked, "", 0, 1},
		} {
			got := decide(step.who, step.to)
			if now := again(t, db, q); got != step.want || now.Held != step.held || now.Shown != step.shown {
				t.Errorf("step %d: %q, %+v", n, got, now)
			}
		}
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			list, err := questions.ListPublic(t.Context(), tx, q.ID, 10, 0)
			if err != nil || len(list) != 1 || list[0].Name != "Wendeline Ash" || list[0].HandledBy != editor.Name {
				t.Errorf("readers see %+v, %v", list, err)
			}
			var words int
			err = tx.QueryRow(t.Context(), `SELECT COUNT(*) FROM audit WHERE detail LIKE '%Wendeline%' OR detail LIKE '%would%'`).Scan(&words)
			if words != 0 {
				t.Error("the audit log remembers what a reader wrote")
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		must(t, act(t, db, editor, firsthand.AnswerDelete, func(ctx context.Context, tx *store.Tx) error { return questions.Delete(ctx, tx, id) }))
		if now := again(t, db, q); now.Held+now.Shown != 0 {
			t.Errorf("left is %+v", now)
		}
	})
}

func TestAnAnswerHasLimits(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q := posed(t, db)
		for what, a := range map[string]questions.Answer{
			"nothing said": {Text: " "}, "an essay": {Text: strings.Repeat("é", questions.MaxText+1)}, "no letters": {Text: "a\xff"}, "a nil": {Text: "a\x00"},
			"another direction": {Text: "a\u202eb"}, "a long name": {Text: "a", Name: strings.Repeat("a", questions.MaxName+1)},
		} {
			if _, code := send(t, db, q, a); code != firsthand.Invalid {
				t.Errorf("%s: %q", what, code)
			}
		}
		if _, code := send(t, db, q, questions.Answer{Text: strings.Repeat("é", questions.MaxText)}); code != "" {
			t.Errorf("as long as may be: %q", code)
		}
		must(t, act(t, db, reader, firsthand.QuestionAnswer, func(ctx context.Context, tx *store.Tx) error {
			for i := range 999 {
				if _, err := questions.Send(ctx, tx, q, questions.Answer{Text: strconv.Itoa(i)}, moderation.Who{}, firsthand.Micros(time.Now())); err != nil {
					return err
				}
			}
			return nil
		}))
		if _, code := send(t, db, q, questions.Answer{Text: "One too many."}); code != firsthand.Unavailable {
			t.Errorf("the 1,001st: %q", code)
		}
		if _, code := send(t, db, q, questions.Answer{Text: "17"}); code != "" {
			t.Errorf("what waits already: %q", code)
		}
	})
}

func TestWhatIsClosedTakesNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q := posed(t, db, "Yes", "No")
		old := firsthand.Micros(time.Now().AddDate(0, 0, -questions.DefaultDays-1))
		code := act(t, db, reader, firsthand.QuestionVote, func(ctx context.Context, tx *store.Tx) error {
			_, err := questions.Vote(ctx, tx, q, questions.Ballot{Choice: q.Choices[0].ID, Token: "a", Published: old})
			return err
		})
		if code != firsthand.Conflict {
			t.Errorf("a vote a month later: %q", code)
		}
		next := again(t, db, q)
		next.Open = false
		must(t, act(t, db, editor, firsthand.QuestionSave, func(ctx context.Context, tx *store.Tx) error {
			_, err := questions.Save(ctx, tx, next)
			return err
		}))
		if _, code := send(t, db, q, questions.Answer{Text: "I would."}); code != firsthand.Conflict {
			t.Errorf("an answer after the desk closed it: %q", code)
		}
	})
}

func TestAQuestionGoesWithItsStory(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q := posed(t, db, "Yes", "No")
		must(t, vote(t, db, q, questions.Ballot{Choice: q.Choices[0].ID, Token: "a"}))
		if _, code := send(t, db, q, questions.Answer{Text: "I would."}); code != "" {
			t.Fatal(code)
		}
		must(t, act(t, db, machinery, firsthand.StoryErase, func(ctx context.Context, tx *store.Tx) error { return questions.Erase(ctx, tx, q.Story) }))
		if now := again(t, db, q); now.ID != "" {
			t.Errorf("left is %+v", now)
		}
	})
}

func TestAnswersStandInTheOneQueue(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q, other := posed(t, db), posed(t, db)
		first, code := send(t, db, q, questions.Answer{Text: "I would.", Name: "Wendeline Ash", Place: "Harlow"})
		must(t, code)
		_, code = send(t, db, other, questions.Answer{Text: "Never.", Place: "Harlow"})
		must(t, code)
		listed := func(f moderation.Filter) (out string) {
			f.Limit = 10
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				list, err := questions.Queue{}.List(t.Context(), tx, f)
				for _, it := range list {
					out += it.Name + ": " + it.Words + " "
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		if got := listed(moderation.Filter{State: moderation.Waiting}); got != "Wendeline Ash, Harlow: I would. Harlow: Never. " {
			t.Errorf("waiting are %q", got)
		}
		if got := listed(moderation.Filter{Story: string(other.Story), Newest: true}); got != "Harlow: Never. " {
			t.Errorf("of the other story are %q", got)
		}
		must(t, act(t, db, editor, firsthand.AnswerHandle, func(ctx context.Context, tx *store.Tx) error {
			was, err := questions.Queue{}.Decide(ctx, tx, string(first), moderation.Shown, "")
			if err == nil && was != moderation.Waiting {
				t.Errorf("it was %s", was)
			}
			return err
		}))
		if got := listed(moderation.Filter{State: moderation.Shown}); got != "Wendeline Ash, Harlow: I would. " || again(t, db, q).Shown != 1 {
			t.Errorf("shown are %q", got)
		}
		if got := listed(moderation.Filter{Member: "m"}); got != "" {
			t.Errorf("a member's are %q", got)
		}
	})
}

func TestWhoMayWriteNoMoreAnswersNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q := posed(t, db)
		must(t, act(t, db, editor, firsthand.ReadersBan, func(ctx context.Context, tx *store.Tx) error {
			for kind, value := range map[moderation.BanKind]string{moderation.BanMember: "member1", moderation.BanMail: "ann@reader.example", moderation.BanName: "Robin Quill"} {
				if _, err := moderation.AddBan(ctx, tx, moderation.Ban{Kind: kind, Value: value}); err != nil {
					return err
				}
			}
			return nil
		}))
		for what, c := range map[string]struct {
			who  moderation.Who
			name string
			want firsthand.Code
		}{
			"a member":                   {moderation.Who{Member: "member1"}, "", firsthand.Invalid},
			"by the address":             {moderation.Who{Member: "member2", Mail: "Ann@reader.example"}, "", firsthand.Invalid},
			"by the name of a member":    {moderation.Who{Member: "member3", Name: "Robin Quill"}, "Somebody else", firsthand.Invalid},
			"by the name that they give": {moderation.Who{Member: "member3", Name: "Cy"}, "robin  QUILL", firsthand.Invalid},
			"nobody that we know":        {moderation.Who{}, "", ""},
			"of nearly the same name":    {moderation.Who{}, "Robin Quills", ""},
			"another member":             {moderation.Who{Member: "member4", Mail: "bo@reader.example", Name: "Bo"}, "Bo", ""},
		} {
			code := act(t, db, reader, firsthand.QuestionAnswer, func(ctx context.Context, tx *store.Tx) error {
				_, err := questions.Send(ctx, tx, q, questions.Answer{Text: "As " + what, Name: c.name}, c.who, firsthand.Micros(time.Now()))
				return err
			})
			if code != c.want {
				t.Errorf("%s: %q, want %q", what, code, c.want)
			}
		}
	})
}

func TestAPickedAnswerIsPickedAgainWhenItsRefusalIsTakenBack(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		q := posed(t, db)
		id, _ := send(t, db, q, questions.Answer{Text: "Picked"})
		var was moderation.State
		decide := func(to moderation.State) {
			t.Helper()
			must(t, act(t, db, editor, firsthand.AnswerHandle, func(ctx context.Context, tx *store.Tx) (err error) {
				was, err = questions.Queue{}.Decide(ctx, tx, string(id), to, "")
				return err
			}))
		}
		must(t, act(t, db, editor, firsthand.AnswerHandle, func(ctx context.Context, tx *store.Tx) error {
			return questions.Decide(ctx, tx, id, questions.Picked, "Ottilie Brandt")
		}))
		decide(moderation.Shown) // which it is
		decide(moderation.Refused)
		decide(was)
		must(t, firsthand.ErrorCode(db.Read(t.Context(), func(tx *store.Tx) error {
			list, _, err := questions.ListOf(t.Context(), tx, q.ID, questions.Picked, 10, 0)
			if len(list) != 1 {
				t.Errorf("picked are %+v, it was %q", list, was)
			}
			return err
		})))
	})
}
