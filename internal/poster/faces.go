package poster

import (
	"strings"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"
)

// face is the font in one size. Measures are in pixels.
type face struct {
	font.Face
	ascent, height int
}

func (f *face) width(words string) int { return font.MeasureString(f.Face, words).Ceil() }

// faces are the font in all sizes that a picture has. They are read for each picture: a face is not safe for several at once.
type faces struct {
	font               *sfnt.Font
	words              []*face // the largest first
	small, plain, mark *face
}

// sizes are those of the words, in pixels, the largest first.
var sizes = []float64{84, 72, 62, 54, 46, 40}

func loadFaces() (*faces, error) {
	bold, err := opentype.Parse(gobold.TTF)
	if err != nil {
		return nil, err
	}
	regular, err := opentype.Parse(goregular.TTF)
	if err != nil {
		return nil, err
	}
	out := &faces{font: bold}
	add := func(of *opentype.Font, size float64) *face {
		made, ferr := opentype.NewFace(of, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
		if ferr != nil {
			err = ferr
			return nil
		}
		return &face{Face: made, ascent: made.Metrics().Ascent.Ceil(), height: int(size * 1.18)}
	}
	for _, size := range sizes {
		out.words = append(out.words, add(bold, size))
	}
	out.small, out.plain, out.mark = add(bold, 34), add(regular, 28), add(bold, 190)
	return out, err
}

// maxLetters is how much of a text is looked at: no picture has room for more.
const maxLetters = 2000

// drawable is a text as it can be drawn: on one line, without signs that the font does not have; "" where a letter is
// missing, for half of a text says something else.
func (f *faces) drawable(text string) string {
	if len(text) > maxLetters {
		text = text[:maxLetters]
	}
	var b strings.Builder
	var buffer sfnt.Buffer
	for _, r := range norm.NFC.String(strings.ToValidUTF8(text, "")) {
		if unicode.IsSpace(r) {
			b.WriteByte(' ')
			continue
		}
		switch index, err := f.font.GlyphIndex(&buffer, r); {
		case err == nil && index != 0:
			b.WriteRune(r)
		case unicode.IsLetter(r) || unicode.IsMark(r) && !unicode.Is(unicode.Variation_Selector, r) || unicode.IsNumber(r):
			return ""
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
