package main

import (
	"io"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
)

func TestASmallArchiveIsFilledAndMeasured(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		var out strings.Builder
		if err := run(t.Context(), []string{"-db", address, "-of", "1000", "-times", "3", "fill", "more", "measure", "publish"}, &out, io.Discard); err != nil {
			t.Fatal(err)
		}
		for _, line := range []string{"loading quotes", "more quotes", "a person's page", "everything she said about him", "visible: the front page"} {
			if !strings.Contains(out.String(), line) {
				t.Errorf("no figure says %q:\n%s", line, out.String())
			}
		}
	})
}
