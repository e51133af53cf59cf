package main

import (
	"context"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// The scripts of testdata/script run the real program; `firsthand` is a command in them.
// peakFile names the variable that says where the program, as a process of a test, tells what memory it took. What the
// system tells its parent counts the parent's own memory at the start of the child.
const peakFile = "TEST_PEAK"

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"firsthand": func() {
			status := run(context.Background(), os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr})
			if file := os.Getenv(peakFile); file != "" {
				data, _ := os.ReadFile("/proc/self/status") // none on other systems: nothing is measured there
				os.WriteFile(file, data, 0o600)
			}
			os.Exit(status)
		},
	})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script", UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != ""})
}
