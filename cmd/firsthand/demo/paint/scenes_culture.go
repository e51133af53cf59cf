package main

import "math"

// marqueeDusk: a small theatre lit up in a wet street.
func marqueeDusk(c *canvas) {
	c.fill(linear(0, 0, 0, 760, hex(0x1c2a5a), hex(0x4a4580), hex(0xb8647a), peach))
	for i := range 9 {
		x := -40 + float32(i)*190
		h := c.between(220, 460)
		c.shape(rect(x, 760-h, 180, h), linear(0, 760-h, 0, 760, hex(0x4a3c74), hex(0x8a5278)))
		for range 9 {
			c.shape(rect(x+16+float32(c.rnd.IntN(5))*32, 784-h+float32(c.rnd.IntN(7))*38, 14, 20), flat(mix(butter, coral, c.rnd.Float32()*.6)))
		}
	}
	c.shape(poly(-10, 120, 330, 210, 330, 830, -10, 880), linear(0, 0, 330, 0, hex(0x241c44), hex(0x3c2a58)))
	for r := range 6 {
		for k := range 3 {
			x, y := 40+float32(k)*100, 200+float32(r)*104+float32(k)*8
			c.shape(rect(x, y, 52, 64), flat(mix(hex(0x1a1638), butter, float32((r*k+r)%4)*.22)))
		}
	}
	front := rect(640, 60, 820, 780)
	c.shape(front, linear(640, 0, 1460, 0, hex(0x8a4452), hex(0x6a3050), hex(0x3a1c40)))
	for i := range 7 {
		c.shape(rect(664+float32(i)*118, 110, 64, 190), linear(0, 110, 0, 300, hex(0x2c1c44), hex(0xd98a5a)))
	}
	c.shape(rect(620, 44, 860, 30), flat(hex(0x4a2448)))
	sign(c, 900, 20)
	c.shape(rect(700, 560, 700, 280), linear(0, 560, 0, 840, butter, ochre, rust))
	for i := range 5 {
		c.shape(rect(700+float32(i)*152, 560, 16, 280), flat(hex(0x5a2438)))
		c.lay(c.mask(rect(730+float32(i)*152, 600, 110, 240)), flat(cream), light, 0.3)
	}
	canopy := poly(560, 400, 1500, 400, 1560, 540, 500, 540)
	c.soft(canopy.moved(0, 40), 70, flat(butter), light, 0.8)
	c.shape(canopy, linear(0, 400, 0, 540, hex(0x9a2a34), hex(0x6a1a34)))
	c.shape(poly(560, 424, 1500, 424, 1538, 516, 522, 516), linear(0, 424, 0, 516, cream, butter))
	letters(c, 600, 446)
	for i := range 31 {
		k := float32(i) / 30
		for _, y := range []float32{410, 530} {
			s := (y - 400) / 140
			x := 560 - 54*s + k*(940+108*s)
			c.shape(circle(x, y, 6.5), flat(hex(0xfffbe8)))
			c.glow(x, y, 30, ochre, 0.9)
		}
	}
	street(c)
	queue := []struct{ x, y, h float32 }{{560, 850, 200}, {640, 862, 214}, {705, 856, 196}, {860, 872, 222}, {930, 866, 204}, {1150, 880, 232}, {1240, 876, 214}, {1420, 870, 206}}
	for i, q := range queue {
		p := []pose{waiting, standing, walking, waiting.mirrored()}[i%4]
		p.bun = i%3 == 1
		if i%2 == 0 {
			p.coat = 0.1
		}
		body := person(q.x, q.y, q.h, p)
		c.shape(body.moved(0, -4), flat(butter))
		c.shape(body, linear(0, q.y-q.h, 0, q.y, hex(0x3a1a3c), night))
		c.soft(body.scaled(q.x, q.y, 1, -0.6), 7, flat(night), over, 0.42)
	}
	c.finish(0.4)
}

