package site

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/image/webp"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// pictured prints a story's picture as themes of Ghost's do.
const pictured = `{{#post}}<img id="p" src="{{img_url feature_image size="m"}}">` +
	`<img id="w" src="{{img_url feature_image size="m" format="webp"}}"><img id="a" src="{{img_url feature_image size="m" format="avif"}}">` +
	`<img id="x" src="{{img_url feature_image size="m" format="heic"}}"><img id="n" src="{{img_url none size="m" format="webp"}}"><img id="s" src="{{img_url feature_image format="webp"}}">{{/post}}`

// newSiteWith makes a site with a theme of Ghost's, or of ours, whose stories are a template, and with encoders.
func newSiteWith(t *testing.T, db *store.DB, own bool, post, formats string) *Site {
	t.Helper()
	files := fstest.MapFS{}
	for name, f := range plainTheme {
		files[name] = f
	}
	if !own {
		files["package.json"] = &fstest.MapFile{Data: []byte(`{"name":"theirs","version":"1.0.0","author":{"email":"a@b.example"},"config":{"posts_per_page":3,"image_sizes":{"m":{"width":400}}}}`)}
	}
	if post != "" {
		files["post.hbs"] = &fstest.MapFile{Data: []byte(post)}
	}
	th, _, err := theme.Load(fs.FS(files), theme.Options{Fallbacks: Fallbacks()})
	if err != nil {
		t.Fatal(err)
	}
	blobs, err := media.OpenDir(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blobs.Close() })
	encoders, err := media.Encoders(formats)
	if err != nil {
		t.Fatal(err)
	}
	u, _ := url.Parse("http://desk.example")
	s, err := New(Options{DB: db, Blobs: blobs, Theme: th, URL: u, Clock: &fixed{noon}, Log: slog.New(slog.NewTextHandler(testWriter{t}, nil)), Encoders: encoders})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// bringIn keeps a file at an address that it had elsewhere.
