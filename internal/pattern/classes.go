package pattern

import (
	"regexp/syntax"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// classes parts all runes into those that a program cannot tell from each other.
type classes struct {
	ascii  [utf8.RuneSelf]uint8
	from   []rune  // the others: where a run of runes of one class begins, in order
	of     []uint8 // the class of that run
	sample []rune  // one rune of each class
}

// maxClasses is how many classes there may be. Expressions that news is read with have some twenty.
const maxClasses = 200

// classesOf finds the classes of a program, nil if there are too many.
func classesOf(prog *syntax.Prog) *classes {
	sets := runeSets(prog)
	c := &classes{}
	ids := map[string]uint8{}
	for _, r := range borders(sets) {
		id, known := ids[signature(sets, r)]
		if !known {
			if len(ids) == maxClasses {
				return nil
			}
			id = uint8(len(ids))
			ids[signature(sets, r)] = id
			c.sample = append(c.sample, r)
		}
		if n := len(c.of); n == 0 || c.of[n-1] != id {
			c.from, c.of = append(c.from, r), append(c.of, id)
		}
	}
	for r := range c.ascii {
		c.ascii[r] = c.find(rune(r))
	}
	return c
}

// find gives the class of a rune.
func (c *classes) find(r rune) uint8 {
	return c.of[sort.Search(len(c.from), func(i int) bool { return c.from[i] > r })-1]
}

// runeSets are the different steps over one rune that a program has.
func runeSets(prog *syntax.Prog) []*syntax.Inst {
	var sets []*syntax.Inst
	seen := map[string]bool{}
	for i := range prog.Inst {
		inst := &prog.Inst[i]
		switch inst.Op {
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			key := inst.String()
			key = key[:strings.LastIndex(key, "->")] // without where it leads to
			if !seen[key] {
				seen[key] = true
				sets = append(sets, inst)
			}
		}
	}
	return sets
}

// borders are the runes at which something may change: where a set begins or ends, or words do.
func borders(sets []*syntax.Inst) []rune {
	at := []rune{0, '\n', '\n' + 1, '0', '9' + 1, 'A', 'Z' + 1, '_', '_' + 1, 'a', 'z' + 1, utf8.RuneSelf}
	add := func(lo, hi rune) { at = append(at, lo, hi+1) }
	for _, inst := range sets {
		if len(inst.Rune) == 1 {
			add(inst.Rune[0], inst.Rune[0])
			if syntax.Flags(inst.Arg)&syntax.FoldCase != 0 {
				for r := unicode.SimpleFold(inst.Rune[0]); r != inst.Rune[0]; r = unicode.SimpleFold(r) {
					add(r, r)
				}
			}
		}
		for i := 0; i+1 < len(inst.Rune); i += 2 {
			add(inst.Rune[i], inst.Rune[i+1])
		}
	}
	slices.Sort(at)
	return slices.Compact(at)
}

// signature tells which sets hold a rune, and what it is to the borders of words and lines.
func signature(sets []*syntax.Inst, r rune) string {
	bits := make([]byte, len(sets)/8+1, len(sets)/8+2)
	for i, inst := range sets {
		if inst.MatchRune(r) {
			bits[i/8] |= 1 << (i % 8)
		}
	}
	return string(append(bits, byte(kindOf(r))))
}

// kindOf gives a rune that is to the borders of words and lines what r is.
func kindOf(r rune) rune {
	switch {
	case r == '\n':
		return r
	case syntax.IsWordChar(r):
		return 'a'
	}
	return ' '
}
