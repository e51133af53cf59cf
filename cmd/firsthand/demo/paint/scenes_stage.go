package main

import "math"

// curtain: heavy folds, parted by a hand's width on a bright stage.
func curtain(c *canvas) {
	c.fill(linear(0, 0, 0, 1067, hex(0x3a0f22), hex(0x16071a)))
	gapTop, gapLow := float32(930), float32(1010)
	c.shape(poly(gapTop-14, 0, gapTop+18, 0, gapLow+90, 960, gapLow-70, 960), linear(0, 0, 0, 960, ochre, butter, cream))
	folds(c, -60, gapTop-10, gapLow-74, 11)
	folds(c, 1680, gapTop+14, gapLow+96, 9)
	c.beam(gapTop+2, 0, 20, gapLow-330, 1060, gapLow+330, 1060, butter, 0.5)
	c.soft(poly(gapTop-10, 0, gapTop+14, 0, gapLow+94, 950, gapLow-74, 950), 60, flat(butter), light, 0.5)
	floor := poly(-10, 946, 1620, 946, 1620, 1080, -10, 1080)
	c.shape(floor, linear(0, 946, 0, 1067, hex(0x4a2030), night))
	c.shape(poly(gapLow-70, 946, gapLow+90, 946, gapLow+420, 1080, gapLow-430, 1080), linear(0, 946, 0, 1080, cream, ochre, rust))
	c.shade(floor, night, dark, 0.85, func(x, y float32) float32 {
		return hypot((x-gapLow)/760, 0) + 0.1
	})
	for i := range 11 {
		x := 70 + float32(i)*148
		c.shape(arc(x, 1040, 40, 34, math.Pi, 2*math.Pi), flat(hex(0x14091c)))
		c.glow(x, 1006, 120, ochre, 0.4)
		c.shape(ellipse(x, 1010, 20, 6), flat(butter))
	}
	fringe(c)
	c.finish(0.42)
}

// folds hangs n folds from the edge of the picture at far to the gap, whose edge leans from top to low.
func folds(c *canvas, far, top, low float32, n int) {
	for i := range n {
		a, b := float32(i)/float32(n), float32(i+1)/float32(n)
		bend := func(k float32) float32 { return k + 0.05*sin(k*9) }
		x0, x1 := far+(top-far)*bend(a), far+(top-far)*bend(b)
		y0, y1 := far+(low-far)*a, far+(low-far)*b
		p := (&path{}).add(append(through(x0, -20, x0+(y0-x0)*.3, 420, y0, 960), reversed(through(x1, -20, x1+(y1-x1)*.3, 420, y1, 960))...))
		lit := a * a
		base := mix(hex(0x6d1428), hex(0xb8272e), lit)
		c.shape(p, linear(0, 0, 0, 960, mix(base, plum, 0.35), base, mix(base, wine, 0.4)))
		edge := func(x, y float32) float32 { // 0 at the outer edge of the fold, 1 at the one near the gap
			k := clamp(y / 960)
			l, r := x0+(y0-x0)*k, x1+(y1-x1)*k
			return (x - l) / (r - l)
		}
		c.tint(p, hex(0x2a0620), over, 0.92, func(x, y float32) float32 { return 0.95 - edge(x, y)*1.9 })
		c.tint(p, mix(coral, butter, lit), over, 0.7, func(x, y float32) float32 {
			e := edge(x, y)
			return (0.55 + lit*0.5) * smooth(0.5, 0.86, e) * (1 - smooth(0.9, 1, e)) * (0.5 + y/1400)
		})
	}
}

func reversed(p []pt) []pt {
	out := make([]pt, len(p))
	for i, q := range p {
		out[len(p)-1-i] = q
	}
	return out
}

