package importers

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// keptBy is part of what tells whether a thing is the same as at the last import: what is made of it changes with it.
const keptBy = "site import 1\n"

// coming is an item that waits to be kept together with others.
type coming struct {
	incoming.Item
	n        int64
	hash     string      // of all that it says
	size     int         // bytes of that
	file     *media.Item // of a File: prepared, to be kept
	there    bool        // of a File: it stands there already
	prepared error       // why it could not be

	body    document.Doc // of a Story: as it is kept
	written *stories.Written
}

// tell takes an item of the source.
func (r *siteRun) tell(item incoming.Item) error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	r.told++
	c := &coming{Item: item, n: r.told}
	if err := c.sum(); err != nil {
		c.Err = err
	}
	r.plain = (c.Story != nil || c.Thread != nil) && (r.plain || len(r.waiting) == 0)
	r.waiting = append(r.waiting, c)
	most := onceWritten
	if r.plain {
		most = storiesAtOnce
	}
	if r.size += c.size; len(r.waiting) < most && r.size < onceHeld {
		return nil
	}
	return r.flush()
}

// sum makes the hash by which the thing is known to be the same.
func (c *coming) sum() error {
	h := sha256.New()
	h.Write([]byte(keptBy))
	plain := c.Item
	plain.At, plain.Notes, plain.Err, plain.Name = 0, nil, nil, ""
	if s := c.Story; s != nil {
		body := s.Body.JSON()
		h.Write(body)
		c.size = len(body)
		without := *s
		without.Body.Blocks = nil
		plain.Story = &without
	}
	rest, err := json.Marshal(plain)
	if err != nil {
		return fmt.Errorf("sum up %s %s: %w", c.Kind, c.Origin, err)
	}
	h.Write(rest)
	c.size += len(rest)
	c.hash = hex.EncodeToString(h.Sum(nil))
	return nil
}

// flush has what waits kept, in the background: the error is of what was kept before.
func (r *siteRun) flush() error {
	list := r.waiting
	r.waiting, r.size = nil, 0
	if len(list) == 0 {
		return nil
	}
	size := r.source.About().Size // which the source may change while it tells the next
	return r.making.do(func() error {
		if err := sideBySide(len(list), func(i int) { r.make(list[i]) }); err != nil {
			return err
		}
		return r.keeping.do(func() error { return r.keepSome(list, max(r.about.Size, size)) })
	})
}

// make makes of a story's text what is kept. What was here before and is the same is not kept: that is seen later.
func (r *siteRun) make(c *coming) {
	if c.story() {
		s := *c.Story
		c.body = document.Claim(document.MapAddresses(s.Body, r.address), document.Doc{}, string(r.Actor.Role))
		c.written = stories.Write(c.body)
		s.Body = document.Doc{}
		c.Story = &s
	}
}

// keepSome keeps some things, with what became of each, in one transaction.
func (r *siteRun) keepSome(list []*coming, size int64) error {
	last := list[len(list)-1]
	list, err := r.undecided(list)
	if err != nil {
		return err
	}
	if len(list) > 0 {
		if err := r.prepare(list); err != nil {
			return err
		}
		if err := r.keepTogether(list, size); err != nil {
			return err
		}
	}
	if r.Progress != nil {
		r.Progress(Progress{Kind: string(last.Kind), Things: last.n, At: last.At, Size: size, Resumed: r.known > 0})
	}
	return nil
}

// undecided are those of which it was not kept what became of them before the run was stopped.
func (r *siteRun) undecided(list []*coming) ([]*coming, error) {
	if list[0].n > r.known {
		return list, nil
	}
	var decided map[int64]runs.Outcome
	err := r.DB.Read(r.ctx, func(tx *store.Tx) (err error) {
		decided, err = runs.Decided(r.ctx, tx, r.run.ID, list[0].n, list[len(list)-1].n)
		return err
	})
	if err != nil {
		return nil, err
	}
	var rest []*coming
	for _, c := range list {
		if d, there := decided[c.n]; !there || d.Kind != string(c.Kind) || d.Origin != runs.OriginKey(c.Origin) {
			rest = append(rest, c)
		}
	}
	return rest, nil
}

// write runs fn in a transaction of its own, or in that of the dry run.
func (r *siteRun) write(fn func(tx *store.Tx) error) error {
	if r.outer != nil {
		return fn(r.outer)
	}
	return r.DB.Write(r.ctx, r.Actor, firsthand.Import, fn)
}

