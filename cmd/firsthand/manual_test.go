package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

var update = flag.Bool("update", false, "write docs/manual/command-line.md anew")

// answers are what commands print with --json, by the structs that are printed.
var answers = []struct {
	commands string
	value    any
}{
	{"story list", struct {
		Stories []listedStory `json:"stories"`
	}{}},
	{"story show", shownStory{}},
	{"story publish, story unpublish", struct {
		Stories []doneStory `json:"stories"`
	}{}},
	{"user list", struct {
		Users []listedUser `json:"users"`
	}{}},
	{"user role, user disable, user enable", struct {
		User listedUser `json:"user"`
	}{}},
	{"user add, user invite, user link", toldLink{}},
	{"key list", struct {
		Keys []listedKey `json:"keys"`
	}{}},
	{"key add", madeKey{}},
	{"numbers", readNumbers{}},
}

// The page of the command line is made of what the program itself takes.
func TestTheManualOfTheCommandLineIsFresh(t *testing.T) {
	model, err := commandLine()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString(`# The command line

Everything that the program does can be typed, and so it can be done by a script. Results go to standard output, everything else to
standard error. A command that did what it should ends with status 0; with 1 if it could not, and says why in one sentence; with 2 if
it was typed wrong.

Every option can be set as an environment variable instead, which is named beside it. A site is named by ` + "`--data`, or by `--data` and `--database`" + `; commands
may be used while the site is served. With ` + "`--as`" + ` something is done as somebody who has an account, with their rights, and the log
of the newsroom shows their name; without it, the log shows “command line”. With ` + "`--json`" + ` a command prints what a script can read; [its
fields](#what-scripts-read) stand at the end.
`)
	for _, leaf := range model.Model.Leaves(true) {
		writeCommand(&b, leaf)
	}
	b.WriteString("\n## What scripts read\n\nFields are added at times, and none is renamed or removed. Times are RFC 3339, in UTC; what a thing has not is left out, or empty.\n")
	for _, a := range answers {
		fmt.Fprintf(&b, "\n### `%s`\n\n", strings.ReplaceAll(a.commands, ", ", "`, `"))
		writeFields(&b, reflect.TypeOf(a.value), "")
	}
	place := filepath.Join("..", "..", "docs", "manual", "command-line.md")
	if *update {
		writeFile(t, place, []byte(b.String()))
	}
	kept, err := os.ReadFile(place)
	if err != nil || string(kept) != b.String() {
		t.Errorf("docs/manual/command-line.md is not what the program takes (%v): go test ./cmd/firsthand -run ManualOfTheCommandLine -update", err)
	}
}

