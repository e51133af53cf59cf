package nql

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
)

// unplaced is a tree without the places of its conditions.
func unplaced(e Expr) Expr {
	return Map(e, func(c Condition) Expr { c.At = 0; return c })
}

// TestWhatIsWrittenParsesToTheSameTree goes through all filters of testdata.
func TestWhatIsWrittenParsesToTheSameTree(t *testing.T) {
	for _, g := range goldens(t) {
		e, err := Parse(g.filter)
		if err != nil || endsInBackslash(e) {
			continue
		}
		if again, err := Parse(String(e)); err != nil || !reflect.DeepEqual(unplaced(e), unplaced(again)) {
			t.Errorf("%s is written %s, which gives %v, %v", g.filter, String(e), again, err)
		}
	}
}

func endsInBackslash(e Expr) bool {
	return slices.ContainsFunc(Conditions(e), func(c Condition) bool {
		return slices.ContainsFunc(c.Values, func(v Value) bool { return strings.HasSuffix(v.Text, `\`) })
	})
}

func TestErrorsSayWhere(t *testing.T) {
	for filter, want := range map[string]struct {
		column int
		text   string
	}{
		"":                {1, ""},
		"tag":             {1, "tag"},
		"tag:":            {5, ""},
		"tag:a,b":         {5, "a"},
		"tag:news+":       {10, ""},
		"ärger:1":         {1, "ärger:1"},
		"tag:'ä'+":        {9, ""},
		"tag:news)":       {9, ")"},
		"(tag:news":       {10, ""},
		"tag:[a1+b1,c1]":  {11, ","},
		"tag:-[a1+b1]":    {9, "+"},
		"tag:~news":       {6, "news"},
		"tag:''":          {5, "'"},
		`tag:"news"`:      {5, `"`},
		"tag:x1\x00":      {7, "\x00"},
		"tag:x1\xff+a:b1": {7, "\xff"},
	} {
		_, err := Parse(filter)
		var e *Error
		if !errors.As(err, &e) || e.Column != want.column || e.Text != want.text {
			t.Errorf("%q: %#v, wanted character %d, %q", filter, err, want.column, want.text)
		}
		if firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%q: the code is %q", filter, firsthand.ErrorCode(err))
		}
	}
}

func TestLimits(t *testing.T) {
	many := func(n int, s, sign string) string { return strings.TrimSuffix(strings.Repeat(s+sign, n), sign) }
	for name, c := range map[string]struct {
		filter string
		ok     bool
	}{
		"terms":         {many(MaxTerms, "a:1", "+"), true},
		"too many":      {many(MaxTerms+1, "a:1", "+"), false},
		"values":        {"a:[" + many(MaxValues, "1", ",") + "]", true},
		"more values":   {"a:[" + many(MaxValues+1, "1", ",") + "]", false},
		"deep":          {strings.Repeat("(", MaxDepth) + "a:1" + strings.Repeat(")", MaxDepth), true},
		"too deep":      {strings.Repeat("(", MaxDepth+1) + "a:1" + strings.Repeat(")", MaxDepth+1), false},
		"open for ever": {strings.Repeat("(", MaxLength), false},
		"long":          {"a:'" + strings.Repeat("x", MaxLength-4) + "'", true},
		"too long":      {"a:'" + strings.Repeat("x", MaxLength-3) + "'", false},
	} {
		if _, err := Parse(c.filter); (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMoment(t *testing.T) {
	for _, c := range []struct {
		now, value, want string
	}{
		{"2026-05-15T18:45:12Z", "now+30s", "2026-05-15T18:45:42Z"},
		{"2026-05-15T18:45:12Z", "now+20m", "2026-05-15T19:05:12Z"},
		{"2026-05-15T18:45:12Z", "now-19h", "2026-05-14T23:45:12Z"},
		{"2026-05-15T18:45:12Z", "now+20d", "2026-06-04T18:45:12Z"},
		{"2026-05-15T18:45:12Z", "now-3w", "2026-04-24T18:45:12Z"},
		{"2026-05-15T18:45:12Z", "now+2M", "2026-07-15T18:45:12Z"},
		{"2026-05-15T18:45:12Z", "now-3y", "2023-05-15T18:45:12Z"},
		{"2026-05-15T18:45:12Z", "now-0d", "2026-05-15T18:45:12Z"},
		{"2026-01-31T12:00:00Z", "now+1M", "2026-02-28T12:00:00Z"},
		{"2024-01-31T12:00:00Z", "now+1M", "2024-02-29T12:00:00Z"},
		{"2024-02-29T12:00:00Z", "now-1y", "2023-02-28T12:00:00Z"},
		{"2026-03-31T12:00:00Z", "now-1M", "2026-02-28T12:00:00Z"},
		{"2026-03-08T12:00:00Z", "now-1d", "2026-03-07T12:00:00Z"},
		{"2026-03-08T01:00:00+02:00", "now-1d", "2026-03-06T23:00:00Z"},
		{"2026-01-01T00:00:00Z", "now+99999999999999999999y", "9999-12-31T23:59:59Z"},
		{"2026-01-01T00:00:00Z", "now-99999999999999999999M", "0001-01-01T00:00:00Z"},
		{"2026-01-01T00:00:00Z", "now-99999999999999999999w", "0001-01-01T00:00:00Z"},
		{"2026-01-01T00:00:00Z", "now+99999999999999999999s", "9999-12-31T23:59:59Z"},
		{"2026-01-01T00:00:00Z", "now-99999999999999999999h", "0001-01-01T00:00:00Z"},
	} {
		now, err := time.Parse(time.RFC3339, c.now)
		if err != nil {
			t.Fatal(err)
		}
		e, err := Parse("at:" + c.value)
		if err != nil {
			t.Fatal(err)
		}
		if got := e.(Condition).Values[0].Moment(now).Format(time.RFC3339); got != c.want {
			t.Errorf("%s at %s: %s, wanted %s", c.value, c.now, got, c.want)
		}
	}
}

func mustParse(t *testing.T, filter string) Expr {
	t.Helper()
	if filter == "" {
		return nil
	}
	e, err := Parse(filter)
	if err != nil {
		t.Fatalf("%s: %v", filter, err)
	}
	return e
}

func TestMerge(t *testing.T) {
	for _, c := range []struct{ must, asked, unless, want string }{
		{"", "", "", ""},
		{"", "tag:news", "", "tag:'news'"},
		{"status:published", "", "", "status:'published'"},
		{"status:published", "tag:news", "", "status:'published'+tag:'news'"},
		{"status:published", "status:draft", "", "status:'published'"},
		{"status:published", "status:draft,featured:true", "", "status:'published'+featured:true"},
		{"status:published", "(status:draft+tag:news),featured:true", "", "status:'published'+(tag:'news',featured:true)"},
		{"status:published", "tag:news,tag:war", "type:post", "(status:'published'+(tag:'news',tag:'war'))+type:'post'"},
		{"status:published", "type:page", "type:post", "status:'published'+type:'page'"},
		{"", "type:page", "type:post+status:published", "type:'page'+status:'published'"},
	} {
		if got := String(Merge(mustParse(t, c.must), mustParse(t, c.asked), mustParse(t, c.unless))); got != c.want {
			t.Errorf("%q, %q, %q: %q, wanted %q", c.must, c.asked, c.unless, got, c.want)
		}
	}
}

func TestExpand(t *testing.T) {
	expansions := []Expansion{
		{Name: "tag", Field: "tags.slug"},
		{Name: "tags.slug", Field: "never"},
		{Name: "primary_tag", Field: "tags.slug", With: mustParse(t, "posts_tags.sort_order:0+tags.visibility:public")},
		{Name: "first", Field: "position", With: mustParse(t, "kind:first")},
	}
	for filter, want := range map[string]string{
		"tag:news":                       "tags.slug:'news'",
		"tag:-[news,war]":                "tags.slug:-['news','war']",
		"primary_tag:news":               "tags.slug:'news'+posts_tags.sort_order:0+tags.visibility:'public'",
		"featured:true,primary_tag:news": "featured:true,tags.slug:'news'+posts_tags.sort_order:0+tags.visibility:'public'",
		"primary_tag:-news+tag:war":      "(tags.slug:-'news'+posts_tags.sort_order:0+tags.visibility:'public')+tags.slug:'war'",
		"first:1":                        "position:1+kind:'first'",
	} {
		if got := String(Expand(mustParse(t, filter), expansions)); got != want {
			t.Errorf("%s: %s, wanted %s", filter, got, want)
		}
	}
}

func TestSpreadAll(t *testing.T) {
	for filter, want := range map[string]string{
		"tag:[war+peace]":               "tag:'war'+tag:'peace'",
		"id:1+tag:[war+peace]":          "id:1+(tag:'war'+tag:'peace')",
		"tag:[war,peace],tag:[war+1+2]": "tag:['war','peace'],tag:'war'+tag:1+tag:2",
	} {
		if got := String(SpreadAll(mustParse(t, filter))); got != want {
			t.Errorf("%s: %s, wanted %s", filter, got, want)
		}
	}
}

// FuzzParse holds any text to the promises of doc.go.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{"tag:news", "a:[b1,'c',null]+(d:-~^'e\\'f',g:>=now-30d)", "a:'\\'", "a:😀", "x:5.5-a", "((a:1))", "a:[b1+c1]", "a:-5.25"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, err := Parse(text)
		if err != nil {
			var at *Error
			if !errors.As(err, &at) || at.At < 0 || at.At > len(text) || at.Column < 1 || at.Column > len(text)+1 {
				t.Fatalf("%q: %#v", text, err)
			}
			return
		}
		n := len(Conditions(e))
		if n == 0 || n > MaxTerms {
			t.Fatalf("%q has %d conditions", text, n)
		}
		written := String(e)
		if len(written) > MaxLength || endsInBackslash(e) {
			return // quotes may make it longer than it came
		}
		again, err := Parse(written)
		if err != nil || !reflect.DeepEqual(unplaced(e), unplaced(again)) {
			t.Fatalf("%q is written %q, which gives %#v, %v", text, written, again, err)
		}
	})
}