// fringe is the valance over the top with its gold edge.
func fringe(c *canvas) {
	var drape, gold []*path
	for i := range 7 {
		x := -60 + float32(i)*250
		drape = append(drape, arc(x+125, -20, 150, 170, 0, math.Pi))
		gold = append(gold, stroke(arc(x+125, -20, 150, 170, 0, math.Pi).loops[0], 16, 16))
	}
	c.soft(join(drape...).moved(0, 26), 26, flat(night), over, 0.6)
	c.shape(join(gold...), linear(0, 0, 0, 160, rust, ochre))
	c.shape(join(drape...), linear(0, 0, 0, 160, hex(0x5a1024), hex(0x961f2c)))
	for i := range 7 {
		x := 65 + float32(i)*250
		p := arc(x, -20, 150, 170, 0, math.Pi)
		c.tint(p, hex(0x2a0620), over, 0.8, func(px, py float32) float32 { return hypot((px-x)/150, 0)*1.2 - py/340 })
		c.tint(p, coral, over, 0.5, func(px, py float32) float32 { return 0.7 - hypot((px-x-20)/60, (py-110)/60) })
	}
}

// ghostLight: the lamp left burning on an empty stage, seen from behind it.
func ghostLight(c *canvas) {
	c.fill(radial(800, 560, 1050, hex(0x6a3444), hex(0x3c1c3a), hex(0x1a1230), hex(0x0a0a1e)))
	for i := range 3 { // balconies
		y := 150 + float32(i)*142
		k := 1 - float32(i)*0.1
		p := blob(800-760*k, y-10, 800, y+66, 800+760*k, y-10, 800+770*k, y+46, 800, y+128, 800-770*k, y+46)
		c.shape(p, linear(0, y, 0, y+120, hex(0x7a3c40), hex(0x30182e)))
		c.tint(p, ochre, over, 0.5, func(x, py float32) float32 { return 1 - hypot((x-800)/420, (py-y-70)/60) })
		for n := range 11 {
			a := (float32(n) - 5) / 5.4
			x := 800 + a*720*k
			c.glow(x, y+64-a*a*66, 26, butter, 0.6)
			c.shape(circle(x, y+66-a*a*66, 4), flat(butter))
		}
		for n := range 29 {
			a := (float32(n) - 14) / 14.6
			c.shape(arc(800+a*740*k, y+4-a*a*46+40*(1-a*a), 17, 22, math.Pi, 2*math.Pi), flat(mix(hex(0x4a2036), night, hypot(a, 0)*.7)))
		}
	}
	for row := range 5 {
		y := 596 + float32(row)*38
		w := 560 + float32(row)*90
		n := 17 + row
		for i := range n {
			a := (float32(i)/float32(n-1) - 0.5) * 2
			s := 20 + float32(row)*3.4
			x := 800 + a*w
			c.shape(rounded(x-s, y-s*.6+a*a*14, s*2-4, s*1.7, s*.5), linear(0, y-s, 0, y+s, mix(hex(0x8a3440), night, hypot(a, 0)*.75), hex(0x240f24)))
		}
	}
	floor := poly(-10, 790, 1620, 790, 1620, 1080, -10, 1080)
	c.shape(floor, linear(0, 790, 0, 1067, hex(0x6a4034), hex(0x2a1626)))
	for i := range 17 {
		x := 800 + (float32(i)-8)*120
		c.lay(c.mask(segment(x, 790, 800+(x-800)*2.1, 1080, 3)), flat(hex(0x1c0e1c)), over, 0.6)
	}
	c.oval(800, 940, 620, 130, butter, 0.75, light)
	c.shade(floor, night, dark, 0.85, func(x, y float32) float32 { return hypot((x-800)/800, (y-930)/300) - 0.35 })
	for _, k := range []float32{-1, 1} {
		for i := range 3 {
			x := 800 + k*(850-float32(i)*72)
			c.shape(poly(x-70, 0, x+70, 0, x+60, 1080, x-60, 1080), linear(x-70*k, 0, x+70*k, 0, hex(0x2a0f20), hex(0x7a2030)))
		}
	}
	c.oval(812, 966, 130, 22, night, 0.8, over)
	c.shape(join(segment(800, 560, 800, 950, 11), segment(800, 930, 730, 966, 10), segment(800, 930, 870, 966, 10), segment(800, 930, 806, 980, 10)), linear(780, 0, 820, 0, hex(0x1a1024), hex(0x4a2c30)))
	c.glow(800, 520, 520, ochre, 0.75)
	c.glow(800, 520, 220, cream, 0.9)
	c.shape(rounded(786, 548, 28, 34, 6), flat(hex(0x241426)))
	c.shape(circle(800, 520, 34), flat(hex(0xfffbea)))
	cage := join()
	for _, rx := range []float32{46, 22, 2} {
		cage.loops = append(cage.loops, stroke(arc(800, 520, rx, 52, 0, 2*math.Pi).loops[0], 3, 3).loops...)
	}
	c.lay(c.mask(cage), flat(hex(0x4a2c30)), over, 0.75)
	c.finish(0.45)
}

