package main

import "math"

// harbor: cranes, a ferry and its wake at first light.
func harbor(c *canvas) {
	horizon := float32(640)
	c.fill(linear(0, 0, 0, horizon, indigo, hex(0x6b4a78), coral, peach, butter))
	c.glow(1020, horizon-40, 620, butter, 0.8)
	sun := circle(1020, horizon-66, 78)
	c.soft(sun, 26, flat(cream), light, 0.8)
	c.shape(sun, linear(0, horizon-150, 0, horizon, cream, butter, peach))
	for i := range 7 {
		y := 110 + float32(i)*62
		x := c.between(-100, 1500)
		w := c.between(260, 620)
		c.soft(ellipse(x, y, w, c.between(7, 16)), 12, flat(mix(peach, cream, float32(i)/7)), over, 0.42)
	}
	hills := blob(-100, horizon+40, -60, horizon-70, 190, horizon-128, 420, horizon-60, 640, horizon-84, 860, horizon-20, 1000, horizon+40)
	c.shape(hills, linear(0, horizon-130, 0, horizon, hex(0x8a5a80), hex(0xc9788a)))
	c.shape(rect(-10, horizon, 1620, 440), linear(0, horizon, 0, 1067, peach, hex(0xb96a7c), hex(0x4a4477), ink))
	ripples(c, horizon, 1020)
	for _, k := range []struct {
		x, y, s float32
		col     rgb
	}{{300, horizon + 6, 0.72, hex(0x7a4a74)}, {520, horizon + 10, 0.9, hex(0x5d3c69)}, {1420, horizon + 20, 1.25, hex(0x3a2b58)}} {
		crane(c, k.x, k.y, k.s, k.col)
	}
	quay := poly(-10, horizon+8, 660, horizon+8, 700, horizon+44, -10, horizon+52)
	c.shape(quay, flat(hex(0x4a3360)))
	c.shape(poly(1180, horizon+18, 1620, horizon+14, 1620, horizon+96, 1150, horizon+72), flat(hex(0x2c2450)))
	for i := range 5 {
		x := 60 + float32(i)*112
		c.shape(rect(x, horizon-34-float32(i%3)*12, 84, 46+float32(i%3)*12), flat([]rgb{hex(0x6d3f63), hex(0x5a3764), hex(0x7e4a63)}[i%3]))
		c.glow(x+42, horizon-6, 30, butter, 0.8)
	}
	ferry(c, 760, 790, 1)
	pilings(c)
	gulls(c)
	c.finish(0.34)
}

func ripples(c *canvas, horizon, sun float32) {
	for range 230 {
		y := horizon + 8 + c.rnd.Float32()*c.rnd.Float32()*420
		near := (y - horizon) / 420
		x := sun + (c.rnd.Float32()-0.5)*(240+near*900)*1.3
		w := c.between(14, 60) * (0.5 + near*2)
		col := mix(butter, coral, clamp(hypot(x-sun, 0)/520))
		c.lay(c.mask(ellipse(x, y, w, 1.5+near*4)), flat(col), over, c.between(0.2, 0.75)*(1-0.55*near))
	}
	for range 90 {
		y := horizon + 30 + c.rnd.Float32()*380
		near := (y - horizon) / 420
		c.lay(c.mask(ellipse(c.between(0, 1600), y, c.between(40, 150)*(0.4+near), 2+near*5)), flat(hex(0x2a2a5c)), over, 0.3)
	}
}

