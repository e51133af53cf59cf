package theme

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
)

var updateOurs = flag.Bool("update", false, "write what we print where a case says that we differ from Ghost on purpose")

// helperCase is a template and what Ghost's helpers make of it: tests/oracle/ghost.mjs writes want
// and error and checks them. Cases with ours say why we print something else.
type helperCase struct {
	Name     string            `json:"name"`
	Template string            `json:"template"`
	Page     string            `json:"page,omitempty"`
	Data     json.RawMessage   `json:"data,omitempty"`
	Site     json.RawMessage   `json:"site,omitempty"`
	Member   json.RawMessage   `json:"member,omitempty"`
	URL      string            `json:"url,omitempty"`
	Path     string            `json:"path,omitempty"`
	Contexts []string          `json:"contexts,omitempty"`
	Now      string            `json:"now,omitempty"`
	Words    map[string]string `json:"words,omitempty"`
	Partials map[string]string `json:"partials,omitempty"`
	Layouts  map[string]string `json:"layouts,omitempty"`
	Ours     string            `json:"ours,omitempty"`
	Want     string            `json:"want"`
	Error    bool              `json:"error,omitempty"`
}

// helperData is testdata/helpers/data.json: the site that the cases draw.
type helperData struct {
	Now    string
	Site   json.RawMessage
	Custom json.RawMessage
	Config struct {
		ImageSizes map[string]ImageSize `json:"image_sizes"`
	}
	Pages map[string]struct {
		Path     string
		Contexts []string
		Root     json.RawMessage
	}
}

