package main

import (
	"image"
	"math"

	"golang.org/x/image/vector"
)

type pt struct{ x, y float32 }

// path is an outline of one or more closed loops.
type path struct{ loops [][]pt }

func (p *path) add(loop []pt) *path {
	p.loops = append(p.loops, loop)
	return p
}

// join puts several paths into one.
func join(paths ...*path) *path {
	out := &path{}
	for _, p := range paths {
		out.loops = append(out.loops, p.loops...)
	}
	return out
}

// poly is the polygon of x, y, x, y …
func poly(xy ...float32) *path { return (&path{}).add(points(xy)) }

func points(xy []float32) []pt {
	out := make([]pt, 0, len(xy)/2)
	for i := 0; i+1 < len(xy); i += 2 {
		out = append(out, pt{xy[i], xy[i+1]})
	}
	return out
}

func rect(x, y, w, h float32) *path { return poly(x, y, x+w, y, x+w, y+h, x, y+h) }

// rounded is a rectangle with corners of radius r.
func rounded(x, y, w, h, r float32) *path {
	var loop []pt
	for i, c := range []pt{{x + w - r, y + r}, {x + w - r, y + h - r}, {x + r, y + h - r}, {x + r, y + r}} {
		for k := range 9 {
			a := (float32(i) - 1 + float32(k)/8) * math.Pi / 2
			loop = append(loop, pt{c.x + r*cos(a), c.y + r*sin(a)})
		}
	}
	return (&path{}).add(loop)
}

func circle(cx, cy, r float32) *path { return ellipse(cx, cy, r, r) }

func ellipse(cx, cy, rx, ry float32) *path { return arc(cx, cy, rx, ry, 0, 2*math.Pi) }

// arc is the slice of an ellipse between two angles, closed by its chord.
func arc(cx, cy, rx, ry, from, to float32) *path {
	n := 24 + int((rx+ry)/6)
	var loop []pt
	for i := range n + 1 {
		a := from + (to-from)*float32(i)/float32(n)
		loop = append(loop, pt{cx + rx*cos(a), cy + ry*sin(a)})
	}
	return (&path{}).add(loop)
}

// blob is the smooth closed curve through the points x, y, x, y …
func blob(xy ...float32) *path {
	p := points(xy)
	n := len(p)
	var loop []pt
	for i := range n {
		loop = append(loop, spline(p[(i+n-1)%n], p[i], p[(i+1)%n], p[(i+2)%n])...)
	}
	return (&path{}).add(loop)
}

// through is the smooth open curve through the points.
func through(xy ...float32) []pt {
	p := points(xy)
	var out []pt
	for i := 0; i+1 < len(p); i++ {
		out = append(out, spline(p[max(i-1, 0)], p[i], p[i+1], p[min(i+2, len(p)-1)])...)
	}
	return append(out, p[len(p)-1])
}

// spline is the stretch from b to c of a Catmull-Rom curve, without c.
func spline(a, b, c, d pt) []pt {
	n := max(4, int(hypot(c.x-b.x, c.y-b.y)/5))
	out := make([]pt, 0, n)
	at := func(a, b, c, d, t float32) float32 {
		return 0.5 * (2*b + (c-a)*t + (2*a-5*b+4*c-d)*t*t + (3*b-a-3*c+d)*t*t*t)
	}
	for i := range n {
		t := float32(i) / float32(n)
		out = append(out, pt{at(a.x, b.x, c.x, d.x, t), at(a.y, b.y, c.y, d.y, t)})
	}
	return out
}

// stroke is a line of a width that runs from w0 to w1, with round ends.
func stroke(line []pt, w0, w1 float32) *path {
	var left, right []pt
	n := len(line)
	for i, p := range line {
		a, b := line[max(i-1, 0)], line[min(i+1, n-1)]
		dx, dy := b.x-a.x, b.y-a.y
		l := max(hypot(dx, dy), 0.001)
		w := (w0 + (w1-w0)*float32(i)/float32(max(n-1, 1))) / 2
		left = append(left, pt{p.x - dy/l*w, p.y + dx/l*w})
		right = append(right, pt{p.x + dy/l*w, p.y - dx/l*w})
	}
	for i := range right {
		left = append(left, right[len(right)-1-i])
	}
	out := (&path{}).add(left)
	return join(out, circle(line[0].x, line[0].y, w0/2), circle(line[n-1].x, line[n-1].y, w1/2))
}

func segment(x0, y0, x1, y1, w float32) *path { return stroke([]pt{{x0, y0}, {x1, y1}}, w, w) }

// moved, turned and scaled change every point; they return a new path.
func (p *path) moved(dx, dy float32) *path {
	return p.each(func(q pt) pt { return pt{q.x + dx, q.y + dy} })
}