func crane(c *canvas, x, y, s float32, col rgb) {
	p := func(a, b float32) (float32, float32) { return x + a*s, y + b*s }
	line := func(ax, ay, bx, by, w float32) *path {
		x0, y0 := p(ax, ay)
		x1, y1 := p(bx, by)
		return segment(x0, y0, x1, y1, w*s)
	}
	var parts []*path
	for _, l := range [][5]float32{{-70, 0, -46, -250, 13}, {70, 0, 46, -250, 13}, {-60, -110, 60, -110, 10}, {-46, -250, 46, -250, 16}, {-70, 0, 60, -110, 6}, {70, 0, -60, -110, 6},
		{-150, -268, 330, -268, 15}, {0, -250, 0, -400, 13}, {0, -400, 320, -272, 5}, {0, -400, -145, -270, 5}, {0, -400, 170, -272, 5}, {236, -262, 236, -150, 3.5}} {
		parts = append(parts, line(l[0], l[1], l[2], l[3], l[4]))
	}
	bx, by := p(206, -150)
	cx, cy := p(-170, -262)
	hx, hy := p(20, -262)
	parts = append(parts, rect(bx, by, 62*s, 40*s), rect(cx, cy, 80*s, 46*s), rect(hx, hy, 46*s, 42*s))
	all := join(parts...)
	c.shape(all, flat(col))
	c.shade(all, mix(col, coral, 0.7), over, 0.8, func(px, py float32) float32 { return (px - x) / (420 * s) * 1.4 })
}

func ferry(c *canvas, x, y, s float32) {
	c.soft(ellipse(x+10, y+20, 330*s, 22*s), 14, flat(ink), over, 0.6)
	hull := poly(x-300*s, y-58*s, x+292*s, y-58*s, x+330*s, y-84*s, x+352*s, y-84*s, x+290*s, y+16*s, x-262*s, y+16*s)
	c.shape(hull, linear(0, y-80*s, 0, y+16*s, hex(0x2b5a6c), hex(0x163449)))
	c.shape(poly(x-300*s, y-58*s, x+292*s, y-58*s, x+300*s, y-66*s, x-302*s, y-66*s), flat(cream))
	deck := poly(x-236*s, y-66*s, x-220*s, y-150*s, x+170*s, y-150*s, x+186*s, y-66*s)
	c.shape(deck, linear(x-230*s, 0, x+190*s, 0, hex(0xcf9a8a), cream))
	c.shade(deck, hex(0x7a4a74), dark, 0.75, func(px, py float32) float32 { return (x + 40*s - px) / (300 * s) })
	for i := range 9 {
		wx := x - 192*s + float32(i)*39*s
		c.shape(rounded(wx, y-130*s, 25*s, 32*s, 5), flat(butter))
		c.glow(wx+12*s, y-114*s, 40*s, ochre, 0.5)
	}
	bridge := poly(x-30*s, y-150*s, x-18*s, y-212*s, x+120*s, y-212*s, x+140*s, y-150*s)
	c.shape(bridge, linear(x-30*s, 0, x+140*s, 0, hex(0xd8a592), cream))
	c.shape(poly(x+6*s, y-200*s, x+118*s, y-200*s, x+126*s, y-176*s, x*1+6*s, y-176*s), flat(hex(0x24405c)))
	c.shape(poly(x-140*s, y-150*s, x-130*s, y-232*s, x-76*s, y-232*s, x-70*s, y-150*s), linear(x-140*s, 0, x-70*s, 0, wine, rust))
	c.shape(rect(x-131*s, y-214*s, 54*s, 16*s), flat(cream))
	c.shape(segment(x+60*s, y-212*s, x+60*s, y-292*s, 5*s), flat(ink))
	for i, r := range []float32{20, 30, 42, 58} {
		fx, fy := x-110*s-float32(i)*52*s, y-(262+float32(i)*26)*s
		c.soft(ellipse(fx, fy, r*s*1.5, r*s), 14, flat(cream), over, 0.34-float32(i)*0.06)
	}
	for i := range 26 {
		k := float32(i) / 26
		c.lay(c.mask(ellipse(x-300*s-k*420*s, y+12*s+c.between(-8, 26)*k*1.6, c.between(18, 60)*(1-k*0.4), 3+k*2)), flat(cream), over, 0.6*(1-k))
	}
}

