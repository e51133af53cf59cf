package media_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/media"
)

// distant is a far place in memory.
type distant struct {
	mu    sync.Mutex
	files map[string][]byte
	asked atomic.Int32
	fails atomic.Bool
	gate  chan struct{} // nil: nobody waits
	takes time.Duration // to answer
}

func (d *distant) Put(_ context.Context, name string, r io.ReaderAt, size int64, _ string) error {
	if d.fails.Load() {
		return errors.New("it is away")
	}
	data, err := io.ReadAll(io.NewSectionReader(r, 0, size))
	d.mu.Lock()
	defer d.mu.Unlock()
	d.files[name] = data
	return err
}

func (d *distant) PutNew(ctx context.Context, name string, r io.ReaderAt, size int64, hash string) (bool, error) {
	d.mu.Lock()
	_, there := d.files[name]
	d.mu.Unlock()
	if there {
		return false, nil
	}
	err := d.Put(ctx, name, r, size, hash)
	return err == nil, err
}

func (d *distant) Open(ctx context.Context, name string) (io.ReadCloser, error) {
	d.asked.Add(1)
	if d.gate != nil {
		<-d.gate
	}
	if d.takes > 0 {
		select {
		case <-time.After(d.takes):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	if d.fails.Load() {
		return nil, errors.New("it is away")
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	data, there := d.files[name]
	if !there {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no %s.", name)
	}
	return io.NopCloser(bytes.NewReader(data)), nil
}

func (d *distant) Remove(_ context.Context, name string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.files, name)
	return nil
}

func (d *distant) Sweep(context.Context, time.Time) error { return nil }

// machine is one that sees a far place, and the folder near by.
func machine(t *testing.T, far *distant, bound int64) (*media.Shared, string) {
	t.Helper()
	folder := t.TempDir()
	near, err := media.OpenDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	s := media.NewShared(near, far, bound)
	t.Cleanup(func() { s.Close() })
	return s, folder
}

func newDistant() *distant { return &distant{files: map[string][]byte{}} }

func fetched(t *testing.T, s *media.Shared, name string) string {
	t.Helper()
	b, err := s.Open(t.Context(), name)
	if err != nil {
		return firsthand.ErrorMessage(err)
	}
	defer b.Close()
	data, err := io.ReadAll(b)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	deadline, tick := time.After(20*time.Second), time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-deadline:
			t.Fatalf("waited in vain until %s", what)
		case <-tick.C:
		}
	}
}

// bytesIn is how much lies in a folder.
func bytesIn(t *testing.T, folder string) (total int64) {
	t.Helper()
	err := filepath.WalkDir(folder, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			total += info.Size()
		}
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return total
}

func TestABlobIsFetchedOnceForAllWhoAsk(t *testing.T) {
	far := newDistant()
	far.files["blobs/content/media/film.mp4"] = []byte("a film")
	far.gate = make(chan struct{})
	s, _ := machine(t, far, 1<<20)
	leaves, leave := context.WithCancel(t.Context())
	first := make(chan error, 1)
	go func() {
		_, err := s.Open(leaves, "content/media/film.mp4")
		first <- err
	}()
	until(t, "it is fetched", func() bool { return far.asked.Load() > 0 })
	leave() // who asked first does not wait; the others get it
	if err := <-first; !errors.Is(err, context.Canceled) {
		t.Errorf("who left is told %v", err)
	}
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			if got := fetched(t, s, "content/media/film.mp4"); got != "a film" {
				t.Errorf("got %q", got)
			}
		})
	}
	close(far.gate)
	all.Wait()
	if n := far.asked.Load(); n != 1 {
		t.Errorf("it was fetched %d times", n)
	}
}

