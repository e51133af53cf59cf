package ops_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

const pictures = "blobs/content/images/2026/11/"

// spoil alters what lies in a place under the hash of some content.
func spoil(t *testing.T, d desk, content string) {
	t.Helper()
	for _, name := range tree(t, d.place) {
		at := filepath.Join(d.place.String(), name)
		data, err := os.ReadFile(at)
		if err != nil {
			t.Fatal(err)
		}
		if string(data) == content {
			if err := os.WriteFile(at, append([]byte("?"), data[1:]...), 0o600); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Fatalf("%q is not in the place", content)
}

func (d desk) made(t *testing.T) ops.Made {
	t.Helper()
	made, err := d.copier().MakeNoted(t.Context(), keeper)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// TestARestoreBringsBackAllThatIsWhole: one bad picture keeps nothing else away, and it is told, by the error and in the folder.
func TestARestoreBringsBackAllThatIsWhole(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
		d.withPicture(t, "pier.jpg", "a pier")
		d.file(t, "themes/day/post.hbs", "{{content}}")
		d.copy(t)
		spoil(t, d, "a pier")
		spoil(t, d, "{{content}}")
		for name, to := range otherDatabases(t) {
			folder := filepath.Join(t.TempDir(), name)
			out, err := ops.Restorer{Place: d.place}.Restore(t.Context(), folder, to)
			if !errors.Is(err, ops.ErrNotWhole) || out.Damaged != 2 || len(out.NotBack) != 2 || out.NotBack[0].Name != pictures+"pier.jpg" {
				t.Fatalf("two of its files are damaged: %+v, %v", out, err)
			}
			if got := read(t, folder, pictures+"harbour.jpg"); got != "a harbour" {
				t.Errorf("the picture that is whole came back as %q", got)
			}
			if to == "" {
				to = "sqlite:" + filepath.Join(folder, "firsthand.db")
			}
			back := desk{folder: folder, place: d.place}
			found := back.looked(t, to, func(d *ops.Doctor) { d.Fix = true })
			for _, id := range []string{"file-missing", "file-not-restored"} {
				if f := found[id]; f.Grave != ops.Broken || f.Fixed || strings.Contains(f.Do, "--fix") || !strings.Contains(f.Do, "No copy in") {
					t.Errorf("%s, and no copy has it: %+v", id, f)
				}
			}
			if back.place, err = ops.OpenPlace(t.Context(), filepath.Join(t.TempDir(), "elsewhere"), ops.S3Keys{}); err != nil {
				t.Fatal(err)
			}
			d.other(t, back.place)
			back.looked(t, to, func(d *ops.Doctor) { d.Fix = true })
			if got := read(t, folder, "themes/day/post.hbs") + read(t, folder, pictures+"pier.jpg"); got != "{{content}}a pier" {
				t.Errorf("out of another place came %q", got)
			}
			again := back.looked(t, to, func(d *ops.Doctor) { d.Fix = true })
			if again["file-missing"].ID != "" || again["file-not-restored"].ID != "" {
				t.Errorf("all is back: %v", again)
			}
			if _, err := os.Stat(filepath.Join(folder, "not-restored.jsonl")); err == nil {
				t.Error("the list of what is missing stays")
			}
		}
		if out, err := (ops.Restorer{Place: d.place}).Check(t.Context(), t.TempDir()); !errors.Is(err, ops.ErrNotWhole) || out.Damaged != 2 {
			t.Errorf("a look at it: %+v, %v", out, err)
		}
	})
}

// TestWhatWasErasedSinceARestoreStaysGone: another place may have it still.
func TestWhatWasErasedSinceARestoreStaysGone(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
		d.withPicture(t, "pier.jpg", "a pier")
		key := "blobs/sealed/6a0000000000000000000009"
		d.file(t, key, "a key")
		d.copy(t)
		spoil(t, d, "a pier")
		spoil(t, d, "a key")
		folder := filepath.Join(t.TempDir(), "back")
		if out, err := (ops.Restorer{Place: d.place}).Restore(t.Context(), folder, ""); !errors.Is(err, ops.ErrNotWhole) || out.Damaged != 2 {
			t.Fatalf("two of its files are damaged: %+v, %v", out, err)
		}
		to := "sqlite:" + filepath.Join(folder, "firsthand.db")
		back := desk{folder: folder, db: firsthandtest.Open(t, to, store.Options{})}
		err := back.db.Maintain(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `DELETE FROM media WHERE name = ?`, "pier.jpg")
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if back.place, err = ops.OpenPlace(t.Context(), filepath.Join(t.TempDir(), "elsewhere"), ops.S3Keys{}); err != nil {
			t.Fatal(err)
		}
		d.other(t, back.place)
		if f, told := back.looked(t, to, func(d *ops.Doctor) { d.Fix = true })["file-not-restored"]; told {
			t.Errorf("what nobody needs any more is told of: %+v", f)
		}
		for _, name := range []string{pictures + "pier.jpg", key, "not-restored.jsonl"} {
			if _, err := os.Stat(filepath.Join(folder, name)); err == nil {
				t.Errorf("%s is there", name)
			}
		}
	})
}

