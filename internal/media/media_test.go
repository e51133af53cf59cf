package media_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

var (
	editor = firsthand.Actor{ID: "e1", Name: "Ottilie Brandt", Role: firsthand.Editor}
	clock  = firsthand.FixedClock(time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC))
)

func painted(w, h int) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.Set(x, y, color.RGBA{uint8(x), uint8(y), 90, 255})
		}
	}
	return img
}

func jpegOf(t *testing.T, w, h int) []byte {
	var out bytes.Buffer
	if err := jpeg.Encode(&out, painted(w, h), nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func pngOf(t *testing.T, w, h int) []byte {
	var out bytes.Buffer
	if err := png.Encode(&out, painted(w, h)); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// withSegment puts a segment behind the start of a JPEG, as cameras do.
func withSegment(data []byte, marker byte, payload string) []byte {
	segment := []byte{0xff, marker, 0, 0}
	binary.BigEndian.PutUint16(segment[2:], uint16(len(payload)+2))
	return bytes.Join([][]byte{data[:2], segment, []byte(payload), data[2:]}, nil)
}

func folder(t *testing.T) *media.Dir {
	d, err := media.OpenDir(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

func contents(t *testing.T, b media.Blob, err error) []byte {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	data, err := io.ReadAll(b)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestNoCameraDataIsKeptOrServed(t *testing.T) {
	blobs := folder(t)
	data := withSegment(jpegOf(t, 900, 600), 0xe1, "Exif\x00\x00GPSLatitude 51.5")
	data = withSegment(data, 0xed, "Photoshop 3.0 City of Somewhere")
	data = withSegment(data, 0xfe, "taken at home")
	img, err := media.Prepare(t.Context(), blobs, clock, media.Upload{Name: "Red Carpet.JPG", Data: data})
	if err != nil {
		t.Fatal(err)
	}
	if img.Path != "/content/images/2026/05/red-carpet-"+img.SHA256[:8]+".jpg" || img.Width != 900 || img.Height != 600 {
		t.Errorf("the picture is %+v", img)
	}
	r := media.NewRenderer(blobs)
	whole, err := r.Original(t.Context(), img.Path)
	original := contents(t, whole, err)
	small, err := r.Rendition(t.Context(), img.Path, media.Size{Width: 300})
	rendition := contents(t, small, err)
	for name, data := range map[string][]byte{"original": original, "rendition": rendition} {
		for _, secret := range []string{"GPSLatitude", "Somewhere", "taken at home", "Exif"} {
			if bytes.Contains(data, []byte(secret)) {
				t.Errorf("the %s holds %q", name, secret)
			}
		}
		if _, err := jpeg.Decode(bytes.NewReader(data)); err != nil {
			t.Errorf("the %s cannot be decoded: %v", name, err)
		}
	}
	config, err := jpeg.DecodeConfig(bytes.NewReader(rendition))
	if err != nil || config.Width != 300 || config.Height != 200 {
		t.Errorf("the rendition is %d × %d, %v", config.Width, config.Height, err)
	}
}

func TestARenditionIsMadeOnceAndNeverLarger(t *testing.T) {
	blobs := folder(t)
	img, err := media.Prepare(t.Context(), blobs, clock, media.Upload{Name: "a.png", Data: pngOf(t, 500, 400)})
	if err != nil {
		t.Fatal(err)
	}
	r := media.NewRenderer(blobs)
	first, err := r.Rendition(t.Context(), img.Path, media.Size{Width: 200, Height: 200})
	one := contents(t, first, err)
	config, err := png.DecodeConfig(bytes.NewReader(one))
	if err != nil || config.Width != 200 || config.Height != 200 {
		t.Errorf("the rendition is %d × %d, %v", config.Width, config.Height, err)
	}
	second, err := r.Rendition(t.Context(), img.Path, media.Size{Width: 200, Height: 200})
	if !bytes.Equal(one, contents(t, second, err)) {
		t.Error("the second reader gets other bytes")
	}
	large, err := r.Rendition(t.Context(), img.Path, media.Size{Width: 2000})
	config, err = png.DecodeConfig(bytes.NewReader(contents(t, large, err)))
	if err != nil || config.Width != 500 {
		t.Errorf("a size beyond the picture gives %d pixels, %v", config.Width, err)
	}
}

func TestWhatIsNoPictureIsRefused(t *testing.T) {
	bomb := pngOf(t, 10, 10)
	binary.BigEndian.PutUint32(bomb[16:], 60_000) // the header promises 60,000 × 60,000
	binary.BigEndian.PutUint32(bomb[20:], 60_000)
	for name, data := range map[string][]byte{
		"empty": {}, "text": []byte("not a picture"), "svg": []byte(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`),
		"bomb": bomb, "cut": jpegOf(t, 50, 50)[:20], "huge": make([]byte, 21<<20),
	} {
		_, err := media.Prepare(t.Context(), folder(t), clock, media.Upload{Name: name, Data: data})
		if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRightsAreUnknownUntilSomeoneSaysOtherwise(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		img, err := media.Prepare(t.Context(), folder(t), clock, media.Upload{Name: "a.png", Data: pngOf(t, 50, 40), Image: media.Image{Credit: "Ada Quill/Somegram", Alt: "A door"}})
		if err != nil {
			t.Fatal(err)
		}
		ctx := context.Background()
		save := func(i media.Image) error {
			return db.Write(ctx, editor, firsthand.MediaSave, func(tx *store.Tx) error { return media.Save(ctx, tx, i) })
		}
		if err := save(img); err != nil {
			t.Fatal(err)
		}
		wrong := img
		wrong.Rights = "fine"
		if err := save(wrong); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("rights that are none: %v", err)
		}
		err = db.Read(ctx, func(tx *store.Tx) error {
			found, err := media.ListByPath(ctx, tx, []string{img.Path, "/content/images/none.jpg"})
			if len(found) != 1 || found[img.Path].Rights != media.Unknown || found[img.Path].Credit != "Ada Quill/Somegram" {
				t.Errorf("on file is %+v", found)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		img.RightsExpire = firsthand.Micros(clock.Now())
		if !img.Expired(clock.Now()) || img.Expired(clock.Now().Add(-time.Second)) {
			t.Error("rights run out at their moment")
		}
	})
}

func TestABlobCannotLeaveItsFolder(t *testing.T) {
	outer := t.TempDir()
	if err := os.WriteFile(filepath.Join(outer, "secret"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	d, err := media.OpenDir(filepath.Join(outer, "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if err := os.Symlink(filepath.Join(outer, "secret"), filepath.Join(outer, "blobs", "link")); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"../secret", "/etc/passwd", "a/../../secret", "link", "", ".", "a//b"} {
		if b, err := d.Open(t.Context(), name); err == nil {
			b.Close()
			t.Errorf("%q can be opened", name)
		}
		if name != "link" {
			if err := d.Put(t.Context(), name, []byte("x")); err == nil {
				t.Errorf("%q can be written", name)
			}
		}
	}
}

func TestSizesInPaths(t *testing.T) {
	const p = "/content/images/2026/05/a.jpg"
	for _, c := range []struct {
		w, h int
		path string
	}{{600, 0, "/content/images/size/w600/2026/05/a.jpg"}, {600, 400, "/content/images/size/w600h400/2026/05/a.jpg"}, {0, 400, "/content/images/size/h400/2026/05/a.jpg"}} {
		if got := media.SizePath(p, c.w, c.h); got != c.path {
			t.Errorf("%d × %d stands at %s", c.w, c.h, got)
		}
		original, w, h, ok := media.SplitSize(c.path)
		if original != p || w != c.w || h != c.h || !ok {
			t.Errorf("%s is %s in %d × %d, %t", c.path, original, w, h, ok)
		}
	}
	for _, bad := range []string{p, "/content/images/size/", "/content/images/size/w600", "/content/images/size/w600/", "/content/images/size/w0/a.jpg", "/content/images/size/w99999/a.jpg", "/content/images/size/w600/../../../etc/passwd", "/content/images/size/x/a.jpg", "/content/images/size/w600/size/w400/a.jpg"} {
		if _, _, _, ok := media.SplitSize(bad); ok {
			t.Errorf("%s counts as a size", bad)
		}
	}
}
