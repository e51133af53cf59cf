package main

// pose is how somebody stands, in heights of the body from the point between the feet, up is minus.
type pose struct {
	head          pt
	neck, hip     pt
	elbowL, handL pt
	elbowR, handR pt
	kneeL, footL  pt
	kneeR, footR  pt
	coat          float32 // how far the coat flares, 0 for none
	hair          float32 // how much hair, 0 for none
	bun           bool    // hair tied up
}

var (
	standing = pose{head: pt{0, -.925}, neck: pt{0, -.835}, hip: pt{0, -.5}, elbowL: pt{-.13, -.62}, handL: pt{-.11, -.45}, elbowR: pt{.13, -.62}, handR: pt{.1, -.46},
		kneeL: pt{-.05, -.26}, footL: pt{-.06, 0}, kneeR: pt{.05, -.26}, footR: pt{.07, 0}, hair: 1}
	singing = pose{head: pt{.03, -.93}, neck: pt{.01, -.84}, hip: pt{-.01, -.5}, elbowL: pt{-.2, -.75}, handL: pt{-.33, -.93}, elbowR: pt{.13, -.66}, handR: pt{.13, -.79},
		kneeL: pt{-.09, -.26}, footL: pt{-.13, 0}, kneeR: pt{.05, -.27}, footR: pt{.1, 0}, hair: 1.35, coat: .07}
	playing = pose{head: pt{-.03, -.91}, neck: pt{-.01, -.83}, hip: pt{.01, -.5}, elbowL: pt{-.15, -.64}, handL: pt{-.02, -.53}, elbowR: pt{.17, -.66}, handR: pt{.25, -.66},
		kneeL: pt{-.06, -.27}, footL: pt{-.1, 0}, kneeR: pt{.08, -.27}, footR: pt{.12, 0}, hair: .9}
	waiting = pose{head: pt{.01, -.925}, neck: pt{0, -.835}, hip: pt{0, -.5}, elbowL: pt{-.115, -.64}, handL: pt{-.05, -.5}, elbowR: pt{.115, -.64}, handR: pt{.05, -.5},
		kneeL: pt{-.04, -.26}, footL: pt{-.05, 0}, kneeR: pt{.04, -.26}, footR: pt{.05, 0}, coat: .1, hair: 1}
	walking = pose{head: pt{.03, -.925}, neck: pt{.015, -.835}, hip: pt{0, -.5}, elbowL: pt{-.13, -.63}, handL: pt{-.15, -.47}, elbowR: pt{.12, -.64}, handR: pt{.16, -.5},
		kneeL: pt{-.05, -.27}, footL: pt{-.17, -.02}, kneeR: pt{.1, -.28}, footR: pt{.13, 0}, coat: .08, hair: 1}
)

// mirrored looks the other way.
func (p pose) mirrored() pose {
	for _, q := range []*pt{&p.head, &p.neck, &p.hip, &p.elbowL, &p.handL, &p.elbowR, &p.handR, &p.kneeL, &p.footL, &p.kneeR, &p.footR} {
		q.x = -q.x
	}
	p.elbowL, p.elbowR, p.handL, p.handR = p.elbowR, p.elbowL, p.handR, p.handL
	p.kneeL, p.kneeR, p.footL, p.footR = p.kneeR, p.kneeL, p.footR, p.footL
	return p
}

// person is the silhouette of somebody of height h who stands at x, y.
func person(x, y, h float32, p pose) *path {
	at := func(q pt) pt { return pt{x + q.x*h, y + q.y*h} }
	curve := func(a, b, d pt, w0, w1 float32) *path {
		return stroke(through(a.x, a.y, b.x, b.y, d.x, d.y), w0*h, w1*h)
	}
	neck, hip, head := at(p.neck), at(p.hip), at(p.head)
	left, right := pt{neck.x - h*.088, neck.y + h*.045}, pt{neck.x + h*.088, neck.y + h*.045}
	parts := []*path{
		ellipse(head.x, head.y, h*.056, h*.074),
		stroke([]pt{head, {neck.x, neck.y + h*.05}}, h*.05, h*.06),
		blob(left.x-h*.026, left.y, neck.x-h*.06, neck.y+h*.006, neck.x+h*.06, neck.y+h*.006, right.x+h*.026, right.y,
			hip.x+h*.066, hip.y-h*.14, hip.x+h*.082, hip.y+h*.03, hip.x-h*.082, hip.y+h*.03, hip.x-h*.066, hip.y-h*.14),
		curve(left, at(p.elbowL), at(p.handL), .06, .036),
		curve(right, at(p.elbowR), at(p.handR), .06, .036),
		curve(pt{hip.x - h*.04, hip.y}, at(p.kneeL), at(p.footL), .092, .042),
		curve(pt{hip.x + h*.04, hip.y}, at(p.kneeR), at(p.footR), .092, .042),
	}
	for _, f := range []pt{at(p.footL), at(p.footR)} {
		parts = append(parts, ellipse(f.x+h*.014, f.y, h*.04, h*.017))
	}
	if p.hair > 0 {
		k := h * p.hair
		parts = append(parts, blob(head.x-k*.062, head.y+h*.01, head.x-k*.06, head.y-k*.05, head.x, head.y-k*.088, head.x+k*.06, head.y-k*.05, head.x+k*.062, head.y+h*.01, head.x+k*.03, head.y-h*.01, head.x-k*.03, head.y-h*.01))
	}
	if p.bun {
		parts = append(parts, circle(head.x-h*.035, head.y-h*.085, h*.035))
	}
	if p.coat > 0 {
		parts = append(parts, blob(neck.x-h*.1, neck.y+h*.08, neck.x+h*.1, neck.y+h*.08, hip.x+h*(.06+p.coat*.5), hip.y+h*.05, hip.x+h*(.075+p.coat), hip.y+h*.25, hip.x, hip.y+h*.262, hip.x-h*(.075+p.coat), hip.y+h*.25, hip.x-h*(.06+p.coat*.5), hip.y+h*.05))
	}
	return join(parts...)
}

