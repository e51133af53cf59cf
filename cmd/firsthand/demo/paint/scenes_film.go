package main

import "math"

// cinemaSeats: rows from behind, a few heads, the beam and the room on the screen.
func cinemaSeats(c *canvas) {
	c.fill(linear(0, 0, 0, 1067, hex(0x1c1030), hex(0x3a1430), hex(0x1a0c20)))
	sx, sy, sw, sh := float32(330), float32(96), float32(940), float32(440)
	c.soft(rect(sx-60, sy-50, sw+120, sh+100), 110, flat(peach), light, 0.55)
	screen := rect(sx, sy, sw, sh)
	c.shape(screen, linear(sx, 0, sx+sw, 0, teal, sea, teal))
	c.shape(poly(sx, sy+sh, sx+sw, sy+sh, sx+sw*.72, sy+sh*.74, sx+sw*.28, sy+sh*.74), flat(hex(0x7a4a3c)))
	c.shape(poly(sx+sw*.28, sy+sh*.1, sx+sw*.72, sy+sh*.1, sx+sw*.72, sy+sh*.74, sx+sw*.28, sy+sh*.74), flat(hex(0x52989a)))
	door := rect(sx+sw*.46, sy+sh*.24, sw*.13, sh*.5)
	c.soft(door, 40, flat(butter), light, 0.9)
	c.shape(door, linear(0, sy, 0, sy+sh, cream, butter))
	c.shape(poly(sx+sw*.46, sy+sh*.74, sx+sw*.59, sy+sh*.74, sx+sw*.68, sy+sh, sx+sw*.4, sy+sh), linear(0, sy+sh*.74, 0, sy+sh, butter, hex(0x9a6a44)))
	c.shape(person(sx+sw*.53, sy+sh*.76, sh*.46, waiting), flat(ink))
	c.shade(screen, night, dark, 0.5, func(x, y float32) float32 { return hypot((x-sx-sw/2)/sw*1.5, (y-sy-sh/2)/sh) - 0.3 })
	for _, k := range []float32{-1, 1} { // curtains at both sides
		edge := sx + sw/2 + k*(sw/2+14)
		for i := range 4 {
			a := edge + k*float32(i)*86
			p := poly(a, 40, a+k*88, 20, a+k*88, 600, a, 590)
			c.shape(p, linear(a, 0, a+k*88, 0, hex(0xa02c38), hex(0x4c1228)))
		}
	}
	c.beam(800, -240, 60, sx-20, sy+sh, sx+sw+20, sy+sh, cream, 0.3)
	rows := []struct{ y, s float32 }{{600, 44}, {668, 60}, {762, 84}, {890, 116}, {1046, 156}}
	for i, r := range rows {
		seats(c, r.y, r.s, float32(i)/4)
	}
	for range 50 {
		x := c.between(400, 1200)
		c.glow(x, c.between(10, 480), c.between(3, 9), cream, c.between(0.1, 0.4))
	}
	c.finish(0.44)
}

// seats is one row; near goes from 0 at the screen to 1 at the viewer.
func seats(c *canvas, y, s, near float32) {
	step := s * 1.86
	shiftX := c.between(-0.5, 0.5) * step
	top := mix(hex(0xd2523f), hex(0x7a1c34), near)
	low := mix(hex(0x7a2038), hex(0x280c22), near)
	for x := shiftX - step; x < float32(c.w)+step; x += step {
		d := hypot((x-800)/900, 0)
		if pick := c.rnd.Float32(); pick < 0.46 {
			viewer(c, x+c.between(-.1, .1)*s, y-s*.32, s*.42, near)
		}
		back := join(rounded(x-s*.84, y-s*.2, s*1.68, s*1.6, s*.42))
		c.shape(back, linear(0, y-s*.2, 0, y+s*1.1, mix(top, low, d*.5), low))
		c.tint(back, butter, over, 0.5*(1-near*.6), func(px, py float32) float32 { return (1 - (py-y+s*.2)/(s*.22)) * (1.1 - d) })
		c.shape(rounded(x-s*.98, y+s*.55, s*.24, s*.9, s*.1), flat(mix(hex(0x3a1a30), night, near)))
	}
	c.shape(rect(-10, y+s*1.05, float32(c.w)+20, s*1.2), flat(mix(hex(0x3c142a), hex(0x160818), near)))
}

