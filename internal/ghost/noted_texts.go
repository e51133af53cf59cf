package ghost

// Text is Once for a text that belongs to a body, and is kept where bodies are.
func (v *View) Text(key any, make func(*View) string) string {
	return v.Texts([]any{key}, nil, func(of *View, _ []int) []string { return []string{make(of)} })[0]
}

// Texts is Text for many, which are made together where they are not kept: written is told which are missing, by their places, and gives
// these, in their order. Those that are for some readers only are made beside the others, which are kept.
//
// What a reading notes is of all that was made in it. So a text is given again only where all that were made with it are asked for: no
// page is thrown away for a story that it does not show.
func (v *View) Texts(keys []any, forSome func(place int) bool, written func(of *View, missing []int) []string) []string {
	if v.keeps == nil || !v.keeps.bodies {
		all := make([]int, len(keys))
		for i := range all {
			all[i] = i
		}
		return written(v, all)
	}
	texts := make([]string, len(keys))
	var open, gated []int
	for _, i := range v.keptTexts(keys, texts) {
		if forSome != nil && forSome(i) {
			gated = append(gated, i)
		} else {
			open = append(open, i)
		}
	}
	for _, places := range [][]int{open, gated} {
		if len(places) > 0 {
			v.makeTexts(keys, places, texts, written)
		}
	}
	return texts
}

// keptTexts puts the texts that are kept into their places, notes what was noted for them, and gives the places of the others.
func (v *View) keptTexts(keys []any, texts []string) (missing []int) {
	asked := make(map[any]bool, len(keys))
	for _, key := range keys {
		asked[key] = true
	}
	whole := map[*noted]bool{} // whether all that were made in a reading are asked for
	for i, key := range keys {
		t := v.keptText(key)
		if t == nil {
			missing = append(missing, i)
			continue
		}
		all, known := whole[t.noted]
		if !known {
			all = true
			for _, made := range t.noted.made {
				all = all && asked[made]
			}
			if whole[t.noted] = all; all {
				v.notes(t.noted)
			}
		}
		if all {
			texts[i] = t.html
		} else {
			missing = append(missing, i)
		}
	}
	return missing
}

// makeTexts makes those of some places in one reading, and keeps them.
func (v *View) makeTexts(keys []any, places []int, texts []string, written func(of *View, missing []int) []string) {
	n := v.alone(func(fresh *View) any { return written(fresh, places) })
	v.notes(n)
	made := n.value.([]string)
	n.value = nil // one that is kept holds none of the others
	for at, text := range made {
		texts[places[at]] = text
		n.made = append(n.made, keys[places[at]])
	}
	if v.err != nil || !n.everybodys() {
		return
	}
	for at, text := range made {
		v.keeps.put(&keptText{key: partKey(n.made[at]), html: text, noted: n, position: v.tx.Position()}, true)
	}
}

// keptText is a text that was made at this position, nil if it is not kept.
func (v *View) keptText(key any) *keptText {
	t := v.keeps.get(partKey(key))
	if t == nil || t.position != v.tx.Position() || !t.noted.holds(v.now) {
		return nil
	}
	return t
}

func partKey(key any) keptKey { return keptKey{kind: keptPart, part: key} }

// share is what each of the texts that were made in a reading has of what it noted, in bytes.
func (n *noted) share() int64 {
	return int64(48*len(n.tags)+256*len(n.lists))/int64(max(1, len(n.made))) + 32
}
