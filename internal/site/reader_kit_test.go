package site

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/ghost"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// A site with something for everybody, and readers who may see more or less of it.

const silverTier, goldTier = "0000000000000000000000a1", "0000000000000000000000a2"

// known is a reader, and what stands on no page but theirs.
type known struct {
	name   string
	member members.Member
	cookie *http.Cookie
	own    []string
}

// nobodyKnown is who is not signed in.
var nobodyKnown = known{name: "nobody"}

// signedIn makes a reader known and signs them in.
func signedIn(t testing.TB, s *Site, mark string, status members.Status, tiers ...string) known {
	t.Helper()
	k := known{name: mark}
	act := func(fn func(ctx context.Context, tx *store.Tx) error) {
		t.Helper()
		if err := s.DB.Write(t.Context(), machinery, firsthand.MemberSave, func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
			t.Fatal(err)
		}
	}
	act(func(ctx context.Context, tx *store.Tx) (err error) {
		k.member, err = members.Add(ctx, tx, members.Member{Email: mark + "mail@reader.example", Name: mark + "first " + mark + "last", Avatar: "/content/images/" + mark + "face.png", Status: status, Tiers: tiers})
		return err
	})
	act(func(ctx context.Context, tx *store.Tx) error {
		session, token, err := members.SignIn(ctx, tx, k.member.ID)
		k.cookie = s.ReaderCookie(token, session)
		return err
	})
	k.own = []string{mark, k.member.UUID, string(k.member.ID), k.cookie.Value}
	return k
}

