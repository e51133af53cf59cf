package importers

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// behind does one thing at a time in the background, so that the next of a site is read while what came before is kept. It is
// used by one goroutine.
type behind struct{ running chan error }

// do waits for what is being done, and has the next thing done. The error is of what was done before: then nothing is begun.
func (b *behind) do(fn func() error) error {
	if err := b.wait(); err != nil {
		return err
	}
	b.running = make(chan error, 1)
	go func(done chan<- error) { done <- survived(fn) }(b.running)
	return nil
}

// survived is what became of fn. Nothing stands above it but the end of the whole process, so that a panic is an error here.
func survived(fn func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	return fn()
}

// wait waits until nothing is being done.
func (b *behind) wait() error {
	if b.running == nil {
		return nil
	}
	err := <-b.running
	b.running = nil
	return err
}

// sideBySide does each of so many things, on all cores, and waits for them.
func sideBySide(n int, each func(i int)) error {
	var begun atomic.Int64
	var group errgroup.Group
	for range min(n, runtime.GOMAXPROCS(0)) {
		group.Go(func() error {
			return survived(func() error {
				for i := int(begun.Add(1)) - 1; i < n; i = int(begun.Add(1)) - 1 {
					each(i)
				}
				return nil
			})
		})
	}
	return group.Wait()
}
