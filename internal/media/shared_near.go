package media

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"time"

	"firsthand"
)

// How a blob comes from the far place.
const (
	mostComing    = 32               // at once
	answersWithin = 10 * time.Second // the far place: then its reader is told to come again
	stallsAfter   = 30 * time.Second // without a byte
	restsFor      = 2 * time.Second  // it is not asked, once it failed: who comes meanwhile need not wait for that
	inMemory      = 64 << 10         // of what does not stay near by; what is larger passes through a file
)

// coming is a blob on its way here, for all who asked for it meanwhile.
type coming struct {
	done chan struct{}
	err  error
}

// Open reads a blob: near by, or fetched first.
func (s *Shared) Open(ctx context.Context, name string) (Blob, error) {
	if !fs.ValidPath(name) {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no such file.")
	}
	if !nearby(name) {
		return s.passing(ctx, name)
	}
	if blob, err := s.near.Open(ctx, name); err == nil {
		return blob, nil
	}
	if err := s.bring(ctx, name); err != nil {
		return nil, err
	}
	return s.near.Open(ctx, name)
}

// bring has a blob near by. It is fetched once for all who ask, and on when the first of them leaves.
func (s *Shared) bring(ctx context.Context, name string) error {
	s.mu.Lock()
	c := s.coming[name]
	if c == nil {
		c = &coming{done: make(chan struct{})}
		s.coming[name] = c
		s.all.Go(func() {
			c.err = s.fetch(s.ctx, name)
			s.mu.Lock()
			delete(s.coming, name)
			s.mu.Unlock()
			close(c.done)
		})
	}
	s.mu.Unlock()
	select {
	case <-c.done:
		return c.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// fetch brings a blob here whole.
func (s *Shared) fetch(ctx context.Context, name string) error {
	return s.receive(ctx, name, func(from io.Reader) error {
		p, err := s.near.Part(ctx)
		if err != nil {
			return err
		}
		n, err := io.Copy(onlyWriter{p}, from)
		if err != nil {
			p.Discard()
			return fmt.Errorf("fetch blob %s: %w", name, err)
		}
		if err := p.Keep(ctx, name); err != nil && !errors.Is(err, fs.ErrExist) { // another process has fetched it
			return err
		}
		s.came(n)
		return nil
	})
}

// receive reads a blob from the far place, as long as bytes come.
func (s *Shared) receive(ctx context.Context, name string, read func(io.Reader) error) error {
	if why := s.failed(); why != nil {
		return firsthand.Because(why, firsthand.Unavailable, "This file cannot be fetched at the moment: try again in a minute.")
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	patience := time.AfterFunc(answersWithin, func() { cancel(errSilent) })
	defer patience.Stop()
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	case <-ctx.Done():
	}
	if !patience.Reset(answersWithin) { // the far place has its time from here on
		return firsthand.Because(context.Cause(ctx), firsthand.Unavailable, "Too many files are being fetched at the moment: try again in a minute.")
	}
	from, err := s.far.Open(ctx, SharedPrefix+name)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return firsthand.Because(err, firsthand.NotFound, "There is no such file.")
	}
	if err == nil {
		defer from.Close()
		body := &patient{Reader: from, left: patience}
		err = read(body)
		s.note(ctx, body.err) // what the disk near by would not do is no failure of the far place
	} else {
		s.note(ctx, err)
	}
	if err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "This file cannot be fetched at the moment: try again in a minute.")
	}
	return nil
}

// patient is bytes that may take their time, as long as some come.
type patient struct {
	io.Reader
	left *time.Timer
	err  error // the far place failed
}

func (p *patient) Read(b []byte) (int, error) {
	p.left.Reset(stallsAfter)
	n, err := p.Reader.Read(b)
	if err != nil && !errors.Is(err, io.EOF) {
		p.err = err
	}
	return n, err
}

// errSilent ends the waiting for a far place that says nothing.
var errSilent = errors.New("no byte came for too long")

// note remembers for a moment that the far place failed; not that somebody did not wait for it.
func (s *Shared) note(ctx context.Context, err error) {
	if err == nil || ctx.Err() != nil && context.Cause(ctx) != errSilent {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.why, s.again = err, time.Now().Add(restsFor)
}

// failed is why the far place is not asked at the moment; nil: it is.
func (s *Shared) failed() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if time.Now().After(s.again) {
		return nil
	}
	return s.why
}

// passing fetches a blob that is not to stay here.
func (s *Shared) passing(ctx context.Context, name string) (blob Blob, err error) {
	err = s.receive(ctx, name, func(from io.Reader) error {
		var head bytes.Buffer
		if n, err := io.CopyN(&head, from, inMemory); errors.Is(err, io.EOF) && n < inMemory {
			blob = small{bytes.NewReader(head.Bytes()), time.Now()}
			return nil
		} else if err != nil {
			return fmt.Errorf("fetch blob %s: %w", name, err)
		}
		p, err := s.near.Part(ctx)
		if err != nil {
			return err
		}
		if _, err = io.Copy(onlyWriter{p}, io.MultiReader(&head, from)); err == nil {
			_, err = p.Seek(0, io.SeekStart)
		}
		if err != nil {
			p.Discard()
			return fmt.Errorf("fetch blob %s: %w", name, err)
		}
		blob = large{p, time.Now()}
		return nil
	})
	return blob, err
}

// small is a blob in memory.
type small struct {
	*bytes.Reader
	at time.Time
}

func (b small) ModTime() time.Time { return b.at }
func (b small) Close() error       { return nil }

// large is a blob that is gone from here when it is closed.
type large struct {
	Part
	at time.Time
}

func (b large) ModTime() time.Time { return b.at }

func (b large) Close() error {
	b.Discard()
	return nil
}