// sign is the upright sign of the theatre: a lantern and bulbs.
func sign(c *canvas, x, y float32) {
	p := rounded(x-60, y, 190, 370, 20)
	c.soft(p, 40, flat(coral), light, 0.6)
	c.shape(p, linear(x-60, 0, x+130, 0, hex(0xb8303a), hex(0x6a1a34)))
	c.shape(rounded(x-44, y+16, 158, 338, 14), flat(hex(0x3a1230)))
	lamp(c, x+35, y+190, 1.25, butter, hex(0x3a1230))
	for i := range 12 {
		for _, s := range []float32{-52, 122} {
			yy := y + 20 + float32(i)*30
			c.shape(circle(x+s, yy, 5), flat(cream))
			c.glow(x+s, yy, 22, ochre, 0.8)
		}
	}
}

// lamp is the lantern of the masthead; 100 high at s = 1.
func lamp(c *canvas, x, y, s float32, col, back rgb) {
	ring := c.without(c.mask(circle(x, y-62*s, 17*s)), circle(x, y-62*s, 11*s))
	c.lay(ring, flat(col), over, 1)
	c.shape(join(poly(x-20*s, y-46*s, x+20*s, y-46*s, x+36*s, y-28*s, x-36*s, y-28*s), rounded(x-38*s, y-28*s, 76*s, 8*s, 3*s), poly(x-30*s, y-20*s, x+30*s, y-20*s, x+24*s, y+40*s, x-24*s, y+40*s), rounded(x-34*s, y+40*s, 68*s, 10*s, 3*s)), flat(col))
	c.shape(poly(x-22*s, y-13*s, x+22*s, y-13*s, x+17*s, y+33*s, x-17*s, y+33*s), flat(back))
	c.shape(blob(x, y-8*s, x+10*s, y+12*s, x+8*s, y+26*s, x, y+31*s, x-8*s, y+26*s, x-10*s, y+12*s), flat(col))
}

// letters stand on the canopy as bars: a title that nobody can read from here.
func letters(c *canvas, x, y float32) {
	for range 2 {
		lx := x + c.between(0, 60)
		for lx < 1420 {
			w := c.between(16, 30)
			if c.rnd.Float32() > 0.16 {
				c.shape(rounded(lx, y, w, 24, 3), flat(hex(0x4a1a34)))
			}
			lx += w + 9
		}
		y += 35
	}
}

func street(c *canvas) {
	c.shape(poly(-10, 840, 1620, 840, 1620, 1080, -10, 1080), linear(0, 840, 0, 1067, hex(0x5a3450), hex(0x241a40), night))
	c.soft(rect(560, 850, 940, 200), 60, flat(ochre), light, 0.5)
	for range 120 {
		y := 850 + c.rnd.Float32()*210
		col := []rgb{butter, coral, peach, sea}[c.rnd.IntN(4)]
		c.lay(c.mask(ellipse(c.between(420, 1600), y, c.between(20, 90), 2+(y-850)/60)).blurred(2), flat(col), light, c.between(0.08, 0.4))
	}
	c.shape(poly(-10, 846, 1620, 832, 1620, 842, -10, 860), flat(hex(0x7a4a5a)))
}

