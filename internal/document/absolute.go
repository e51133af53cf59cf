package document

import (
	"slices"
	"strings"
)

// rooted are the attributes in which Ghost makes addresses absolute that begin at the root of the site.
var rooted = []string{"href", "src", "srcset", "data-kg-background-image", "data-kg-thumbnail", "data-kg-custom-thumbnail"}

// fromRoot puts the site's address before all addresses in HTML that begin at its root, as Ghost does with what it sends
// out. It looks at attributes as text: HTML of ours, which has them in quotation marks, is parsed by nobody but readers.
func fromRoot(source, base string) string {
	base = strings.TrimSuffix(base, "/")
	if base == "" {
		return source
	}
	var out strings.Builder
	rest := source
	for {
		at := strings.Index(rest, `="/`)
		if at < 0 {
			break
		}
		name := rest[strings.LastIndexAny(rest[:at], " \n\t\"'<>")+1 : at]
		value := rest[at+2:]
		end := strings.IndexByte(value, '"')
		if end < 0 {
			break
		}
		out.WriteString(rest[:at+2])
		value, rest = value[:end], value[end:]
		if slices.Contains(rooted, name) && !strings.HasPrefix(value, "//") {
			out.WriteString(base)
			if name == "srcset" {
				value = strings.ReplaceAll(value, ", /", ", "+base+"/")
			}
		}
		out.WriteString(value)
	}
	out.WriteString(rest)
	html := out.String()
	for _, mark := range []string{"url(&#39;/", "url('/", `style="background-image: url(/`} {
		if strings.Contains(html, mark) {
			html = strings.ReplaceAll(html, mark, strings.TrimSuffix(mark, "/")+base+"/")
		}
	}
	return html
}
