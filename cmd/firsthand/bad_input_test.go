package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Every input, however bad, is answered by the program within these.
const (
	answerTime   = 10 * time.Second
	answerMemory = 300 << 10 // KB of the process at its largest
)

// outcome is what a run of the program left behind.
type outcome struct {
	status   int
	out, err string
	took     time.Duration
	peak     int64 // KB
}

// siteOn are the flags of a site in a folder, with its database at an address, or beside it where that is a file.
func siteOn(folder, address string) []string {
	flags := []string{"--data", filepath.Join(folder, "site"), "--database", address}
	if strings.HasPrefix(address, "sqlite:") {
		return flags[:2]
	}
	return flags
}

// program runs the program as a process of its own, in a folder. The name is the test binary, which
// testscript put on the path under it.
func program(t *testing.T, folder string, args ...string) outcome {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "firsthand", args...)
	var out, said bytes.Buffer
	cmd.Dir, cmd.Stdout, cmd.Stderr = folder, &out, &said
	told := filepath.Join(t.TempDir(), "peak")
	cmd.Env = append(os.Environ(), peakFile+"="+told)
	start := time.Now()
	err := cmd.Run()
	if err != nil && !errors.As(err, new(*exec.ExitError)) {
		t.Fatal(err)
	}
	o := outcome{status: cmd.ProcessState.ExitCode(), out: out.String(), err: said.String(), took: time.Since(start)}
	if status, err := os.ReadFile(told); err == nil {
		_, peak, _ := strings.Cut(string(status), "VmHWM:")
		fmt.Sscan(peak, &o.peak)
	}
	// Processor time, since the tests share the machine with others.
	if processor := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(); processor > answerTime {
		t.Errorf("firsthand %s took %v of the processor, %v are allowed", args, processor, answerTime)
	}
	if o.peak > answerMemory {
		t.Errorf("firsthand %s took %d MB, %d are allowed", args, o.peak>>10, answerMemory>>10)
	}
	for _, trace := range []string{"panic", "goroutine ", ".go:"} {
		if strings.Contains(o.err, trace) {
			t.Errorf("firsthand %s speaks of %q:\n%s", args, trace, o.err)
		}
	}
	return o
}

// refusedIn checks a run that was refused: status 1, nothing on the output, and one sentence that
// holds all of the words.
func refusedIn(t *testing.T, o outcome, says ...string) {
	t.Helper()
	if o.status != 1 || o.out != "" {
		t.Errorf("status %d, output %.300q", o.status, o.out)
	}
	line, rest, _ := strings.Cut(o.err, "\n")
	if !strings.HasPrefix(line, "firsthand: ") || !strings.HasSuffix(line, ".") || rest != "" {
		t.Errorf("not one sentence: %q", o.err)
	}
	for _, word := range says {
		if !strings.Contains(line, word) {
			t.Errorf("%q does not say %q", line, word)
		}
	}
}

// badFile is a file that holds no story, and what is said about it beside its name.
type badFile struct {
	name string
	data []byte
	says string // what is to be done
}

