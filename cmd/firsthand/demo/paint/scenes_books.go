package main

import "math"

// bookshelves: a reading room at night, one green lamp lit.
func bookshelves(c *canvas) {
	c.fill(linear(0, 0, 0, 1067, hex(0x3a2028), hex(0x52302c), hex(0x24141e)))
	for i := range 3 {
		bookcase(c, 30+float32(i)*370, 40, 340, 800)
	}
	arch := join(rect(1180, 300, 330, 440), arc(1345, 302, 165, 180, math.Pi, 2*math.Pi))
	c.shape(arch.scaled(1345, 520, 1.1, 1.05), flat(hex(0x5a3630)))
	c.shape(arch, linear(0, 120, 0, 740, night, indigo, hex(0x5a6aa0)))
	c.shape(circle(1410, 260, 46), flat(cream))
	c.glow(1410, 260, 150, cream, 0.4)
	for range 24 {
		c.glow(c.between(1200, 1490), c.between(180, 520), c.between(2, 4), cream, 0.8)
	}
	c.lay(c.within(c.mask(blob(1150, 760, 1180, 640, 1260, 600, 1330, 640, 1400, 590, 1480, 630, 1560, 620, 1560, 760)), arch), flat(hex(0x1c2a4a)), over, 1)
	c.shape(join(rect(1338, 120, 12, 620), rect(1180, 400, 330, 10), rect(1180, 570, 330, 10)), flat(hex(0x3a2028)))
	c.shape(rect(1150, 736, 390, 24), flat(hex(0x7a4a3a)))
	ladder(c, 800, 60, 660, 900)
	c.shape(rect(-10, 850, 1620, 220), linear(0, 850, 0, 1067, hex(0x5a2e2c), hex(0x1c0e18)))
	c.glow(1060, 720, 620, butter, 0.55)
	desk := poly(720, 830, 1560, 830, 1640, 890, 660, 890)
	c.shape(desk, linear(700, 0, 1600, 0, hex(0xa8683e), hex(0xc98a50), hex(0x7a4430)))
	c.shape(rect(664, 888, 980, 44), linear(664, 0, 1600, 0, hex(0x5a2e26), hex(0x8a5234), hex(0x4a2624)))
	c.shape(join(rect(700, 930, 60, 160), rect(1500, 930, 60, 160)), flat(hex(0x3a1c1e)))
	c.oval(1060, 850, 320, 44, cream, 0.75, light)
	openBook(c, 1010, 846)
	greenLamp(c, 1240, 836)
	for i := range 4 {
		h := []float32{24, 20, 28, 22}[i]
		y := 838 - []float32{0, 24, 44, 72}[i]
		w := []float32{150, 130, 140, 112}[i]
		c.shape(rounded(1350+float32(i%2)*10, y-h, w, h, 4), linear(1350, 0, 1500, 0, []rgb{rust, sea, ochre, wine}[i], mix([]rgb{rust, sea, ochre, wine}[i], night, .5)))
	}
	c.finish(0.42)
}

