// Command tally turns `go test -json` into lines for people, and keeps count over several runs.
//
//	go test -json ./... | tally read RESULTS STEP   prints, and appends a line per test to RESULTS
//	tally close RESULTS all|part                    prints what was not run, and the closing line
//
// A line of RESULTS is "action<TAB>step<TAB>package<TAB>test<TAB>reason". Other runners may append
// to the same file. A test that was skipped in one step and ran in another did run. One that ran in
// none fails a run of all, unless it says that it waits for FIRSTHAND_LONG or FIRSTHAND_SEED.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// event is one line of go test -json.
type event struct {
	Action, Package, Test, Output, ImportPath string
	Elapsed                                   float64
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "tally:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 3 && args[0] == "read":
		results, err := os.OpenFile(args[1], os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			return err
		}
		reader := newReader(args[2], os.Stdout, results)
		if err := reader.read(os.Stdin); err != nil {
			results.Close()
			return err
		}
		return results.Close()
	case len(args) == 3 && args[0] == "close":
		results, err := os.Open(args[1])
		if err != nil {
			return err
		}
		defer results.Close()
		return closing(results, os.Stdout, args[2] == "all")
	}
	return fmt.Errorf("usage: tally read RESULTS STEP | tally close RESULTS all|part")
}

// reader follows one run of go test -json.
type reader struct {
	step    string
	people  io.Writer
	results io.Writer
	output  map[string][]string // by package and test, until it is known how that ends
	ran     map[string]int      // tests of a package
	failed  map[string]int
}

func newReader(step string, people, results io.Writer) *reader {
	return &reader{step, people, results, map[string][]string{}, map[string]int{}, map[string]int{}}
}

func (r *reader) read(in io.Reader) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 1<<20), 1<<26)
	for lines.Scan() {
		var e event
		if json.Unmarshal(lines.Bytes(), &e) != nil {
			fmt.Fprintln(r.people, lines.Text()) // go itself speaks: a broken flag, say
			continue
		}
		r.take(e)
	}
	return lines.Err()
}

func (r *reader) take(e event) {
	key := e.Package + "\t" + e.Test
	switch e.Action {
	case "build-output":
		fmt.Fprint(r.people, e.Output)
	case "output":
		if strings.HasPrefix(e.Output, "=== ") {
			return // RUN, PAUSE, CONT: says nothing that the result does not
		}
		r.output[key] = append(r.output[key], e.Output)
	case "pass", "fail", "skip":
		if e.Test == "" {
			r.packageEnds(e)
		} else {
			r.testEnds(e, key)
		}
	}
}

func (r *reader) testEnds(e event, key string) {
	said := r.output[key]
	delete(r.output, key)
	reason := ""
	r.ran[e.Package]++
	switch e.Action {
	case "fail":
		r.failed[e.Package]++
		fmt.Fprint(r.people, strings.Join(said, ""))
	case "skip":
		reason = skipReason(said)
	}
	r.note(e.Action, e.Package, e.Test, reason)
}

// packageEnds prints one line for the package. A package that fails with no test failed did not
// build, or died.
func (r *reader) packageEnds(e event) {
	said := r.output[e.Package+"\t"]
	delete(r.output, e.Package+"\t")
	if e.Action == "fail" && r.failed[e.Package] == 0 {
		for key, lines := range r.output {
			if strings.HasPrefix(key, e.Package+"\t") { // it died inside this test
				fmt.Fprint(r.people, strings.Join(lines, ""))
			}
		}
		fmt.Fprint(r.people, strings.Join(said, ""))
		r.note("fail", e.Package, "(package)", "")
	}
	switch {
	case e.Action == "fail":
		fmt.Fprintf(r.people, "FAIL  %-44s %6.1f s  %d of %d tests failed\n", e.Package, e.Elapsed, r.failed[e.Package], r.ran[e.Package])
	case r.ran[e.Package] > 0:
		fmt.Fprintf(r.people, "ok    %-44s %6.1f s  %d tests\n", e.Package, e.Elapsed, r.ran[e.Package])
	}
}

func (r *reader) note(action, pkg, test, reason string) {
	fmt.Fprintf(r.results, "%s\t%s\t%s\t%s\t%s\n", action, r.step, pkg, test, reason)
}

// skipReason takes what the test said before it was skipped, in one line.
func skipReason(said []string) string {
	var words []string
	for _, line := range said {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "===") && !strings.HasPrefix(line, "---") {
			words = append(words, line)
		}
	}
	return strings.ReplaceAll(strings.Join(words, " "), "\t", " ")
}
