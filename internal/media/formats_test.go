package media_test

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/gif"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/media"
)

// prepared takes a file in and gives what is kept of it.
func prepared(t *testing.T, name string, data []byte) (media.Item, []byte) {
	t.Helper()
	blobs := folder(t)
	i, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: name, From: bytes.NewReader(data)})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	blob, err := blobs.Open(t.Context(), media.BlobName(i.Path))
	return i, contents(t, blob, err)
}

// boxOf is a box of a film: its name, and what is in it.
func boxOf(name string, inside ...[]byte) []byte {
	body := bytes.Join(inside, nil)
	return append(append(binary.BigEndian.AppendUint32(nil, uint32(len(body)+8)), name...), body...)
}

func words(n ...uint32) (b []byte) {
	for _, v := range n {
		b = binary.BigEndian.AppendUint32(b, v)
	}
	return b
}

func track(handler string, width, height uint32, rest ...[]byte) []byte {
	tkhd := append(make([]byte, 76), words(width<<16, height<<16)...)
	binary.BigEndian.PutUint32(tkhd[40:], 1<<16)
	stbl := boxOf("stbl", rest...)
	return boxOf("trak", boxOf("tkhd", tkhd), boxOf("mdia", boxOf("hdlr", words(0, 0), []byte(handler), make([]byte, 12)), boxOf("minf", stbl)))
}

// film is one of 2.5 seconds that a phone took: with the place in three places, one of them a track of its own.
func film(brand string, tracks ...[]byte) []byte {
	ftyp := boxOf("ftyp", []byte(brand), words(0), []byte(brand))
	mdat := boxOf("mdat", []byte("pictures, and sound. +52.52+013.40/ more pictures"))
	at := uint32(len(ftyp) + 8 + 21)
	place := track("meta", 0, 0, boxOf("stsz", words(0, 0, 1, 14)), boxOf("stsc", words(0, 1, 1, 1, 1)), boxOf("stco", words(0, 1, at)))
	mvhd := boxOf("mvhd", words(0, 0, 0, 1000, 2500), make([]byte, 80))
	udta := boxOf("udta", boxOf("\xa9xyz", []byte("+52.52+013.40/")))
	return bytes.Join([][]byte{ftyp, mdat, boxOf("moov", append(append([][]byte{mvhd}, tracks...), place, udta)...), boxOf("uuid", []byte("an XMP packet, +52.52"))}, nil)
}

func TestAFilmKeepsItsPicturesAndNotItsPlace(t *testing.T) {
	data := film("isom", track("vide", 1920, 1080), track("soun", 0, 0))
	i, kept := prepared(t, "Quay at dawn.mp4", data)
	if i.Kind != media.Video || i.MIME != "video/mp4" || i.Width != 1920 || i.Height != 1080 || i.Duration != 2500 || !strings.HasPrefix(i.Path, "/content/media/2026/05/quay-at-dawn-") {
		t.Errorf("the film is %+v", i)
	}
	if bytes.Contains(kept, []byte("52.52")) || bytes.Contains(kept, []byte("XMP packet")) {
		t.Errorf("the place is kept: %q", kept)
	}
	if len(kept) != len(data) || !bytes.Contains(kept, []byte("pictures, and sound. ")) || !bytes.Contains(kept, []byte(" more pictures")) {
		t.Errorf("pictures and sound are not where they were: %q", kept)
	}
	if i, _ := prepared(t, "upright.mov", film("qt  ", track("vide", 1080, 1920))); i.MIME != "video/quicktime" || i.Width != 1080 {
		t.Errorf("the other film is %+v", i)
	}
	if i, _ := prepared(t, "talk.mp4", film("isom", track("soun", 0, 0))); i.Kind != media.Audio || i.MIME != "audio/mp4" {
		t.Errorf("a film without pictures is %+v", i)
	}
	_, err := media.NewRenderer(folder(t)).Prepare(t.Context(), clock, media.Upload{Name: "half.mp4", From: bytes.NewReader(data[:len(data)-30])})
	if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), "does not go on to its end") {
		t.Errorf("half a film: %v", err)
	}
}

func TestSoundsTellHowLongTheyLast(t *testing.T) {
	wav := riffChunk("RIFF", bytes.Join([][]byte{[]byte("WAVE"), riffChunk("fmt ", binary.LittleEndian.AppendUint32(append([]byte{1, 0, 1, 0}, binary.LittleEndian.AppendUint32(nil, 8000)...), 8000)), riffChunk("data", make([]byte, 12_000))}, nil))
	flac := append([]byte("fLaC\x00\x00\x00\x22"), make([]byte, 34)...)
	binary.BigEndian.PutUint64(flac[18:], 44_100<<44|88_200)
	ogg := append([]byte("OggS\x00\x02"+string(make([]byte, 22))+"OpusHead"), make([]byte, 40)...)
	last := []byte("OggS\x00\x04")
	last = append(binary.LittleEndian.AppendUint64(last, 48_000*4), make([]byte, 20)...)
	mp3 := bytes.Join([][]byte{[]byte("ID3\x04\x00\x00\x00\x00\x00\x0a"), make([]byte, 10), {0xff, 0xfb, 0x90, 0}, make([]byte, 128_000/8*3-4)}, nil)
	for name, c := range map[string]struct {
		data []byte
		mime string
		last int64
	}{
		"a.wav": {wav, "audio/wav", 1500}, "a.flac": {flac, "audio/flac", 2000}, "a.opus": {append(ogg, last...), "audio/ogg", 4000}, "a.mp3": {mp3, "audio/mpeg", 3000},
	} {
		i, kept := prepared(t, name, c.data)
		if i.Kind != media.Audio || i.MIME != c.mime || i.Duration != c.last || !bytes.Equal(kept, c.data) {
			t.Errorf("%s is %+v, want %d ms", name, i, c.last)
		}
	}
}