func pilings(c *canvas) {
	for i, q := range []struct{ x, y, w float32 }{{60, 760, 54}, {190, 800, 60}, {1500, 820, 66}, {1380, 868, 74}} {
		p := poly(q.x-q.w/2, q.y, q.x+q.w/2, q.y-6, q.x+q.w*0.6, 1100, q.x-q.w*0.6, 1100)
		c.shape(p, flat(hex(0x17173a)))
		c.shade(p, coral, over, 0.55, func(px, _ float32) float32 {
			if i < 2 {
				return (px-q.x)/q.w*1.6 - 0.15
			}
			return (q.x-px)/q.w*1.6 - 0.15
		})
		c.shape(ellipse(q.x, q.y-3, q.w/2, 11), flat(mix(hex(0x17173a), coral, 0.35)))
	}
	c.shape(stroke(through(70, 800, 130, 850, 190, 830), 9, 9), flat(hex(0x2c2450)))
}

func gulls(c *canvas) {
	for _, g := range []struct{ x, y, s float32 }{{360, 250, 1.2}, {460, 330, 0.8}, {700, 210, 0.7}, {1270, 240, 1}, {190, 716, 1.1}} {
		w := g.s * 34
		c.shape(stroke(through(g.x-w, g.y-w*.34, g.x-w*.45, g.y-w*.42, g.x, g.y, g.x+w*.45, g.y-w*.46, g.x+w, g.y-w*.3), 3, 5), flat(cream))
	}
}

// tvGlow: an old set alight in a dark room, a chair, a cat.
func tvGlow(c *canvas) {
	c.fill(linear(0, 0, 1600, 0, hex(0x141638), hex(0x26285a), hex(0x171a40)))
	for i := range 12 {
		c.shape(rect(float32(i)*140, 0, 66, 760), flat(mix(hex(0x1b1e4a), hex(0x23265a), float32(i%2))))
	}
	c.shape(rect(-10, 760, 1620, 320), linear(0, 760, 0, 1067, hex(0x3a2448), hex(0x160f2a)))
	win := rect(140, 110, 270, 380)
	c.shape(win, linear(0, 110, 0, 490, hex(0x243a74), hex(0x5c6ea6)))
	c.shape(circle(318, 214, 44), flat(cream))
	c.glow(318, 214, 130, cream, 0.5)
	c.shape(join(rect(268, 110, 12, 380), rect(140, 290, 270, 12), rect(120, 486, 310, 20)), flat(hex(0x0e1030)))
	for _, k := range []float32{-1, 1} {
		x := 275 + k*190
		c.shape(blob(x-44, 90, x+44, 90, x+50, 300, x+36, 640, x-36, 640, x-50, 300), linear(x-50, 0, x+50, 0, plum, hex(0x2c1a40)))
	}
	sx, sy := float32(980), float32(470)
	c.glow(sx, sy, 760, sea, 0.7)
	c.lay(c.mask(poly(sx-230, sy+250, sx+230, sy+250, sx+560, 1080, sx-620, 1080)).blurred(60), linear(0, 700, 0, 1067, mist, teal), light, 0.6)
	c.shape(rounded(sx-300, sy+260, 600, 60, 8), linear(sx-300, 0, sx+300, 0, hex(0x8a5a40), hex(0x4a2a30)))
	c.shape(join(segment(sx-250, sy+310, sx-280, sy+420, 20), segment(sx+250, sy+310, sx+280, sy+420, 20)), flat(hex(0x2c1826)))
	c.shape(join(segment(sx-10, sy-210, sx-130, sy-380, 6), segment(sx+10, sy-210, sx+150, sy-360, 6), circle(sx-130, sy-380, 9), circle(sx+150, sy-360, 9)), flat(hex(0xb9a890)))
	c.shape(rounded(sx-290, sy-220, 580, 480, 46), linear(0, sy-220, 0, sy+260, hex(0xc98850), hex(0x7a3e36), hex(0x4a2030)))
	c.shade(rounded(sx-290, sy-220, 580, 480, 46), night, dark, 0.7, func(x, y float32) float32 { return (x-sx)/420 + (y-sy)/520 })
	c.shape(rounded(sx-256, sy-186, 392, 412, 60), flat(hex(0x101432)))
	show(c, sx-60, sy+18)
	for i := range 2 {
		c.shape(circle(sx+212, sy-110+float32(i)*104, 36), linear(sx+180, 0, sx+250, 0, butter, ochre, brown))
		c.shape(segment(sx+212, sy-110+float32(i)*104, sx+230, sy-134+float32(i)*104, 7), flat(brown))
	}
	for i := range 6 {
		c.shape(rounded(sx+172, sy+84+float32(i)*20, 82, 8, 4), flat(hex(0x3a1c2a)))
	}
	armchair(c)
	cat(c, 900, 960)
	plant(c, 1430, 770)
	c.finish(0.42)
}