// festivalTents: striped tents and lamps in a meadow at dusk.
func festivalTents(c *canvas) {
	c.fill(linear(0, 0, 0, 640, hex(0x233a78), hex(0x6a5a9a), hex(0xe08a86), hex(0xfbd49a)))
	c.glow(420, 600, 560, butter, 0.7)
	for range 40 {
		c.glow(c.between(0, 1600), c.between(0, 260), c.between(2, 5), cream, c.between(0.3, 0.9))
	}
	c.shape(blob(-100, 720, 0, 600, 300, 572, 700, 600, 1100, 566, 1500, 590, 1720, 570, 1720, 720), linear(0, 566, 0, 700, hex(0x8a6a94), hex(0x6a6a80)))
	c.shape(rect(-10, 640, 1620, 60), linear(-10, 0, 1610, 0, butter, peach, hex(0x9a86a8)))
	stageFar(c, 410, 660)
	c.shape(blob(-200, 1200, -100, 690, 300, 674, 800, 700, 1300, 668, 1800, 690, 1800, 1200), linear(0, 668, 0, 1067, hex(0x6a8a62), forest, hex(0x14283a)))
	tent(c, 1240, 770, 330, 350, rust, cream)
	tent(c, 880, 730, 210, 230, teal, butter)
	tent(c, 120, 790, 300, 310, ochre, cream)
	for row, line := range [][]pt{through(-20, 300, 300, 420, 700, 440, 1000, 380, 1240, 300), through(140, 420, 520, 560, 900, 560, 1240, 400), through(1240, 330, 1420, 420, 1640, 430)} {
		c.shape(stroke(line, 3, 3), flat(hex(0x2a2048)))
		for i := 8; i < len(line)-4; i += 13 {
			q := line[i]
			col := []rgb{butter, coral, mist, butter}[(i/13+row)%4]
			c.glow(q.x, q.y+12, 54, col, 0.8)
			c.shape(ellipse(q.x, q.y+12, 8, 11), flat(mix(col, cream, 0.6)))
		}
	}
	for range 32 {
		k := c.rnd.Float32()
		y := 716 + k*250
		h := 44 + k*120
		x := c.between(-20, 1620)
		poses := []pose{standing, waiting, walking, walking.mirrored()}
		p := poses[c.rnd.IntN(4)]
		p.bun = c.rnd.Float32() < 0.3
		body := person(x, y, h, p)
		c.shape(body.moved(-2, -2), flat(mix(butter, coral, k)))
		c.shape(body, flat(mix(hex(0x4a3c5a), hex(0x141a34), k)))
	}
	for i := range 150 {
		x, h := c.between(-20, 1620), c.between(40, 150)
		c.shape(stroke(through(x, 1090, x+c.between(-16, 16), 1080-h*.5, x+c.between(-40, 40), 1075-h), 7, 1.5), flat(mix(hex(0x0e1c30), hex(0x2a4a48), c.rnd.Float32())))
		if i%9 == 0 {
			c.shape(circle(x+c.between(-30, 30), 1070-h, c.between(4, 8)), flat([]rgb{coral, butter, cream}[i%3]))
		}
	}
	c.finish(0.34)
}

func tent(c *canvas, x, y, w, h float32, a, b rgb) {
	c.oval(x, y+10, w*1.15, 30, night, 0.6, over)
	wall := poly(x-w*.86, y-h*.42, x+w*.86, y-h*.42, x+w*.9, y, x-w*.9, y)
	const n = 9
	stripes := func(p *path, top bool) {
		m := c.mask(p)
		c.lay(m, flat(b), over, 1)
		for i := 0; i < n; i += 2 {
			l, r := float32(i)/n*2-1, float32(i+1)/n*2-1
			s := poly(x+w*l, y-h*.42, x+w*r, y-h*.42, x+w*r, y, x+w*l, y)
			if top {
				s = poly(x, y-h, x+w*l, y-h*.4, x+w*r, y-h*.4)
			}
			c.lay(c.within(c.mask(s), p), flat(a), over, 1)
		}
		c.tint(p, hex(0x3a1c44), over, 0.7, func(px, py float32) float32 { return (px-x)/(w*1.1) + (py-y+h*.5)/(h*3) - 0.05 })
	}
	stripes(wall, false)
	door := blob(x-w*.18, y, x-w*.06, y-h*.3, x, y-h*.4, x+w*.06, y-h*.3, x+w*.18, y)
	c.shape(door, linear(0, y-h*.4, 0, y, butter, ochre))
	c.glow(x, y-h*.1, w*.5, butter, 0.6)
	roof := blob(x, y-h, x+w*.2, y-h*.74, x+w*.55, y-h*.52, x+w, y-h*.4, x, y-h*.37, x-w, y-h*.4, x-w*.55, y-h*.52, x-w*.2, y-h*.74)
	stripes(roof, true)
	for i := range n {
		l := (float32(i)+.5)/n*2 - 1
		c.shape(arc(x+w*l, y-h*.41, w/n, h*.07, 0, math.Pi), flat([]rgb{a, b}[i%2]))
	}
	c.shape(join(segment(x, y-h, x, y-h*1.22, 5), poly(x, y-h*1.22, x+w*.26, y-h*1.16, x, y-h*1.1)), flat(coral))
}

