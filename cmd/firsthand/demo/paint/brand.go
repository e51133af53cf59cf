package main

// icon is the lantern of the masthead on a square of rust, without rounded corners: telephones
// round it themselves.
func icon(c *canvas) {
	c.fill(linear(0, 0, 0, 720, hex(0xc9553a), hex(0xa83c28)))
	c.glow(360, 410, 330, ochre, 0.35)
	lamp(c, 360, 410, 4.1, cream, hex(0xb4472e))
}
