package media_test

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/jpeg"
	"image/png"
	"testing"

	"golang.org/x/image/webp"

	"firsthand/internal/media"
)

// turned is EXIF data that says how the camera was held, in either byte order.
func turned(order binary.AppendByteOrder, turn uint16) string {
	head := "MM\x00*"
	if order == binary.AppendByteOrder(binary.LittleEndian) {
		head = "II*\x00"
	}
	b := order.AppendUint32([]byte("Exif\x00\x00"+head), 8)
	b = order.AppendUint16(b, 2)
	for _, entry := range [][2]uint16{{0x010f, 1}, {0x0112, turn}} {
		b = order.AppendUint16(b, entry[0])
		b = order.AppendUint16(b, 3)
		b = order.AppendUint32(b, 1)
		b = order.AppendUint16(b, entry[1])
		b = append(b, 0, 0)
	}
	return string(b)
}

// corner is which quarter of a picture is the bright one: 0 to 3 from the upper left, row by row.
func corner(img image.Image) int {
	b := img.Bounds()
	best, at := uint32(0), -1
	for i := range 4 {
		r, _, _, _ := img.At(b.Min.X+b.Dx()/4+i%2*b.Dx()/2, b.Min.Y+b.Dy()/4+i/2*b.Dy()/2).RGBA()
		if r > best {
			best, at = r, i
		}
	}
	return at
}

func TestAPictureStandsUpright(t *testing.T) {
	// The upper left quarter of the pixels is bright; where it belongs, by how the camera was held.
	img := image.NewGray(image.Rect(0, 0, 120, 80))
	for y := range 40 {
		for x := range 60 {
			img.Pix[y*img.Stride+x] = 250
		}
	}
	var plain bytes.Buffer
	if err := jpeg.Encode(&plain, img, nil); err != nil {
		t.Fatal(err)
	}
	profile := "ICC_PROFILE\x00\x01\x01" + string(make([]byte, 200)) + "colours"
	for turn, want := range map[uint16]int{1: 0, 2: 1, 3: 3, 4: 2, 5: 0, 6: 1, 7: 3, 8: 2} {
		for _, order := range []binary.AppendByteOrder{binary.BigEndian, binary.LittleEndian} {
			data := withSegment(withSegment(plain.Bytes(), 0xe2, profile), 0xe1, turned(order, turn))
			blobs := folder(t)
			made, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: "phone.jpg", From: bytes.NewReader(data)})
			if err != nil {
				t.Fatal(err)
			}
			width, height := 120, 80
			if turn >= 5 {
				width, height = 80, 120
			}
			blob, err := media.NewRenderer(blobs).Original(t.Context(), made.Path)
			kept := contents(t, blob, err)
			got, err := jpeg.Decode(bytes.NewReader(kept))
			if err != nil {
				t.Fatal(err)
			}
			if made.Width != width || made.Height != height || got.Bounds().Dx() != width || corner(got) != want {
				t.Errorf("held as %d the picture is %d × %d, its bright quarter %d, want %d", turn, made.Width, made.Height, corner(got), want)
			}
			if bytes.Contains(kept, []byte("Exif")) || !bytes.Contains(kept, []byte("colours")) {
				t.Errorf("held as %d the picture keeps EXIF data or loses its colours", turn)
			}
		}
	}
}

func TestNothingBehindAPictureIsKept(t *testing.T) {
	blobs := folder(t)
	data := append(jpegOf(t, 90, 60), "a second picture, GPSLatitude 51.5"...)
	made, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: "phone.jpg", From: bytes.NewReader(data)})
	if err != nil {
		t.Fatal(err)
	}
	blob, err := media.NewRenderer(blobs).Original(t.Context(), made.Path)
	if kept := contents(t, blob, err); bytes.Contains(kept, []byte("GPS")) || !bytes.Equal(kept, jpegOf(t, 90, 60)) {
		t.Errorf("%d bytes of %d are kept", len(kept), len(data))
	}
}

func pngChunk(name, payload string) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(payload)))
	b = append(b, name+payload...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
}

func riffChunk(name string, payload []byte) []byte {
	b := binary.LittleEndian.AppendUint32([]byte(name), uint32(len(payload)))
	return append(append(b, payload...), make([]byte, len(payload)%2)...)
}