func bookcase(c *canvas, x, y, w, h float32) {
	c.shape(rect(x-14, y-14, w+28, h+28), linear(x, 0, x+w, 0, hex(0x8a5638), hex(0x52302a)))
	c.shape(rect(x, y, w, h), linear(0, y, 0, y+h, hex(0x2a141c), hex(0x3a1e22)))
	colors := []rgb{rust, wine, teal, sea, ochre, plum, sage, forest, cream, tan, indigo, coral, hex(0x6a3a3a)}
	for s := range 5 {
		floor := y + h*float32(s+1)/5 - 8
		for bx := x + 6; bx < x+w-14; {
			bw := c.between(17, 40)
			bh := c.between(88, 136)
			col := mix(colors[c.rnd.IntN(len(colors))], hex(0x3a1c22), c.between(0.05, 0.4))
			p := rect(bx, floor-bh, bw-1.5, bh)
			if c.rnd.Float32() < 0.1 && bx > x+40 {
				p = p.turned(bx+bw/2, floor, -0.13)
				bx += 12
			}
			if bx+bw > x+w-4 {
				break
			}
			c.shape(p, linear(bx, 0, bx+bw, 0, mix(col, cream, 0.22), col, mix(col, night, 0.5)))
			if c.rnd.Float32() < 0.55 {
				c.shape(join(rect(bx+2, floor-bh*.86, bw-5, 4), rect(bx+2, floor-bh*.78, bw-5, 2.5)), flat(mix(butter, col, 0.25)))
			}
			if c.rnd.Float32() < 0.3 {
				c.shape(rect(bx+3, floor-bh*.42, bw-7, 16), flat(mix(cream, col, 0.3)))
			}
			bx += bw
		}
		c.shape(rect(x, floor, w, 12), linear(x, 0, x+w, 0, hex(0xa06a42), hex(0x5a342c)))
		c.lay(c.mask(rect(x, floor-150, w, 26)).blurred(14), flat(night), over, 0.5)
	}
}

func ladder(c *canvas, x0, y0, x1, y1 float32) {
	rail := func(d float32) *path { return segment(x0+d, y0, x1+d*1.25, y1, 15) }
	c.soft(join(rail(0), rail(92)).moved(22, 12), 12, flat(night), over, 0.55)
	wood := linear(x1, 0, x0+100, 0, hex(0xc98a50), hex(0x9a6238))
	c.shape(join(rail(0), rail(92)), wood)
	for i := range 11 {
		k := (float32(i) + 0.6) / 11.4
		x, y := x0+(x1-x0)*k, y0+(y1-y0)*k
		c.shape(segment(x, y, x+92+23*k, y, 11), wood)
	}
}

func openBook(c *canvas, x, y float32) {
	c.soft(ellipse(x, y+16, 170, 18), 10, flat(brown), over, 0.6)
	c.shape(blob(x-170, y+12, x-150, y-16, x-70, y-26, x, y-8, x+70, y-26, x+150, y-16, x+170, y+12, x+80, y+4, x, y+18, x-80, y+4), linear(x-160, 0, x+160, 0, paper, cream, paper))
	c.shape(segment(x, y-6, x, y+16, 3), flat(tan))
	for _, s := range []float32{-1, 1} {
		for i := range 3 {
			k := float32(i)
			c.shape(segment(x+s*(26+k*2), y-6+k*6, x+s*(130+k*5), y-12+k*7, 2.4), flat(stone))
		}
	}
}

func greenLamp(c *canvas, x, y float32) {
	c.shape(join(ellipse(x, y+6, 66, 14), segment(x, y, x, y-150, 11)), linear(x-60, 0, x+60, 0, butter, ochre, brown))
	shade := blob(x-150, y-130, x-130, y-196, x-60, y-218, x+60, y-218, x+130, y-196, x+150, y-130)
	c.glow(x, y-110, 260, butter, 0.8)
	c.shape(poly(x-140, y-134, x+140, y-134, x+120, y-124, x-120, y-124), flat(cream))
	c.shape(shade, linear(x-150, 0, x+150, 0, hex(0x6fc08a), hex(0x2f8a62), hex(0x144a3e)))
	c.soft(stroke(through(x-110, y-160, x-60, y-196, x+10, y-204), 10, 5), 5, flat(cream), light, 0.6)
}

