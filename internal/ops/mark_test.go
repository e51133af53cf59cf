package ops_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

// cut ends a restore at a step as if the machine went down: nothing is taken away.
func cut(t *testing.T, r ops.Restorer, step, folder, address string) {
	t.Helper()
	r.Tell = func(p ops.Progress) {
		if p.What == step {
			panic("the power is gone")
		}
	}
	defer func() {
		if recover() == nil {
			t.Errorf("the restore never came to %q", step)
		}
	}()
	_, err := r.Restore(t.Context(), folder, address)
	t.Errorf("it ended: %v", err)
}

func TestTwoRestoresDoNotFillOneFolder(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	d.copy(t)
	folder := filepath.Join(t.TempDir(), "back")
	second := errors.New("not tried")
	_, err := ops.Restorer{Place: d.place, Tell: func(p ops.Progress) {
		if p.What == "files" {
			_, second = ops.Restorer{Place: d.place}.Restore(t.Context(), folder, "")
		}
	}}.Restore(t.Context(), folder, "")
	if err != nil {
		t.Error(err)
	}
	if firsthand.ErrorCode(second) != firsthand.Conflict || !strings.Contains(second.Error(), "under way") {
		t.Errorf("the second: %v", second)
	}
}

// TestARestoreThatIsCutOffAndAnotherCopy cuts the restore of one copy off, and gives another.
func TestARestoreThatIsCutOffAndAnotherCopy(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	d.file(t, "blobs/content/files/gone.txt", "it goes")
	first := d.copy(t)
	if err := os.Remove(filepath.Join(d.folder, "blobs/content/files/gone.txt")); err != nil {
		t.Fatal(err)
	}
	d.copy(t)
	older, newest := ops.Restorer{Place: d.place, At: first.At}, ops.Restorer{Place: d.place}
	for name, address := range otherDatabases(t) {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "back")
			cut(t, older, "rows", folder, address)
			if err := ops.CutOff(t.Context(), nil, folder); firsthand.ErrorCode(err) != firsthand.Conflict {
				t.Errorf("the folder of half a site: %v", err)
			}
			if address != "" { // the rows of one copy are there, and its files: only that one can be ended
				cut(t, older, "marks", folder, address)
				_, err := newest.Restore(t.Context(), folder, address)
				if firsthand.ErrorCode(err) != firsthand.Conflict || !strings.Contains(err.Error(), "--at "+first.At.UTC().Format("2006-01-02T15")) {
					t.Errorf("another copy over one that is all there: %v", err)
				}
				if _, err := older.Restore(t.Context(), folder, address); err != nil {
					t.Fatal(err)
				}
				if got := read(t, folder, "blobs/content/files/gone.txt"); got != "it goes" {
					t.Errorf("the file of the older copy is %q", got)
				}
				return
			}
			if _, err := newest.Restore(t.Context(), folder, address); err != nil {
				t.Fatal(err)
			}
			if _, err := os.Stat(filepath.Join(folder, "blobs/content/files/gone.txt")); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("a file of the copy that was cut off is in the site: %v", err)
			}
			db := firsthandtest.Open(t, "sqlite:"+filepath.Join(folder, "firsthand.db"), store.Options{})
			if err := ops.CutOff(t.Context(), db, folder); err != nil {
				t.Errorf("the whole site: %v", err)
			}
		})
	}
}

// TestAKeyThatWasErasedDoesNotComeBack erases a sealed note between a restore that is cut off and the next.
func TestAKeyThatWasErasedDoesNotComeBack(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	d.file(t, "blobs/sealed/note", "a key that opens a note")
	first := d.copy(t)
	folder := filepath.Join(t.TempDir(), "back")
	r := ops.Restorer{Place: d.place, At: first.At}
	cut(t, r, "rows", folder, "")
	if err := os.Remove(filepath.Join(d.folder, "blobs/sealed/note")); err != nil {
		t.Fatal(err)
	}
	d.copy(t)
	if out, err := r.Restore(t.Context(), folder, ""); err != nil || out.Forgotten != 1 {
		t.Errorf("%d forgotten, %v", out.Forgotten, err)
	}
	if _, err := os.Stat(filepath.Join(folder, "blobs/sealed/note")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the key came back: %v", err)
	}
}
