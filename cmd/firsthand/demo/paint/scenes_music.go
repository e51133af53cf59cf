package main

// microphone: a cone of light, an old microphone close by, a stool further back.
func microphone(c *canvas) {
	c.fill(radial(760, 420, 1150, hex(0x2a7076), teal, hex(0x123449), night))
	floor := rect(-10, 800, 1620, 280)
	c.shape(floor, linear(0, 800, 0, 1067, hex(0x16384a), night))
	c.beam(640, -60, 60, 170, 1010, 1090, 1010, butter, 0.62)
	c.beam(1500, -60, 40, 900, 1060, 1700, 1060, coral, 0.22)
	c.oval(640, 900, 520, 130, butter, 0.75, light)
	c.oval(640, 900, 330, 80, cream, 0.5, light)
	stool(c, 560, 900)
	mike(c, 1010, 430)
	c.finish(0.42)
}

func stool(c *canvas, x, y float32) {
	c.oval(x+60, y+14, 190, 34, night, 0.75, over)
	legs := join(segment(x-52, y-200, x-92, y+8, 13), segment(x+52, y-200, x+92, y+8, 13),
		segment(x-16, y-200, x-30, y-14, 11), segment(x+16, y-200, x+34, y-14, 11), segment(x-74, y-78, x+74, y-78, 9))
	c.shape(legs, linear(x-90, 0, x+90, 0, hex(0x7d4a30), hex(0x3a2230)))
	seat := ellipse(x, y-206, 92, 25)
	c.shape(ellipse(x, y-196, 92, 25), flat(hex(0x3a2230)))
	c.shape(seat, linear(x-90, 0, x+90, 0, butter, rust))
	c.shade(seat, brown, dark, 0.8, func(px, py float32) float32 { return (px - x + 20) / 110 })
}

// mike is the head and stand of a ribbed microphone; x, y is its centre.
func mike(c *canvas, x, y float32) {
	c.soft(join(rounded(x-150, y-215, 300, 440, 130), segment(x, y+200, x+20, 1100, 40)).moved(46, 30), 40, flat(night), over, 0.55)
	c.shape(segment(x, y+190, x, 1110, 34), linear(x-17, 0, x+17, 0, hex(0xd9c7a4), hex(0x6b6f7e), ink))
	c.shape(rounded(x-52, y+215, 104, 66, 20), linear(x-52, 0, x+52, 0, cream, stone, ink))
	c.shape(poly(x-172, y+30, x-150, y+30, x-118, y+236, x+118, y+236, x+150, y+30, x+172, y+30, x+136, y+262, x-136, y+262),
		linear(x-172, 0, x+172, 0, butter, stone, ink))
	body := rounded(x-138, y-215, 276, 430, 128)
	c.shape(body, linear(x-138, 0, x+138, 0, hex(0xf3e2bf), hex(0xb9b0a4), hex(0x4b5268), ink))
	for i := range 9 {
		ox := -112 + float32(i)*28
		dx := ox / 138
		half := 196 * (1 - dx*dx*0.32)
		slot := rounded(x+ox-8, y-half, 16, 2*half, 8)
		c.lay(c.within(c.mask(slot), body), flat(hex(0x1d2338)), over, 0.92)
		c.lay(c.within(c.mask(rounded(x+ox+8, y-half, 3, 2*half, 1)), body), flat(cream), light, 0.35)
	}
	band := rect(x-150, y-26, 300, 58)
	c.shape(rounded(x-150, y-28, 300, 62, 14), linear(x-150, 0, x+150, 0, cream, ochre, rust, plum))
	c.shade(band, plum, dark, 0.7, func(px, _ float32) float32 { return (px - x) / 150 })
	c.shade(body, night, dark, 0.85, func(px, py float32) float32 { return (px-x)/170 + (py-y)/900 })
	c.soft(stroke(through(x-104, y-120, x-112, y, x-100, y+120), 16, 16), 12, flat(cream), light, 0.6)
}