func stageFar(c *canvas, x, y float32) {
	c.glow(x, y-60, 300, coral, 0.8)
	c.beam(x-90, y-150, 8, x-420, y-560, x-240, y-600, butter, 0.5)
	c.beam(x+90, y-150, 8, x+240, y-600, x+420, y-560, mist, 0.5)
	c.shape(blob(x-170, y+20, x-160, y-90, x, y-160, x+160, y-90, x+170, y+20), flat(hex(0x3a2450)))
	c.shape(blob(x-130, y+20, x-124, y-70, x, y-122, x+124, y-70, x+130, y+20), linear(0, y-120, 0, y+20, coral, butter, cream))
	c.shape(person(x, y+16, 58, singing), flat(night))
}

// radioKitchen: a radio and a kettle on a sill, first sun over roofs.
func radioKitchen(c *canvas) {
	c.fill(linear(0, 0, 0, 1067, hex(0x2f6a74), hex(0x3f7f80)))
	view := rect(120, 40, 1360, 700)
	c.shape(view, linear(0, 40, 0, 740, hex(0x4a6a9a), hex(0xd99aa0), hex(0xfbc98a), cream))
	c.glow(1090, 560, 620, cream, 0.8)
	c.shape(circle(1090, 540, 84), flat(hex(0xfff8e0)))
	for layer := range 3 {
		k := float32(layer)
		for x := float32(80) - k*40; x < 1500; {
			w, h := c.between(110, 190), c.between(70, 150)+k*6
			base := 640 + k*50
			col := mix(hex(0xd98a86), hex(0x5a3a5c), k/2)
			p := join(rect(x, base-h, w, 300), poly(x-12, base-h+2, x+w*.5, base-h-58, x+w+12, base-h+2), rect(x+w*.7, base-h-74, 26, 60))
			c.lay(c.within(c.mask(p), view), linear(x, 0, x+w, 0, mix(col, night, 0.22), mix(col, butter, 0.25)), over, 1)
			if layer > 0 {
				for i := range 3 {
					c.lay(c.within(c.mask(rect(x+18+float32(i)*40, base-h+30, 16, 24)), view), flat(mix(col, butter, float32(c.rnd.IntN(2)))), over, 0.9)
				}
			}
			x += w + c.between(-8, 12)
		}
	}
	frame := join(rect(96, 16, 1408, 30), rect(96, 16, 30, 740), rect(1474, 16, 30, 740), rect(788, 40, 20, 700), rect(120, 330, 1360, 16))
	c.shape(frame, linear(96, 0, 1504, 0, paper, cream, hex(0xe2c49c)))
	for _, s := range []float32{0, 1} {
		x := 60 + s*1480
		p := blob(x-130, -20, x+130, -20, x+116-s*40, 240, x+60-s*70, 520, x-60+s*10, 520, x-116, 240)
		c.shape(p, linear(x-120, 0, x+120, 0, coral, rust))
		for i := range 6 {
			for k := range 4 {
				c.lay(c.within(c.mask(circle(x-90+float32(k)*60+float32(i%2)*30, 40+float32(i)*84, 10)), p), flat(cream), over, 0.85)
			}
		}
	}
	c.shape(rect(-10, 740, 1620, 70), linear(0, 740, 0, 810, cream, hex(0xd9b48a)))
	c.shape(rect(-10, 806, 1620, 270), linear(0, 806, 0, 1067, hex(0x2a5a66), hex(0x143444)))
	c.soft(poly(300, 812, 1300, 812, 1000, 1080, -60, 1080), 40, flat(butter), light, 0.2)
	radio(c, 420, 756)
	kettle(c, 1010, 760)
	c.shape(poly(1296, 650, 1416, 650, 1400, 770, 1312, 770), linear(1296, 0, 1416, 0, rust, wine))
	for i := range 11 {
		a := -2.7 + float32(i)*0.22
		l := c.between(90, 170)
		c.shape(stroke(through(1356, 656, 1356+l*.5*cos(a), 640+l*.6*sin(a), 1356+l*cos(a), 650+l*sin(a)*.9), 12, 3), flat(mix(forest, sage, float32(i%3)/3)))
	}
	c.finish(0.32)
}

