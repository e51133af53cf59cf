package wordpress

import (
	"cmp"
	"html"
	"path"
	"regexp"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// Attachment is a picture or file, as texts need to know it.
type Attachment struct {
	ID, Parent           int64
	URL, Mime            string
	Title, Alt           string
	Caption, Description string // the caption as HTML
	Credit               string
	Width, Height, Size  int
	Order                int
}

// creditKeys are where plugins for credits keep them, the best first.
var creditKeys = []string{"_media_credit", "media_credit", "_navis_media_credit", "_wp_attachment_source_name", "photo_credit", "_photo_credit", "credit", "_credit"}

// AttachmentOf reads an item of the type attachment.
func AttachmentOf(it *Item) Attachment {
	a := Attachment{ID: it.ID, Parent: it.Parent, URL: cmp.Or(it.AttachmentURL, it.GUID), Title: strings.TrimSpace(html.UnescapeString(it.Title)),
		Alt: strings.TrimSpace(it.Value("_wp_attachment_image_alt")), Caption: strings.TrimSpace(it.Excerpt), Description: strings.TrimSpace(it.Content), Order: it.Order}
	a.Mime = mimeOf(a.URL)
	for _, key := range creditKeys {
		if v := strings.TrimSpace(it.Value(key)); v != "" && a.Credit == "" {
			a.Credit = markup.Plain(v)
		}
	}
	if org := strings.TrimSpace(it.Value("_navis_media_credit_org")); org != "" {
		a.Credit = strings.Trim(a.Credit+" / "+org, " /")
	}
	data, ok := readPHP(it.Value("_wp_attachment_metadata"))
	if !ok {
		return a
	}
	a.Width, a.Height, a.Size = data.at("width").number(), data.at("height").number(), data.at("filesize").number()
	a.Mime = cmp.Or(data.at("mime_type").text, a.Mime)
	a.Credit = cmp.Or(a.Credit, strings.TrimSpace(data.at("image_meta").at("credit").text))
	return a
}

// image shows an attachment with what was said of it.
func (a Attachment) image() document.Image {
	img := document.Image{Src: a.URL, Alt: a.Alt, Width: a.Width, Height: a.Height, Credit: a.Credit}
	if words := markup.Text(a.Caption); words != "" {
		img.Caption = []document.Inline{document.T(words)}
	}
	return img
}

// kinds are the types of files by their endings, as WordPress lets them in.
var kinds = map[string]string{
	".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".webp": "image/webp", ".avif": "image/avif", ".svg": "image/svg+xml",
	".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".ogg": "audio/ogg", ".oga": "audio/ogg", ".wav": "audio/wav", ".flac": "audio/flac",
	".mp4": "video/mp4", ".m4v": "video/mp4", ".mov": "video/quicktime", ".webm": "video/webm", ".ogv": "video/ogg",
	".pdf": "application/pdf",
}

func mimeOf(address string) string {
	address, _, _ = strings.Cut(address, "?")
	return kinds[strings.ToLower(path.Ext(address))]
}

var resized = regexp.MustCompile(`-[0-9]{1,5}x[0-9]{1,5}(\.[A-Za-z0-9]{2,5})$`)

// Original is the address of the picture of which a resized copy stands at an address ("a-300x200.jpg" is of "a.jpg"); the
// address itself if it is of no copy.
func Original(address string) string {
	bare, query, has := strings.Cut(address, "?")
	if !strings.HasPrefix(mimeOf(bare), "image/") {
		return address
	}
	short := resized.ReplaceAllString(bare, "$1")
	if short == bare && (!has || !strings.Contains(address, "/uploads/")) {
		return address
	}
	if has && !strings.Contains(address, "/uploads/") {
		return short + "?" + query
	}
	return short // what follows a "?" asks for a size, or is there to pass caches
}
