package comments_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

func TestAThreadHasAnswersAndIsCounted(t *testing.T) {
	desks(t, func(d *desk) {
		ann, bo := d.member("Ann", members.Free), d.member("Bo", members.Free)
		one := d.said(ann, "one", "", "")
		two := d.said(bo, "two", "", "")
		a := d.said(bo, "a", one.ID, "")
		d.said(ann, "b", one.ID, a.ID)
		if got := d.page(comments.ListOptions{Sort: comments.Oldest}); got != "one[a @a:b] two" || d.count() != 4 {
			d.Errorf("the thread is %q, and %d are counted", got, d.count())
		}
		if got := d.page(comments.ListOptions{Sort: comments.Newest}); got != "two one[a @a:b]" {
			d.Errorf("newest first it is %q", got)
		}
		if got := d.page(comments.ListOptions{Sort: comments.Newest, Until: one.CreatedAt}); got != "one[a @a:b]" {
			d.Errorf("as it was then: %q", got)
		}
		if _, err := d.say(ann, "deeper", a.ID, ""); firsthand.ErrorCode(err) != firsthand.Invalid {
			d.Errorf("an answer to an answer: %v", err)
		}
		if _, err := d.say(ann, "elsewhere", "000000000000000000000009", ""); firsthand.ErrorCode(err) != firsthand.NotFound {
			d.Errorf("an answer to nothing: %v", err)
		}
		d.must(editor, func(tx *store.Tx) error { _, err := comments.Pin(d.Context(), tx, one.ID, true); return err })
		if got := d.page(comments.ListOptions{Sort: comments.Newest}); got != "one[a @a:b] two" {
			d.Errorf("with one pinned it is %q", got)
		}
		if err := d.write(editor, func(tx *store.Tx) error { _, err := comments.Pin(d.Context(), tx, a.ID, true); return err }); firsthand.ErrorCode(err) != firsthand.Invalid {
			d.Errorf("an answer is pinned: %v", err)
		}
		if was := d.decide(one.ID, moderation.Refused); was != moderation.Shown {
			d.Errorf("it was %q", was)
		}
		if got := d.page(comments.ListOptions{}); got != "two (hidden)[a @a:b]" || d.count() != 3 {
			d.Errorf("with one taken away: %q, %d", got, d.count())
		}
		if d.decide(one.ID, moderation.Shown); d.page(comments.ListOptions{Sort: comments.Newest}) != "one[a @a:b] two" {
			d.Errorf("with that taken back, what was pinned is not: %q", d.page(comments.ListOptions{Sort: comments.Newest}))
		}
		d.decide(one.ID, moderation.Refused)
		d.must(bo.Actor(), func(tx *store.Tx) error { _, err := comments.TakeBack(d.Context(), tx, bo, a.ID); return err })
		d.decide(two.ID, moderation.Spam)
		if got := d.page(comments.ListOptions{}); got != "(hidden)[@:b]" || d.count() != 1 {
			d.Errorf("with an answer taken back: %q, %d", got, d.count())
		}
		d.decide(one.ID, moderation.Shown)
		if got := d.page(comments.ListOptions{}); got != "one[@:b]" || d.count() != 2 {
			d.Errorf("let stand again: %q, %d", got, d.count())
		}
	})
}

func TestNewcomersWaitUntilTheDeskKnowsThem(t *testing.T) {
	desks(t, func(d *desk) {
		d.rules(moderation.Default())
		ann := d.member("Ann", members.Free)
		first := d.said(ann, "first", "", "")
		if first.Status != comments.Held || d.page(comments.ListOptions{}) != "" || d.count() != 0 {
			d.Fatalf("the first is %s, the page %q", first.Status, d.page(comments.ListOptions{}))
		}
		d.read(func(tx *store.Tx) error {
			list, err := comments.Queue{}.List(d.Context(), tx, moderation.Filter{State: moderation.Waiting, Limit: 10})
			if len(list) != 1 || list[0].Words != "first" || list[0].Name != "Ann" || list[0].Reasons[0].Cause != moderation.ByNewcomer {
				d.Errorf("the queue holds %+v", list)
			}
			n, err2 := comments.Queue{}.Count(d.Context(), tx)
			if n != 1 {
				d.Errorf("%d wait", n)
			}
			return errors.Join(err, err2)
		})
		if was := d.decide(first.ID, moderation.Shown); was != moderation.Waiting || d.page(comments.ListOptions{}) != "first" {
			d.Errorf("let stand it was %q", was)
		}
		if second := d.said(ann, "second", "", ""); second.Status != comments.Published {
			d.Errorf("the second is %s", second.Status)
		}
		if again := d.said(ann, "second", "", ""); again.Status != comments.Held {
			d.Errorf("the same again is %s", again.Status)
		}
		d.decide(first.ID, moderation.Waiting)
		if d.page(comments.ListOptions{}) != "second" {
			d.Errorf("taken back: %q", d.page(comments.ListOptions{}))
		}
	})
}

