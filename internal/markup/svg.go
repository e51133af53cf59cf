package markup

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"

	"firsthand"
)

const svgNamespace = "http://www.w3.org/2000/svg"

// Limits on a drawing: what a browser shows without trouble.
const (
	maxSVG         = 8 << 20
	maxSVGElements = 100_000
	maxSVGDepth    = 200
)

// svgElements are the elements of a drawing that are kept; what stands in any other goes with it. None runs a script,
// loads anything, or changes what another attribute is while it is shown.
var svgElements = set(`svg g defs symbol use style title desc
	path rect circle ellipse line polyline polygon text tspan textPath
	linearGradient radialGradient stop pattern clipPath mask marker switch view
	filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
	feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`)

// svgAttributes are the attributes that are kept, beside those of svgStyles and ARIA's.
var svgAttributes = set(`id class lang role width height viewBox preserveAspectRatio version x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength transform
	gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits mask-type
	markerUnits markerWidth markerHeight refX refY orient dx dy rotate textLength lengthAdjust startOffset method spacing
	filterUnits primitiveUnits in in2 result stdDeviation mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4
	order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent
	scale xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle radius baseFrequency numOctaves seed stitchTiles systemLanguage`)

// svgStyles are the properties that may stand as attributes or in a style attribute.
var svgStyles = set(`fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset
	opacity color stop-color stop-opacity flood-color flood-opacity lighting-color clip-path clip-rule mask filter marker marker-start marker-mid marker-end
	font-family font-size font-style font-weight font-variant font-stretch letter-spacing word-spacing text-anchor text-decoration text-rendering dominant-baseline alignment-baseline baseline-shift
	writing-mode direction unicode-bidi white-space display visibility overflow paint-order vector-effect shape-rendering image-rendering color-interpolation color-interpolation-filters
	mix-blend-mode isolation transform transform-origin enable-background`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		m[word] = true
	}
	return m
}

// SVG rebuilds a drawing of what it may hold: shapes, words, gradients and filters, and references to parts of itself. What
// runs, loads, links or animates is left out, with what is in it; so are comments, entities and other people's names for
// things. What comes back is well formed and comes back from another SVG as it is.
func SVG(data []byte) ([]byte, error) {
	if len(data) > maxSVG {
		return nil, firsthand.Errorf(firsthand.Invalid, "This drawing has more than %d MB: save it as PNG, or draw it with fewer points.", maxSVG>>20)
	}
	w := &svgWriter{}
	err := readSVG(data, w)
	if err == nil && !w.begun {
		err = errors.New("no svg element")
	}
	var said *firsthand.Error
	if errors.As(err, &said) {
		return nil, err
	}
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "This drawing cannot be read: it is damaged, or no SVG. Save it anew as plain SVG, or as PNG.")
	}
	return w.out.Bytes(), nil
}

// svgTaker is told of what a drawing holds, in order.
type svgTaker interface {
	open(e xml.StartElement)
	close(e xml.EndElement)
	text(words string)
}

// readSVG reads a drawing within limits. A document type may name entities, which could unfold without end: none of its
// own is known here, so that a drawing that uses one is refused.
func readSVG(data []byte, to svgTaker) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = func(charset string, r io.Reader) (io.Reader, error) {
		if strings.EqualFold(charset, "utf-8") || strings.EqualFold(charset, "us-ascii") {
			return r, nil
		}
		return nil, firsthand.Errorf(firsthand.Invalid, "This drawing is not written in UTF-8: save it anew as UTF-8.")
	}
	depth, elements := 0, 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			depth, elements = depth+1, elements+1
			if depth > maxSVGDepth || elements > maxSVGElements {
				return firsthand.Errorf(firsthand.Invalid, "This drawing has more than %d parts, or nests them more than %d deep: save it as PNG.", maxSVGElements, maxSVGDepth)
			}
			to.open(t)
		case xml.EndElement:
			depth--
			to.close(t)
		case xml.CharData:
			to.text(string(t))
		}
	}
}