// typewriter: pages by a window in the evening, a tape mark on the floor.
func typewriter(c *canvas) {
	c.fill(linear(0, 0, 1600, 600, hex(0x8a5266), hex(0x5a3a62), hex(0x2c2450)))
	win := rect(150, 40, 760, 560)
	c.shape(rect(120, 10, 820, 630), linear(120, 0, 940, 0, hex(0xc98a70), hex(0x6a3c50)))
	c.shape(win, linear(0, 40, 0, 600, indigo, hex(0x8a5a86), coral, butter))
	for i := range 15 {
		x := 150 + float32(i)*54
		h := c.between(60, 190)
		c.lay(c.within(c.mask(join(rect(x, 600-h, 62, h), poly(x-6, 602-h, x+30, 570-h, x+68, 602-h))), win), linear(0, 400, 0, 600, hex(0x4a2c5a), hex(0x2c1c44)), over, 1)
		for k := range 3 {
			if c.rnd.Float32() < 0.5 {
				c.lay(c.within(c.mask(rect(x+12+float32(k%2)*24, 612-h+float32(k)*26, 10, 13)), win), flat(butter), over, 0.95)
			}
		}
	}
	c.shape(join(rect(522, 40, 16, 560), rect(150, 300, 760, 14)), flat(hex(0x9a6060)))
	c.lay(c.mask(poly(150, 600, 910, 600, 1500, 1080, 500, 1080)).blurred(50), flat(peach), light, 0.3)
	c.shape(rect(-10, 900, 1620, 180), linear(0, 900, 0, 1067, hex(0x7a4a50), hex(0x2c1a34)))
	c.shape(join(rect(250, 720, 40, 330), rect(1230, 720, 40, 330)), linear(250, 0, 1270, 0, hex(0x5a3038), hex(0x2a1628)))
	c.shape(rounded(160, 668, 1220, 58, 8), linear(160, 0, 1380, 0, hex(0xe0a070), hex(0xa05e48), hex(0x5a3040)))
	c.soft(rect(200, 726, 1140, 24), 16, flat(night), over, 0.6)
	machine(c, 640, 668)
	for i := range 9 {
		y := 664 - float32(i)*9
		c.shape(poly(1000+float32(i%3)*7, y, 1220+float32(i%2)*9, y, 1214+float32(i%2)*9, y-8, 1006+float32(i%3)*7, y-8), flat(mix(cream, tan, float32(i%2)*.4)))
	}
	c.shape(segment(1020, 572, 1190, 562, 12), linear(1020, 0, 1190, 0, ochre, rust))
	c.shape(rounded(330, 590, 84, 80, 10), linear(330, 0, 414, 0, mist, sea, teal))
	c.lay(c.without(c.mask(ellipse(326, 626, 30, 28)), ellipse(328, 626, 18, 17)), flat(mist), over, 1)
	for i := range 3 {
		x := 356 + float32(i)*18
		c.soft(stroke(through(x, 584, x-14, 550, x+8, 516, x-6, 480), 5, 9), 5, flat(cream), light, 0.3)
	}
	green := flat(hex(0x6fc08a))
	c.soft(join(poly(700, 984, 1010, 984, 1016, 1014, 694, 1014), poly(832, 1012, 878, 1012, 888, 1067, 826, 1067)).moved(8, 8), 6, flat(night), over, 0.5)
	c.shape(poly(700, 984, 1010, 984, 1016, 1014, 694, 1014), green)
	c.shape(poly(832, 1012, 878, 1012, 888, 1075, 826, 1075), green)
	c.finish(0.4)
}

