package numbers

import (
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"firsthand"
	"firsthand/internal/publication"
)

// Kind is what was read: one of publication's, or one of these.
type Kind = publication.Kind

// Kinds beside those of things that have an address.
const (
	Site Kind = "site" // all pages together
	Page Kind = "page" // one of the site's own: the front page, a list. Its ID is its path
)

// Object is something that is read.
type Object struct {
	Kind Kind
	ID   string
}

// Cell counts the reads of one object. Whoever shows it often keeps its cell: one more read is one addition. There may be
// several cells of one object; they add up.
type Cell struct {
	object  Object
	counter *Counter
	n       atomic.Int64
}

// Counter counts in memory until what it counted is kept. It is safe for concurrent use; of no Counter (nil), nothing is counted.
type Counter struct {
	Every time.Duration // between two times that Run keeps what was counted; 0: ten seconds

	own   string // the site's own host
	clock firsthand.Clock

	mu    sync.Mutex
	dirty []*Cell // those that counted something since it was kept last

	from  [shards]referrers
	terms asked
}

const (
	shards    = 16
	maxFrom   = 4_000 // pairs of host and object between two writes, in all
	longest   = 253   // letters of a host
	keepEvery = 10 * time.Second
)

// Searched counts that a reader looked for words, and how much was found. Words that may be of somebody (an address for mail, a
// telephone number) are not counted, nor are whole sentences.
func (c *Counter) Searched(words string, found int) {
	if c == nil {
		return
	}
	if term := termOf(words); term != "" {
		c.terms.ask(term, found, c.clock.Now().Unix()/3600)
	}
}

// referrers are a part of the hosts that readers came from, so that not all wait for one lock.
type referrers struct {
	mu sync.Mutex
	n  map[Came]int64
}

// Came is a host that readers came from, and what they read.
type Came struct {
	Host   string // "": others
	Object Object
}

// NewCounter makes a counter for the site at a host.
func NewCounter(host string, clock firsthand.Clock) *Counter {
	return &Counter{own: bare(host), clock: clock}
}

// Cell is a cell for an object; nil of no Counter, or of no object.
func (c *Counter) Cell(o Object) *Cell {
	if c == nil || o.Kind == "" || o.ID == "" {
		return nil
	}
	return &Cell{object: o, counter: c}
}

// Read counts a read, by somebody whose browser says that it came from an address ("": it says nothing).
func (c *Cell) Read(referrer string) {
	if c == nil {
		return
	}
	c.add(1)
	if referrer != "" {
		c.counter.cameFrom(referrer, c.object)
	}
}

// add adds to the cell; the first since it was kept puts it onto the list of those that are to be.
func (c *Cell) add(n int64) {
	if c.n.Add(n) != n {
		return
	}
	c.counter.mu.Lock()
	c.counter.dirty = append(c.counter.dirty, c)
	c.counter.mu.Unlock()
}

// cameFrom counts the host of an address, unless it is the site's own.
func (c *Counter) cameFrom(address string, o Object) {
	host := hostOf(address)
	if host == "" || host == c.own {
		return
	}
	c.from[spread(host)].add(Came{host, o}, 1)
}

// spread gives one of the shards to a host.
func spread(host string) int {
	sum := 0
	for i := range len(host) {
		sum = sum*31 + int(host[i])
	}
	return int(uint(sum) % shards)
}

func (r *referrers) add(k Came, by int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, known := r.n[k]; !known {
		if len(r.n) >= maxFrom/shards {
			k.Host = ""
		}
		k.Host = strings.Clone(k.Host) // and not the whole header that it stands in
	}
	if r.n == nil {
		r.n = map[Came]int64{}
	}
	r.n[k] += by
}

// hostOf is the host of an address on the web, as it is kept: small letters, no port, no www; "" of any other.
func hostOf(address string) string {
	rest, ok := strings.CutPrefix(address, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(address, "http://"); !ok {
			if rest, ok = strings.CutPrefix(address, "android-app://"); !ok {
				return ""
			}
		}
	}
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	return bare(rest)
}

// bare is a host without its port and its www; "" where it can be none.
func bare(host string) string {
	if strings.HasPrefix(host, "[") || strings.Contains(host, "@") {
		return ""
	}
	host, _, _ = strings.Cut(host, ":")
	host = strings.TrimPrefix(strings.TrimSuffix(strings.ToLower(host), "."), "www.")
	if len(host) > longest || !strings.Contains(host, ".") && host != "localhost" {
		return ""
	}
	for i := range len(host) {
		if c := host[i]; !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '_') {
			return ""
		}
	}
	if strings.Trim(host, "0123456789.") == "" { // a number is somebody's machine
		return ""
	}
	return host
}

// Batch is what was counted since the last one.
type Batch struct {
	Reads map[Object]int64
	From  map[Came]int64
	Terms map[string]Asks
}

// Empty tells whether nothing was counted.
func (b Batch) Empty() bool { return len(b.Reads) == 0 && len(b.From) == 0 && len(b.Terms) == 0 }

// take gives what was counted, and counts anew.
func (c *Counter) take() Batch {
	b := Batch{Reads: map[Object]int64{}, From: map[Came]int64{}}
	c.mu.Lock()
	dirty := c.dirty
	c.dirty = nil
	c.mu.Unlock()
	for _, cell := range dirty {
		b.Reads[cell.object] += cell.n.Swap(0)
	}
	for i := range c.from {
		c.from[i].mu.Lock()
		for k, n := range c.from[i].n {
			b.From[k] += n
		}
		c.from[i].n = nil
		c.from[i].mu.Unlock()
	}
	b.Terms = c.terms.take()
	return b
}

// back puts a batch back that could not be kept: it is part of the next one.
func (c *Counter) back(b Batch) {
	for o, n := range b.Reads {
		c.Cell(o).add(n)
	}
	for k, n := range b.From {
		c.from[spread(k.Host)].add(k, n)
	}
	c.terms.back(b.Terms, true)
}
