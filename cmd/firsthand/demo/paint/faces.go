package main

import "math"

// face is what makes a portrait somebody's own.
type face struct {
	back, glow     rgb // wall and the shape behind the head
	skin, dusk     rgb // skin in light and in shade
	lips, brow     rgb
	browWidth      float32
	smile          float32 // how far the corners of the mouth go up, 0 to 1
	laugh          bool    // open mouth, closed eyes
	iris           rgb
	behind, front  func(c *canvas) // hair, cloth and what is worn, below and above the head
	clothes, extra func(c *canvas)
}

// draw paints a head and shoulders, lit from the left.
func (f face) draw(c *canvas) {
	c.fill(linear(0, 0, 800, 800, mix(f.back, cream, 0.22), f.back, mix(f.back, night, 0.45)))
	c.shape(circle(410, 390, 300), linear(150, 60, 700, 640, mix(f.glow, cream, 0.3), f.glow, mix(f.glow, f.back, 0.5)))
	const down = 62
	c.sink = down
	call(f.behind, c)
	c.sink = 0
	c.soft(rounded(338, 420, 130, 230, 50).moved(8, 8), 14, flat(f.dusk), over, 0.4)
	c.shape(blob(346, 430, 458, 430, 462, 590, 520, 640, 400, 720, 284, 640, 340, 590), linear(330, 0, 480, 0, f.skin, f.dusk))
	c.tint(blob(346, 430, 458, 430, 462, 590, 440, 640, 350, 600), mix(f.dusk, night, 0.25), over, 0.8, func(x, y float32) float32 { return 1.1 - (y-540)/90 + (x-400)/260 })
	call(f.clothes, c)
	c.sink = down
	f.head(c)
	call(f.front, c)
	call(f.extra, c)
	c.sink = 0
	c.finish(0.26)
}

func call(f func(*canvas), c *canvas) {
	if f != nil {
		f(c)
	}
}

func skull() *path {
	return blob(396, 168, 470, 184, 514, 250, 518, 330, 502, 412, 462, 474, 404, 506, 346, 478, 302, 412, 284, 330, 290, 250, 328, 186)
}

func (f face) head(c *canvas) {
	dark := mix(f.dusk, night, 0.35)
	for _, e := range []float32{284, 516} {
		c.shape(blob(e-18, 322, e, 306, e+18, 322, e+12, 372, e, 388, e-12, 372), linear(270, 0, 530, 0, f.skin, f.dusk))
	}
	head := skull()
	c.shape(head, linear(290, 200, 520, 480, mix(f.skin, cream, 0.16), f.skin, mix(f.skin, f.dusk, 0.6)))
	side := func(x, y float32) float32 { return (x-436)/100 + (y-400)/520 }
	c.tint(head, f.dusk, over, 0.7, side)
	c.shade(head, f.dusk, over, 0.4, side)
	c.oval(338, 396, 56, 44, mix(coral, f.skin, 0.3), 0.5, over)
	c.oval(458, 398, 48, 42, mix(coral, f.dusk, 0.4), 0.45, over)
	for _, s := range []float32{-1, 1} { // sockets
		c.oval(396+s*52, 318, 46, 26, f.dusk, 0.5, over)
	}
	nose := blob(392, 306, 402, 300, 408, 350, 424, 392, 414, 408, 396, 410, 386, 400, 396, 360)
	c.tint(nose, dark, over, 0.55, func(x, y float32) float32 { return (x - 390) / 26 })
	c.shape(stroke(through(374, 404, 386, 413, 398, 411, 410, 413, 420, 403), 3, 3), flat(mix(f.dusk, dark, 0.5)))
	f.eyes(c, dark)
	f.mouth(c, dark)
}

func (f face) eyes(c *canvas, dark rgb) {
	lash := mix(night, dark, 0.2)
	for _, s := range []float32{-1, 1} {
		x := 394 + s*53
		if f.laugh {
			c.shape(stroke(through(x-25, 332, x-10, 320, x+10, 320, x+25, 332), 6, 6), flat(lash))
		} else {
			white := blob(x-25, 329, x-8, 318, x+12, 318, x+26, 328, x+8, 336, x-10, 336)
			c.shape(white, flat(mix(cream, f.skin, 0.16)))
			c.lay(c.within(c.mask(circle(x-1, 326, 11)), white), flat(f.iris), over, 1)
			c.lay(c.within(c.mask(circle(x-1, 326, 5.5)), white), flat(night), over, 1)
			c.shape(circle(x-5, 323, 2.4), flat(cream))
			c.shape(stroke(through(x-27, 330, x-9, 318, x+12, 318, x+29, 327), 5.5, 7), flat(lash))
			c.lay(c.mask(stroke(through(x-24, 312, x-6, 303, x+14, 304, x+26, 313), 2.4, 2)), flat(dark), over, 0.6)
		}
		b := f.browWidth
		c.shape(stroke(through(x-s*24, 287, x-s*4, 279, x+s*18, 280, x+s*34, 290), b, b*0.35), flat(f.brow))
	}
}

