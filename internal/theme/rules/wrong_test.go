package rules

import (
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/handlebars"
)

var update = flag.Bool("update", false, "write what is said now into testdata/wrong")

// wrongTheme is a case of testdata/wrong: the theme in right.txt with a few files changed. Lines before the first file that begin with >
// are what is said of it.
type wrongTheme struct {
	name, path string
	head       []string // what the case is, for readers
	said       []string
	files      map[string]string
}

func readWrong(t *testing.T, path string) wrongTheme {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	w := wrongTheme{name: strings.TrimSuffix(filepath.Base(path), ".txt"), path: path, files: map[string]string{}}
	file := ""
	for line := range strings.Lines(string(text)) {
		switch name, ok := strings.CutPrefix(line, "-- "); {
		case ok && strings.HasSuffix(line, " --\n"):
			file = strings.TrimSuffix(name, " --\n")
			w.files[file] = ""
		case file != "":
			w.files[file] += line
		case strings.HasPrefix(line, "> "):
			w.said = append(w.said, strings.TrimSpace(line[2:]))
		default:
			w.head = append(w.head, line)
		}
	}
	return w
}

// wrongThemes are all the cases; what a case gives is what it changes in right.txt: a file with the text "-" is taken out.
func wrongThemes(t *testing.T) []wrongTheme {
	t.Helper()
	paths, _ := filepath.Glob("testdata/wrong/*.txt")
	right := readWrong(t, "testdata/wrong/right.txt")
	var list []wrongTheme
	for _, path := range paths {
		w := readWrong(t, path)
		for name, text := range right.files {
			if _, there := w.files[name]; !there {
				w.files[name] = text
			}
		}
		for name, text := range w.files {
			if text == "-\n" {
				delete(w.files, name)
			}
		}
		list = append(list, w)
	}
	return list
}

func checkFiles(files map[string]string) []Problem {
	own := handlebars.OwnHelpers()
	problems, _ := Check(Theme{Names: sortedKeys(files), Texts: files, Depth: 100, Helpers: func(name string) bool {
		return own[name] != nil || slices.Contains(strings.Fields(ghostsHelpers), name)
	}})
	return problems
}

// ghostsHelpers are those that gscan knows beside Handlebars' own, as theme has them.
const ghostsHelpers = `asset authors body_class cancel_link color_to_rgba comment_count comments concat content content_api_key content_api_url
	contrast_text_color date encode excerpt facebook_url foreach get ghost_foot ghost_head has img_url is json link link_class match meta_description
	meta_title navigation next_post page_url pagination plural post_class prev_post price raw reading_time readable_url recommendations search social_accounts
	social_url split t tags tiers title total_members total_paid_members twitter_url url block contentFor author input_password`

func shown(p Problem) string {
	return fmt.Sprintf("%s:%d:%d %s %s: %s", p.File, p.Line, p.Column, Level(p.Rule), p.Rule, p.Message)
}

func TestWhatIsWrongIsToldWithItsPlace(t *testing.T) {
	cases := wrongThemes(t)
	if len(cases) < 61 {
		t.Fatalf("only %d cases", len(cases))
	}
	for _, w := range cases {
		var said []string
		for _, p := range checkFiles(w.files) {
			said = append(said, shown(p))
		}
		if *update {
			writeWrong(t, w, said)
		} else if !slices.Equal(said, w.said) {
			t.Errorf("%s:\n got  %s\n want %s", w.name, strings.Join(said, "\n      "), strings.Join(w.said, "\n      "))
		}
		if w.name != "right" && len(said) == 0 {
			t.Errorf("%s: nothing is said", w.name)
		}
	}
}

func writeWrong(t *testing.T, w wrongTheme, said []string) {
	t.Helper()
	raw, err := os.ReadFile(w.path)
	if err != nil {
		t.Fatal(err)
	}
	rest := ""
	if at := strings.Index("\n"+string(raw), "\n-- "); at >= 0 {
		rest = string(raw)[at:]
	}
	for _, line := range said {
		w.head = append(w.head, "> "+line+"\n")
	}
	if err := os.WriteFile(w.path, []byte(strings.Join(w.head, "")+rest), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestWhatIsWrongIsWhatGhostsCheckerFinds holds the small wrong themes, the house's own and those below FIRSTHAND_THEMES against gscan:
// the same rules, for the same files, at the same level.
func TestWhatIsWrongIsWhatGhostsCheckerFinds(t *testing.T) {
	dir, err := os.MkdirTemp(".", ".wrong-") // not below the temporary folder: gscan deletes there
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	for _, w := range wrongThemes(t) {
		for name, text := range w.files {
			file := filepath.Join(dir, w.name, filepath.FromSlash(name))
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	args := []string{dir, "../testdata/themes"}
	if more := os.Getenv("FIRSTHAND_THEMES"); more != "" {
		args = append(args, more)
	}
	for i, arg := range args {
		if args[i], err = filepath.Abs(arg); err != nil {
			t.Fatal(err)
		}
	}
	var want map[string][][3]string
	if err := json.Unmarshal([]byte(firsthandtest.Oracle(t, "gscan.mjs", args...)), &want); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d themes", len(want))
	for folder, theirs := range want {
		files := readFolder(t, folder)
		ours := map[[3]string]bool{}
		for _, p := range checkFiles(files) {
			ours[[3]string{p.File, Level(p.Rule), p.Rule}] = true
		}
		for _, one := range leveled(theirs, files) {
			if !ours[one] {
				t.Errorf("%s: gscan finds %v, we do not", filepath.Base(folder), one)
			}
			delete(ours, one)
		}
		for _, one := range sortedTriples(ours) {
			t.Errorf("%s: we find %v, gscan does not", filepath.Base(folder), one)
		}
	}
}

// leveled takes away what gscan says as well and we do not (docs/ghost/DIVERGENCES.md): all rules of package.json where it cannot be
// read, and unknown names in a template that does not parse.
func leveled(found [][3]string, files map[string]string) (list [][3]string) {
	for _, one := range found {
		_, there := files["package.json"]
		unread := !there || !json.Valid([]byte(files["package.json"]))
		switch {
		case unread && strings.HasPrefix(one[2], "GS010-") && one[2] != map[bool]string{true: "GS010-PJ-PARSE", false: "GS010-PJ-REQ"}[there]:
		case one[2] == "GS120-NO-UNKNOWN-GLOBALS" && newTree(one[0], files[one[0]], 100).err != nil:
		default:
			list = append(list, one)
		}
	}
	return list
}

func readFolder(t *testing.T, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && d.Name() == "node_modules" {
			return errOr(err, fs.SkipDir)
		}
		name, _ := filepath.Rel(folder, path)
		if d.Type().IsRegular() && slices.Contains([]string{".hbs", ".css", ".js", ".json"}, filepath.Ext(name)) {
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			files[filepath.ToSlash(name)] = string(text)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func errOr(err, or error) error {
	if err != nil {
		return err
	}
	return or
}

func sortedTriples(m map[[3]string]bool) [][3]string {
	var list [][3]string
	for one := range m {
		list = append(list, one)
	}
	sort.Slice(list, func(i, j int) bool { return fmt.Sprint(list[i]) < fmt.Sprint(list[j]) })
	return list
}
