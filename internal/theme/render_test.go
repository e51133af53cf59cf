package theme

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"firsthand"
)

func TestARenderIsBounded(t *testing.T) {
	limits := Limits{Calls: 20, Output: 10_000, Steps: 50_000, TemplateBytes: 1 << 20}
	rows := make([]any, 200)
	for i := range rows {
		rows[i] = rows[:i]
	}
	big := strings.Repeat("word ", 200)
	th, _ := load(t, themeFiles(
		"itself.hbs", "{{> again}}", "partials/again.hbs", "{{> again}}",
		"layout.hbs", "{{!< layout}}x",
		"steps.hbs", "{{#each rows}}{{#each @root.rows}}{{#each @root.rows}}{{/each}}{{/each}}{{/each}}",
		"output.hbs", "{{#each rows}}{{@root.big}}{{/each}}",
		"escaped.hbs", "{{#each rows}}{{#each @root.rows}}&amp;{{/each}}{{/each}}",
		"kept.hbs", `{{#each rows}}{{#contentFor "x"}}{{@root.big}}{{/contentFor}}{{/each}}`,
		"doubled.hbs", `{{> double s=big}}`, "partials/double.hbs", `{{> double s=(concat s s)}}`,
		"tripled.hbs", `{{> triple s=big}}`, "partials/triple.hbs", `{{> triple s=(t "{a}{a}" a=s)}}`,
		"inline.hbs", `{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}`,
		"block.hbs", `{{#> nope}}{{> @partial-block}}{{/nope}}`,
		"navigation.hbs", "{{navigation}}", "partials/navigation.hbs", "{{navigation}}",
	), Options{Limits: limits})
	page := &Page{Root: map[string]any{"rows": rows, "big": big}, Site: map[string]any{"navigation": []any{map[string]any{"label": "a", "url": "/"}}}}
	for name, want := range map[string]string{
		"itself": "nested more than 20 deep", "layout": "nested more than 20 deep", "steps": "too many steps", "output": "larger than 10000 bytes",
		"escaped": "larger than 10000 bytes", "kept": "larger than 10000 bytes", "doubled": "larger than the page", "tripled": "larger than the page",
		"inline": "nested more than 20 deep", "block": "there is no partial", "navigation": "nested too deep",
	} {
		var b bytes.Buffer
		_, err := th.Render(context.Background(), &b, name, page)
		if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", name, err, want)
		}
		if b.Len() > 0 {
			t.Errorf("%s: a failed render wrote %d bytes", name, b.Len())
		}
	}
}

// What one mustache can do many times over is bounded too, before it is done.
func TestOneMustacheIsBounded(t *testing.T) {
	const many = 20_000
	again := func(s string) string { return strings.Repeat(s, many) }
	var hash strings.Builder
	for i := range many / 4 {
		fmt.Fprintf(&hash, " a%d=big", i)
	}
	th, _ := load(t, themeFiles(
		"concat.hbs", "{{concat"+again(" big")+"}}",
		"separator.hbs", "{{concat"+again(" 1")+" separator=big}}",
		"words.hbs", `{{t "`+again("{a}")+`" a=big}}`,
		"json.hbs", "{{json"+hash.String()+"}}",
		"link.hbs", `{{#link href="/"`+hash.String()+"}}{{/link}}",
		"names.hbs", "{{#with story}}{{tags separator=@root.big}}{{/with}}",
		"length.hbs", "{{lookup big"+again(" big.length")+"}}",
		"custom.hbs", "{{lookup big"+again(" @custom.big.length")+"}}",
		"looked.hbs", "{{lookup big"+strings.Repeat(` (lookup big "length")`, many/4)+"}}",
		"encoded.hbs", "{{lookup big"+strings.Repeat(" (encode big)", many/4)+"}}",
		"letters.hbs", `{{#foreach (split big separator="")}}{{/foreach}}{{lookup big `+strings.Repeat(` (split big separator="")`, many/4)+"}}",
		"keys.hbs", "{{> walk"+hash.String()+"}}", "partials/walk.hbs", "{{#each this}}{{/each}}",
	), Options{})
	tags := make([]any, 100)
	for i := range tags {
		tags[i] = map[string]any{"name": "x", "slug": "x", "url": "/x/"}
	}
	page := &Page{Root: map[string]any{"big": strings.Repeat("%", 1<<20), "story": map[string]any{"tags": tags}}, Custom: map[string]any{"big": strings.Repeat("%", 1<<20)}}
	for name, want := range map[string]string{
		"concat": "larger than the page", "separator": "larger than the page", "words": "larger than the page", "json": "larger than the page",
		"link": "page is larger", "names": "larger than the page", "length": "too many steps", "custom": "too many steps", "looked": "too many steps", "encoded": "too many steps",
		"letters": "too many steps", "keys": "",
	} {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		_, err := th.Render(ctx, io.Discard, name, page)
		cancel()
		if want == "" && err == nil {
			continue
		}
		if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", name, err, want)
		}
	}
}

