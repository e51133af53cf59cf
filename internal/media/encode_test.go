package media_test

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	avifcodec "github.com/gen2brain/avif"
	webpcodec "github.com/gen2brain/webp"
	"golang.org/x/image/webp"

	"firsthand/internal/media"
)

// scene is a picture as cameras make them: soft shapes and some noise.
func scene(t *testing.T, w, h int, alpha uint8) []byte {
	t.Helper()
	img, chance := image.NewNRGBA(image.Rect(0, 0, w, h)), rand.New(rand.NewPCG(1, 2))
	for y := range h {
		for x := range w {
			n := uint8(chance.IntN(12))
			img.SetNRGBA(x, y, color.NRGBA{uint8(x*200/w) + n, uint8(y*200/h) + n, 60 + n, alpha})
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func encoders(t *testing.T, formats string) []media.Encoder {
	t.Helper()
	list, err := media.Encoders(formats)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// rendition is the picture in a size and a format.
func rendition(t *testing.T, r *media.Renderer, path string, width int, format string) []byte {
	t.Helper()
	b, err := r.Rendition(t.Context(), media.Address{Path: path, Size: media.Size{Width: width}, Format: format})
	return contents(t, b, err)
}

func TestPicturesAreMadeInModernFormats(t *testing.T) {
	blobs := folder(t)
	r := media.NewRenderer(blobs, encoders(t, "webp,avif")...)
	img, err := r.Prepare(t.Context(), clock, media.Upload{Name: "a.png", From: bytes.NewReader(scene(t, 500, 400, 255))})
	if err != nil {
		t.Fatal(err)
	}
	own := rendition(t, r, img.Path, 300, "")
	for width, want := range map[int]image.Point{300: {300, 240}, 2400: {500, 400}} {
		data := rendition(t, r, img.Path, width, "webp")
		shown, err := webp.Decode(bytes.NewReader(data))
		if err != nil || shown.Bounds().Size() != want {
			t.Fatalf("at %d pixels WebP is %v, %v", width, shown, err)
		}
		data = rendition(t, r, img.Path, width, "avif")
		shown, err = avifcodec.Decode(bytes.NewReader(data))
		if err != nil || shown.Bounds().Size() != want {
			t.Fatalf("at %d pixels AVIF is %v, %v", width, shown, err)
		}
		if width == 300 && len(data) > len(own)/4 {
			t.Errorf("AVIF has %d bytes where the PNG has %d", len(data), len(own))
		}
		if red, green, _, _ := shown.At(want.X*9/10, want.Y/10).RGBA(); red>>8 < 160 || green>>8 > 60 {
			t.Errorf("the colours are others: red %d, green %d", red>>8, green>>8)
		}
	}
}

func TestWhatIsClearStaysClearInWebP(t *testing.T) {
	r := media.NewRenderer(folder(t), encoders(t, "webp")...)
	img, err := r.Prepare(t.Context(), clock, media.Upload{Name: "a.png", From: bytes.NewReader(scene(t, 200, 100, 128))})
	if err != nil {
		t.Fatal(err)
	}
	shown, err := webp.Decode(bytes.NewReader(rendition(t, r, img.Path, 100, "webp")))
	if err != nil {
		t.Fatal(err)
	}
	c := color.NRGBAModel.Convert(shown.At(90, 5)).(color.NRGBA)
	if c.A < 120 || c.A > 136 || c.R < 150 || c.R > 220 {
		t.Errorf("half clear is %v", c)
	}
}

func TestAFormatThatIsNotMadeLeavesThePictureAsItIs(t *testing.T) {
	blobs := folder(t)
	plain, some := media.NewRenderer(blobs), media.NewRenderer(blobs, encoders(t, "webp")...)
	img, err := plain.Prepare(t.Context(), clock, media.Upload{Name: "a.png", From: bytes.NewReader(scene(t, 500, 400, 255))})
	if err != nil {
		t.Fatal(err)
	}
	own := rendition(t, plain, img.Path, 300, "")
	for name, got := range map[string][]byte{"no encoder": rendition(t, plain, img.Path, 300, "webp"), "another encoder": rendition(t, some, img.Path, 300, "avif")} {
		if !bytes.Equal(got, own) {
			t.Errorf("%s gives %d other bytes", name, len(got))
		}
	}
	if plain.Makes("webp") || !some.Makes("webp") || some.Makes("avif") {
		t.Error("what is made is said wrongly")
	}
	if _, err := media.Encoders("webp,heic"); err == nil || !strings.Contains(err.Error(), `"heic"`) {
		t.Errorf("a format of nobody's gives %v", err)
	}
}

func TestAPictureBeyondAnEncoderStaysInItsFormat(t *testing.T) {
	r := media.NewRenderer(folder(t), encoders(t, "avif")...)
	img, err := r.Prepare(t.Context(), clock, media.Upload{Name: "a.png", From: bytes.NewReader(pngOf(t, 2400, 1700))})
	if err != nil {
		t.Fatal(err)
	}
	if got := rendition(t, r, img.Path, 2400, "avif"); !bytes.HasPrefix(got, []byte("\x89PNG")) {
		t.Errorf("4 million pixels and more were encoded as %q", got[:12])
	}
}

func TestRenditionsInFormatsAreMadeOnceAndLeaveWithThePicture(t *testing.T) {
	at := t.TempDir()
	blobs, err := media.OpenDir(at)
	if err != nil {
		t.Fatal(err)
	}
	defer blobs.Close()
	r := media.NewRenderer(blobs, encoders(t, "webp,avif")...)
	img, err := r.Prepare(t.Context(), clock, media.Upload{Name: "a.png", From: bytes.NewReader(scene(t, 300, 200, 255))})
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for _, format := range media.Formats {
				if b, err := r.Rendition(context.Background(), media.Address{Path: img.Path, Size: media.Size{Width: 100}, Format: format}); err == nil {
					b.Close()
				} else {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if n := filesIn(t, at); n != 3 {
		t.Errorf("%d files are kept, of a picture in a size and two formats", n)
	}
	if err := r.Remove(t.Context(), media.Gone{Path: img.Path}, []media.Size{{Width: 100}}); err != nil {
		t.Fatal(err)
	}
	if n := filesIn(t, at); n != 0 {
		t.Errorf("%d files stay behind a picture that is gone", n)
	}
}

func filesIn(t *testing.T, folder string) (n int) {
	t.Helper()
	err := filepath.WalkDir(folder, func(_ string, d os.DirEntry, err error) error {
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

func TestAddressesOfFormats(t *testing.T) {
	for address, want := range map[string]media.Address{
		"/content/images/size/w600/format/webp/2026/05/a.png":                {Path: "/content/images/2026/05/a.png", Size: media.Size{Width: 600}, Format: "webp"},
		"/content/images/size/w60h40/format/avif/cut/c0-0-500-500/fähre.png": {Path: "/content/images/fähre.png", Cut: media.Cut{Crop: media.Crop{Width: 500, Height: 500}}, Size: media.Size{Width: 60, Height: 40}, Format: "avif"},
		"/content/images/format/webp/a.png":                                  {Path: "/content/images/format/webp/a.png"}, // a folder of that name
	} {
		if a, ok := media.ParseAddress(address); !ok || a != want {
			t.Errorf("%s is %+v, %v", address, a, ok)
		}
	}
	for _, address := range []string{"/content/images/size/w600/format/webp/", "/content/images/size/w600/format/../a.png", "/content/images/size/w600/format/webp/format/avif/a.png", "/content/images/size/w600/format//a.png"} {
		if a, ok := media.ParseAddress(address); ok {
			t.Errorf("%s is taken for %+v", address, a)
		}
	}
}

// What encodes is what was tested here, not a library that the machine happens to have.
func TestNoLibraryOfTheMachineEncodes(t *testing.T) {
	if avifcodec.Dynamic() == nil || webpcodec.Dynamic() == nil {
		t.Error("a library of the machine's was loaded: go.mod must put third/purego in the place of purego")
	}
}
