package document

// Part is a paragraph that two texts share, or a place where they differ.
type Part struct {
	Same string // "" where they differ
	Difference
}

// Align is Compare with the paragraphs that are the same in between, for who reads one text beside the other.
func Align(before, after []string) (parts []Part) {
	b, a := 0, 0
	flush := func(toB, toA int) {
		if b < toB || a < toA {
			parts = append(parts, Part{Difference: wordsDiffer(before[b:toB], after[a:toA])})
		}
	}
	for _, pair := range common(before, after) {
		flush(pair[0], pair[1])
		parts = append(parts, Part{Same: before[pair[0]]})
		b, a = pair[0]+1, pair[1]+1
	}
	flush(len(before), len(after))
	return parts
}
