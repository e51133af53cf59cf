package reports_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/reports"
	"firsthand/internal/store"
)

var (
	reader = firsthand.Actor{Name: "A reader", Role: firsthand.Reader}
	editor = firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Editor}
)

func send(t *testing.T, db *store.DB, r reports.Report) (id reports.ID, err error) {
	t.Helper()
	err = db.Write(t.Context(), reader, firsthand.ReportSend, func(tx *store.Tx) error {
		id, err = reports.Send(t.Context(), tx, r)
		return err
	})
	return id, err
}

func queue(t *testing.T, db *store.DB, status reports.Status) (list []reports.Report) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		list, _, err = reports.List(t.Context(), tx, status, 100, 0)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestAReportGoesThroughTheQueueAndIsGoneWhenDeleted(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		sent := reports.Report{Kind: "story", Object: "s1", Revision: "r1", Quote: "q1", Words: "in a week", Message: " It was a month. ", Name: "Wendeline", Contact: "w@example.org"}
		id, err := send(t, db, sent)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := send(t, db, sent); err != nil || again != id {
			t.Errorf("sent twice it is %s and %s, %v", id, again, err)
		}
		open := queue(t, db, reports.Open)
		if len(open) != 1 || open[0].Message != "It was a month." || open[0].Words != "in a week" || open[0].Quote != "q1" || open[0].Contact != "w@example.org" {
			t.Fatalf("the queue holds %+v", open)
		}
		act := func(as firsthand.Actor, fn func(tx *store.Tx) error) firsthand.Code {
			return firsthand.ErrorCode(db.Write(t.Context(), as, firsthand.ReportHandle, fn))
		}
		take := func(by string) func(tx *store.Tx) error {
			return func(tx *store.Tx) error { return reports.Take(t.Context(), tx, id, by) }
		}
		settle := func(note string) func(tx *store.Tx) error {
			return func(tx *store.Tx) error {
				return reports.Settle(t.Context(), tx, id, "Cy Moss", reports.Corrected, note)
			}
		}
		for _, step := range []struct {
			what string
			got  firsthand.Code
			want firsthand.Code
		}{
			{"a reader takes it", act(reader, take("A reader")), firsthand.Forbidden},
			{"taken by nobody", act(editor, take(" ")), firsthand.Invalid},
			{"taken", act(editor, take("Cy Moss")), ""},
			{"taken by the same person", act(editor, take("Cy Moss")), ""},
			{"taken by another", act(editor, take("Ottilie Brandt")), firsthand.Conflict},
			{"settled without a note", act(editor, settle(" ")), firsthand.Invalid},
			{"settled", act(editor, settle("Corrected: it was a month.")), ""},
			{"taken after that", act(editor, take("Cy Moss")), firsthand.Conflict},
			{"settled after that", act(editor, settle("It was a week after all.")), firsthand.Conflict},
		} {
			if step.got != step.want {
				t.Errorf("%s: %q, want %q", step.what, step.got, step.want)
			}
		}
		if settled := queue(t, db, reports.Settled); len(settled) != 1 || settled[0].Note != "Corrected: it was a month." || settled[0].HandledBy != "Cy Moss" {
			t.Errorf("settled are %+v", settled)
		}
		if again, err := send(t, db, sent); err != nil || again != id || len(queue(t, db, reports.Open)) != 1 {
			t.Errorf("sent again after it was settled it is %s, %v, and the queue holds %+v", again, err, queue(t, db, reports.Open))
		}
		remove := func(tx *store.Tx) error { return reports.Delete(t.Context(), tx, id) }
		if code := act(editor, remove); code != "" {
			t.Errorf("deleting it: %s", code)
		}
		if code := act(editor, remove); code != firsthand.NotFound {
			t.Errorf("deleting it twice: %q", code)
		}
		if left := queue(t, db, reports.Settled); len(left) != 0 {
			t.Errorf("left are %+v", left)
		}
		var remembered []string
		err = db.Read(t.Context(), func(tx *store.Tx) (err error) {
			remembered, err = store.List(t.Context(), tx, store.Value[string], `SELECT detail FROM audit`)
			return err
		})
		if err != nil || strings.Contains(strings.Join(remembered, " "), "Wendeline") || strings.Contains(strings.Join(remembered, " "), "month") {
			t.Errorf("the audit log remembers %q, %v", remembered, err)
		}
	})
}