// stageLights: beams over a crowd, a band small and far against the haze.
func stageLights(c *canvas) {
	c.fill(linear(0, 0, 0, 900, night, hex(0x241a4a), plum, rust, coral))
	c.glow(800, 640, 900, ochre, 0.55)
	c.glow(800, 690, 420, butter, 0.85)
	lamps := []struct {
		x, to float32
		col   rgb
	}{{140, 560, coral}, {360, 180, sea}, {560, 860, butter}, {800, 800, cream}, {1040, 740, butter}, {1240, 1420, sea}, {1460, 1040, coral}}
	for _, l := range lamps {
		c.beam(l.x, 74, 22, l.to-150, 800, l.to+150, 800, l.col, 0.62)
	}
	c.shape(join(rect(-10, 46, 1620, 12), rect(-10, 92, 1620, 8)), flat(hex(0x0a0e22)))
	for i := range 27 {
		x := float32(i) * 62
		c.shape(join(segment(x, 52, x+31, 96, 5), segment(x+31, 96, x+62, 52, 5)), flat(hex(0x0a0e22)))
	}
	for _, l := range lamps {
		c.shape(rounded(l.x-24, 88, 48, 46, 10), flat(hex(0x0a0e22)))
		c.shape(ellipse(l.x, 134, 22, 8), flat(cream))
		c.glow(l.x, 134, 120, l.col, 0.9)
	}
	col := flat(hex(0x2a0f30))
	amps(c, col)
	for _, p := range []*path{
		person(800, 764, 300, singing),
		join(person(600, 760, 262, playing), lute(600, 760, 262, 1)),
		join(person(1020, 760, 268, playing.mirrored()), lute(1020, 760, 268, -1)),
	} {
		c.soft(p, 16, flat(butter), light, 0.7)
		c.shape(p, linear(0, 440, 0, 764, hex(0x5a2038), hex(0x240c2e)))
	}
	c.shape(segment(838, 560, 872, 766, 5), col)
	c.shape(rect(-10, 760, 1620, 30), flat(hex(0x3a1634)))
	rows := []struct {
		y, size float32
		col     rgb
	}{{806, 17, hex(0x7c2c3c)}, {842, 23, hex(0x60223e)}, {892, 33, hex(0x441a3e)}, {962, 48, hex(0x2a1338)}, {1060, 72, hex(0x120d2a)}}
	for i, r := range rows {
		crowd(c, r.y, r.size, r.col, mix(butter, wine, float32(i)/4.6))
	}
	for range 60 {
		x, y := c.between(0, 1600), c.between(180, 760)
		c.glow(x, y, c.between(4, 13), butter, c.between(0.2, 0.7))
	}
	c.finish(0.4)
}

// amps is what stands behind a band: cabinets, and drums on a riser.
func amps(c *canvas, col paint) {
	cabinet := func(x, y, w, h float32) {
		c.shape(rounded(x, y, w, h, 8), col)
		for k := float32(0); k < 2; k++ {
			c.shape(circle(x+w/2, y+h*(0.28+k*0.45), w*0.3), flat(hex(0x4a1c3c)))
		}
	}
	for _, q := range [][4]float32{{300, 612, 110, 150}, {418, 642, 92, 120}, {1190, 600, 116, 162}, {1316, 640, 96, 122}} {
		cabinet(q[0], q[1], q[2], q[3])
	}
	drums := join(rect(640, 700, 330, 64), circle(800, 660, 52), ellipse(718, 640, 36, 20), ellipse(884, 636, 38, 20), segment(676, 560, 672, 720, 5), segment(934, 552, 940, 720, 5),
		ellipse(676, 560, 50, 6).turned(676, 560, -.16), ellipse(934, 552, 54, 6).turned(934, 552, .14))
	c.shape(drums, flat(hex(0x5a2038)))
}

// vinyl: a disc half out of its sleeve, on a table from above, with coffee.
func vinyl(c *canvas) {
	c.fill(linear(0, 0, 1600, 1067, hex(0xe0ac72), tan, hex(0x9a6238)))
	for i := range 16 {
		y := float32(i)*70 + c.between(-10, 10)
		c.lay(c.mask(stroke(through(-20, y, 500, y+c.between(-14, 14), 1100, y+c.between(-14, 14), 1640, y), 3, 5)).blurred(3), flat(brown), dark, 0.22)
	}
	c.beam(-100, -300, 600, 300, 1300, 1700, 900, butter, 0.5)
	sleeve := func(x, y, a float32, p paint) *path {
		q := rounded(x-260, y-260, 520, 520, 6).turned(x, y, a)
		c.soft(q.moved(22, 26), 26, flat(hex(0x2b1520)), over, 0.6)
		c.shape(q, p)
		return q
	}
	q := sleeve(1290, 250, 0.32, linear(1050, 0, 1500, 500, sea, teal))
	c.shade(q, night, dark, 0.6, func(x, y float32) float32 { return (x - 1250) / 400 })
	c.lay(c.within(c.mask(join(circle(1290, 250, 150))), q), flat(butter), over, 1)
	c.lay(c.within(c.mask(circle(1340, 220, 150)), q), flat(teal), over, 1)
	q = sleeve(1380, 900, -0.2, linear(1100, 600, 1600, 1067, wine, plum))
	for i := range 6 {
		c.lay(c.within(c.mask(segment(1130, 760+float32(i)*58, 1640, 660+float32(i)*58, 17)), q), flat(mix(coral, butter, float32(i)/6)), over, 0.95)
	}
	disc(c, 905, 545, 300)
	cover(c, 560, 560)
	cup(c, 190, 240)
	c.shape(segment(120, 930, 420, 990, 22), linear(0, 920, 0, 1000, ochre, rust))
	c.shape(poly(418, 979, 421, 1001, 462, 998), flat(paper))
	c.finish(0.36)
}