// show is what the set shows: a lighthouse town in blue.
func show(c *canvas, x, y float32) {
	p := rounded(x-176, y-186, 352, 368, 52)
	c.shape(p, linear(0, y-186, 0, y+182, mist, hex(0xd8efe4), sea))
	c.lay(c.within(c.mask(rect(x-200, y+40, 400, 200)), p), linear(0, y+40, 0, y+182, sea, teal), over, 1)
	c.lay(c.within(c.mask(poly(x-150, y+50, x-140, y-90, x-110, y-90, x-100, y+50)), p), flat(cream), over, 1)
	c.lay(c.within(c.mask(join(rect(x-142, y-112, 34, 22), blob(x-190, y+60, x-130, y+26, x-40, y+60))), p), flat(teal), over, 1)
	c.lay(c.within(c.mask(join(poly(x-20, y+56, x+130, y+56, x+104, y+100, x+2, y+100), rect(x+26, y+10, 54, 46), segment(x+54, y+10, x+54, y-50, 5))), p), flat(hex(0x1c3c5c)), over, 1)
	c.lay(c.without(c.mask(p), p.moved(-10, -10)), flat(teal), over, 0.6)
	c.soft(blob(x-140, y-150, x-20, y-166, x-110, y-40, x-160, y-20), 10, flat(cream), light, 0.45)
	c.soft(p, 30, flat(mist), light, 0.25)
}

func armchair(c *canvas) {
	c.oval(330, 1000, 330, 50, night, 0.8, over)
	back := blob(150, 1010, 140, 640, 200, 540, 330, 520, 440, 545, 490, 650, 500, 1010)
	c.shape(back, linear(140, 0, 520, 0, hex(0x2c1430), hex(0x7a2c42)))
	c.shade(back, sea, over, 0.85, func(x, y float32) float32 { return (x - 400) / 130 })
	head := join(ellipse(340, 500, 62, 74), blob(276, 520, 280, 430, 340, 400, 402, 430, 406, 530, 380, 560, 300, 560))
	c.shape(head.moved(5, -2), flat(mist))
	c.shape(head, flat(hex(0x10112c)))
	c.shape(back.scaled(320, 800, 1, 0.99), linear(140, 0, 520, 0, hex(0x240f2a), hex(0x64243c)))
	c.shade(back, sea, over, 0.7, func(x, y float32) float32 { return (x - 420) / 120 })
	arm := rounded(430, 770, 150, 250, 60)
	c.shape(arm, linear(430, 0, 580, 0, hex(0x4c1a36), hex(0x9a4450)))
	c.shade(arm, mist, over, 0.75, func(x, y float32) float32 { return (x-500)/90 - (y-770)/500 })
}

func cat(c *canvas, x, y float32) {
	c.shape(ellipse(x, y+26, 320, 46), linear(x-320, 0, x+320, 0, wine, rust, wine))
	c.shape(ellipse(x, y+26, 280, 36), linear(x-320, 0, x+320, 0, hex(0x9c4a44), ochre, hex(0x9c4a44)))
	body := blob(x-130, y+26, x-120, y-30, x-40, y-66, x+60, y-56, x+110, y-14, x+116, y+24, x+40, y+36, x-70, y+38)
	c.shape(body.moved(4, -5), flat(mist))
	c.shape(body, linear(0, y-60, 0, y+36, hex(0x3c3860), hex(0x14142e)))
	head := join(ellipse(x-104, y-6, 44, 36), poly(x-142, y-14, x-136, y-62, x-108, y-38), poly(x-100, y-40, x-76, y-60, x-66, y-16))
	c.shape(head.moved(4, -4), flat(mist))
	c.shape(head, flat(hex(0x24244a)))
	c.shape(stroke(through(x+104, y+6, x+150, y+26, x+110, y+44, x+10, y+44), 20, 14), flat(hex(0x24244a)))
}

