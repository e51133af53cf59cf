package archive

// Kind is what an archive is for.
type Kind string

// The two kinds.
const (
	// Complete is for a copy of one's own: everything, with what lets people in and the keys of what is sealed.
	Complete Kind = "complete"
	// Portable is for taking a site elsewhere: what the desk made, without sessions, tokens, passwords, and without what is
	// sealed. It can be handed on.
	Portable Kind = "portable"
)

// Options say what is written, and what stands in the manifest.
type Options struct {
	Kind      Kind
	Passwords bool   // Portable: with the hashes of the desk's passwords, so that people sign in as before
	Site      string // what the site is called
	Release   string // of the program that writes

	Progress Progress // nil: nobody looks on
}

// Progress is told how far the work is: done of total bytes or rows. What is "rows" or "files".
type Progress func(what string, done, total int64)

func (p Progress) tell(what string, done, total int64) {
	if p != nil {
		p(what, done, total)
	}
}
