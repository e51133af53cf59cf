package importers

import (
	"errors"
	"log/slog"
	"strings"
	"testing"

	"firsthand"
)

func TestWhyStoriesWereKeptOneByOneIsNoted(t *testing.T) {
	var out strings.Builder
	log := slog.New(slog.NewTextHandler(&out, nil))
	fellBack(log, 3, firsthand.Errorf(firsthand.Invalid, "One has no headline."))
	fellBack(nil, 3, errors.New("no such column"))
	if out.Len() > 0 {
		t.Errorf("of what one of them is to blame for it says %s", out.String())
	}
	if fellBack(log, 3, errors.New("no such column")); !strings.Contains(out.String(), "level=WARN") || !strings.Contains(out.String(), "no such column") {
		t.Errorf("it says %q", out.String())
	}
}
