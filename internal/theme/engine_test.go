package theme

import (
	"bytes"
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
	files, err := filepath.Glob("testdata/handlebars/*.json")
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
				got, err := renderText(c.Template, c.Partials, decodeOrdered(t, c.Data))
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
func testHelpers() map[string]*helper {
	all := map[string]*helper{}
	add := func(h *helper) { all[h.name] = h }
	for _, h := range builtinHelpers() {
		add(h)
	}
	add(&helper{name: "join", value: func(c *call) (any, error) {
		var parts []string
		for _, a := range c.args {
			parts = append(parts, text(a))
		}
		return strings.Join(parts, c.str("separator", ",")), nil
	}})
	add(&helper{name: "hash", value: func(c *call) (any, error) {
		seen := map[string]string{}
		var names []string
		for _, n := range c.names {
			if _, twice := seen[n]; !twice {
				names = append(names, n)
				v, _ := c.given(n)
				seen[n] = jsText(v)
			}
		}
		var parts []string
		for _, n := range sorted(names) {
			parts = append(parts, n+"="+seen[n])
		}
		return strings.Join(parts, ","), nil
	}})
	add(&helper{name: "safe", value: func(c *call) (any, error) { return SafeString(text(c.arg(0))), nil }})
	add(&helper{name: "raw", block: func(c *call) error { return c.main() }})
	add(&helper{name: "wrap", value: func(c *call) (any, error) { return "inline", nil }, block: func(c *call) error {
		c.r.out = append(c.r.out, '<')
		if err := c.choose(c.arg(0) != false); err != nil {
			return err
		}
		c.r.out = append(c.r.out, '>')
		return nil
	}})
	add(&helper{name: "yield", block: func(c *call) error { return c.with(c.this(), c.s.frame, c.args...) }})
	return all
}

func jsText(v any) string {
	if v == nil {
		return "null"
	}
	return text(v)
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

var testLimits = Limits{Calls: 50, Output: 1 << 20, Steps: 1 << 20}

// textTheme is a theme made of texts, with the test's helpers.
func textTheme(templates, partials map[string]string) *Theme {
	th := &Theme{templates: map[string]*template{}, partials: map[string]*template{}, limits: testLimits}
	for name, text := range templates {
		th.templates[name], _ = newTemplate(name+".hbs", text, testHelpers(), 50)
	}
	for name, text := range partials {
		th.partials[name], _ = newTemplate("partials/"+name+".hbs", text, testHelpers(), 50)
	}
	return th
}

func renderText(template string, partials map[string]string, data any) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	var b bytes.Buffer
	_, err := textTheme(map[string]string{"case": template}, partials).Render(ctx, &b, "case", &Page{Root: data})
	return b.String(), err
}

// orderedObject is a JSON object that keeps the order of its names, as JavaScript's do.
type orderedObject struct {
	names  []string
	values map[string]any
}

func (o *orderedObject) Field(name string) any { return o.values[name] }
func (o *orderedObject) Keys() []string        { return o.names }

func decodeOrdered(t testing.TB, raw []byte) any {
	if len(raw) == 0 {
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	v, err := decodeValue(d)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func decodeValue(d *json.Decoder) (any, error) {
	tok, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch tok {
	case json.Delim('['):
		list := []any{}
		for d.More() {
			v, err := decodeValue(d)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err = d.Token()
		return list, err
	case json.Delim('{'):
		o := &orderedObject{values: map[string]any{}}
		for d.More() {
			key, err := d.Token()
			if err != nil {
				return nil, err
			}
			v, err := decodeValue(d)
			if err != nil {
				return nil, err
			}
			o.names = append(o.names, key.(string))
			o.values[key.(string)] = v
		}
		_, err = d.Token()
		return o, err
	}
	return tok, nil
}
