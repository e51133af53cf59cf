package ghostapi

import (
	"container/list"
	"sync"
	"time"

	"firsthand/internal/web"
)

// kept are answers as of one position of the change log. Whatever moves the log empties it: what readers see is saved now and
// then, and asked for all the time.
type kept struct {
	most int64 // bytes; less than 0: nothing is kept

	mu       sync.Mutex
	position int64
	bytes    int64
	order    *list.List // of *keptAnswer, most recently asked for first
	answers  map[string]*list.Element
}

type keptAnswer struct {
	key   string
	until time.Time // zero: as long as nothing is saved
	body  *web.Body
}

func newKept(most int64) *kept {
	return &kept{most: most, order: list.New(), answers: map[string]*list.Element{}}
}

// get gives the answer to a question as a snapshot at this position would give it; nil if it is not there.
func (k *kept) get(key string, position int64, now time.Time) *web.Body {
	k.mu.Lock()
	defer k.mu.Unlock()
	e := k.answers[key]
	if position != k.position || e == nil {
		return nil
	}
	found := e.Value.(*keptAnswer)
	if !found.until.IsZero() && !now.Before(found.until) {
		k.drop(e)
		return nil
	}
	k.order.MoveToFront(e)
	return found.body
}

// put keeps an answer that was made at this position.
func (k *kept) put(key string, position int64, until time.Time, body *web.Body) {
	size := sizeOf(key, body)
	if size > k.most/4 {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if position < k.position {
		return // others saw something newer meanwhile
	}
	if position > k.position {
		k.position, k.bytes, k.answers = position, 0, map[string]*list.Element{}
		k.order.Init()
	}
	if e := k.answers[key]; e != nil {
		k.drop(e)
	}
	k.answers[key] = k.order.PushFront(&keptAnswer{key: key, until: until, body: body})
	k.bytes += size
	for k.bytes > k.most {
		k.drop(k.order.Back())
	}
}

func (k *kept) drop(e *list.Element) {
	a := k.order.Remove(e).(*keptAnswer)
	delete(k.answers, a.key)
	k.bytes -= sizeOf(a.key, a.body)
}

// sizeOf is what an answer takes in memory, more or less.
func sizeOf(key string, body *web.Body) int64 {
	return int64(len(key)+len(body.Plain)+len(body.Gzip)) + 512
}
