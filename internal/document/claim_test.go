package document

import (
	"strings"
	"testing"
)

func TestClaimBelievesOnlyWhatWasThere(t *testing.T) {
	before := Doc{Blocks: []Block{
		HTML{Source: "<script>count()</script>", By: "Administrator"},
		Embed{URL: "https://video.example/1", HTML: "<iframe>", By: "Owner"},
	}}
	saved := Doc{Blocks: []Block{
		HTML{Source: "<script>evil()</script>", By: "Administrator"},  // says that an administrator wrote it
		HTML{Source: "<script>count()</script>"},                      // stands there unchanged
		HTML{Source: "<script>count()</script>", By: "Administrator"}, // a copy of it
		Embed{HTML: "<iframe>", By: "x"},
		Embed{URL: "https://video.example/2", By: "Owner"},
		P(T("words")),
	}}
	got := Claim(saved, before, "Author")
	want := []string{"Author", "Administrator", "Author", "Owner", ""}
	for i, by := range want {
		switch b := got.Blocks[i].(type) {
		case HTML:
			if b.By != by {
				t.Errorf("block %d is by %q, want %q", i, b.By, by)
			}
		case Embed:
			if b.By != by {
				t.Errorf("block %d is by %q, want %q", i, b.By, by)
			}
		}
	}
	if len(got.Blocks) != len(saved.Blocks) {
		t.Errorf("%d blocks of %d", len(got.Blocks), len(saved.Blocks))
	}
	var web strings.Builder
	o := Options{Trusted: func(role string) bool { return role == "Administrator" }}
	if err := RenderWeb(&web, got, nil, o); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(web.String(), "evil") || strings.Count(web.String(), "count()") != 1 {
		t.Errorf("%s", web.String())
	}
}