// svgWriter writes what may be kept.
type svgWriter struct {
	out     bytes.Buffer
	begun   bool
	done    bool // the one drawing has ended
	stack   []string
	sheet   strings.Builder // of a style element
	dropped int             // how deep we are in something that is left out
}

func (w *svgWriter) open(e xml.StartElement) {
	name := e.Name.Local
	allowed := (e.Name.Space == svgNamespace || e.Name.Space == "") && svgElements[name] && (w.begun || name == "svg") && !w.done
	if w.dropped > 0 || !allowed {
		w.dropped++
		return
	}
	w.out.WriteString("<" + name)
	if !w.begun {
		w.begun = true
		w.out.WriteString(` xmlns="` + svgNamespace + `"`)
	}
	seen := map[string]bool{}
	for _, a := range e.Attr {
		key, value, ok := svgAttribute(name, a)
		if !ok || seen[key] {
			continue
		}
		seen[key] = true
		w.out.WriteString(" " + key + `="` + escapeXML(value) + `"`)
	}
	w.out.WriteString(">")
	w.stack = append(w.stack, name)
}

func (w *svgWriter) close(xml.EndElement) {
	if w.dropped > 0 {
		w.dropped--
		return
	}
	name := w.stack[len(w.stack)-1]
	w.stack = w.stack[:len(w.stack)-1]
	if name == "style" {
		w.out.WriteString(escapeXML(svgSheet(w.sheet.String())))
		w.sheet.Reset()
	}
	w.out.WriteString("</" + name + ">")
	w.done = len(w.stack) == 0
}

// text keeps words where words are shown or read out; elsewhere they are blanks between elements.
func (w *svgWriter) text(words string) {
	if w.dropped > 0 || len(w.stack) == 0 {
		return
	}
	switch w.stack[len(w.stack)-1] {
	case "text", "tspan", "textPath", "title", "desc":
		w.out.WriteString(escapeXML(words))
	case "style":
		w.sheet.WriteString(words)
	}
}

// svgSelector is what a rule of a drawing may be for: elements, classes, names, in a list.
var svgSelector = regexp.MustCompile(`^[.#]?[A-Za-z_][\w-]*(,[.#]?[A-Za-z_][\w-]*)*$`)

// svgSheet keeps the plain rules of a style sheet, those that a drawing program writes (".a{fill:red}"); rules within
// rules, and those that load something, go.
func svgSheet(sheet string) string {
	var b strings.Builder
	for rule := range strings.SplitSeq(sheet, "}") {
		selector, style, found := strings.Cut(rule, "{")
		selector = strings.Join(strings.Fields(strings.ReplaceAll(selector, ", ", ",")), " ")
		if !found || !svgSelector.MatchString(selector) {
			continue
		}
		if style = svgStyle(style); style != "" {
			b.WriteString(selector + "{" + style + "}")
		}
	}
	return b.String()
}

// svgAttribute gives an attribute as it may be kept.
func svgAttribute(element string, a xml.Attr) (key, value string, ok bool) {
	key, value = a.Name.Local, strings.TrimSpace(a.Value)
	switch {
	case a.Name.Space == "xml" || a.Name.Space == "http://www.w3.org/XML/1998/namespace":
		return "xml:" + key, value, key == "space" || key == "lang"
	case key == "href" && (a.Name.Space == "" || a.Name.Space == "http://www.w3.org/1999/xlink" || a.Name.Space == "xlink"):
		return "href", value, svgReference(value) && element != "svg"
	case a.Name.Space != "":
		return "", "", false
	case key == "style":
		value = svgStyle(value)
		return key, value, value != ""
	case svgStyles[key]:
		return key, value, svgValue(value)
	}
	return key, value, (svgAttributes[key] || strings.HasPrefix(key, "aria-") && len(key) < 40 && svgName(key[5:])) && svgValue(value)
}

// svgReference tells whether an address is a part of the drawing itself.
func svgReference(value string) bool {
	return len(value) > 1 && len(value) < 300 && value[0] == '#' && svgName(value[1:])
}

