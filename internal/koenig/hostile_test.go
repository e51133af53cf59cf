package koenig

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"firsthand/internal/koenig/koenigtest"
	"firsthand/internal/markup"
)

type obj = map[string]any

// hostile are values that try to get out of where they stand.
var hostile = []any{`"><script>x()</script>`, `' onerror='x()`, `javascript:x()`, `--><script>x()</script><!--`, `</style><script>x()</script>`, `');x:expression(x())`,
	nil, true, 5, 1e300, -3.5, []any{}, []any{obj{"a": 1}}, obj{}, obj{"src": `"><script>x()</script>`}, "", " ", "\x00", strings.Repeat("a", 5000)}

func TestNoFieldGetsOutOfItsPlace(t *testing.T) {
	koenigtest.Values(func(kind string, base map[string]any) {
		for field := range base {
			for _, v := range hostile {
				changed := maps.Clone(base)
				if changed[field] = v; field == "type" {
					continue
				}
				data, err := json.Marshal(changed)
				if err != nil {
					t.Fatal(err)
				}
				n, _ := Read(data)
				for _, mail := range []bool{false, true} {
					out, _ := Card(n, Options{Mail: mail, Sizes: []int{600, 1000}})
					safe(t, kind+"."+field, out)
				}
			}
		}
	})
}

// safe holds that nothing in HTML runs, and that no address of a script stands in it.
func safe(t *testing.T, name, out string) {
	t.Helper()
	if strings.Contains(out, "<script") { // not even in a comment, which some mail programs read
		t.Fatalf("%s: a script: %s", name, out)
	}
	body, err := markup.Fragment(out)
	if err != nil {
		return
	}
	for n := range body.Descendants() {
		switch {
		case n.Type != html.ElementNode:
			continue
		case n.Data == "script":
			t.Fatalf("%s: a script: %s", name, out)
		}
		for _, a := range n.Attr {
			handler := strings.HasPrefix(a.Key, "on") && !slices.Contains([]string{"this.style.display = 'none'", "this.style.display='none'"}, a.Val)
			address := slices.Contains([]string{"href", "src", "background"}, a.Key) && strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:")
			if handler || address {
				t.Fatalf("%s: %s=%q: %s", name, a.Key, a.Val, out)
			}
		}
	}
}

func FuzzDocument(f *testing.F) {
	for i, q := range koenigtest.Questions() {
		if i%29 == 0 {
			f.Add(q.Lexical)
		}
	}
	f.Fuzz(func(t *testing.T, lexical string) {
		for _, mail := range []bool{false, true} {
			out, _ := Document([]byte(lexical), Options{Mail: mail, Sizes: []int{600, 1000}})
			safe(t, "document", out)
		}
	})
}

func TestWhoSeesAGatedBlock(t *testing.T) {
	block := func(nonMember bool, segment string) string {
		n := Node{"type": "html", "html": "secret", "visibility": obj{"web": obj{"nonMember": nonMember, "memberSegment": segment}, "email": obj{"memberSegment": ""}}}
		out, _ := Card(n, Options{})
		return "<p>before</p>" + out + "<p>after</p>"
	}
	if got := Strip(block(false, ""), Reader{Desk: true}); strings.Contains(got, "secret") {
		t.Errorf("nobody is not the desk either: %s", got) // it is not even written
	}
	if got := Strip(block(false, freeMembers), Reader{Desk: true}); !strings.Contains(got, "secret") || Gated(got) {
		t.Errorf("the desk sees: %s", got)
	}
	nobody, free, paid, comped := Reader{}, Reader{Member: true, Status: "free"}, Reader{Member: true, Status: "paid"}, Reader{Member: true, Status: "comped"}
	for _, c := range []struct {
		nonMember bool
		segment   string
		sees      []Reader
	}{
		{true, everyMember, []Reader{nobody, free, paid, comped}}, {false, everyMember, []Reader{free, paid, comped}}, {false, freeMembers, []Reader{free}},
		{false, paidMembers, []Reader{paid, comped}}, {true, "", []Reader{nobody}}, {true, paidMembers, []Reader{nobody, paid, comped}}, {false, "", nil},
		{false, "label:vip", nil}, {true, "label:vip", []Reader{nobody}},
	} {
		for _, r := range []Reader{nobody, free, paid, comped} {
			got := Strip(block(c.nonMember, c.segment), r)
			if sees := slices.Contains(c.sees, r); strings.Contains(got, "secret") != sees || Gated(got) || !strings.HasPrefix(got, "<p>before</p>") || !strings.HasSuffix(got, "<p>after</p>") {
				t.Errorf("nonMember %t, %q, reader %+v: %s", c.nonMember, c.segment, r, got)
			}
		}
	}
}

// Whatever stands around and in a block that nobody sees, only what is around it is left.
func FuzzStrip(f *testing.F) {
	f.Add("a", "b", "c")
	f.Add("<!--", "-->", "<!--kg-gated-block:")
	f.Add("<!--kg-gated-block:begin nonMember:true -->x<!--kg-gated-block:end-->", "\n", "")
	f.Fuzz(func(t *testing.T, before, inside, after string) {
		if strings.Contains(before+inside+after, "kg-gated") {
			Strip(before+inside+after, Reader{})
			return
		}
		for _, mark := range []string{`nonMember:false memberSegment:"status:free"`, `nonMember:false memberSegment:"" `, "", "x:y", "nonMember:\"true"} {
			got := Strip(before+"<!--kg-gated-block:begin "+mark+"-->"+inside+gateEnds+after, Reader{})
			if mark != "" && got != before+after {
				t.Errorf("mark %q left %q of %q, %q, %q", mark, got, before, inside, after)
			}
		}
	})
}
