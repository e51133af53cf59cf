package site

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/media"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// takeIn keeps a file in the library.
func takeIn(t *testing.T, s *Site, name string, data []byte, about media.Item) media.Item {
	t.Helper()
	about.FocalX, about.FocalY = -1, -1
	i, err := media.NewRenderer(s.Blobs).Prepare(t.Context(), firsthand.SystemClock{}, media.Upload{Name: name, From: bytes.NewReader(data), Item: about})
	if err != nil {
		t.Fatal(err)
	}
	write(t, s.DB, func(ctx context.Context, tx *store.Tx) error {
		_, _, err := media.Keep(ctx, tx, i)
		return err
	})
	return i
}

func paintedPNG(t *testing.T, w, h int) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for x := range w {
		for y := range h {
			img.Set(x, y, color.RGBA{uint8(x), uint8(y), 90, 255})
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWhatMayNotBeShownHasNoAddressEither(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		clock := &fixed{time.Now()}
		s := newSite(t, db, clock)
		ends := clock.at.Add(time.Hour)
		ending := takeIn(t, s, "stage.png", paintedPNG(t, 800, 600), media.Item{RightsExpire: firsthand.Micros(ends)})
		binned := takeIn(t, s, "door.png", paintedPNG(t, 700, 600), media.Item{})
		sound := takeIn(t, s, "talk.mp3", []byte("ID3\x04\x00\x00\x00\x00\x00\x00words"), media.Item{RightsExpire: firsthand.Micros(ends)})
		paths := []string{ending.Path, media.SizePath(ending.Path, 400, 0), media.SizePath(ending.Path, 600, 0), sound.Path, binned.Path, media.SizePath(binned.Path, 400, 0)}
		for _, path := range paths {
			status, body, header := fetch(t, s, path, nil)
			kept := header.Get("Cache-Control")
			if status != http.StatusOK || body == "" || strings.Contains(path, "stage") && !strings.HasPrefix(kept, "public, max-age=3") || strings.Contains(path, "door") && kept != forever {
				t.Errorf("%s answers %d, %q", path, status, kept)
			}
		}
		clock.at = ends
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return media.Delete(ctx, tx, binned.ID, stories.MediaShownBy)
		})
		for _, path := range paths {
			if status, _, _ := fetch(t, s, path, nil); status != http.StatusNotFound {
				t.Errorf("%s answers %d once it may not be shown", path, status)
			}
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return media.Restore(ctx, tx, binned.ID) })
		if status, _, _ := fetch(t, s, binned.Path, nil); status != http.StatusOK {
			t.Errorf("taken out of the bin it answers %d", status)
		}
	})
}

func TestReadersSeeWhatTheDeskCutsAndNothingElse(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	i := takeIn(t, s, "stage.png", paintedPNG(t, 800, 600), media.Item{Alt: "A stage"})
	story(t, db, "Staged", "Words.", stories.Meta{FeatureImage: i.Path}, noon)
	if body := mustGet(t, s, "/staged/"); !strings.Contains(body, i.Path) {
		t.Fatal(body)
	}
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		i, err = media.Edit(ctx, tx, i.ID, media.Change{Crop: &media.Crop{X: 500, Y: 0, Width: 500, Height: 1000}})
		return err
	})
	cut := "/content/images/cut/c500-0-500-1000/"
	if body := mustGet(t, s, "/staged/"); !strings.Contains(body, cut) || strings.Contains(body, i.Path+`"`) || !strings.Contains(body, `og:image:width" content="400"`) {
		t.Errorf("the page shows all of it:\n%s", body)
	}
	status, body, header := fetch(t, s, i.Shown(), nil)
	config, err := png.DecodeConfig(strings.NewReader(body))
	if status != http.StatusOK || err != nil || config.Width != 400 || config.Height != 600 || header.Get("Content-Type") != "image/png" {
		t.Errorf("the picture answers %d, %d × %d, %v", status, config.Width, config.Height, err)
	}
	for path, want := range map[string]string{
		i.Path: i.Shown(), media.SizePath(i.Path, 400, 0): media.SizePath(i.Shown(), 400, 0), "/content/images/cut/c0-0-900-900/" + strings.TrimPrefix(i.Path, media.Prefix): i.Shown(),
		media.SizePath(i.Shown(), 123, 0): i.Shown(), media.SizePath(i.Shown(), 600, 600): i.Shown(),
	} {
		if status, _, header := fetch(t, s, path, nil); status != http.StatusFound || header.Get("Location") != want || header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s answers %d %s, want %s", path, status, header.Get("Location"), want)
		}
	}
}

func TestFilesOfEveryKindAreServedSafely(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	drawing := takeIn(t, s, "map.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="4"/></svg>`), media.Item{})
	status, body, header := fetch(t, s, drawing.Path, nil)
	if status != 200 || header.Get("Content-Type") != "image/svg+xml" || !strings.Contains(header.Get("Content-Security-Policy"), "sandbox") || !strings.Contains(body, "<rect") {
		t.Errorf("a drawing answers %d %v", status, header)
	}
	if status, _, header := fetch(t, s, media.SizePath(drawing.Path, 400, 0), nil); status != http.StatusFound || header.Get("Location") != drawing.Path {
		t.Errorf("a drawing in a size answers %d %s", status, header.Get("Location"))
	}
	sound := takeIn(t, s, "talk.mp3", []byte("ID3\x04\x00\x00\x00\x00\x00\x00a long talk"), media.Item{})
	status, body, header = fetch(t, s, sound.Path, http.Header{"Range": {"bytes=12-15"}})
	if status != http.StatusPartialContent || body != "long" || header.Get("Content-Type") != "audio/mpeg" {
		t.Errorf("a part of a sound answers %d %q %v", status, body, header)
	}
	if status, body, _ := fetch(t, s, sound.Path, http.Header{"Range": {"bytes=12-15"}, "If-Range": {`"` + sound.SHA256[:32] + `"`}}); status != http.StatusPartialContent || body != "long" {
		t.Errorf("a part of a sound that another machine began answers %d %q", status, body)
	}
	if status, _, _ := fetch(t, s, sound.Path, http.Header{"Range": {"bytes=12-15"}, "If-Range": {`"another"`}}); status != http.StatusOK {
		t.Errorf("a part of what was another sound answers %d", status)
	}
	file := takeIn(t, s, "Minutes für Mai.html", []byte("<html><script>alert(1)</script>"), media.Item{})
	status, _, header = fetch(t, s, file.Path, nil)
	if status != 200 || !strings.HasPrefix(header.Get("Content-Disposition"), "attachment; filename*=utf-8''Minutes") || header.Get("Content-Type") != "text/plain" || !strings.Contains(header.Get("Content-Security-Policy"), "sandbox") {
		t.Errorf("a file answers %d %v", status, header)
	}
	for _, path := range []string{"/content/media/", "/content/files/2026/05/none.pdf", "/content/images/cut/f1-1/2026/05/none.png", "/content/media/../files/x", "/content/" + strings.TrimPrefix(sound.Path, "/content/media/")} {
		if status, _, _ := fetch(t, s, path, nil); status == 200 {
			t.Errorf("%s answers %d", path, status)
		}
	}
}