func TestWhatIsNotForReadersDoesNotStayNearBy(t *testing.T) {
	far := newDistant()
	s, folder := machine(t, far, 1<<20)
	long := strings.Repeat("a long capture. ", 10_000)
	for name, data := range map[string]string{"sealed/note": "a key", "captures/page.warc": long} {
		if err := s.Put(t.Context(), name, []byte(data)); err != nil {
			t.Fatal(err)
		}
		if got := fetched(t, s, name); got != data {
			t.Errorf("%s has %d bytes", name, len(got))
		}
	}
	p, err := s.Part(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p.Write([]byte("an upload"))
	if err := p.Keep(t.Context(), "captures/upload.pdf"); err != nil {
		t.Fatal(err)
	}
	if n := bytesIn(t, folder); n != 0 {
		t.Errorf("%d bytes stayed", n)
	}
	if err := s.Remove(t.Context(), "sealed/note"); err != nil || len(far.files) != 2 {
		t.Errorf("%v, %d are left", err, len(far.files))
	}
	if got := fetched(t, s, "sealed/note"); got != "There is no such file." {
		t.Errorf("the key of a note that was erased: %q", got)
	}
}

func TestWhatLiesNearByHasABound(t *testing.T) {
	far := newDistant()
	const bound = 100_000
	s, folder := machine(t, far, bound)
	for i := range 40 {
		name := fmt.Sprintf("content/images/%d.png", i)
		if err := s.Put(t.Context(), name, bytes.Repeat([]byte{byte(i)}, 10_000)); err != nil {
			t.Fatal(err)
		}
		at := time.Now().Add(time.Duration(i-60) * time.Hour)
		if err := os.Chtimes(filepath.Join(folder, name), at, at); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
	until(t, "no more than the bound lies near by", func() bool { return bytesIn(t, folder) <= bound+bound/5 })
	for i := range 40 {
		if got := fetched(t, s, fmt.Sprintf("content/images/%d.png", i)); len(got) != 10_000 {
			t.Errorf("picture %d: %.60q", i, got)
		}
	}
}

func TestNothingIsAcknowledgedThatIsNotFarAway(t *testing.T) {
	far := newDistant()
	s, folder := machine(t, far, 1<<20)
	if err := s.Put(t.Context(), "content/images/a.png", []byte("a")); err != nil {
		t.Fatal(err)
	}
	far.fails.Store(true)
	p, err := s.Part(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p.Write([]byte("b"))
	for _, err := range []error{p.Keep(t.Context(), "content/images/b.png"), s.Put(t.Context(), "captures/c.warc", []byte("c"))} {
		if firsthand.ErrorCode(err) != firsthand.Unavailable {
			t.Errorf("%v", err)
		}
	}
	if n := bytesIn(t, folder); n != 1 {
		t.Errorf("%d bytes lie near by", n)
	}
	if got := fetched(t, s, "content/images/a.png"); got != "a" {
		t.Errorf("what lies near by: %q", got)
	}
	// A rendition is only this machine's then.
	if err := s.Put(t.Context(), "content/images/size/w600/a.png", []byte("small")); err != nil {
		t.Error(err)
	}
	if got := fetched(t, s, "content/images/size/w600/a.png"); got != "small" {
		t.Errorf("a rendition: %q", got)
	}
	asked := far.asked.Load()
	for range 20 {
		fetched(t, s, "content/images/other.png")
	}
	if n := far.asked.Load() - asked; n > 1 {
		t.Errorf("a place that fails was asked %d times at once", n)
	}
}

func TestANameThatSomethingHasIsRefusedFarAwayToo(t *testing.T) {
	far := newDistant()
	one, _ := machine(t, far, 1<<20)
	two, _ := machine(t, far, 1<<20)
	for i, s := range []*media.Shared{one, two} {
		p, err := s.Part(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		p.Write([]byte{byte('a' + i)})
		if err := p.Keep(t.Context(), "content/images/a.png"); (err != nil) != (i == 1) || i == 1 && !errors.Is(err, fs.ErrExist) {
			t.Errorf("machine %d: %v", i, err)
		}
	}
	if got := fetched(t, two, "content/images/a.png"); got != "a" {
		t.Errorf("the other machine has %q", got)
	}
}
