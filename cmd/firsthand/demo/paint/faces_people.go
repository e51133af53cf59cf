package main

// faces lists the portraits.
func faces() []scene {
	return []scene{
		{"odalys", odalys}, {"wren", wren}, {"nalini", nalini}, {"rafe", rafe}, {"priya", priya},
		{"dorothea", dorothea}, {"hollis", hollis}, {"desmond", desmond}, {"bett", bett},
		{"teo", teo}, {"sol", sol}, {"kamaria", kamaria}, {"greta", greta}, {"aoife", aoife}, {"samar", samar},
	}
}

func odalys(c *canvas) {
	hair := hex(0x2c1822)
	face{back: teal, glow: sea, skin: hex(0xc98a62), dusk: hex(0x8a4f3e), lips: hex(0xb8483f), brow: hair, browWidth: 9, smile: 0.7, iris: hex(0x3a2018),
		behind: func(c *canvas) {
			mop(c, 400, 350, 190, 210, 0, full, 52, hair, 3)
			mop(c, 400, 470, 200, 150, 0, full, 50, hair, 2)
		},
		clothes: func(c *canvas) {
			p := shoulders(c, 96, rust)
			for i := range 9 {
				c.lay(c.within(c.mask(segment(60, 650+float32(i)*34, 740, 640+float32(i)*34, 6)), p), flat(coral), over, 0.4)
			}
		},
		front: func(c *canvas) { mop(c, 398, 250, 128, 92, 3.0, 6.42, 34, hair, 2) },
		extra: func(c *canvas) { hoop(c, 276, 392, 26, ochre); hoop(c, 524, 392, 26, ochre) },
	}.draw(c)
}

func wren(c *canvas) {
	hair := hex(0xb34a24)
	face{back: hex(0xd9b98a), glow: hex(0xf3d8a8), skin: hex(0xf3cbaa), dusk: hex(0xc98a74), lips: hex(0xc8685c), brow: hex(0x8a3a20), browWidth: 8, smile: 0.35, iris: hex(0x4a7a6a),
		clothes: func(c *canvas) {
			p := shoulders(c, 74, cream)
			for i := range 6 {
				y := 640 + float32(i)*44
				c.lay(c.within(c.mask(stroke(through(40, y+60, 260, y, 400, y+26, 560, y, 760, y+60), 20, 20)), p), flat(indigo), over, 0.92)
			}
			c.shade(p, night, dark, 0.7, func(x, y float32) float32 { return (x - 460) / 250 })
			c.shape(stroke(through(322, 586, 350, 632, 400, 650, 452, 632, 478, 586), 26, 26), linear(320, 0, 480, 0, indigo, night))
		},
		front: func(c *canvas) {
			lock(c, hair, 284, 300, 276, 220, 316, 150, 400, 122, 484, 146, 526, 220, 518, 300, 504, 250, 470, 214, 420, 232, 372, 204, 330, 226, 304, 250)
			for i, q := range [][]float32{{330, 170, 360, 130, 420, 110}, {400, 150, 450, 118, 500, 128}, {300, 210, 318, 160, 356, 136}} {
				c.shape(stroke(through(q...), 22, 5), flat(mix(hair, ochre, 0.2+float32(i)*.1)))
			}
		},
		extra: func(c *canvas) {
			for range 26 {
				c.lay(c.mask(circle(c.between(316, 470), c.between(362, 408), c.between(1.6, 3))), flat(hex(0xb8643f)), over, 0.6)
			}
			c.shape(circle(281, 394, 6), flat(ochre))
		},
	}.draw(c)
}