func TestWhoMayComment(t *testing.T) {
	desks(t, func(d *desk) {
		free, pays := d.member("Ann", members.Free), d.member("Bo", members.Paid)
		for _, step := range []struct {
			what string
			do   func()
			who  members.Member
			want firsthand.Code
		}{
			{"a member", func() {}, free, ""},
			{"where only those who pay may", func() { d.settings(publication.Comments{Enabled: publication.CommentsPaid}) }, free, firsthand.Forbidden},
			{"who pays", func() {}, pays, ""},
			{"where comments are off", func() { d.settings(publication.Comments{}) }, pays, firsthand.Forbidden},
			{"where they are closed", func() {
				d.settings(publication.Comments{Enabled: publication.CommentsAll})
				d.must(editor, func(tx *store.Tx) error { return comments.Close(d.Context(), tx, d.story, true) })
			}, free, firsthand.Forbidden},
			{"opened again", func() {
				d.must(editor, func(tx *store.Tx) error { return comments.Close(d.Context(), tx, d.story, false) })
			}, free, ""},
			{"who is banned", func() {
				d.must(editor, func(tx *store.Tx) error {
					_, err := moderation.AddBan(d.Context(), tx, moderation.Ban{Kind: moderation.BanMember, Value: string(free.ID)})
					return err
				})
			}, free, firsthand.Forbidden},
			{"a word that is not taken", func() { d.rules(moderation.Rules{Refuse: []string{"said"}}) }, pays, firsthand.Forbidden},
		} {
			step.do()
			d.clock.pass(time.Hour)
			if _, err := d.say(step.who, "said "+step.what, "", ""); firsthand.ErrorCode(err) != step.want {
				d.Errorf("%s: %v, want %q", step.what, err, step.want)
			}
		}
		body, _ := comments.FromText("for another")
		err := d.write(free.Actor(), func(tx *store.Tx) error {
			_, err := comments.Write(d.Context(), tx, comments.New{Story: d.story, By: pays, Body: body})
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.Forbidden {
			d.Errorf("in another's name: %v", err)
		}
		if err := d.write(author, func(tx *store.Tx) error { return comments.Close(d.Context(), tx, d.story, true) }); firsthand.ErrorCode(err) != firsthand.Forbidden {
			d.Errorf("an author closes another's story: %v", err)
		}
	})
}

func TestWordsCanBeChangedForAWhileAndTakenBackAlways(t *testing.T) {
	desks(t, func(d *desk) {
		ann, bo := d.member("Ann", members.Free), d.member("Bo", members.Free)
		c := d.said(ann, "teh harbour", "", "")
		edit := func(m members.Member, words string) (firsthand.Code, comments.Comment) {
			body, _ := comments.FromText(words)
			var out comments.Comment
			err := d.write(m.Actor(), func(tx *store.Tx) (err error) {
				out, err = comments.Edit(d.Context(), tx, m, c.ID, body)
				return err
			})
			return firsthand.ErrorCode(err), out
		}
		if code, out := edit(ann, "the harbour"); code != "" || out.EditedAt == 0 || d.page(comments.ListOptions{}) != "the harbour" {
			d.Errorf("changed: %q %+v", code, out)
		}
		if code, _ := edit(bo, "another's"); code != firsthand.NotFound {
			d.Errorf("by another: %q", code)
		}
		d.rules(moderation.Rules{Hold: []string{"casino"}})
		if code, out := edit(ann, "the casino"); code != "" || out.Status != comments.Held || d.page(comments.ListOptions{}) != "" || d.count() != 0 {
			d.Errorf("a word of the list, put in later: %q %+v", code, out)
		}
		d.decide(c.ID, moderation.Shown)
		d.clock.pass(15 * time.Minute)
		if code, _ := edit(ann, "too late"); code != firsthand.Forbidden {
			d.Errorf("after the time is over: %q", code)
		}
		d.must(ann.Actor(), func(tx *store.Tx) error { _, err := comments.TakeBack(d.Context(), tx, ann, c.ID); return err })
		d.read(func(tx *store.Tx) error {
			gone, err := comments.Get(d.Context(), tx, c.ID)
			if gone.HTML+gone.Plain != "" || gone.Status != comments.Deleted {
				d.Errorf("taken back it holds %+v", gone)
			}
			return err
		})
	})
}

func TestOneMemberCountsOnce(t *testing.T) {
	desks(t, func(d *desk) {
		d.rules(moderation.Rules{Reports: 2})
		ann, bo, cy := d.member("Ann", members.Free), d.member("Bo", members.Free), d.member("Cy", members.Free)
		c := d.said(ann, "one", "", "")
		other := d.said(ann, "two", "", "")
		rate := func(m members.Member, id comments.ID, v comments.Vote) {
			d.must(m.Actor(), func(tx *store.Tx) error { _, err := comments.Rate(d.Context(), tx, m, id, v); return err })
		}
		rate(bo, c.ID, comments.Like)
		rate(bo, c.ID, comments.Like)
		rate(cy, c.ID, comments.Like)
		rate(cy, c.ID, comments.Dislike)
		rate(cy, other.ID, comments.Like)
		rate(bo, other.ID, comments.Like)
		rate(bo, other.ID, comments.None)
		d.read(func(tx *store.Tx) error {
			c, err := comments.Get(d.Context(), tx, c.ID)
			votes, err2 := comments.Votes(d.Context(), tx, cy.ID, []comments.ID{c.ID, other.ID})
			if c.Likes != 1 || c.Dislikes != 1 || votes[c.ID] != comments.Dislike || votes[other.ID] != comments.Like {
				d.Errorf("it has %d likes and %d dislikes, and Cy thinks %v", c.Likes, c.Dislikes, votes)
			}
			return errors.Join(err, err2)
		})
		if got := d.page(comments.ListOptions{Sort: comments.Best}); got != "two one" {
			d.Errorf("the best first: %q", got)
		}
		report := func(m members.Member) {
			d.must(m.Actor(), func(tx *store.Tx) error { return comments.Report(d.Context(), tx, m, c.ID) })
		}
		report(bo)
		report(bo)
		if got := d.page(comments.ListOptions{}); got != "two one" {
			d.Errorf("reported by one member: %q", got)
		}
		report(cy)
		if got := d.page(comments.ListOptions{}); got != "two" {
			d.Errorf("reported by two: %q", got)
		}
		d.decide(c.ID, moderation.Shown)
		if got := d.page(comments.ListOptions{}); got != "two one" {
			d.Errorf("let stand: %q", got)
		}
	})
}

func TestNobodyWritesMoreThanOnePersonDoes(t *testing.T) {
	desks(t, func(d *desk) {
		ann := d.member("Ann", members.Free)
		var refused int
		for i := range 10_000 {
			_, err := d.say(ann, fmt.Sprintf("bomb %d", i), "", "")
			if errors.Is(err, comments.ErrOften) {
				if refused++; refused > 20 {
					break
				}
			} else if err != nil {
				d.Fatal(err)
			}
		}
		if d.count() != 5 {
			d.Errorf("%d stand", d.count())
		}
		d.clock.pass(time.Minute)
		c := d.said(ann, "once more", "", "")
		if again, err := d.say(ann, "once  MORE", "", ""); err != nil || again.ID != c.ID {
			d.Errorf("sent twice it is %s and %s, %v", c.ID, again.ID, err)
		}
	})
}

func TestWhoIsForgottenLeavesWordsWithoutAName(t *testing.T) {
	desks(t, func(d *desk) {
		ann, bo := d.member("Ann", members.Free), d.member("Bo", members.Free)
		c := d.said(ann, "stays", "", "")
		d.said(bo, "goes", "", "")
		d.decide(d.said(ann, "refused", "", "").ID, moderation.Refused)
		d.must(bo.Actor(), func(tx *store.Tx) error {
			_, err := comments.Rate(d.Context(), tx, bo, c.ID, comments.Like)
			return err
		})
		for _, m := range []members.Member{ann, bo} {
			d.must(system, func(tx *store.Tx) error {
				if err := members.Remove(d.Context(), tx, m.ID); err != nil {
					return err
				}
				more, err := comments.Forget(d.Context(), tx, m.ID, m.ID == bo.ID)
				if more {
					d.Error("there is more to forget")
				}
				return err
			})
		}
		d.read(func(tx *store.Tx) error {
			list, _, err := comments.List(d.Context(), tx, d.story, comments.ListOptions{Limit: 10})
			if len(list) != 1 || list[0].Plain != "stays" || list[0].Author != nil || list[0].By() != "" || list[0].Member != "" || list[0].Likes != 1 {
				d.Errorf("left are %+v", list)
			}
			words, err2 := store.List(d.Context(), tx, store.Value[string], `SELECT plain || html FROM comments WHERE plain LIKE '%goes%' OR plain LIKE '%refused%'`)
			if len(words) != 0 {
				d.Errorf("kept are %q", words)
			}
			return errors.Join(err, err2)
		})
		d.must(system, func(tx *store.Tx) error { return comments.EraseStory(d.Context(), tx, d.story) })
		if d.page(comments.ListOptions{}) != "" || d.count() != 0 {
			d.Error("an erased story has comments")
		}
	})
}

func TestCommentsThatComeIn(t *testing.T) {
	desks(t, func(d *desk) {
		bring := func(b comments.Brought) (c comments.Comment, err error) {
			b.Story = d.story
			err = d.write(system, func(tx *store.Tx) error {
				c, err = comments.Bring(d.Context(), tx, b)
				return err
			})
			return c, err
		}
		top, err := bring(comments.Brought{Name: "Ann\r\nBcc: x", HTML: comments.Paragraphs("One\n\ntwo<script>alert(1)</script>"), Status: comments.Published, CreatedAt: 1})
		if err != nil || top.HTML != "<p>One</p><p>two</p>" || top.Name != "" {
			d.Fatalf("%+v, %v", top, err)
		}
		answer, _ := bring(comments.Brought{Name: "Bo", HTML: "answer", Parent: top.ID, Status: comments.Published, CreatedAt: 2})
		deep, _ := bring(comments.Brought{Name: "Cy", HTML: "deep", Parent: answer.ID, Status: comments.Published, CreatedAt: 3})
		deeper, _ := bring(comments.Brought{Name: "Cy", HTML: "deeper", Parent: deep.ID, Status: comments.Published, CreatedAt: 4})
		held, _ := bring(comments.Brought{Name: "Di", HTML: "held", Status: comments.Held, CreatedAt: 5})
		if deeper.Parent != top.ID || deeper.ReplyTo != deep.ID || held.Reasons[0].Cause != moderation.ByImport {
			d.Errorf("%+v, %+v", deeper, held)
		}
		if got := d.page(comments.ListOptions{}); got != "One\n\ntwo[answer @answer:deep @deep:deeper]" || d.count() != 4 {
			d.Errorf("%q, %d", got, d.count())
		}
		if _, err := bring(comments.Brought{HTML: strings.Repeat("a", comments.MaxText+1), Status: comments.Published}); firsthand.ErrorCode(err) != firsthand.Invalid {
			d.Errorf("too long: %v", err)
		}
	})
}

// TestABanOutlivesTheAccount: who is banned deletes the account, and joins again.
func TestABanOutlivesTheAccount(t *testing.T) {
	desks(t, func(d *desk) {
		ann := d.member("Ann", members.Free)
		d.said(ann, "Something that nobody should read", "", "")
		ends := moderation.For(d.clock.Now(), 30)
		d.must(editor, func(tx *store.Tx) error {
			_, err := moderation.AddBan(d.Context(), tx, moderation.Ban{Kind: moderation.BanMember, Value: string(ann.ID), Name: "Ann", EndsAt: ends})
			return err
		})
		d.must(ann.Actor(), func(tx *store.Tx) error { return members.Remove(d.Context(), tx, ann.ID) })
		d.must(system, func(tx *store.Tx) error { _, err := comments.Forget(d.Context(), tx, ann.ID, false); return err })
		var again members.Member
		d.must(system, func(tx *store.Tx) (err error) {
			again, err = members.Add(d.Context(), tx, members.Member{Name: "Anna", Email: "ANN@reader.example"})
			return err
		})
		if _, err := d.say(again, "Here I am again", "", ""); firsthand.ErrorCode(err) != firsthand.Forbidden {
			d.Errorf("who was banned and joined again: %v", err)
		}
		d.read(func(tx *store.Tx) error {
			list, total, err := moderation.ListBans(d.Context(), tx, editor, 10, 0)
			if total != 1 || list[0].Kind != moderation.BanMail || list[0].EndsAt != ends || list[0].Name != "" || strings.Contains(list[0].Value, "reader.example") {
				d.Errorf("the bans are %+v", list)
			}
			return err
		})
		d.clock.pass(31 * 24 * time.Hour)
		if _, err := d.say(again, "And once more", "", ""); err != nil {
			d.Errorf("when it is over: %v", err)
		}
	})
}

func TestAReportedCommentStaysBeforeTheDeskWhateverItsWriterMakesOfIt(t *testing.T) {
	desks(t, func(d *desk) {
		d.rules(moderation.Rules{Reports: 3, Hold: []string{"casino"}})
		ann, bo, cy := d.member("Ann", members.Free), d.member("Bo", members.Free), d.member("Cy", members.Free)
		c := d.said(ann, "an insult", "", "")
		edit := func(words string) {
			body, _ := comments.FromText(words)
			d.must(ann.Actor(), func(tx *store.Tx) error { _, err := comments.Edit(d.Context(), tx, ann, c.ID, body); return err })
		}
		report := func(m members.Member) {
			d.must(m.Actor(), func(tx *store.Tx) error { return comments.Report(d.Context(), tx, m, c.ID) })
		}
		queued := func() string {
			var out []string
			d.read(func(tx *store.Tx) error {
				list, err := comments.Queue{}.List(d.Context(), tx, moderation.Filter{State: moderation.Waiting, Limit: 10})
				for _, it := range list {
					out = append(out, fmt.Sprint(it.State, " ", it.Words, " ", it.Reports, it.Reasons))
				}
				return err
			})
			return strings.Join(out, ", ")
		}
		report(bo)
		edit("nothing at all")
		if got := queued(); got != "reported nothing at all 1 [{reports 1}]" {
			d.Errorf("changed after a report the queue holds %q", got)
		}
		edit("the casino")
		if got := queued(); got != "waiting the casino 1 [{reports 1} {word casino}]" {
			d.Errorf("with a word of the list it holds %q", got)
		}
		edit("the harbour")
		if got := queued(); got != "waiting the harbour 1 [{reports 1} {word casino}]" {
			d.Errorf("without it again it holds %q", got)
		}
		d.decide(c.ID, moderation.Shown)
		report(bo)
		if got := queued(); got != "" {
			d.Errorf("reported once more by who did, for the same words: %q", got)
		}
		edit("another insult")
		report(bo)
		report(cy)
		if got := queued(); got != "reported another insult 2 [{reports 2}]" {
			d.Errorf("what it says now, reported: %q", got)
		}
	})
}

func TestWhatTheDeskDecidesWhileSomebodyIsForgottenStands(t *testing.T) {
	desks(t, func(d *desk) {
		ann := d.member("Ann", members.Free)
		c := d.said(ann, "refused meanwhile", "", "")
		var forgotten func() error
		d.must(editor, func(tx *store.Tx) error {
			if _, err := (comments.Queue{}).Decide(d.Context(), tx, string(c.ID), moderation.Refused, ""); err != nil {
				return err
			}
			forgotten = firsthandtest.Meanwhile(d, tx, func() error {
				return d.write(system, func(tx *store.Tx) error { _, err := comments.Forget(d.Context(), tx, ann.ID, false); return err })
			})
			return nil
		})
		if err := forgotten(); err != nil {
			d.Fatal(err)
		}
		if got := d.page(comments.ListOptions{}); got != "" || d.count() != 0 {
			d.Errorf("the page shows %q, %d are counted", got, d.count())
		}
		d.read(func(tx *store.Tx) error {
			left, err := comments.Get(d.Context(), tx, c.ID)
			if left.Status != comments.Deleted || left.Plain != "" {
				d.Errorf("what was refused is %s: %q", left.Status, left.Plain)
			}
			return err
		})
	})
}

func TestAPageOfCommentsCostsTheSameHoweverMuchIsAnswered(t *testing.T) {
	desks(t, func(d *desk) {
		bring := func(parent comments.ID, n int, words string) (c comments.Comment) {
			d.must(system, func(tx *store.Tx) (err error) {
				for i := range n {
					if c, err = comments.Bring(d.Context(), tx, comments.Brought{Story: d.story, Parent: parent, Name: "Bo", HTML: words, Status: comments.Published, CreatedAt: int64(i + 1)}); err != nil {
						return err
					}
				}
				return nil
			})
			return c
		}
		ann := d.member("Ann", members.Free)
		bring(bring("", 1, "first").ID, 1, "answer")
		d.said(ann, "known", bring("", 1, "second").ID, "")
		cost := func() (n int64, list []comments.Entry) {
			before := d.db.Statements()
			d.read(func(tx *store.Tx) (err error) {
				list, _, err = comments.List(d.Context(), tx, d.story, comments.ListOptions{Limit: comments.MaxPage, Replies: comments.MaxReplies})
				return err
			})
			return d.db.Statements() - before, list
		}
		few, _ := cost()
		long := strings.Repeat("word ", 1900)
		for range 12 {
			bring(bring("", 1, "more").ID, 15, long)
		}
		many, list := cost()
		if many > few {
			d.Errorf("two threads cost %d statements, many cost %d", few, many)
		}
		answers, letters := 0, 0
		for _, e := range list {
			if len(e.Entries) == 0 {
				d.Errorf("%s comes without an answer, and has %d", e.Plain, e.Replies)
			}
			for i, a := range e.Entries {
				if answers, letters = answers+1, letters+len(a.HTML)+len(a.Plain); i > 0 && a.CreatedAt <= e.Entries[i-1].CreatedAt || a.Parent != e.ID {
					d.Errorf("answer %d to %s is one of %s, of %d", i, e.ID, a.Parent, a.CreatedAt)
				}
			}
		}
		if answers < 50 || letters > 1_000_000 {
			d.Errorf("%d answers of %d letters come with the page", answers, letters)
		}
	})
}

func TestWhereACommentStands(t *testing.T) {
	desks(t, func(d *desk) {
		ann := d.member("Ann", members.Free)
		one, two := d.said(ann, "one", "", ""), d.said(ann, "two", "", "")
		d.said(ann, "a", one.ID, "")
		b := d.said(ann, "b", one.ID, "")
		d.must(editor, func(tx *store.Tx) error { _, err := comments.Pin(d.Context(), tx, two.ID, true); return err })
		d.read(func(tx *store.Tx) error {
			for _, c := range []struct {
				of   comments.Comment
				most int
				want comments.Place
			}{
				{one, 20, comments.Place{Thread: one.ID, Before: 1, Answer: -1}}, {one, 1, comments.Place{Thread: one.ID, Before: 1, Answer: -1}},
				{two, 20, comments.Place{Thread: two.ID, Before: 0, Answer: -1}}, {b, 20, comments.Place{Thread: one.ID, Before: 1, Answer: 1}},
			} {
				of, err := comments.Get(d.Context(), tx, c.of.ID)
				if err != nil {
					return err
				}
				if got, err := comments.Where(d.Context(), tx, of, c.most); err != nil || got != c.want {
					d.Errorf("%s stands at %+v, want %+v, %v", of.Plain, got, c.want, err)
				}
			}
			return nil
		})
	})
}