func machine(c *canvas, x, y float32) {
	c.soft(ellipse(x+10, y, 270, 18), 12, flat(night), over, 0.6)
	c.shape(poly(x-130, y-210, x+130, y-210, x+140, y-380, x-120, y-390), linear(0, y-390, 0, y-200, cream, paper))
	for i := range 6 {
		c.shape(segment(x-92, y-366+float32(i)*26, x+60+float32(i%3)*22, y-362+float32(i)*26, 4), flat(hex(0x9a8a9a)))
	}
	c.shape(rounded(x-230, y-226, 460, 40, 18), linear(x-230, 0, x+230, 0, stone, ink))
	c.shape(join(circle(x-244, y-206, 26), circle(x+244, y-206, 26)), linear(x-270, 0, x+270, 0, stone, night))
	body := blob(x-190, y-196, x+190, y-196, x+226, y-110, x+256, y-20, x+240, y, x-240, y, x-256, y-20, x-226, y-110)
	c.shape(body, linear(x-250, 0, x+250, 0, hex(0x4aa09a), teal, hex(0x12283e)))
	c.shade(body, night, dark, 0.75, func(px, py float32) float32 { return (px-x)/360 + (py-y+90)/420 })
	c.shape(arc(x, y-150, 130, 64, math.Pi, 2*math.Pi), flat(hex(0x10203a)))
	c.shape(rounded(x-90, y-168, 180, 16, 6), flat(butter))
	for r := range 4 {
		for k := range 11 - r%2 {
			kx := x - 180 + float32(k)*36 + float32(r%2)*18
			ky := y - 112 + float32(r)*27
			c.shape(circle(kx+2, ky+4, 12), flat(night))
			c.shape(circle(kx, ky, 11.5), linear(kx-10, ky-10, kx+10, ky+10, cream, tan))
		}
	}
}

// trainPlatform: a train comes in on a misty morning.
func trainPlatform(c *canvas) {
	c.fill(linear(0, 0, 0, 760, hex(0x8fb6b4), hex(0xd9d2b4), hex(0xf5c99c)))
	vx, vy := float32(560), float32(560)
	c.glow(vx, vy-30, 620, cream, 0.8)
	for i := range 12 {
		x := 40 + float32(i)*70
		h := c.between(40, 150)
		c.shape(rect(x, vy-h+30, 72, h), flat(mix(hex(0xa9b8ae), hex(0xd9c4a8), c.rnd.Float32())))
	}
	c.shape(poly(-10, vy+30, vx, vy+10, vx+120, vy+10, 740, 1080, -10, 1080), linear(0, vy, 0, 1067, hex(0x9aa49a), hex(0x3f4a56)))
	for i := range 15 {
		k := float32(i) / 15
		y := vy + 20 + k*k*540
		half := 20 + k*k*330
		c.shape(poly(vx-20-k*k*490-half, y, vx-20-k*k*490+half, y, vx-20-k*k*505+half*1.05, y+4+k*20, vx-20-k*k*505-half*1.05, y+4+k*20), flat(mix(hex(0x7a7a74), hex(0x3a2c34), k)))
	}
	for _, s := range []float32{-1, 1} {
		c.shape(poly(vx-20+s*10, vy+14, vx-14+s*10, vy+14, 58+s*235, 1080, 34+s*235, 1080), linear(0, vy, 0, 1067, cream, stone, ink))
	}
	canopy := poly(vx+120, vy-120, 1640, -60, 1640, 110, vx+120, vy-92)
	train(c, 300, 610)
	c.soft(rect(-50, 500, 1000, 150), 60, flat(cream), over, 0.42)
	c.shape(poly(vx+100, vy+20, 1640, vy+190, 1640, 1080, 760, 1080), linear(vx, vy, 1500, 1067, hex(0xd9bc98), hex(0x9a7a74), hex(0x4a3c50)))
	c.shape(poly(vx+100, vy+20, vx+112, vy+20, 800, 1080, 730, 1080), flat(butter))
	c.shape(canopy, linear(0, -60, 0, vy, hex(0x274a5a), hex(0x6a9494)))
	c.shade(canopy, night, over, 0.6, func(x, y float32) float32 { return (x - 900) / 900 })
	for i := range 4 {
		k := float32(i) / 3
		x, w := 760+k*k*720, 10+k*22
		top, low := vy-110-k*k*330, vy+60+k*k*330
		c.shape(rect(x-w/2, top, w, low-top), linear(x-w/2, 0, x+w/2, 0, hex(0x6a9494), hex(0x1c3a4c)))
		c.shape(poly(x-w*3, top, x+w*3, top, x+w/2, top+w*3, x-w/2, top+w*3), flat(hex(0x274a5a)))
	}
	clock(c, 1010, 300, 62)
	for i, q := range []struct {
		x, y, h float32
		col     rgb
	}{{800, 690, 200, hex(0x6a5a6a)}, {900, 730, 250, hex(0x7a3c40)}, {1090, 830, 380, hex(0x274a5a)}, {1330, 980, 560, hex(0x2a1c34)}} {
		p := waiting
		if i%2 == 1 {
			p = walking.mirrored()
		}
		p.bun = i == 3
		c.soft(poly(q.x, q.y, q.x+q.h*.06, q.y, q.x+q.h*.7, q.y+q.h*.24, q.x+q.h*.5, q.y+q.h*.26), 8, flat(plum), over, 0.4)
		body := person(q.x, q.y, q.h, p)
		c.shape(body.moved(-q.h*.012, -q.h*.004), flat(peach))
		c.shape(body, linear(q.x-q.h*.15, 0, q.x+q.h*.15, 0, mix(q.col, peach, 0.25), mix(q.col, night, 0.5)))
		if i > 0 {
			c.shape(rounded(q.x+q.h*.1, q.y-q.h*.42, q.h*.13, q.h*.16, 6), flat(mix(rust, night, float32(i)*.1)))
		}
	}
	c.finish(0.34)
}

