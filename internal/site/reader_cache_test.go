package site

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/theme"
)

// TestAPageIsWhatItsReaderWouldBeGivenAnew: themes ask at random for this and that of their readers; whoever asks in
// whatever order, with acts of the desk and changes of members between, gets what a fresh render for them gives.
func TestAPageIsWhatItsReaderWouldBeGivenAnew(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		rounds, asks := 6, 120
		if db.Dialect() == store.Postgres {
			rounds = 2 // what is kept for whom is the same on both
		}
		if os.Getenv("FIRSTHAND_LONG") != "" {
			rounds = 150
		}
		gatedSite(t, db)
		random := rand.New(rand.NewPCG(3, 5))
		for round := range rounds {
			s := themed(t, db, randomTheme(t, random), "http://desk.example")
			readers := []known{nobodyKnown}
			for n := range 4 {
				status, tiers := randomStanding(random)
				readers = append(readers, signedIn(t, s, fmt.Sprintf("zq%dr%dx", round, n), status, tiers...))
			}
			paths := append(pages(t, db), "/for-members.md", "/nothing/", "/page/99/")
			for range asks {
				switch random.IntN(12) {
				case 0:
					randomAct(t, db, random)
				case 1:
					changeMember(t, s, &readers[1+random.IntN(len(readers)-1)], random)
				}
				k := readers[random.IntN(len(readers))]
				sameAsAnew(t, s, k, paths[random.IntN(min(len(paths), 12+round*8))])
			}
		}
	})
}

// sameAsAnew holds what a reader is given against what is rendered for them now.
func sameAsAnew(t *testing.T, s *Site, k known, path string) {
	t.Helper()
	asked := ask{path: path}
	if k.cookie != nil {
		asked.reader = &k.member
	}
	got := as(t, s, k, http.MethodGet, path, nil)
	anew := keepsNothing(t, s)
	made, err := anew.render(t.Context(), asked)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		asked.path = s.goneKey(path, errors.Is(err, publication.ErrNoPage))
		if strings.Contains(path, ".") {
			return // a file that is not there
		}
		made, err = anew.render(t.Context(), asked)
	}
	if err != nil {
		t.Fatal(err)
	}
	if got.Body.String() != string(made.answer.Plain) && made.answer.Header("Location") == "" {
		t.Errorf("%s as %s (%s %v) is\n%s\nand made anew\n%s", path, k.name, k.member.Status, k.member.Tiers, got.Body, made.answer.Plain)
	}
}

// Header is a header of the answer.
func (a *answer) Header(name string) string { return a.header[name] }

func randomStanding(r *rand.Rand) (members.Status, []string) {
	tiers := [][]string{nil, {silverTier}, {goldTier}, {goldTier, silverTier}}
	return []members.Status{members.Free, members.Paid, members.Comped}[r.IntN(3)], tiers[r.IntN(len(tiers))]
}

