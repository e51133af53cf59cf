package theme

import (
	"errors"
	"net/url"
	"regexp"
	"strings"
	"sync"
)

func urlHelpers() []*helper {
	return []*helper{
		{name: "url", value: helpURL},
		{name: "asset", value: helpAsset},
		{name: "page_url", value: helpPageURL},
		{name: "link", block: helpLink},
		{name: "link_class", value: helpLinkClass},
		{name: "readable_url", value: helpReadableURL},
		{name: "content_api_url", value: helpContentAPI},
	}
}

// yes is a hash value that is true unless it is falsy or the word "false".
func (c *call) yes(name string) bool {
	v := c.Opt(name)
	return truthy(v) && text(v) != "false"
}

// helpURL is {{url}}: the address of what the template stands in.
func helpURL(c *call) (any, error) {
	encoded, ok := encodeURI(c.addressOf(c.This(), c.yes("absolute")))
	if !ok {
		return SafeString(""), nil
	}
	return SafeString(encoded), nil
}

// addressOf is the address of a post, topic, byline or menu entry; that of the page itself for the
// page's own data; the home page for anything else.
func (c *call) addressOf(v any, absolute bool) string {
	p := c.r.page
	switch {
	case isPost(v), isTag(v), isAuthor(v):
		if u := text(field(v, "url")); u != "" {
			if absolute {
				return p.absolute(u)
			}
			return p.relative(u)
		}
	case isNavigation(v):
		return p.menuAddress(text(field(v, "url")), absolute)
	case same(v, c.r.Root):
		return p.sitePath(p.Path, absolute)
	default:
		if rel, ok := field(v, "relativeUrl").(string); ok && rel != "" {
			return p.sitePath(rel, absolute)
		}
	}
	return p.sitePath("/", absolute)
}

// sitePath is a path of the site with its base, or with its whole URL.
func (p *Page) sitePath(path string, absolute bool) string {
	if path == "" {
		path = "/"
	}
	if absolute {
		return p.absolute(path)
	}
	return p.within(path)
}

var schemeForm = regexp.MustCompile(`^(//|#|[a-zA-Z0-9-]+:)`)

// menuAddress is the address of a menu entry. One on the site's own host is made anew from the
// site's URL, so that http and https do not mix.
func (p *Page) menuAddress(address string, absolute bool) string {
	site := strings.TrimSuffix(p.URL, "/") + "/"
	if _, own, ok := strings.Cut(site, "//"); ok {
		before, after, found := strings.Cut(address, own)
		if found && !strings.Contains(before, ".") && !strings.Contains(before, "mailto:") && !strings.HasPrefix(after, ":") {
			return p.absolute("/" + after)
		}
	}
	if strings.Contains(address, "://") || schemeForm.MatchString(address) {
		return address
	}
	return p.sitePath(joinSlash("/", address), absolute)
}

var extension = regexp.MustCompile(`\.([^.]*)$`)

// helpAsset is {{asset "css/screen.css"}}: a file of the theme with the hash of its content, or one
// of the site's own ("public/…", the favicon).
func helpAsset(c *call) (any, error) {
	name := text(c.Arg(0))
	if name == "" {
		return nil, errors.New("asset needs the path of a file")
	}
	p, plain := c.r.page, !c.Flag("hasMinFile")
	if address, known := c.r.theme.addresses.get(assetAt{p.URL, name}); known && plain {
		return address, nil
	}
	if strings.HasSuffix(name, "favicon.ico") || strings.HasSuffix(name, "favicon.png") || strings.HasPrefix(name, "public/") {
		if p.Source != nil {
			return SafeString(inPath(p.Source.AssetURL(strings.TrimPrefix(name, "/")))), nil
		}
		return SafeString(inPath(p.within(joinSlash("/", name)))), nil
	}
	if !plain {
		name = extension.ReplaceAllString(name, ".min.$1")
	}
	path, anchor := name, ""
	if i := strings.IndexByte(name, '#'); i >= 0 {
		path, anchor = name[:i], name[i:]
	}
	shown := joinSlash("/assets/", path)
	if strings.HasPrefix(path, "asset") {
		shown = joinSlash("/", path)
	}
	hash := c.r.theme.config.fallbackHash()
	if a, ok := c.r.theme.assets[strings.TrimPrefix(joinSlash("assets", strings.TrimPrefix(path, "assets/")), "/")]; ok {
		hash = a.Hash
	}
	address := SafeString(inPath(p.within(shown)) + "?v=" + hash + inPath(anchor))
	if plain {
		c.r.theme.addresses.put(assetAt{p.URL, name}, address)
	}
	return address, nil
}

// assetAt is a file of a theme on a site, as a template names it.
type assetAt struct{ site, name string }

// assetAddresses are addresses of files that were made already.
type assetAddresses struct {
	mu   sync.RWMutex
	made map[assetAt]any // of SafeString
}

const mostAddresses = 1000 // a template may name files by an author's words

func (a *assetAddresses) get(at assetAt) (address any, known bool) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	address, known = a.made[at]
	return address, known
}

