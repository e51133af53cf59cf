package markup

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html/atom"

	"firsthand"
)

// hostile are inputs that a parser could spend minutes or gigabytes on; true: they are refused.
func hostile() map[string]struct {
	source  string
	refused bool
} {
	var fonts, heavy, attrs strings.Builder
	for i := range 500 {
		fmt.Fprintf(&fonts, "<font id=%d>", i)
	}
	for range 300 {
		heavy.WriteString("<b")
		for i := range 900 {
			fmt.Fprintf(&heavy, " a%d", i)
		}
		heavy.WriteString(">")
	}
	for i := range 300_000 {
		fmt.Fprintf(&attrs, "a%d ", i)
	}
	return map[string]struct {
		source  string
		refused bool
	}{
		"200,000 elements inside one another": {strings.Repeat("<div>", 200_000), true},
		"200,000 marks inside one another":    {strings.Repeat("<span>", 200_000), true},
		"200,000 tables inside one another":   {strings.Repeat("<table><tr><td>", 200_000), true},
		"svg inside svg":                      {strings.Repeat("<svg>", 200_000), false},
		"20 MB":                               {strings.Repeat("words ", 20<<20/6), true},
		"3 million paragraphs":                {strings.Repeat("<p>", 3_000_000), true},
		"formatting never closed":             {fonts.String() + strings.Repeat("<p>x", 5_000), true},
		"heavy formatting never closed":       {heavy.String() + strings.Repeat("<p>x", 1_000), true},
		"an end tag behind a wall":            {fonts.String()[:6000] + "<object>" + strings.Repeat("</font>", 600) + "</object>" + strings.Repeat("<p>x", 5_000), true},
		"hidden from a counter in a drawing":  {"<svg><title>" + fonts.String()[:6000] + strings.Repeat("<p>x", 5_000), false},
		"the same attribute 4 million times":  {"<p " + strings.Repeat("a ", 4_000_000) + ">", false},
		"300,000 attributes on one element":   {"<p " + attrs.String() + ">x", true},
		"300,000 attributes":                  {strings.Repeat("<p a b c>", 100_000), false},
		"opening brackets":                    {strings.Repeat("<", 5_000_000), false},
		"ampersands":                          {strings.Repeat("&", 5_000_000), false},
		"comments opened":                     {strings.Repeat("<!--", 2_000_000), false},
		"links never closed":                  {strings.Repeat("<a>", 5_000), false},
		"misnested":                           {strings.Repeat("<b><p></b>", 50_000), false},
		"one long word":                       {strings.Repeat("a", MaxBytes), false},
	}
}

func TestParseAnswersHostileInputQuickly(t *testing.T) {
	for name, c := range hostile() {
		t.Run(name, func(t *testing.T) {
			for door, read := range map[string]func(string) error{
				"Parse":    func(s string) error { _, err := Parse(s); return err },
				"Fragment": func(s string) error { _, err := Fragment(s); return err },
				"Text":     func(s string) error { Text(s); return nil },
			} {
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				start := time.Now()
				err := read(c.source)
				took := time.Since(start)
				runtime.ReadMemStats(&after)
				if took > 20*time.Second {
					t.Errorf("%s took %v", door, took)
				}
				if mb := (after.TotalAlloc - before.TotalAlloc) >> 20; mb > 300 {
					t.Errorf("%s allocated %d MB", door, mb)
				}
				if door == "Text" {
					continue
				}
				if refused := err != nil; refused != c.refused {
					t.Errorf("%s: error %v, refused wanted: %v", door, err, c.refused)
				}
				if err != nil && (firsthand.ErrorCode(err) != firsthand.Invalid || !strings.HasPrefix(firsthand.ErrorMessage(err), "The HTML ")) {
					t.Errorf("%s: not a sentence for people: %v", door, err)
				}
			}
		})
	}
}

func TestParseMendsWhatIsMissing(t *testing.T) {
	root, err := Parse("<title>A</title><p>one<p>two\xff")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := HTML(root), "<html><head><title>A</title></head><body><p>one</p><p>two\uFFFD</p></body></html>"; got != want {
		t.Errorf("got %s", got)
	}
}

func TestParseLeavesDrawingsOut(t *testing.T) {
	for source, want := range map[string]string{
		"a<svg><title>x</title><path d=1></path></svg>b":       "a<!---->b",
		"a<svg/>b<math><mi>x</mi></math>":                      "a<!---->b<!---->",
		"a<svg><svg></svg><text>x</text></svg>b":               "a<!---->b",
		"a<SVG><foreignObject><p>x</p></foreignObject></SVG>b": "a<!---->b",
		"<p>a<svg><g><p>forgotten":                             "<p>a<!----></p><p>forgotten</p>",
		"<<svg></svg>b>x":                                      "&lt;<!---->b&gt;x",
		"<script>'<svg>'</script>":                             "<script>'<svg>'</script>",
		"<p title='<svg>'>a</p>":                               `<p title="&lt;svg&gt;">a</p>`,
	} {
		body, err := Fragment(source)
		if err != nil {
			t.Fatal(err)
		}
		if got := InnerHTML(body); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", source, got, want)
		}
		if !Drawings(source) {
			t.Errorf("Drawings does not see it: %s", source)
		}
	}
}

func TestNodes(t *testing.T) {
	body, err := Fragment(`<figure class="a b" data-x="1"> <!-- c --><p>one <b>two</b></p> </figure><p>three</p>`)
	if err != nil {
		t.Fatal(err)
	}
	figure := Find(body, Element(atom.Figure))
	if figure == nil || !HasClass(figure, "b") || HasClass(figure, "a b") || Attr(figure, "data-x") != "1" {
		t.Fatalf("figure: %+v", figure)
	}
	if _, has := LookupAttr(figure, "id"); has {
		t.Error("an attribute that is not there was found")
	}
	if p := Only(figure); p == nil || TextOf(p) != "one two" {
		t.Errorf("Only(figure) = %v", p)
	}
	if Only(body) != nil {
		t.Error("a body with two children has no only child")
	}
	var texts []string
	for p := range FindAll(body, Element(atom.P)) {
		texts = append(texts, TextOf(p))
	}
	if got := strings.Join(texts, "|"); got != "one two|three" {
		t.Errorf("FindAll: %s", got)
	}
	SetAttr(figure, "data-x", "2")
	SetAttr(figure, "id", "f")
	if got := InnerHTML(body); !strings.HasPrefix(got, `<figure class="a b" data-x="2" id="f">`) {
		t.Errorf("SetAttr: %s", got)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"<p>a", "<b><p></b>", "<table>a<b>", "<svg><p>", "<a><a>", "<template><td>", "<frameset>", "</br>", "<!doctype x><html><body a=1><body b=2>"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		root, err := Parse(source)
		if err != nil {
			return
		}
		if n := countNodes(HTML(root), MaxNodes); n > 40*(len(source)+10) {
			t.Errorf("%d bytes became %d nodes", len(source), n)
		}
	})
}