// disc is a record from above.
func disc(c *canvas, x, y, r float32) {
	c.soft(circle(x+20, y+26, r), 26, flat(hex(0x2b1520)), over, 0.65)
	c.shape(circle(x, y, r), flat(hex(0x15172c)))
	for k := r - 12; k > r*0.4; k -= 9 {
		ring := c.without(c.mask(circle(x, y, k)), circle(x, y, k-2.4))
		c.lay(ring, flat(hex(0x2e3152)), over, 0.8)
	}
	for _, a := range []float32{-0.75, 2.39} {
		wedge := poly(x, y, x+r*1.2*cos(a-0.26), y+r*1.2*sin(a-0.26), x+r*1.3*cos(a), y+r*1.3*sin(a), x+r*1.2*cos(a+0.26), y+r*1.2*sin(a+0.26))
		c.lay(c.within(c.mask(wedge).blurred(22), circle(x, y, r-3)), flat(hex(0x9fb6cf)), light, 0.42)
	}
	c.shape(circle(x, y, r*0.36), linear(x-90, y-90, x+90, y+90, coral, rust))
	c.shape(circle(x, y, r*0.28), flat(butter))
	c.shape(circle(x, y, r*0.24), flat(rust))
	c.shape(circle(x, y, 10), flat(paper))
}

// cover is the sleeve of the record: a low sun over water.
func cover(c *canvas, x, y float32) {
	const a = -0.06
	turn := func(p *path) *path { return p.turned(x, y, a) }
	q := turn(rounded(x-310, y-310, 620, 620, 5))
	c.soft(q.moved(24, 28), 30, flat(hex(0x2b1520)), over, 0.7)
	c.shape(q, linear(x, y-310, x, y+40, hex(0x2f6d7c), mist, peach))
	c.lay(c.within(c.mask(turn(circle(x+40, y+20, 130))), turn(rect(x-310, y-310, 620, 340))), linear(0, y-110, 0, y+40, cream, butter), over, 1)
	sea := turn(rect(x-310, y+30, 620, 280))
	c.shape(sea, linear(0, y+30, 0, y+310, hex(0x2f7d86), teal, ink))
	for i := range 9 {
		k := float32(i)
		w := 150 - k*9 + c.between(-18, 18)
		c.shape(turn(rounded(x+40-w, y+48+k*27, 2*w, 9, 4)), flat(mix(butter, coral, k/9)))
	}
	c.shade(q, ink, dark, 0.55, func(px, py float32) float32 { return (px-x)/620 + (py-y)/620 - 0.12 })
	figure := turn(person(x-188, y+318, 300, waiting))
	c.lay(c.within(c.mask(figure), q), flat(night), over, 1)
	c.lay(c.without(c.mask(q), q.moved(3, 3)), flat(cream), light, 0.6)
}

// cup is coffee from above.
func cup(c *canvas, x, y float32) {
	c.soft(circle(x+22, y+26, 138), 24, flat(hex(0x2b1520)), over, 0.55)
	c.shape(circle(x, y, 138), linear(x-120, y-120, x+120, y+120, cream, paper, hex(0xc9a886)))
	c.shape(circle(x, y, 104), linear(x-90, y-90, x+90, y+90, hex(0xd8c0a0), cream))
	c.shape(rounded(x+70, y+50, 96, 34, 17).turned(x+70, y+60, 0.5), flat(cream))
	c.soft(circle(x+8, y+10, 88), 10, flat(brown), over, 0.4)
	c.shape(circle(x, y, 88), flat(cream))
	c.shape(circle(x, y, 76), linear(x-70, y-70, x+70, y+70, hex(0x8a5433), hex(0x3f2018)))
	c.lay(c.within(c.mask(stroke(through(x-46, y-20, x-10, y-44, x+36, y-30), 10, 4)).blurred(4), circle(x, y, 76)), flat(butter), light, 0.7)
}

