package media

import (
	"encoding/binary"
	"io"
	"math"

	"firsthand"
)

// listen reads how long a sound or a film lasts and how large it is, and takes out of a film where it was taken and with
// what. It reads headers only: a film is never in memory whole.
func (i *Item) listen(p Part, f *format) error {
	var s sound
	switch f.name {
	case "mp4":
		if err := cleanFilm(p, i.Size); err != nil {
			return firsthand.Because(err, firsthand.Invalid, "%s is damaged, or does not go on to its end: nothing of it was kept. Send it again, or save it anew.", i.Name)
		}
		s = readFilm(p, i.Size)
	case "webm":
		s = readWebM(p, i.Size)
	case "wav":
		s = readWAV(p, i.Size)
	case "flac":
		s = readFLAC(p)
	case "ogg":
		s = readOgg(p, i.Size)
	case "mp3":
		s = readMP3(p, i.Size)
	default:
		return nil
	}
	if s.silent && f.kind == Video { // a film without pictures is a sound
		switch f.name {
		case "mp4":
			*f = m4aFormat
		case "webm":
			*f = format{"webm", Audio, "audio/webm", ".weba"}
		}
		i.Kind, i.MIME = f.kind, f.mime
		if i.Size > f.kind.limit() {
			return firsthand.Errorf(firsthand.Invalid, "%s is too large for a %s: %d MB are the limit.", i.Name, f.kind.noun(), f.kind.limit()>>20)
		}
	}
	i.Width, i.Height, i.Duration = s.width, s.height, s.duration()
	return nil
}

// sound is what the head of a sound or a film says.
type sound struct {
	seconds       float64
	width, height int
	silent        bool // it has no pictures
}

// duration is in milliseconds; what cannot be right is not known.
func (s sound) duration() int64 {
	if math.IsNaN(s.seconds) || s.seconds <= 0 || s.seconds > 30*24*3600 {
		return 0
	}
	return int64(s.seconds * 1000)
}

// readFilm reads a film or sound in boxes: its length from mvhd, its sides from the track that has some.
func readFilm(r io.ReaderAt, size int64) (s sound) {
	left := maxBoxes
	top, _ := boxes(r, 0, size, &left)
	for _, b := range within(r, top, &left, "moov", "mvhd") {
		c := &cursor{p: bytesOf(r, b)}
		wide := 4
		if c.number(1) == 1 {
			wide = 8
		}
		c.number(3)
		c.number(wide)
		c.number(wide)
		scale, length := c.number(4), c.number(wide)
		if !c.short && scale > 0 {
			s.seconds = float64(length) / float64(scale)
		}
	}
	s.silent = len(within(r, top, &left, "moov")) > 0
	for _, b := range within(r, top, &left, "moov", "trak", "tkhd") {
		p := bytesOf(r, b)
		if len(p) < 84 {
			continue
		}
		w, h := int(binary.BigEndian.Uint32(p[len(p)-8:])>>16), int(binary.BigEndian.Uint32(p[len(p)-4:])>>16)
		if w > 0 && h > 0 && w*h > s.width*s.height {
			s.width, s.height, s.silent = w, h, false
			if matrix := p[len(p)-44:]; binary.BigEndian.Uint32(matrix) == 0 && binary.BigEndian.Uint32(matrix[4:]) != 0 { // held upright
				s.width, s.height = h, w
			}
		}
	}
	return s
}

// cleanFilm blanks what is said about a film beside its pictures and sound (place, device, names), and the tracks that go
// along with it (where a camera moved), with their samples; nothing moves, so that every place in the file stays.
func cleanFilm(p Part, size int64) error {
	left := maxBoxes
	top, whole := boxes(p, 0, size, &left)
	if !whole || len(top) == 0 {
		return errCut
	}
	moov := within(p, top, &left, "moov")
	var private []box
	blanks := size // no byte belongs to two samples
	private = append(private, within(p, top, &left, "uuid")...)
	private = append(private, within(p, top, &left, "meta")...)
	private = append(private, within(p, top, &left, "udta")...)
	for _, way := range []string{"udta", "meta", "uuid"} {
		private = append(private, within(p, moov, &left, "moov", way)...)
		private = append(private, within(p, moov, &left, "moov", "trak", way)...)
	}
	for _, trak := range within(p, moov, &left, "moov", "trak") {
		if !toldBeside(p, trak, &left) {
			continue
		}
		for _, s := range samplesOf(p, trak, &left) {
			if blanks -= s.end - s.start; s.start < 0 || s.end > size || s.end < s.start || blanks < 0 {
				return errCut
			}
			if err := zero(p, s.start, s.end); err != nil {
				return err
			}
		}
		private = append(private, trak)
	}
	for _, b := range private {
		if _, err := p.WriteAt([]byte("free"), b.start+4); err != nil {
			return err
		}
		if err := zero(p, b.body, b.end); err != nil {
			return err
		}
	}
	return nil
}

// toldBeside tells whether a track is neither pictures, sound nor words.
func toldBeside(r io.ReaderAt, trak box, left *int) bool {
	inside, _ := boxes(r, trak.body, trak.end, left)
	for _, b := range within(r, inside, left, "mdia", "hdlr") {
		p := bytesOf(r, b)
		if len(p) < 12 {
			return true
		}
		switch string(p[8:12]) {
		case "vide", "soun", "text", "sbtl", "subt", "clcp", "tmcd", "hint":
			return false
		}
	}
	return true
}

// samplesOf is where the samples of a track lie, from its three tables: chunks, samples of a chunk, sizes.
func samplesOf(r io.ReaderAt, trak box, left *int) (list []stretch) {
	inside, _ := boxes(r, trak.body, trak.end, left)
	table := func(name string) *cursor {
		for _, b := range within(r, inside, left, "mdia", "minf", "stbl", name) {
			c := &cursor{p: bytesOf(r, b)}
			c.number(4)
			return c
		}
		return &cursor{short: true}
	}
	sizes, runs := table("stsz"), table("stsc")
	same, count := sizes.number(4), sizes.number(4)
	wide, places := 4, table("stco")
	if places.short {
		wide, places = 8, table("co64")
	}
	type run struct{ first, each int64 }
	var each []run
	for range runs.number(4) {
		r := run{runs.number(4), runs.number(4)}
		runs.number(4)
		if runs.short {
			break
		}
		each = append(each, r)
	}
	taken := int64(0)
	chunks := places.number(4)
	for chunk := int64(1); chunk <= chunks && taken < count; chunk++ {
		at := places.number(wide)
		if places.short {
			break
		}
		for len(each) > 1 && each[1].first <= chunk {
			each = each[1:]
		}
		if len(each) == 0 {
			break
		}
		inChunk := min(each[0].each, count-taken)
		taken += inChunk
		if same != 0 {
			list = append(list, stretch{at, at + same*inChunk})
			continue
		}
		for range inChunk {
			size := sizes.number(4)
			if sizes.short {
				return list
			}
			list = append(list, stretch{at, at + size})
			at += size
		}
	}
	return list
}