func nalini(c *canvas) {
	hair := hex(0x17121f)
	face{back: plum, glow: hex(0x9a4a66), skin: hex(0xb0714a), dusk: hex(0x6f3d34), lips: hex(0x9a3a3c), brow: hair, browWidth: 10, smile: 0.4, iris: hex(0x2c1812),
		behind: func(c *canvas) {
			lock(c, hair, 270, 380, 256, 260, 300, 160, 400, 130, 500, 160, 542, 260, 530, 400, 500, 480, 300, 480)
		},
		clothes: func(c *canvas) {
			shoulders(c, 60, ink)
			scarf := blob(272, 560, 340, 600, 400, 612, 470, 598, 530, 556, 556, 610, 520, 668, 410, 690, 296, 668, 252, 612)
			c.shape(scarf, linear(260, 0, 560, 0, butter, ochre, hex(0x9a5a20)))
			c.shade(scarf, rust, over, 0.75, func(x, y float32) float32 { return (x-420)/150 + (y-640)/140 })
			c.shape(blob(330, 650, 400, 660, 420, 820, 300, 830), linear(300, 0, 430, 0, butter, ochre))
			for i := range 3 {
				c.lay(c.mask(stroke(through(290, 604+float32(i)*22, 400, 634+float32(i)*20, 520, 596+float32(i)*22), 4, 3)).blurred(1.5), flat(brown), over, 0.5)
			}
		},
		front: func(c *canvas) {
			lock(c, hair, 396, 196, 330, 206, 296, 260, 282, 340, 268, 300, 280, 200, 340, 146, 400, 134)
			lock(c, hair, 396, 196, 462, 206, 502, 260, 518, 340, 534, 300, 518, 200, 460, 146, 400, 134)
			for i := range 8 { // the braid over the shoulder
				y := 480 + float32(i)*42
				x := 532 + float32(i)*3
				c.shape(blob(x-32, y, x, y-26, x+34, y, x+20, y+34, x, y+44, x-20, y+34), linear(x-34, 0, x+34, 0, hex(0x4a3a50), hair, night))
			}
			c.shape(rounded(520, 790, 52, 20, 6), flat(rust))
		},
		extra: func(c *canvas) { glasses(c, 42, hex(0xe0b060)) },
	}.draw(c)
}

func rafe(c *canvas) {
	hair := hex(0x17131c)
	face{back: hex(0x8a4636), glow: hex(0xd98a55), skin: hex(0x7a4a34), dusk: hex(0x41242a), lips: hex(0x7a3a38), brow: hair, browWidth: 11, smile: 0.3, iris: hex(0x1c0f10),
		clothes: func(c *canvas) {
			shoulders(c, 110, hex(0x22335e))
			c.shape(blob(300, 600, 400, 760, 500, 600, 470, 640, 400, 700, 330, 640), flat(cream))
			for _, s := range []float32{-1, 1} { // the collar, up
				x := 400 + s*20
				p := blob(x+s*70, 500, x+s*118, 520, x+s*168, 640, x+s*120, 720, x+s*6, 800, x+s*20, 690, x+s*66, 610)
				c.shape(p, linear(200, 0, 600, 0, hex(0x3a5288), hex(0x22335e), hex(0x10183a)))
				c.shade(p, night, over, 0.7, func(px, py float32) float32 { return (px-430)/150 + (py-640)/300 })
			}
			for i := range 2 {
				c.shape(circle(360, 770+float32(i)*60, 12), flat(ochre))
			}
		},
		front: func(c *canvas) {
			lock(c, hair, 286, 288, 280, 220, 318, 158, 400, 136, 482, 156, 520, 220, 516, 290, 500, 232, 452, 200, 396, 192, 340, 204, 304, 236)
			beard(c, hair, true)
		},
	}.draw(c)
}

func priya(c *canvas) {
	hair := hex(0x2a2430)
	face{back: hex(0x3f7f80), glow: mist, skin: hex(0xc28a5e), dusk: hex(0x85503c), lips: hex(0xa8443c), brow: hair, browWidth: 8, smile: 0.9, iris: hex(0x2c1a12),
		behind: func(c *canvas) {
			lock(c, hair, 256, 460, 240, 300, 280, 160, 400, 118, 520, 160, 562, 300, 548, 470, 500, 520, 440, 470, 350, 470, 300, 520)
		},
		clothes: func(c *canvas) {
			shoulders(c, 80, hex(0xb0522f))
			c.shape(blob(326, 600, 400, 720, 474, 600, 440, 630, 400, 660, 360, 630), flat(cream))
			for _, s := range []float32{-1, 1} {
				c.shape(poly(400+s*84, 588, 400+s*152, 640, 400+s*90, 690, 400+s*112, 716, 400+s*4, 830, 400+s*30, 720), linear(250, 0, 560, 0, hex(0xd97a4a), hex(0x8a3a2a)))
			}
		},
		front: func(c *canvas) {
			lock(c, hair, 420, 176, 350, 200, 300, 270, 288, 380, 284, 470, 246, 440, 246, 290, 284, 180, 360, 130, 430, 130)
			lock(c, hair, 420, 176, 480, 210, 508, 280, 514, 380, 520, 474, 556, 440, 556, 290, 520, 180, 460, 132, 410, 134)
			for _, q := range [][]float32{{412, 140, 350, 160, 300, 230, 276, 340, 272, 430}, {422, 150, 372, 172, 326, 226}} {
				c.shape(stroke(through(q...), 10, 4), flat(hex(0xc9c2c4)))
			}
		},
		extra: func(c *canvas) { lines(c, hex(0x85503c)) },
	}.draw(c)
}

