package pattern

import (
	"math/bits"
	"sync"
)

// Sieve tells of many patterns at once which of them can match a text: it looks for the words that they
// need in one pass over the text, however many there are.
type Sieve struct {
	patterns []*Pattern
	once     sync.Once

	always []uint64 // a bit for each pattern: those that need no word
	class  [256]byte
	width  int      // how many classes of bytes there are; 0 is all bytes that no word has
	next   []int32  // of state*width+class
	found  [][]uint // of each state: the patterns whose words end there
}

// NewSieve makes a sieve of patterns; Pass tells of them by their index here.
func NewSieve(patterns ...*Pattern) *Sieve { return &Sieve{patterns: patterns} }

// Pass gives the patterns, by index and in order, that can match a text, given it in lower case.
func (s *Sieve) Pass(lower string) []int {
	s.once.Do(s.build)
	var room [4]uint64
	passed := append(room[:0], s.always...) // a bit for each pattern
	state := int32(0)
	for i := range len(lower) {
		state = s.next[int(state)*s.width+int(s.class[lower[i]])]
		for _, p := range s.found[state] {
			passed[p/64] |= 1 << (p % 64)
		}
	}
	var list []int
	for i, some := range passed {
		for ; some != 0; some &= some - 1 {
			list = append(list, 64*i+bits.TrailingZeros64(some))
		}
	}
	return list
}

// build makes the automaton of Aho and Corasick for the words of all patterns.
func (s *Sieve) build() {
	words := map[string][]uint{}
	s.always = make([]uint64, len(s.patterns)/64+1)
	for i, p := range s.patterns {
		p.learn()
		if p.need == nil {
			s.always[i/64] |= 1 << (i % 64)
		}
		for _, w := range p.need {
			words[w] = append(words[w], uint(i))
		}
	}
	s.width = 1
	for w := range words {
		for i := range len(w) {
			if s.class[w[i]] == 0 {
				s.class[w[i]] = byte(s.width)
				s.width++
			}
		}
	}
	s.grow()
	for w, patterns := range words {
		state := int32(0)
		for i := range len(w) {
			at := int(state)*s.width + int(s.class[w[i]])
			if s.next[at] == 0 {
				s.next[at] = int32(len(s.found))
				s.grow()
			}
			state = s.next[at]
		}
		s.found[state] = append(s.found[state], patterns...)
	}
	s.link()
}

func (s *Sieve) grow() {
	s.next = append(s.next, make([]int32, s.width)...)
	s.found = append(s.found, nil)
}

// link makes each state go on where the longest end of what was read so far begins a word.
func (s *Sieve) link() {
	fail := make([]int32, len(s.found))
	var queue []int32
	for _, to := range s.next[:s.width] {
		if to != 0 {
			queue = append(queue, to)
		}
	}
	for len(queue) > 0 {
		state := queue[0]
		queue = queue[1:]
		for c := range s.width {
			at := int(state)*s.width + c
			back := s.next[int(fail[state])*s.width+c]
			if to := s.next[at]; to != 0 {
				fail[to] = back
				s.found[to] = append(s.found[to], s.found[back]...)
				queue = append(queue, to)
			} else {
				s.next[at] = back
			}
		}
	}
}
