package feeds

import (
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/idna"

	"firsthand"
)

// Limits on one feed. Items beyond MaxItems are left out; HTML beyond MaxContent bytes gives way to
// the item's summary, since half of an HTML text is not HTML.
const (
	MaxItems   = 1000
	MaxContent = 1 << 20
)

// Feed is a publication, topic or byline as a feed reader sees it. Addresses are absolute.
type Feed struct {
	Title       string // required
	Description string
	Link        string // the page that the feed follows; required
	Self        string // the feed's own address, which the formats print; required
	Next        string // the next, older page of the feed, "" if there is none
	Hub         string // where programs can have themselves told of what is new (WebSub), "" if nowhere
	Language    string // BCP 47, such as "en-GB"; "" if unknown
	Icon        string // a square picture
	Copyright   string
	Generator   string    // "" for "Firsthand"
	Updated     time.Time // zero: the latest of the items'
	TTL         int       // minutes that a reader may wait; 0: not said
	Items       []Item    // newest first
	Written     []string  // of GhostRSS: items that Item.GhostRSS wrote, behind the others
}

// Item is one story.
type Item struct {
	ID         string // never changes; required. Any string: it is a guid, not an address
	Link       string // required
	Title      string
	Summary    string // plain text
	HTML       string // the whole text, addresses absolute; "" for a summary feed
	Authors    []Author
	Categories []string
	Published  time.Time // zero: not said
	Updated    time.Time // zero: as Published
	Language   string    // where it differs from the feed's
	Image      *Image
}

// Author is a byline.
type Author struct {
	Name string
	URL  string // "" if there is no page
}

// Image is the picture of a story.
type Image struct {
	URL           string
	Type          string // media type, "" if unknown
	Width, Height int    // pixels, 0 if unknown
	Alt           string
	Credit        string
}

// prepare checks what a feed cannot do without and gives a copy with clean strings, so that the
// formats only write. An address that is required and bad is an Invalid error, one that is not is
// left out.
func (f Feed) prepare() (Feed, error) {
	var err error
	if f.Title = line(f.Title); f.Title == "" {
		return f, firsthand.Errorf(firsthand.Invalid, "A feed needs a title.")
	}
	if f.Link, err = requireURL("a feed's page", f.Link); err != nil {
		return f, err
	}
	if f.Self, err = requireURL("a feed", f.Self); err != nil {
		return f, err
	}
	f.Next, f.Icon, f.Hub = cleanURL(f.Next), cleanURL(f.Icon), cleanURL(f.Hub)
	f.Description, f.Copyright, f.Language = line(f.Description), line(f.Copyright), languageTag(f.Language)
	if f.Generator = line(f.Generator); f.Generator == "" {
		f.Generator = "Firsthand"
	}
	f.Updated = writable(f.Updated)
	items := f.Items[:min(len(f.Items), MaxItems)]
	f.Items = make([]Item, 0, len(items))
	latest := time.Time{}
	for _, it := range items {
		if it, err = it.prepare(); err != nil {
			return f, err
		}
		if it.Updated.After(latest) {
			latest = it.Updated
		}
		f.Items = append(f.Items, it)
	}
	if f.Updated.IsZero() {
		f.Updated = latest
	}
	return f, nil
}

func (it Item) prepare() (Item, error) {
	var err error
	if it.ID = line(it.ID); it.ID == "" {
		return it, firsthand.Errorf(firsthand.Invalid, "An item of a feed needs an ID.")
	}
	if it.Link, err = requireURL("an item of a feed", it.Link); err != nil {
		return it, err
	}
	it.Title, it.Summary, it.Language = line(it.Title), clean(it.Summary), languageTag(it.Language)
	if len(it.HTML) > MaxContent {
		it.HTML = ""
	}
	it.HTML = clean(it.HTML)
	it.Published, it.Updated = writable(it.Published), writable(it.Updated)
	if it.Updated.IsZero() {
		it.Updated = it.Published
	}
	it.Authors, it.Categories, it.Image = cleanAuthors(it.Authors), cleanLines(it.Categories), it.Image.prepare()
	return it, nil
}

// cleanAuthors leaves out those without a name.
func cleanAuthors(list []Author) []Author {
	kept := make([]Author, 0, len(list))
	for _, a := range list {
		if name := line(a.Name); name != "" {
			kept = append(kept, Author{Name: name, URL: cleanURL(a.URL)})
		}
	}
	return kept
}

func cleanLines(list []string) []string {
	kept := make([]string, 0, len(list))
	for _, s := range list {
		if s = line(s); s != "" {
			kept = append(kept, s)
		}
	}
	return kept
}

// prepare gives a copy with clean strings; nil for a picture that stands nowhere.
func (img *Image) prepare() *Image {
	if img == nil || cleanURL(img.URL) == "" {
		return nil
	}
	ready := *img
	ready.URL, ready.Type, ready.Alt, ready.Credit = cleanURL(img.URL), line(img.Type), line(img.Alt), line(img.Credit)
	return &ready
}

// languageTag keeps what looks like a BCP 47 tag; anything else would make the feed invalid.
func languageTag(s string) string {
	if len(s) < 2 || len(s) > 35 {
		return ""
	}
	for part := range strings.SplitSeq(s, "-") {
		if len(part) < 1 || len(part) > 8 || !alphanumeric(part) {
			return ""
		}
	}
	return s
}

func alphanumeric(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i] | 0x20
		if (c < 'a' || c > 'z') && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

// writable is t in UTC, or zero if the formats cannot write its year.
func writable(t time.Time) time.Time {
	if t = t.UTC(); t.Year() < 1 || t.Year() > 9999 {
		return time.Time{}
	}
	return t
}

// requireURL is cleanURL for an address that must be there.
func requireURL(what, address string) (string, error) {
	if u := cleanURL(address); u != "" {
		return u, nil
	}
	return "", firsthand.Errorf(firsthand.Invalid, "%q is not an absolute address for %s.", shorten(address), what)
}

// cleanURL gives an absolute http(s) address in ASCII, without user or password; "" if it is not one
// or longer than 2,048 bytes.
func cleanURL(address string) string {
	if address == "" || len(address) > 2048 || !utf8.ValidString(address) {
		return ""
	}
	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.User != nil {
		return ""
	}
	if !ascii(u.Host) {
		host, err := idna.Lookup.ToASCII(u.Hostname())
		if err != nil {
			return ""
		}
		if port := u.Port(); port != "" {
			host += ":" + port
		}
		u.Host = host
	}
	s := asciiURL(u.String())
	if len(s) > 2048 {
		return ""
	}
	return s
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// asciiURL percent-encodes the bytes that url.URL lets stand in queries.
func asciiURL(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if c := s[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

func shorten(s string) string {
	if len(s) > 80 {
		return strings.ToValidUTF8(s[:80], "") + "…"
	}
	return s
}