func bringIn(t *testing.T, s *Site, at string, data []byte) {
	t.Helper()
	i, err := media.NewRenderer(s.Blobs).PrepareAt(t.Context(), firsthand.SystemClock{}, media.Upload{Name: at[strings.LastIndex(at, "/")+1:], From: bytes.NewReader(data), Item: media.Item{FocalX: -1, FocalY: -1}}, at)
	if err != nil {
		t.Fatal(err)
	}
	err = s.DB.Write(t.Context(), firsthand.Actor{Name: "moving", Role: firsthand.Administrator}, firsthand.Import, func(tx *store.Tx) error {
		_, err := media.Bring(t.Context(), tx, i)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

const ferry = "/content/images/2026/03/fähre im nebel.png"

func TestThemesOfGhostsGetGhostsAddressesOfPictures(t *testing.T) {
	for _, formats := range []string{"webp,avif", ""} { // what is made here changes no address
		db := firsthandtest.SQLite(t)
		s := newSiteWith(t, db, false, pictured, formats)
		bringIn(t, s, ferry, paintedPNG(t, 800, 600))
		story(t, db, "Staged", "Words.", stories.Meta{FeatureImage: ferry}, noon)
		body := mustGet(t, s, "/staged/")
		name := "2026/03/f%C3%A4hre%20im%20nebel.png"
		for id, want := range map[string]string{"p": "size/w400/", "w": "size/w400/format/webp/", "a": "size/w400/format/avif/", "x": "size/w400/", "s": ""} {
			if want = fmt.Sprintf(`id="%s" src="/content/images/%s%s"`, id, want, name); !strings.Contains(body, want) {
				t.Errorf("with %q the page lacks %s:\n%s", formats, want, body)
			}
		}
		if !strings.Contains(body, `id="n" src=""`) {
			t.Errorf("no picture has an address:\n%s", body)
		}
	}
}

func TestPicturesAnswerInTheFormatOfTheirAddress(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSiteWith(t, db, false, pictured, "webp")
		bringIn(t, s, ferry, paintedPNG(t, 800, 600))
		name := "2026/03/f%C3%A4hre%20im%20nebel.png"
		status, body, header := fetch(t, s, "/content/images/size/w400/format/webp/"+name, nil)
		shown, err := webp.Decode(strings.NewReader(body))
		if status != http.StatusOK || header.Get("Content-Type") != "image/webp" || header.Get("Cache-Control") != forever || err != nil || shown.Bounds().Dx() != 400 {
			t.Fatalf("as WebP it answers %d %v, %v", status, header, err)
		}
		if _, again, _ := fetch(t, s, "/content/images/size/w400/format/webp/"+name, nil); again != body {
			t.Error("the second reader gets other bytes")
		}
		// No encoder was given for this one: the same address answers with the picture in its own format.
		_, own, _ := fetch(t, s, "/content/images/size/w400/"+name, nil)
		if status, body, header := fetch(t, s, "/content/images/size/w400/format/avif/"+name, nil); status != http.StatusOK || header.Get("Content-Type") != "image/png" || body != own {
			t.Errorf("as AVIF it answers %d %v", status, header)
		}
		if status, body, _ := fetch(t, s, "/content/images/size/w2400/format/webp/"+name, nil); status != http.StatusOK || !strings.HasPrefix(body, "RIFF") {
			t.Errorf("larger than it is it answers %d", status)
		}
	})
}

// Whoever invents sizes, formats and cuts is led to what there is, and nothing is made.
func TestNobodyFillsTheDiskByInventingAddresses(t *testing.T) {
	db := firsthandtest.SQLite(t)
	at := t.TempDir()
	s := newSiteWith(t, db, false, pictured, "webp")
	blobs, err := media.OpenDir(at)
	if err != nil {
		t.Fatal(err)
	}
	defer blobs.Close()
	s.Blobs, s.pictures = blobs, media.NewRenderer(blobs)
	bringIn(t, s, ferry, paintedPNG(t, 800, 600))
	bringIn(t, s, "/content/images/2026/03/dot.gif", tinyGIF)
	bringIn(t, s, "/content/images/2026/03/wave.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="4"/></svg>`))
	bringIn(t, s, "/content/images/2026/03/mark.ico", []byte("\x00\x00\x01\x00 an icon of sizes of its own"))
	before := filesIn(t, at)
	name := "2026/03/f%C3%A4hre%20im%20nebel.png"
	for asked, want := range map[string]string{
		"size/w401/" + name: name, "size/w401/format/webp/" + name + "?v=2": name + "?v=2", "size/w400h400/format/avif/" + name: name, "size/h1/" + name: name,
		"size/w400/format/png/" + name: "size/w400/" + name, "size/w400/format/heic/" + name: "size/w400/" + name,
		"size/w400/format/webp/cut/c0-0-900-900/" + name: "size/w400/format/webp/" + name, "cut/f500-500/" + name: name,
		"size/w400/2026/03/wave.svg": "2026/03/wave.svg", "size/w400/format/png/2026/03/wave.svg": "2026/03/wave.svg", "size/w401/2026/03/dot.gif": "2026/03/dot.gif",
		"size/w400/2026/03/mark.ico": "2026/03/mark.ico",
	} {
		status, _, header := fetch(t, s, "/content/images/"+asked, nil)
		if status != http.StatusFound || header.Get("Location") != "/content/images/"+want || header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s answers %d %s, want %s", asked, status, header.Get("Location"), want)
		}
	}
	if status, _, header := fetch(t, s, "/content/images/2026/03/mark.ico", nil); status != http.StatusOK || header.Get("Content-Type") != "image/x-icon" {
		t.Errorf("an .ico answers %d %v", status, header)
	}
	for _, asked := range []string{"size/w400/2026/03/dot.gif", "size/w400/format/webp/2026/03/dot.gif"} { // what moves goes on moving
		if status, body, header := fetch(t, s, "/content/images/"+asked, nil); status != http.StatusOK || header.Get("Content-Type") != "image/gif" || body != string(tinyGIF) {
			t.Errorf("%s answers %d %v", asked, status, header)
		}
	}
	for _, asked := range []string{"size/w400/format/webp/2026/03/none.png", "size/w400/format/webp/", "size/w400/format/webp/format/avif/" + name, "size/w400/size/w400/" + name, "size/w400/format/../" + name} {
		if status, _, _ := fetch(t, s, "/content/images/"+asked, nil); status == http.StatusOK {
			t.Errorf("%s answers %d", asked, status)
		}
	}
	if n := filesIn(t, at); n != before {
		t.Errorf("%d files more lie on the disk", n-before)
	}
}

var tinyGIF = []byte("GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;")

func filesIn(t *testing.T, folder string) (n int) {
	t.Helper()
	err := filepath.WalkDir(folder, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			n++
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestFilesHaveTheTypesOfGhosts(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	for name, want := range map[string]string{
		"tide-table.csv": "application/octet-stream", "harbour rules.txt": "text/plain", "page.html": "text/plain", "list.json": "application/json", "set.zip": "application/octet-stream", "a.pdf": "application/pdf", "run.exe": "application/octet-stream",
	} {
		i := takeIn(t, s, name, []byte("ten letters and more of "+name), media.Item{})
		status, _, header := fetch(t, s, (&url.URL{Path: i.Path}).EscapedPath(), nil)
		if status != http.StatusOK || header.Get("Content-Type") != want || !strings.HasPrefix(header.Get("Content-Disposition"), "attachment") {
			t.Errorf("%s answers %d %v", name, status, header)
		}
		status, part, _ := fetch(t, s, i.Path, http.Header{"Range": {"bytes=4-10"}})
		if status != http.StatusPartialContent || part != "letters" {
			t.Errorf("a part of %s answers %d %q", name, status, part)
		}
	}
}

func TestTheIconStandsInTheSizeOfIcons(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSiteWith(t, db, false, "", "")
	bringIn(t, s, ferry, paintedPNG(t, 800, 600))
	bringIn(t, s, "/content/images/2026/03/mark.ico", []byte("\x00\x00\x01\x00 an icon of sizes of its own"))
	for icon, want := range map[string]string{
		ferry: "http://desk.example/content/images/size/w256h256/2026/03/f%C3%A4hre%20im%20nebel.png", "/content/images/2026/03/mark.ico": "http://desk.example/content/images/2026/03/mark.ico",
	} {
		change(t, db, func(settings *publication.Settings) { settings.Icon = icon })
		if status, _, header := fetch(t, s, "/favicon.ico", nil); status != http.StatusFound || header.Get("Location") != want {
			t.Errorf("the icon %s answers %d %s", icon, status, header.Get("Location"))
		}
	}
}

// A page of ours offers pictures in WebP where that can be made, above the body and in it; the address answers with it.
func TestPagesOfOursOfferPicturesInWebP(t *testing.T) {
	for formats, want := range map[string]bool{"webp,avif": true, "avif": false, "": false} {
		db := firsthandtest.SQLite(t)
		s := newSiteWith(t, db, true, `{{!< default}}{{#post}}{{#if (img_url feature_image size="m" format="webp")}}<source id="above" srcset="{{img_url feature_image size="m" format="webp"}}">{{/if}}{{content}}{{/post}}`, formats)
		bringIn(t, s, ferry, paintedPNG(t, 800, 600))
		bringIn(t, s, "/content/images/2026/03/wave.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="4"/></svg>`))
		body := document.Doc{Blocks: []document.Block{document.Image{Src: ferry}, document.Image{Src: "/content/images/2026/03/wave.svg"}}}
		pictureStory(t, db, "Staged", body, ferry)
		pictureStory(t, db, "Drawn", body, "/content/images/2026/03/wave.svg")
		name := "2026/03/f%C3%A4hre%20im%20nebel.png"
		page, drawn := mustGet(t, s, "/staged/"), mustGet(t, s, "/drawn/")
		above := `<source id="above" srcset="/content/images/size/w400/format/webp/` + name + `">`
		within := `<picture><source type="image/webp" srcset="/content/images/size/w600/format/webp/` + name + ` 600w, /content/images/size/w1000/format/webp/` + name + ` 800w" sizes="(min-width: 720px) 720px"><img src="/content/images/` + name + `"`
		if strings.Contains(page, above) != want || strings.Contains(page, within) != want {
			t.Errorf("with %q the page offers:\n%s", formats, page)
		}
		if strings.Contains(drawn, "above") || strings.Count(page, "<picture>") > 1 || strings.Contains(page, `src="/content/images/size/w600/2026/03/wave.svg`) {
			t.Errorf("a drawing is offered in WebP:\n%s", drawn)
		}
		for _, address := range []string{"/content/images/size/w600/format/webp/" + name, "/content/images/size/w1000/format/webp/" + name} {
			if status, _, header := fetch(t, s, address, nil); status != http.StatusOK || (header.Get("Content-Type") == "image/webp") != want {
				t.Errorf("with %q %s answers %d %v", formats, address, status, header)
			}
		}
	}
}

func pictureStory(t *testing.T, db *store.DB, title string, body document.Doc, picture string) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: title, Body: body, Meta: stories.Meta{FeatureImage: picture}}})
		if err != nil {
			return err
		}
		return stories.Publish(ctx, tx, made.ID, firsthand.Micros(noon))
	})
}
