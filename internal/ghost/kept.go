package ghost

import (
	"container/list"
	"sync"
	"sync/atomic"

	"firsthand/internal/koenig"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// Kept are bodies as they were written, and what lists tell of them, from one reading to the next; and, as long as nothing is
// saved, the records that stand around stories. It is for readings alone, and safe for concurrent use.
//
// A body is kept with everything that was asked while it was written: the state of each quote, where each picture stands, which
// origins may be in frames. It is given again only where every question has the same answer in the snapshot of whoever asks, so
// that it is what would be written anew. Who may read how much is part of its key: what was cut for one reader is never another's.
type Kept struct {
	bodies bool
	most   int64 // bytes

	mu      sync.Mutex
	size    int64
	order   *list.List // of *keptText, the last used first
	entries map[keptKey]*list.Element
	forms   map[form]*form

	records records

	sparing *sparing // nil: everything is kept at once
}

// KeptBytes is as much as is kept where nothing else is said: the bodies of some 2,000 stories, or what lists tell of 20,000.
const KeptBytes = 32 << 20

// NewKept keeps so many bytes at most. Without bodies only what lists tell of them is kept.
func NewKept(most int64, bodies bool) *Kept {
	return &Kept{bodies: bodies, most: most, order: list.New(), entries: map[keptKey]*list.Element{}}
}

// keptKey is everything that shapes a body beside the answers to its questions. A published revision never changes.
type keptKey struct {
	revision stories.RevisionID
	kind     keptKind
	form     *form // that Kept has for it
	reader   koenig.Reader
	open     bool
	lazy     bool // a picture stands above it
	part     any  // of a part of a page, what it is
}

type keptKind int

const (
	keptBody  keptKind = iota // its HTML
	keptFacts                 // what lists tell of it
	keptFeed                  // its HTML for feeds
	keptPart                  // a part of its page: the head
)

// form is what shapes all bodies of a reading alike.
type form struct {
	base, language, sizes string // sizes: widths and format of the pictures that are offered
	plain, tagged, press  bool
}

// keptText is one entry. It is never changed once it is kept.
type keptText struct {
	key     keptKey
	asked   []asked
	printed []sources.QuoteID // the quotes that it prints, in its order
	looked  Depends           // what of the reader it depends on, beside who may read how much

	from, image string // of a feed: what it was made of

	position int64  // of a part: of which the records were that it was made of
	noted    *noted // likewise, what was looked at

	same atomic.Pointer[verified] // where its questions were last found to have the same answers; nil: not known

	html    string // of a body, or a feed
	parted  bool
	players bool // a player of our own stands in it

	first              string // of facts: the first words
	beginning          string // likewise, without those of quote figures
	entire             int    // minutes that all of it takes to read, with its picture
	shown, withPicture int    // minutes that Post.Minutes tells
}

func (t *keptText) bytes() int64 {
	size := int64(len(t.html)+len(t.from)+len(t.first)+len(t.beginning)+128*len(t.asked)+24*len(t.printed)) + 512
	if t.noted != nil {
		size += t.noted.share()
	}
	return size
}

// form is the one pointer that stands for a form in keys. There are a handful: a theme of ours or not, a setting or two.
func (k *Kept) form(of form) *form {
	k.mu.Lock()
	defer k.mu.Unlock()
	if known := k.forms[of]; known != nil {
		return known
	}
	if k.forms == nil || len(k.forms) >= mostForms {
		k.forms = map[form]*form{}
	}
	k.forms[of] = &of
	return &of
}

const mostForms = 1000

func (k *Kept) get(key keptKey) *keptText {
	k.mu.Lock()
	defer k.mu.Unlock()
	e := k.entries[key]
	if e == nil {
		return nil
	}
	k.order.MoveToFront(e)
	return e.Value.(*keptText)
}

// put keeps a text; forPage tells that nothing but its page is likely to ask for it.
func (k *Kept) put(t *keptText, forPage bool) {
	size := t.bytes()
	if size > k.most/16 || t.key.kind != keptFacts && !k.bodies {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if forPage && k.sparing.first(t.key) {
		return
	}
	if e := k.entries[t.key]; e != nil {
		k.drop(e)
	}
	k.entries[t.key] = k.order.PushFront(t)
	k.size += size
	for k.size > k.most {
		k.drop(k.order.Back())
	}
}

func (k *Kept) drop(e *list.Element) {
	t := k.order.Remove(e).(*keptText)
	delete(k.entries, t.key)
	k.size -= t.bytes()
}

// Bytes is how much is kept, more or less.
func (k *Kept) Bytes() int64 {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.size
}
