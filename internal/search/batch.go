package search

import (
	"context"
	"fmt"
	"slices"

	"firsthand/internal/store"
)

// Things come in by the hundred when an index is made, and each statement takes longer than what it does. So acts are thought
// through first, one behind the other as if each were written at once; then what they come to is written in a few statements.

// batch is some acts of one Tx in one index.
type batch struct {
	in     Index
	things map[thing]*entry
	list   []*entry // those that the acts are of, as they came
	free   free
}

// thing is how an index knows one.
type thing struct {
	kind Kind
	id   string
}

// entry is a thing before the acts, as the index has it, and behind those that were thought through.
type entry struct {
	was, now   kept
	had, stays bool // it was, it is there
}

// same tells whether the index has the thing already as it will be.
func (e *entry) same() bool { return e.had && e.stays && e.was.n == e.now.n && e.was.same(e.now.Doc) }

// change does acts in their order.
func (i Index) change(ctx context.Context, tx *store.Tx, acts []act) error {
	if len(acts) == 0 {
		return nil
	}
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	b := &batch{in: i, things: make(map[thing]*entry, len(acts)), free: free{in: i, minutes: map[int64]*minute{}}}
	if err := b.load(ctx, tx, acts); err != nil {
		return err
	}
	for _, a := range acts {
		e := b.things[thing{a.Kind, a.ID}]
		if a.drop {
			b.drop(e)
		} else if err := b.put(ctx, tx, e, a.Doc); err != nil {
			return fmt.Errorf("index %s %s: %w", a.Kind, a.ID, err)
		}
	}
	return b.write(ctx, tx)
}

// load reads what the index has of the things, and which places are taken where they may stand.
func (b *batch) load(ctx context.Context, tx *store.Tx, acts []act) error {
	var ids []string
	for _, a := range acts {
		if key := (thing{a.Kind, a.ID}); b.things[key] == nil {
			b.things[key] = &entry{}
			b.list = append(b.list, b.things[key])
			ids = append(ids, a.ID)
		}
	}
	for part := range slices.Chunk(ids, perLook) {
		list, err := store.List(ctx, tx, scanKept, `SELECT `+b.in.columns()+` FROM `+b.in.table("")+` d WHERE d.object_id IN `+store.Holes(len(part)), store.Args(part)...)
		if err != nil {
			return fmt.Errorf("look for %d things in the index: %w", len(part), err)
		}
		for _, k := range list {
			if e := b.things[thing{k.Kind, k.ID}]; e != nil { // two kinds may have one ID
				e.was, e.now, e.had, e.stays = k, k, true, true
			}
		}
	}
	var minutes []int64
	for _, a := range acts {
		if e := b.things[thing{a.Kind, a.ID}]; !a.drop && !e.fits(a.At) {
			minutes = append(minutes, firstPlace(a.At))
		}
	}
	return b.free.look(ctx, tx, minutes)
}

// fits tells whether a thing of a date may stay in its place.
func (e *entry) fits(at int64) bool {
	first := firstPlace(at)
	return e.stays && e.now.n >= first && e.now.n < first+perMinute
}

func (b *batch) put(ctx context.Context, tx *store.Tx, e *entry, d Doc) error {
	if e.stays && e.now.same(d) {
		return nil
	}
	n := e.now.n
	if !e.fits(d.At) {
		b.drop(e)
		var err error
		if n, err = b.free.take(ctx, tx, firstPlace(d.At)); err != nil {
			return err
		}
	}
	e.now, e.stays = kept{n: n, Doc: d}, true
	return nil
}

func (b *batch) drop(e *entry) {
	if e.stays {
		b.free.leave(e.now.n)
		e.stays = false
	}
}