// other makes a copy of the site in another place.
func (d desk) other(t *testing.T, place ops.Place) {
	t.Helper()
	d.place = place
	d.copy(t)
}

// TestBytesOfThePlaceAreReadInTurns: a copy says how many it read, all are read within 32, and what is damaged is sent anew.
func TestBytesOfThePlaceAreReadInTurns(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	for i := range 64 {
		d.file(t, fmt.Sprintf("%s%02d.jpg", pictures, i), fmt.Sprintf("picture %d", i))
	}
	first := d.copy(t)
	if first.ReadBack != first.Files {
		t.Errorf("of %d files that were sent %d were read back", first.Files, first.ReadBack)
	}
	for i := range 3 {
		spoil(t, d, fmt.Sprintf("picture %d", i))
	}
	var read int64
	said := ""
	for range 32 {
		made := d.made(t)
		if made.ReadBack >= made.Files/2 {
			t.Errorf("%d of %d files were read in one copy", made.ReadBack, made.Files)
		}
		read += made.ReadBack
		said += made.Trouble
	}
	if read != first.Files {
		t.Errorf("32 copies read %d of %d files", read, first.Files)
	}
	if n := strings.Count(said, ".jpg"); n != 3 || !strings.Contains(said, "sent anew") {
		t.Errorf("three files were damaged in the place: %q", said)
	}
	if _, err := (ops.Restorer{Place: d.place}).Check(t.Context(), t.TempDir()); err != nil {
		t.Error(err)
	}
}

// TestACopyTellsWhatTheSiteHasLost: it is made all the same, with the bytes that the place has, says so everywhere, and they stay
// there for as long as the site's are bad.
func TestACopyTellsWhatTheSiteHasLost(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
		d.withPicture(t, "altered.jpg", "as it came")
		d.withPicture(t, "lost.jpg", "lost and found")
		d.copy(t)
		d.withPicture(t, "never.jpg", "in no copy")
		for _, name := range []string{"lost.jpg", "never.jpg"} {
			if err := os.Remove(filepath.Join(d.folder, pictures+name)); err != nil {
				t.Fatal(err)
			}
		}
		d.file(t, pictures+"altered.jpg", "as it c?me")
		for range 3 { // with a rule that keeps one copy
			c := d.copier()
			c.Keep = ops.Keep{Days: 1}
			made, err := c.MakeNoted(t.Context(), keeper)
			if err != nil {
				t.Fatal(err)
			}
			for _, says := range []string{"2 files are lost (" + pictures + "lost.jpg, " + pictures + "never.jpg)", "1 file is altered (" + pictures + "altered.jpg)", "Of 2 the copy has the bytes as they were", "of 1 no copy"} {
				if !strings.Contains(made.Fault, says) || made.Trouble != made.Fault {
					t.Errorf("%q does not say %q", made.Fault, says)
				}
			}
			var alarm *ops.Alarm
			err = d.db.Read(t.Context(), func(tx *store.Tx) (err error) {
				alarm, err = ops.GetAlarm(t.Context(), tx, true)
				return err
			})
			if err != nil || alarm == nil || alarm.Says != made.Fault {
				t.Errorf("the bell: %v (%v)", alarm, err)
			}
		}
		out, err := ops.Restorer{Place: d.place}.Check(t.Context(), t.TempDir())
		if !errors.Is(err, ops.ErrNotWhole) || out.Lacks != 1 || !strings.Contains(err.Error(), "never.jpg") {
			t.Errorf("a copy without a picture that its database names: %+v, %v", out, err)
		}
		folder := filepath.Join(t.TempDir(), "back")
		if _, err := (ops.Restorer{Place: d.place}).Restore(t.Context(), folder, ""); !errors.Is(err, ops.ErrNotWhole) {
			t.Errorf("it came back: %v", err)
		}
		if got := read(t, folder, pictures+"altered.jpg") + read(t, folder, pictures+"lost.jpg"); got != "as it camelost and found" {
			t.Errorf("the pictures came back as %q", got)
		}
		d.file(t, pictures+"never.jpg", "in no copy")
		d.looked(t, address, func(doctor *ops.Doctor) { doctor.Fix = true })
		if got := read(t, d.folder, pictures+"altered.jpg") + read(t, d.folder, pictures+"lost.jpg"); got != "as it camelost and found" {
			t.Errorf("the doctor brought back %q", got)
		}
		if made := d.copy(t); made.Fault != "" || made.Lacks != 0 {
			t.Errorf("all is there again: %+v", made)
		}
	})
}