func readHelperData(t testing.TB) helperData {
	t.Helper()
	text, err := os.ReadFile("testdata/helpers/data.json")
	if err != nil {
		t.Fatal(err)
	}
	var d helperData
	if err := json.Unmarshal(text, &d); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestHelpersPrintWhatGhostsPrint(t *testing.T) {
	data := readHelperData(t)
	files, _ := filepath.Glob("testdata/helpers/*.json")
	for _, file := range files {
		if filepath.Base(file) == "data.json" {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var cases []helperCase
		if err := json.Unmarshal(text, &cases); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		group := strings.TrimSuffix(filepath.Base(file), ".json")
		for i := range cases {
			t.Run(group+"/"+cases[i].Name, func(t *testing.T) { runHelperCase(t, data, &cases[i]) })
		}
		if *updateOurs {
			writeCases(t, file, cases)
		}
	}
}

func runHelperCase(t *testing.T, data helperData, c *helperCase) {
	got, err := c.draw(t, data)
	if c.Ours != "" && *updateOurs {
		c.Want = got
	}
	switch {
	case c.Error && err == nil:
		t.Errorf("%s\nGhost refuses this, we print %q", c.Template, got)
	case !c.Error && err != nil:
		t.Errorf("%s\nwe say: %v\nwant %q", c.Template, err, c.Want)
	case got != c.Want:
		t.Errorf("%s\ngot  %q\nwant %q", c.Template, got, c.Want)
	}
}

func (c *helperCase) draw(t testing.TB, data helperData) (string, error) {
	files := fstest.MapFS{"package.json": {Data: []byte(`{"name":"case","version":"1.0.0"}`)}, "case.hbs": {Data: []byte(c.Template)}}
	for name, text := range c.Layouts {
		files[name+".hbs"] = &fstest.MapFile{Data: []byte(text)}
	}
	for name, text := range c.Partials {
		files["partials/"+name+".hbs"] = &fstest.MapFile{Data: []byte(text)}
	}
	site := merged(t, data.Site, c.Site)
	locale := text(field(site, "locale"))
	if c.Words != nil {
		words, _ := json.Marshal(c.Words)
		files["locales/"+locale+".json"] = &fstest.MapFile{Data: words}
	}
	th, _, err := Load(files, Options{})
	if err != nil {
		t.Fatal(err)
	}
	th.config.ImageSizes = data.Config.ImageSizes
	name := c.Page
	if name == "" {
		name = "index"
	}
	page := data.Pages[name]
	p := &Page{
		Root: merged(t, page.Root, c.Data), Site: site, Custom: firsthandtest.DecodeOrdered(t, data.Custom), Member: firsthandtest.DecodeOrdered(t, c.Member),
		Source: pretendedSource{}, URL: "https://example.org", Path: page.Path, Contexts: page.Contexts,
	}
	if c.URL != "" {
		p.URL = c.URL
	}
	if c.Contexts != nil {
		p.Contexts = c.Contexts
	}
	if p.Now, err = time.Parse(time.RFC3339, data.Now); err != nil {
		t.Fatal(err)
	}
	pretended := p.Source.(pretendedSource)
	pretended.page = p
	p.Source = pretended
	var b bytes.Buffer
	_, err = th.Render(context.Background(), &b, "case", p)
	return b.String(), err
}

// merged lays an object over another.
func merged(t testing.TB, base, over json.RawMessage) any {
	o, _ := firsthandtest.DecodeOrdered(t, base).(*firsthandtest.Ordered)
	top, _ := firsthandtest.DecodeOrdered(t, over).(*firsthandtest.Ordered)
	if top == nil {
		return o
	}
	for _, name := range top.Keys() {
		o.Set(name, top.Field(name))
	}
	return o
}

// pretendedSource answers as the pretended API of ghost.mjs: one item whose title tells what was asked.
type pretendedSource struct{ page *Page }

// exceptOne is how Ghost asks for "all but this one": for one more, without the exception, which makes
// the answer the same for every story.
var exceptOne = regexp.MustCompile(`id:-[0-9a-f]{24}`)

func (pretendedSource) Get(_ context.Context, q GetQuery) (GetResult, error) {
	if q.Resource == "posts" && len(exceptOne.FindAllString(q.Filter, -1)) == 1 {
		q.Filter = exceptOne.ReplaceAllString(q.Filter, "id:-null")
		q.Limit = itoa(intOr(q.Limit, 15) + 1)
	}
	var asked []string
	for _, kv := range [][2]string{{"filter", q.Filter}, {"limit", q.Limit}, {"page", q.Page}, {"order", q.Order},
		{"include", q.Include}, {"id", q.Extra["id"]}, {"slug", q.Extra["slug"]}} {
		if kv[1] != "" {
			asked = append(asked, kv[0]+"="+kv[1])
		}
	}
	switch {
	case strings.Contains(q.Filter, "nothing"):
		return GetResult{}, firsthand.Errorf(firsthand.Invalid, "Refused.")
	case strings.Contains(q.Filter, "broken"):
		return GetResult{}, firsthand.Errorf(firsthand.Unavailable, "The database does not answer.")
	}
	items := []any{}
	if !strings.Contains(q.Filter, "none") {
		items = []any{map[string]any{"title": strings.Join(asked, ";"), "visibility": "public"}, map[string]any{"title": "second"}}
	}
	return GetResult{Items: items, Pagination: map[string]any{"page": 1, "pages": 3, "limit": 2, "total": 5, "next": 2, "prev": nil}}, nil
}

func (pretendedSource) Neighbor(_ context.Context, q NeighborQuery) (any, error) {
	side, in := "previous", q.In
	if q.Next {
		side = "next"
	}
	if in == "" {
		in = "all"
	}
	return map[string]any{"title": fmt.Sprintf("%s in %s", side, in)}, nil
}

func (s pretendedSource) ImageURL(src string, o ImageOptions) string { return s.page.ImageURL(src, o) }

func (pretendedSource) AssetURL(path string) string { return "/site-asset/" + path }

func writeCases(t *testing.T, file string, cases []helperCase) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(cases); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestTheHelperCasesAreGhostsOwnOutput(t *testing.T) {
	t.Log(firsthandtest.Oracle(t, "ghost.mjs"))
}
