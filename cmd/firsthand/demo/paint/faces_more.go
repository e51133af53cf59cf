package main

func teo(c *canvas) {
	hair := hex(0xa8783f)
	face{back: forest, glow: sage, skin: hex(0xf0c8a2), dusk: hex(0xb9806a), lips: hex(0xb8665a), brow: hex(0x8a5a2c), browWidth: 9, smile: 0.25, iris: hex(0x4a7a8a),
		behind: func(c *canvas) {
			lock(c, hair, 268, 420, 252, 300, 286, 176, 400, 132, 514, 176, 548, 300, 534, 420, 500, 450, 300, 450)
		},
		clothes: func(c *canvas) {
			p := shoulders(c, 88, hex(0x8a2f33))
			for i := range 9 {
				c.lay(c.within(c.mask(segment(60+float32(i)*88, 560, 40+float32(i)*88, 860, 22)), p), flat(hex(0x3a1a2c)), over, 0.5)
				c.lay(c.within(c.mask(segment(20, 610+float32(i)*44, 780, 602+float32(i)*44, 14)), p), flat(hex(0xd98a5a)), over, 0.4)
			}
			c.shape(blob(318, 596, 400, 690, 482, 596, 450, 640, 400, 660, 350, 640), flat(cream))
		},
		front: func(c *canvas) {
			lock(c, hair, 384, 180, 330, 204, 300, 262, 282, 400, 258, 380, 260, 250, 300, 160, 396, 134)
			lock(c, hair, 384, 180, 470, 190, 506, 262, 520, 400, 546, 380, 540, 250, 500, 160, 390, 134)
			beard(c, mix(hair, hex(0xb9806a), 0.45), true)
		},
		extra: func(c *canvas) { // the pencil behind the ear
			c.shape(segment(230, 282, 290, 322, 11), linear(230, 0, 290, 0, coral, ochre))
			c.shape(segment(572, 280, 512, 322, 11), linear(512, 0, 572, 0, ochre, rust))
		},
	}.draw(c)
}

func sol(c *canvas) {
	hair := hex(0x120e18)
	face{back: indigo, glow: hex(0x5b66b0), skin: hex(0x5e3827), dusk: hex(0x2f1b20), lips: hex(0x6a3032), brow: hair, browWidth: 11, smile: 0.55, iris: hex(0x160c0c),
		clothes: func(c *canvas) {
			hood := blob(270, 560, 330, 520, 400, 600, 470, 520, 530, 560, 580, 650, 400, 760, 220, 650)
			shoulders(c, 96, ochre)
			c.shape(hood, linear(220, 0, 580, 0, butter, ochre, hex(0x8a5a1c)))
			c.shade(hood, brown, over, 0.7, func(x, y float32) float32 { return (x-440)/130 + (y-640)/220 })
			c.shape(blob(318, 580, 400, 676, 482, 580, 448, 620, 400, 640, 352, 620), flat(hex(0x20182c)))
			for i := range 2 {
				x := 356 + float32(i)*88
				c.shape(segment(x, 668, x-4+float32(i)*8, 790, 7), flat(cream))
			}
		},
		front: func(c *canvas) {
			lock(c, hair, 288, 286, 284, 200, 300, 118, 352, 100, 450, 100, 502, 118, 516, 200, 512, 286, 500, 236, 452, 214, 396, 208, 342, 214, 302, 236)
			mop(c, 400, 132, 100, 26, 3.1, 6.3, 20, hair, 3)
		},
		extra: func(c *canvas) { c.shape(circle(281, 392, 7), flat(butter)); c.shape(circle(519, 392, 7), flat(ochre)) },
	}.draw(c)
}

func kamaria(c *canvas) {
	hair := hex(0x3a2018)
	face{back: hex(0xc98a3a), glow: hex(0xf0c67a), skin: hex(0xb97c54), dusk: hex(0x74432f), lips: hex(0xa0483f), brow: hair, browWidth: 8, smile: 0.45, iris: hex(0x33200f),
		behind: func(c *canvas) {
			c.shape(circle(400, 132, 70), flat(hair))
			mop(c, 400, 132, 96, 74, 0, full, 36, hair, 3)
			lock(c, hair, 282, 340, 272, 240, 318, 164, 400, 142, 482, 164, 528, 240, 518, 340)
		},
		clothes: func(c *canvas) {
			shoulders(c, 62, hex(0x1c1d33))
			neck := blob(328, 540, 400, 566, 474, 540, 486, 620, 400, 664, 316, 620)
			c.shape(neck, linear(316, 0, 486, 0, hex(0x3a3c5e), hex(0x1c1d33)))
		},
		front: func(c *canvas) {
			lock(c, hair, 400, 186, 344, 204, 304, 262, 286, 330, 272, 300, 282, 216, 336, 156, 402, 142)
			lock(c, hair, 398, 186, 456, 204, 496, 262, 514, 330, 528, 300, 518, 216, 464, 156, 398, 142)
			for _, q := range [][]float32{{292, 318, 284, 350, 294, 384}, {508, 318, 516, 352, 508, 388}} {
				c.shape(stroke(through(q...), 9, 3), flat(hair))
			}
		},
		extra: func(c *canvas) {
			c.shape(join(segment(279, 388, 279, 420, 4), circle(279, 428, 9)), flat(cream))
			c.shape(join(segment(521, 388, 521, 420, 4), circle(521, 428, 9)), flat(paper))
		},
	}.draw(c)
}

