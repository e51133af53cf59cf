package document

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryVersionThatWasSavedCanBeRead reads the documents of testdata/versions/vN, saved when N was
// the version (they are never changed), and compares them with NAME.now.json beside them.
func TestEveryVersionThatWasSavedCanBeRead(t *testing.T) {
	for version := 1; version <= Version; version++ {
		files, err := filepath.Glob(filepath.Join("testdata", "versions", fmt.Sprintf("v%d", version), "*.saved.json"))
		if err != nil || len(files) == 0 {
			t.Fatalf("version %d has no saved documents (%v)", version, err)
		}
		for _, file := range files {
			t.Run(fmt.Sprintf("v%d/%s", version, filepath.Base(file)), func(t *testing.T) {
				saved, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if !strings.Contains(string(saved), fmt.Sprintf(`"version":%d`, version)) {
					t.Errorf("it was not saved in version %d", version)
				}
				d, err := Parse(saved)
				if err != nil {
					t.Fatal(err)
				}
				var now bytes.Buffer
				if err := json.Indent(&now, d.JSON(), "", " "); err != nil {
					t.Fatal(err)
				}
				golden(t, strings.Replace(file, ".saved.", ".now.", 1), append(now.Bytes(), '\n'))
			})
		}
	}
}

// TestSchema keeps the table as JSON, as the editor's schema is made from it: what changes here
// changes what the editor may write, and may need a new version.
func TestSchema(t *testing.T) {
	data, err := json.MarshalIndent(TheSchema(), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, filepath.Join("testdata", "schema.json"), append(data, '\n'))
	names := map[string]bool{}
	for _, n := range nodes {
		if names[n.Name] {
			t.Errorf("%s is named twice: ProseMirror refuses a name that stands for two things", n.Name)
		}
		names[n.Name] = true
		for part := range strings.FieldsSeq(strings.NewReplacer("(", " ", ")", " ", "|", " ", "+", " ", "*", " ").Replace(n.Content)) {
			if nodeSpec(part) == nil && part != "block" && part != "inline" {
				t.Errorf("%s may hold %s, which is nothing", n.Name, part)
			}
		}
	}
	for _, m := range marks {
		if names[string(m.Name)] {
			t.Errorf("%s is a node and a mark", m.Name)
		}
		names[string(m.Name)] = true
	}
}

// TestTheEditorHasThisTable keeps the copy that the editor's schema is made from.
func TestTheEditorHasThisTable(t *testing.T) {
	data, err := json.MarshalIndent(TheSchema(), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, filepath.Join("..", "..", "ui", "src", "editor", "table.json"), append(data, '\n'))
}
