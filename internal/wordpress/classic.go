package wordpress

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

var (
	ownLine  = regexp.MustCompile(`(?m)^[ \t]*(https?://[^\s<>"\[\]]+)[ \t]*$`)
	codeWord = regexp.MustCompile(`(?is)\[(code|sourcecode)((?:\s[^\]]*)?)\](.*?)\[/(?:code|sourcecode)\]`)
	noteLink = regexp.MustCompile(`(?is)<sup[^>]*\sdata-fn=[^>]*>\s*<a[^>]*>([^<]*)</a>\s*</sup>`)
	onlyLink = regexp.MustCompile(`(?i)^<p(?:\s[^>]*)?>\s*(https?://[^\s<>"\[\]]+)\s*</p>`)
)

// classic takes in a text of the classic editor.
func (b *body) classic(text string) {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	b.pages += strings.Count(text, "<!--nextpage-->")
	if strings.Contains(text, "code]") {
		text = codeWord.ReplaceAllStringFunc(text, codeBlock)
	}
	if strings.Contains(text, "://") {
		text = ownLine.ReplaceAllString(text, "\n<p>$1</p>\n")
	}
	b.flow(Paragraphs(text))
}

// codeBlock makes of [code]…[/code] what the block editor would.
func codeBlock(found string) string {
	m := codeWord.FindStringSubmatch(found)
	attrs := shortcodeAttrs(m[2])
	language := first(attrs["language"], attrs["lang"])
	class := ""
	if language != "" {
		class = ` class="language-` + markup.Escape(language) + `"`
	}
	text := html.UnescapeString(strings.Trim(m[3], "\n"))
	return "\n\n<pre><code" + class + ">" + markup.Escape(text) + "</code></pre>\n\n"
}

// flow takes in HTML in which shortcodes, and addresses that stand by themselves, mean something.
func (b *body) flow(text string) {
	if strings.Contains(text, "data-fn=") {
		text = noteLink.ReplaceAllString(text, "<sup>$1</sup>") // the notes stand at the end, without places to lead to
	}
	if !strings.ContainsAny(text, "[") && !strings.Contains(text, "://") {
		b.html.WriteString(text)
		return
	}
	for text != "" && b.err == nil {
		i := strings.IndexAny(text, "<[")
		if i < 0 {
			break
		}
		b.html.WriteString(text[:i])
		text = text[i:]
		if text[0] == '[' {
			text = text[b.bracket(text):]
			continue
		}
		text = text[b.angle(text):]
	}
	b.html.WriteString(text)
}

// angle takes in a tag, and gives how many bytes it used up.
func (b *body) angle(text string) int {
	if m := onlyLink.FindStringSubmatch(text); m != nil {
		b.player(html.UnescapeString(m[1]))
		return len(m[0])
	}
	for _, name := range []string{"pre", "script", "style", "code"} {
		if len(text) > len(name)+1 && strings.EqualFold(text[1:1+len(name)], name) && !shortcodeName(text[1+len(name)]) {
			if i := strings.Index(strings.ToLower(text), "</"+name); i > 0 {
				b.html.WriteString(text[:i])
				return i
			}
		}
	}
	end := strings.IndexByte(text, '>')
	if end < 0 {
		end = len(text) - 1
	}
	b.html.WriteString(text[:end+1])
	return end + 1
}

// player takes in an address that stands on a line by itself: WordPress shows a player or a card in its place.
func (b *body) player(address string) {
	switch kind, _, _ := strings.Cut(mimeOf(address), "/"); kind {
	case "audio":
		b.add(document.Audio{Src: address, Mime: mimeOf(address)})
	case "video":
		b.add(document.Video{Src: address, Mime: mimeOf(address)})
	case "image":
		b.html.WriteString(`<p><a href="` + markup.Escape(address) + `">` + markup.Escape(address) + `</a></p>`)
	default:
		b.add(document.Embed{URL: address})
	}
}

// bracket takes in what begins with "[", and gives how many bytes it used up.
func (b *body) bracket(text string) int {
	if strings.HasPrefix(text, "[[") {
		if end := strings.Index(text, "]]"); end > 0 {
			if _, ok := readShortcode(text[1:]); ok { // written so that it shows as it is
				b.html.WriteString(text[1 : end+1])
				return end + 2
			}
		}
	}
	s, ok := readShortcode(text)
	switch {
	case !ok && strings.HasPrefix(text, "[/"):
		return b.closer(text)
	case !ok:
	case shortcode(s.Name) != nil:
		if shortcode(s.Name)(b, s) {
			return s.Length
		}
	case embedNames[s.Name] && b.embedded(s):
		return s.Length
	}
	if ok && b.unknown(s) {
		return len(s.Tag)
	}
	b.html.WriteByte('[')
	return 1
}

// unknown counts a shortcode that nobody knows here. One that stands by itself is carried and shows nothing; in the midst of
// a sentence it stays as it was typed. What is in its brackets may be words alone: then it is none.
func (b *body) unknown(s Shortcode) bool {
	words := len(s.Attrs) > 0
	for key := range s.Attrs {
		words = words && key[0] >= '0' && key[0] <= '9'
	}
	if !s.Closed && !strings.ContainsAny(s.Name, "_-") && (len(s.Attrs) == 0 || words) {
		return false
	}
	b.carry("[" + s.Name + "]")
	if !b.alone(s.Tag) {
		if !builds(s.Name) {
			return false
		}
		b.add(carriedAs(s.Tag))
	}
	b.open(s.Name)
	return true
}

// builders begin the names of what page builders lay pages out with: rows, columns, and what stands in them. No reader ever saw one.
var builders = []string{"vc_", "et_pb_", "fusion_", "av_", "nectar_", "mk_"}

func builds(name string) bool {
	return slices.ContainsFunc(builders, func(begins string) bool { return strings.HasPrefix(name, begins) })
}

// open counts a shortcode that was carried along: its end, wherever it stands, goes with it.
func (b *body) open(name string) {
	if b.opened == nil {
		b.opened = map[string]int{}
	}
	if len(b.opened) < 200 || b.opened[name] > 0 {
		b.opened[name]++
	}
}

// alone carries a tag along if nothing stands before it in its line.
func (b *body) alone(tag string) bool {
	before := strings.TrimRight(b.html.String(), " \t\n")
	if before != "" && !strings.HasSuffix(before, ">") {
		return false
	}
	b.add(carriedAs(tag))
	return true
}

// closer takes in the end of a shortcode whose beginning was carried along.
func (b *body) closer(text string) int {
	end := strings.IndexByte(text, ']')
	if end > 2 && end < 80 {
		name := strings.ToLower(text[2:end])
		switch {
		case b.opened[name] > 0:
			b.opened[name]--
			b.add(carriedAs(text[:end+1]))
			return end + 1
		case b.carried["["+name+"]"] > 0 && b.alone(text[:end+1]):
			return end + 1
		}
	}
	b.html.WriteByte('[')
	return 1
}
