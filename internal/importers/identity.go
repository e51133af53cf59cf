package importers

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strings"
	"time"

	"firsthand/internal/intake"
	"firsthand/internal/stories"
)

// origin says which page a draft came from. Its identity is the canonical URL, else the hash of its
// words; the draft's own hash tells whether anything about it changed.
func origin(d *intake.Draft) stories.Origin {
	return stories.Origin{URL: canonicalURL(d.URL), Hash: textHash(d), Draft: draftHash(d), Site: d.Site}
}

// canonicalURL drops what does not name the page: the fragment, campaign words, the scheme's case.
func canonicalURL(raw string) string {
	u, err := url.Parse(strings.TrimSpace(raw))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	u.Fragment, u.Host = "", strings.ToLower(u.Host)
	q := u.Query()
	for name := range q {
		if strings.HasPrefix(name, "utm_") || name == "fbclid" || name == "gclid" {
			q.Del(name)
		}
	}
	u.RawQuery = q.Encode()
	return u.String()
}

// textHash is the hash of the words, white space and case aside.
func textHash(d *intake.Draft) string {
	h := sha256.New()
	write := func(text string) {
		h.Write([]byte(strings.ToLower(strings.Join(strings.Fields(text), " "))))
		h.Write([]byte{'\n'})
	}
	write(d.Headline)
	for _, b := range d.Body {
		write(b.Text)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// draftHash is the hash of everything that the draft says, warnings aside.
func draftHash(d *intake.Draft) string {
	plain := *d
	plain.URL, plain.Warnings, plain.Dropped = canonicalURL(d.URL), nil, nil
	sum := sha256.Sum256(plain.JSON())
	return hex.EncodeToString(sum[:])
}

// publishedAt reads a draft's date; 0 where it gives none. A date that names no time zone is the
// site's: else the day would be another one west of Greenwich.
func publishedAt(text string, loc *time.Location) (int64, error) {
	if text == "" {
		return 0, nil
	}
	var err error
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02"} {
		var t time.Time
		if t, err = time.ParseInLocation(layout, text, loc); err == nil {
			return t.UnixMicro(), nil
		}
	}
	return 0, err
}