func greta(c *canvas) {
	hair := hex(0x241a20)
	face{back: hex(0xa85a62), glow: peach, skin: hex(0xdca67c), dusk: hex(0x9a5f4c), lips: hex(0xa83a3e), brow: hair, browWidth: 8, smile: 0.3, iris: hex(0x3a5a3c),
		behind: func(c *canvas) {
			lock(c, hair, 262, 420, 250, 280, 300, 160, 400, 128, 500, 160, 550, 280, 538, 420, 510, 460, 290, 460)
		},
		clothes: func(c *canvas) {
			shoulders(c, 78, hex(0x3f7a5c))
			for _, s := range []float32{-1, 1} {
				c.shape(blob(400+s*70, 584, 400+s*112, 604, 400+s*96, 680, 400+s*30, 712, 400+s*6, 668, 400+s*44, 640), linear(290, 0, 510, 0, hex(0x8fc0a0), hex(0x2f5a48)))
			}
			for i := range 3 {
				c.shape(circle(402, 720+float32(i)*40, 7), flat(cream))
			}
		},
		front: func(c *canvas) {
			lock(c, hair, 300, 246, 290, 330, 286, 440, 256, 420, 252, 290, 292, 176, 400, 134, 508, 176, 548, 290, 544, 420, 514, 440, 512, 330, 502, 246, 450, 262, 396, 256, 344, 264)
			for _, q := range [][]float32{{320, 160, 312, 210, 318, 254}, {380, 146, 372, 200, 376, 252}, {440, 150, 446, 204, 440, 254}} {
				c.lay(c.mask(stroke(through(q...), 4, 2)), flat(hex(0x6a5058)), over, 0.7)
			}
		},
	}.draw(c)
}

func aoife(c *canvas) {
	hair := hex(0xc9a08a)
	face{back: hex(0x2f5d73), glow: hex(0x6f9fb0), skin: hex(0xf2cdb4), dusk: hex(0xbd8474), lips: hex(0xb4574e), brow: hex(0x9a6a50), browWidth: 8, smile: 0.75, iris: hex(0x5a7a5a),
		clothes: func(c *canvas) {
			shoulders(c, 70, hex(0x20263f))
			scarf := blob(282, 560, 340, 596, 400, 606, 466, 596, 524, 558, 546, 610, 500, 664, 404, 684, 300, 664, 258, 612)
			c.shape(scarf, linear(260, 0, 550, 0, coral, rust, wine))
			c.shade(scarf, plum, over, 0.7, func(x, y float32) float32 { return (x-420)/150 + (y-640)/140 })
			for range 34 {
				c.lay(c.within(c.mask(circle(c.between(270, 540), c.between(566, 680), 5)), scarf), flat(cream), over, 0.85)
			}
		},
		front: func(c *canvas) {
			lock(c, hair, 286, 320, 268, 240, 300, 156, 380, 120, 470, 136, 526, 190, 530, 260, 516, 320, 502, 262, 470, 220, 400, 236, 352, 206, 318, 236, 298, 270)
			for i, q := range [][]float32{{320, 190, 372, 146, 440, 134}, {340, 206, 400, 166, 480, 160}, {300, 240, 316, 190, 350, 160}} {
				c.shape(stroke(through(q...), 12, 4), flat(mix(hair, cream, 0.3+float32(i)*.1)))
			}
		},
		extra: func(c *canvas) {
			lines(c, hex(0xbd8474))
			for range 18 {
				c.lay(c.mask(circle(c.between(322, 470), c.between(366, 404), c.between(1.5, 2.6))), flat(hex(0xb8704f)), over, 0.5)
			}
			glasses(c, 38, hex(0x3a2a44))
		},
	}.draw(c)
}

func samar(c *canvas) {
	hair := hex(0x221a20)
	face{back: hex(0xd9a066), glow: cream, skin: hex(0xcf9668), dusk: hex(0x8c563f), lips: hex(0xa04a42), brow: hair, browWidth: 10, smile: 0.5, iris: hex(0x2f1c12),
		behind: func(c *canvas) {
			lock(c, hair, 250, 520, 240, 320, 284, 170, 400, 124, 516, 170, 560, 320, 552, 520, 500, 600, 420, 540, 330, 560, 296, 600)
		},
		clothes: func(c *canvas) {
			shoulders(c, 92, hex(0xf3e6d0))
			c.shape(blob(312, 596, 400, 740, 488, 596, 450, 640, 400, 668, 350, 640), linear(320, 0, 480, 0, hex(0xcf9668), hex(0x8c563f)))
			for _, s := range []float32{-1, 1} {
				c.shape(poly(400+s*88, 588, 400+s*146, 630, 400+s*92, 700, 400+s*10, 800, 400+s*14, 740), linear(260, 0, 540, 0, cream, hex(0xd0b898)))
			}
			c.shape(stroke(through(326, 606, 360, 680, 400, 712, 440, 680, 474, 606), 4, 4), flat(ochre))
			c.shape(circle(400, 722, 12), flat(sea))
		},
		front: func(c *canvas) {
			lock(c, hair, 372, 178, 322, 210, 298, 290, 296, 380, 284, 500, 246, 480, 240, 320, 280, 186, 380, 128)
			lock(c, hair, 372, 178, 460, 190, 504, 270, 512, 380, 530, 510, 556, 470, 556, 320, 516, 186, 380, 128)
			c.shape(stroke(through(380, 134, 450, 150, 510, 220, 530, 330, 536, 440), 12, 4), flat(hex(0xb9b0b4)))
			for _, q := range [][]float32{{340, 150, 280, 230, 262, 360, 262, 470}, {470, 160, 524, 250, 540, 380}} {
				c.lay(c.mask(stroke(through(q...), 4, 2)), flat(hex(0x6a5058)), over, 0.6)
			}
		},
	}.draw(c)
}