// viewer is a head and shoulders above a seat, with the light of the screen on its edge.
func viewer(c *canvas, x, y, s, near float32) {
	head := join(ellipse(x, y-s*.7, s*.62, s*.8), rect(x-s*.22, y-s*.2, s*.44, s*.6), blob(x-s*1.3, y+s*1.2, x-s*1.1, y+s*.5, x-s*.3, y+s*.2, x+s*.3, y+s*.2, x+s*1.1, y+s*.5, x+s*1.3, y+s*1.2))
	switch c.rnd.IntN(4) {
	case 0:
		head = join(head, circle(x, y-s*1.62, s*.34))
	case 1:
		head = join(head, ellipse(x, y-s*.75, s*.86, s*.92))
	case 2:
		head = join(head, blob(x-s*.7, y-s*.8, x, y-s*1.6, x+s*.7, y-s*.8, x+s*.74, y+s*.3, x-s*.74, y+s*.3))
	}
	c.shape(head.moved(0, -s*.06), flat(mix(peach, wine, near*.8)))
	c.shape(head, flat(mix(hex(0x2c1230), hex(0x120a1c), near)))
}

// filmReel: a reel, strips and scissors on a cutting table, under a lamp.
func filmReel(c *canvas) {
	c.fill(radial(420, 240, 1500, hex(0x5d9a8e), hex(0x2f6a6a), hex(0x173f4c), night))
	c.glow(420, 160, 760, butter, 0.5)
	strip(c, through(-60, 860, 200, 800, 420, 880, 700, 1010, 1000, 960, 1180, 820, 1420, 800, 1680, 900), 96)
	reel(c, 950, 470, 330)
	strip(c, through(640, 380, 480, 470, 330, 450, 230, 560, 330, 680, 520, 690, 640, 620), 84)
	scissors(c, 380, 330)
	for i, q := range []struct{ x, y, a float32 }{{1400, 220, 0.2}, {1440, 300, -0.1}} {
		p := rounded(q.x-150, q.y-40, 300, 80, 6).turned(q.x, q.y, q.a)
		c.soft(p.moved(12, 16), 14, flat(night), over, 0.5)
		c.shape(p, flat([]rgb{paper, butter}[i]))
		for k := range 3 {
			c.shape(segment(q.x-120, q.y-18+float32(k)*18, q.x+60+float32(k%2)*40, q.y-18+float32(k)*18, 4).turned(q.x, q.y, q.a), flat(stone))
		}
	}
	c.finish(0.42)
}

func reel(c *canvas, x, y, r float32) {
	c.soft(circle(x+30, y+40, r), 34, flat(night), over, 0.7)
	c.shape(circle(x, y, r), flat(hex(0x241a2c)))
	for k := r - 20; k > r*.5; k -= 13 {
		c.lay(c.without(c.mask(circle(x, y, k)), circle(x, y, k-3)), flat(hex(0x6a4a4c)), over, 0.7)
	}
	face := c.mask(circle(x, y, r))
	for i := range 5 {
		a := float32(i)*2*math.Pi/5 - 0.3
		face = c.without(face, circle(x+r*.56*cos(a), y+r*.56*sin(a), r*.235))
	}
	c.lay(face, linear(x-r, y-r, x+r, y+r, cream, hex(0xc9c2ae), stone, hex(0x4c5566)), over, 1)
	rim := c.without(c.mask(circle(x, y, r)), circle(x, y, r*.93))
	c.lay(rim, linear(x-r, y-r, x+r, y+r, cream, stone, ink), over, 1)
	for i := range 5 {
		a := float32(i)*2*math.Pi/5 - 0.3
		hole := circle(x+r*.56*cos(a), y+r*.56*sin(a), r*.235)
		c.lay(c.without(c.mask(hole), hole.moved(7, 9)), flat(night), over, 0.6)
	}
	c.shape(circle(x, y, r*.17), linear(x-50, y-50, x+50, y+50, rust, wine))
	c.shape(circle(x, y, r*.07), flat(night))
	c.shade(circle(x, y, r), ink, dark, 0.65, func(px, py float32) float32 { return (px-x+py-y)/(2.2*r) - 0.25 })
}

