package publication_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

var owner = firsthand.Actor{ID: "o1", Name: "Ottilie Brandt", Role: firsthand.Owner}

func try(db *store.DB, actor firsthand.Actor, fn func(ctx context.Context, tx *store.Tx) error) error {
	ctx := context.Background()
	return db.Write(ctx, actor, firsthand.SettingsSave, func(tx *store.Tx) error { return fn(ctx, tx) })
}

func write(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := try(db, owner, fn); err != nil {
		t.Fatal(err)
	}
}

func claim(t *testing.T, db *store.DB, id, path string) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		return publication.Claim(ctx, tx, publication.Story, id, path)
	})
}

func resolve(t *testing.T, db *store.DB, path string) (route publication.Route, code firsthand.Code) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		route, err = publication.Resolve(t.Context(), tx, publication.DefaultSettings(), path)
		return err
	})
	return route, firsthand.ErrorCode(err)
}

func TestAnAddressThatMovesLeadsOnWithoutAChain(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		claim(t, db, "s1", "/one/")
		claim(t, db, "s1", "/two/")
		claim(t, db, "s1", "/three/")
		for _, old := range []string{"/one/", "/two/"} {
			if route, _ := resolve(t, db, old); route.Page != publication.PageRedirect || route.Target != "/three/" || !route.Permanent {
				t.Errorf("%s leads to %+v", old, route)
			}
		}
		// Something live takes the place of a redirect; back at an old address, it is live again.
		claim(t, db, "s2", "/one/")
		if route, _ := resolve(t, db, "/one/"); route.Page != publication.PageThing || route.ID != "s2" {
			t.Errorf("a live story at an old address is %+v", route)
		}
		claim(t, db, "s1", "/two/")
		if route, _ := resolve(t, db, "/two/"); route.ID != "s1" {
			t.Errorf("a story back at its old address is %+v", route)
		}
		if route, _ := resolve(t, db, "/three/"); route.Target != "/two/" {
			t.Errorf("the address in between leads to %+v", route)
		}
	})
}

func TestAnAddressBelongsToOne(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		claim(t, db, "s1", "/one/")
		for path, want := range map[string]firsthand.Code{
			"/one/": firsthand.Conflict, "/ghost/": firsthand.Conflict, "/ghost/api/": firsthand.Conflict, "/rss/": firsthand.Conflict,
			"/": firsthand.Invalid, "two/": firsthand.Invalid, "/two": firsthand.Invalid, "/Two/": firsthand.Invalid, "/a/../b/": firsthand.Invalid,
			"//b/": firsthand.Invalid, "": firsthand.Invalid, "/a\\b/": firsthand.Invalid, "/" + strings.Repeat("a", 600) + "/": firsthand.Invalid,
		} {
			err := try(db, owner, func(ctx context.Context, tx *store.Tx) error {
				return publication.Claim(ctx, tx, publication.Story, "s2", path)
			})
			if firsthand.ErrorCode(err) != want {
				t.Errorf("claiming %q: %v, want %s", path, err, want)
			}
		}
	})
}

func TestWhereAPathLeads(t *testing.T) {
	db := firsthandtest.SQLite(t)
	claim(t, db, "s1", "/one/")
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		if err := publication.Claim(ctx, tx, publication.Topic, "t1", "/tag/music/"); err != nil {
			return err
		}
		return publication.SaveRedirect(ctx, tx, "/old/", "/one/", false)
	})
	for _, c := range []struct {
		path string
		page publication.Page
		n    int
		code firsthand.Code
	}{
		{"/", publication.PageFront, 1, ""}, {"/page/2/", publication.PageFront, 2, ""}, {"/rss/", publication.PageFeed, 1, ""},
		{"/one/", publication.PageThing, 1, ""}, {"/one/page/2/", "", 0, firsthand.NotFound}, {"/one/rss/", "", 0, firsthand.NotFound},
		{"/tag/music/page/3/", publication.PageThing, 3, ""}, {"/tag/music/rss/", publication.PageFeed, 1, ""},
		{"/tag/music/page/1/", publication.PageRedirect, 0, ""}, {"/page/0/", "", 0, firsthand.NotFound}, {"/page/-1/", "", 0, firsthand.NotFound},
		{"/page/01/", "", 0, firsthand.NotFound}, {"/page/99999999999999999999/", "", 0, firsthand.NotFound}, {"/feed/", publication.PageRedirect, 0, ""},
		{"/people/", publication.PagePeople, 1, ""}, {"/quotes/", publication.PageQuotes, 1, ""}, {"/corrections/", publication.PageCorrections, 1, ""},
		{"/corrections/rss/", "", 0, firsthand.NotFound}, {"/old/", publication.PageRedirect, 1, ""}, {"/old/page/2/", "", 0, firsthand.NotFound}, {"/nothing/", "", 0, firsthand.NotFound},
	} {
		route, code := resolve(t, db, c.path)
		if code != c.code || code == "" && (route.Page != c.page || c.n > 0 && route.Number != c.n) {
			t.Errorf("%s leads to %+v %s, want %s %d %s", c.path, route, code, c.page, c.n, c.code)
		}
	}
}

