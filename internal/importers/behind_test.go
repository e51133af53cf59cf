package importers

import (
	"strings"
	"testing"
)

func TestWhatPanicsBehindEndsTheImportAlone(t *testing.T) {
	var b behind
	if err := b.do(func() error { panic("a stranger's text") }); err != nil {
		t.Fatal(err)
	}
	err := b.wait()
	if err == nil || !strings.Contains(err.Error(), "a stranger's text") || !strings.Contains(err.Error(), "behind_test.go") {
		t.Errorf("the error does not say what happened and where: %v", err)
	}
	if err := b.do(func() error { return nil }); err != nil || b.wait() != nil {
		t.Errorf("nothing more is done behind: %v", err)
	}
}

func TestWhatIsDoneSideBySideIsDoneOnce(t *testing.T) {
	var done [1000]int
	if err := sideBySide(len(done), func(i int) { done[i]++ }); err != nil {
		t.Fatal(err)
	}
	for i, n := range done {
		if n != 1 {
			t.Errorf("%d was done %d times", i, n)
		}
	}
	err := sideBySide(len(done), func(i int) {
		if i == 7 {
			panic("a stranger's text")
		}
	})
	if err == nil || !strings.Contains(err.Error(), "a stranger's text") {
		t.Errorf("what panics side by side is told as %v", err)
	}
}