// strip is a length of film along a line.
func strip(c *canvas, line []pt, w float32) {
	c.soft(stroke(line, w, w).moved(16, 22), 18, flat(night), over, 0.6)
	c.shape(stroke(line, w, w), flat(hex(0x20182c)))
	var run float32
	next, hole := float32(30), float32(0)
	frames := []rgb{hex(0xd98a5a), hex(0xe2b56c), hex(0x7fa9a0), hex(0xc9604e), hex(0x9a7aa0)}
	for i := 1; i < len(line); i++ {
		a, b := line[i-1], line[i]
		d := hypot(b.x-a.x, b.y-a.y)
		run += d
		ang := float32(math.Atan2(float64(b.y-a.y), float64(b.x-a.x)))
		for run > hole {
			for _, side := range []float32{-1, 1} {
				hx, hy := b.x-sin(ang)*w*.41*side, b.y+cos(ang)*w*.41*side
				c.shape(rounded(hx-5, hy-4, 10, 8, 2).turned(hx, hy, ang), flat(butter))
			}
			hole += 21
		}
		if run > next {
			p := rounded(b.x-w*.36, b.y-w*.3, w*.72, w*.6, 5).turned(b.x, b.y, ang)
			col := frames[int(next)%len(frames)]
			c.shape(p, flat(col))
			c.tint(p, cream, over, 0.5, func(x, y float32) float32 { return 0.7 - hypot(x-b.x+w*.1, y-b.y+w*.1)/(w*.5) })
			next += w * .86
		}
	}
}

func scissors(c *canvas, x, y float32) {
	blade := func(a float32) *path {
		return join(poly(x-14, y, x+14, y, x+5, y-250, x-3, y-262).turned(x, y, a), stroke(through(x, y, x+10, y+70, x+4, y+110), 24, 22).turned(x, y, a))
	}
	ring := func(a float32) *mask {
		cx, cy := x+4-168*sin(a), y+168*cos(a)
		return c.without(c.mask(ellipse(cx, cy, 52, 66).turned(cx, cy, a)), ellipse(cx, cy, 30, 44).turned(cx, cy, a))
	}
	for _, a := range []float32{0.72, 1.16} {
		c.soft(blade(a).moved(12, 18), 12, flat(night), over, 0.5)
	}
	for _, a := range []float32{0.72, 1.16} {
		c.shape(blade(a), linear(x-60, y-200, x+160, y, cream, hex(0xb9c3c4), stone))
		c.lay(ring(a), linear(0, y, 0, y+220, coral, rust), over, 1)
	}
	c.shape(circle(x, y, 11), flat(ochre))
}

// taxiRain: a city run into discs of light behind a wet window.
func taxiRain(c *canvas) {
	c.fill(linear(0, 0, 0, 1067, hex(0x131a3e), indigo, hex(0x5a3560), hex(0x2a1a3c)))
	colors := []rgb{coral, ochre, butter, sea, peach, rust, mist}
	for range 64 {
		y := 300 + (c.rnd.Float32()+c.rnd.Float32()-1)*330
		r := c.between(22, 78)
		x := c.between(0, 1600)
		col := colors[c.rnd.IntN(len(colors))]
		p := circle(x, y, r)
		c.lay(c.mask(p).blurred(4), flat(col), light, c.between(0.18, 0.6))
		c.lay(c.without(c.mask(p), circle(x, y, r-5)).blurred(2), flat(col), light, 0.4)
	}
	c.oval(980, 800, 900, 200, coral, 0.5, light)
	for range 26 {
		x := c.between(0, 1600)
		c.soft(ellipse(x, c.between(700, 920), c.between(8, 20), c.between(60, 170)), 20, flat(colors[c.rnd.IntN(len(colors))]), light, 0.4)
	}
	for range 34 {
		x, y := c.between(20, 1580), c.between(-40, 500)
		runnel(c, x, y, c.between(140, 420))
	}
	for range 300 {
		drop(c, c.between(0, 1600), c.between(0, 1000), c.between(2.5, 11))
	}
	frame := c.without(c.mask(rect(-10, -10, 1640, 1100)), rounded(70, -120, 1620, 1010, 150))
	c.lay(frame, linear(0, 880, 0, 1067, hex(0x16142c), night), over, 1)
	c.shape(rect(-10, 916, 1640, 7), flat(hex(0x3a3358)))
	passenger(c, 330, 560)
	c.finish(0.4)
}