// A context that holds itself twice, many levels deep, is more than can be written.
func TestJSONOfAContextLaidOverItself(t *testing.T) {
	th, _ := load(t, themeFiles("page.hbs", "{{> a n=1}}",
		"partials/a.hbs", "{{> b x=this y=this}}", "partials/b.hbs", `{{#if x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.x}}{{json this}}{{else}}{{> a}}{{/if}}`,
	), Options{})
	_, err := th.Render(context.Background(), io.Discard, "page", &Page{Root: map[string]any{}})
	if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(err.Error(), "larger than the page") {
		t.Errorf("%v", err)
	}
}

func TestARenderEndsWithItsContext(t *testing.T) {
	th, _ := load(t, themeFiles("loop.hbs", "{{#each rows}}{{#each @root.rows}}{{#each @root.rows}}{{/each}}{{/each}}{{/each}}"), Options{Limits: Limits{Steps: 1 << 40}})
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	_, err := th.Render(ctx, io.Discard, "loop", &Page{Root: map[string]any{"rows": make([]any, 5000)}})
	if firsthand.ErrorCode(err) != firsthand.Unavailable || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("deadline: %v", err)
	}
	cancel()
	if _, err := th.Render(ctx, io.Discard, "index", &Page{}); firsthand.ErrorCode(err) != firsthand.Unavailable {
		t.Errorf("ended before it began: %v", err)
	}
}

func TestErrorsNameThePlaceInTheTheme(t *testing.T) {
	th, _ := load(t, themeFiles("index.hbs", "a\n{{#if true}}\n  {{> card}}\n{{/if}}", "partials/card.hbs", "x\ny {{plural 3}}"), Options{})
	_, err := th.Render(context.Background(), io.Discard, "index", &Page{})
	var te *TemplateError
	if !errors.As(err, &te) || te.File != "partials/card.hbs" || te.Line != 2 || te.Column != 3 {
		t.Errorf("error %v", err)
	}
	if m := firsthand.ErrorMessage(err); m != "The theme cannot draw this page: partials/card.hbs, line 2: plural needs empty, singular and plural." {
		t.Errorf("message %q", m)
	}
	if _, err := th.Render(context.Background(), io.Discard, "nope", &Page{}); firsthand.ErrorCode(err) != firsthand.NotFound {
		t.Errorf("no such template: %v", err)
	}
}

// Secret has what a template must not reach.
type secret struct{ Name string }

func (secret) Title() string  { return "method" }
func (secret) String() string { return "stringer" }

func TestTemplatesReachNoGoValues(t *testing.T) {
	values := map[string]any{"struct": secret{"x"}, "pointer": &secret{"x"}, "func": func() string { return "called" }, "chan": make(chan int),
		"error": errors.New("inner"), "bytes": []byte("raw"), "strings": []string{"a"}, "typed": map[string]string{"k": "v"}}
	const template = "{{struct}}{{struct.Name}}{{struct.Title}}{{pointer.Name}}{{func}}{{func.x}}{{chan}}{{error}}{{bytes}}{{strings}}{{strings.[0]}}{{typed.k}}" +
		"{{#each strings}}x{{/each}}{{#each typed}}x{{/each}}{{json struct}}{{lookup typed \"k\"}}"
	th, _ := load(t, themeFiles("index.hbs", template), Options{})
	if got := render(t, th, "index", &Page{Root: values}); got != "null" {
		t.Errorf("got %q", got)
	}
}

