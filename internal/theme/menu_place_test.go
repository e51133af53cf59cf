package theme

import "testing"

func TestAnAddressOfNothingHasTheMenuPlaceOfWhatLiesAboveIt(t *testing.T) {
	menu := []string{"http://desk.example/", "http://desk.example/tag/", "/tag/tea/", "https://other.example/x/", "/gone/"}
	for path, want := range map[string]string{
		"/tag/tea/page/9/": "/tag/tea/-/",
		"/tag/none/":       "/tag/-/",
		"/gone/":           "/gone/",
		"/gone":            "/gone/",
		"/tagged/x/":       "",
		"/nothing/":        "",
		"/":                "",
	} {
		if got := MenuPlace("http://desk.example", menu, path); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}
