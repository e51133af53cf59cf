package theme

type locale struct{}