// changeMember changes what a member pays, or how they are called.
func changeMember(t *testing.T, s *Site, k *known, r *rand.Rand) {
	t.Helper()
	m := k.member
	if r.IntN(2) == 0 {
		m.Name = fmt.Sprintf("Named %d", r.IntN(1000))
	} else {
		m.Status, m.Tiers = randomStanding(r)
	}
	err := s.DB.Write(t.Context(), machinery, firsthand.MemberSave, func(tx *store.Tx) (err error) {
		if err = members.Change(t.Context(), tx, m); err == nil {
			k.member, err = members.Get(t.Context(), tx, m.ID)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// randomTheme asks in each of its templates for something else.
func randomTheme(t *testing.T, r *rand.Rand) *theme.Theme {
	t.Helper()
	asks := []string{"", "", "{{#if @member}}in{{else}}out{{/if}}", "{{@member.status}}", "{{#if @member.paid}}pays{{/if}}", "{{@member.name}}", "{{#if @member}}{{@member.email}}{{/if}}", "{{#if @member.paid}}{{@member.uuid}}{{/if}}",
		`{{#match @member.status "comped"}}{{@member.firstname}}{{/match}}`, `{{> "who" m=@member}}`, "{{json @member}}", "{{#foreach @member}}{{@key}}{{/foreach}}", `{{lookup @member "avatar_image"}}`, "{{#with @member}}{{status}}{{/with}}",
		`{{#get "posts" filter="visibility:-public"}}{{#foreach posts}}{{title}}{{#if access}}!{{/if}}{{/foreach}}{{/get}}`}
	one := func() string { return asks[r.IntN(len(asks))] }
	return loadFolder(t, map[string]string{
		"package.json": `{"name":"random","version":"1.0.0","author":{"email":"a@b.example"},"config":{"posts_per_page":3}}`,
		"default.hbs":  "<html><head>{{ghost_head}}</head><body>" + asks[r.IntN(5)] + "{{{body}}}{{ghost_foot}}</body></html>", "partials/who.hbs": "({{#if m}}" + []string{"in", "{{m.status}}", "{{m.name}}"}[r.IntN(3)] + "{{/if}})",
		"index.hbs": "{{!< default}}" + one() + "{{#foreach posts}}<h2>{{title}}</h2>{{#if @first}}{{excerpt}}{{/if}}{{/foreach}}", "tag.hbs": "{{!< default}}" + one() + "{{#foreach posts}}{{title}}{{excerpt}}{{/foreach}}",
		"author.hbs": "{{!< default}}" + one() + "{{author.name}}", "post.hbs": "{{!< default}}{{#post}}{{title}}{{content}}{{/post}}" + one(), "page.hbs": "{{!< default}}{{#post}}{{title}}{{content}}{{/post}}" + one() + one(),
		"post-for-payers.hbs": "{{!< default}}{{#post}}{{title}}{{#if access}}yours{{/if}}{{/post}}" + one(), "error.hbs": "{{!< default}}{{statusCode}}" + one(),
	})
}

// waitingContext tells once that somebody begins to wait for it.
type waitingContext struct {
	context.Context
	tell func()
}

func (c waitingContext) Done() <-chan struct{} {
	c.tell()
	return c.Context.Done()
}

// TestOnesOwnPageIsGivenToNobodyWhoWaited: two of one class ask at once for a page that greets each by name, while it is drawn
// for the first.
func TestOnesOwnPageIsGivenToNobodyWhoWaited(t *testing.T) {
	db := firsthandtest.SQLite(t)
	gatedSite(t, db)
	s := themed(t, db, loadFolder(t, tellingTheme), "http://desk.example")
	readers := []known{signedIn(t, s, "zqada", members.Free), signedIn(t, s, "zqben", members.Free), signedIn(t, s, "zqcal", members.Free)}
	inside, release := make(chan struct{}), make(chan struct{})
	render, first := s.cache.render, sync.Once{}
	s.cache.render = func(ctx context.Context, asked ask) (*rendered, error) {
		first.Do(func() {
			close(inside)
			<-release
		})
		return render(ctx, asked)
	}
	var all sync.WaitGroup
	want := func(ctx context.Context, k known) {
		r, err := s.cache.fly(ctx, ask{"/open/", &k.member})
		if err != nil {
			t.Error(err)
			return
		}
		for _, other := range readers {
			if strings.Contains(string(r.answer.Plain), other.name) != (other.name == k.name) {
				t.Errorf("as %s the page shows, or does not show, %s", k.name, other.name)
			}
		}
	}
	all.Go(func() { want(t.Context(), readers[0]) })
	<-inside
	for _, k := range readers[1:] {
		joined := make(chan struct{})
		all.Go(func() { want(waitingContext{context.Background(), sync.OnceFunc(func() { close(joined) })}, k) })
		<-joined
	}
	close(release)
	all.Wait()
	if n := len(s.cache.entries); n != 0 {
		t.Errorf("%d pages are kept, of three that are for one reader each", n)
	}
}

// TestOnePageIsKeptForAllWhoGetTheSame counts renders: a page is drawn once for each class that its template tells apart.
func TestOnePageIsKeptForAllWhoGetTheSame(t *testing.T) {
	db := firsthandtest.SQLite(t)
	gatedSite(t, db)
	s := themed(t, db, loadFolder(t, carefulTheme), "http://desk.example")
	readers := []known{nobodyKnown, signedIn(t, s, "zqada", members.Free), signedIn(t, s, "zqben", members.Free, silverTier), signedIn(t, s, "zqcal", members.Paid), signedIn(t, s, "zqdot", members.Comped, goldTier)}
	for path, want := range map[string]int64{
		"/more-0/":           1, // asks for nothing
		"/":                  2, // whether one is signed in
		"/for-members/":      2,
		"/open/":             3, // whether one pays
		"/cards/":            3,
		"/for-payers/":       3,
		"/tag/harbour/":      4, // what one is
		"/for-gold/":         5, // which tiers one has
		"/more-3/":           5,
		"/author/ada-quill/": 2 + 2*2, // nobody's, who pays nothing, and each who pays
		"/more-1/":           1 + 4*2, // nobody's, and each one's
		"/sitemap.xml":       1,
	} {
		before := s.Counts().Renders.Load()
		for range 2 {
			for _, k := range readers {
				as(t, s, k, http.MethodGet, path, nil)
			}
		}
		if got := s.Counts().Renders.Load() - before; got != want {
			t.Errorf("%s was drawn %d times, not %d", path, got, want)
		}
	}
}

// TestWhatIsDrawnAnewInTheBackgroundIsNobodysByName: it is drawn for a class, which has no name; a page that turns out to need
// one is kept for nobody.
func TestWhatIsDrawnAnewInTheBackgroundIsNobodysByName(t *testing.T) {
	db := firsthandtest.SQLite(t)
	gatedSite(t, db)
	s := themed(t, db, loadFolder(t, carefulTheme), "http://desk.example")
	ada := signedIn(t, s, "zqada", members.Free)
	as(t, s, ada, http.MethodGet, "/", nil)
	kept := s.cache.find(ask{"/", &ada.member})
	if kept == nil || kept.ask.reader == nil || kept.ask.reader.Email+kept.ask.reader.Name+kept.ask.reader.UUID+string(kept.ask.reader.ID) != "" {
		t.Fatalf("the page is kept for %+v", kept)
	}
	s.Theme = loadFolder(t, tellingTheme)
	kept.stale = noon
	if _, err := s.cache.fly(t.Context(), kept.ask); err != nil {
		t.Fatal(err)
	}
	if kept := s.cache.find(ask{"/", &ada.member}); kept != nil {
		t.Errorf("a page with a name in it is kept: %s", kept.answer.Plain)
	}
	if body := as(t, s, ada, http.MethodGet, "/", nil).Body.String(); !strings.Contains(body, "zqadafirst") {
		t.Errorf("her page does not greet her:\n%s", body)
	}
}

// TestAClassIsOne: two readers have a class in common exactly if all that it tells of them is the same.
func TestAClassIsOne(t *testing.T) {
	list := []*members.Member{nil}
	for _, status := range []members.Status{members.Free, members.Paid, members.Comped} {
		for _, tiers := range [][]string{nil, {"a"}, {"b"}, {"a", "b"}, {"a b"}} {
			list = append(list, &members.Member{Status: status, Tiers: tiers, Name: fmt.Sprint(len(list))})
		}
	}
	told := func(m *members.Member, d ghost.Depends) string {
		switch {
		case d == ghost.OnNobody:
			return ""
		case m == nil:
			return "-"
		}
		return fmt.Sprint([]any{true, m.Status != members.Free, m.Status, fmt.Sprintf("%q", m.Tiers)}[:d])
	}
	for d := ghost.OnNobody; d <= ghost.OnTiers; d++ {
		for _, a := range list {
			if ghost.Class(a, d) != ghost.Class(ghost.Classed(a), d) {
				t.Errorf("the class of %+v is lost with their name", a)
			}
			for _, b := range list {
				if (ghost.Class(a, d) == ghost.Class(b, d)) != (told(a, d) == told(b, d)) {
					t.Errorf("at %d %+v and %+v are %q and %q", d, a, b, ghost.Class(a, d), ghost.Class(b, d))
				}
			}
		}
	}
}
