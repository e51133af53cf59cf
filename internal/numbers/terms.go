package numbers

import (
	"strings"
	"sync"
	"unicode/utf8"

	"firsthand/internal/store"
)

// Words that readers look for are theirs until others look for them too. Nobody is known here, so that hours stand in for
// readers: words are kept from the third hour on in which they were looked for, within a week. Until then they are in memory
// alone, and gone when the program ends.
const (
	wantedHours = 3
	waitHours   = 7 * 24
	maxWaiting  = 2_000
	maxTerm     = 60 // letters
	maxDigits   = 5  // more are a number that belongs to somebody
)

// Asks are how often words were looked for.
type Asks struct {
	Asks   int64
	Empty  int64 // of them, those to which nothing was found
	Enough bool  // they were looked for in several hours
}

// asked are words that were looked for.
type asked struct {
	mu      sync.Mutex
	waiting map[string]*waiting
}

// waiting are words that are not kept yet.
type waiting struct {
	Asks
	hours [wantedHours]int64 // in which they were looked for, since 1970; the last one first
	fresh bool               // they were looked for since they were taken last
}

// termOf is how words are counted: folded, with single spaces; "" of what is not to be.
func termOf(words string) string {
	if len(words) > 4*maxTerm || !utf8.ValidString(words) || strings.ContainsAny(words, "@\x00") {
		return ""
	}
	term := strings.Join(strings.Fields(store.Fold(words)), " ")
	digits := 0
	for _, r := range term {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	if digits > maxDigits || utf8.RuneCountInString(term) > maxTerm {
		return ""
	}
	return term
}

func (a *asked) ask(term string, found int, hour int64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	w := a.waiting[term]
	if w == nil {
		w = a.room(term, hour)
	}
	w.Asks.Asks++
	if found == 0 {
		w.Empty++
	}
	w.fresh = true
	if w.hours[0] != hour {
		copy(w.hours[1:], w.hours[:])
		w.hours[0] = hour
	}
	w.Enough = hour-w.hours[wantedHours-1] <= waitHours
}

// room makes room for words: where there is none, for what of a few was asked for longest ago.
func (a *asked) room(term string, hour int64) *waiting {
	if a.waiting == nil {
		a.waiting = map[string]*waiting{}
	}
	if len(a.waiting) >= maxWaiting {
		seen, oldest, when := 0, "", hour+1
		for t, w := range a.waiting {
			if w.hours[0] < when {
				oldest, when = t, w.hours[0]
			}
			if seen++; seen == 16 {
				break
			}
		}
		delete(a.waiting, oldest)
	}
	w := &waiting{}
	a.waiting[strings.Clone(term)] = w
	return w
}

// take gives what was looked for since it was taken last; what is not kept of it is given back.
func (a *asked) take() map[string]Asks {
	a.mu.Lock()
	defer a.mu.Unlock()
	var out map[string]Asks
	for term, w := range a.waiting {
		if !w.fresh {
			continue
		}
		if out == nil {
			out = map[string]Asks{}
		}
		out[term] = w.Asks
		w.Asks.Asks, w.Empty, w.fresh = 0, 0, false
	}
	return out
}

// back takes back what was not kept. again says that it is to be tried again as it is, and not only when somebody asks.
func (a *asked) back(list map[string]Asks, again bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for term, n := range list {
		w := a.waiting[term]
		if w == nil { // it made room for others meanwhile
			continue
		}
		w.Asks.Asks += n.Asks
		w.Empty += n.Empty
		w.fresh = w.fresh || again
	}
}
