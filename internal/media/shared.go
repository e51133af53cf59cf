package media

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"firsthand"
)

// Distant is where blobs are kept that many machines see: a bucket. What is written is there whole or not at all.
type Distant interface {
	Put(ctx context.Context, name string, r io.ReaderAt, size int64, hash string) error                   // hash is the SHA-256
	PutNew(ctx context.Context, name string, r io.ReaderAt, size int64, hash string) (ok bool, err error) // false: something has that name
	Open(ctx context.Context, name string) (io.ReadCloser, error)                                         // NotFound where there is none
	Remove(ctx context.Context, name string) error                                                        // that it is gone already is no error
	Sweep(ctx context.Context, before time.Time) error                                                    // ends what was begun to be written before, and is not whole
}

// SharedPrefix begins the names of blobs in a Distant: they are called there as in the folder of a site.
const SharedPrefix = "blobs/"

// Shared is blobs of which every machine sees the same: what is kept is in a Distant before it is said to be kept. A folder near by holds what
// readers ask for (shared_near.go); it may be thrown away at any time. Keys, captures, and what else readers are never shown, do not stay there.
type Shared struct {
	near  *Dir
	far   Distant
	bound int64 // bytes that may lie near by

	ctx  context.Context // of what is on its way here
	stop context.CancelFunc
	all  sync.WaitGroup

	mu     sync.Mutex
	coming map[string]*coming
	slots  chan struct{}
	why    error     // the far place failed
	again  time.Time // until then it is not asked

	since    atomic.Int64 // bytes that came since it was looked last what lies near by
	trimming atomic.Bool
}

// NewShared keeps blobs in far, and as many bytes of those that are asked for in a folder near by.
func NewShared(near *Dir, far Distant, bound int64) *Shared {
	ctx, stop := context.WithCancel(context.Background())
	return &Shared{near: near, far: far, bound: bound, ctx: ctx, stop: stop, coming: map[string]*coming{}, slots: make(chan struct{}, mostComing)}
}

// nearby tells whether a blob may lie near by: what the library keeps for readers, about whom each request asks the database.
func nearby(name string) bool { return strings.HasPrefix(name, "content/") }

// madeAgain tells whether a blob is a rendition, which any machine can make anew.
func madeAgain(name string) bool {
	return strings.HasPrefix(name, "content/images/size/") || strings.HasPrefix(name, "content/images/cut/")
}

// Close ends what is on its way, and lets go of the folder near by.
func (s *Shared) Close() error {
	s.stop()
	s.all.Wait()
	return s.near.Close()
}

// Put writes a blob. A rendition that cannot be written far away stays near by: other machines make theirs.
func (s *Shared) Put(ctx context.Context, name string, data []byte) error {
	if !fs.ValidPath(name) {
		return fmt.Errorf("a blob cannot be called %q", name)
	}
	sum := sha256.Sum256(data)
	sending, end := context.WithTimeout(ctx, sendsWithin(int64(len(data))))
	defer end()
	if madeAgain(name) {
		if err := s.near.Put(ctx, name, data); err != nil {
			return err
		}
		s.came(int64(len(data)))
		if s.failed() != nil {
			return nil
		}
		s.note(ctx, s.far.Put(sending, SharedPrefix+name, bytes.NewReader(data), int64(len(data)), hex.EncodeToString(sum[:])))
		return ctx.Err()
	}
	if err := s.far.Put(sending, SharedPrefix+name, bytes.NewReader(data), int64(len(data)), hex.EncodeToString(sum[:])); err != nil {
		return notKept(err)
	}
	if nearby(name) && s.near.Put(ctx, name, data) == nil {
		s.came(int64(len(data)))
	}
	return nil
}

// sendsWithin is how long it may take to send so many bytes.
func sendsWithin(size int64) time.Duration {
	return time.Minute + time.Duration(size>>16)*time.Second
}

// notKept is what whoever sent something is told: where the bucket is, and how it failed, stands in the log.
func notKept(err error) error {
	return firsthand.Because(err, firsthand.Unavailable, "The bucket of this site's files did not take it: nothing of it was kept. Try again in a minute; whoever runs the site finds the reason in the log.")
}

// Remove takes a blob away. Near another machine it may lie on for days; nobody is shown it there, since the record is gone.
func (s *Shared) Remove(ctx context.Context, name string) error {
	if !fs.ValidPath(name) {
		return nil
	}
	if err := s.far.Remove(ctx, SharedPrefix+name); err != nil {
		return err
	}
	return s.near.Remove(ctx, name)
}

// Part begins a blob that has no name yet. It comes in near by, and is sent away when it gets one.
func (s *Shared) Part(ctx context.Context) (Part, error) {
	p, err := s.near.Part(ctx)
	if err != nil {
		return nil, err
	}
	return sharedPart{p, s}, nil
}

type sharedPart struct {
	Part
	s *Shared
}

// Keep sends the part away under its name; what may lie near by stays here, too.
func (p sharedPart) Keep(ctx context.Context, name string) error {
	size, err := p.send(ctx, name)
	if err != nil || !nearby(name) {
		p.Discard()
		return err
	}
	if p.Part.Keep(ctx, name) == nil { // whatever became of it: it is where it must be
		p.s.came(size)
	}
	return nil
}

func (p sharedPart) send(ctx context.Context, name string) (int64, error) {
	if !fs.ValidPath(name) {
		return 0, fmt.Errorf("a blob cannot be called %q", name)
	}
	if _, err := p.Seek(0, io.SeekStart); err != nil {
		return 0, err
	}
	sum := sha256.New()
	size, err := io.Copy(sum, p.Part)
	if err != nil {
		return 0, fmt.Errorf("write blob %s: %w", name, err)
	}
	ctx, end := context.WithTimeout(ctx, sendsWithin(size))
	defer end()
	made, err := p.s.far.PutNew(ctx, SharedPrefix+name, p.Part, size, hex.EncodeToString(sum.Sum(nil)))
	if err != nil {
		return 0, notKept(err)
	}
	if !made {
		return 0, fmt.Errorf("write blob %s: %w", name, fs.ErrExist)
	}
	return size, nil
}

// Sweep ends uploads that were cut off on their way to the far place. What lies near by is swept by Run, on each machine.
func (s *Shared) Sweep(now time.Time) error {
	ctx, end := context.WithTimeout(s.ctx, 5*time.Minute)
	defer end()
	return s.far.Sweep(ctx, now.Add(-partsLast))
}

// Run sweeps the folder near by, now and then, until ctx ends.
func (s *Shared) Run(ctx context.Context) {
	for tick := time.NewTicker(time.Hour); ; {
		_ = errors.Join(s.near.Sweep(time.Now()), s.trim(time.Now())) // what is left is swept the next time
		select {
		case <-tick.C:
		case <-ctx.Done():
			tick.Stop()
			return
		}
	}
}