// A WebP of one pixel.
const tinyWebP = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA="

func TestNoCameraDataIsKeptInOtherFormats(t *testing.T) {
	plain := pngOf(t, 40, 30)
	withText := bytes.Join([][]byte{plain[:33], pngChunk("tEXt", "Author\x00taken at home"), pngChunk("eXIf", "MM\x00*GPSLatitude"), plain[33:], []byte("taken at home")}, nil)
	tiny, err := base64.StdEncoding.DecodeString(tinyWebP)
	if err != nil {
		t.Fatal(err)
	}
	body := bytes.Join([][]byte{[]byte("WEBP"), riffChunk("VP8X", []byte{0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0}), tiny[12:],
		riffChunk("EXIF", []byte("GPSLatitude")), riffChunk("XMP ", []byte("taken at home"))}, nil)
	withXMP := riffChunk("RIFF", body)
	for name, data := range map[string][]byte{"a.png": withText, "a.webp": withXMP} {
		blobs := folder(t)
		made, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: name, From: bytes.NewReader(data)})
		if err != nil {
			t.Fatal(err)
		}
		blob, err := media.NewRenderer(blobs).Original(t.Context(), made.Path)
		kept := contents(t, blob, err)
		if bytes.Contains(kept, []byte("GPS")) || bytes.Contains(kept, []byte("taken at home")) {
			t.Errorf("%s keeps %q", name, kept)
		}
		_, perr := png.Decode(bytes.NewReader(kept))
		_, werr := webp.Decode(bytes.NewReader(kept))
		if perr != nil && werr != nil {
			t.Errorf("%s cannot be read any more: %v, %v", name, perr, werr)
		}
	}
}

func FuzzPrepare(f *testing.F) {
	var small bytes.Buffer
	if err := jpeg.Encode(&small, painted(8, 8), nil); err != nil {
		f.Fatal(err)
	}
	f.Add(withSegment(small.Bytes(), 0xe1, turned(binary.BigEndian, 6)))
	f.Add(withSegment(small.Bytes(), 0xe1, "Exif\x00\x00II*\x00\xff\xff\xff\xff"))
	f.Add([]byte("\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR"))
	tiny, _ := base64.StdEncoding.DecodeString(tinyWebP)
	f.Add(tiny)
	f.Add(film("isom", track("vide", 1920, 1080)))
	f.Add(film("M4A ", track("soun", 0, 0)))
	f.Add(avif())
	f.Add([]byte("GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xfe\x02hi\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"))
	f.Add([]byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/><g/></svg>`))
	f.Add([]byte("\x1aE\xdf\xa3\x80\x18S\x80g\x01\xff\xff\xff\xff\xff\xff\xff\x15I\xa9f\x87D\x89\x84A\x20\x00\x00"))
	f.Add([]byte("fLaC\x00\x00\x00\x22aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"))
	f.Add([]byte("RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00aaaaaaaaaaaaaaaadata\xff\xff\xff\xff"))
	f.Add([]byte("OggS\x00\x02aaaaaaaaaaaaaaaaaaaaaa\x01vorbis\x00\x00\x00\x00\x01\x00\x00\x00\x00"))
	f.Add([]byte("ID3\x04\x00\x00\x00\x00\x00\x00\xff\xfb\x90\x00aaaaaaaaaaXing\x00\x00\x00\x01\x00\x00\x00\x09"))
	blobs, err := media.OpenDir(f.TempDir())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		made, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: "a", From: bytes.NewReader(data)})
		if err != nil {
			return
		}
		if made.Kind == media.Picture && (made.Width <= 0 || made.Height <= 0) || made.Duration < 0 || made.Width < 0 {
			t.Errorf("a %s of %d × %d, %d ms", made.Kind, made.Width, made.Height, made.Duration)
		}
		blob, err := media.NewRenderer(blobs).Original(t.Context(), made.Path)
		kept := contents(t, blob, err)
		if again, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: "a", From: bytes.NewReader(kept)}); err != nil || again.SHA256 != made.SHA256 {
			t.Errorf("what was kept is not clean: %v", err)
		}
	})
}
