package newsroom

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"net/http"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"

	"firsthand"
	"firsthand/docs/manual"
	"firsthand/internal/web"
)

// ManualPath is where a site shows the manual, to everybody: nothing of the publication stands in it.
const ManualPath = Path + "manual/"

const manualStyleAt = ManualPath + "manual.css"

//go:embed manual.css
var manualStyle []byte

//go:embed manual.html
var manualFrame string

// manualPage is what the frame around a page shows.
type manualPage struct {
	Title, Sheet  string // Sheet is the newsroom's own
	Desk, Style   string
	Pages         []manualLink
	Before, After *manualLink
	Text          template.HTML
}

type manualLink struct {
	Title, Href string
	Here        bool
}

// manualPages makes the pages of the manual ready, by their paths.
func manualPages(appPage []byte) (map[string]web.Body, error) {
	sheet := regexp.MustCompile(`/newsroom/assets/main-[\w-]+\.css`).Find(appPage)
	if sheet == nil {
		return nil, fmt.Errorf("read the manual: the application's page names no style")
	}
	pages, err := manual.Pages()
	if err != nil {
		return nil, err
	}
	frame, err := template.New("manual").Parse(manualFrame)
	if err != nil {
		return nil, fmt.Errorf("read the manual: %w", err)
	}
	style := web.Body{Type: "text/css; charset=utf-8", Plain: manualStyle, Tag: web.Tag(manualStyle)}
	bodies := map[string]web.Body{manualStyleAt: style}
	for i, p := range pages {
		show := manualPage{Title: p.Title, Sheet: string(sheet), Desk: Path, Style: manualStyleAt}
		show.link(pages, i)
		if show.Text, err = manualHTML(p.Source); err != nil {
			return nil, fmt.Errorf("read the manual's page %s: %w", p.Name, err)
		}
		var b bytes.Buffer
		if err := frame.Execute(&b, show); err != nil {
			return nil, fmt.Errorf("read the manual's page %s: %w", p.Name, err)
		}
		bodies[manualHref(p.Name)] = web.Body{Type: "text/html; charset=utf-8", Plain: b.Bytes(), Tag: web.Tag(b.Bytes())}
	}
	return bodies, nil
}

// link leads from a page to all, and to its neighbours.
func (p *manualPage) link(pages []manual.Page, here int) {
	for i, to := range pages {
		p.Pages = append(p.Pages, manualLink{Title: to.Title, Href: manualHref(to.Name), Here: i == here})
	}
	if here > 0 {
		p.Before = &p.Pages[here-1]
	}
	if here+1 < len(p.Pages) {
		p.After = &p.Pages[here+1]
	}
}

func manualHref(name string) string {
	if name == manual.Front {
		return ManualPath
	}
	return ManualPath + name + "/"
}

var (
	manualTo    = regexp.MustCompile(`href="([A-Za-z-]+)\.md(#[\w-]*)?"`)
	wideTable   = regexp.MustCompile(`(?s)<table>.*?</table>`)
	codeOfLines = strings.NewReplacer("<pre>", `<pre tabindex="0">`) // what is wider than the screen is moved by the keyboard, too
)

// manualHTML makes a page of Markdown, whose links lead to where a site shows the pages.
func manualHTML(source string) (template.HTML, error) {
	md := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithParserOptions(parser.WithAutoHeadingID()))
	var b bytes.Buffer
	if err := md.Convert([]byte(source), &b); err != nil {
		return "", err
	}
	text := manualTo.ReplaceAllStringFunc(b.String(), func(link string) string {
		m := manualTo.FindStringSubmatch(link)
		return `href="` + manualHref(m[1]) + m[2] + `"`
	})
	text = wideTable.ReplaceAllString(text, `<div class="wide" tabindex="0" role="group" aria-label="Table">$0</div>`)
	return template.HTML(codeOfLines.Replace(text)), nil // goldmark escapes what is no Markdown, and the source is ours
}

// serveManual answers with a page of the manual.
func serveManual(pages map[string]web.Body) web.Handler {
	policy := web.StrictCSP()
	policy["script-src"] = []string{"'none'"}
	header := policy.String()
	return func(w http.ResponseWriter, r *http.Request) error {
		page, ok := pages[r.URL.Path]
		if !ok {
			if _, slash := pages[r.URL.Path+"/"]; slash {
				http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
				return nil
			}
			return firsthand.Errorf(firsthand.NotFound, "The manual has no such page.")
		}
		h := w.Header()
		h.Set("Content-Security-Policy", header)
		h.Set("Cache-Control", "no-cache") // it is of this version of the program
		h.Set("X-Robots-Tag", "noindex")
		page.ServeHTTP(w, r)
		return nil
	}
}