func TestUntilIsWhenTheOutputChanges(t *testing.T) {
	zone := "Europe/Berlin"
	draw := func(t *testing.T, template, at string, now time.Time) (string, time.Time) {
		th, _ := load(t, themeFiles("index.hbs", template), Options{})
		var b bytes.Buffer
		res, err := th.Render(context.Background(), &b, "index", &Page{Root: map[string]any{"at": at}, Now: now, Timezone: zone})
		if err != nil {
			t.Fatal(err)
		}
		return b.String(), res.Until
	}
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		template string
		at       time.Duration
		never    bool
	}{
		{"{{date at timeago=true}}", -10 * time.Second, false},
		{"{{date at timeago=true}}", -70 * time.Second, false},
		{"{{date at timeago=true}}", -5 * time.Hour, false},
		{"{{date at timeago=true}}", -20 * 24 * time.Hour, false},
		{"{{date at timeago=true}}", -200 * 24 * time.Hour, false},
		{"{{date at timeago=true}}", 3 * time.Hour, false},
		{`{{date at format="YYYY"}}`, -time.Hour, true},
		{`{{date format="YYYY"}}`, 0, false},
		{`{{date format="D MMMM"}}`, 0, false},
		{`{{date format="HH"}}`, 0, false},
		{`{{date format="mm"}}`, 0, false},
		{`{{date format="ss"}}`, 0, false},
		{`{{date}}{{date format="YYYY"}}`, 0, false},
		{"nothing", 0, true},
	} {
		t.Run(fmt.Sprint(c.template, c.at), func(t *testing.T) {
			at := now.Add(c.at).Format(time.RFC3339)
			said, until := draw(t, c.template, at, now)
			if c.never {
				if !until.IsZero() {
					t.Fatalf("until %v, want never", until)
				}
				return
			}
			if !until.After(now) {
				t.Fatalf("until %v is not after %v", until, now)
			}
			if again, _ := draw(t, c.template, at, until.Add(-time.Second)); again != said {
				t.Errorf("a second before %v it is %q already, was %q", until, again, said)
			}
			if again, _ := draw(t, c.template, at, until); again == said {
				t.Errorf("at %v it is still %q", until, said)
			}
		})
	}
}

func TestTheMemberFieldsThatARenderReadsAreReported(t *testing.T) {
	member := map[string]any{"name": "Mo", "paid": true, "email": "mo@example.org"}
	for template, want := range map[string][]string{
		"{{@site.title}}":                                          nil,
		"{{#if @member}}x{{/if}}":                                  {""},
		"{{@member.name}}":                                         {"name"},
		"{{#if @member.paid}}{{@member.email}}{{/if}}":             {"email", "paid"},
		"{{#with @member}}{{name}}{{/with}}":                       {"", "name"},
		"{{#each @member}}{{@key}}{{/each}}":                       {"", "email", "name", "paid"},
		"{{> p who=@member}}":                                      {"", "email"},
		"{{lookup @member \"paid\"}}":                              {"", "paid"},
		"{{#if false}}{{@member.name}}{{/if}}":                     nil,
		"{{#get \"posts\" filter=\"x:{{@member.uuid}}\"}}{{/get}}": {"", "uuid"},
	} {
		th, _ := load(t, themeFiles("index.hbs", template, "partials/p.hbs", "{{who.email}}"), Options{})
		for _, m := range []any{member, nil} {
			res, err := th.Render(context.Background(), io.Discard, "index", &Page{Member: m, Source: pretendedSource{}})
			if err != nil {
				t.Fatal(err)
			}
			if m == nil {
				// Signed out there is nothing to read further; that presence mattered must still show.
				if (len(want) > 0) != (len(res.MemberFields) > 0) {
					t.Errorf("%s signed out: %q", template, res.MemberFields)
				}
				continue
			}
			if !slices.Equal(res.MemberFields, want) {
				t.Errorf("%s: %q, want %q", template, res.MemberFields, want)
			}
		}
	}
}

func TestASiteThatCannotAnswerFailsThePage(t *testing.T) {
	th, _ := load(t, themeFiles("index.hbs", `{{#get "posts" filter="broken"}}x{{else}}y{{/get}}`), Options{})
	_, err := th.Render(context.Background(), io.Discard, "index", &Page{Source: pretendedSource{}})
	if firsthand.ErrorCode(err) != firsthand.Unavailable || firsthand.ErrorMessage(err) != "The database does not answer." {
		t.Errorf("error %v", err)
	}
}