func radio(c *canvas, x, y float32) {
	c.soft(ellipse(x-20, y+10, 290, 22), 12, flat(brown), over, 0.6)
	c.shape(segment(x+210, y-290, x+330, y-520, 6), flat(stone))
	body := rounded(x-260, y-300, 520, 300, 54)
	c.shape(body, linear(x-260, 0, x+260, 0, hex(0x9a3a3a), coral, peach))
	c.shade(body, wine, over, 0.8, func(px, py float32) float32 { return (x-px-40)/260 + (py-y+150)/500 })
	c.shape(rounded(x-226, y-262, 250, 224, 34), flat(hex(0x5a2434)))
	for i := range 8 {
		c.shape(rounded(x-206, y-246+float32(i)*26, 210, 13, 6), linear(x-206, 0, x, 0, tan, butter))
	}
	c.shape(rounded(x+54, y-256, 170, 96, 16), linear(0, y-256, 0, y-160, cream, butter))
	for i := range 9 {
		c.shape(rect(x+70+float32(i)*17, y-236, 3, 24+float32(i%2)*14), flat(brown))
	}
	c.shape(rect(x+146, y-248, 5, 80), flat(rust))
	for i := range 2 {
		c.shape(circle(x+98+float32(i)*86, y-92, 36), flat(wine))
		c.shape(circle(x+98+float32(i)*86, y-96, 34), linear(x+60, y-130, x+220, y-60, cream, ochre))
	}
	c.shape(stroke(through(x-150, y-300, x-130, y-352, x+130, y-352, x+150, y-300), 16, 16), linear(x-150, 0, x+150, 0, wine, brown))
}

func kettle(c *canvas, x, y float32) {
	c.soft(ellipse(x-20, y+8, 170, 20), 12, flat(brown), over, 0.6)
	c.shape(stroke(through(x+110, y-90, x+180, y-130, x+206, y-210), 46, 24), linear(x, 0, x+200, 0, sea, butter))
	c.lay(c.without(c.mask(ellipse(x-10, y-230, 120, 100)), ellipse(x-10, y-222, 98, 84)), linear(x-120, 0, x+110, 0, night, hex(0x4a3440)), over, 1)
	body := blob(x-150, y-10, x-140, y-100, x-90, y-184, x, y-206, x+90, y-184, x+140, y-100, x+150, y-10, x, y+2)
	c.shape(body, linear(x-150, 0, x+150, 0, hex(0x1c4a5c), sea, mist, cream))
	c.shade(body, hex(0x123a4a), over, 0.75, func(px, py float32) float32 { return (x-px-10)/150 + (py-y+90)/400 })
	c.shape(join(ellipse(x, y-202, 62, 14), circle(x, y-222, 14)), flat(hex(0x24303c)))
	for i, s := range []float32{30, 48, 70, 96} {
		k := float32(i)
		c.soft(ellipse(x+222+k*44, y-262-k*76, s*1.1, s), 22, flat(cream), over, 0.5-k*0.09)
	}
}