// keepTogether keeps some things, each by itself: what fails is undone alone.
func (r *siteRun) keepTogether(list []*coming, size int64) error {
	r.countTime()
	var outcomes []runs.Outcome
	var next runs.Run
	err := r.write(func(tx *store.Tx) error {
		outcomes = outcomes[:0]
		alone, err := r.alone(tx, list)
		if err != nil {
			return err
		}
		for rest := threadsLast(list); len(rest) > 0; {
			some, err := r.keepNext(tx, rest, alone)
			if err != nil {
				return err
			}
			outcomes, rest = append(outcomes, some...), rest[len(some):]
		}
		slices.SortFunc(outcomes, func(a, b runs.Outcome) int { return cmp.Compare(a.N, b.N) })
		next = r.run
		next.At, next.Size = list[len(list)-1].At, max(r.run.Size, size)
		if r.outer != nil {
			return nil
		}
		next, err = runs.Keep(r.ctx, tx, next, outcomes)
		return err
	})
	r.abandon(list, err == nil)
	if err != nil {
		return err
	}
	if r.run = next; r.outer != nil {
		r.dry = append(r.dry, outcomes...)
	}
	return nil
}

// threadsLast has what readers said come behind all that they said it under, so that stories which stand beside one another then are
// kept together.
func threadsLast(list []*coming) []*coming {
	ordered := slices.Clone(list)
	slices.SortStableFunc(ordered, func(a, b *coming) int { return cmp.Compare(a.last(), b.last()) })
	return ordered
}

func (c *coming) last() int {
	if c.Thread != nil {
		return 1
	}
	return 0
}

// keepNext keeps the next things: new stories together, whatever else alone.
func (r *siteRun) keepNext(tx *store.Tx, list []*coming, alone map[*coming]bool) ([]runs.Outcome, error) {
	n := newStories(list, alone)
	if n > 1 {
		outcomes, err := r.keepStories(tx, list[:n])
		if err == nil || firsthand.ErrorCode(err) == firsthand.Unavailable {
			return outcomes, err
		}
		fellBack(r.Log, n, err)
	}
	var outcomes []runs.Outcome
	for _, c := range list[:max(n, 1)] { // by themselves, one fails without the others
		o, err := r.keepOne(tx, c)
		if err != nil {
			return nil, err
		}
		outcomes = append(outcomes, o)
	}
	return outcomes, nil
}

// fellBack notes why stories are kept one by one that could not be kept together. What is wrong with one of them is told in the account;
// what is wrong with us is told nowhere else, where each comes in by itself.
func fellBack(log *slog.Logger, n int, err error) {
	if log != nil && firsthand.ErrorCode(err) == firsthand.Internal {
		log.Warn("import: kept one by one", "stories", n, "error", err)
	}
}

// account is the account of a thing before anything became of it.
func (r *siteRun) account(c *coming) (runs.Outcome, outcome) {
	return runs.Outcome{N: c.n, Kind: string(c.Kind), Origin: runs.OriginKey(c.Origin), Name: c.Name, Counts: 1, Hash: c.hash},
		outcome{name: c.Name, notes: append([]string(nil), c.Notes...)}
}

// keepOne keeps a thing and says what became of it. An error is of the whole transaction.
func (r *siteRun) keepOne(tx *store.Tx, c *coming) (runs.Outcome, error) {
	out, o := r.account(c)
	o.err = tx.Savepoint(r.ctx, func() error {
		k := &itemKeeper{siteRun: r, tx: tx, c: c, out: &out, o: &o}
		return k.keep()
	})
	if firsthand.ErrorCode(o.err) == firsthand.Unavailable {
		return out, o.err
	}
	out.Fate, out.Notes = fateOf(o), o.notes
	if o.err != nil {
		out.Notes, out.Became = []string{firsthand.ErrorMessage(o.err)}, ""
		if firsthand.ErrorCode(o.err) == firsthand.Internal && r.Log != nil {
			r.Log.Error("import", "kind", string(c.Kind), "name", c.Name, "error", o.err)
		}
		return out, nil
	}
	if out.Became == "" {
		return out, nil
	}
	return out, runs.Note(r.ctx, tx, r.run, out)
}

// fateOf is the word for what became of a thing.
func fateOf(o outcome) string {
	switch {
	case o.err != nil:
		return runs.Fell
	case o.fate == "":
		return string(stories.FateUnchanged)
	}
	return string(o.fate)
}
