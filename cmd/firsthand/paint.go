package main

import "os"

// paint puts colours on a terminal; the zero paint puts none.
type paint struct{ on bool }

// paintFor paints where a person looks on and has not asked for none (NO_COLOR).
func paintFor(stream any) paint {
	return paint{on: terminal(stream) && os.Getenv("NO_COLOR") == ""}
}

func (p paint) code(code, text string) string {
	if !p.on || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (p paint) bold(text string) string   { return p.code("1", text) }
func (p paint) dim(text string) string    { return p.code("2", text) }
func (p paint) quote(text string) string  { return p.code("30;43", text) }
func (p paint) person(text string) string { return p.code("36", text) }
func (p paint) good(text string) string   { return p.code("32", text) }
func (p paint) warn(text string) string   { return p.code("33", text) }
