package publication

import (
	"net/url"
	"strings"
)

// askedBy are the names by which addresses of other systems say in their query what they ask for, in the order in which they count.
var askedBy = []string{"p", "page_id", "attachment_id", "cat", "tag"}

// maxAsked is how long a value may be that such an address asks for.
const maxAsked = 100

// AskedFor is the path at which the redirect of an address is kept that says in its query what it asks for: "/?p=12" is
// "/p=12/". It is "" for all others.
func AskedFor(path, query string) string {
	if query == "" || !strings.ContainsRune(query, '=') || len(query) > maxPath {
		return ""
	}
	values, err := url.ParseQuery(query)
	if err != nil {
		return ""
	}
	for _, name := range askedBy {
		if v := values.Get(name); v != "" && len(v) <= maxAsked && !strings.ContainsAny(v, "/\\.?#\x00") {
			return CleanPath(path + "/" + name + "=" + v)
		}
	}
	return ""
}
