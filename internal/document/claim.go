package document

// Claim notes who wrote the HTML of a document that is about to be saved: cards and embeds that
// stand, source and all, in the document as it was keep the role that wrote them, all others get the
// given one. What the saved document says of itself is never believed. Doors call it on everything
// that comes from outside, with the role of who saves.
func Claim(saved, before Doc, role string) Doc {
	known := map[string][]string{}
	Walk(before, func(b Block) {
		switch b := b.(type) {
		case HTML:
			known[b.Source] = append(known[b.Source], b.By)
		case Embed:
			known[b.HTML] = append(known[b.HTML], b.By)
		}
	})
	// Each place in the old document vouches for one in the new: a copy is the work of who made it.
	by := func(source string) string {
		if roles := known[source]; len(roles) > 0 {
			known[source] = roles[1:]
			return roles[0]
		}
		return role
	}
	out := Doc{Extra: saved.Extra}
	for _, b := range saved.Blocks {
		switch c := b.(type) {
		case HTML:
			c.By = by(c.Source)
			b = c
		case Embed:
			if c.By = ""; c.HTML != "" {
				c.By = by(c.HTML)
			}
			b = c
		}
		out.Blocks = append(out.Blocks, b)
	}
	return out
}