// TestEveryVariableThatASentenceNamesIsAnOption: who sets what an error says is heard.
func TestEveryVariableThatASentenceNamesIsAnOption(t *testing.T) {
	model, err := commandLine()
	if err != nil {
		t.Fatal(err)
	}
	taken := map[string]bool{}
	for _, leaf := range model.Model.Leaves(false) {
		for _, group := range leaf.AllFlags(false) {
			for _, f := range group {
				for _, name := range f.Envs {
					taken[name] = true
				}
			}
		}
	}
	named := regexp.MustCompile(`FIRSTHAND_[A-Z0-9_]+`)
	seen := 0
	for _, top := range []string{"../../internal/ops", ".", "../../docs/RELIABILITY.md"} {
		err := filepath.WalkDir(top, func(path string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "doc.go") || strings.Contains(path, "testdata") {
				return err
			}
			text, err := os.ReadFile(path)
			for _, name := range named.FindAllString(string(text), -1) {
				if seen++; !taken[name] && name != "FIRSTHAND_LONG" { // that is for tests
					t.Errorf("%s names %s, which is no option's", path, name)
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if seen < 5 {
		t.Errorf("only %d are named", seen)
	}
}

var markdownSigns = strings.NewReplacer("|", `\|`, "<", `\<`, "*", `\*`, "_", `\_`, "[", `\[`)

func writeCommand(b *strings.Builder, leaf *kong.Node) {
	fmt.Fprintf(b, "\n## `firsthand %s`\n\n%s\n", pathOf(leaf), markdownSigns.Replace(leaf.Help))
	if len(leaf.Aliases) > 0 {
		fmt.Fprintf(b, "\nAlso: `%s`.\n", strings.Join(leaf.Aliases, "`, `"))
	}
	rows := ""
	for _, p := range leaf.Positional {
		rows += fmt.Sprintf("| `%s` | %s |\n", p.Summary(), markdownSigns.Replace(p.Help))
	}
	for _, flags := range leaf.AllFlags(true) {
		for _, f := range flags {
			if f.Name != "help" {
				rows += flagRow(f)
			}
		}
	}
	if rows != "" {
		fmt.Fprintf(b, "\n| option | what it does |\n|---|---|\n%s", rows)
	}
}

func flagRow(f *kong.Flag) string {
	name := "--" + f.Name
	if !f.IsBool() && !f.IsCounter() {
		holder := f.PlaceHolder
		if holder == "" {
			holder = strings.ToUpper(f.Name)
		}
		name += " " + holder
	}
	if f.Short != 0 {
		name += fmt.Sprintf("`, `-%c", f.Short)
	}
	var more []string
	if f.Required {
		more = append(more, "needed")
	}
	if f.HasDefault && f.Default != "" {
		more = append(more, "otherwise `"+f.Default+"`")
	}
	if len(f.Envs) > 0 {
		more = append(more, "`"+strings.Join(f.Envs, "`, `")+"`")
	}
	help := markdownSigns.Replace(f.Help)
	if len(more) > 0 {
		help += " (" + strings.Join(more, "; ") + ")"
	}
	return fmt.Sprintf("| `%s` | %s |\n", strings.ReplaceAll(name, "|", `\|`), help)
}

func pathOf(n *kong.Node) string {
	words := n.Name
	if n.Parent != nil && n.Parent.DefaultCmd == n && n.Parent.Type == kong.CommandNode {
		n, words = n.Parent, n.Parent.Name // it is what the command does when nothing else is said
	}
	for p := n.Parent; p != nil && p.Type == kong.CommandNode; p = p.Parent {
		words = p.Name + " " + words
	}
	return words
}

// writeFields writes the fields of a struct, those of structs in it with the path that leads to them.
func writeFields(b *strings.Builder, t reflect.Type, path string) {
	for f := range fieldsOf(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		inner, list := f.Type, ""
		if inner.Kind() == reflect.Slice && inner.Elem().Kind() == reflect.Struct {
			inner, list = inner.Elem(), "[]"
		}
		if inner.Kind() == reflect.Pointer {
			inner = inner.Elem()
		}
		if f.Anonymous {
			writeFields(b, inner, path)
			continue
		}
		doc := f.Tag.Get("doc")
		if doc != "" {
			doc = ": " + doc
		}
		fmt.Fprintf(b, "- `%s%s%s`%s\n", path, name, list, doc)
		if inner.Kind() == reflect.Struct {
			writeFields(b, inner, path+name+list+".")
		}
	}
}

func fieldsOf(t reflect.Type) func(func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for i := range t.NumField() {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}

// shown is a command line that a document shows.
type shown struct{ where, line string }

var (
	fence   = regexp.MustCompile("(?s)```\n(.*?)```")
	aside   = regexp.MustCompile(`\s+#.*$`)
	typed   = regexp.MustCompile(`"[^"]*"|'[^']*'|\S+`)
	setting = regexp.MustCompile(`^#?(FIRSTHAND_[A-Z_]+)=`)
)

// commandsShown finds the command lines of the manual, the README, the unit and the image.
func commandsShown(t *testing.T) (list []shown) {
	t.Helper()
	places, err := filepath.Glob("../../docs/manual/*.md")
	if err != nil || len(places) < 5 {
		t.Fatal(places, err)
	}
	for _, place := range append(places, "../../README.md", "../../packaging/firsthand.service") {
		data, err := os.ReadFile(place)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.ReplaceAll(string(data), "ExecStart=/usr/local/bin/", "```\n")
		for _, block := range fence.FindAllStringSubmatch(text+"\n```", -1) {
			for line := range strings.SplitSeq(block[1], "\n") {
				line = aside.ReplaceAllString(strings.TrimSpace(line), "")
				if _, rest, ok := strings.Cut(line, "sudo "); ok {
					line = strings.TrimPrefix(rest, "-u firsthand ")
				}
				if strings.HasPrefix(line, "firsthand ") {
					list = append(list, shown{filepath.Base(place), line})
				}
			}
		}
	}
	return list
}

// known finds the command of a line in what the program takes, and what of the line it does not take.
func known(root *kong.Node, line string) (path []string, unknown string) {
	node := root
	words := typed.FindAllString(line, -1)[1:]
	for len(words) > 0 {
		i := slices.IndexFunc(node.Children, func(n *kong.Node) bool { return n.Name == words[0] || slices.Contains(n.Aliases, words[0]) })
		if i < 0 {
			if node.DefaultCmd != nil && node.Type == kong.CommandNode {
				node = node.DefaultCmd
			}
			break
		}
		node, path, words = node.Children[i], append(path, words[0]), words[1:]
	}
	if len(node.Children) > 0 {
		return path, strings.Join(append(path, words...), " ")
	}
	for _, word := range words {
		name, isFlag := strings.CutPrefix(word, "--")
		name, _, _ = strings.Cut(name, "=")
		if isFlag && !slices.ContainsFunc(slices.Concat(node.AllFlags(false)...), func(f *kong.Flag) bool { return f.Name == name || slices.Contains(f.Aliases, name) }) {
			return path, strings.Join(path, " ") + " --" + name
		}
	}
	return path, ""
}

// What is not there yet stands in testdata/manual_not_yet.txt, a command or a command and an option a line; what has come
// since is taken out of it.
func TestEveryCommandOfTheManualExists(t *testing.T) {
	model, err := commandLine()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/manual_not_yet.txt")
	if err != nil {
		t.Fatal(err)
	}
	waited := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		waited[strings.TrimSpace(line)] = false
	}
	helped := map[string]bool{}
	lines := commandsShown(t)
	if len(lines) < 25 {
		t.Fatalf("only %d command lines are found", len(lines))
	}
	for _, s := range lines {
		path, unknown := known(model.Model.Node, s.line)
		words := strings.Fields(unknown)
		waiting := false
		for i := range words {
			if name := strings.Join(words[:i+1], " "); unknown != "" {
				if _, ok := waited[name]; ok {
					waited[name], waiting = true, true
				}
			}
		}
		if unknown != "" && !waiting {
			t.Errorf("%s shows %q: there is no %q", s.where, s.line, unknown)
		}
		command := strings.Join(path, " ")
		if helped[command] {
			continue
		}
		helped[command] = true
		if status := run(context.Background(), append(path, "--help"), streams{strings.NewReader(""), io.Discard, io.Discard}); status != 0 {
			t.Errorf("firsthand %s --help ends with %d", command, status)
		}
	}
	for name, used := range waited {
		if !used && name != "" {
			t.Errorf("testdata/manual_not_yet.txt has %q: it is there by now, or no page shows it. Take it out", name)
		}
	}
}

// Every setting that the packaging names is one of serve's.
func TestEverySettingOfThePackagingExists(t *testing.T) {
	model, err := commandLine()
	if err != nil {
		t.Fatal(err)
	}
	takes := map[string]bool{}
	for _, leaf := range model.Model.Leaves(true) {
		if leaf.Name == "serve" {
			for _, f := range slices.Concat(leaf.AllFlags(false)...) {
				for _, name := range f.Envs {
					takes[name] = true
				}
			}
		}
	}
	n := 0
	for _, name := range []string{"firsthand.env", "firsthand.service", "Containerfile"} {
		data, err := os.ReadFile(filepath.Join("../../packaging", name))
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range strings.Fields(strings.ReplaceAll(string(data), "Environment=", "")) {
			if m := setting.FindStringSubmatch(word); m != nil {
				if n++; !takes[m[1]] {
					t.Errorf("%s sets %s, which serve does not take", name, m[1])
				}
			}
		}
	}
	if n < 7 {
		t.Errorf("only %d settings are found", n)
	}
}

func TestTheManualIsPrinted(t *testing.T) {
	if o := program(t, "", "manual"); o.status != 0 || !strings.Contains(o.out, "hosting") || !strings.Contains(o.out, "/newsroom/manual/") {
		t.Errorf("the list: %+v", o)
	}
	if o := program(t, "", "manual", "hosting"); o.status != 0 || !strings.HasPrefix(o.out, "# Hosting\n") {
		t.Errorf("a page: %+v", o)
	}
	refusedIn(t, program(t, "", "manual", "cooking"), "has no page")
}