func plant(c *canvas, x, y float32) {
	for i := range 9 {
		a := -2.5 + float32(i)*0.24
		l := c.between(180, 300)
		tip := pt{x + l*cos(a), y + l*sin(a)}
		leaf := blob(x, y, (x+tip.x)/2-30*sin(a), (y+tip.y)/2+30*cos(a), tip.x, tip.y, (x+tip.x)/2+30*sin(a), (y+tip.y)/2-30*cos(a))
		c.shape(leaf, linear(x, y, tip.x, tip.y, hex(0x14303a), hex(0x2f6a62)))
		c.shape(segment(x, y, (x+tip.x)/2, (y+tip.y)/2, 4), flat(hex(0x102834)))
	}
	c.shape(poly(x-74, y-10, x+74, y-10, x+54, y+150, x-54, y+150), linear(x-74, 0, x+74, 0, coral, wine, plum))
	c.shape(rounded(x-84, y-26, 168, 34, 8), linear(x-84, 0, x+84, 0, peach, wine))
}

// bakery: loaves before an arched oven, flour in the morning light.
func bakery(c *canvas) {
	c.fill(linear(0, 0, 1600, 400, hex(0xf3d6a2), hex(0xd99a5e), hex(0x8a4a36)))
	for y := float32(0); y < 760; y += 62 {
		for x := float32(-100) + float32(int(y/62)%2)*70; x < 1600; x += 140 {
			c.lay(c.mask(rounded(x+4, y+4, 132, 54, 6)), flat(mix(butter, rust, c.between(0.1, 0.6))), over, 0.3)
		}
	}
	c.shape(join(rect(860, 480, 660, 310), arc(1190, 490, 330, 320, math.Pi, 2*math.Pi)), linear(860, 0, 1520, 0, hex(0xa85a40), hex(0x5a2630)))
	mouth := join(rect(980, 500, 420, 260), arc(1190, 502, 210, 210, math.Pi, 2*math.Pi))
	c.soft(mouth, 46, flat(ochre), light, 0.8)
	c.shape(mouth, radial(1190, 720, 460, cream, butter, coral, wine, hex(0x3a1424)))
	for i := range 5 {
		x := 1020 + float32(i)*84
		c.shape(blob(x-34, 740, x-14, 690, x+2, c.between(580, 650), x+16, 694, x+34, 740), linear(0, 600, 0, 740, coral, butter))
	}
	for i := range 3 {
		loaf(c, 1090+float32(i)*104, 742, 44, 0.25)
	}
	c.shape(rect(940, 756, 500, 34), flat(hex(0x4a2430)))
	rack(c)
	c.lay(c.mask(poly(-100, 60, 260, -60, 1050, 1080, 200, 1080)).blurred(40), flat(cream), light, 0.28)
	c.lay(c.mask(poly(360, -80, 540, -120, 1500, 1080, 1180, 1080)).blurred(40), flat(cream), light, 0.2)
	table := rect(-10, 880, 1620, 200)
	c.shape(table, linear(0, 880, 0, 1067, hex(0xd9a066), hex(0x7a4632)))
	c.shape(rect(-10, 880, 1620, 12), flat(butter))
	c.oval(700, 930, 420, 46, cream, 0.8, over)
	for i, x := range []float32{430, 660, 900, 1150} {
		loaf(c, x, 962+float32(i%2)*22, 138, 0)
	}
	for range 150 {
		c.glow(c.between(100, 1300), c.between(100, 900), c.between(2, 7), cream, c.between(0.1, 0.6))
	}
	c.finish(0.34)
}