func drop(c *canvas, x, y, r float32) {
	p := ellipse(x, y, r*.86, r)
	c.shape(p, linear(0, y-r, 0, y+r, hex(0x241c40), hex(0xb98a86)))
	c.lay(c.mask(ellipse(x-r*.25, y-r*.35, r*.24, r*.24)), flat(cream), over, 0.9)
}

func runnel(c *canvas, x, y, length float32) {
	line := through(x, y, x+c.between(-9, 9), y+length*.4, x+c.between(-12, 12), y+length*.75, x+c.between(-8, 8), y+length)
	c.lay(c.mask(stroke(line, 3, 9)).blurred(1.5), flat(hex(0xd8b0b0)), light, 0.34)
	end := line[len(line)-1]
	drop(c, end.x, end.y, c.between(8, 14))
}

// passenger is a profile against the window, looking out to the right.
func passenger(c *canvas, x, y float32) {
	p := blob(x-330, 1100, x-300, y+330, x-150, y+232, x-84, y+180, x-96, y+110, x-160, y+10, x-168, y-110, x-96, y-208, x+30, y-226, x+116, y-168, x+138, y-80, x+142, y-28, x+186, y+46, x+150, y+66, x+156, y+100, x+138, y+116, x+142, y+150, x+106, y+184, x+40, y+176, x+34, y+232, x+150, y+300, x+250, y+420, x+280, 1100)
	c.lay(c.mask(p.moved(7, -4)).blurred(3), linear(x, 0, x+280, 0, coral, peach), over, 0.9)
	c.shape(p, linear(x-200, 0, x+260, 0, night, hex(0x2a1838)))
	hair := blob(x-190, y+60, x-206, y-110, x-110, y-240, x+50, y-262, x+142, y-180, x+120, y-128, x+40, y-150, x-20, y-60, x-30, y+40, x-70, y+120, x-150, y+140)
	c.shape(hair, flat(hex(0x0b0d22)))
	c.shade(p, rust, over, 0.5, func(px, py float32) float32 { return (px-x-20)/200 - (py-y)/900 })
	c.shape(blob(x-340, 1100, x-300, y+320, x-120, y+236, x+20, y+250, x+110, y+240, x+160, y+320, x+120, y+380, x+270, 1100), linear(x-300, 0, x+200, 0, night, hex(0x24244e)))
}

// desertHouse: a white house on a dune, its curtain taken by the wind.
func desertHouse(c *canvas) {
	c.fill(linear(0, 0, 0, 760, hex(0x2f7d8a), hex(0x7dbdb4), cream, peach))
	c.glow(260, 560, 620, butter, 0.7)
	c.shape(circle(260, 520, 70), flat(cream))
	far := blob(-200, 900, -100, 640, 300, 590, 700, 650, 1100, 596, 1700, 660, 1800, 900)
	c.shape(far, linear(0, 590, 0, 800, hex(0xe9a978), hex(0xc97a54)))
	mid := blob(-300, 1200, -200, 860, 200, 800, 560, 690, 900, 640, 1250, 690, 1800, 860, 1900, 1200)
	c.shape(mid, linear(0, 640, 0, 1000, butter, hex(0xe0a05c), hex(0xb8663f)))
	c.shade(mid, hex(0x8a3f3a), over, 0.7, func(x, y float32) float32 { return (x-900)/620 + (y-760)/800 })
	house(c)
	near := blob(-300, 1300, -200, 1010, 200, 930, 620, 960, 1000, 1040, 1500, 940, 1900, 1000, 1900, 1300)
	c.shape(near, linear(0, 930, 0, 1080, hex(0xd98a4e), hex(0x8f4236)))
	c.shade(near, plum, over, 0.7, func(x, y float32) float32 { return (y-930)/260 + (x-400)/2400 })
	for range 44 {
		x, y := c.between(-50, 1500), c.between(560, 1050)
		c.lay(c.mask(stroke(through(x, y, x+60, y-7, x+c.between(120, 240), y+4), 1.5, 2.5)), flat(cream), over, c.between(0.2, 0.6))
	}
	c.finish(0.3)
}

