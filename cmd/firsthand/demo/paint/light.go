package main

import (
	"math"
	"math/rand/v2"
)

// evenNoise is noise with grains of about three pixels, each value from 0 to 1 as likely as another.
func evenNoise(w, h int, rnd *rand.Rand) []float32 {
	a := make([]float32, w*h)
	for i := range a {
		a[i] = rnd.Float32()
	}
	boxBlur(a, w, h, 1)
	boxBlur(a, w, h, 1)
	const sd = 0.0633 // of an even value after the two blurs, measured
	for i, v := range a {
		a[i] = float32(0.5 * (1 + math.Erf(float64(v-0.5)/(sd*math.Sqrt2))))
	}
	return a
}

// drift is slow noise from 0 to 1: values at the corners of cells of size px, smoothed between.
func (c *canvas) drift(size float32) func(x, y float32) float32 {
	nx, ny := int(float32(c.w)/size)+3, int(float32(c.h)/size)+3
	at := make([]float32, nx*ny)
	for i := range at {
		at[i] = c.rnd.Float32()
	}
	return func(x, y float32) float32 {
		fx, fy := max(x/size, 0), max(y/size, 0)
		ix, iy := min(int(fx), nx-2), min(int(fy), ny-2)
		tx, ty := smooth(0, 1, fx-float32(ix)), smooth(0, 1, fy-float32(iy))
		a, b := at[iy*nx+ix], at[iy*nx+ix+1]
		d, e := at[(iy+1)*nx+ix], at[(iy+1)*nx+ix+1]
		return (a+(b-a)*tx)*(1-ty) + (d+(e-d)*tx)*ty
	}
}

// glow adds a round light that fades to nothing at radius r.
func (c *canvas) glow(cx, cy, r float32, col rgb, power float32) {
	c.oval(cx, cy, r, r, col, power, light)
}

// oval is glow with two radii; with dark it is a soft shadow.
func (c *canvas) oval(cx, cy, rx, ry float32, col rgb, power float32, how mode) {
	cy += c.sink
	for y := max(0, int(cy-ry)); y < min(c.h, int(cy+ry)+1); y++ {
		for x := max(0, int(cx-rx)); x < min(c.w, int(cx+rx)+1); x++ {
			d := hypot((float32(x)-cx)/rx, (float32(y)-cy)/ry)
			if d >= 1 {
				continue
			}
			f := (1 - d) * (1 - d)
			i := y*c.w + x
			c.pix[i] = how.blend(c.pix[i], col, f*power)
		}
	}
}

// beam adds a cone of light from a lamp at (x,y) to the line (x0,y0)-(x1,y1), fading on its way and
// at its sides.
func (c *canvas) beam(x, y, w, x0, y0, x1, y1 float32, col rgb, power float32) {
	m := c.mask(poly(x-w/2, y, x+w/2, y, x1, y1, x0, y0)).blurred(14)
	if m == nil {
		return
	}
	ex, ey := (x0+x1)/2-x, (y0+y1)/2-y
	length := max(hypot(ex, ey), 1)
	for i := range m.a {
		px, py := float32(i%m.w+m.x), float32(i/m.w+m.y)
		along := ((px-x)*ex + (py-y)*ey) / (length * length)
		fade := (1 - smooth(0, 1.05, along)) * 0.85
		m.a[i] *= fade + 0.1*(1-clamp(along))
	}
	c.lay(m, flat(col), light, power)
}

// finish gives a picture its paper: edges that waver like cut ones, a slow stain, grain, and
// corners that fall off.
func (c *canvas) finish(vignette float32) {
	c.waver(1.6)
	stain := c.drift(210)
	for y := range c.h {
		for x := range c.w {
			i := y*c.w + x
			fx, fy := float32(x), float32(y)
			d := hypot((fx/float32(c.w)-0.5)*1.25, (fy/float32(c.h)-0.5)*1.2)
			k := 1 - vignette*smooth(0.34, 0.95, d)
			k *= 0.975 + 0.05*stain(fx, fy)
			p := c.pix[i]
			lum := 0.3*p.r + 0.59*p.g + 0.11*p.b
			n := (c.grain[i] - 0.5) * 0.01 * (0.35 + lum*(1-lum)*2.6)
			c.pix[i] = rgb{clamp(p.r*k + n), clamp(p.g*k + n), clamp(p.b*k + n)}
		}
	}
}

// waver moves pixels by up to px, slowly over the picture.
func (c *canvas) waver(px float32) {
	dx, dy := c.drift(46), c.drift(46)
	from := append([]rgb(nil), c.pix...)
	at := func(x, y int) rgb { return from[min(max(y, 0), c.h-1)*c.w+min(max(x, 0), c.w-1)] }
	for y := range c.h {
		for x := range c.w {
			fx := float32(x) + (dx(float32(x), float32(y))-0.5)*2*px
			fy := float32(y) + (dy(float32(x), float32(y))-0.5)*2*px
			ix, iy := int(math.Floor(float64(fx))), int(math.Floor(float64(fy)))
			tx, ty := fx-float32(ix), fy-float32(iy)
			c.pix[y*c.w+x] = mix(mix(at(ix, iy), at(ix+1, iy), tx), mix(at(ix, iy+1), at(ix+1, iy+1), tx), ty)
		}
	}
}
