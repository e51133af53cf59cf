package demo

import (
	"io/fs"
	"testing"
	"time"
)

// clock is a Thursday in autumn.
var clock = time.Date(2026, 10, 22, 15, 30, 12, 0, time.UTC)

func sample(t *testing.T) *Publication {
	t.Helper()
	p, err := Sample(clock)
	if err != nil {
		t.Fatalf("load the sample: %v", err)
	}
	return p
}

func TestSampleHoldsTogether(t *testing.T) {
	p := sample(t)
	t.Logf("%d stories, %d pages, %d people, %d outlets, %d interviews, %d quotes, %d pictures",
		len(p.Stories), len(p.Pages), len(p.People), len(p.Outlets), len(p.Interviews), len(p.Quotes), len(p.Pictures))
	for _, v := range p.Pictures {
		if _, err := fs.Stat(p.PictureFS, v.File); err != nil {
			t.Error(err)
		}
	}
}
