package members_test

import (
	"context"
	"testing"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/nql"
	"firsthand/internal/store"
)

// foundBy gives the names of those whom a search finds.
func foundBy(t *testing.T, db *store.DB, filter, search string) (names []string, total int) {
	t.Helper()
	o := members.FindOptions{Search: search, Limit: 10, Order: members.Fields.ParseOrder("name asc")}
	if filter != "" {
		parsed, err := nql.Parse(filter)
		if err != nil {
			t.Fatal(err)
		}
		o.Filter = members.Fields.Asked(parsed)
	}
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		list, n, err := members.Search(t.Context(), tx, system, o)
		total = n
		for _, m := range list {
			names = append(names, m.Name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names, total
}

func TestMembersAreSortedByLabels(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, _ *watch) {
		ilse := add(t, db, members.Member{Email: "ilse@reader.example", Name: "Ilse", Note: "Writes letters", Labels: []members.Label{{Name: "Friends"}, {Name: "The  quay"}, {Name: "friends"}}})
		add(t, db, members.Member{Email: "bram_100%@reader.example", Name: "Bram", Labels: []members.Label{{Name: "FRIENDS"}}})
		if len(ilse.Labels) != 2 || ilse.Labels[0].Slug != "friends" || ilse.Labels[1].Name != "The quay" {
			t.Errorf("labels %+v, want Friends and The quay, each once", ilse.Labels)
		}
		for _, c := range []struct {
			filter, search string
			want           int
		}{{"label:friends", "", 2}, {"label:the-quay", "", 1}, {"label:-friends", "", 0}, {"status:paid", "", 0}, {"", "ILSE", 1}, {"", "_100%", 1}, {"", "%", 1}, {"note:~'letters'", "", 1}} {
			if names, n := foundBy(t, db, c.filter, c.search); n != c.want || len(names) != c.want {
				t.Errorf("filter %q search %q: %v (%d), want %d", c.filter, c.search, names, n, c.want)
			}
		}
		ilse.Name, ilse.Labels = "Ilse M.", ilse.Labels[1:]
		if err := write(t, db, system, func(tx *store.Tx) error { return members.Change(t.Context(), tx, ilse) }); err != nil {
			t.Fatal(err)
		}
		if names, _ := foundBy(t, db, "label:friends", ""); len(names) != 1 || names[0] != "Bram" {
			t.Errorf("friends are %v, want Bram alone", names)
		}
	})
}

func TestLabelsAreTheDesks(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, _ *watch) {
		ctx := t.Context()
		var made members.Label
		act := func(who firsthand.Actor, fn func(context.Context, *store.Tx) error) firsthand.Code {
			return firsthand.ErrorCode(write(t, db, who, func(tx *store.Tx) error { return fn(ctx, tx) }))
		}
		addOne := func(name string) func(context.Context, *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) (err error) {
				l, err := members.AddLabel(ctx, tx, members.Label{Name: name})
				if err == nil {
					made = l
				}
				return err
			}
		}
		for _, c := range []struct {
			name string
			who  firsthand.Actor
			want firsthand.Code
		}{{"Quay", system, ""}, {"QUAY", system, firsthand.Conflict}, {"", system, firsthand.Invalid}, {"Quay, north", system, firsthand.Invalid}, {"Other", editor, firsthand.Forbidden}} {
			if code := act(c.who, addOne(c.name)); code != c.want {
				t.Errorf("a label %q by %s: %q, want %q", c.name, c.who.Role, code, c.want)
			}
		}
		add(t, db, members.Member{Email: "a@reader.example", Labels: []members.Label{{ID: made.ID}}})
		if code := act(system, func(ctx context.Context, tx *store.Tx) error { return members.RemoveLabel(ctx, tx, made.ID) }); code != "" {
			t.Errorf("remove a label that somebody has: %q", code)
		}
		if code := act(system, func(ctx context.Context, tx *store.Tx) error { return members.RemoveLabel(ctx, tx, made.ID) }); code != firsthand.NotFound {
			t.Errorf("remove it again: %q, want %q", code, firsthand.NotFound)
		}
	})
}