func (a *assetAddresses) put(at assetAt, address SafeString) {
	if len(at.name) > 200 {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.made == nil || len(a.made) >= mostAddresses {
		a.made = map[assetAt]any{}
	}
	a.made[at] = address
}

// inPath writes an address so that it can stand between quotes as it is: a theme may ask for a file by an author's words.
func inPath(address string) string { return percentEncode(address, pathSafe) }

// helpPageURL is {{page_url 2}}: the address of another page of the list that this one is of.
func helpPageURL(c *call) (any, error) {
	pagination := field(c.r.Root, "pagination")
	if c.r.page.Path == "" || pagination == nil {
		return nil, nil
	}
	base := strings.TrimSuffix(c.r.page.Path, "/")
	if m := pagedPath.FindStringSubmatch(c.r.page.Path); m != nil {
		base = m[1]
	}
	var page any = 1
	if len(c.Args) > 0 {
		page = c.Args[0]
	}
	if which, ok := page.(string); ok && (which == "next" || which == "prev") {
		if page = field(pagination, which); !truthy(page) {
			return nil, nil
		}
	}
	f, ok := number(page)
	if !ok {
		return nil, nil
	}
	rest := "/"
	if f > 1 {
		rest = "/page/" + numberText(f) + "/"
	}
	return c.r.page.sitePath(joinSlash(base, rest), false), nil
}

var pagedPath = regexp.MustCompile(`^(.+)?(/page/\d+/)`)

// helpLinkClass is {{link_class for="/about/" class="x"}}: classes that say whether a link leads here.
func helpLinkClass(c *call) (any, error) {
	target, ok := c.Given("for")
	if !ok {
		return nil, errors.New(`link_class needs for="/path/"`)
	}
	return SafeString(escaped(strings.Join(c.linkClasses(text(target)), " "))), nil
}

func (c *call) linkClasses(href string) []string {
	href = strings.Replace(href, strings.TrimSuffix(c.r.page.URL, "/"), "", 1)
	var classes []string
	if v := c.Opt("class"); truthy(v) {
		classes = strings.Split(text(v), " ")
	}
	active, parent := "nav-current", ""
	if v, ok := c.Given("activeClass"); ok {
		active = ""
		if truthy(v) {
			active = text(v)
		}
	}
	if parent = active + "-parent"; active == "" {
		parent = "nav-current-parent"
	}
	if v, ok := c.Given("parentActiveClass"); ok {
		parent = ""
		if truthy(v) {
			parent = text(v)
		}
	}
	here := c.r.page.menuPath()
	switch {
	case here == "":
	case linkPath(href) == linkPath(here) && active != "":
		classes = append(classes, active)
	case leadsAbove(linkPath(href), linkPath(here)) && parent != "":
		classes = append(classes, parent)
	}
	return classes
}

func (p *Page) menuPath() string {
	if p.MenuPath != "" {
		return p.MenuPath
	}
	return p.Path
}

// MenuPlace is a path that stands for all addresses at which nothing is and that a menu shows at the same place: one below the deepest
// entry that the path lies below, the entry itself where it leads to nothing, "" elsewhere. url is the site's address.
func MenuPlace(url string, menu []string, path string) (place string) {
	here := linkPath(path)
	for _, href := range menu {
		entry := linkPath(strings.Replace(href, strings.TrimSuffix(url, "/"), "", 1))
		switch {
		case entry == here && here != "":
			return "/" + entry + "/"
		case entry != "" && strings.HasPrefix(here, entry+"/") && len(entry)+len("//-/") > len(place):
			place = "/" + entry + "/-/"
		}
	}
	return place
}

// linkPath is an address without anchor and outer slashes.
func linkPath(s string) string {
	s, _, _ = strings.Cut(s, "#")
	return strings.TrimSuffix(strings.TrimPrefix(s, "/"), "/")
}

// leadsAbove tells whether a link leads to what lies above the page. As in Ghost the last step of
// the link decides.
func leadsAbove(href, here string) bool {
	h, l := strings.Split(href, "/"), strings.Split(here, "/")
	return len(l) > len(h) && h[len(h)-1] == l[len(h)-1]
}

// helpLink is {{#link href="/about/" class="x"}} … {{/link}}.
func helpLink(c *call) error {
	target, ok := c.Given("href")
	if !ok {
		return errors.New(`#link needs href="/path/"`)
	}
	href := text(target)
	if err := c.r.WriteRaw("<a"); err != nil {
		return err
	}
	if classes := c.linkClasses(href); len(classes) > 0 {
		if err := c.writeAttribute("class", escaped(strings.Join(classes, " "))); err != nil {
			return err
		}
	}
	if err := c.writeAttribute("href", attribute(target)); err != nil {
		return err
	}
	for i := len(c.Names) - 1; i >= 0; i-- { // the order in which Ghost has them
		name := c.Names[i]
		switch name {
		case "href", "class", "activeClass", "parentActiveClass":
			continue
		}
		if err := c.writeAttribute(escaped(name), attribute(c.Values[i])); err != nil {
			return err
		}
	}
	if err := c.r.WriteRaw(">"); err != nil {
		return err
	}
	if err := c.Main(); err != nil {
		return err
	}
	return c.r.WriteRaw("</a>")
}

// writeAttribute prints an attribute whose value is escaped already.
func (c *call) writeAttribute(name, value string) error {
	return c.r.WriteRaw(" " + name + `="` + value + `"`)
}

// helpReadableURL is {{readable_url x}}: host and path without www.
func helpReadableURL(c *call) (any, error) {
	s, ok := c.Arg(0).(string)
	if !ok || s == "" {
		return SafeString(""), nil
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" {
		return s, nil
	}
	return SafeString(escaped(strings.TrimPrefix(u.Hostname(), "www.") + strings.TrimSuffix(u.EscapedPath(), "/"))), nil
}

// helpContentAPI is {{content_api_url absolute="false"}}.
func helpContentAPI(c *call) (any, error) {
	v, given := c.Given("absolute")
	absolute := !given || v == nil || v == true || text(v) == "true"
	return SafeString(c.r.page.sitePath("/ghost/api/content/", absolute)), nil
}
