package intake

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/quotation"
)

// MaxBytes is the size of the largest page that Read takes. Stories are a hundredth of it; what is
// larger is a dump, a film, or a page with its pictures inside.
const MaxBytes = 4 << 20

// Options are what the caller knows better than the page.
type Options struct {
	URL    string // where the page stands; else its own canonical address counts
	Date   string // when it was published, as Draft.Published
	Author string // the byline; several names are parted by commas
	Known  []quotation.KnownPerson
}

// Read turns a page into a draft. name is shown in errors and warnings; what the data begins with
// decides whether it is text, HTML or a draft's JSON, and the name only where that leaves doubt.
// All errors are firsthand.Invalid.
func Read(name string, data []byte, o Options) (*Draft, error) {
	if err := admit(name, data); err != nil {
		return nil, err
	}
	var d *Draft
	var err error
	switch sniff(name, data) {
	case draftJSON:
		d, err = ReadJSON(data)
		if err != nil {
			return nil, firsthand.Because(err, firsthand.Invalid, "%s: %s", name, firsthand.ErrorMessage(err))
		}
	case pageHTML:
		d, err = readHTML(name, data, o)
	default:
		d, err = readText(name, data, o)
	}
	if err != nil {
		return nil, err
	}
	if err := d.override(name, o); err != nil {
		return nil, err
	}
	return d, nil
}

// admit refuses what cannot be a page whatever its format.
func admit(name string, data []byte) error {
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return firsthand.Errorf(firsthand.Invalid, "%s is empty: give the file that holds the story.", name)
	case len(data) > MaxBytes:
		return firsthand.Errorf(firsthand.Invalid, "%s has %d MB, more than the %d MB that a page may have: save the story alone, without its pictures.",
			name, len(data)>>20, MaxBytes>>20)
	}
	return nil
}

type format int

const (
	plainText format = iota
	pageHTML
	draftJSON
)

var (
	htmlStart = lazy(`(?i)^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|h1|p|header|link|script)[\s>]`)
	htmlTag   = lazy(`(?i)</(?:p|div|h1|h2|article|section|body|head|html|li|blockquote|span|a)\s*>`)
)

// sniff tells the formats apart. A text that speaks about HTML has few closing tags in it.
func sniff(name string, data []byte) format {
	head := bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), 64<<10)], []byte("\xef\xbb\xbf")), " \t\r\n\f")
	head = bytes.ReplaceAll(head, []byte{0}, nil) // UTF-16, before it is decoded
	head = bytes.TrimPrefix(bytes.TrimPrefix(head, []byte("\xff\xfe")), []byte("\xfe\xff"))
	ext := strings.ToLower(filepath.Ext(name))
	switch {
	case ext == ".json":
		return draftJSON
	case len(head) > 0 && head[0] == '{' && bytes.Contains(head, []byte(`"headline"`)):
		return draftJSON
	case htmlStart.Match(head):
		return pageHTML
	}
	tags := len(htmlTag.FindAll(head, 12))
	if (ext == ".html" || ext == ".htm" || ext == ".xhtml") && tags > 0 || tags >= 12 {
		return pageHTML
	}
	return plainText
}

// override puts the caller's word over the page's, and says so where they differ.
func (d *Draft) override(name string, o Options) error {
	if o.URL != "" {
		if d.URL != "" && d.URL != o.URL {
			d.warn("The page names %s as its address; %s was given and is used.", d.URL, o.URL)
		}
		d.URL = o.URL
	}
	if o.Date != "" {
		when, ok := readDay(o.Date)
		if !ok {
			return firsthand.Errorf(firsthand.Invalid, "%s: the date %q cannot be read: write it as 2014-03-31 or 2014-03-31T10:15:00Z.", name, o.Date)
		}
		if d.Published != "" && d.Published != when {
			d.warn("The page gives %s as its date; %s was given and is used.", d.Published, when)
		}
		d.Published = when
		d.forget(noDate)
	}
	if o.Author != "" {
		var names []string
		for part := range strings.SplitSeq(o.Author, ",") {
			if part = strings.TrimSpace(part); part != "" {
				names = append(names, part)
			}
		}
		if len(d.Byline) > 0 && !slices.Equal(d.Byline, names) {
			d.warn("The page names %s as its author; %s was given and is used.", strings.Join(d.Byline, ", "), strings.Join(names, ", "))
		}
		d.Byline = names
		d.forget(noByline)
	}
	return nil
}

func tooLong(name, of string, limit int) error {
	return firsthand.Errorf(firsthand.Invalid, "%s has more than %d %s, which no story has: copy the story alone into a .txt file.", name, limit, of)
}

// errNoStory is what the readers return when nothing on the page is a story.
var errNoStory = errors.New("no paragraph of a story found")

func noStory(name string) error {
	return firsthand.Because(errNoStory, firsthand.Invalid,
		"%s holds no story that we can find: save the story's own page, or copy its headline and text into a .txt file.", name)
}
