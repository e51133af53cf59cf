package publication_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

var chief = firsthand.Actor{ID: "o1", Name: "Ottilie Brandt", Role: firsthand.Administrator}

func act(db *store.DB, actor firsthand.Actor, act firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) error {
	ctx := context.Background()
	return db.Write(ctx, actor, act, func(tx *store.Tx) error { return fn(ctx, tx) })
}

func TestWhatCannotBeASettingIsRefused(t *testing.T) {
	for name, change := range map[string]func(*publication.Settings){
		"no title":            func(s *publication.Settings) { s.Title = " " },
		"a long title":        func(s *publication.Settings) { s.Title = strings.Repeat("x", 201) },
		"no language":         func(s *publication.Settings) { s.Language = "" },
		"a language":          func(s *publication.Settings) { s.Language = `en"><script>` },
		"a time zone":         func(s *publication.Settings) { s.Timezone = "Mars/Olympus" },
		"a colour":            func(s *publication.Settings) { s.AccentColor = "red;}" },
		"a picture elsewhere": func(s *publication.Settings) { s.Logo = "https://elsewhere.example/logo.png" },
		"a host as a picture": func(s *publication.Settings) { s.Icon = "//elsewhere.example/logo.png" },
		"a script as a link": func(s *publication.Settings) {
			s.Navigation = []publication.NavItem{{Label: "x", URL: "javascript:alert(1)"}}
		},
		"a link of no name": func(s *publication.Settings) { s.Secondary = []publication.NavItem{{URL: "/"}} },
		"many links": func(s *publication.Settings) {
			s.Navigation = slices.Repeat([]publication.NavItem{{Label: "x", URL: "/"}}, 51)
		},
		"a policy":       func(s *publication.Settings) { s.Policies.Masthead = "javascript:alert(1)" },
		"much code":      func(s *publication.Settings) { s.Code.Foot = strings.Repeat("x", 64<<10+1) },
		"many stories":   func(s *publication.Settings) { s.PostsPerPage = 101 },
		"a prefix twice": func(s *publication.Settings) { s.Prefixes.Quotes = s.Prefixes.People },
	} {
		s := publication.DefaultSettings()
		change(&s)
		if err := s.Validate(); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	if s := publication.DefaultSettings(); s.Validate() != nil {
		t.Errorf("the default settings: %v", s.Validate())
	}
}

func TestAChangeOfAPartKeepsTheRest(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		change := func(actor firsthand.Actor, fn func(*publication.Settings)) error {
			return act(db, actor, firsthand.SettingsSave, func(ctx context.Context, tx *store.Tx) error {
				return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error { fn(s); return nil })
			})
		}
		if err := change(chief, func(s *publication.Settings) { s.Title = "The Desk" }); err != nil {
			t.Fatal(err)
		}
		if err := change(chief, func(s *publication.Settings) { s.Custom["broadsheet"] = map[string]any{"drop_caps": false} }); err != nil {
			t.Fatal(err)
		}
		if err := change(firsthand.Actor{ID: "e", Name: "Ben Rook", Role: firsthand.Editor}, func(*publication.Settings) {}); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an editor changes the settings: %v", err)
		}
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			s, err := publication.GetSettings(t.Context(), tx)
			if s.Title != "The Desk" || s.Custom["broadsheet"]["drop_caps"] != false {
				t.Errorf("kept is %+v", s)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
	if a, b := firsthand.VersionOf([]int{1}), firsthand.VersionOf([]int{2}); a == b || a == "" {
		t.Errorf("two states are called %q and %q", a, b)
	}
}

func TestCodeSaysWhatItNeeds(t *testing.T) {
	code := `<script>let a = "<b>";</script><script async src="https://Stats.example/a.js?x=1"></script><style>b{color:red}</style>
		<link rel="stylesheet" href="//fonts.example/f.css"><img src="https://pixel.example/p.gif"><script src="http://plain.example/x.js"></script><iframe src="https://a.example; script-src *">`
	found := publication.CodeSources(code)
	for directive, want := range map[string][]string{
		"script-src":  {"'sha256-" /* of the inline one */, "https://stats.example"},
		"connect-src": {"https://stats.example"},
		"style-src":   {"'sha256-", "https://fonts.example"},
		"img-src":     {"https://pixel.example"},
		"frame-src":   nil,
	} {
		if len(found[directive]) != len(want) {
			t.Errorf("%s: %v, want %v", directive, found[directive], want)
		}
		for i := range min(len(want), len(found[directive])) {
			if !strings.HasPrefix(found[directive][i], want[i]) {
				t.Errorf("%s: %v, want %v", directive, found[directive], want)
			}
		}
	}
	if asks := publication.CodeAsks(code, code); !slices.Equal(asks, []string{"https://fonts.example", "https://pixel.example", "https://stats.example"}) {
		t.Errorf("readers' browsers ask %v", asks)
	}
}

func TestRedirectsAsText(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		list, wrong := publication.ReadRedirects("# old site\n\n/old/ /new/\n/Older -> /newer temporary\n/x/\n/a/ /b/ for ever\n/y?z /b/\n/new/ /old/\n")
		if len(list) != 3 || len(wrong) != 3 || !strings.HasPrefix(wrong[0], "Line 5") {
			t.Fatalf("read %v, wrong %v", list, wrong)
		}
		err := act(db, chief, firsthand.RedirectSave, func(ctx context.Context, tx *store.Tx) error {
			kept, wrong, err := publication.ImportRedirects(ctx, tx, list)
			if kept != 2 || len(wrong) != 1 || !strings.Contains(wrong[0], "circle") {
				t.Errorf("kept %d, wrong %v", kept, wrong)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			all, total, err := publication.ListRedirects(t.Context(), tx, "", "", 100)
			if text := publication.WriteRedirects(all); text != "/old/ /new/\n/older/ /newer/ temporary\n" || total != 2 {
				t.Errorf("%d are written as %q", total, text)
			}
			some, total, err2 := publication.ListRedirects(t.Context(), tx, "NEWER", "/old/", 100)
			if len(some) != 1 || total != 1 {
				t.Errorf("found %v of %d", some, total)
			}
			if err == nil {
				err = err2
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		change := func(r publication.Redirect, was string) error {
			return act(db, chief, firsthand.RedirectSave, func(ctx context.Context, tx *store.Tx) error { return publication.ChangeRedirect(ctx, tx, r, was) })
		}
		if err := change(publication.Redirect{From: "/old/", To: "/other/"}, "/nowhere/"); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("a stale change: %v", err)
		}
		if err := change(publication.Redirect{From: "/old/"}, "/new/"); err != nil {
			t.Error(err)
		}
		if err := change(publication.Redirect{From: "/old/"}, ""); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("removed twice: %v", err)
		}
	})
}