func TestTheSiteSuppliesHeadFootAndOtherParts(t *testing.T) {
	th, _ := load(t, themeFiles("index.hbs", `{{ghost_head exclude="search,portal"}}|{{ghost_foot}}|{{#foreach posts}}{{comments title="T"}}{{/foreach}}|{{search}}|{{recommendations limit=2}}|{{total_members}}`,
		"partials/recommendations.hbs", "{{#each recommendations}}{{this}}{{/each}}{{limit}}"), Options{})
	p := &Page{Root: map[string]any{"posts": []any{map[string]any{"id": "7"}}}, Parts: map[string]Part{
		"ghost_head": func(_ context.Context, c PartCall) (any, error) {
			return SafeString("<meta " + text(c.Hash["exclude"]) + ">"), nil
		},
		"ghost_foot": func(context.Context, PartCall) (any, error) { return "<escaped>", nil },
		"comments": func(_ context.Context, c PartCall) (any, error) {
			return text(field(c.This, "id")) + text(c.Hash["title"]), nil
		},
		"search":          func(context.Context, PartCall) (any, error) { return SafeString("<search>"), nil },
		"recommendations": func(context.Context, PartCall) (any, error) { return []any{"a", "b"}, nil },
	}}
	if got, want := render(t, th, "index", p), "<meta search,portal>|&lt;escaped&gt;|7T|<search>|ab2|"; got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	p.Parts["ghost_foot"] = func(context.Context, PartCall) (any, error) {
		return nil, firsthand.Errorf(firsthand.Unavailable, "No foot.")
	}
	if _, err := th.Render(context.Background(), io.Discard, "index", p); firsthand.ErrorCode(err) != firsthand.Unavailable {
		t.Errorf("a part that fails: %v", err)
	}
}

func TestTheFootStandsBelowThePagesOwnPost(t *testing.T) {
	fallbacks := fstest.MapFS{"partials/foot.hbs": {Data: []byte("[foot of {{title}}]")}}
	th, _ := load(t, themeFiles("index.hbs", `{{#foreach notices}}{{content}}{{/foreach}}{{#post}}{{content words="1"}};{{content}}{{/post}}{{#post}};{{content}}{{/post}}`), Options{Fallbacks: fallbacks})
	own := map[string]any{"title": "story", "html": "<p>The story.</p>"}
	notice := map[string]any{"title": "notice", "html": "<p>A notice.</p>"}
	p := &Page{Root: map[string]any{"post": own, "notices": []any{notice}}, Foot: "foot"}
	if got, want := render(t, th, "index", p), "<p>A notice.</p><p>The</p>;<p>The story.</p>[foot of story];<p>The story.</p>"; got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestOneThemeDrawsManyPagesAtOnce(t *testing.T) {
	th, _ := load(t, themeFiles("index.hbs", `{{!< default}}{{#contentFor "x"}}{{n}}{{/contentFor}}{{#foreach posts}}{{title}}{{> p a=@index}}{{/foreach}}{{#*inline "q"}}{{n}}{{/inline}}{{> q}}`,
		"partials/p.hbs", "{{a}}{{#get \"posts\"}}{{posts.length}}{{/get}}", "default.hbs", "{{{block \"x\"}}}:{{{body}}}"), Options{})
	var wg sync.WaitGroup
	for n := range 8 {
		wg.Go(func() {
			posts := []any{map[string]any{"title": "t", "n": n}}
			want := fmt.Sprintf("%d:t02%d", n, n)
			for range 200 {
				var b bytes.Buffer
				_, err := th.Render(context.Background(), &b, "index", &Page{Root: map[string]any{"n": n, "posts": posts}, Source: pretendedSource{}})
				if err != nil || b.String() != want {
					t.Errorf("page %d: %q %v, want %q", n, b.String(), err, want)
					return
				}
			}
		})
	}
	wg.Wait()
}

// lazy counts which fields and items a render asks for.
type lazy struct{ asked []string }

func (l *lazy) Field(name string) any {
	l.asked = append(l.asked, name)
	switch name {
	case "posts":
		return lazyList{l}
	case "title":
		return "T"
	}
	return nil
}

func (l *lazy) Kind() string { return "post" }

type lazyList struct{ l *lazy }

func (lazyList) Len() int { return 1000 }

func (s lazyList) At(i int) any {
	s.l.asked = append(s.l.asked, itoa(i))
	return s.l
}

func TestFieldsAndItemsAreMadeOnlyWhenATemplateAsks(t *testing.T) {
	l := &lazy{}
	th, _ := load(t, themeFiles("index.hbs", "{{#foreach posts limit=2}}{{this.title}}{{@last}}{{/foreach}}{{posts.length}}"), Options{})
	if got := render(t, th, "index", &Page{Root: l}); got != "TfalseTtrue1000" {
		t.Errorf("got %q", got)
	}
	if got := strings.Join(l.asked, " "); got != "posts 0 0 title 1 title posts" {
		t.Errorf("asked %q", got)
	}
}
