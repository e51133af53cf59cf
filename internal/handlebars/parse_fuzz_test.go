package handlebars

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// caseTemplates are the templates of all cases.
func caseTemplates(t testing.TB) (list []string) {
	files, _ := filepath.Glob("testdata/*.json")
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var cases []engineCase
		if json.Unmarshal(text, &cases) == nil {
			for _, c := range cases {
				list = append(list, c.Template)
			}
		}
	}
	return list
}

func FuzzParse(f *testing.F) {
	for i, s := range caseTemplates(f) {
		if i%5 == 0 {
			f.Add(s)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		src := newSource("x.hbs", text)
		root, err := parse(src, 50)
		if err != nil {
			te, ok := err.(*TemplateError)
			if !ok || te.Line < 1 || te.Line > strings.Count(text, "\n")+1 || te.Column < 1 || te.Message == "" {
				t.Fatalf("%q: incomplete error %#v", text, err)
			}
			return
		}
		if _, _, err := compileTemplate(src, root, testHelpers()); err != nil {
			if _, ok := err.(*TemplateError); !ok {
				t.Fatalf("%q: error without a place: %v", text, err)
			}
		}
	})
}
