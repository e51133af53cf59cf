package document

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestMain(m *testing.M) {
	flag.Parse()
	// What a property test finds is printed; it is not kept in testdata.
	if err := flag.Set("rapid.nofailfile", "true"); err != nil {
		panic(err)
	}
	if os.Getenv("FIRSTHAND_LONG") == "1" {
		if err := flag.Set("rapid.checks", "20000"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares with a file of testdata, or writes it.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (go test -run %s -update writes it)", err, t.Name())
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs:\n--- got\n%s\n--- want\n%s", file, got, want)
	}
}

// inputs gives the inputs of testdata/cases in one format ("html", "md", "txt", "lexical", "json").
func inputs(t testing.TB, format string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "cases", "*", "input."+format))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(filepath.Dir(f))] = string(data)
	}
	return out
}

// read reads an input in its format.
func read(t *testing.T, format string, data []byte) (Doc, []string) {
	t.Helper()
	var d Doc
	var warnings []string
	var err error
	switch format {
	case "html":
		d, warnings, err = FromHTML(string(data), HTMLOptions{})
	case "md":
		d, warnings, err = FromMarkdown(string(data))
	case "lexical":
		d, warnings, err = FromLexical(data)
	case "json":
		d, err = Parse(data)
	case "txt":
		d, err = FromText(string(data))
	default:
		t.Fatalf("no codec reads .%s", format)
	}
	if err != nil {
		t.Fatal(err)
	}
	return d, warnings
}

// TestCases reads the input of each folder of testdata/cases and compares every output.
func TestCases(t *testing.T) {
	found, err := filepath.Glob(filepath.Join("testdata", "cases", "*", "input.*"))
	if err != nil {
		t.Fatal(err)
	}
	if len(found) < 15 {
		t.Errorf("only %d cases", len(found))
	}
	for _, input := range found {
		dir := filepath.Dir(input)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			data, err := os.ReadFile(input)
			if err != nil {
				t.Fatal(err)
			}
			d, warnings := read(t, strings.TrimPrefix(filepath.Ext(input), "."), data)
			var tree bytes.Buffer
			if err := json.Indent(&tree, d.JSON(), "", " "); err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join(dir, "tree.json"), append(tree.Bytes(), '\n'))
			golden(t, filepath.Join(dir, "out.html"), []byte(d.HTML()+"\n"))
			golden(t, filepath.Join(dir, "out.md"), []byte(d.Markdown()))
			var lexical bytes.Buffer
			if err := json.Indent(&lexical, d.Lexical(), "", " "); err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join(dir, "out.lexical"), append(lexical.Bytes(), '\n'))
			for name, render := range map[string]func(*bytes.Buffer) error{
				"web.html": func(b *bytes.Buffer) error { return RenderWeb(b, d, desk{}, Options{}) },
				"feed.html": func(b *bytes.Buffer) error {
					return RenderFeed(b, d, desk{}, Options{BaseURL: "https://desk.example/"})
				},
				"text.txt": func(b *bytes.Buffer) error {
					return RenderText(b, d, desk{}, Options{BaseURL: "https://desk.example/"})
				},
			} {
				var b bytes.Buffer
				if err := render(&b); err != nil {
					t.Fatal(err)
				}
				golden(t, filepath.Join(dir, name), append(b.Bytes(), '\n'))
			}
			if warnings == nil {
				warnings = []string{}
			}
			list, err := json.MarshalIndent(warnings, "", " ")
			if err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join(dir, "warnings.json"), append(list, '\n'))
			rendersSafely(t, d)
		})
	}
}

// desk is a newsroom that knows four quotes, one in each state, a picture, a story and a question.
type desk struct{}

func (desk) Quote(id string) (QuoteView, bool) {
	v := QuoteView{ID: id, Speaker: Name{Text: "Mara Quill"}, Addressee: Name{Text: "Jonas Feld"}, Outlet: Name{Text: "The Late Lamp"},
		Date: "2021-03", DateText: "March 2021", Source: Name{Text: "Watch", URL: "https://lamp.example/e9"}}
	switch id {
	case "q-reported":
		v.State = Reported
	case "q-checked":
		v.State, v.StateText = Checked, "Checked against the source by Ada Stone, 4 March 2021"
		v.URL, v.Speaker.URL = "/quotes/q-checked/", "/people/mara-quill/"
	case "q-disputed":
		v.State, v.Dispute, v.URL = Disputed, "A spokesman says that she never said it.", "/quotes/q-disputed/"
	case "q-withdrawn":
		v.State, v.Notice = Withdrawn, "The programme took these words back."
	default:
		return QuoteView{}, false
	}
	return v, true
}

func (desk) Image(src string) (ImageView, bool) {
	switch src {
	case "/content/images/lamp.jpg":
		return ImageView{Src: "/content/images/2021/lamp.jpg", Width: 2000, Height: 1333, Credit: "Pia Rohm", CreditURL: "https://rohm.example/",
			Renditions: []Rendition{{"/content/images/size/w600/2021/lamp.jpg", 600}, {"/content/images/2021/lamp.jpg", 2000}}}, true
	case "/content/images/expired.jpg":
		return ImageView{Hidden: true}, true
	}
	return ImageView{}, false
}

func (desk) Related(r Related) (RelatedView, bool) {
	if r.Story == "s1" {
		return RelatedView{Title: "The lamp goes out", URL: "/the-lamp-goes-out/"}, true
	}
	return RelatedView{}, false
}

func (desk) Question(q Question) (QuestionView, bool) {
	if q.ID == "n1" {
		return QuestionView{URL: "/the-lamp/#answers", Label: "3 answers"}, true
	}
	return QuestionView{}, false
}