func svgName(name string) bool {
	for _, c := range name {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '_', c == '.', c == ':', c > 0x7f:
		default:
			return false
		}
	}
	return name != ""
}

// svgValue tells whether a value names nothing outside of the drawing. A backslash could spell what is looked for.
func svgValue(value string) bool {
	low := strings.ToLower(value)
	if strings.ContainsAny(low, "\\\x00") || strings.Contains(low, "/*") || strings.Contains(low, "javascript:") || strings.Contains(low, "data:") ||
		strings.Contains(low, "expression") || strings.Contains(low, "@import") || strings.Contains(low, "image(") || strings.Contains(low, "image-set(") || strings.Contains(low, "src(") {
		return false
	}
	for {
		at := strings.Index(low, "url(")
		if at < 0 {
			return true
		}
		inside, after, closed := strings.Cut(low[at+4:], ")")
		if !closed || !svgReference(strings.Trim(inside, " '\"")) {
			return false
		}
		low = after
	}
}

// svgStyle keeps the declarations of a style attribute that are of the list.
func svgStyle(style string) string {
	if !svgValue(style) {
		return ""
	}
	var kept []string
	for declaration := range strings.SplitSeq(style, ";") {
		name, value, found := strings.Cut(declaration, ":")
		name, value = strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(value)
		if found && svgStyles[name] && value != "" && !strings.ContainsAny(value, "{}<>") {
			kept = append(kept, name+":"+value)
		}
	}
	return strings.Join(kept, ";")
}

func escapeXML(text string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(text)); err != nil {
		return ""
	}
	return b.String()
}

// SVGSize reads the sides of a drawing in pixels: what it says, or those of its view, or 300 × 150, as browsers take it.
func SVGSize(data []byte) (width, height int, err error) {
	s := &svgSizer{}
	if err := readSVG(data[:min(len(data), maxSVG)], s); err != nil && !s.found {
		return 0, 0, err
	}
	w, h := s.width, s.height
	switch box := s.box; {
	case w > 0 && h > 0:
	case w > 0 && box[0] > 0 && box[1] > 0:
		h = w * box[1] / box[0]
	case h > 0 && box[0] > 0 && box[1] > 0:
		w = h * box[0] / box[1]
	case box[0] > 0 && box[1] > 0:
		w, h = box[0], box[1]
	default:
		w, h = 300, 150
	}
	if most := max(w, h); most > 4000 { // a drawing has every size
		w, h = w*4000/most, h*4000/most
	}
	return max(1, int(math.Round(w))), max(1, int(math.Round(h))), nil
}

type svgSizer struct {
	found         bool
	width, height float64
	box           [2]float64
}

func (s *svgSizer) open(e xml.StartElement) {
	if s.found {
		return
	}
	s.found = true
	for _, a := range e.Attr {
		switch {
		case a.Name.Space != "":
		case a.Name.Local == "width":
			s.width = svgLength(a.Value)
		case a.Name.Local == "height":
			s.height = svgLength(a.Value)
		case a.Name.Local == "viewBox":
			if n := strings.FieldsFunc(a.Value, func(r rune) bool { return r == ' ' || r == ',' || r == '\n' || r == '\t' }); len(n) == 4 {
				s.box = [2]float64{svgLength(n[2]), svgLength(n[3])}
			}
		}
	}
}

func (s *svgSizer) close(xml.EndElement) {}
func (s *svgSizer) text(string)          {}

// svgLength reads a length in pixels; 0 is none, or one that depends on the page.
func svgLength(value string) float64 {
	value = strings.TrimSpace(value)
	scale := 1.0
	for unit, pixels := range map[string]float64{"px": 1, "pt": 4.0 / 3, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96} {
		if rest, found := strings.CutSuffix(value, unit); found {
			value, scale = rest, pixels
		}
	}
	n, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || math.IsNaN(n) || n <= 0 || n > 1e6 {
		return 0
	}
	return n * scale
}
