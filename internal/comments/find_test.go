package comments_test

import (
	"strings"
	"testing"
	"time"

	"firsthand/internal/comments"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/nql"
	"firsthand/internal/store"
)

// found are the words of the comments that a filter finds, the oldest first.
func (d *desk) found(filter string) string {
	d.Helper()
	e, err := nql.Parse(filter)
	if err != nil {
		d.Fatal(err)
	}
	var words []string
	d.read(func(tx *store.Tx) error {
		list, total, err := comments.Find(d.Context(), tx, editor, comments.FindOptions{Filter: comments.Fields.Asked(e), Order: comments.Fields.ParseOrder("created_at asc"), Limit: 10})
		for _, c := range list {
			words = append(words, c.Plain)
		}
		if err == nil && total != len(list) {
			d.Errorf("%s: %d of %d are found", filter, len(list), total)
		}
		return err
	})
	return strings.Join(words, " ")
}

func TestWhatWaitsAndWhatIsSpamIsHiddenToPrograms(t *testing.T) {
	desks(t, func(d *desk) {
		ann := d.member("Ann", members.Free)
		for _, words := range []string{"shown", "held", "hidden", "spam"} {
			c := d.said(ann, words, "", "")
			if state := map[string]moderation.State{"held": moderation.Waiting, "hidden": moderation.Refused, "spam": moderation.Spam}[words]; state != "" {
				d.decide(c.ID, state)
			}
			d.clock.pass(time.Second)
		}
		for filter, want := range map[string]string{
			"status:published": "shown", "status:hidden": "held hidden spam", "status:-hidden": "shown", "status:-published": "held hidden spam", "status:[published,deleted]": "shown",
			"status:-[deleted,hidden]": "shown", "status:held": "", "status:-held": "shown held hidden spam", "status:null": "", "status:-null": "shown held hidden spam", "status:~'hid'": "held hidden spam",
			"status:>hidden": "shown", "status:hidden,status:published": "shown held hidden spam",
		} {
			if got := d.found(filter); got != want {
				d.Errorf("%s: %q, not %q", filter, got, want)
			}
		}
	})
}

// TestAStatusIsCountedFromItsIndex looks at the plan of the statement.
func TestAStatusIsCountedFromItsIndex(t *testing.T) {
	var asked []string
	db := firsthandtest.Open(t, firsthandtest.SQLiteAddress(t), store.Options{Trace: func(query string, args []any) { asked = append(asked, query) }})
	d := &desk{T: t, db: db}
	d.found("status:hidden")
	var plan []string
	for _, query := range asked {
		if strings.HasPrefix(query, "SELECT COUNT(*) FROM comments") {
			d.read(func(tx *store.Tx) (err error) {
				plan, err = store.List(t.Context(), tx, func(row store.Scanner) (detail string, err error) {
					var id, parent, unused int
					return detail, row.Scan(&id, &parent, &unused, &detail)
				}, "EXPLAIN QUERY PLAN "+query, make([]any, strings.Count(query, "?"))...)
				return err
			})
		}
	}
	if text := strings.Join(plan, "; "); !strings.Contains(text, "SEARCH c USING COVERING INDEX comments_by_status") {
		t.Errorf("the plan is %q", text)
	}
}
