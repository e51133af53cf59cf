package members_test

import (
	"bytes"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

func TestATableComesBackAsItWent(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, _ *watch) {
		add(t, db, members.Member{Email: "wanda@reader.example", Name: "=HYPERLINK(1)", Note: "+1, -2\n@home", Labels: []members.Label{{Name: "Harbour"}, {Name: "Night"}}, Status: members.Comped})
		add(t, db, members.Member{Email: "ivo@reader.example", CreatedAt: 1_600_000_000_000_000})
		table := func() string {
			var out bytes.Buffer
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				return members.WriteTable(t.Context(), tx, system, &out, members.FindOptions{}, nil)
			})
			if err != nil {
				t.Fatal(err)
			}
			return out.String()
		}
		before := table()
		if !strings.Contains(before, "'=HYPERLINK(1)") || !strings.Contains(before, "\"'+1, -2\r\n@home\"") || !strings.Contains(before, "2020-09-13T12:26:40.000Z") {
			t.Errorf("the table:\n%s", before)
		}
		var list []members.Member
		err := members.ReadTable(strings.NewReader(before), nil, func(line int, m members.Member, wrong error) error {
			list = append(list, m)
			return wrong
		})
		if err != nil || len(list) != 2 || list[0].Name != "=HYPERLINK(1)" || list[0].Status != members.Comped || len(list[0].Labels) != 2 || list[1].CreatedAt != 1_600_000_000_000_000 {
			t.Fatalf("read as %+v, %v", list, err)
		}
		fates := func() (got []string) {
			err := write(t, db, system, func(tx *store.Tx) error {
				for _, m := range list {
					fate, err := members.Bring(t.Context(), tx, m)
					if err != nil {
						return err
					}
					got = append(got, fate)
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			return got
		}
		if got := strings.Join(fates(), " "); got != "unchanged unchanged" || table() != before {
			t.Errorf("the same table once more: %s", got)
		}
		list[1].Name, list[1].Labels, list[0].Name = "Ivo Moor", []members.Label{{Name: "NIGHT"}}, "Somebody else"
		if got := strings.Join(fates(), " "); got != "unchanged changed" || !strings.Contains(table(), "Ivo Moor") || strings.Contains(table(), "Somebody else") {
			t.Errorf("what was not known: %s\n%s", got, table())
		}
		if err := write(t, db, editor, func(tx *store.Tx) error { _, err := members.Bring(t.Context(), tx, list[0]); return err }); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an editor: %v", err)
		}
	})
}

func TestATableIsReadLineByLine(t *testing.T) {
	for _, text := range []string{"", "name,note\nx,y\n", "\x00\x01"} {
		err := members.ReadTable(strings.NewReader(text), nil, func(int, members.Member, error) error { return nil })
		if firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%q: %v", text, err)
		}
	}
	good, wrong := 0, []int{}
	err := members.ReadTable(strings.NewReader("\ufeffEmail,created_at\nwanda@reader.example,2020-01-02\nnobody\n,\nivo@reader.example,yesterday,more\n"+strings.Repeat("a", 300)+"@reader.example\n"), nil, func(line int, m members.Member, err error) error {
		if err != nil {
			wrong = append(wrong, line)
		} else {
			good++
		}
		return nil
	})
	if err != nil || good != 2 || len(wrong) != 3 || wrong[0] != 3 || wrong[2] != 6 {
		t.Errorf("%d are good, %v wrong, %v", good, wrong, err)
	}
}

func FuzzTable(f *testing.F) {
	for _, text := range []string{"email,name\na@b.example,\"x\ny\"\n", "email\n'=a@b.example\n", "email,labels\na@b.example,\"a,b,,a\"\n", "\ufeffEMAIL\r\na@b.example\r\n"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		members.ReadTable(strings.NewReader(text), nil, func(line int, m members.Member, wrong error) error {
			if wrong == nil && (!firsthand.IsMailAddress(m.Email) || line < 2) {
				t.Errorf("line %d is taken for %+v", line, m)
			}
			return nil
		}) // whatever it is, nothing breaks
	})
}
