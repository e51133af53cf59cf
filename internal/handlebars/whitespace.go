package handlebars

import "strings"

// White space control: a ~ eats all white space on its side; a block tag, comment or partial that
// stands alone on its line takes the line with it. Texts decide by what was written, not by what
// is left of them.

// stripProgram does it for a program and all below it. root is true for the template itself: only
// there do the file's first and last line count as lines of their own.
func stripProgram(prog *program, root bool) {
	if prog == nil {
		return
	}
	for i, n := range prog.body {
		switch n := n.(type) {
		case *mustacheNode:
			stripSides(prog.body, i, n.strip)
		case *commentNode:
			stripInline(prog.body, i, root, n.strip, nil)
		case *partialNode:
			if n.block == nil {
				stripInline(prog.body, i, root, n.strip, n)
				continue
			}
			stripBlock(prog.body, i, root, n.block, nil, n.open, strip{}, n.close)
		case *blockNode:
			stripBlock(prog.body, i, root, n.program, n.inverse, n.open, n.middle, n.close)
		}
	}
}

func stripSides(body []statement, i int, s strip) {
	if s.after {
		trimAfter(body, i+1, true)
	}
	if s.before {
		trimBefore(body, i-1, true)
	}
}

// stripInline is for what may stand alone on a line by itself: comments and partials.
func stripInline(body []statement, i int, root bool, s strip, partial *partialNode) {
	alone := blankBefore(body, i, root) && blankAfter(body, i, root)
	stripSides(body, i, s)
	if !alone {
		return
	}
	trimAfter(body, i+1, false)
	if trimBefore(body, i-1, false) && partial != nil {
		text := body[i-1].(*textNode).original
		partial.indent = text[len(strings.TrimRight(text, " \t")):]
	}
}

// stripBlock is for blocks: each tag of theirs may stand alone on a line.
func stripBlock(body []statement, i int, root bool, main, inverse *program, open, middle, close strip) {
	stripProgram(main, false)
	stripProgram(inverse, false)
	if main == nil {
		main, inverse = inverse, nil // {{^x}} … {{/x}}
	}
	first, last := inverse, inverse
	if inverse != nil && inverse.chained {
		first = inverse.body[0].(*blockNode).program
		for last.chained {
			b := last.body[len(last.body)-1].(*blockNode)
			last = b.program
		}
	}
	innerFirst := main
	if first != nil {
		innerFirst = first
	}
	openAlone := blankAfter(main.body, -1, false) && blankBefore(body, i, root)
	closeAlone := blankBefore(innerFirst.body, len(innerFirst.body), false) && blankAfter(body, i, root)

	if open.after {
		trimAfter(main.body, 0, true)
	}
	if inverse != nil {
		stripElse(main, first, last, middle, close)
	} else if close.before {
		trimBefore(main.body, len(main.body)-1, true)
	}

	stripSides(body, i, strip{open.before, close.after})
	if openAlone {
		trimAfter(main.body, 0, false)
		trimBefore(body, i-1, false)
	}
	if closeAlone {
		trimAfter(body, i+1, false)
		end := main
		if inverse != nil {
			end = inverse
		}
		trimBefore(end.body, len(end.body)-1, false)
	}
}

func stripElse(main, first, last *program, middle, close strip) {
	if middle.before {
		trimBefore(main.body, len(main.body)-1, true)
	}
	if middle.after {
		trimAfter(first.body, 0, true)
	}
	if close.before {
		trimBefore(last.body, len(last.body)-1, true)
	}
	if blankBefore(main.body, len(main.body), false) && blankAfter(first.body, -1, false) {
		trimBefore(main.body, len(main.body)-1, false)
		trimAfter(first.body, 0, false)
	}
}

func textAt(body []statement, i int) *textNode {
	if i < 0 || i >= len(body) {
		return nil
	}
	t, _ := body[i].(*textNode)
	return t
}

// blankBefore tells whether only white space stands between the start of the line and statement i.
func blankBefore(body []statement, i int, root bool) bool {
	if i == 0 || len(body) == 0 {
		return root
	}
	t := textAt(body, i-1)
	if t == nil {
		return false
	}
	space := t.original[len(strings.TrimRightFunc(t.original, IsSpace)):]
	return strings.Contains(space, "\n") || root && i == 1 && len(space) == len(t.original)
}

// blankAfter tells whether only white space stands between statement i and the end of its line.
func blankAfter(body []statement, i int, root bool) bool {
	if i+1 >= len(body) {
		return root
	}
	t := textAt(body, i+1)
	if t == nil {
		return false
	}
	space := t.original[:len(t.original)-len(strings.TrimLeftFunc(t.original, IsSpace))]
	return strings.Contains(space, "\n") || root && i+2 >= len(body) && len(space) == len(t.original)
}

// trimAfter takes white space off the start of text i: all of it, or up to and with one line break.
func trimAfter(body []statement, i int, all bool) {
	t := textAt(body, i)
	if t == nil || !all && t.rightStripped {
		return
	}
	was := t.value
	if all {
		t.value = strings.TrimLeftFunc(t.value, IsSpace)
	} else {
		t.value = strings.TrimLeft(t.value, " \t")
		t.value = strings.TrimPrefix(t.value, "\r")
		t.value = strings.TrimPrefix(t.value, "\n")
	}
	t.rightStripped = t.value != was
}

// trimBefore takes white space off the end of text i: all of it, or blanks only. It tells whether
// there was any.
func trimBefore(body []statement, i int, all bool) bool {
	t := textAt(body, i)
	if t == nil || !all && t.leftStripped {
		return false
	}
	was := t.value
	if all {
		t.value = strings.TrimRightFunc(t.value, IsSpace)
	} else {
		t.value = strings.TrimRight(t.value, " \t")
	}
	t.leftStripped = t.value != was
	return t.leftStripped
}