func TestSettingsAreCheckedAndKept(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		good := publication.DefaultSettings()
		good.Title, good.Timezone, good.Navigation = "The Desk", "Europe/Berlin", []publication.NavItem{{Label: "Music", URL: "/tag/music/"}}
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return publication.SaveSettings(ctx, tx, good) })
		for name, change := range map[string]func(*publication.Settings){
			"no title":     func(s *publication.Settings) { s.Title = " " },
			"no such zone": func(s *publication.Settings) { s.Timezone = "Mars/Olympus" },
			"long pages":   func(s *publication.Settings) { s.PostsPerPage = 5000 },
			"bad prefix":   func(s *publication.Settings) { s.Prefixes.People = "people" },
		} {
			bad := good
			change(&bad)
			err := try(db, owner, func(ctx context.Context, tx *store.Tx) error { return publication.SaveSettings(ctx, tx, bad) })
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("%s: %v", name, err)
			}
		}
		author := firsthand.Actor{ID: "a", Name: "Ben Rook", Role: firsthand.Author}
		if err := try(db, author, func(ctx context.Context, tx *store.Tx) error { return publication.SaveSettings(ctx, tx, good) }); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an author changes the settings: %v", err)
		}
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			got, err := publication.GetSettings(t.Context(), tx)
			if got.Title != "The Desk" || len(got.Navigation) != 1 || got.Location().String() != "Europe/Berlin" {
				t.Errorf("the settings are %+v", got)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

// TestSettingsThatWereReadAreNotOldOnes: within a Tx they are read once, unless they were changed in it, or that was undone.
func TestSettingsThatWereReadAreNotOldOnes(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		rename := func(ctx context.Context, tx *store.Tx, title string) error {
			s, err := publication.GetSettings(ctx, tx)
			if err != nil {
				return err
			}
			s.Title = title
			return publication.SaveSettings(ctx, tx, s)
		}
		check := func(ctx context.Context, tx *store.Tx, want string) {
			t.Helper()
			if s, err := publication.GetSettings(ctx, tx); s.Title != want || err != nil {
				t.Errorf("the title is %q, not %q: %v", s.Title, want, err)
			}
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			if err := rename(ctx, tx, "The Desk"); err != nil {
				return err
			}
			check(ctx, tx, "The Desk")
			undone := errors.New("undone")
			err := tx.Savepoint(ctx, func() error {
				if err := rename(ctx, tx, "The Other Desk"); err != nil {
					return err
				}
				check(ctx, tx, "The Other Desk")
				return undone
			})
			if !errors.Is(err, undone) {
				return err
			}
			check(ctx, tx, "The Desk")
			return nil
		})
	})
}

// FuzzCleanPath: a clean path is an address or "", and cleaning it again changes nothing.
func FuzzCleanPath(f *testing.F) {
	for _, s := range []string{"/", "/A/b", "//x/../y", "/ä/", "/a\x00", `/a\b`, "/%2e%2e/"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := publication.CleanPath(s)
		if p == "" {
			return
		}
		if !strings.HasPrefix(p, "/") || !strings.HasSuffix(p, "/") || strings.Contains(p, "//") || strings.Contains(p, "/../") {
			t.Errorf("%q becomes %q", s, p)
		}
		if again := publication.CleanPath(p); again != p && len(p) <= 512 {
			t.Errorf("%q becomes %q and then %q", s, p, again)
		}
	})
}