// drumKit: drums on a rug in the light of one tall window.
func drumKit(c *canvas) {
	c.fill(linear(0, 0, 1600, 0, hex(0x3f8488), teal, hex(0x143349)))
	floor := rect(-10, 770, 1620, 300)
	c.shape(floor, linear(0, 770, 1600, 770, hex(0x9a6240), brown, hex(0x2c1a26)))
	for i := range 7 {
		x := 800 + (float32(i)-3)*190
		c.shape(segment(x, 770, 800+(x-800)*2.4, 1080, 3), flat(hex(0x4a2c28)))
	}
	win := rect(110, 60, 250, 520)
	c.soft(win, 60, flat(butter), light, 0.7)
	c.shape(win, linear(0, 60, 0, 580, cream, butter, peach))
	c.shape(join(rect(228, 60, 12, 520), rect(110, 225, 250, 10), rect(110, 400, 250, 10), rect(92, 578, 288, 22)), flat(hex(0x20485a)))
	c.lay(c.mask(poly(360, 60, 360, 580, 1330, 1080, 640, 1080, 300, 800)).blurred(30), linear(360, 0, 1300, 0, butter, teal), light, 0.42)
	rug := blob(330, 900, 800, 842, 1270, 892, 1330, 985, 820, 1052, 280, 990)
	c.shape(rug, linear(300, 0, 1300, 0, coral, rust, wine))
	c.shape(rug.scaled(805, 946, 0.88, 0.8), flat(hex(0xe3b262)))
	c.shape(rug.scaled(805, 946, 0.82, 0.72), linear(300, 0, 1300, 0, rust, wine, plum))
	kit(c)
	c.finish(0.36)
}

// kit is the drums themselves, lit from the left.
func kit(c *canvas) {
	metal := linear(400, 0, 1200, 0, cream, hex(0xb7a78c), hex(0x4b4a5c))
	c.oval(830, 985, 480, 56, night, 0.85, over)
	stands := join(segment(470, 470, 500, 980, 9), segment(500, 900, 440, 990, 8), segment(500, 900, 560, 990, 8), segment(1200, 400, 1150, 980, 9), segment(1150, 900, 1090, 990, 8), segment(1150, 900, 1220, 990, 8),
		segment(560, 760, 590, 985, 9), segment(590, 900, 540, 990, 7), segment(1080, 690, 1080, 980, 9), segment(690, 440, 740, 640, 9), segment(930, 430, 880, 640, 9))
	c.shape(stands, metal)
	shell := func(x, y, rx, ry, h float32) {
		body := join(rect(x-rx, y, 2*rx, h), ellipse(x, y+h, rx, ry))
		c.shape(body, linear(x-rx, 0, x+rx, 0, coral, rust, hex(0x5a1830), hex(0x32102a)))
		c.shape(join(rect(x-rx-4, y+h-14, 2*rx+8, 14)), metal)
		c.shape(ellipse(x, y, rx+6, ry+3), metal)
		c.shape(ellipse(x, y, rx-3, ry-3), linear(x-rx, 0, x+rx, 0, cream, paper, hex(0xb0a094)))
	}
	shell(690, 470, 104, 28, 108)
	shell(930, 462, 110, 30, 118)
	shell(1080, 660, 128, 32, 210)
	shell(560, 700, 118, 28, 74)
	c.shape(circle(815, 780, 206), linear(610, 0, 1020, 0, butter, rust, plum))
	c.shape(circle(815, 780, 190), linear(620, 600, 1000, 960, cream, paper, hex(0xa8917f)))
	c.shade(circle(815, 780, 190), hex(0x5a3a3e), dark, 0.8, func(x, y float32) float32 { return (x-815)/260 + (y-780)/420 })
	c.shape(paperBoat(815, 790, 88), flat(teal))
	for _, q := range []struct{ x, y, r, a float32 }{{470, 470, 150, -0.12}, {1200, 400, 180, 0.2}, {340, 640, 104, -0.03}} {
		c.shape(ellipse(q.x, q.y, q.r, q.r*0.13).turned(q.x, q.y, q.a), linear(q.x-q.r, 0, q.x+q.r, 0, cream, ochre, hex(0x8a5426)))
		c.shape(ellipse(q.x, q.y-6, q.r*0.2, q.r*0.07).turned(q.x, q.y, q.a), flat(butter))
	}
	c.shape(join(segment(340, 640, 352, 985, 8), segment(350, 930, 300, 992, 7), segment(350, 930, 400, 992, 7)), metal)
	c.shape(join(segment(500, 690, 640, 676, 8), segment(520, 704, 650, 700, 8)), flat(hex(0xe7c48c)))
}