func dorothea(c *canvas) {
	hair := hex(0xe9e2da)
	face{back: hex(0x5a2338), glow: hex(0x9a4450), skin: hex(0xf0cdb2), dusk: hex(0xb98276), lips: hex(0xb0504e), brow: hex(0xb0a49c), browWidth: 6, smile: 0.5, iris: hex(0x4a7088),
		behind: func(c *canvas) {
			mop(c, 404, 150, 74, 56, 0, full, 34, hair, 3)
			lock(c, hair, 276, 340, 262, 240, 310, 160, 400, 134, 490, 160, 538, 240, 524, 340)
		},
		clothes: func(c *canvas) {
			shoulders(c, 70, hex(0x2c2a4e))
			collar := blob(316, 540, 400, 572, 486, 540, 500, 620, 470, 668, 400, 684, 332, 668, 304, 620)
			c.shape(collar, linear(310, 0, 500, 0, cream, paper, hex(0xb9a8a0)))
			for i := range 9 {
				x := 322 + float32(i)*20
				c.lay(c.mask(segment(x, 560, x+(x-400)*0.06, 664, 3)).blurred(1.5), flat(tan), over, 0.5)
			}
			c.shape(ellipse(402, 640, 22, 27), linear(380, 0, 424, 0, butter, ochre, brown))
			c.shape(ellipse(402, 640, 14, 18), flat(wine))
		},
		front: func(c *canvas) {
			lock(c, hair, 400, 190, 340, 204, 300, 256, 288, 330, 270, 300, 274, 214, 330, 152, 404, 138)
			lock(c, hair, 398, 190, 460, 204, 500, 256, 514, 330, 532, 300, 526, 214, 470, 152, 398, 138)
			for _, q := range [][]float32{{392, 150, 340, 176, 296, 240}, {410, 150, 466, 176, 508, 240}, {400, 160, 360, 190, 316, 236}} {
				c.lay(c.mask(stroke(through(q...), 5, 2)), flat(hex(0xb9b0b0)), over, 0.7)
			}
		},
		extra: func(c *canvas) {
			lines(c, hex(0xb98276))
			c.shape(circle(279, 396, 8), flat(cream))
			c.shape(circle(521, 396, 8), flat(hex(0xc9b8b0)))
		},
	}.draw(c)
}

func hollis(c *canvas) {
	hair := hex(0x1c1520)
	face{back: hex(0xc98f3a), glow: butter, skin: hex(0x8f5a3c), dusk: hex(0x512e2c), lips: hex(0x8a4440), brow: hair, browWidth: 9, smile: 0.5, iris: hex(0x23130f),
		behind: func(c *canvas) { lock(c, hair, 284, 320, 276, 230, 320, 160, 400, 138, 480, 160, 524, 230, 516, 320) },
		clothes: func(c *canvas) {
			shoulders(c, 92, forest)
			c.shape(blob(310, 596, 400, 690, 490, 596, 450, 640, 400, 660, 350, 640), linear(310, 0, 490, 0, cream, tan))
			for _, s := range []float32{-1, 1} {
				c.shape(stroke(through(400+s*92, 594, 400+s*60, 680, 400+s*14, 830), 34, 36), linear(280, 0, 520, 0, hex(0x4a7a62), hex(0x1c3a34)))
			}
			for i := range 3 {
				c.shape(circle(384, 716+float32(i)*48, 10), flat(tan))
			}
		},
		front: func(c *canvas) {
			mop(c, 400, 236, 124, 92, 3.0, 6.42, 23, hair, 4)
			mop(c, 400, 206, 100, 70, 3.1, 6.3, 22, hair, 2)
		},
		extra: func(c *canvas) { glasses(c, 40, hex(0x3a2430)); c.shape(circle(281, 394, 6), flat(cream)) },
	}.draw(c)
}