// ferryRiver: a small boat with one lamp under a large moon.
func ferryRiver(c *canvas) {
	c.fill(linear(0, 0, 0, 620, night, hex(0x18306a), hex(0x2f6a8c), hex(0x86b8b4)))
	for range 70 {
		c.glow(c.between(0, 1600), c.between(0, 380), c.between(2, 5), cream, c.between(0.2, 0.9))
	}
	c.glow(980, 440, 640, butter, 0.5)
	moon := circle(980, 430, 196)
	c.shape(moon, linear(800, 250, 1150, 620, cream, butter))
	c.shade(moon, hex(0xd9a86a), over, 0.6, func(x, y float32) float32 { return (x-980)/300 + (y-430)/300 })
	for _, q := range [][3]float32{{920, 380, 36}, {1030, 450, 50}, {950, 510, 24}, {1060, 340, 20}} {
		c.lay(c.within(c.mask(circle(q[0], q[1], q[2])).blurred(6), moon), flat(ochre), over, 0.35)
	}
	c.shape(blob(-100, 700, -50, 560, 200, 520, 420, 566, 640, 580, 800, 612, 900, 640, 900, 700), linear(0, 520, 0, 640, hex(0x1c3a58), hex(0x2c5a70)))
	c.shape(blob(1100, 700, 1150, 616, 1300, 570, 1480, 530, 1700, 560, 1700, 700), linear(0, 530, 0, 640, hex(0x1c3a58), hex(0x2c5a70)))
	for i := range 26 {
		x := c.between(-20, 700)
		if i%2 == 0 {
			x = c.between(1220, 1620)
		}
		h := c.between(30, 90)
		c.shape(poly(x-h*.3, 640, x, 610-h, x+h*.3, 640), flat(hex(0x16304c)))
	}
	c.shape(rect(-10, 628, 1620, 460), linear(0, 628, 0, 1067, hex(0x5f98a0), hex(0x2a5a7c), hex(0x14264f), night))
	for range 190 {
		y := 634 + c.rnd.Float32()*c.rnd.Float32()*420
		near := (y - 630) / 430
		c.lay(c.mask(ellipse(980+(c.rnd.Float32()-0.5)*(420+near*380), y, c.between(12, 60)*(0.6+near*1.6), 1.6+near*4)), flat(mix(cream, ochre, near)), over, c.between(0.25, 0.85)*(1-near*.6))
	}
	for range 80 {
		y := 650 + c.rnd.Float32()*400
		c.lay(c.mask(ellipse(c.between(0, 1600), y, c.between(40, 150), 2+(y-640)/110)), flat(hex(0x12224a)), over, 0.4)
	}
	boat(c, 700, 800)
	for i := range 46 {
		x := c.between(-30, 1630)
		if hypot(x-760, 0) < 460 {
			continue
		}
		h := c.between(120, 330)
		line := through(x, 1090, x+c.between(-20, 20), 1090-h*.5, x+c.between(-60, 60), 1090-h)
		c.shape(stroke(line, 9, 2), flat(mix(night, hex(0x14304a), c.rnd.Float32())))
		if i%3 == 0 {
			t := line[len(line)-1]
			c.shape(ellipse(t.x, t.y, 7, 26), flat(hex(0x0c1434)))
		}
	}
	c.finish(0.38)
}

