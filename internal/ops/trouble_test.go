package ops_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
)

// stopping is a place in which something happens when something of a name is written.
type stopping struct {
	ops.Place
	at   string
	what func() error
	free int64
}

func (s stopping) Put(ctx context.Context, name string, r io.ReaderAt, size int64, hash string) error {
	if strings.HasPrefix(name, s.at) {
		if err := s.what(); err != nil {
			return err
		}
	}
	return s.Place.Put(ctx, name, r, size, hash)
}

func (s stopping) Free() (int64, bool) { return s.free, s.free > 0 }

var errGone = errors.New("the disk is gone")

// TestNothingHalfLooksWhole has writing end at each thing that is written.
func TestNothingHalfLooksWhole(t *testing.T) {
	for _, at := range []string{"place.json", "blobs/", "archives/", "files/", "copies/"} {
		t.Run(strings.Trim(at, "/"), func(t *testing.T) {
			d := newDesk(t, firsthandtest.SQLite(t))
			whole := d.place
			d.place = stopping{Place: whole, at: at, what: func() error { return errGone }}
			if _, err := d.copier().MakeNoted(t.Context(), keeper); !errors.Is(err, errGone) {
				t.Fatalf("writing %s: %v", at, err)
			}
			if list, err := ops.Records(t.Context(), whole); err != nil || len(list) != 0 {
				t.Errorf("%d copies (%v)", len(list), err)
			}
			d.place = whole
			d.copy(t) // and the next is made as if nothing had happened
			if _, err := (ops.Restorer{Place: whole}).Check(t.Context(), t.TempDir()); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestAFullDiskIsSaidBeforeAnythingIsWritten(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	whole := d.place
	d.place = stopping{Place: whole, at: "never", free: 1 << 20}
	_, err := d.copier().Make(t.Context())
	if firsthand.ErrorCode(err) != firsthand.Unavailable || !strings.Contains(err.Error(), "are free there") {
		t.Errorf("a full disk: %v", err)
	}
	for _, name := range tree(t, whole) {
		t.Errorf("%s was written", name)
	}
}

func TestTwoAtOnceDoNotWrite(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	second := errors.New("not tried")
	whole := d.place
	d.place = stopping{Place: whole, at: "archives/", what: func() error {
		if d.place != whole {
			d.place = whole
			_, second = d.copier().Make(t.Context())
		}
		return nil
	}}
	if _, err := d.copier().Make(t.Context()); err != nil {
		t.Fatal(err)
	}
	if firsthand.ErrorCode(second) != firsthand.Conflict || !strings.Contains(second.Error(), "wait until it is through") {
		t.Errorf("the second: %v", second)
	}
}

func TestALockOfSomebodyWhoIsGoneIsTakenOver(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	old := time.Now().Add(-time.Hour).UTC().Format(time.RFC3339)
	if _, err := d.place.Make(t.Context(), "lock.json", []byte(`{"id":"x","since":"`+old+`","beat":"`+old+`"}`)); err != nil {
		t.Fatal(err)
	}
	d.copy(t)
	if _, err := d.place.Open(t.Context(), "lock.json"); firsthand.ErrorCode(err) != firsthand.NotFound {
		t.Errorf("the lock stays: %v", err)
	}
}

func TestAnothersPlaceIsRefused(t *testing.T) {
	d, other := newDesk(t, firsthandtest.SQLite(t)), newDesk(t, firsthandtest.SQLite(t))
	d.copy(t)
	other.place = d.place
	if _, err := other.copier().Make(t.Context()); firsthand.ErrorCode(err) != firsthand.Conflict {
		t.Errorf("another site's copies: %v", err)
	}
}

// TestDamageIsFound alters each thing of a copy.
func TestDamageIsFound(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	d.copy(t)
	root := d.place.String()
	for _, name := range tree(t, d.place) {
		at := filepath.Join(root, name)
		whole, err := os.ReadFile(at)
		if err != nil {
			t.Fatal(err)
		}
		for what, bad := range map[string][]byte{"altered": append([]byte{whole[0] ^ 0x20}, whole[1:]...), "cut": whole[:len(whole)/2]} {
			if err := os.WriteFile(at, bad, 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := (ops.Restorer{Place: d.place}).Check(t.Context(), t.TempDir()); firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("%s %s: %v", name, what, err)
			}
			into := filepath.Join(t.TempDir(), "site")
			_, err := ops.Restorer{Place: d.place}.Restore(t.Context(), into, "")
			if err == nil {
				t.Errorf("%s %s was restored", name, what)
			}
			if strings.HasPrefix(name, "blobs/") { // all the rest comes back
				if _, there := os.Stat(filepath.Join(into, "not-restored.jsonl")); !errors.Is(err, ops.ErrNotWhole) || there != nil {
					t.Errorf("%s %s: %v, and its list: %v", name, what, err, there)
				}
				continue
			}
			if _, err := os.Stat(into); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("%s %s left half a site", name, what)
			}
		}
		if err := os.WriteFile(at, whole, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestWhatIsErasedGoesOutOfEveryCopy destroys the key of a sealed note.
func TestWhatIsErasedGoesOutOfEveryCopy(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	d.file(t, "blobs/sealed/note", "a key that opens a note")
	d.copy(t)
	before := len(tree(t, d.place))
	if err := os.Remove(filepath.Join(d.folder, "blobs/sealed/note")); err != nil {
		t.Fatal(err)
	}
	second := d.copy(t)
	for _, name := range tree(t, d.place) {
		if data, err := os.ReadFile(filepath.Join(d.place.String(), name)); err != nil || strings.Contains(string(data), "a key that opens") {
			t.Errorf("%s still has the key (%v)", name, err)
		}
	}
	if now := len(tree(t, d.place)); now != before+2 {
		t.Errorf("%d things in the place after %d", now, before)
	}
	out, err := ops.Restorer{Place: d.place, At: second.At.Add(-time.Microsecond)}.Check(t.Context(), t.TempDir())
	if err != nil || out.Forgotten != 1 {
		t.Errorf("the older copy: %d forgotten, %v", out.Forgotten, err)
	}
}

func TestBytesThatNoCopyNeedsGo(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	clock := &clock{at: time.Date(2026, 3, 1, 3, 0, 0, 0, time.UTC)}
	d.db = firsthandtest.Open(t, firsthandtest.SQLiteAddress(t), optionsAt(clock))
	d.write(t, "first")
	keep, err := ops.ParseKeep("2d")
	if err != nil {
		t.Fatal(err)
	}
	for day := range 5 {
		clock.at = clock.at.AddDate(0, 0, 1)
		d.file(t, "blobs/content/files/daily.txt", strings.Repeat("day", day+1))
		c := d.copier()
		c.Keep = keep
		if _, err := c.Make(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if got := len(tree(t, d.place)); got != 2*3+2+2 { // two copies of three, two of the pictures and themes, two days' files
		t.Errorf("%d things are left: %v", got, tree(t, d.place))
	}
}
