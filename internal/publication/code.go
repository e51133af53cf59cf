package publication

import (
	"crypto/sha256"
	"encoding/base64"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"firsthand"
)

const maxCode = 64 << 10 // bytes, head and foot each

// Code is what an administrator puts into every page of the site, as it is.
type Code struct {
	Head string `json:"head"` // before </head>
	Foot string `json:"foot"` // before </body>
}

func (c Code) validate() error {
	if len(c.Head) > maxCode || len(c.Foot) > maxCode {
		return firsthand.Errorf(firsthand.Invalid, "The code for head and foot can have %d KB each.", maxCode>>10)
	}
	return nil
}

// loads says, for elements that load something, which directives of the Content-Security-Policy that needs. A script may
// ask the place that it comes from.
var loads = map[string]struct {
	attribute  string
	directives []string
}{
	"script": {"src", []string{"script-src", "connect-src"}},
	"img":    {"src", []string{"img-src"}},
	"iframe": {"src", []string{"frame-src"}},
	"link":   {"href", []string{"style-src"}},
	"video":  {"src", []string{"media-src"}},
	"audio":  {"src", []string{"media-src"}},
}

// CodeSources are what a page's Content-Security-Policy must let in for this code to work: its inline scripts and styles by
// their hashes, and the places that it loads something from, by directive. Whatever else the code tries is refused by the
// reader's browser.
func CodeSources(code ...string) map[string][]string {
	found := map[string][]string{}
	add := func(directive, source string) {
		if !slices.Contains(found[directive], source) {
			found[directive] = append(found[directive], source)
		}
	}
	for _, text := range code {
		z := html.NewTokenizer(strings.NewReader(text))
		inside := ""
		for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
			switch token := z.Token(); kind {
			case html.StartTagToken, html.SelfClosingTagToken:
				inside = token.Data
				needs := loads[token.Data]
				if origin := originOf(attribute(token, needs.attribute)); origin != "" {
					for _, directive := range needs.directives {
						add(directive, origin)
					}
				}
			case html.TextToken:
				switch {
				case inside == "script":
					add("script-src", inlineHash(token.Data))
				case inside == "style":
					add("style-src", inlineHash(token.Data))
				}
			case html.EndTagToken:
				inside = ""
			}
		}
	}
	return found
}

// CodeAsks are the places on other sites that readers' browsers ask because of this code, sorted.
func CodeAsks(code ...string) []string {
	var places []string
	for _, sources := range CodeSources(code...) {
		for _, s := range sources {
			if !strings.HasPrefix(s, "'") && !slices.Contains(places, s) {
				places = append(places, s)
			}
		}
	}
	slices.Sort(places)
	return places
}

func attribute(token html.Token, name string) string {
	for _, a := range token.Attr {
		if a.Key == name && name != "" {
			return a.Val
		}
	}
	return ""
}

// originOf is the place of an address on another site, "" for what is none that a page may load.
func originOf(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "" || strings.ContainsAny(u.Host, " ;,'\"*") {
		return ""
	}
	return "https://" + strings.ToLower(u.Host)
}

func inlineHash(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
