package publication_test

import (
	"net/url"
	"strings"
	"testing"

	"firsthand/internal/publication"
)

func TestAnOldAddressIsKeptAsItIsAskedFor(t *testing.T) {
	for address, want := range map[string]string{
		"/blog/Caf%C3%A9/": "/blog/café/", "/blog/caf%c3%a9": "/blog/café/", "/2020/03/%D0%BF%d1%80/": "/2020/03/пр/", "/a%20b/": "/a b/", "/Über uns/": "/über uns/",
		"/100%/": "/100%/", "/a%3Fb/": "", "/a%00b/": "", "/caf%e9/": "", "/x.html": "/x.html/", "/?p=12": "/p=12/", "/blog%20one/?tag=caf%C3%A9": "/blog one/tag=café/", "/?q=tide": "",
		"/" + strings.Repeat("%D0%BF", 200) + "/": "/" + strings.Repeat("п", 200) + "/",
	} {
		got := publication.OldAddress(address)
		if got != want {
			t.Errorf("%s is kept at %q, want %q", address, got, want)
		}
		u, err := url.Parse(address)
		if err == nil && want != "" && u.RawQuery == "" && publication.CleanPath(u.Path) != got {
			t.Errorf("%s is looked up at %q and kept at %q", address, publication.CleanPath(u.Path), got)
		}
	}
}

func TestRedirectsAsATextAreReadAsTheyWereWritten(t *testing.T) {
	list, wrong := publication.ReadRedirects("/blog/Caf%C3%A9/ /tides/\n/a%20b/ -> /c/ temporary\n/100%25/ /x.html\n")
	if len(wrong) > 0 || len(list) != 3 || list[0].From != "/blog/café/" || list[1].From != "/a b/" || list[2].From != "/100%/" {
		t.Fatalf("%+v, %v", list, wrong)
	}
	text := publication.WriteRedirects(list)
	again, wrong := publication.ReadRedirects(text)
	if len(wrong) > 0 || publication.WriteRedirects(again) != text || again[1] != list[1] {
		t.Errorf("%q is read as %+v, %v", text, again, wrong)
	}
}
