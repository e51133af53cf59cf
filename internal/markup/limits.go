package markup

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand"
)

// Limits on HTML that is parsed into a tree.
const (
	MaxBytes = 10 << 20 // of source
	MaxNodes = 600_000  // elements, texts and attributes, those included that the parser repeats to mend nesting
	MaxDepth = 512      // elements inside one another
	maxAttrs = 1_000    // on one element
)

// admit makes the source valid UTF-8, takes drawings out, and estimates what a parser would build
// from it without building it: 16 kB of unclosed formatting can become hundreds of megabytes.
//
// Drawings and formulas are where the parser tells its tokenizer to read differently (a <title> is
// no raw text there). Without them the tokens that are counted here are exactly those that the
// parser sees, and the tricks with which scripts pass sanitisers have lost their usual place.
func admit(source string) (string, error) {
	source, err := admitText(source)
	if err != nil {
		return "", err
	}
	source = withoutDrawings(source)
	return source, admitNodes(source)
}

// admitText refuses what is too large, and mends letters that are none.
func admitText(source string) (string, error) {
	if len(source) > MaxBytes {
		return "", firsthand.Errorf(firsthand.Invalid, "The HTML is larger than %d MB. Split it, or take out what is not text.", MaxBytes>>20)
	}
	if !utf8.ValidString(source) {
		source = strings.ToValidUTF8(source, "\uFFFD")
	}
	return source, nil
}

func admitNodes(source string) error {
	if countNodes(source, MaxNodes) > MaxNodes {
		return firsthand.Errorf(firsthand.Invalid, "The HTML has more than %d elements, or formatting that is opened again and again and never closed.", MaxNodes)
	}
	return nil
}

// Drawings tells whether a source holds SVG or MathML, which Parse and Fragment leave out.
func Drawings(source string) bool {
	for rest := source; ; {
		i := strings.IndexByte(rest, '<')
		if i < 0 {
			return false
		}
		rest = rest[i+1:]
		if len(rest) >= 3 && strings.EqualFold(rest[:3], "svg") || len(rest) >= 4 && strings.EqualFold(rest[:4], "math") {
			return true
		}
	}
}

// withoutDrawings puts an empty comment in the place of every <svg> and <math> with its content.
// (Without the comment the texts before and after could join into a tag.)
func withoutDrawings(source string) string {
	if !Drawings(source) {
		return source
	}
	var out strings.Builder
	out.Grow(len(source))
	z := html.NewTokenizer(strings.NewReader(source))
	depth, embedded := 0, 0 // open drawings; open elements that hold HTML again
	for {
		kind := z.Next()
		raw := z.Raw()
		if kind == html.ErrorToken {
			if depth == 0 {
				out.Write(raw)
			}
			return out.String()
		}
		var a atom.Atom
		if kind == html.StartTagToken || kind == html.EndTagToken || kind == html.SelfClosingTagToken {
			name, _ := z.TagName()
			a = atom.Lookup(name)
		}
		drawing := a == atom.Svg || a == atom.Math
		switch {
		case depth == 0 && drawing && kind != html.EndTagToken:
			out.WriteString("<!---->")
			if kind == html.StartTagToken {
				depth, embedded = 1, 0
			}
		case depth == 0:
			out.Write(raw)
		case kind == html.StartTagToken:
			z.NextIsNotRawText()
			switch {
			case drawing:
				depth++
			case a == atom.Foreignobject || a == atom.Desc || a == atom.Title || a == atom.AnnotationXml || a == atom.Mtext:
				embedded++
			case embedded == 0 && breaksOut[a]:
				depth = 0
				out.Write(raw)
			}
		case kind == html.EndTagToken && drawing:
			depth--
		}
	}
}

// breaksOut are elements that end a drawing which somebody forgot to close.
var breaksOut = map[atom.Atom]bool{
	atom.Blockquote: true, atom.Body: true, atom.Center: true, atom.Div: true, atom.Dl: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Head: true, atom.Hr: true, atom.Img: true, atom.Li: true, atom.Ol: true, atom.P: true,
	atom.Pre: true, atom.Table: true, atom.Ul: true,
}

// formatting are the elements that a parser opens again in every following block until they are closed.
var formatting = map[atom.Atom]bool{
	atom.A: true, atom.B: true, atom.Big: true, atom.Code: true, atom.Em: true, atom.Font: true,
	atom.I: true, atom.Nobr: true, atom.S: true, atom.Small: true, atom.Strike: true,
	atom.Strong: true, atom.Tt: true, atom.U: true,
}

// walls are the elements through which an end tag inside cannot close formatting outside.
var walls = map[atom.Atom]bool{
	atom.Applet: true, atom.Caption: true, atom.Table: true, atom.Td: true, atom.Th: true,
	atom.Marquee: true, atom.Object: true, atom.Template: true, atom.Select: true, atom.Frameset: true,
}

// countNodes estimates from above how many nodes and attributes parsing builds, and stops past limit.
func countNodes(source string, limit int) int {
	z := html.NewTokenizer(strings.NewReader(source))
	open := map[atom.Atom][]int{} // what each formatting element weighs that an end tag can still close
	count, formats := 0, 0        // formats: the weight of all that may be opened again
	for count <= limit {
		switch z.Next() {
		case html.ErrorToken:
			return count
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			a, attrs := atom.Lookup(name), 0
			for ; more; attrs++ {
				_, _, more = z.TagAttr()
			}
			if attrs > maxAttrs {
				return limit + 1
			}
			count += attrs
			if formatting[a] {
				open[a] = append(open[a], 1+attrs)
				formats += 1 + attrs
			} else {
				count += formats
			}
			if walls[a] {
				clear(open)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			count += formats
			a := atom.Lookup(name)
			if last := len(open[a]) - 1; last >= 0 {
				formats -= open[a][last]
				open[a] = open[a][:last]
			}
		}
		count++
	}
	return count
}