func (f face) mouth(c *canvas, dark rgb) {
	up := 9 * f.smile
	if f.laugh {
		open := blob(346, 438, 372, 442, 396, 444, 424, 442, 450, 438, 436, 470, 398, 484, 360, 470)
		c.shape(open, flat(hex(0x5a1a2a)))
		c.lay(c.within(c.mask(rounded(352, 434, 92, 20, 6)), open), flat(cream), over, 1)
		c.lay(c.within(c.mask(ellipse(398, 486, 28, 16)), open), flat(coral), over, 1)
		c.shape(stroke(open.loops[0], 5, 5), flat(f.lips))
		return
	}
	c.shape(blob(352, 446-up, 380, 437, 396, 441, 412, 437, 442, 446-up, 412, 450, 396, 451, 380, 450), flat(mix(f.lips, dark, 0.25)))
	c.shape(blob(358, 449-up*.6, 380, 450, 396, 452, 412, 450, 436, 449-up*.6, 420, 465, 396, 470, 372, 465), flat(f.lips))
	c.shape(stroke(through(350, 445-up, 376, 450, 396, 451, 416, 450, 444, 445-up), 3, 3), flat(mix(f.lips, night, 0.6)))
	c.lay(c.mask(stroke(through(378, 480, 396, 485, 414, 480), 3, 3)).blurred(2), flat(dark), over, 0.5)
}

// shoulders is cloth from the neck down; open is half the width of its neckline.
func shoulders(c *canvas, open float32, col rgb) *path {
	p := blob(400-open, 590, 400, 632+open*.5, 400+open, 590, 540, 612, 660, 668, 730, 830, 400, 900, 70, 830, 140, 668, 262, 612)
	c.soft(p.moved(0, -8), 14, flat(night), over, 0.25)
	c.shape(p, linear(90, 0, 720, 0, mix(col, cream, 0.16), col, mix(col, night, 0.5)))
	c.shade(p, mix(col, night, 0.65), over, 0.8, func(x, y float32) float32 { return (x-440)/250 + (y-700)/560 })
	return p
}

// mop is hair made of many curls along an arc around the head.
func mop(c *canvas, cx, cy, rx, ry, from, to, r float32, col rgb, rings int) {
	for k := range rings {
		f := 1 - float32(k)*0.2
		n := int(14 * f * rx / 140 * (to - from) / 4)
		for i := range n + 1 {
			a := from + (to-from)*float32(i)/float32(n) + c.between(-.06, .06)
			x, y := cx+rx*f*cos(a), cy+ry*f*sin(a)
			tone := mix(mix(col, butter, 0.18), mix(col, night, 0.4), clamp((x-250)/320)+c.between(-.12, .12))
			c.shape(circle(x, y, r*c.between(0.85, 1.2)), linear(x-r, y-r, x+r, y+r, mix(tone, cream, 0.12), tone, mix(tone, night, 0.25)))
		}
	}
}

// lock is a smooth shape of hair.
func lock(c *canvas, col rgb, xy ...float32) {
	p := blob(xy...)
	c.shape(p, linear(240, 120, 560, 420, mix(col, butter, 0.2), col, mix(col, night, 0.4)))
	c.shade(p, mix(col, night, 0.55), over, 0.7, func(x, y float32) float32 { return (x-420)/150 + (y-300)/600 })
}

func hoop(c *canvas, x, y, r float32, col rgb) {
	c.lay(c.without(c.mask(circle(x, y+r, r)), circle(x, y+r, r*.76)), linear(x-r, y, x+r, y+2*r, mix(col, cream, .5), col, mix(col, brown, .5)), over, 1)
}

func glasses(c *canvas, r float32, col rgb) {
	for _, s := range []float32{-1, 1} {
		x := 394 + s*54
		c.lay(c.mask(circle(x, 326, r)), flat(cream), light, 0.12)
		c.lay(c.without(c.mask(circle(x, 326, r)), circle(x, 326, r-5)), flat(col), over, 1)
		c.shape(segment(x+s*r, 320, 396+s*120, 314, 4.5), flat(col))
	}
	c.shape(stroke(through(394-54+r, 322, 394, 314, 394+54-r, 322), 4.5, 4.5), flat(col))
}

// beard covers the jaw; full reaches up to the ears.
func beard(c *canvas, col rgb, short bool) {
	top := float32(400)
	if short {
		top = 416
	}
	p := blob(287, top-50, 300, top, 340, 424, 372, 428, 396, 430, 422, 428, 456, 424, 500, top, 515, top-50, 512, 430, 470, 498, 402, 534, 334, 500, 294, 430)
	m := c.without(c.mask(p), blob(350, 447, 396, 438, 444, 447, 420, 470, 396, 473, 372, 470))
	c.lay(m.blurred(3), linear(290, 0, 520, 0, mix(col, cream, 0.15), col, mix(col, night, 0.5)), over, 0.92)
	c.shade(p, mix(col, night, 0.5), over, 0.5, func(x, y float32) float32 { return (x - 440) / 110 })
	c.shape(blob(358, 449, 396, 451, 436, 449, 418, 463, 396, 467, 374, 463), flat(mix(col, coral, 0.55)))
}

// lines are the folds of a face that has lived.
func lines(c *canvas, col rgb) {
	for _, s := range []float32{-1, 1} {
		x := 394 + s*53
		for _, l := range [][]pt{
			through(x-20, 346, x, 353, x+20, 347), through(396+s*34, 412, 396+s*58, 432, 396+s*58, 462),
			through(x+s*30, 334, x+s*44, 340), through(x+s*30, 327, x+s*46, 326),
		} {
			c.lay(c.mask(stroke(l, 3, 2)).blurred(1), flat(col), over, 0.6)
		}
	}
	for i := range 2 {
		y := 238 + float32(i)*20
		c.lay(c.mask(stroke(through(350, y, 396, y-5, 442, y), 2.4, 2.4)).blurred(1), flat(col), over, 0.4)
	}
}

const full = 2 * math.Pi