func badFiles(t *testing.T) []badFile {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	elf := make([]byte, 100_000)
	f, err := os.Open(self)
	if err == nil {
		defer f.Close()
		_, err = f.Read(elf)
	}
	if err != nil {
		t.Fatal(err)
	}
	const depth = 200_000
	fill := func(head, unit string, size int) []byte {
		return append([]byte(head), bytes.Repeat([]byte(unit), size/len(unit)+1)...)
	}
	nested := func(head, opens, inside, closes, tail string) []byte {
		return []byte(head + strings.Repeat(opens, depth) + inside + strings.Repeat(closes, depth) + tail)
	}
	return []badFile{
		{"empty.txt", nil, "give the file"},
		{"blank.html", []byte(" \n\r\n\t "), "give the file"},
		{"picture.txt", fill("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "\x00\x01\xfe\x80", 4000), "give the page"},
		{"program.txt", elf, "give the file"},
		{"wide.txt", wide("A Headline of Words\n\n“It was cold,” said Maud Ferrante, who left.\n", false), "Give the file"},
		{"wide.html", wide("<html><body><h1>A Headline</h1><p>“It was cold,” said Maud Ferrante.</p></body></html>", true), "Give the file"},
		{"huge.txt", fill("A Headline\n\n", "All work and no play makes a dull page.\n\n", 20<<20), "save the story alone"},
		{"huge.html", fill("<html><body><h1>A Headline</h1>", "<p>All work and no play makes a dull page.</p>", 20<<20), "save the story alone"},
		{"garbage.txt", fill("A headline\n\n", "\x81 \x8d\x90 word \xff\xfe ", 4000), "save it again"},
		{"nothing.html", []byte(`<!doctype html><html><head><title>Sign in</title></head><body><nav><a href="/">Home</a></nav><form><input name="user"></form></body></html>`), "save the story's own page"},
		{"deep.html", nested("<html><body>", "<div>", "words of a story", "</div>", "</body></html>"), "copy the text"},
		{"open.html", nested("<html><body>", "<b><i>", "words of a story", "", ""), "copy the text"},
		{"lists.json", nested(`{"headline":"A","body":`, "[", "", "]", "}"), "nested"},
		{"objects.json", nested("", `{"a":`, "1", "}", ""), "nested"},
		{"open.json", nested(`{"headline":`, "[", "", "", ""), "nested"},
		{"wild.json", []byte(`{"headline":"A","body":[{"type":"quote","text":"x","quote":99999999}],"quotes":[{"text":"x"}]}`), "body[0].quote"},
		{"below.json", []byte(`{"headline":"A","body":[{"type":"quote","text":"x","quote":-1}],"quotes":[{"text":"x"}]}`), "body[0].quote"},
		{"float.json", []byte(`{"headline":"A","body":[{"type":"quote","text":"x","quote":1e300}],"quotes":[{"text":"x"}]}`), "body.quote"},
		{"outside.json", []byte(`{"headline":"A","body":[{"type":"paragraph","text":"x and y","inline":[{"start":-4,"end":9000000000,"quote":0}]}],"quotes":[{"text":"x"}]}`), "inside the text"},
	}
}

// wide is UTF-16 without the mark that would tell.
func wide(text string, bigEnd bool) []byte {
	var b []byte
	for _, r := range text {
		if bigEnd {
			b = append(b, byte(r>>8), byte(r))
		} else {
			b = append(b, byte(r), byte(r>>8))
		}
	}
	return b
}

// writeBad writes the bad files into a folder, and a folder, a missing file and one that may not be
// read beside them.
func writeBad(t *testing.T, folder string) []badFile {
	t.Helper()
	files := badFiles(t)
	for i, f := range files {
		writeFile(t, filepath.Join(folder, f.name), f.data)
		files[i].data = nil
	}
	if err := os.Mkdir(filepath.Join(folder, "folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	unreadable := "/proc/self/mem" // whoever may read everything cannot read this
	if os.Geteuid() != 0 {
		unreadable = "closed.txt"
		writeFile(t, filepath.Join(folder, unreadable), []byte("A page that nobody may read."))
		if err := os.Chmod(filepath.Join(folder, unreadable), 0); err != nil {
			t.Fatal(err)
		}
	}
	return append(files, badFile{"folder", nil, "name the files in it"}, badFile{"missing.txt", nil, "look at its name"}, badFile{unreadable, nil, "cannot be read"})
}

func writeFile(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestBadFilesAreRefusedInOneSentence(t *testing.T) {
	folder := t.TempDir()
	var names []string
	for _, f := range writeBad(t, folder) {
		names = append(names, f.name)
		t.Run(filepath.Base(f.name), func(t *testing.T) {
			refusedIn(t, program(t, folder, "read", f.name), f.name, f.says)
			says := f.says
			if f.name == "folder" { // a site, to import
				says = "--publish are for pages"
			}
			refusedIn(t, program(t, folder, "import", "--data", "site", "--publish", f.name), f.name, says)
			for _, command := range []string{"find", "check"} {
				if f.name == "blank.html" {
					continue // blank lines say nothing, in a stream of lines
				}
				refusedIn(t, program(t, folder, "quotes", command, f.name), f.name)
			}
		})
	}
	o := program(t, folder, append([]string{"demo", "--listen", "127.0.0.1:0"}, names...)...)
	if o.status != 1 || o.out != "" || strings.Count(o.err, "firsthand: ") != len(names) || strings.Count(o.err, "\n") != len(names) {
		t.Errorf("demo with bad pages alone: status %d, output %q\n%s", o.status, o.out, o.err)
	}
	for _, name := range names {
		if !strings.Contains(o.err, name) {
			t.Errorf("demo does not name %s", name)
		}
	}
}

// A stream without a line has nothing wrong with it; a line that is no object has.
func TestBadStreams(t *testing.T) {
	var out, said strings.Builder
	for _, c := range []struct {
		in     string
		status int
	}{{"", 0}, {"\n \n", 0}, {"not JSON\n", 1}, {strings.Repeat("[", 200_000) + "\n", 1}, {`{"id":1}` + "\n", 1}} {
		for _, command := range []string{"find", "check"} {
			out.Reset()
			said.Reset()
			status := run(t.Context(), []string{"quotes", command}, streams{strings.NewReader(c.in), &out, &said})
			if status != c.status || out.String() != "" || (status == 1) != strings.Contains(said.String(), "line 1") {
				t.Errorf("quotes %s of %.20q: status %d, %q, %q", command, c.in, status, out.String(), said.String())
			}
		}
	}
}

func TestOneBadFileAmongTenStopsNoOther(t *testing.T) {
	folder := t.TempDir()
	args := []string{"import", "--data", "site", "--publish"}
	for i := range 10 {
		name := fmt.Sprintf("page-%d.html", i)
		page := fmt.Sprintf("<html><body><article><h1>The %dth Night at the Harbour</h1><p>“The %dth night was cold,” said Maud Ferrante, who sang there for an hour and then went home.</p></article></body></html>", i+4, i+4)
		if i == 4 {
			page = "<html><body>" + strings.Repeat("<div>", 200_000)
		}
		writeFile(t, filepath.Join(folder, name), []byte(page))
		args = append(args, name)
	}
	o := program(t, folder, args...)
	if o.status != 1 || strings.Count(o.out, "created\t") != 9 {
		t.Errorf("status %d, output\n%s", o.status, o.out)
	}
	for _, words := range []string{"firsthand: page-4.html", "9 new, 0 changed, 0 unchanged, 1 failed", "  failed\tpage-4.html\t"} {
		if !strings.Contains(o.err, words) {
			t.Errorf("%q is not said in\n%s", words, o.err)
		}
	}
	o = program(t, folder, args...)
	if o.status != 1 || strings.Count(o.out, "unchanged\t") != 9 || !strings.Contains(o.err, "0 new, 0 changed, 9 unchanged, 1 failed") {
		t.Errorf("the second time: status %d, output\n%s%s", o.status, o.out, o.err)
	}
}

func TestADemoOpensWithThePagesThatCanBeRead(t *testing.T) {
	folder := t.TempDir()
	good, bad := filepath.Join(folder, "good.txt"), filepath.Join(folder, "bad.txt")
	writeFile(t, good, []byte("A Cold Night at the Harbour\n\n“The night was cold,” said Maud Ferrante, who sang there for an hour.\n"))
	writeFile(t, bad, []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"))
	base, _ := startProgram(t, "demo", "--listen", "127.0.0.1:0", "--picture-formats", "none", bad, good)
	if page := read(t, base+"/a-cold-night-at-the-harbour/"); !strings.Contains(page, "The night was cold") {
		t.Error("the good page is not there")
	}
}

// What was saved before UTF-8 keeps its letters.
func TestOldLettersAreKept(t *testing.T) {
	folder := t.TempDir()
	for name, page := range map[string]string{
		"old.txt":      "The Caf\xe9 Reopens\n\n\x93It was cold,\x94 said Ren\xe9e Falk, who owns the caf\xe9 on the square.\n",
		"old.html":     "<html><head><title>The Caf\xe9 Reopens</title></head><body><h1>The Caf\xe9 Reopens</h1><p>\x93It was cold,\x94 said Ren\xe9e Falk, who owns the caf\xe9 on the square.</p></body></html>",
		"marked.txt":   "\xff\xfe" + string(wide("The Café Reopens\n\n“It was cold,” said Renée Falk, who owns the café on the square.\n", false)),
		"labelled.htm": "<html><head><meta charset=windows-1252><title>The Caf\xe9 Reopens</title></head><body><h1>The Caf\xe9 Reopens</h1><p>\x93It was cold,\x94 said Ren\xe9e Falk, who owns the caf\xe9 on the square.</p></body></html>",
	} {
		writeFile(t, filepath.Join(folder, name), []byte(page))
		o := program(t, folder, "read", name)
		if o.status != 0 {
			t.Errorf("%s: status %d, %s", name, o.status, o.err)
		}
		for _, words := range []string{`"The Café Reopens"`, `"It was cold`, `"Renée Falk"`, "café on the square"} {
			if !strings.Contains(o.out, words) {
				t.Errorf("%s: %s is not in\n%s", name, words, o.out)
			}
		}
	}
}