// as asks for a page as a reader.
func as(t testing.TB, s *Site, k known, method, path string, header http.Header) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(method, "http://anything.example"+path, nil)
	for name, values := range header {
		r.Header[name] = values
	}
	if k.cookie != nil {
		r.AddCookie(k.cookie)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

// bring publishes a story that only some may read.
func bring(t testing.TB, db *store.DB, n int, slug, visibility string, page bool, body document.Doc, tiers ...string) {
	t.Helper()
	b := stories.Brought{Content: stories.Content{Title: "Story " + slug, Body: body}, Story: stories.Story{ID: stories.StoryID(fmt.Sprintf("%024x", 0xabc000+n)), UUID: fmt.Sprintf("00000000-0000-4000-8000-%012x", n),
		Slug: slug, Published: true, Page: page, Visibility: visibility, Origin: stories.Origin{Draft: slug, Site: "ghost"}, CreatedAt: 1, UpdatedAt: 1, PublishedAt: firsthand.Micros(noon) - int64(n)}}
	b.Content.Meta.Ghost.Tiers = tiers
	b.Content.Meta.Topics = []stories.TopicID{"0000000000000000000000b1"}
	b.Content.Meta.Bylines = []stories.BylineID{"0000000000000000000000b2"}
	err := db.Write(t.Context(), machinery, firsthand.Import, func(tx *store.Tx) error {
		_, _, err := stories.Bring(t.Context(), tx, b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// cardsFor is a body with cards that Ghost's editor shows to some.
func cardsFor(t testing.TB) document.Doc {
	t.Helper()
	card := func(words string, nonMember bool, segment string) string {
		return fmt.Sprintf(`,{"type":"html","version":1,"html":"<p>%s</p>","visibility":{"web":{"nonMember":%t,"memberSegment":"%s"},"email":{"memberSegment":""}}}`, words, nonMember, segment)
	}
	doc, warnings, err := document.FromLexical([]byte(`{"root":{"children":[{"type":"paragraph","children":[{"type":"extended-text","text":"Cards follow."}]}` +
		card("strangercard", true, "") + card("membercard", false, "status:free,status:-free") + card("freecard", false, "status:free") + card("payercard", false, "status:-free") + `]}}`))
	if err != nil {
		t.Fatal(err, warnings)
	}
	return doc
}

// behindWall is a body of which all may read the beginning.
func behindWall(before, behind string) document.Doc {
	return document.Doc{Blocks: []document.Block{document.P(document.T(before)), document.Paywall{}, document.P(document.T(behind))}}
}

// gatedSite fills a site with stories of every visibility, with cards for some, and with a podcast that has everybody's own address.
func gatedSite(t testing.TB, db *store.DB) {
	t.Helper()
	err := db.Write(t.Context(), machinery, firsthand.Import, func(tx *store.Tx) error {
		if err := stories.BringTopic(t.Context(), tx, stories.Topic{ID: "0000000000000000000000b1", Slug: "harbour", Name: "Harbour", CreatedAt: 1, UpdatedAt: 1}); err != nil {
			return err
		}
		return stories.BringByline(t.Context(), tx, stories.Byline{ID: "0000000000000000000000b2", Slug: "ada-quill", Name: "Ada Quill", CreatedAt: 1, UpdatedAt: 1})
	})
	if err != nil {
		t.Fatal(err)
	}
	bring(t, db, 1, "open", stories.Public, false, textDoc("Everybody reads openwords."))
	bring(t, db, 2, "for-members", "members", false, behindWall("Before the wall.", "Then memberwords."))
	bring(t, db, 3, "for-payers", "paid", false, behindWall("Before the wall.", "Then payerwords."))
	bring(t, db, 4, "for-gold", "tiers", false, textDoc("Only goldwords."), goldTier)
	bring(t, db, 5, "cards", stories.Public, false, cardsFor(t))
	bring(t, db, 6, "podcast", "members", false, document.Doc{Blocks: []document.Block{document.P(document.T("Listen.")), document.Opaque{Format: "lexical", Raw: `{"type":"transistor","version":1,"accentColor":"","backgroundColor":"","visibility":{"web":{"nonMember":false,"memberSegment":"status:free,status:-free"},"email":{"memberSegment":"status:free,status:-free"}}}`}}})
	bring(t, db, 7, "about", stories.Public, true, textDoc("Who we are."))
	bring(t, db, 8, "inside", "paid", true, textDoc("Only insidewords."))
	for n := range 6 {
		bring(t, db, 20+n, fmt.Sprintf("more-%d", n), stories.Public, false, textDoc("More of it."))
	}
}

// gatedPaths are all addresses of that site, in every form that there is of them.
func gatedPaths(t *testing.T, db *store.DB) []string {
	paths := []string{"/page/2/", "/page/99/", "/page/1/", "/nothing/", "/nothing.png", "/tag/nothing/", "/robots.txt", "/llms.txt", "/llms-full.txt", "/private/", "/open", "/OPEN/", "/open/amp/", "/open/edit/",
		"/tag/harbour/page/2/", "/author/ada-quill/page/2/", "/tag/harbour/rss/", "/author/ada-quill/rss/", "/feed/", "/preview/nothing/", "/open/report/", "/public/cards.min.css", "/favicon.ico"}
	for _, path := range pages(t, db) {
		paths = append(paths, path)
		if strings.HasSuffix(path, "/") && len(path) > 1 {
			paths = append(paths, strings.TrimSuffix(path, "/")+".md", path+"changes/")
		}
	}
	return paths
}

// themed is a site that shows a theme.
func themed(t testing.TB, db *store.DB, th *theme.Theme, address string) *Site {
	t.Helper()
	s := newSite(t, db, &fixed{noon})
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	s.URL, s.base = u, strings.TrimSuffix(address, "/")
	s.Theme = th
	s.current.Store(th)
	return s
}

// keepsNothing is the same site without anything that is kept from one answer to the next: no page, no body.
func keepsNothing(t testing.TB, s *Site) *Site {
	t.Helper()
	o := s.Options
	o.CacheMax, o.Bodies = 1, ghost.NewKept(0, false) // one byte: nothing fits
	bare, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return bare
}

// loadFolder loads a theme that lies in files.
func loadFolder(t testing.TB, files map[string]string) *theme.Theme {
	t.Helper()
	fs := fstest.MapFS{}
	for name, text := range files {
		fs[name] = &fstest.MapFile{Data: []byte(text)}
	}
	th, problems, err := theme.Load(fs, theme.Options{Fallbacks: Fallbacks()})
	if err != nil {
		t.Fatal(err, problems)
	}
	return th
}

const everyField = `[{{@member.uuid}} {{@member.email}} {{@member.name}} {{@member.firstname}} {{@member.avatar_image}} {{@member.paid}} {{@member.status}}{{#foreach @member.subscriptions}}{{id}}{{/foreach}}]`

// tellingTheme prints everything that is known of its reader, everywhere.
var tellingTheme = map[string]string{
	"package.json":            `{"name":"telling","version":"1.0.0","author":{"email":"a@b.example"},"config":{"posts_per_page":3}}`,
	"default.hbs":             `<html><head><title>{{meta_title}}</title>{{ghost_head}}</head><body class="{{body_class}}"><header>{{#if @member}}Hello ` + everyField + `{{else}}Welcome{{/if}}</header>{{navigation}}{{{body}}}{{> "foot" who=@member}}{{ghost_foot}}</body></html>`,
	"partials/foot.hbs":       `<footer>{{who.name}} {{who.email}} {{#with who}}{{uuid}}{{/with}}{{json @member}}</footer>`,
	"partials/navigation.hbs": `<nav>{{#foreach navigation}}<a href="{{url}}">{{label}}</a>{{/foreach}}{{@member.firstname}}</nav>`,
	"index.hbs":               `{{!< default}}{{#foreach posts}}<h2>{{title}}</h2><p>{{excerpt}}</p>{{#if access}}open{{else}}shut{{/if}} {{@member.email}}{{/foreach}}{{pagination}}`,
	"post.hbs":                `{{!< default}}{{#post}}<h1>{{title}}</h1>{{content}}{{#get "posts" limit="3" filter="visibility:[members,paid]"}}{{#foreach posts}}<b>{{title}} {{excerpt}} {{#if access}}open{{/if}}</b>{{lookup @member "name"}}{{/foreach}}{{/get}}{{/post}}`,
	"page.hbs":                `{{!< default}}{{#post}}<h1>{{title}}</h1>{{content}}{{#match @member.status "paid"}}payer {{@member.name}}{{/match}}{{/post}}`,
	"error.hbs":               `{{!< default}}<h1>{{statusCode}}</h1><p>{{message}} {{@member.name}}</p>`,
}

// careful is a theme that asks here for one thing and there for another: some pages are everybody's, some are a class's, some
// one reader's, and some are one of these for one reader and another for the next.
var carefulTheme = map[string]string{
	"package.json":            `{"name":"careful","version":"1.0.0","author":{"email":"a@b.example"},"config":{"posts_per_page":3}}`,
	"default.hbs":             `<html><head><title>{{meta_title}}</title>{{ghost_head}}</head><body class="{{body_class}}">{{navigation}}{{{body}}}{{ghost_foot}}</body></html>`,
	"partials/navigation.hbs": `<nav>{{#foreach navigation}}<a href="{{url}}">{{label}}</a>{{/foreach}}</nav>`,
	"partials/account.hbs":    `<aside>{{#if m}}{{#if m.paid}}Thank you, {{m.name}}.{{else}}Do pay.{{/if}}{{else}}Do join.{{/if}}</aside>`,
	"index.hbs":               `{{!< default}}{{#unless @member}}Do join.{{else}}Good to have you.{{/unless}}{{#foreach posts}}<h2>{{title}}</h2>{{/foreach}}{{pagination}}`,
	"tag.hbs":                 `{{!< default}}<h1>{{tag.name}}</h1>{{#foreach posts}}<h2>{{title}}</h2><p>{{excerpt}}</p>{{/foreach}}{{#match @member.status "comped"}}A gift.{{/match}}`,
	"author.hbs":              `{{!< default}}<h1>{{author.name}}</h1>{{> "account" m=@member}}`,
	"post.hbs":                `{{!< default}}{{#post}}<h1>{{title}}</h1>{{content}}{{/post}}`,
	"post-open.hbs":           `{{!< default}}{{#post}}<h1>{{title}}</h1>{{content}}{{/post}}{{#if @member.paid}}You pay.{{/if}}`,
	"post-more-1.hbs":         `{{!< default}}{{#post}}<h1>{{title}}</h1>{{/post}}{{#foreach @member}}{{@key}}={{this}} {{/foreach}}`,
	"post-more-2.hbs":         `{{!< default}}{{#post}}<h1>{{title}}</h1>{{/post}}{{#if @member.paid}}{{@member.email}}{{/if}}`,
	"post-more-3.hbs":         `{{!< default}}{{#post}}<h1>{{title}}</h1>{{/post}}{{#get "posts" filter="visibility:tiers"}}{{#foreach posts}}{{#if access}}You may read {{title}}.{{/if}}{{/foreach}}{{/get}}`,
	"page.hbs":                `{{!< default}}{{#post}}<h1>{{title}}</h1>{{content}}{{/post}}`,
	"error.hbs":               `{{!< default}}<h1>{{statusCode}}</h1><p>{{message}}</p>{{#if @member}}You are signed in.{{/if}}`,
}