func boat(c *canvas, x, y float32) {
	c.soft(ellipse(x+10, y+44, 330, 22), 12, flat(night), over, 0.7)
	hull := blob(x-300, y-34, x-200, y-6, x, y+4, x+210, y-8, x+320, y-44, x+270, y+36, x+140, y+54, x-130, y+54, x-250, y+34)
	lamp := pt{x + 200, y - 190}
	c.shape(segment(x+204, y+10, lamp.x, lamp.y-10, 9), flat(hex(0x1c1836)))
	c.glow(lamp.x, lamp.y, 330, ochre, 0.75)
	ferrywoman := person(x-120, y+24, 270, pose{head: pt{.05, -.915}, neck: pt{.03, -.83}, hip: pt{-.02, -.48}, elbowL: pt{-.14, -.66}, handL: pt{-.2, -.56}, elbowR: pt{.16, -.7}, handR: pt{.1, -.6}, kneeL: pt{-.06, -.25}, footL: pt{-.1, 0}, kneeR: pt{.07, -.25}, footR: pt{.1, 0}, coat: .12, hair: 1.1, bun: true})
	c.shape(segment(x-40, y-250, x-310, y+120, 9), flat(hex(0x241c3a)))
	c.shape(ferrywoman.moved(4, -2), flat(ochre))
	c.shape(ferrywoman, linear(x-180, 0, x-60, 0, hex(0x12142e), hex(0x4a2438)))
	rider := person(x+70, y+40, 210, waiting)
	c.shape(rider.moved(4, -2), flat(butter))
	c.shape(rider, linear(x+20, 0, x+120, 0, hex(0x16183a), hex(0x5a2c3c)))
	c.shape(hull, linear(x-300, 0, x+320, 0, hex(0x201a3c), hex(0x7a3a3a), hex(0x9a5a3c)))
	c.shade(hull, butter, over, 0.6, func(px, py float32) float32 { return 0.9 - hypot((px-x-200)/200, (py-y+20)/60) })
	c.shape(rounded(lamp.x-17, lamp.y-24, 34, 48, 8), flat(cream))
	c.shape(join(rect(lamp.x-22, lamp.y-32, 44, 9), rect(lamp.x-20, lamp.y+22, 40, 7)), flat(hex(0x1c1836)))
	c.glow(lamp.x, lamp.y, 90, cream, 0.9)
	for i := range 14 {
		c.lay(c.mask(ellipse(lamp.x+c.between(-24, 24), y+70+float32(i)*17, c.between(18, 54)-float32(i), 4)), flat(mix(butter, coral, float32(i)/14)), over, 0.7-float32(i)*0.04)
	}
}

