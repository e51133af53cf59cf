package handlebars

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
)

// engineCase is a template and what the original Handlebars makes of it: tests/oracle/handlebars.mjs
// writes want and error and checks them.
type engineCase struct {
	Name     string
	Template string
	Partials map[string]string
	Data     json.RawMessage
	Want     string
	Error    bool
}

func TestTemplatesPrintWhatHandlebarsPrints(t *testing.T) {
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var cases []engineCase
		if err := json.Unmarshal(text, &cases); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, c := range cases {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".json")+"/"+c.Name, func(t *testing.T) {
				got, err := renderText(c.Template, c.Partials, firsthandtest.DecodeOrdered(t, c.Data))
				switch {
				case c.Error && err == nil:
					t.Errorf("%s\nHandlebars refuses this, we print %q", c.Template, got)
				case !c.Error && err != nil:
					t.Errorf("%s\nwe say: %v\nwant %q", c.Template, err, c.Want)
				case got != c.Want:
					t.Errorf("%s\ngot  %q\nwant %q", c.Template, got, c.Want)
				case err != nil:
					checkPlace(t, err)
				}
			})
		}
	}
}

// checkPlace checks that an error says where and what.
func checkPlace(t *testing.T, err error) {
	t.Helper()
	var te *TemplateError
	if !asTemplateError(err, &te) {
		t.Fatalf("%v: not a TemplateError", err)
	}
	if te.File == "" || te.Line < 1 || te.Column < 1 || te.Message == "" {
		t.Errorf("incomplete error: %+v", te)
	}
}

func asTemplateError(err error, te **TemplateError) bool {
	for err != nil {
		if e, ok := err.(*TemplateError); ok {
			*te = e
			return true
		}
		u, ok := err.(interface{ Unwrap() error })
		if !ok {
			return false
		}
		err = u.Unwrap()
	}
	return false
}

func TestTheCasesAreHandlebarsOwnOutput(t *testing.T) {
	t.Log(firsthandtest.Oracle(t, "handlebars.mjs"))
}

// testHelpers are the helpers that the cases use; handlebars.mjs has the same in JavaScript.
func testHelpers() map[string]*Helper {
	all := map[string]*Helper{}
	add := func(h *Helper) { all[h.Name] = h }
	for _, h := range builtinHelpers() {
		add(h)
	}
	add(&Helper{Name: "join", Value: func(c *Call) (any, error) {
		var parts []string
		for _, a := range c.Args {
			parts = append(parts, Text(a))
		}
		return strings.Join(parts, c.Str("separator", ",")), nil
	}})
	add(&Helper{Name: "hash", Value: func(c *Call) (any, error) {
		seen := map[string]string{}
		var names []string
		for _, n := range c.Names {
			if _, twice := seen[n]; !twice {
				names = append(names, n)
				v, _ := c.Given(n)
				seen[n] = jsText(v)
			}
		}
		var parts []string
		for _, n := range sorted(names) {
			parts = append(parts, n+"="+seen[n])
		}
		return strings.Join(parts, ","), nil
	}})
	add(&Helper{Name: "safe", Value: func(c *Call) (any, error) { return SafeString(Text(c.Arg(0))), nil }})
	add(&Helper{Name: "raw", Block: func(c *Call) error { return c.Main() }})
	add(&Helper{Name: "wrap", Value: func(c *Call) (any, error) { return "inline", nil }, Block: func(c *Call) error {
		c.Run.Out = append(c.Run.Out, '<')
		if err := c.Choose(c.Arg(0) != false); err != nil {
			return err
		}
		c.Run.Out = append(c.Run.Out, '>')
		return nil
	}})
	add(&Helper{Name: "yield", Block: func(c *Call) error { return c.With(c.This(), c.Scope.Frame, c.Args...) }})
	return all
}

func jsText(v any) string {
	if v == nil {
		return "null"
	}
	return Text(v)
}

func sorted(s []string) []string {
	out := append([]string{}, s...)
	for i := range out {
		for j := i; j > 0 && out[j] < out[j-1]; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	return out
}

var testBounds = Bounds{Calls: 50, Output: 1 << 20, Steps: 1 << 20}

// textSet is a set made of texts, with the test's helpers.
func textSet(templates, partials map[string]string) *Set {
	set := &Set{Templates: map[string]*Template{}, Partials: map[string]*Template{}}
	for name, text := range templates {
		set.Templates[name], _ = NewTemplate(name+".hbs", text, testHelpers(), 50)
	}
	for name, text := range partials {
		set.Partials[name], _ = NewTemplate("partials/"+name+".hbs", text, testHelpers(), 50)
	}
	return set
}

func renderText(template string, partials map[string]string, data any) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	set := textSet(map[string]string{"case": template}, partials)
	r := NewRun(ctx, set, testBounds, nil, nil, nil)
	if err := r.Draw(set.Templates["case"], data); err != nil {
		return "", err
	}
	return string(r.Out), nil
}

func TestInlinePartialsSeeBlockParameters(t *testing.T) {
	got, err := renderText(`{{#each list as |x|}}{{#*inline "p"}}{{x}}{{/inline}}{{> p}}{{/each}}`, nil, map[string]any{"list": []any{"a", "b"}})
	if err != nil || got != "ab" { // Handlebars itself breaks down here
		t.Errorf("got %q %v", got, err)
	}
}
