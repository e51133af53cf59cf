package ghostadmin_test

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/netip"
	"net/textproto"
	"regexp"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghostadmin"
	"firsthand/internal/linkcards"
	"firsthand/internal/media"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/webhooks"
)

// furnished runs a test with a desk whose Admin API has all that it stands on, on both databases.
func furnished(t *testing.T, fn func(t *testing.T, d *desk)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		c := &clock{now: noon}
		d := newDesk(t, firsthandtest.Open(t, address, store.Options{Clock: c}), c)
		blobs, err := media.OpenDir(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { blobs.Close() })
		log := slog.New(slog.NewTextHandler(t.Output(), nil))
		o := ghostadmin.Options{DB: d.db, BaseURL: base, Clock: c, Log: log, Safe: d.safe, Pictures: media.NewRenderer(blobs), Themes: twoThemes(),
			Teller: &webhooks.Teller{DB: d.db, Blobs: blobs, Fetch: fetch.New(fetch.Options{}), BaseURL: base, Log: log}}
		o.Teller.Ghosts = ghostadmin.Ghosts(o)
		client := fetch.New(fetch.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
		o.Links = &linkcards.Looker{DB: d.db, Clock: c, Pictures: o.Pictures, Archivist: &sources.Archivist{DB: d.db, Blobs: blobs, Fetch: client}}
		d.door = ghostadmin.New(o)
		fn(t, d)
	})
}

// twoThemes are a shelf in memory that begins with two.
func twoThemes() ghostadmin.Themes {
	list := []ghostadmin.Theme{{Name: "broadsheet", Package: []byte(`{"name":"broadsheet","version":"1.0.0"}`)}, {Name: "spare", Package: []byte(`{"name":"spare","version":"2.0.0"}`), Templates: []string{"custom-wide", "post-about-us"}}}
	return ghostadmin.Themes{
		List: func() []ghostadmin.Theme { return slices.Clone(list) },
		Add: func(file string, data []byte) (ghostadmin.Theme, error) {
			if string(data) == "no zip" {
				return ghostadmin.Theme{}, firsthand.Errorf(firsthand.Invalid, "This is no zip.")
			}
			t := ghostadmin.Theme{Name: strings.TrimSuffix(file, ".zip"), Broken: string(data) == "broken", Problems: []ghostadmin.ThemeProblem{{Rule: "GS005-TPL-ERR", File: "index.hbs", Message: "It does not parse.", Fatal: true}}}
			if !t.Broken {
				t.Problems = nil
				list = append(list, t)
			}
			return t, nil
		},
		Remove: func(name string) error {
			list = slices.DeleteFunc(list, func(t ghostadmin.Theme) bool { return t.Name == name })
			return nil
		},
		Download: func(name string) (func(io.Writer) error, error) {
			return func(w io.Writer) error { _, err := io.WriteString(w, "zip of "+name); return err }, nil
		},
	}
}

// sends makes a form with one file.
func (d *desk) sends(key, path, field, name, kind string, data []byte, more map[string]string) answer {
	d.t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	head := textproto.MIMEHeader{"Content-Disposition": {fmt.Sprintf(`form-data; name=%q; filename=%q`, field, name)}, "Content-Type": {kind}}
	part, err := w.CreatePart(head)
	if err == nil {
		_, err = part.Write(data)
	}
	for name, value := range more {
		if err == nil {
			err = w.WriteField(name, value)
		}
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		d.t.Fatal(err)
	}
	return d.send("POST", ghostadmin.Path+path, http.Header{"Authorization": {"Ghost " + d.signed(key, nil, nil)}, "Content-Type": {w.FormDataContentType()}}, b.String())
}

// picture is a PNG of that size.
func picture(t testing.TB, width, height int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, width, height))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var (
	drawnForm = regexp.MustCompile(`\b(?:[0-9a-f]{32}|[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b`)
	timeForm  = regexp.MustCompile(`"2026-05-04T[0-9:.]+Z"`)
	expires   = regexp.MustCompile(`"expires":\d+`)
)

// levelled is a text without what is drawn anew each time.
func levelled(text string) string {
	text = strings.Replace(text, `"database":"postgres"`, `"database":"sqlite3"`, 1) // the one answer that tells which it is
	text = drawnForm.ReplaceAllStringFunc(text, func(s string) string { return fmt.Sprintf("(drawn, %d)", len(s)) })
	return expires.ReplaceAllString(timeForm.ReplaceAllString(text, `"(now)"`), `"expires":0`)
}