// dancers: three people in mid-turn, cut in flat shapes.
func dancers(c *canvas) {
	c.fill(linear(0, 0, 1600, 1067, hex(0xf6e3c4), hex(0xefc99c), hex(0xd98e62)))
	c.shape(circle(820, 500, 470), linear(400, 100, 1200, 900, hex(0xf9d9a0), hex(0xe9965e)))
	c.shade(circle(820, 500, 470), coral, over, 0.6, func(x, y float32) float32 { return (x-820)/700 + (y-500)/800 })
	c.shape(blob(-200, 1200, -100, 930, 400, 900, 900, 930, 1300, 900, 1800, 950, 1800, 1200), linear(0, 900, 0, 1067, rust, wine))
	dancer(c, 410, 985, 800, teal, hex(0x8a4a34), pose{head: pt{-.07, -.9}, neck: pt{-.04, -.82}, hip: pt{.02, -.5}, elbowL: pt{-.2, -.93}, handL: pt{-.13, -1.12}, elbowR: pt{.16, -.83}, handR: pt{.36, -.9}, kneeL: pt{-.02, -.26}, footL: pt{0, 0}, kneeR: pt{.26, -.42}, footR: pt{.5, -.36}, hair: 1.05, bun: true}, 1)
	dancer(c, 830, 960, 840, cream, hex(0x52301f), pose{head: pt{.05, -.92}, neck: pt{.03, -.84}, hip: pt{0, -.5}, elbowL: pt{-.2, -.78}, handL: pt{-.3, -.96}, elbowR: pt{.2, -.92}, handR: pt{.14, -1.1}, kneeL: pt{-.16, -.34}, footL: pt{-.05, -.17}, kneeR: pt{.02, -.26}, footR: pt{.01, 0}, hair: 1}, -1)
	dancer(c, 1210, 990, 800, hex(0x27407a), hex(0xd99a6e), pose{head: pt{.09, -.88}, neck: pt{.06, -.81}, hip: pt{-.02, -.5}, elbowL: pt{-.14, -.86}, handL: pt{-.34, -.94}, elbowR: pt{.2, -.7}, handR: pt{.34, -.58}, kneeL: pt{-.22, -.4}, footL: pt{-.42, -.3}, kneeR: pt{.02, -.25}, footR: pt{0, 0}, hair: 1.1}, 1)
	c.finish(0.24)
}

// dancer is a person in skin and cloth: a top, and a skirt thrown out to one side.
func dancer(c *canvas, x, y, h float32, cloth, skin rgb, p pose, side float32) {
	at := func(q pt) pt { return pt{x + q.x*h, y + q.y*h} }
	c.soft(ellipse(x+30, y+12, h*.2, h*.02), 10, flat(plum), over, 0.5)
	body := person(x, y, h, p)
	c.shape(body, flat(skin))
	c.tint(body, mix(skin, night, 0.55), over, 0.7, func(px, py float32) float32 { return (px-x)/(h*.4)*side + (py-y+h*.6)/(h*1.6) })
	neck, hip, head := at(p.neck), at(p.hip), at(p.head)
	hair := blob(head.x-h*.062, head.y+h*.01, head.x-h*.055, head.y-h*.06, head.x, head.y-h*.09, head.x+h*.055, head.y-h*.06, head.x+h*.062, head.y+h*.01, head.x, head.y-h*.03)
	c.shape(hair, flat(hex(0x1c1226)))
	if p.bun {
		c.shape(circle(head.x-h*.035, head.y-h*.085, h*.035), flat(hex(0x1c1226)))
	}
	top := blob(neck.x-h*.1, neck.y+h*.05, neck.x-h*.04, neck.y+h*.04, neck.x+h*.04, neck.y+h*.04, neck.x+h*.1, neck.y+h*.05, hip.x+h*.075, hip.y-h*.12, hip.x+h*.075, hip.y+h*.03, hip.x-h*.075, hip.y+h*.03, hip.x-h*.075, hip.y-h*.12)
	skirt := blob(hip.x-h*.075, hip.y-h*.04, hip.x+h*.075, hip.y-h*.04, hip.x+side*h*.24, hip.y+h*.02, hip.x+side*h*.44, hip.y+h*.11, hip.x+side*h*.3, hip.y+h*.17, hip.x+side*h*.2, hip.y+h*.25, hip.x+side*h*.05, hip.y+h*.22, hip.x-side*h*.1, hip.y+h*.25, hip.x-side*h*.16, hip.y+h*.12)
	for _, q := range []*path{top, skirt} {
		c.shape(q, flat(cloth))
		c.shade(q, mix(cloth, plum, 0.72), over, 0.8, func(px, py float32) float32 { return (px-x)/(h*.42)*side + (py-hip.y)/(h*.5) - 0.1 })
	}
	for i := range 4 {
		k := float32(i)
		line := through(hip.x+side*h*.02*k, hip.y, hip.x+side*h*(.02+.05*k), hip.y+h*.1, hip.x+side*h*(-.04+.12*k), hip.y+h*(.23-.025*k))
		c.lay(c.within(c.mask(stroke(line, 3, 11)).blurred(2), skirt), flat(mix(cloth, cream, 0.6)), over, 0.6)
	}
}

