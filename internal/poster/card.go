package poster

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"strconv"
	"strings"

	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
)

// The sides of every picture, in pixels: what networks show large.
const (
	Width  = 1200
	Height = 630
)

// Card is what a picture shows.
type Card struct {
	Quote  bool   // a mark stands before the words
	Kicker string // above the words
	Words  string
	By     string // who said or wrote them
	State  string // beside By: where the quote stands with the desk
	Site   string
	Accent string // #rrggbb
}

const (
	bar    = 28 // the colour at the edge
	left   = bar + 64
	right  = Width - 80
	top    = 150 // where the words begin
	bottom = 486 // where they end
	foot   = 556 // the line on which By and Site stand
)

var (
	paper = color.RGBA{0xfb, 0xfa, 0xf7, 0xff}
	ink   = color.RGBA{0x1b, 0x1a, 0x18, 0xff}
	quiet = color.RGBA{0x5a, 0x56, 0x50, 0xff}
)

// PNG draws the card.
func (c Card) PNG() ([]byte, error) {
	f, err := loadFaces()
	if err != nil {
		return nil, fmt.Errorf("read the fonts of pictures: %w", err)
	}
	img := image.NewRGBA(image.Rect(0, 0, Width, Height))
	draw.Draw(img, img.Bounds(), image.NewUniform(paper), image.Point{}, draw.Src)
	accent := image.NewUniform(accentOf(c.Accent))
	draw.Draw(img, image.Rect(0, 0, bar, Height), accent, image.Point{}, draw.Src)
	p := &pen{img: img, faces: f}
	c.Kicker, c.Words, c.By, c.State, c.Site = f.drawable(c.Kicker), f.drawable(c.Words), f.drawable(c.By), f.drawable(c.State), f.drawable(c.Site)
	switch {
	case c.Quote:
		p.text(left-4, 214, f.mark, "“", accent)
	case c.Kicker != "":
		p.text(left, 104, f.small, p.cut(f.small, c.Kicker, right-left), image.NewUniform(quiet))
		draw.Draw(img, image.Rect(left, 122, left+72, 128), accent, image.Point{}, draw.Src)
	}
	if c.Words == "" { // of a language that the font has no letters for
		for i, end := range []int{right, right - 120, left + 480} {
			draw.Draw(img, image.Rect(left, top+60+i*84, end, top+92+i*84), accent, image.Point{}, draw.Src)
		}
	}
	face, lines := p.fit(c.Words)
	for i, line := range lines {
		p.text(left, top+face.ascent+i*face.height, face, line, image.NewUniform(ink))
	}
	p.footLine(c)
	var out bytes.Buffer
	if err := png.Encode(&out, few(img, accent.C)); err != nil {
		return nil, fmt.Errorf("write a picture: %w", err)
	}
	return out.Bytes(), nil
}

// shades is how many steps there are between the paper and an ink: as many as eyes tell apart at the edge of a letter.
const shades = 14

// few is the picture in few colours, in a third of the bytes.
func few(img *image.RGBA, accent color.Color) *image.Paletted {
	palette := color.Palette{paper}
	for _, to := range []color.Color{ink, quiet, accent} {
		r, g, b, _ := to.RGBA()
		for i := 1; i <= shades; i++ {
			blend := func(from uint8, to uint32) uint8 { return uint8((int(from)*(shades-i) + int(to>>8)*i) / shades) }
			palette = append(palette, color.RGBA{blend(paper.R, r), blend(paper.G, g), blend(paper.B, b), 0xff})
		}
	}
	out := image.NewPaletted(img.Bounds(), palette)
	known := map[[3]uint8]uint8{}
	for i := range out.Pix {
		at := [3]uint8(img.Pix[4*i : 4*i+3])
		index, ok := known[at]
		if !ok {
			index = uint8(palette.Index(color.RGBA{at[0], at[1], at[2], 0xff}))
			known[at] = index
		}
		out.Pix[i] = index
	}
	return out
}

// footLine draws who it is by, the state, and the site, which keeps the room it needs up to half.
func (p *pen) footLine(c Card) {
	site := p.cut(p.faces.small, c.Site, (right-left)/2)
	room := right - left
	if site != "" {
		w := p.faces.small.width(site)
		p.text(right-w, foot, p.faces.small, site, image.NewUniform(quiet))
		room -= w + 48
	}
	p.text(left, foot, p.faces.small, p.cut(p.faces.small, c.By, room), image.NewUniform(ink))
	p.text(left, foot+40, p.faces.plain, p.cut(p.faces.plain, c.State, right-left), image.NewUniform(quiet))
}

// pen draws words.
type pen struct {
	img   draw.Image
	faces *faces
}

func (p *pen) text(x, y int, f *face, words string, ink image.Image) {
	d := font.Drawer{Dst: p.img, Src: ink, Face: f.Face, Dot: fixed.P(x, y)}
	d.DrawString(words)
}

// fit breaks words into lines in the largest size in which they fit; in the smallest, what does not fit is cut.
func (p *pen) fit(words string) (*face, []string) {
	for _, f := range p.faces.words {
		most := (bottom - top) / f.height
		if lines := p.wrap(f, words); len(lines) <= most {
			return f, lines
		}
	}
	f := p.faces.words[len(p.faces.words)-1]
	most := (bottom - top) / f.height
	lines := p.wrap(f, words)[:most]
	lines[most-1] = p.cut(f, lines[most-1]+"…", right-left)
	return f, lines
}

// wrap breaks words into lines; a word that is wider than a line is broken too.
func (p *pen) wrap(f *face, words string) (lines []string) {
	line := ""
	for word := range strings.FieldsSeq(words) {
		for f.width(word) > right-left {
			head := p.head(f, word, right-left)
			if line != "" {
				lines = append(lines, line)
				line = ""
			}
			lines, word = append(lines, head), word[len(head):]
		}
		switch longer := strings.TrimSpace(line + " " + word); {
		case f.width(longer) <= right-left:
			line = longer
		default:
			lines, line = append(lines, line), word
		}
		if len(lines) > 40 { // more than any size has room for
			break
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// cut shortens words to a width, with an ellipsis.
func (p *pen) cut(f *face, words string, room int) string {
	if f.width(words) <= room {
		return words
	}
	return strings.TrimRight(p.head(f, words, room-f.width("…")), " …") + "…"
}

// head is as much of the words as fits, a letter at least.
func (p *pen) head(f *face, words string, room int) string {
	end := 0
	for at, r := range words {
		next := at + len(string(r))
		if end > 0 && f.width(words[:next]) > room {
			break
		}
		end = next
	}
	return words[:end]
}

// accentOf reads #rrggbb; anything else is ink.
func accentOf(text string) color.Color {
	n, err := strconv.ParseUint(strings.TrimPrefix(text, "#"), 16, 32)
	if err != nil || len(text) != 7 {
		return ink
	}
	return color.RGBA{uint8(n >> 16), uint8(n >> 8), uint8(n), 0xff}
}