func TestWhatIsNoneOfTheseIsAFileToSave(t *testing.T) {
	i, kept := prepared(t, "Minutes of 4 May.pdf", []byte("%PDF-1.7 words"))
	if i.Kind != media.File || i.MIME != "application/pdf" || !strings.HasPrefix(i.Path, "/content/files/2026/05/minutes-of-4-may-") || string(kept) != "%PDF-1.7 words" {
		t.Errorf("a file is %+v", i)
	}
	if i, _ := prepared(t, "run.exe", []byte("MZ")); i.MIME != "application/octet-stream" {
		t.Errorf("a program is %+v", i)
	}
}

func TestADrawingIsMadeSafe(t *testing.T) {
	i, kept := prepared(t, "map.svg", []byte(`<?xml version="1.0"?><!-- by hand --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" onload="alert(1)"><script>alert(2)</script><rect width="20" height="10" fill="red"/></svg>`))
	if i.MIME != "image/svg+xml" || i.Width != 200 || i.Height != 100 || i.Resizable() {
		t.Errorf("the drawing is %+v", i)
	}
	if s := string(kept); strings.Contains(s, "alert") || strings.Contains(s, "by hand") || !strings.Contains(s, `<rect width="20" height="10" fill="red">`) {
		t.Errorf("what is kept is %s", s)
	}
}

// avif is a picture of 640 × 480 whose Exif data stands in an item of its own.
func avif() []byte {
	exif := "Exif: GPSLatitude 52.52"
	ispe := boxOf("ispe", words(0, 640, 480))
	infe := func(id byte, kind string) []byte {
		return boxOf("infe", words(2<<24), []byte{0, id, 0, 0}, []byte(kind), []byte{0})
	}
	build := func(at uint32) []byte {
		iloc := boxOf("iloc", words(0), []byte{0x44, 0, 0, 2}, []byte{0, 1, 0, 0, 0, 1}, words(at+uint32(len(exif)), 6), []byte{0, 2, 0, 0, 0, 1}, words(at, uint32(len(exif))))
		meta := boxOf("meta", words(0), boxOf("iinf", words(0), []byte{0, 2}, infe(1, "av01"), infe(2, "Exif")), iloc, boxOf("iprp", boxOf("ipco", ispe)))
		return append(boxOf("ftyp", []byte("avif"), words(0), []byte("avifmif1")), meta...)
	}
	head := build(0)
	return append(build(uint32(len(head)+8)), boxOf("mdat", []byte(exif+"pixels"))...)
}

func TestAnAVIFIsKeptAsItIsButForItsPlace(t *testing.T) {
	data := avif()
	i, kept := prepared(t, "quay.avif", data)
	if i.MIME != "image/avif" || i.Width != 640 || i.Height != 480 || i.Resizable() {
		t.Errorf("the picture is %+v", i)
	}
	if bytes.Contains(kept, []byte("GPS")) || !bytes.HasSuffix(kept, []byte("pixels")) || len(kept) != len(data) {
		t.Errorf("what is kept is %q", kept)
	}
}

func TestAnAnimationKeepsMoving(t *testing.T) {
	var out bytes.Buffer
	frame := image.NewPaletted(image.Rect(0, 0, 30, 20), color.Palette{color.Black, color.White})
	if err := gif.EncodeAll(&out, &gif.GIF{Image: []*image.Paletted{frame, frame, frame}, Delay: []int{10, 20, 30}, LoopCount: 2}); err != nil {
		t.Fatal(err)
	}
	data := out.Bytes()
	comment := append([]byte("\x21\xfe\x0etaken at home!"), 0)
	data = bytes.Join([][]byte{data[:len(data)-1], comment, {0x3b}, []byte("behind the end")}, nil)
	i, kept := prepared(t, "wave.gif", data)
	got, err := gif.DecodeAll(bytes.NewReader(kept))
	if err != nil || len(got.Image) != 3 || got.Delay[2] != 30 || got.LoopCount != 2 || i.Width != 30 {
		t.Errorf("the animation is %+v, %v", got, err)
	}
	if bytes.Contains(kept, []byte("home")) || bytes.Contains(kept, []byte("behind")) {
		t.Errorf("what is kept is %q", kept)
	}
	if _, err := media.NewRenderer(folder(t)).Prepare(t.Context(), clock, media.Upload{Name: "half.gif", From: bytes.NewReader(data[:len(data)/2])}); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("half an animation: %v", err)
	}
}
