package koenigtest

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Levelled brings HTML into a form in which only what counts differs: white space between tags and in runs, the
// order of attributes and of what stands in class and style, and how entities are written do not.
func Levelled(t testing.TB, source string) []string {
	t.Helper()
	nodes, err := html.ParseFragment(strings.NewReader(source), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, n := range nodes {
		level(n, false, &out)
	}
	return out
}

var anySpace = regexp.MustCompile(`[ \t\r\n]+`)

// verbatim are elements in which white space counts.
var verbatim = []string{"pre", "textarea", "script"}

func level(n *html.Node, exact bool, out *[]string) {
	switch n.Type {
	case html.TextNode:
		text := n.Data
		if !exact {
			text = strings.Trim(anySpace.ReplaceAllString(text, " "), " ")
		}
		if text != "" {
			*out = append(*out, text)
		}
	case html.CommentNode:
		text := anySpace.ReplaceAllString(n.Data, " ")
		text = regexp.MustCompile(` ?([<>]) ?`).ReplaceAllString(text, "$1")
		*out = append(*out, "<!--"+strings.TrimSpace(text)+"-->")
	case html.ElementNode:
		var attrs []string
		for _, a := range n.Attr {
			value := a.Val
			switch a.Key {
			case "class", "srcset", "sizes", "style":
				value = strings.TrimSpace(anySpace.ReplaceAllString(value, " "))
				value = strings.ReplaceAll(value, "; ", ";")
				if value == "" || value == ";" {
					continue
				}
			}
			attrs = append(attrs, a.Key+"="+value)
		}
		slices.Sort(attrs)
		*out = append(*out, "<"+n.Data+" "+strings.Join(attrs, " ")+">")
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			level(c, exact || slices.Contains(verbatim, n.Data), out)
		}
		*out = append(*out, "</"+n.Data+">")
	}
}

// Differ says where two levelled pieces part, "" if they do not.
func Differ(got, want []string) string {
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			from := max(0, min(i, len(got), len(want))-3)
			part := func(list []string) string {
				return strings.Join(list[min(from, len(list)):min(i+4, len(list))], "\n      ")
			}
			return "ours:   " + part(got) + "\ntheirs: " + part(want)
		}
	}
	return ""
}

// Sum is short for levelled HTML.
func Sum(parts []string) string {
	h := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(h[:8])
}

// Stopped stands in place of a sum where Ghost's renderer stopped, which is no measure of ours.
const Stopped = "stopped"

// Recorded are the sums of what Ghost's renderer wrote, levelled, by the name of the question. file is testdata/ghost.json
// of koenig.
func Recorded(t testing.TB, file string) map[string]string {
	t.Helper()
	known := map[string]string{}
	data, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(data, &known)
	}
	if err != nil {
		t.Fatal(err)
	}
	return known
}
