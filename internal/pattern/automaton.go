package pattern

import (
	"encoding/binary"
	"regexp/syntax"
	"slices"
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

// Package regexp follows all ways that an expression may go on, for every rune of a text. An automaton does that
// once for each set of ways that it has met, and looks up what it did before: a text costs a step a rune, whatever
// is looked for. It tells where matches begin; what they are is then for package regexp to say.

// automaton is an expression as a machine that is built while it runs. It may run in many goroutines.
type automaton struct {
	prog     *syntax.Prog
	classes  *classes
	anchored bool // a match can only begin where the text does

	mu     sync.Mutex
	states map[string]*state
	key    []byte
	walk   walk
	start  atomic.Pointer[state]
	fills  int // how often it had more than maxStates
	lost   atomic.Bool
}

// state is what is known between two runes.
type state struct {
	next []atomic.Pointer[state] // by class of the rune that follows, the end of the text last; nil is not known yet

	ways   []uint16 // where the program may go on, in order
	before rune     // what the last rune is to borders, see kindOf; -1 is the start of the text
	match  bool     // a match ends before the last rune
	dead   bool     // nothing that follows can match
}

// An automaton is bounded in what it remembers: where a text leads to more than maxStates it forgets them all, and
// where that happens maxFills times the expression is left to package regexp.
const (
	maxStates = 2000
	maxFills  = 10
	maxProg   = 1 << 14
)

// newAutomaton makes the automaton of an expression, nil if it cannot have one.
func newAutomaton(tree *syntax.Regexp) *automaton {
	prog, err := syntax.Compile(tree.Simplify())
	if err != nil || len(prog.Inst) > maxProg {
		return nil
	}
	c := classesOf(prog)
	if c == nil {
		return nil
	}
	a := &automaton{prog: prog, classes: c, anchored: prog.StartCond()&syntax.EmptyBeginText != 0}
	a.forget()
	return a
}

// forget begins anew with the state before any text.
func (a *automaton) forget() {
	a.states = map[string]*state{}
	a.start.Store(a.state([]uint16{uint16(a.prog.Start)}, -1, false))
}

// matches tells whether a text has a match; ok is false if it could not be found out.
func (a *automaton) matches(text string) (yes, ok bool) {
	s := a.start.Load()
	for i := 0; i < len(text); {
		class, size := a.classes.ascii[text[i]&0x7f], 1
		if text[i] >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(text[i:])
			class = a.classes.find(r)
		}
		i += size
		next := s.next[class].Load()
		if next == nil {
			if next = a.step(s, int(class)); next == nil {
				return false, false
			}
		}
		if s = next; s.match || s.dead {
			return s.match, true
		}
	}
	s = a.atEnd(s)
	return s != nil && s.match, s != nil
}

// begins gives the places in a text, from its end to its start, before which a match ends. Of an expression that
// was turned round those are the places at which the matches of the expression begin.
func (a *automaton) begins(text string, found []int) (list []int, ok bool) {
	s := a.start.Load()
	for i := len(text); i > 0; {
		class, size := a.classes.ascii[text[i-1]&0x7f], 1
		if text[i-1] >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeLastRuneInString(text[:i])
			class = a.classes.find(r)
		}
		next := s.next[class].Load()
		if next == nil {
			if next = a.step(s, int(class)); next == nil {
				return found, false
			}
		}
		if s = next; s.match {
			found = append(found, i)
		}
		if s.dead {
			return found, true
		}
		i -= size
	}
	if s = a.atEnd(s); s == nil {
		return found, false
	}
	if s.match {
		found = append(found, 0)
	}
	return found, true
}

func (a *automaton) atEnd(s *state) *state {
	end := len(a.classes.sample)
	if next := s.next[end].Load(); next != nil {
		return next
	}
	return a.step(s, end)
}