func house(c *canvas) {
	box := func(x, y, w, h float32) {
		c.shape(rect(x, y, w, h), linear(x, y, x+w, y+h, cream, hex(0xfbe3c0)))
		side := poly(x+w, y, x+w+90, y+26, x+w+90, y+h+10, x+w, y+h)
		c.shape(side, linear(0, y, 0, y+h, hex(0xb98a92), hex(0x9a6478)))
	}
	c.soft(poly(760, 742, 1190, 742, 1620, 800, 1500, 870, 980, 770), 12, flat(hex(0x7a3a4a)), over, 0.6)
	box(900, 380, 230, 180)
	c.shape(arc(1010, 382, 92, 84, math.Pi, 2*math.Pi), linear(920, 300, 1100, 400, cream, hex(0xe2bfae), hex(0xa87486)))
	box(700, 500, 430, 244)
	c.shade(rect(700, 500, 430, 244), hex(0xd99a78), over, 0.6, func(x, y float32) float32 { return (y-600)/190 - 0.1 + (x-700)/1400 })
	c.shape(join(rect(770, 596, 96, 148), arc(818, 598, 48, 44, math.Pi, 2*math.Pi)), linear(770, 0, 866, 0, hex(0x2f86a6), hex(0x1c5278)))
	c.shape(join(segment(818, 560, 818, 744, 3), segment(776, 660, 862, 660, 3)), flat(hex(0x163e5e)))
	c.shape(circle(806, 668, 5), flat(butter))
	c.shape(join(rect(950, 570, 84, 92)), flat(hex(0x3a2a4e)))
	cloth := blob(956, 574, 1020, 566, 1120, 520, 1230, 508, 1340, 452, 1440, 452, 1486, 420, 1470, 500, 1500, 560, 1430, 590, 1380, 640, 1270, 632, 1150, 664, 1040, 656, 990, 620)
	c.soft(cloth.moved(6, 40), 12, flat(hex(0x9a6478)), over, 0.5)
	c.shape(cloth, linear(950, 600, 1480, 480, hex(0xf7d9b4), hex(0xfff6e2), hex(0xf6b184)))
	for i := range 6 {
		k := float32(i)
		line := through(968, 580+k*12, 1120, 546+k*20, 1240, 536+k*20, 1350, 490+k*26, 1480, 450+k*24)
		c.lay(c.within(c.mask(stroke(line, 3, 15)).blurred(4), cloth), flat([]rgb{coral, cream}[i%2]), over, 0.55)
	}
	c.shape(rect(944, 562, 96, 9), flat(hex(0x7a4a5a)))
	c.shape(join(segment(640, 750, 652, 560, 12), stroke(through(652, 560, 600, 520, 556, 552), 12, 3), stroke(through(652, 560, 640, 500, 600, 470), 12, 3), stroke(through(652, 560, 690, 500, 730, 500), 12, 3), stroke(through(652, 560, 706, 540, 744, 574), 12, 3), stroke(through(652, 560, 660, 600, 628, 630), 10, 3)), linear(560, 0, 740, 0, hex(0x4f8468), forest))
}