func TestWhatTheSiteAnswersItselfIsReserved(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		for _, path := range []string{"/people/", "/quotes/", "/corrections/", "/feed/", "/rss/", "/tag/rss/", "/tag/feed/", "/ghost/x/", "/newsroom/"} {
			err := try(db, owner, func(ctx context.Context, tx *store.Tx) error {
				return publication.Claim(ctx, tx, publication.Topic, "t"+path, path)
			})
			if firsthand.ErrorCode(err) != firsthand.Conflict {
				t.Errorf("%s was given away: %v", path, err)
			}
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			free := func(string) (bool, error) { return false, nil }
			slug, err := publication.FreeSlug(ctx, tx, publication.DefaultSettings(), publication.Story, "people", free)
			if slug != "people-2" {
				t.Errorf("a story called People stands at %q", slug)
			}
			return err
		})
	})
}

func TestAPrefixHidesNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		claim(t, db, "s1", "/voices/")
		for name, change := range map[string]func(*publication.Prefixes){
			"of a live story": func(p *publication.Prefixes) { p.Quotes = "/voices/" },
			"twice":           func(p *publication.Prefixes) { p.Quotes = p.People },
			"reserved":        func(p *publication.Prefixes) { p.Quotes = "/ghost/" },
		} {
			s := publication.DefaultSettings()
			change(&s.Prefixes)
			err := try(db, owner, func(ctx context.Context, tx *store.Tx) error { return publication.SaveSettings(ctx, tx, s) })
			if code := firsthand.ErrorCode(err); code != firsthand.Invalid && code != firsthand.Conflict {
				t.Errorf("a prefix %s was taken: %v", name, err)
			}
		}
	})
}

func TestRedirectsLeadInNoCircle(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		save := func(from, to string) error {
			return try(db, owner, func(ctx context.Context, tx *store.Tx) error {
				return publication.SaveRedirect(ctx, tx, from, to, true)
			})
		}
		if err := save("/a/", "/b/"); err != nil {
			t.Fatal(err)
		}
		if err := save("/b/", "/c/"); err != nil {
			t.Fatal(err)
		}
		if err := save("/c/", "/a/"); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a circle of redirects was kept: %v", err)
		}
	})
}

func TestARedirectThatLeadsThroughTooManyOthersIsRefused(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var list []publication.Redirect
		for n := 30; n > 0; n-- { // each leads to the one before it
			list = append(list, publication.Redirect{From: fmt.Sprintf("/a%d/", n), To: fmt.Sprintf("/a%d/", n+1), Permanent: true})
		}
		list = append(list, publication.Redirect{From: "/b/", To: "/a31/", Permanent: true})
		err := try(db, owner, func(ctx context.Context, tx *store.Tx) error {
			kept, wrong, err := publication.ImportRedirects(ctx, tx, list)
			if kept >= 30 || len(wrong) == 0 || kept+len(wrong) != 31 || !strings.HasPrefix(wrong[0], "/a19/: /a20/ leads on by more than 10") {
				t.Errorf("kept %d, wrong %v", kept, wrong)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if route, code := resolve(t, db, "/b/"); code != "" || route.Target != "/a31/" {
			t.Errorf("what is behind it was not kept: %+v, %v", route, code)
		}
	})
}

func TestEveryRedirectThatIsLedOnIsTouched(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		claim(t, db, "s1", "/one/")
		claim(t, db, "s1", "/two/")
		_, head, _, err := db.Changes(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		claim(t, db, "s1", "/three/")
		changes, _, _, err := db.Changes(t.Context(), head)
		if err != nil {
			t.Fatal(err)
		}
		touched := map[string]bool{}
		for _, c := range changes {
			touched[c.Tag] = true
		}
		for _, path := range []string{"/one/", "/two/", "/three/"} {
			if !touched[publication.PathTag(path)] {
				t.Errorf("%s leads elsewhere now and was not touched", path)
			}
		}
	})
}