func train(c *canvas, x, y float32) {
	side := poly(x+150, y-200, 556, 540, 556, 580, x+150, y+150)
	c.shape(side, linear(x+150, 0, 560, 0, wine, rust, peach))
	c.shape(poly(x+150, y-130, 552, 550, 552, 560, x+150, y-40), linear(x+150, 0, 560, 0, hex(0x5a7a84), cream))
	front := rounded(x-170, y-220, 340, 400, 70)
	c.soft(front.moved(0, 20), 20, flat(hex(0x5a5a64)), over, 0.5)
	c.shape(front, linear(x-170, 0, x+170, 0, coral, rust, wine))
	c.shade(front, plum, over, 0.75, func(px, py float32) float32 { return (px-x)/260 + (py-y)/420 })
	c.shape(rounded(x-132, y-164, 264, 140, 34), linear(0, y-164, 0, y-24, hex(0x28485c), hex(0x8fb6b4)))
	c.shape(rect(x-5, y-164, 10, 140), flat(wine))
	c.shape(rounded(x-80, y-208, 160, 32, 10), flat(hex(0x1c1c34)))
	for i := range 5 {
		c.shape(rect(x-62+float32(i)*26, y-198, 16, 12), flat(ochre))
	}
	c.shape(rect(x-170, y+60, 340, 22), flat(cream))
	for _, s := range []float32{-1, 1} {
		c.shape(circle(x+s*112, y+20, 26), flat(cream))
		c.glow(x+s*112, y+20, 210, butter, 1)
	}
	c.shape(poly(x-150, y+180, x+150, y+180, x+110, y+232, x-110, y+232), flat(hex(0x2c2034)))
}

func clock(c *canvas, x, y, r float32) {
	c.shape(segment(x, y-r-60, x, y, 9), flat(hex(0x1c3a4c)))
	c.soft(circle(x+8, y+10, r), 10, flat(night), over, 0.5)
	c.shape(circle(x, y, r), flat(hex(0x1c3a4c)))
	c.shape(circle(x, y, r*.86), linear(x-r, y-r, x+r, y+r, cream, paper))
	for i := range 12 {
		a := float32(i) * math.Pi / 6
		c.shape(segment(x+r*.68*cos(a), y+r*.68*sin(a), x+r*.77*cos(a), y+r*.77*sin(a), 3.4), flat(ink))
	}
	c.shape(join(segment(x, y, x-r*.36, y-r*.24, 6), segment(x, y, x+r*.12, y-r*.62, 4.4), circle(x, y, 5)), flat(ink))
}