// lighthouseScreen: a film shown on a beach at night.
func lighthouseScreen(c *canvas) {
	c.fill(linear(0, 0, 0, 640, night, hex(0x1f2a5a), hex(0x34528a), hex(0x6f8fae)))
	for range 90 {
		c.glow(c.between(0, 1600), c.between(0, 430), c.between(2, 6), cream, c.between(0.3, 1))
	}
	c.shape(rect(-10, 600, 1620, 160), linear(0, 600, 0, 760, hex(0x4c7c98), hex(0x1f3f66)))
	for range 60 {
		c.lay(c.mask(ellipse(c.between(0, 1600), c.between(606, 740), c.between(20, 80), 2)), flat(mist), over, 0.4)
	}
	rock := blob(1080, 640, 1130, 560, 1240, 520, 1360, 530, 1480, 570, 1700, 600, 1700, 700, 1080, 700)
	c.shape(rock, linear(0, 520, 0, 700, hex(0x3a3a62), hex(0x1a1d40)))
	c.beam(1322, 196, 20, -500, 60, -500, 330, butter, 0.75)
	c.beam(1322, 196, 20, 2000, 130, 2000, 300, butter, 0.6)
	tower := poly(1282, 540, 1296, 226, 1350, 226, 1364, 540)
	c.shape(tower, linear(1282, 0, 1364, 0, cream, hex(0xd0b4a8), hex(0x6a5a80)))
	for i := range 2 {
		y := 300 + float32(i)*110
		c.lay(c.within(c.mask(rect(1270, y, 110, 54)), tower), linear(1282, 0, 1364, 0, coral, rust, wine), over, 1)
	}
	c.shape(join(rect(1284, 214, 78, 14), poly(1296, 172, 1322, 138, 1350, 172)), flat(hex(0x5a2038)))
	c.shape(rect(1302, 172, 42, 44), flat(cream))
	c.glow(1322, 194, 150, butter, 1)
	beach := blob(-200, 1200, -200, 760, 300, 720, 900, 742, 1700, 700, 1800, 1200)
	c.shape(beach, linear(0, 720, 0, 1067, hex(0xb98a74), hex(0x5c4262), hex(0x241c3e)))
	c.soft(poly(300, 300, 1000, 300, 1300, 1000, 60, 1000), 60, flat(peach), light, 0.35)
	c.shape(join(segment(352, 240, 344, 790, 14), segment(966, 240, 974, 790, 14)), flat(hex(0x2a1c38)))
	screen := rect(340, 240, 640, 390)
	c.soft(screen, 60, flat(butter), light, 0.7)
	c.shape(screen, linear(340, 240, 980, 630, coral, peach, butter))
	c.shape(circle(800, 400, 64), flat(cream))
	c.lay(c.within(c.mask(blob(240, 700, 340, 520, 520, 470, 700, 540, 860, 500, 1100, 560, 1100, 700)), screen), flat(hex(0x6a3550)), over, 1)
	c.lay(c.within(c.mask(person(520, 636, 250, walking)), screen), flat(ink), over, 1)
	audience(c)
	c.finish(0.36)
}

// audience is people on blankets, from behind.
func audience(c *canvas) {
	blankets := []rgb{rust, sea, ochre, plum, teal, wine}
	i := 0
	for _, row := range []struct{ y, s float32 }{{830, 30}, {905, 44}, {1010, 64}} {
		for x := c.between(40, 140); x < 1560; x += row.s * c.between(4.4, 6.6) {
			c.shape(ellipse(x+row.s*.4, row.y+row.s*1.1, row.s*2.2, row.s*.42), flat(mix(blankets[i%len(blankets)], night, 0.35)))
			for k := range 1 + c.rnd.IntN(2) {
				px, s := x+float32(k)*row.s*1.35, row.s*c.between(0.85, 1.1)
				p := join(ellipse(px, row.y-s*.9, s*.42, s*.52), rect(px-s*.15, row.y-s*.6, s*.3, s*.5), blob(px-s*.9, row.y+s*1.1, px-s*.8, row.y+s*.2, px-s*.5, row.y-s*.2, px+s*.5, row.y-s*.2, px+s*.8, row.y+s*.2, px+s*.9, row.y+s*1.1))
				if c.rnd.Float32() < 0.4 {
					p = join(p, circle(px, row.y-s*1.5, s*.22))
				}
				c.shape(p.moved(0, -s*.06), flat(peach))
				c.shape(p, flat(mix(hex(0x33284c), night, (row.y-800)/240)))
			}
			i++
		}
	}
}