func loaf(c *canvas, x, y, s, burn float32) {
	c.soft(ellipse(x+s*.06, y+s*.02, s*1.02, s*.16), 10, flat(hex(0x4a2020)), over, 0.6)
	body := blob(x-s, y, x-s*.92, y-s*.4, x-s*.4, y-s*.68, x+s*.4, y-s*.68, x+s*.92, y-s*.4, x+s, y)
	c.shape(body, linear(0, y-s*.68, 0, y, mix(hex(0xf7cf84), wine, burn), mix(hex(0xdb944a), wine, burn), hex(0x9a5630)))
	for i := range 3 {
		k := (float32(i) - 1) * s * .5
		cut := blob(x+k-s*.2, y-s*.52, x+k, y-s*.62, x+k+s*.24, y-s*.32, x+k+s*.1, y-s*.26)
		c.lay(c.within(c.mask(cut), body), flat(mix(cream, coral, burn)), over, 0.9)
	}
	c.shade(body, hex(0x6a3028), over, 0.55, func(px, py float32) float32 { return (px-x)/(s*1.4) + (py-y)/(s*1.4) + 0.1 })
}

func rack(c *canvas) {
	for i := range 3 {
		y := 330 + float32(i)*170
		c.soft(rect(60, y+16, 640, 30), 20, flat(hex(0x5a2a2a)), over, 0.5)
		for k := range 4 {
			loaf(c, 140+float32(k)*158, y, 80, 0)
		}
		c.shape(rounded(40, y, 680, 20, 6), linear(40, 0, 720, 0, hex(0x9a6238), brown))
	}
	c.shape(join(rect(46, 180, 20, 720), rect(694, 180, 20, 720)), linear(40, 0, 720, 0, hex(0x8a5230), brown))
}

// lateDesk: an empty desk and chairs before a city at night.
func lateDesk(c *canvas) {
	c.fill(linear(0, 0, 0, 1067, hex(0x3a2038), hex(0x5a2c3c), hex(0x2a1628)))
	view := rect(180, 70, 1240, 560)
	c.shape(view, linear(0, 70, 0, 630, night, hex(0x27306a), hex(0x7a4a80), coral))
	c.shape(circle(1180, 190, 56), flat(cream))
	c.glow(1180, 190, 190, cream, 0.4)
	for layer := range 3 {
		k := float32(layer)
		for x := float32(150); x < 1430; {
			w := c.between(50, 120)
			h := c.between(110, 330) * (1.15 - k*0.22)
			tower := rect(x, 630-h, w, h)
			col := mix(hex(0x6a4a84), hex(0x12143a), k/2)
			c.lay(c.within(c.mask(tower), view), linear(0, 630-h, 0, 630, mix(col, night, .3), col), over, 1)
			for wy := 640 - h; wy < 610; wy += 22 {
				for wx := x + 9; wx < x+w-12; wx += 18 {
					if layer > 0 && c.rnd.Float32() < 0.34 {
						c.lay(c.within(c.mask(rect(wx, wy, 9, 12)), view), flat(mix(butter, peach, c.rnd.Float32())), over, 0.9)
					}
				}
			}
			x += w + c.between(-14, 10)
		}
	}
	frame := join(rect(160, 50, 1280, 22), rect(160, 626, 1280, 26), rect(160, 50, 22, 600), rect(1418, 50, 22, 600), rect(592, 60, 14, 580), rect(994, 60, 14, 580))
	c.shape(frame, linear(0, 50, 0, 650, hex(0x2a1422), hex(0x7a4034)))
	for _, k := range []float32{60, 1540} {
		for i := range 3 {
			x := k + (float32(i)-1)*66
			c.shape(poly(x-34, 0, x+34, 0, x+30, 800, x-30, 800), linear(x-34, 0, x+34, 0, hex(0x8a2634), hex(0x4a1226)))
		}
	}
	c.shape(rect(-10, 790, 1620, 300), linear(0, 790, 0, 1067, hex(0x6a3830), hex(0x24121e)))
	c.shape(ellipse(800, 930, 720, 100), linear(100, 0, 1500, 0, wine, rust, wine))
	c.shape(ellipse(800, 930, 660, 84), flat(hex(0xb06a3c)))
	c.shape(ellipse(800, 930, 640, 78), linear(100, 0, 1500, 0, wine, hex(0xa83c34), wine))
	for _, x := range []float32{330, 560} {
		guestChair(c, x, 900)
	}
	hostDesk(c)
	c.beam(1080, -60, 40, 760, 1000, 1420, 1000, butter, 0.35)
	c.beam(440, -60, 40, 160, 1000, 740, 1000, butter, 0.3)
	c.finish(0.42)
}