// step finds out where a rune leads to, nil if the automaton has given up.
func (a *automaton) step(s *state, class int) *state {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.lost.Load() {
		return nil
	}
	if len(a.states) > maxStates {
		if a.fills++; a.fills > maxFills {
			a.lost.Store(true)
			a.states = nil
			return nil
		}
		a.forget()
	}
	after, kind := rune(-1), rune(-1)
	if class < len(a.classes.sample) {
		after = a.classes.sample[class]
		kind = kindOf(after)
	}
	w := &a.walk
	w.begin(a.prog, syntax.EmptyOpContext(s.before, after))
	for _, pc := range s.ways {
		w.follow(uint32(pc))
	}
	ways := w.across(after)
	if !a.anchored {
		ways = append(ways, uint16(a.prog.Start))
	}
	slices.Sort(ways)
	ways = slices.Compact(ways)
	next := a.state(ways, kind, w.match)
	s.next[class].Store(next)
	return next
}

// state gives the state of that kind, which there is once.
func (a *automaton) state(ways []uint16, before rune, match bool) *state {
	key := a.key[:0]
	for _, pc := range ways {
		key = binary.LittleEndian.AppendUint16(key, pc)
	}
	key = append(key, byte(before))
	if match {
		key = append(key, 1)
	}
	a.key = key
	s := a.states[string(key)]
	if s == nil {
		s = &state{next: make([]atomic.Pointer[state], len(a.classes.sample)+1), ways: slices.Clone(ways), before: before, match: match, dead: len(ways) == 0}
		a.states[string(key)] = s
	}
	return s
}

// walk goes on from one place in a program to all that can be reached without a rune.
type walk struct {
	prog  *syntax.Prog
	at    syntax.EmptyOp // what holds here: the start of a text, the border of a word
	runes []uint32       // where a rune is asked for
	match bool           // the end can be reached

	round uint32
	seen  []uint32 // by place: the round in which it was last seen
	ways  []uint16
}

func (w *walk) begin(prog *syntax.Prog, at syntax.EmptyOp) {
	if w.seen == nil {
		w.seen = make([]uint32, len(prog.Inst))
	}
	w.prog, w.at, w.match = prog, at, false
	w.runes = w.runes[:0]
	w.round++
}

// across gives where the program goes on behind a rune; behind the end of the text, -1, it does not.
func (w *walk) across(r rune) []uint16 {
	w.ways = w.ways[:0]
	for _, pc := range w.runes {
		if inst := &w.prog.Inst[pc]; r >= 0 && inst.MatchRune(r) {
			w.ways = append(w.ways, uint16(inst.Out))
		}
	}
	return w.ways
}

func (w *walk) follow(pc uint32) {
	for w.seen[pc] != w.round {
		w.seen[pc] = w.round
		inst := &w.prog.Inst[pc]
		switch inst.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			w.follow(inst.Out)
			pc = inst.Arg
		case syntax.InstCapture, syntax.InstNop:
			pc = inst.Out
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(inst.Arg)&^w.at != 0 {
				return
			}
			pc = inst.Out
		case syntax.InstMatch:
			w.match = true
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			w.runes = append(w.runes, pc)
		}
	}
}

// turned gives the expression of the same texts read from their end to their start.
func turned(re *syntax.Regexp) *syntax.Regexp {
	r := *re
	r.Sub = make([]*syntax.Regexp, len(re.Sub))
	for i, sub := range re.Sub {
		r.Sub[i] = turned(sub)
	}
	switch re.Op {
	case syntax.OpConcat:
		for i, j := 0, len(r.Sub)-1; i < j; i, j = i+1, j-1 {
			r.Sub[i], r.Sub[j] = r.Sub[j], r.Sub[i]
		}
	case syntax.OpLiteral:
		r.Rune = make([]rune, len(re.Rune))
		for i, c := range re.Rune {
			r.Rune[len(re.Rune)-1-i] = c
		}
	case syntax.OpBeginText:
		r.Op = syntax.OpEndText
	case syntax.OpEndText:
		r.Op = syntax.OpBeginText
	case syntax.OpBeginLine:
		r.Op = syntax.OpEndLine
	case syntax.OpEndLine:
		r.Op = syntax.OpBeginLine
	}
	return &r
}
