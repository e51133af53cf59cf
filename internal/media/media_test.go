package media_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"regexp"
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
	img, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: "Red Carpet.JPG", From: bytes.NewReader(data)})
	if err != nil {
		t.Fatal(err)
	}
	if !regexp.MustCompile(`^/content/images/2026/05/red-carpet-[0-9a-f]{32}\.jpg$`).MatchString(img.Path) || img.Width != 900 || img.Height != 600 {
		t.Errorf("the picture is %+v", img)
	}
	r := media.NewRenderer(blobs)
	whole, err := r.Original(t.Context(), img.Path)
	original := contents(t, whole, err)
	small, err := r.Rendition(t.Context(), media.Address{Path: img.Path, Size: media.Size{Width: 300}})
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
	img, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: "a.png", From: bytes.NewReader(pngOf(t, 500, 400))})
	if err != nil {
		t.Fatal(err)
	}
	r := media.NewRenderer(blobs)
	first, err := r.Rendition(t.Context(), media.Address{Path: img.Path, Size: media.Size{Width: 200, Height: 200}})
	one := contents(t, first, err)
	config, err := png.DecodeConfig(bytes.NewReader(one))
	if err != nil || config.Width != 200 || config.Height != 200 {
		t.Errorf("the rendition is %d × %d, %v", config.Width, config.Height, err)
	}
	second, err := r.Rendition(t.Context(), media.Address{Path: img.Path, Size: media.Size{Width: 200, Height: 200}})
	if !bytes.Equal(one, contents(t, second, err)) {
		t.Error("the second reader gets other bytes")
	}
	large, err := r.Rendition(t.Context(), media.Address{Path: img.Path, Size: media.Size{Width: 2000}})
	config, err = png.DecodeConfig(bytes.NewReader(contents(t, large, err)))
	if err != nil || config.Width != 500 {
		t.Errorf("a size beyond the picture gives %d pixels, %v", config.Width, err)
	}
}

// pngSaying is a small PNG whose header says that it is a large one.
func pngSaying(t *testing.T, side uint32) []byte {
	data := pngOf(t, 10, 10)
	binary.BigEndian.PutUint32(data[16:], side)
	binary.BigEndian.PutUint32(data[20:], side)
	binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(data[12:29]))
	return data
}

func TestWhatIsNoPictureIsRefused(t *testing.T) {
	bomb, large := pngSaying(t, 60_000), pngSaying(t, 20_000) // headers promise more than there is
	whole, other := jpegOf(t, 900, 600), pngOf(t, 90, 60)
	for name, c := range map[string]struct {
		data []byte
		says string
	}{
		"empty.jpg": {nil, "no bytes"}, "text.png": {[]byte("not a picture"), "damaged, or no picture"}, "page.svg": {[]byte("<html><svg/></html>"), "damaged, or no picture"},
		"bomb.png": {bomb, "60000 × 60000 pixels"}, "large.png": {large, "20000 × 20000 pixels, which is too large"},
		"head.jpg": {whole[:20], "damaged"}, "half.jpg": {whole[:len(whole)/2], "does not go on to its end"}, "half.png": {other[:len(other)/2], "does not go on to its end"},
		"huge.jpg":    {append(whole[:len(whole):len(whole)], make([]byte, 65<<20)...), "64 MB are the limit"},
		"camera.heic": {[]byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"), "HEIC"}, "scan.tif": {[]byte("II*\x00\x08\x00\x00\x00"), "TIFF"},
	} {
		blobs := t.TempDir()
		d, err := media.OpenDir(blobs)
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		_, err = media.NewRenderer(d).Prepare(t.Context(), clock, media.Upload{Name: name, From: bytes.NewReader(c.data)})
		if said := firsthand.ErrorMessage(err); firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(said, name) || !strings.Contains(said, c.says) {
			t.Errorf("%s: %v", name, err)
		}
		filepath.WalkDir(blobs, func(path string, e os.DirEntry, err error) error {
			if err != nil || !e.IsDir() {
				t.Errorf("%s leaves %s behind (%v)", name, path, err)
			}
			return nil
		})
	}
}

func TestRightsAreUnknownUntilSomeoneSaysOtherwise(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		img, err := media.NewRenderer(folder(t)).Prepare(t.Context(), clock, media.Upload{Name: "a.png", From: bytes.NewReader(pngOf(t, 50, 40)), Item: media.Item{Credit: "Ada Quill/Somegram", Alt: "A door"}})
		if err != nil {
			t.Fatal(err)
		}
		ctx := context.Background()
		save := func(i media.Item) error {
			return db.Write(ctx, editor, firsthand.MediaSave, func(tx *store.Tx) error {
				_, _, err := media.Keep(ctx, tx, i)
				return err
			})
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
	crop, focus := media.Crop{X: 100, Y: 0, Width: 800, Height: 1000}, media.Focus{X: 300, Y: 250, Set: true}
	for _, c := range []struct {
		a    media.Address
		path string
	}{
		{media.Address{Path: p}, p},
		{media.Address{Path: p, Size: media.Size{Width: 600}}, "/content/images/size/w600/2026/05/a.jpg"},
		{media.Address{Path: p, Size: media.Size{Width: 600, Height: 400}}, "/content/images/size/w600h400/2026/05/a.jpg"},
		{media.Address{Path: p, Size: media.Size{Height: 400}}, "/content/images/size/h400/2026/05/a.jpg"},
		{media.Address{Path: p, Cut: media.Cut{Crop: crop}}, "/content/images/cut/c100-0-800-1000/2026/05/a.jpg"},
		{media.Address{Path: p, Cut: media.Cut{Crop: crop, Focus: focus}, Size: media.Size{Width: 600, Height: 600}}, "/content/images/size/w600h600/cut/c100-0-800-1000f300-250/2026/05/a.jpg"},
		{media.Address{Path: p, Cut: media.Cut{Focus: focus}, Size: media.Size{Width: 600, Height: 600}}, "/content/images/size/w600h600/cut/f300-250/2026/05/a.jpg"},
	} {
		if got := c.a.String(); got != c.path {
			t.Errorf("%+v stands at %s", c.a, got)
		}
		if a, ok := media.ParseAddress(c.path); a != c.a || !ok {
			t.Errorf("%s is %+v, %t", c.path, a, ok)
		}
	}
	for _, bad := range []string{
		"/content/images/size/", "/content/images/size/w600", "/content/images/size/w600/", "/content/images/size/w0/a.jpg", "/content/images/size/w99999/a.jpg", "/content/images/size/w600/../../../etc/passwd",
		"/content/images/size/x/a.jpg", "/content/images/size/w600/size/w400/a.jpg", "/content/images/size/w0600/a.jpg", "/content/images/cut/c0-0-0-0/a.jpg", "/content/images/cut/c500-0-600-1000/a.jpg", "/content/images/cut/c1-2-3/a.jpg",
		"/content/images/cut/f1-2/cut/f3-4/a.jpg", "/content/images/cut/f1-2/size/w600/a.jpg", "/content/images/cut/f1001-2/a.jpg", "/content/images/cut/x/a.jpg", "/content/images/cut//a.jpg", "/elsewhere/a.jpg",
	} {
		if a, ok := media.ParseAddress(bad); ok {
			t.Errorf("%s counts as an address: %+v", bad, a)
		}
	}
}
