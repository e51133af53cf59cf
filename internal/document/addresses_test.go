package document_test

import (
	"strings"
	"testing"

	"firsthand/internal/document"
)

func TestAddressesOfADocumentAreMapped(t *testing.T) {
	d, _, err := document.FromHTML(`<p>See <a href="https://old.example/a/"><b>this</b></a> and <a href="https://other.example/">that</a>.</p>
		<ul><li><a href="https://old.example/b/">b</a></li></ul><figure><a href="https://old.example/c/"><img src="https://old.example/c.jpg"></a></figure>
		<table><tr><td><a class="x" href='https://old.example/d?a=1&amp;b=2'>d</a></td></tr></table>`, document.HTMLOptions{})
	if err != nil {
		t.Fatal(err)
	}
	before := string(d.JSON())
	got := document.MapAddresses(d, func(a string) string { return strings.TrimPrefix(a, "https://old.example") })
	page := got.HTML()
	for _, want := range []string{`href="/a/"`, `href="https://other.example/"`, `href="/b/"`, `href="/c/"`, `src="/c.jpg"`, `/d?a=1&amp;b=2`} {
		if !strings.Contains(page, want) {
			t.Errorf("it lacks %s:\n%s", want, page)
		}
	}
	if strings.Contains(page, "old.example") || string(d.JSON()) != before {
		t.Errorf("an address was passed over, or the first document changed:\n%s\n%s", page, d.JSON())
	}
}
