package main

import (
	"strings"
	"testing"
)

const stream = `{"Action":"run","Package":"a","Test":"TestGood"}
{"Action":"output","Package":"a","Test":"TestGood","Output":"quiet\n"}
{"Action":"pass","Package":"a","Test":"TestGood","Elapsed":0.1}
{"Action":"output","Package":"a","Test":"TestBad","Output":"    a_test.go:3: it is broken\n"}
{"Action":"fail","Package":"a","Test":"TestBad"}
{"Action":"output","Package":"a","Test":"TestSeed","Output":"    a_test.go:9: seed: not run (FIRSTHAND_SEED is not set)\n"}
{"Action":"skip","Package":"a","Test":"TestSeed"}
{"Action":"fail","Package":"a","Elapsed":1.5}
{"ImportPath":"b","Action":"build-output","Output":"b.go:1: syntax error\n"}
{"Action":"fail","Package":"b","Elapsed":0}
`

func TestRead(t *testing.T) {
	var people, results strings.Builder
	if err := newReader("go", &people, &results).read(strings.NewReader(stream)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"it is broken", "FAIL  a", "1 of 3 tests failed", "b.go:1: syntax error"} {
		if !strings.Contains(people.String(), want) {
			t.Errorf("people do not read %q in:\n%s", want, people.String())
		}
	}
	if strings.Contains(people.String(), "quiet") {
		t.Error("what a passing test said is printed")
	}
	want := "pass\tgo\ta\tTestGood\t\nfail\tgo\ta\tTestBad\t\nskip\tgo\ta\tTestSeed\ta_test.go:9: seed: not run (FIRSTHAND_SEED is not set)\nfail\tgo\tb\t(package)\t\n"
	if results.String() != want {
		t.Errorf("results are\n%s\nwanted\n%s", results.String(), want)
	}
}

func TestClosing(t *testing.T) {
	for name, c := range map[string]struct {
		results, says string
		good          bool
	}{
		"all well":              {"pass\tgo\ta\tX\t\n", "1 passed, 0 failed, 0 skipped\n", true},
		"one failed":            {"pass\tgo\ta\tX\t\nfail\tgo\ta\tY\t\n", "1 passed, 1 failed, 0 skipped\n", false},
		"none":                  {"", "0 passed, 0 failed, 0 skipped\n", false},
		"waits for the seed":    {"pass\tgo\ta\tX\t\nskip\tgo\ta\tY\twants FIRSTHAND_SEED\n", "seed: not run: 1 tests want FIRSTHAND_SEED\n1 passed, 0 failed, 1 skipped\n", true},
		"ran in another step":   {"skip\tgo\ta\tX\tno PostgreSQL\npass\tpg\ta\tX\t\n", "1 passed, 0 failed, 0 skipped\n", true},
		"ran nowhere":           {"pass\tgo\ta\tX\t\nskip\tgo\ta\tY\tno node here\n", "cannot run here: a Y: no node here\n1 passed, 1 failed, 0 skipped\n", false},
		"ran nowhere in a part": {"pass\tgo\ta\tX\t\nskip\tgo\ta\tY\tno node here\n", "1 passed, 0 failed, 1 skipped\n", true},
		"a line that is none":   {"pass go\n", "", false},
		"the same in two runs":  {"pass\tgo\ta\tX\t\npass\tpg\ta\tX\t\n", "2 passed, 0 failed, 0 skipped\n", true},
	} {
		t.Run(name, func(t *testing.T) {
			var people strings.Builder
			err := closing(strings.NewReader(c.results), &people, name != "ran nowhere in a part")
			if people.String() != c.says || (err == nil) != c.good {
				t.Errorf("said %q with error %v, wanted %q, good=%v", people.String(), err, c.says, c.good)
			}
		})
	}
}
