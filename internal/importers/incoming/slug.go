package incoming

import (
	"net/url"
	"path"
	"strings"
)

// SlugOf is the last part of an address without the ending of a file, "" where there is none.
func SlugOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	last := path.Base(strings.TrimSuffix(u.Path, "/"))
	if last == "." || last == "/" {
		return ""
	}
	return strings.TrimSuffix(last, path.Ext(last))
}