func guestChair(c *canvas, x, y float32) {
	c.oval(x, y+40, 130, 26, night, 0.7, over)
	c.shape(join(segment(x-70, y-40, x-84, y+40, 11), segment(x+70, y-40, x+84, y+40, 11)), flat(hex(0x2a1420)))
	back := rounded(x-92, y-270, 184, 210, 70)
	c.shape(back, linear(x-92, 0, x+92, 0, sea, teal, hex(0x123040)))
	c.shade(back, butter, over, 0.5, func(px, py float32) float32 { return 0.6 - (py-y+270)/130 })
	c.shape(rounded(x-104, y-120, 208, 84, 30), linear(x-104, 0, x+104, 0, hex(0x4a9a98), teal, hex(0x102a3a)))
}

func hostDesk(c *canvas) {
	x, y := float32(1060), float32(690)
	c.shape(rounded(x+40, y-220, 150, 260, 60), linear(x+40, 0, x+190, 0, hex(0x4a2a44), night))
	c.oval(x+40, y+250, 400, 44, night, 0.75, over)
	front := poly(x-260, y+30, x+360, y+30, x+320, y+250, x-220, y+250)
	c.shape(front, linear(x-260, 0, x+360, 0, hex(0xb8703e), hex(0x7a3e30), hex(0x3a1a26)))
	for i := range 6 {
		lx := x - 200 + float32(i)*100
		c.lay(c.mask(segment(lx, y+44, lx+8, y+246, 4)), flat(hex(0x3a1a20)), over, 0.5)
	}
	c.shade(front, night, dark, 0.7, func(px, py float32) float32 { return (px-x)/420 + (py-y-60)/420 })
	c.shape(rounded(x-290, y, 680, 36, 10), linear(x-290, 0, x+390, 0, butter, hex(0xb8703e), brown))
	c.shape(rounded(x-200, y-56, 54, 58, 8), linear(x-200, 0, x-146, 0, cream, hex(0xc9a88a)))
	c.shape(poly(x-30, y, x+90, y, x+80, y-12, x-20, y-12), flat(cream))
	c.shape(join(segment(x+210, y, x+210, y-130, 9), poly(x+140, y-100, x+280, y-100, x+246, y-176, x+174, y-176)), linear(x+140, 0, x+280, 0, butter, ochre))
	c.glow(x+210, y-80, 230, butter, 0.7)
	c.shape(join(segment(x-110, y, x-96, y-70, 7), rounded(x-112, y-116, 36, 58, 17)), linear(x-112, 0, x-76, 0, stone, night))
}

// polaroids: instant pictures on a cord.
func polaroids(c *canvas) {
	c.fill(linear(0, 0, 1600, 1067, hex(0xb6d3c4), hex(0x7faaa2), hex(0x4a7a80)))
	c.lay(c.mask(poly(200, -50, 620, -50, 1300, 1120, 760, 1120)).blurred(40), flat(cream), light, 0.4)
	c.lay(c.mask(poly(760, -50, 900, -50, 1620, 1000, 1620, 1120, 1500, 1120)).blurred(40), flat(cream), light, 0.3)
	cord := func(y float32) []pt { return through(-20, y, 400, y+74, 800, y+90, 1200, y+70, 1640, y-10) }
	for row, y := range []float32{90, 560} {
		line := cord(y)
		c.soft(stroke(line, 6, 6).moved(10, 16), 8, flat(teal), over, 0.5)
		c.shape(stroke(line, 6, 6), flat(cream))
		for i := range 4 {
			if row == 1 && i == 3 {
				break
			}
			x := 220 + float32(i)*390 + float32(row)*190
			snapshot(c, x, y+74-hypot((x-800)/30, 0)*1.1, c.between(-0.09, 0.09), row*4+i)
		}
	}
	c.finish(0.3)
}

