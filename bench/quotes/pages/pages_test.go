package pages

import (
	"flag"
	"strings"
	"testing"
)

var list = flag.Bool("list", false, "list every difference on the pages in dev/")

// TestDev prints the figures on the pages that rules may be written for.
func TestDev(t *testing.T) {
	s, err := scoreDir("dev")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	s.Print(&b, "dev")
	if *list {
		s.List(&b)
	}
	t.Log(b.String())
}
