package archive

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// long is one large file, made up while it is read; look is called in its middle.
type long struct {
	size int64
	look func()
}

func (l long) Walk(_ context.Context, fn func(File) error) error {
	return fn(File{"blobs/content/media/film.mp4", l.size, func() (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(io.LimitReader(letters{}, l.size/2), &once{l.look}, io.LimitReader(letters{}, l.size/2))), nil
	}})
}

func (l long) Keep(_ context.Context, _ string, r io.Reader) error {
	_, err := io.Copy(io.Discard, r)
	return err
}

func (long) Remove(context.Context, string) error { return nil }

type letters struct{}

func (letters) Read(p []byte) (int, error) { return len(p), nil }

// once calls somebody, and is at its end.
type once struct{ call func() }

func (o *once) Read([]byte) (int, error) {
	o.call()
	return 0, io.EOF
}

// peak is the most that is alive in memory while somebody looks on, in bytes.
func peak(do func(Progress) error) (int64, error) {
	var most uint64
	look := func(string, int64, int64) {
		var m runtime.MemStats
		runtime.GC() // what lies in pools is let go at the second time
		runtime.GC()
		runtime.ReadMemStats(&m)
		most = max(most, m.HeapAlloc)
	}
	look("", 0, 0)
	before := most
	err := do(look)
	return int64(most - before), err
}

// many gives a site so many people with a lot to say of each.
func many(t *testing.T, n int) place {
	p := migrated(t, newPlace(t, firsthandtest.SQLiteAddress(t)))
	err := p.db.Maintain(t.Context(), func(tx *store.Tx) error {
		for i := range n {
			_, err := tx.Exec(t.Context(), `INSERT INTO audit (id, at, actor_id, actor_name, role, act, object, object_id, detail) VALUES (?, ?, '', '', '', '', '', '', ?)`,
				fmt.Sprintf("%024d", i), i, strings.Repeat("word ", 400))
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestMemoryDoesNotGrowWithTheSite measures what is alive while sites of two sizes go out and come in: ten times the rows,
// and ten times the bytes of files, take no more.
func TestMemoryDoesNotGrowWithTheSite(t *testing.T) {
	const rows, size, more = 1000, 20 << 20, 2 << 20
	var out, in [2]int64
	for i, times := range []int{1, 10} {
		p := many(t, rows*times)
		var err error
		if out[i], err = peak(func(look Progress) error {
			o := complete
			o.Progress = look
			files := long{int64(size * times), func() { look("", 0, 0) }}
			_, err := Write(t.Context(), p.db, files, io.Discard, o)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		var zip bytes.Buffer
		if _, err := Write(t.Context(), p.db, p.folder, &zip, complete); err != nil {
			t.Fatal(err)
		}
		q := newPlace(t, firsthandtest.SQLiteAddress(t))
		if in[i], err = peak(func(look Progress) error {
			_, err := Read(t.Context(), q.db, q.folder, bytes.NewReader(zip.Bytes()), int64(zip.Len()), look)
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("going out %d and %d kB, coming in %d and %d kB", out[0]>>10, out[1]>>10, in[0]>>10, in[1]>>10)
	if out[1] > out[0]+more || in[1] > in[0]+more {
		t.Errorf("ten times the site takes %d and %d kB where one takes %d and %d", out[1]>>10, in[1]>>10, out[0]>>10, in[0]>>10)
	}
}