func desmond(c *canvas) {
	hair := hex(0x8f8a8c)
	face{back: night, glow: hex(0x33407a), skin: hex(0xd9a27a), dusk: hex(0x925a4c), lips: hex(0xa8584e), brow: hex(0x6f6668), browWidth: 11, smile: 0.6, iris: hex(0x3a5060),
		clothes: func(c *canvas) {
			shoulders(c, 96, hex(0x2a2c44))
			c.shape(blob(304, 598, 400, 790, 496, 598, 452, 650, 400, 690, 348, 650), linear(300, 0, 500, 0, hex(0xfff8ea), hex(0xc9c4cc)))
			c.shape(blob(352, 604, 400, 668, 448, 604, 430, 640, 400, 700, 370, 640), linear(350, 0, 450, 0, hex(0xd9a27a), hex(0x925a4c)))
			for _, s := range []float32{-1, 1} {
				c.shape(poly(400+s*100, 586, 400+s*166, 650, 400+s*104, 706, 400+s*128, 732, 400+s*8, 830, 400+s*24, 740), linear(240, 0, 560, 0, hex(0x474a6e), hex(0x1c1e34)))
			}
		},
		front: func(c *canvas) {
			for _, s := range []float32{-1, 1} {
				x := 399 + s*116
				c.lay(c.mask(blob(x-12, 270, x+10, 262, x+12, 330, x-6, 352)).blurred(3), flat(hair), over, 0.85)
			}
			beard(c, hair, false)
			c.soft(stroke(through(336, 204, 372, 190, 420, 194), 20, 10), 12, flat(cream), light, 0.45)
		},
		extra: func(c *canvas) { lines(c, hex(0x925a4c)) },
	}.draw(c)
}

func bett(c *canvas) {
	face{back: rust, glow: hex(0xe98a5a), skin: hex(0x6a3f2e), dusk: hex(0x382024), lips: hex(0xb0383f), brow: hex(0x17101a), browWidth: 9, laugh: true, iris: night,
		behind: func(c *canvas) {
			wrap := blob(270, 280, 250, 190, 300, 90, 400, 50, 510, 84, 556, 180, 534, 290)
			c.shape(wrap, linear(250, 60, 560, 300, butter, ochre, hex(0xa8641f)))
		},
		clothes: func(c *canvas) {
			p := shoulders(c, 110, teal)
			for i := range 8 {
				for k := range 3 {
					x, y := 120+float32(i)*82+float32(k%2)*40, 690+float32(k)*56
					c.lay(c.within(c.mask(circle(x, y, 13)), p), flat(butter), over, 0.9)
				}
			}
			c.shade(p, night, dark, 0.6, func(x, y float32) float32 { return (x - 480) / 240 })
		},
		front: func(c *canvas) {
			band := blob(282, 286, 272, 236, 330, 196, 400, 184, 470, 194, 530, 236, 518, 290, 500, 232, 400, 214, 304, 236)
			wrap := blob(274, 262, 262, 180, 312, 96, 400, 62, 500, 92, 542, 176, 528, 262, 480, 208, 400, 190, 322, 208)
			c.shape(wrap, linear(260, 60, 550, 280, butter, ochre, hex(0x9a5a1c)))
			c.shade(wrap, rust, over, 0.8, func(x, y float32) float32 { return (x-420)/150 + (y-180)/400 })
			for _, q := range [][]float32{{290, 226, 330, 140, 420, 90}, {330, 208, 390, 130, 480, 110}, {400, 194, 450, 150, 520, 160}} {
				c.lay(c.mask(stroke(through(q...), 7, 4)).blurred(2), flat(brown), over, 0.5)
			}
			c.shape(band, linear(280, 0, 530, 0, hex(0xf7b84a), hex(0xb86a20)))
			knot := join(blob(440, 92, 480, 40, 540, 30, 530, 84, 486, 118), blob(440, 100, 420, 40, 450, 10, 486, 50, 474, 104))
			c.shape(knot, linear(420, 10, 540, 110, butter, ochre, hex(0x9a5a1c)))
			c.shade(knot, rust, over, 0.6, func(x, y float32) float32 { return (x - 470) / 80 })
		},
		extra: func(c *canvas) { hoop(c, 274, 386, 40, butter); hoop(c, 526, 386, 40, ochre) },
	}.draw(c)
}
