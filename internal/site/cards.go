package site

import (
	"path"
	"slices"
	"strings"
	"sync"

	"firsthand/internal/theme"
	"firsthand/internal/web"
)

// The styles and scripts that Ghost's cards rely on, in files of one card each. A theme's package.json says which of them
// it wants (config.card_assets); those of quotes it always gets.

// cardParts are the cards with styles of their own, in the order in which they stand in the file. What they are called
// is what a theme may name.
var cardParts = []string{"audio", "blockquote", "bookmark", "button", "callout", "cta", "file", "gallery", "header", "header_v2", "product", "signup", "toggle", "transistor", "video"}

// cardStyles and cardScripts are where a theme finds them.
const (
	cardStyles  = publicPrefix + "cards.min.css"
	cardScripts = publicPrefix + "cards.min.js"
)

// cardBundles keeps what was put together, by what the theme wants.
type cardBundles struct {
	mu     sync.Mutex
	bodies map[string]*web.Body
}

// cardsWanted are the cards whose styles a theme wants, nil if it brings its own for all.
func cardsWanted(t *theme.Theme) []string {
	c := t.Config().CardAssets
	if !c.On {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(cardParts), func(name string) bool {
		return len(c.Include) > 0 && !slices.Contains(c.Include, name) || slices.Contains(c.Exclude, name)
	})
}

// body gives the styles (".css") or scripts (".js") of cards for a theme; nil if it wants none.
func (b *cardBundles) body(t *theme.Theme, ext string) (*web.Body, error) {
	wanted := cardsWanted(t)
	key := ext + " " + strings.Join(wanted, " ")
	b.mu.Lock()
	defer b.mu.Unlock()
	if body := b.bodies[key]; body != nil {
		return body, nil
	}
	var out strings.Builder
	players := slices.Contains(wanted, "audio") || slices.Contains(wanted, "video")
	for _, name := range slices.Concat([]string{"base", "quote", "question"}, when(players, "player"), wanted) {
		part, err := publicFS.ReadFile(path.Join("public/cards", name+ext))
		if err == nil {
			out.WriteString(smaller(string(part)))
		}
	}
	text := out.String()
	if text == "" {
		return nil, nil
	}
	if ext == ".js" {
		text = "(() => {\n" + text + "})();\n" // a theme's own names are left alone
	}
	kind, _, _ := strings.Cut(web.ContentType("cards"+ext), ";") // bare, as Ghost's
	body := &web.Body{Type: kind, Plain: []byte(text), Tag: web.Tag([]byte(text))}
	var err error
	if body.Gzip, err = web.CompressBytes(body.Plain, web.Gzip, web.Best); err != nil {
		return nil, err
	}
	if b.bodies == nil {
		b.bodies = map[string]*web.Body{}
	}
	b.bodies[key] = body
	return body, nil
}

// when gives names only if something is so.
func when(so bool, names ...string) []string {
	if so {
		return names
	}
	return nil
}

// smaller leaves out indentation, empty lines and lines that are a comment.
func smaller(text string) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "//") || strings.HasPrefix(line, "/*") && strings.HasSuffix(line, "*/") {
			continue
		}
		out.WriteString(line + "\n")
	}
	return out.String()
}

// cardURL is the address of the styles or scripts of cards for a theme, "" if it wants none.
func (s *Site) cardURL(t *theme.Theme, ext string) string {
	body, err := s.cards.body(t, ext)
	if err != nil || body == nil {
		return ""
	}
	return publicPrefix + "cards.min" + ext + "?v=" + strings.Trim(body.Tag, `"`)
}