// paperBoat is a folded paper boat, the mark on the drum.
func paperBoat(x, y, s float32) *path {
	return join(poly(x-s, y, x+s, y, x+s*.6, y+s*.5, x-s*.6, y+s*.5), poly(x-s*.42, y-s*.06, x, y-s*.75, x+s*.42, y-s*.06))
}

// piano: a grand in a pool of light, the shadow of its lid on the wall.
func piano(c *canvas) {
	c.fill(radial(700, 380, 1150, hex(0xd8794f), rust, wine, hex(0x38142f)))
	floor := rect(-10, 800, 1620, 280)
	c.shape(floor, linear(0, 800, 0, 1067, hex(0x5a2230), hex(0x1d0f24)))
	lid := poly(560, 470, 1210, 210, 1330, 300, 1300, 480)
	c.soft(lid.moved(170, -96), 20, flat(hex(0x3a1230)), over, 0.5)
	c.soft(rounded(640, 420, 760, 200, 50).moved(120, -20), 22, flat(hex(0x3a1230)), over, 0.42)
	c.beam(420, -80, 60, 160, 1010, 1260, 1010, butter, 0.5)
	c.oval(760, 930, 640, 110, butter, 0.62, light)
	c.oval(850, 955, 520, 60, night, 0.8, over)
	legs := join(poly(520, 640, 566, 640, 556, 950, 534, 950), poly(1190, 620, 1240, 620, 1228, 940, 1206, 940), poly(880, 640, 920, 640, 912, 930, 890, 930), segment(760, 640, 760, 930, 10), segment(790, 640, 790, 930, 10), rounded(736, 918, 80, 22, 8))
	c.shape(legs, linear(500, 0, 1250, 0, hex(0x4a3350), night))
	c.shape(segment(930, 470, 1120, 262, 10), flat(hex(0x15122c)))
	c.shape(lid, linear(560, 470, 1300, 300, hex(0x49335a), hex(0x1c1738)))
	c.shade(lid, coral, over, 0.75, func(x, y float32) float32 { return 1 - (x-540)/420 })
	inside := poly(470, 480, 1300, 480, 1300, 520, 470, 520)
	c.shape(inside, linear(470, 0, 1300, 0, butter, ochre, hex(0x7a4a2a)))
	body := blob(452, 500, 470, 488, 900, 490, 1270, 488, 1322, 520, 1318, 600, 1240, 650, 900, 655, 500, 655, 446, 640)
	c.shape(body, linear(0, 488, 0, 655, hex(0x3c2a50), hex(0x151230)))
	c.shade(body, peach, over, 0.55, func(x, y float32) float32 { return 0.85 - (x-440)/420 - (y-490)/500 })
	c.shape(poly(330, 560, 470, 548, 470, 640, 330, 622), linear(330, 0, 470, 0, hex(0x5a4068), hex(0x241a3e)))
	c.shape(poly(318, 566, 462, 566, 470, 592, 318, 592), flat(cream))
	for i := range 9 {
		c.shape(rect(330+float32(i)*15, 566, 7, 15), flat(night))
	}
	c.shape(poly(430, 400, 560, 388, 574, 490, 444, 498), flat(hex(0x241a3e)))
	c.shape(poly(446, 412, 500, 406, 508, 482, 456, 486), flat(cream))
	c.shape(poly(504, 405, 552, 400, 562, 478, 512, 482), flat(paper))
	bench(c, 190, 740)
	c.finish(0.4)
}

func bench(c *canvas, x, y float32) {
	c.oval(x+60, y+222, 170, 26, night, 0.8, over)
	c.shape(join(segment(x-40, y+30, x-52, y+220, 15), segment(x+150, y+30, x+162, y+220, 15), segment(x, y+30, x-4, y+190, 12), segment(x+112, y+30, x+116, y+190, 12)), linear(x-60, 0, x+170, 0, hex(0x5a4068), night))
	c.shape(rounded(x-66, y-6, 244, 52, 16), linear(x-66, 0, x+178, 0, hex(0x2e6b70), teal, night))
	c.shade(rounded(x-66, y-6, 244, 52, 16), butter, over, 0.5, func(px, py float32) float32 { return 0.8 - (py-y)/34 })
}
