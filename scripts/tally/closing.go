package main

import (
	"bufio"
	"fmt"
	"io"
	"sort"
	"strings"
)

// waiting are the reasons for which a test may be skipped in make test: each is a variable that the
// test asks for, and what is said when tests wait for it.
var waiting = []struct{ variable, says string }{
	{"FIRSTHAND_SEED", "seed: not run"},
	{"FIRSTHAND_LONG", "long: not run (make test-long runs them)"},
}

// count is what came of all steps together.
type count struct {
	passed, failed, skipped int
	waits                   map[string]int    // tests that wait for a variable
	idle                    map[string]string // tests that ran in no step and may not be left out, with their reason
}

// closing prints what was not run and the closing line, and fails when the run did. A run of all
// steps must have run every test; a part of them need not.
func closing(results io.Reader, people io.Writer, all bool) error {
	c, err := add(results, all)
	if err != nil {
		return err
	}
	for _, w := range waiting {
		if n := c.waits[w.variable]; n > 0 {
			fmt.Fprintf(people, "%s: %d tests want %s\n", w.says, n, w.variable)
		}
	}
	names := make([]string, 0, len(c.idle))
	for name := range c.idle {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Fprintf(people, "cannot run here: %s: %s\n", name, c.idle[name])
	}
	fmt.Fprintf(people, "%d passed, %d failed, %d skipped\n", c.passed, c.failed, c.skipped)
	switch {
	case c.failed > 0:
		return fmt.Errorf("%d tests failed", c.failed)
	case c.passed == 0:
		return fmt.Errorf("no test ran")
	}
	return nil
}

func add(results io.Reader, all bool) (count, error) {
	c := count{waits: map[string]int{}, idle: map[string]string{}}
	ran, skips := map[string]bool{}, map[string]string{}
	lines := bufio.NewScanner(results)
	lines.Buffer(make([]byte, 1<<16), 1<<24)
	for lines.Scan() {
		part := strings.SplitN(lines.Text(), "\t", 5)
		if len(part) < 5 {
			return c, fmt.Errorf("the results hold a line that is none: %q", lines.Text())
		}
		name := part[2] + " " + part[3]
		switch part[0] {
		case "pass":
			c.passed++
			ran[name] = true
		case "fail":
			c.failed++
			ran[name] = true
		case "skip":
			skips[name] = part[4]
		}
	}
	for name, reason := range skips {
		if ran[name] {
			continue
		}
		if variable := waitsFor(reason); variable != "" {
			c.waits[variable]++
			c.skipped++
			continue
		}
		if !all {
			c.skipped++
			continue
		}
		c.idle[name] = reason
		c.failed++
	}
	return c, lines.Err()
}

func waitsFor(reason string) string {
	for _, w := range waiting {
		if strings.Contains(reason, w.variable) {
			return w.variable
		}
	}
	return ""
}
