package wordpress

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the documents that texts become")

// around is the site of the cases in testdata/bodies.
func around() Around {
	att := map[int64]Attachment{}
	for id, name := range map[int64]string{11: "pier.jpg", 12: "crane.jpg", 13: "tide.mp3", 14: "launch.mp4", 15: "plan.pdf"} {
		address := "https://harbour.example/wp-content/uploads/2020/03/" + name
		att[id] = Attachment{ID: id, Parent: 5, URL: address, Title: name, Mime: mimeOf(address)}
	}
	pier := att[11]
	pier.Width, pier.Height, pier.Credit, pier.Alt, pier.Caption = 1600, 1200, "Ada Vale", "A pier", "The <b>pier</b>"
	att[11] = pier
	return Around{
		Base:       "https://harbour.example",
		Attachment: func(id int64) (Attachment, bool) { a, ok := att[id]; return a, ok },
		Children:   func(int64) []Attachment { return []Attachment{att[12], att[11], att[13]} },
		Reusable: func(id int64) (string, bool) {
			return "<!-- wp:paragraph --><p>Shared.</p><!-- /wp:paragraph -->", id == 70
		},
		File: func(address string) string {
			if rest, ok := strings.CutPrefix(Original(address), "https://harbour.example/wp-content/uploads/"); ok {
				return "/content/images/" + rest
			}
			return address
		},
		Link: func(address string) string { return strings.TrimPrefix(address, "https://harbour.example") },
	}
}

func TestBodies(t *testing.T) {
	cases, err := filepath.Glob("testdata/bodies/*.txt")
	if err != nil || len(cases) < 14 {
		t.Fatalf("%d cases, %v", len(cases), err)
	}
	for _, name := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			it := &Item{ID: 5, Content: string(text), Meta: []Meta{{"footnotes", `[{"content":"The <em>log</em>, page 4.","id":"a1"}]`}}}
			b, err := ReadBody(it, around())
			if err != nil {
				t.Fatal(err)
			}
			got := written(t, b)
			golden := strings.TrimSuffix(name, ".txt") + ".json"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// written is a body as its golden file has it: a block a line, then what is told.
func written(t *testing.T, b Body) string {
	t.Helper()
	var whole struct {
		Content []json.RawMessage `json:"content"`
	}
	if err := json.Unmarshal(b.Doc.JSON(), &whole); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, block := range whole.Content {
		out.Write(block)
		out.WriteByte('\n')
	}
	for _, name := range slices.Sorted(maps.Keys(b.Carried)) {
		fmt.Fprintf(&out, "carried %s %d\n", name, b.Carried[name])
	}
	for _, note := range b.Notes {
		fmt.Fprintf(&out, "note %s\n", note)
	}
	return out.String()
}
