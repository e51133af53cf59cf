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
