package wordset

import "math/bits"

// index finds words by open addressing: each slot is 0 where it is free, else 16 bits of the word's hash over
// 16 bits of its place among the words, counted from 1. At most half of the slots are taken.
type index struct {
	words []string
	slots []uint32
}

// maxWords is what 16 bits can count.
const maxWords = 1<<16 - 1

// newIndex makes an index of words, none of which may stand twice.
func newIndex(words []string) *index {
	if len(words) > maxWords {
		panic("wordset: more words than an index can count")
	}
	x := &index{words: words, slots: make([]uint32, 1<<bits.Len(uint(2*len(words))))}
	for i, w := range words {
		h := hash(w)
		at := h & x.mask()
		for x.slots[at] != 0 {
			at = (at + 1) & x.mask()
		}
		x.slots[at] = tag(h) | uint32(i+1)
	}
	return x
}

// find gives the place of a word among the words, -1 where it is none of them.
func (x *index) find(word string) int {
	h := hash(word)
	t := tag(h)
	for at := h & x.mask(); x.slots[at] != 0; at = (at + 1) & x.mask() {
		if s := x.slots[at]; s&^maxWords == t {
			if i := int(s&maxWords) - 1; x.words[i] == word {
				return i
			}
		}
	}
	return -1
}

func (x *index) mask() uint64 { return uint64(len(x.slots) - 1) }

// tag is the part of a hash that a slot keeps: its upper bits, as the lower ones choose the slot.
func tag(h uint64) uint32 { return uint32(h>>48) << 16 }

// hash mixes a word's length with its bytes, eight at a time, as the wy family of hashes does: a word of up to
// sixteen is mixed once.
func hash(w string) uint64 {
	seed := uint64(len(w))
	for len(w) > 16 {
		seed = mix(seed^eight(w), eight(w[8:]))
		w = w[8:]
	}
	var a, b uint64
	switch n := len(w); {
	case n >= 8:
		a, b = eight(w), eight(w[n-8:])
	case n >= 4:
		a, b = four(w), four(w[n-4:])
	case n > 0:
		a = uint64(w[0])<<16 | uint64(w[n/2])<<8 | uint64(w[n-1])
	}
	return mix(a, b^seed)
}

func mix(a, b uint64) uint64 {
	high, low := bits.Mul64(a^0x9e3779b97f4a7c15, b^0xd1b54a32d192ed03)
	return high ^ low
}

func four(w string) uint64 {
	_ = w[3]
	return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24
}

func eight(w string) uint64 {
	_ = w[7]
	return four(w) | uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
}