func TestAReportHasLimits(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		for what, r := range map[string]reports.Report{
			"nothing said":    {Kind: "story", Object: "s"},
			"about nothing":   {Kind: "story", Message: "Wrong."},
			"about a person":  {Kind: "person", Object: "p", Message: "Wrong."},
			"a long message":  {Kind: "story", Object: "s", Message: strings.Repeat("é", reports.MaxMessage+1)},
			"many words":      {Kind: "story", Object: "s", Message: "Wrong.", Words: strings.Repeat("a", reports.MaxWords+1)},
			"a long address":  {Kind: "quote", Object: "q", Message: "Wrong.", Contact: strings.Repeat("a", reports.MaxName+1)},
			"no letters":      {Kind: "quote", Object: "q", Message: "Wrong \xff"},
			"a letter of nil": {Kind: "quote", Object: "q", Message: "Wrong\x00"},
		} {
			if _, err := send(t, db, r); firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("%s: %v", what, err)
			}
		}
		if _, err := send(t, db, reports.Report{Kind: "story", Object: "s", Message: strings.Repeat("é", reports.MaxMessage)}); err != nil {
			t.Errorf("as long as may be: %v", err)
		}
	})
}

func TestAFullQueueTakesNothingNewAndKeepsWhatItHas(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		first := reports.Report{Kind: "story", Object: "s1", Message: "It was a month."}
		id, err := send(t, db, first)
		if err != nil {
			t.Fatal(err)
		}
		err = db.Write(t.Context(), reader, firsthand.ReportSend, func(tx *store.Tx) error {
			for i := range 999 {
				if _, err := reports.Send(t.Context(), tx, reports.Report{Kind: "story", Object: "s1", Message: "Wrong", Name: strconv.Itoa(i)}); err != nil {
					return fmt.Errorf("report %d: %w", i, err)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := send(t, db, reports.Report{Kind: "story", Object: "s1", Message: "One too many."}); firsthand.ErrorCode(err) != firsthand.Unavailable {
			t.Errorf("the 1,001st report: %v", err)
		}
		if again, err := send(t, db, first); err != nil || again != id {
			t.Errorf("what waits already, sent again: %s, %v", again, err)
		}
		err = db.Write(t.Context(), editor, firsthand.ReportHandle, func(tx *store.Tx) error {
			return reports.Take(t.Context(), tx, id, "Cy Moss")
		})
		if err != nil {
			t.Fatal(err)
		}
		other, err := send(t, db, reports.Report{Kind: "story", Object: "s1", Message: "In its place."})
		if err != nil {
			t.Fatal(err)
		}
		if again, err := send(t, db, first); err != nil || again != id {
			t.Errorf("what somebody looks at already, sent again: %s, %v", again, err)
		}
		err = db.Write(t.Context(), editor, firsthand.ReportHandle, func(tx *store.Tx) error {
			return reports.Settle(t.Context(), tx, other, "Cy Moss", reports.Corrected, "Corrected.")
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := send(t, db, reports.Report{Kind: "story", Object: "s1", Message: "There is room again."}); err != nil {
			t.Errorf("after one was settled: %v", err)
		}
	})
}

func TestTheDeskFindsReportsByWhatCameOfThem(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var ids []reports.ID
		for i := range 150 {
			id, err := send(t, db, reports.Report{Kind: "story", Object: fmt.Sprint("s", i%2), Message: strconv.Itoa(i)})
			if err != nil {
				t.Fatal(err)
			}
			ids = append(ids, id)
		}
		settle := func(id reports.ID, came reports.Outcome) {
			t.Helper()
			if err := db.Write(t.Context(), editor, firsthand.ReportHandle, func(tx *store.Tx) error {
				return reports.Settle(t.Context(), tx, id, "Cy Moss", came, "Nothing to correct.")
			}); err != nil {
				t.Fatal(err)
			}
		}
		settle(ids[0], reports.Corrected) // whatever its note says
		settle(ids[149], reports.Nothing)
		for what, c := range map[string]struct {
			f    reports.Filter
			want []reports.ID
		}{
			"corrected":           {reports.Filter{Outcome: reports.Corrected, Limit: 5}, ids[:1]},
			"nothing to correct":  {reports.Filter{Outcome: reports.Nothing, Limit: 5}, ids[149:]},
			"of a story, newest":  {reports.Filter{Story: "s1", Newest: true, Limit: 2}, []reports.ID{ids[149], ids[147]}},
			"of a story, waiting": {reports.Filter{Story: "s1", Waiting: true, Newest: true, Limit: 1}, ids[147:148]},
			"corrected, of it":    {reports.Filter{Story: "s1", Outcome: reports.Corrected, Limit: 5}, nil},
		} {
			var got []reports.ID
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				list, err := reports.ListFrom(t.Context(), tx, c.f)
				for _, r := range list {
					got = append(got, r.ID)
				}
				return err
			})
			if err != nil || !slices.Equal(got, c.want) {
				t.Errorf("%s: %v, want %v, %v", what, got, c.want, err)
			}
		}
	})
}