// costumeRack: clothes in many colours, and a dress form in a coat too big for it.
func costumeRack(c *canvas) {
	c.fill(linear(0, 0, 1600, 0, hex(0x2f6f74), hex(0x4a8f8a), hex(0x1c4a5a)))
	for i := range 9 {
		c.lay(c.mask(rect(float32(i)*200-20, 0, 8, 820)), flat(hex(0x1c4c58)), over, 0.4)
	}
	c.shape(rect(-10, 820, 1620, 260), linear(0, 820, 0, 1067, hex(0x9a6444), hex(0x3a2030)))
	c.lay(c.mask(poly(700, -40, 1000, -40, 1560, 1080, 900, 1080)).blurred(50), flat(butter), light, 0.34)
	c.oval(520, 960, 560, 60, night, 0.7, over)
	c.shape(join(segment(70, 170, 70, 960, 16), segment(1010, 170, 1010, 960, 16), segment(20, 960, 130, 960, 16), segment(950, 960, 1070, 960, 16), segment(60, 176, 1020, 176, 18)), linear(0, 170, 0, 960, butter, hex(0x9a7a4a), brown))
	colors := []rgb{rust, ochre, plum, cream, sage, wine, hex(0x3a5a9a), coral, hex(0x27407a), peach, forest}
	for i, col := range colors {
		garment(c, 130+float32(i)*79, 190, 520+c.between(-90, 170), 58+c.between(0, 22), col, i)
	}
	dressForm(c, 1310, 300)
	hatbox(c)
	c.finish(0.34)
}

func garment(c *canvas, x, y, l, w float32, col rgb, n int) {
	c.shape(join(stroke(through(x, y-14, x+14, y-30, x+2, y-42, x-10, y-30), 4, 4), segment(x, y-14, x-w*.7, y+20, 5), segment(x, y-14, x+w*.7, y+20, 5)), flat(stone))
	flare := w * (0.9 + float32(n%3)*0.28)
	p := blob(x-w*.3, y+4, x+w*.3, y+4, x+w*.86, y+28, x+w*.74, y+l*.4, x+flare, y+l, x, y+l+14, x-flare, y+l, x-w*.74, y+l*.4, x-w*.86, y+28)
	c.soft(p.moved(16, 14), 12, flat(night), over, 0.5)
	c.shape(p, linear(x-w, 0, x+w, 0, mix(col, cream, 0.22), col, mix(col, night, 0.5)))
	c.shade(p, mix(col, night, 0.65), over, 0.75, func(px, py float32) float32 { return (px-x)/w*0.8 + (py-y-l*.5)/l*0.5 })
	put := func(q *path, k rgb, a float32) { c.lay(c.within(c.mask(q), p), flat(k), over, a) }
	switch n % 4 {
	case 0:
		for i := range 6 {
			put(circle(x, y+60+float32(i)*44, 6), butter, 1)
		}
	case 1:
		for i := range 5 {
			put(rect(x-120, y+l*.5+float32(i)*44, 240, 13), mix(col, cream, 0.6), 0.9)
		}
	case 2:
		put(poly(x-26, y, x+26, y, x, y+90), mix(col, cream, 0.75), 1)
		put(rect(x-120, y+l*.42, 240, 18), mix(col, night, 0.6), 1)
	default:
		for i := range 3 {
			put(stroke(through(x-20+float32(i)*20, y+l*.35, x-34+float32(i)*34, y+l*.7, x-30+float32(i)*30, y+l), 3, 7), mix(col, night, 0.5), 0.6)
		}
	}
}