func snapshot(c *canvas, x, y, a float32, n int) {
	t := func(p *path) *path { return p.turned(x, y, a) }
	card := t(rounded(x-150, y-6, 300, 356, 6))
	c.soft(card.moved(18, 24), 20, flat(hex(0x153a48)), over, 0.6)
	c.shape(card, linear(x-150, y, x+150, y+350, hex(0xfff6e4), paper))
	skies := [][2]rgb{{sea, mist}, {ochre, butter}, {plum, coral}, {hex(0x5a86b8), mist}, {forest, sage}, {rust, peach}, {indigo, hex(0x8a7ac0)}}
	sky := skies[n%len(skies)]
	photo := t(rect(x-128, y+18, 256, 252))
	c.shape(photo, linear(0, y, 0, y+270, sky[0], sky[1]))
	put := func(p *path, col rgb) { c.lay(c.within(c.mask(t(p)), photo), flat(col), over, 1) }
	switch n % 3 {
	case 0:
		put(circle(x+66, y+84, 32), cream)
		put(blob(x-200, y+300, x-128, y+190, x, y+206, x+128, y+180, x+200, y+300), mix(sky[0], night, 0.35))
	case 1:
		put(rect(x-128, y+206, 256, 70), mix(sky[0], brown, 0.6))
		put(rect(x-104, y+56, 70, 90), cream)
		put(rect(x-96, y+64, 54, 74), mix(sky[0], mist, 0.6))
	default:
		put(rect(x-128, y+196, 256, 80), mix(sky[1], night, 0.4))
		for i := range 5 {
			put(rect(x-120+float32(i)*52, y+150-float32(i%3)*26, 40, 60+float32(i%3)*26), mix(sky[0], night, 0.3))
		}
	}
	for i, k := range []float32{-42, 40} {
		h := 150 + float32((n+i)%3)*8
		p := standing
		if (n+i)%2 == 0 {
			p = walking
		}
		if n%4 == 1 && i == 0 {
			p = singing
			p.coat = 0
		}
		p.coat, p.bun = 0, i == 1
		body := person(x+k, y+262, h, p)
		put(body, []rgb{hex(0x8a4a34), hex(0xe0a884)}[i])
		overalls := join(poly(x+k-h*.08, y+262-h*.72, x+k+h*.08, y+262-h*.72, x+k+h*.11, y+262-h*.05, x+k-h*.11, y+262-h*.05))
		put(overalls, []rgb{hex(0x2f5f8a), hex(0xc9502f)}[i])
		put(join(segment(x+k-h*.05, y+262-h*.82, x+k-h*.05, y+262-h*.7, 7), segment(x+k+h*.05, y+262-h*.82, x+k+h*.05, y+262-h*.7, 7)), []rgb{hex(0x2f5f8a), hex(0xc9502f)}[i])
		skin := []rgb{hex(0x8a4a34), hex(0xe0a884)}[i]
		hx, hy := x+k, y+262-h*.95
		put(ellipse(hx, hy, h*.1, h*.115), skin)
		put(blob(hx-h*.115, hy+h*.02, hx-h*.09, hy-h*.1, hx, hy-h*.15, hx+h*.09, hy-h*.1, hx+h*.115, hy+h*.02, hx+h*.03, hy-h*.05, hx-h*.05, hy-h*.04), []rgb{night, hex(0x9a4a26)}[i])
		if i == 1 {
			put(join(circle(hx-h*.12, hy-h*.02, h*.045), circle(hx+h*.12, hy-h*.02, h*.045)), hex(0x9a4a26))
		}
	}
	c.tint(photo, cream, over, 0.22, func(px, py float32) float32 { return 1 - (px-x+128+py-y)/380 })
	c.shape(t(rounded(x-12, y-34, 24, 62, 5)), linear(x-12, 0, x+12, 0, hex(0xe9b978), hex(0x9a6238)))
}
