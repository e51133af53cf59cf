package main

import (
	"hash/fnv"
	"image"
	"image/color"
	"math"
	"math/rand/v2"

	"golang.org/x/image/draw"
)

// rgb is a colour with parts from 0 to 1, as the eye sees them (not linear light).
type rgb struct{ r, g, b float32 }

// hex reads "#rrggbb" given as a number.
func hex(v uint32) rgb {
	return rgb{float32(v>>16&255) / 255, float32(v>>8&255) / 255, float32(v&255) / 255}
}

func mix(a, b rgb, t float32) rgb {
	t = clamp(t)
	return rgb{a.r + (b.r-a.r)*t, a.g + (b.g-a.g)*t, a.b + (b.b-a.b)*t}
}

func (c rgb) times(o rgb) rgb { return rgb{c.r * o.r, c.g * o.g, c.b * o.b} }

// screen lays light of colour o on c.
func (c rgb) screen(o rgb) rgb {
	return rgb{1 - (1-c.r)*(1-o.r), 1 - (1-c.g)*(1-o.g), 1 - (1-c.b)*(1-o.b)}
}

func (c rgb) scale(f float32) rgb { return rgb{c.r * f, c.g * f, c.b * f} }

func clamp(t float32) float32 { return min(max(t, 0), 1) }

// smooth goes from 0 at a to 1 at b without corners; a may be above b.
func smooth(a, b, t float32) float32 {
	t = clamp((t - a) / (b - a))
	return t * t * (3 - 2*t)
}

// paint gives the colour of a pixel.
type paint func(x, y float32) rgb

func flat(c rgb) paint { return func(x, y float32) rgb { return c } }

// linear runs through colours from (x0,y0) to (x1,y1) in equal steps.
func linear(x0, y0, x1, y1 float32, colors ...rgb) paint {
	dx, dy := x1-x0, y1-y0
	d := dx*dx + dy*dy
	return func(x, y float32) rgb {
		return ramp(((x-x0)*dx+(y-y0)*dy)/d, colors)
	}
}

// radial runs through colours from the centre to radius r.
func radial(cx, cy, r float32, colors ...rgb) paint {
	return func(x, y float32) rgb {
		return ramp(hypot(x-cx, y-cy)/r, colors)
	}
}

func ramp(t float32, colors []rgb) rgb {
	n := float32(len(colors) - 1)
	t = clamp(t) * n
	i := min(int(t), len(colors)-2)
	f := t - float32(i)
	return mix(colors[i], colors[i+1], f*f*(3-2*f))
}

func hypot(x, y float32) float32 { return float32(math.Sqrt(float64(x*x + y*y))) }
func sin(x float32) float32      { return float32(math.Sin(float64(x))) }
func cos(x float32) float32      { return float32(math.Cos(float64(x))) }

// canvas is a picture in work. Coordinates are pixels from the top left corner.
type canvas struct {
	w, h  int
	pix   []rgb
	grain []float32 // even noise from 0 to 1, for shading that dissolves in grains
	rnd   *rand.Rand
	sink  float32 // how far down everything drawn from now on is moved
}

// newCanvas makes a black canvas whose chance is seeded by the picture's name.
func newCanvas(w, h int, name string) *canvas {
	f := fnv.New64a()
	f.Write([]byte(name))
	c := &canvas{w: w, h: h, pix: make([]rgb, w*h), rnd: rand.New(rand.NewPCG(f.Sum64(), 7))}
	c.grain = evenNoise(w, h, c.rnd)
	return c
}

// between is a chance value.
func (c *canvas) between(a, b float32) float32 { return a + (b-a)*c.rnd.Float32() }

// fill paints the whole canvas.
func (c *canvas) fill(p paint) {
	for y := range c.h {
		for x := range c.w {
			c.pix[y*c.w+x] = p(float32(x), float32(y))
		}
	}
}

// mode says how a new colour meets the one below.
type mode int

const (
	over  mode = iota // covers
	light             // adds light
	dark              // takes light away
)

func (m mode) blend(below, c rgb, a float32) rgb {
	switch m {
	case light:
		return below.screen(c.scale(a))
	case dark:
		return mix(below, below.times(c), a)
	default:
		return mix(below, c, a)
	}
}

// lay puts a paint on the canvas through a mask.
func (c *canvas) lay(m *mask, p paint, how mode, alpha float32) {
	if m == nil {
		return
	}
	for y := range m.h {
		for x := range m.w {
			a := m.a[y*m.w+x] * alpha
			px, py := x+m.x, y+m.y
			if a <= 0.002 || px < 0 || py < 0 || px >= c.w || py >= c.h {
				continue
			}
			i := py*c.w + px
			c.pix[i] = how.blend(c.pix[i], p(float32(px), float32(py)), a)
		}
	}
}

// shape covers a path with a paint.
func (c *canvas) shape(p *path, with paint) { c.lay(c.mask(p), with, over, 1) }

// soft lays a path with edges blurred over r pixels.
func (c *canvas) soft(p *path, r float32, with paint, how mode, alpha float32) {
	c.lay(c.mask(p).blurred(r), with, how, alpha)
}

// shade lays colour into a path; amount says from 0 to 1 how much of it where, and between the two
// it dissolves in grains, the way a dry brush or a coarse print does.
func (c *canvas) shade(p *path, col rgb, how mode, alpha float32, amount func(x, y float32) float32) {
	c.graded(p, col, how, alpha, func(x, y float32) float32 {
		g := c.grain[int(y)*c.w+int(x)]
		return smooth(g-0.42, g+0.42, clamp(amount(x, y))*1.84-0.42)
	})
}

// tint is shade without grains, for what is small or far.
func (c *canvas) tint(p *path, col rgb, how mode, alpha float32, amount func(x, y float32) float32) {
	c.graded(p, col, how, alpha, func(x, y float32) float32 { return clamp(amount(x, y)) })
}

func (c *canvas) graded(p *path, col rgb, how mode, alpha float32, amount func(x, y float32) float32) {
	m := c.mask(p)
	if m == nil {
		return
	}
	for y := range m.h {
		for x := range m.w {
			px, py := x+m.x, y+m.y
			i := y*m.w + x
			if m.a[i] == 0 || px < 0 || py < 0 || px >= c.w || py >= c.h {
				continue
			}
			m.a[i] *= amount(float32(px), float32(py))
		}
	}
	c.lay(m, flat(col), how, alpha)
}

// image is the canvas as the encoders want it.
func (c *canvas) image() *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, c.w, c.h))
	for i, p := range c.pix {
		img.SetRGBA(i%c.w, i/c.w, color.RGBA{to8(p.r), to8(p.g), to8(p.b), 255})
	}
	return img
}

func to8(v float32) uint8 { return uint8(clamp(v)*255 + 0.5) }

// halved scales an image down to a square of side pixels.
func halved(img *image.RGBA, side int) *image.RGBA {
	out := image.NewRGBA(image.Rect(0, 0, side, side))
	draw.CatmullRom.Scale(out, out.Bounds(), img, img.Bounds(), draw.Src, nil)
	return out
}