func (p *path) turned(cx, cy, a float32) *path {
	s, c := sin(a), cos(a)
	return p.each(func(q pt) pt {
		x, y := q.x-cx, q.y-cy
		return pt{cx + x*c - y*s, cy + x*s + y*c}
	})
}

func (p *path) scaled(cx, cy, sx, sy float32) *path {
	return p.each(func(q pt) pt { return pt{cx + (q.x-cx)*sx, cy + (q.y-cy)*sy} })
}

func (p *path) each(f func(pt) pt) *path {
	out := &path{}
	for _, loop := range p.loops {
		next := make([]pt, len(loop))
		for i, q := range loop {
			next[i] = f(q)
		}
		out.add(next)
	}
	return out
}

// mask is how much of each pixel a path covers, kept for the part of the canvas that it touches.
type mask struct {
	x, y, w, h int
	a          []float32
}

// mask draws a path. It reaches beyond the canvas by a margin, so that blurred edges come in.
func (c *canvas) mask(p *path) *mask {
	const margin = 160
	if c.sink != 0 {
		p = p.moved(0, c.sink)
	}
	x0, y0 := float32(math.Inf(1)), float32(math.Inf(1))
	x1, y1 := -x0, -y0
	for _, loop := range p.loops {
		for _, q := range loop {
			x0, y0, x1, y1 = min(x0, q.x), min(y0, q.y), max(x1, q.x), max(y1, q.y)
		}
	}
	r := image.Rect(int(math.Floor(float64(x0))), int(math.Floor(float64(y0))), int(math.Ceil(float64(x1)))+1, int(math.Ceil(float64(y1)))+1)
	r = r.Intersect(image.Rect(-margin, -margin, c.w+margin, c.h+margin))
	if r.Empty() {
		return nil
	}
	m := &mask{x: r.Min.X, y: r.Min.Y, w: r.Dx(), h: r.Dy()}
	m.a = make([]float32, m.w*m.h)
	dst := image.NewAlpha(image.Rect(0, 0, m.w, m.h))
	ox, oy := float32(m.x), float32(m.y)
	for _, loop := range p.loops { // one at a time: loops that overlap add up, they do not cut holes
		z := vector.NewRasterizer(m.w, m.h)
		z.MoveTo(loop[0].x-ox, loop[0].y-oy)
		for _, q := range loop[1:] {
			z.LineTo(q.x-ox, q.y-oy)
		}
		z.ClosePath()
		z.Draw(dst, dst.Bounds(), image.Opaque, image.Point{})
	}
	for i, v := range dst.Pix {
		m.a[i] = float32(v) / 255
	}
	return m
}

// without takes another path out of a mask.
func (c *canvas) without(m *mask, p *path) *mask { return c.combine(m, p, true) }

// within keeps what lies inside another path.
func (c *canvas) within(m *mask, p *path) *mask { return c.combine(m, p, false) }

func (c *canvas) combine(m *mask, p *path, cut bool) *mask {
	o := c.mask(p)
	for y := range m.h {
		for x := range m.w {
			var v float32
			if o != nil {
				if ox, oy := x+m.x-o.x, y+m.y-o.y; ox >= 0 && oy >= 0 && ox < o.w && oy < o.h {
					v = o.a[oy*o.w+ox]
				}
			}
			if cut {
				v = 1 - v
			}
			m.a[y*m.w+x] *= v
		}
	}
	return m
}

// blurred spreads a mask over about r pixels: three box blurs, which come close to a Gaussian.
func (m *mask) blurred(r float32) *mask {
	if m == nil || r < 1 {
		return m
	}
	pad := int(r*1.6) + 2
	out := &mask{x: m.x - pad, y: m.y - pad, w: m.w + 2*pad, h: m.h + 2*pad}
	out.a = make([]float32, out.w*out.h)
	for y := range m.h {
		copy(out.a[(y+pad)*out.w+pad:], m.a[y*m.w:(y+1)*m.w])
	}
	box := max(1, int(r*0.5))
	for range 3 {
		boxBlur(out.a, out.w, out.h, box)
	}
	return out
}

// boxBlur averages over 2r+1 pixels, first in rows, then in columns.
func boxBlur(a []float32, w, h, r int) {
	line := make([]float32, max(w, h))
	pass := func(start, step, n int) {
		var sum float32
		at := func(i int) float32 { return a[start+step*min(max(i, 0), n-1)] }
		for i := -r; i <= r; i++ {
			sum += at(i)
		}
		for i := range n {
			line[i] = sum / float32(2*r+1)
			sum += at(i+r+1) - at(i-r)
		}
		for i := range n {
			a[start+step*i] = line[i]
		}
	}
	for y := range h {
		pass(y*w, 1, w)
	}
	for x := range w {
		pass(x, w, h)
	}
}
