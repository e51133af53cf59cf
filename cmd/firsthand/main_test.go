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

// largestFile names the variable that says how large a file the program may write, as on a disk that is full after so many bytes.
const largestFile = "TEST_LARGEST"

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"firsthand": func() {
			limitFiles(os.Getenv(largestFile))
			status := run(context.Background(), os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr})
			if file := os.Getenv(peakFile); file != "" {
				data, _ := os.ReadFile("/proc/self/status") // none on other systems: nothing is measured there
				os.WriteFile(file, data, 0o600)
			}
			os.Exit(status)
		},
		"restore-held": restoreHeld,
	})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script", UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != ""})
}
