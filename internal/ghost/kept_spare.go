package ghost

import (
	"hash/maphash"
	"sync"
)

// sparing remembers what was made for one page alone, by a hash of its key.
type sparing struct {
	seed maphash.Seed
	mu   sync.Mutex
	made [8 << 10]uint32 // each hash in its place, the last one that belongs there; 0: none
}

// Spare has what is made for one page alone (its body, what is related to it, what stands before it and after it) kept only once it is
// made for the second time. Where finished pages are kept it is asked for again when its page is made anew, which most pages never are.
func (k *Kept) Spare() { k.sparing = &sparing{seed: maphash.MakeSeed()} }

// first tells whether a thing is made for the first time, as far as that is remembered; never where nothing is spared.
func (s *sparing) first(key any) bool {
	if s == nil {
		return false
	}
	hash := maphash.Comparable(s.seed, key)
	is := uint32(hash>>32) | 1
	s.mu.Lock()
	defer s.mu.Unlock()
	place := &s.made[hash%uint64(len(s.made))]
	if *place == is {
		return false
	}
	*place = is
	return true
}

// forPage is a key of what may be made for one page alone.
type forPage interface{ forPage() bool }

func (relatedKey) forPage() bool { return true }

// forPage: what stands next to a story is asked for by its page.
func (k listKey) forPage() bool { return k.placed != 0 && k.limit == 1 }