// redCarpet: steps under a sky crossed by searchlights.
func redCarpet(c *canvas) {
	c.fill(linear(0, 0, 0, 620, night, hex(0x1d2258), hex(0x4a2c6a), hex(0x9a4a6a)))
	for range 60 {
		c.glow(c.between(0, 1600), c.between(0, 420), c.between(2, 5), cream, c.between(0.3, 0.9))
	}
	for _, b := range [][3]float32{{200, -160, 60}, {420, 620, 860}, {1180, 640, 900}, {1400, 1500, 1760}, {1300, 980, 1160}} {
		c.beam(b[0], 640, 26, b[1], -80, b[2], -80, butter, 0.5)
	}
	c.shape(poly(330, 330, 800, 150, 1270, 330), linear(0, 150, 0, 330, hex(0xe2b28a), hex(0xa8686a)))
	c.shape(rect(340, 330, 920, 46), linear(340, 0, 1260, 0, hex(0xf2cfa0), hex(0xb87a70)))
	c.shape(rect(370, 376, 860, 250), linear(0, 376, 0, 626, hex(0x5a2c4c), hex(0xd9843f)))
	for i := range 5 {
		c.shape(rect(420+float32(i)*164, 400, 100, 226), linear(0, 400, 0, 626, butter, cream))
	}
	for i := range 6 {
		x := 380 + float32(i)*164
		c.shape(rect(x-22, 376, 44, 250), linear(x-22, 0, x+22, 0, cream, hex(0xd9a080), hex(0x7a4a5c)))
		c.shape(join(rect(x-32, 370, 64, 16), rect(x-32, 612, 64, 16)), linear(x-32, 0, x+32, 0, cream, hex(0x9a6a70)))
	}
	for i := range 9 {
		k := float32(i)
		y0, y1 := 626+k*k*2.6+k*22, 626+(k+1)*(k+1)*2.6+(k+1)*22
		half := 480 + k*86
		c.shape(rect(800-half, y0, half*2, y1-y0+1), linear(0, y0, 0, y1, mix(hex(0xd99a84), hex(0x5a3a68), k/9), mix(hex(0x8a5a6a), hex(0x2a1c44), k/9)))
		w0, w1 := 96+k*34, 96+(k+1)*34
		c.shape(poly(800-w0, y0, 800+w0, y0, 800+w1, y1+1, 800-w1, y1+1), linear(0, y0, 0, y1, hex(0xe2493c), hex(0x8a1c34)))
	}
	for i := range 5 {
		k := float32(i)
		for _, s := range []float32{-1, 1} {
			x, y, h := 800+s*(190+k*88), 700+k*78, 90+k*32
			if i < 4 {
				nx, ny := 800+s*(190+(k+1)*88), 700+(k+1)*78-(90+(k+1)*32)+14
				c.shape(stroke(through(x, y-h+14, (x+nx)/2, (y-h+ny)/2+40+k*8, nx, ny), 9+k*2, 11+k*2), flat(mix(wine, night, 0.2)))
			}
			c.shape(join(segment(x, y, x, y-h, 9+k*2), circle(x, y-h-6, 11+k*3), ellipse(x, y, 24+k*7, 8+k*2)), linear(x-16, 0, x+16, 0, cream, ochre, brown))
		}
	}
	for i, x := range []float32{700, 772, 850, 905} {
		p := []pose{waiting, singing.mirrored(), standing, waiting}[i]
		body := person(x, 690+float32(i%2)*14, 176, p)
		c.shape(body.moved(2, -3), flat(cream))
		c.shape(body, linear(0, 520, 0, 700, []rgb{hex(0x5a2050), hex(0x203a6a), night, hex(0x7a1c34)}[i], night))
	}
	for range 34 {
		side := float32(1)
		if c.rnd.Float32() < 0.5 {
			side = -1
		}
		x, y := 800+side*c.between(330, 780), c.between(690, 1010)
		c.glow(x, y, c.between(16, 90), cream, c.between(0.4, 0.9))
	}
	crowd(c, 1050, 58, hex(0x100c28), coral)
	c.finish(0.4)
}

// lettersTable: letters spread over a table, stamps in many colours.
func lettersTable(c *canvas) {
	c.fill(linear(0, 0, 1600, 1067, hex(0x3f6f62), hex(0x2f5a54), hex(0x1c3c40)))
	c.lay(c.mask(poly(-100, -100, 700, -100, 1700, 1100, 600, 1100)).blurred(80), flat(butter), light, 0.28)
	type sheet struct{ x, y, w, h, a float32 }
	papers := []sheet{{300, 260, 430, 560, -0.2}, {1250, 300, 420, 540, 0.16}, {780, 820, 460, 520, 0.06}, {1420, 880, 380, 420, -0.24}, {160, 860, 400, 440, 0.24}}
	inks := []rgb{indigo, brown, wine, teal, plum}
	for i, s := range papers {
		handwriting(c, s.x, s.y, s.w, s.h, s.a, []rgb{cream, hex(0xf7dcc0), hex(0xe9ead2), paper, hex(0xf3d8d0)}[i], inks[i])
	}
	for i, e := range []sheet{{760, 300, 460, 290, 0.1}, {1130, 690, 440, 280, -0.14}, {420, 650, 420, 270, -0.06}, {1500, 560, 380, 240, 0.3}} {
		envelope(c, e.x, e.y, e.w, e.h, e.a, []rgb{hex(0xe9b878), mist, hex(0xf0a890), cream}[i], i)
	}
	c.soft(segment(944, 528, 1210, 470, 16).moved(12, 18), 8, flat(night), over, 0.5)
	c.shape(segment(970, 522, 1210, 470, 17), linear(970, 0, 1210, 0, wine, night))
	c.shape(poly(972, 513, 978, 531, 930, 533), flat(butter))
	for i := range 5 {
		a := float32(i)*1.256 + 0.3
		c.shape(ellipse(640+34*cos(a), 120+34*sin(a), 30, 20).turned(640+34*cos(a), 120+34*sin(a), a), linear(600, 80, 690, 160, peach, coral))
	}
	c.shape(circle(640, 120, 17), flat(butter))
	c.finish(0.4)
}

