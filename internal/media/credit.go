package media

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/bep/imagemeta"
)

// creditFields are the fields of a picture's own data that we keep, the best first: of what several say, the first wins.
var creditFields = []struct {
	to     func(*Item) *string
	max    int
	fields []string // source and name, as the standards call them
}{
	{func(i *Item) *string { return &i.Credit }, maxLine, []string{"IPTC:Credit", "XMP:Credit"}},
	{func(i *Item) *string { return &i.Creator }, maxLine, []string{"IPTC:By-line", "IPTC:Byline", "XMP:creator", "XMP:Creator", "EXIF:Artist"}},
	{func(i *Item) *string { return &i.Copyright }, maxLine, []string{"IPTC:CopyrightNotice", "XMP:rights", "XMP:Rights", "EXIF:Copyright"}},
	{func(i *Item) *string { return &i.UsageTerms }, maxText, []string{"XMP:UsageTerms"}},
	{func(i *Item) *string { return &i.Licence }, maxText, []string{"XMP:WebStatement", "XMP:license", "XMP:License"}},
	{func(i *Item) *string { return &i.Caption }, maxText, []string{"IPTC:Caption-Abstract", "IPTC:CaptionAbstract", "XMP:description", "XMP:Description", "EXIF:ImageDescription"}},
	{func(i *Item) *string { return &i.Alt }, maxLine, []string{"XMP:AltTextAccessibility"}},
}

// readCredit fills in what a picture says of its credit and rights, where whoever sends it says nothing. Nothing else of
// its data is looked at, and what cannot be read is passed over: the picture can.
func (i *Item) readCredit(data []byte, f format) {
	known := map[string]imagemeta.ImageFormat{"jpeg": imagemeta.JPEG, "png": imagemeta.PNG, "webp": imagemeta.WebP, "avif": imagemeta.AVIF}
	form, ok := known[f.name]
	if !ok {
		return
	}
	found := map[string]string{}
	note := func(t imagemeta.TagInfo) error {
		key := t.Source.String() + ":" + t.Tag
		text := tidyField(t.Value)
		if t.Source == imagemeta.IPTC {
			text = asMeant(text)
		}
		if text != "" && found[key] == "" {
			found[key] = text
		}
		return nil
	}
	_, err := imagemeta.Decode(imagemeta.Options{R: bytes.NewReader(data), ImageFormat: form, Sources: imagemeta.EXIF | imagemeta.IPTC | imagemeta.XMP, HandleTag: note})
	_ = err // what was read before it went wrong counts
	for _, c := range creditFields {
		to := c.to(i)
		for _, field := range c.fields {
			if *to != "" {
				break
			}
			*to = cutLetters(found[field], c.max)
		}
	}
}

// tidyField is a field of a picture's data as text: without what is no letter, lists joined.
func tidyField(value any) string {
	var text string
	switch v := value.(type) {
	case string:
		text = v
	case []string:
		text = strings.Join(v, ", ")
	case []any:
		parts := make([]string, len(v))
		for n, p := range v {
			parts[n] = fmt.Sprint(p)
		}
		text = strings.Join(parts, ", ")
	default:
		return ""
	}
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "")
	}
	text = strings.Map(func(r rune) rune {
		if r == '\n' || r >= ' ' && r != 0x7f {
			return r
		}
		if r == '\r' || r == '\t' {
			return ' '
		}
		return -1
	}, text)
	return strings.TrimSpace(text)
}

// asMeant reads UTF-8 that was taken for Latin 1: most programs write it without saying so.
func asMeant(text string) string {
	raw := make([]byte, 0, len(text))
	for _, r := range text {
		if r > 0xff {
			return text
		}
		raw = append(raw, byte(r))
	}
	if !utf8.Valid(raw) {
		return text
	}
	return string(raw)
}

func cutLetters(text string, most int) string {
	letters := []rune(text)
	return strings.TrimSpace(string(letters[:min(len(letters), most)]))
}