// lute is a guitar in the hands of a playing person; dir -1 points its neck to the left.
func lute(x, y, h, dir float32) *path {
	cx, cy := x-dir*.03*h, y-.52*h
	return join(blob(cx-.11*h, cy, cx-.05*h, cy-.07*h, cx+.02*h, cy-.045*h, cx+.08*h, cy-.055*h, cx+.1*h, cy+.01*h, cx+.06*h, cy+.06*h, cx, cy+.045*h, cx-.06*h, cy+.075*h),
		segment(cx, cy-.01*h, cx+dir*.34*h, cy-.16*h, .024*h), segment(cx+dir*.32*h, cy-.15*h, cx+dir*.38*h, cy-.18*h, .04*h))
}

// crowd is a row of people from behind, each with hair and shoulders of their own, some with their
// arms up; rim is the light that catches them from ahead.
func crowd(c *canvas, y, size float32, col, rim rgb) {
	var heads, arms, bodies []*path
	for x := -size * c.between(0.4, 2); x < float32(c.w)+size; x += size * c.between(1.5, 2.7) {
		h, s := y+c.between(-0.75, 0.5)*size, size*c.between(0.86, 1.12)
		tilt := c.between(-0.16, 0.16)
		head := ellipse(x, h, s*0.6, s*0.78)
		switch c.rnd.IntN(6) {
		case 0: // long hair
			head = join(head, blob(x-s*.66, h-s*.3, x, h-s*.92, x+s*.66, h-s*.3, x+s*.72, h+s*.9, x, h+s*1.15, x-s*.72, h+s*.9))
		case 1: // a bun
			head = join(head, circle(x+s*.1, h-s*.95, s*.3))
		case 2: // curls
			for i := range 9 {
				a := -3.4 + float32(i)*0.46
				head = join(head, circle(x+s*.56*cos(a), h-s*.2+s*.66*sin(a), s*.3))
			}
		case 3: // a cap
			head = join(head, blob(x-s*.66, h-s*.25, x-s*.4, h-s*.86, x+s*.4, h-s*.86, x+s*.66, h-s*.25, x, h-s*.12), rounded(x-s*.2, h-s*.34, s*1.15, s*.16, s*.07))
		case 4: // ears
			head = join(head, circle(x-s*.62, h+s*.08, s*.15), circle(x+s*.62, h+s*.08, s*.15))
		}
		heads = append(heads, head.turned(x, h, tilt))
		bodies = append(bodies, rect(x-s*.24, h+s*.4, s*.48, s*.9), blob(x-s*1.45, h+s*3.2, x-s*1.32, h+s*1.7, x-s*.9, h+s*1.22, x-s*.2, h+s*1.02, x+s*.2, h+s*1.02, x+s*.9, h+s*1.22, x+s*1.32, h+s*1.7, x+s*1.45, h+s*3.2))
		if c.rnd.Float32() < 0.2 {
			arms = append(arms, raised(c, x, h, s))
		}
	}
	all := join(append(append(append(bodies, heads...), arms...), rect(-10, y+size*2.2, float32(c.w)+20, float32(c.h)))...)
	m := c.mask(all)
	c.lay(m, flat(col), over, 1)
	edge := c.mask(join(append(append([]*path{}, heads...), arms...)...))
	c.lay(c.without(edge, all.moved(-size*0.02, size*0.085)), flat(rim), over, 0.85)
	c.tint(all, rim, over, 0.34, func(_, py float32) float32 { return 0.75 - (py-y+size)/(size*1.9) })
}

// raised is an arm, or two, in the air.
func raised(c *canvas, x, h, s float32) *path {
	arm := func(side float32) *path {
		line := through(x+side*s*1.05, h+s*1.7, x+side*s*c.between(1.25, 1.5), h+s*.1, x+side*s*c.between(0.7, 1.3), h-s*c.between(1.3, 1.9))
		t := line[len(line)-1]
		hand := blob(t.x-s*.2, t.y+s*.12, t.x-s*.24, t.y-s*.2, t.x-s*.14, t.y-s*.52, t.x+s*.14, t.y-s*.55, t.x+s*.24, t.y-s*.2, t.x+s*.2, t.y+s*.12)
		return join(stroke(line, s*.52, s*.32), hand)
	}
	if c.rnd.Float32() < 0.4 {
		return join(arm(-1), arm(1))
	}
	if c.rnd.Float32() < 0.5 {
		return arm(-1)
	}
	return arm(1)
}