func dressForm(c *canvas, x, y float32) {
	c.oval(x, y+668, 210, 34, night, 0.75, over)
	c.shape(join(segment(x, y+360, x, y+640, 15), segment(x, y+610, x-110, y+668, 13), segment(x, y+610, x+110, y+668, 13), segment(x, y+620, x+6, y+684, 13)), linear(x-20, 0, x+20, 0, tan, brown))
	c.shape(join(rounded(x-30, y-92, 60, 90, 24), ellipse(x, y-94, 30, 12)), linear(x-30, 0, x+30, 0, cream, tan))
	coat := blob(x-60, y-26, x, y-10, x+60, y-26, x+186, y+12, x+226, y+130, x+240, y+330, x+176, y+340, x+190, y+480, x+200, y+560, x, y+576, x-200, y+560, x-190, y+480, x-176, y+340, x-240, y+330, x-226, y+130, x-186, y+12)
	c.soft(coat.moved(26, 20), 24, flat(night), over, 0.55)
	c.shape(coat, linear(x-230, 0, x+230, 0, hex(0xb0563a), hex(0x8a3038), hex(0x4a1836)))
	c.shade(coat, hex(0x2c0f2a), over, 0.8, func(px, py float32) float32 { return (px-x-20)/230 + (py-y-300)/900 })
	c.shade(coat, peach, over, 0.55, func(px, py float32) float32 { return (x - 130 - px) / 90 })
	in := func(p *path, k rgb, a float32) { c.lay(c.within(c.mask(p), coat), flat(k), over, a) }
	in(segment(x+6, y+90, x+14, y+580, 4), hex(0x2c0f2a), 0.9)
	in(poly(x-62, y-28, x-8, y+120, x-80, y+84, x-104, y), hex(0xc97a52), 0.9)
	in(poly(x+62, y-28, x+12, y+120, x+84, y+84, x+104, y), hex(0x6a2434), 0.9)
	in(segment(x-150, y+110, x-164, y+340, 4), hex(0x4a1a2c), 0.8)
	in(segment(x+150, y+110, x+164, y+340, 4), hex(0x24102a), 0.8)
	for i := range 4 {
		in(circle(x-22, y+160+float32(i)*96, 11), butter, 1)
	}
	note := poly(x+66, y+26, x+132, y+16, x+140, y+76, x+74, y+86)
	c.shape(note, flat(cream))
	c.shape(join(segment(x+80, y+40, x+124, y+34, 3), segment(x+82, y+54, x+126, y+48, 3), segment(x+84, y+68, x+110, y+64, 3)), flat(stone))
	c.shape(circle(x+100, y+22, 6), flat(coral))
}

func hatbox(c *canvas) {
	for i, q := range []struct {
		x, y, w, h float32
		col        rgb
	}{{560, 880, 150, 96, ochre}, {740, 900, 180, 84, coral}, {590, 806, 116, 78, mist}} {
		c.soft(rect(q.x+10, q.y+20, q.w, q.h), 12, flat(night), over, 0.5)
		c.shape(rounded(q.x, q.y, q.w, q.h, 6), linear(q.x, 0, q.x+q.w, 0, mix(q.col, cream, .3), q.col, mix(q.col, night, .45)))
		c.shape(rounded(q.x-8, q.y-12, q.w+16, 28, 8), linear(q.x, 0, q.x+q.w, 0, mix(q.col, cream, .5), mix(q.col, night, .3)))
		if i < 2 {
			c.shape(rect(q.x+q.w*.44, q.y-12, q.w*.12, q.h+12), flat(cream))
		}
	}
}
