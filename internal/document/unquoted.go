package document

// Unquoted is a document without the marks that lead words of its running text to records: two documents of which that is the
// same say the same, whatever is on record.
func Unquoted(d Doc) Doc {
	m := blockMap{unquotedInlines, func(b Block) Block {
		if i, ok := b.(Image); ok {
			i.Caption = unquotedInlines(i.Caption)
			return i
		}
		return b
	}}
	return Normalize(Doc{Blocks: m.blocks(Normalize(d).Blocks), Extra: d.Extra})
}

func unquotedInlines(inlines []Inline) []Inline {
	out := make([]Inline, len(inlines))
	for i, in := range inlines {
		var marks []Mark
		for _, m := range in.Marks {
			if m.Kind != Quoted {
				marks = append(marks, m)
			}
		}
		in.Marks = marks
		out[i] = in
	}
	return out
}
