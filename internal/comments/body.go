package comments

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand"
	"firsthand/internal/markup"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
)

// Body is a comment's words as they may stand on a page.
type Body struct {
	HTML  string // paragraphs, line ends and links, and nothing else
	Plain string
	Links int
}

var readers = sync.OnceValue(markup.CommentPolicy)

// FromText is what somebody typed into a form: paragraphs are parted by empty lines, addresses become links.
func FromText(text string) (Body, error) {
	text, err := moderation.CleanText(text, MaxText)
	if err != nil {
		return Body{}, err
	}
	var w writer
	for _, line := range strings.Split(text, "\n") {
		if strings.TrimSpace(line) == "" {
			w.end()
			continue
		}
		w.line()
		w.linked(strings.TrimSpace(line))
	}
	b, err := w.body()
	if err != nil {
		return Body{}, err
	}
	return rebuilt(b.HTML) // what is kept is what it would be if it were sent again
}

// FromHTML is what a program sends: of its markup paragraphs, line ends and links stay.
func FromHTML(source string) (Body, error) {
	if len(source) > maxSource {
		return Body{}, tooLong()
	}
	if _, err := moderation.CleanText(source, maxSource); err != nil {
		return Body{}, err
	}
	b, err := rebuilt(source)
	if err != nil {
		return Body{}, err
	}
	return rebuilt(b.HTML)
}

func rebuilt(source string) (Body, error) {
	root, err := markup.Fragment(markup.Sanitize(source, readers()))
	if err != nil {
		return Body{}, firsthand.Because(err, firsthand.Invalid, "This cannot be read as a text: write it more simply.")
	}
	var w writer
	for n := root.FirstChild; n != nil; n = n.NextSibling {
		w.node(n)
	}
	return w.body()
}

func tooLong() error {
	return firsthand.Errorf(firsthand.Invalid, "A comment has at most %d letters: make it shorter, or send it in two.", MaxText)
}

// writer writes paragraphs.
type writer struct {
	html, plain strings.Builder
	inside      bool // a paragraph is open
	broken      bool // a line end waits to be written
	links       int
}

var blocks = markup.Element(atom.P, atom.Blockquote, atom.Ul, atom.Ol, atom.Li, atom.Pre, atom.Div)

func (w *writer) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		if text := strings.Join(strings.Fields(n.Data), " "); text != "" {
			w.text(spaced(n.Data, text))
		} else if n.Data != "" && w.inside {
			w.text(" ")
		}
		return
	case n.Type != html.ElementNode:
		return
	case n.DataAtom == atom.Br:
		w.broken = w.inside
		return
	case n.DataAtom == atom.A:
		w.link(markup.Attr(n, "href"), markup.TextOf(n))
		return
	}
	block := blocks(n)
	if block {
		w.end()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	if block {
		w.end()
	}
}

// spaced is a text with its inner spaces made one, and those around it kept.
func spaced(was, text string) string {
	if first, _ := utf8.DecodeRuneInString(was); unicode.IsSpace(first) {
		text = " " + text
	}
	if last, _ := utf8.DecodeLastRuneInString(was); unicode.IsSpace(last) {
		text += " "
	}
	return text
}

func (w *writer) open() {
	if !w.inside {
		w.html.WriteString("<p>")
		if w.plain.Len() > 0 {
			w.plain.WriteString("\n\n")
		}
		w.inside, w.broken = true, false
	}
	if w.broken {
		w.html.WriteString("<br>")
		w.plain.WriteString("\n")
		w.broken = false
	}
}

// line begins a line of a paragraph that may have some.
func (w *writer) line() {
	w.broken = w.inside
	w.open()
}

func (w *writer) end() {
	if w.inside {
		w.html.WriteString("</p>")
	}
	w.inside, w.broken = false, false
}

func (w *writer) text(text string) {
	if !w.inside && strings.TrimSpace(text) == "" {
		return
	}
	w.open()
	w.html.WriteString(markup.Escape(text))
	w.plain.WriteString(text)
}

// link writes a link where the address is one that readers can go to.
func (w *writer) link(address, text string) {
	text = strings.Join(strings.Fields(text), " ")
	safe, ok := markup.SafeURL(address)
	web := strings.HasPrefix(strings.ToLower(safe), "https://") || strings.HasPrefix(strings.ToLower(safe), "http://")
	if text == "" || !ok || !web {
		w.text(text)
		return
	}
	w.open()
	w.links++
	w.html.WriteString(`<a href="` + markup.Escape(safe) + `" rel="ugc nofollow noopener noreferrer" target="_blank">` + markup.Escape(text) + `</a>`)
	w.plain.WriteString(text)
}

var address = regexp.MustCompile(`(?i)\bhttps?://[^\s<>"']+`)

// linked writes a text in which addresses are links.
func (w *writer) linked(text string) {
	at := 0
	for _, m := range address.FindAllStringIndex(text, -1) {
		found := strings.TrimRight(text[m[0]:m[1]], ".,;:!?)]}…")
		w.text(text[at:m[0]])
		w.link(found, found)
		at = m[0] + len(found)
	}
	if at < len(text) {
		w.text(text[at:])
	}
}

// lineEnds takes the spaces at the ends of lines away.
var lineEnds = strings.NewReplacer(" </p>", "</p>", " <br>", "<br>")

func (w *writer) body() (Body, error) {
	w.end()
	b := Body{HTML: lineEnds.Replace(w.html.String()), Plain: strings.TrimSpace(strings.ReplaceAll(w.plain.String(), " \n", "\n"))}
	b.Links = max(w.links, len(address.FindAllStringIndex(b.Plain, -1)))
	switch {
	case !strings.ContainsFunc(b.Plain, func(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) }):
		return Body{}, firsthand.Errorf(firsthand.Invalid, "There is nothing written here yet.")
	case utf8.RuneCountInString(b.Plain) > MaxText:
		return Body{}, tooLong()
	}
	return b, nil
}

// wordsHash is the same for texts that say the same.
func wordsHash(plain string) string {
	if plain == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(store.Fold(plain)))
	return hex.EncodeToString(sum[:])
}

const snippetLetters = 100

// Snippet is the beginning of a comment, on one line.
func Snippet(plain string) string {
	text := []rune(strings.Join(strings.Fields(plain), " "))
	if len(text) <= snippetLetters {
		return string(text)
	}
	cut := string(text[:snippetLetters])
	if at := strings.LastIndexByte(cut, ' '); at > len(cut)/2 {
		cut = cut[:at]
	}
	return strings.TrimRight(cut, " ,;:") + "…"
}
