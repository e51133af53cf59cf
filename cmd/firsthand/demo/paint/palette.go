package main

// The palette that every picture keeps to: night blues, theatre reds, lamp yellows, sea greens.
var (
	night  = hex(0x0e1430)
	ink    = hex(0x1a2145)
	indigo = hex(0x2d3568)
	plum   = hex(0x4d2650)
	wine   = hex(0x7c2740)
	rust   = hex(0xb8472f)
	coral  = hex(0xe46f56)
	peach  = hex(0xf4ab82)
	ochre  = hex(0xe5a338)
	butter = hex(0xf9d88a)
	cream  = hex(0xfaecd2)
	paper  = hex(0xf0e0c3)
	teal   = hex(0x1c5563)
	sea    = hex(0x3b8689)
	mist   = hex(0xa4cbc2)
	sage   = hex(0x83a078)
	forest = hex(0x27473d)
	brown  = hex(0x52342a)
	tan    = hex(0xbd8d60)
	stone  = hex(0x8d8a8f)
)

// picture is an entry of the gallery.
type picture struct {
	name  string
	w, h  int
	limit int // bytes
	draw  func(*canvas)
}

// gallery lists all pictures.
func gallery() []picture {
	var out []picture
	for _, s := range scenes() {
		out = append(out, picture{s.name, sceneW, sceneH, sceneLimit, s.draw})
	}
	for _, f := range faces() {
		out = append(out, picture{"portrait-" + f.name, faceSide, faceSide, faceLimit, f.draw})
	}
	return out
}

type scene struct {
	name string
	draw func(*canvas)
}