func handwriting(c *canvas, x, y, w, h, a float32, col, pen rgb) {
	t := func(p *path) *path { return p.turned(x, y, a) }
	p := t(rect(x-w/2, y-h/2, w, h))
	c.soft(p.moved(16, 20), 18, flat(night), over, 0.5)
	c.shape(p, linear(x-w/2, y-h/2, x+w/2, y+h/2, mix(col, cream, 0.5), col, mix(col, tan, 0.4)))
	c.lay(c.mask(t(rect(x-w/2, y-2, w, 4))).blurred(2), flat(tan), over, 0.6)
	for ly := y - h/2 + 56; ly < y+h/2-50; ly += 46 {
		lx, end := x-w/2+42, x+w/2-c.between(40, 130)
		for lx < end {
			word := c.between(34, 96)
			var line []float32
			for k := float32(0); k <= word; k += 11 {
				line = append(line, lx+k, ly+c.between(-6, 6))
			}
			if len(line) >= 4 {
				c.shape(t(stroke(through(line...), 4, 3)), flat(mix(pen, col, 0.15)))
			}
			lx += word + 15
		}
	}
}

func envelope(c *canvas, x, y, w, h, a float32, col rgb, n int) {
	t := func(p *path) *path { return p.turned(x, y, a) }
	p := t(rounded(x-w/2, y-h/2, w, h, 5))
	c.soft(p.moved(18, 24), 20, flat(night), over, 0.6)
	c.shape(p, linear(x-w/2, y-h/2, x+w/2, y+h/2, mix(col, cream, 0.4), col, mix(col, brown, 0.3)))
	if n%2 == 0 {
		for i := range 22 {
			k := float32(i)
			c.lay(c.within(c.mask(t(poly(x-w/2+k*w/22, y-h/2, x-w/2+(k+.6)*w/22, y-h/2, x-w/2+(k+.3)*w/22, y-h/2+13, x-w/2+(k-.3)*w/22, y-h/2+13))), p), flat([]rgb{rust, teal}[i%2]), over, 1)
			c.lay(c.within(c.mask(t(poly(x-w/2+k*w/22, y+h/2-13, x-w/2+(k+.6)*w/22, y+h/2-13, x-w/2+(k+.3)*w/22, y+h/2, x-w/2+(k-.3)*w/22, y+h/2))), p), flat([]rgb{rust, teal}[i%2]), over, 1)
		}
	}
	for i := range 3 {
		c.shape(t(segment(x-60, y+10+float32(i)*30, x+70-float32(i)*24, y+10+float32(i)*30, 4)), flat(mix(ink, col, 0.2)))
	}
	stamp := t(rect(x+w/2-104, y-h/2+26, 76, 92))
	c.shape(t(rounded(x+w/2-110, y-h/2+20, 88, 104, 3)), flat(cream))
	c.shape(stamp, linear(0, y-h/2+26, 0, y-h/2+118, []rgb{sea, coral, ochre, plum}[n], []rgb{mist, butter, peach, coral}[n]))
	c.lay(c.within(c.mask(t(circle(x+w/2-60, y-h/2+66, 20))), stamp), flat(cream), over, 0.95)
	c.lay(c.within(c.mask(t(blob(x+w/2-120, y-h/2+124, x+w/2-90, y-h/2+92, x+w/2-50, y-h/2+100, x+w/2-10, y-h/2+86, x+w/2, y-h/2+130))), stamp), flat(mix(forest, plum, float32(n)/3)), over, 1)
	for i := range 3 {
		ring := c.without(c.mask(t(circle(x+w/2-136, y-h/2+84, 40-float32(i)*12))), t(circle(x+w/2-136, y-h/2+84, 37-float32(i)*12)))
		c.lay(ring, flat(ink), over, 0.5)
	}
}
