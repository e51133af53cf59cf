package ops_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

type clock struct{ at time.Time }

func (c *clock) Now() time.Time { return c.at }

func optionsAt(c *clock) store.Options { return store.Options{Clock: c} }

// withPicture puts a picture on file whose bytes lie in the folder.
func (d desk) withPicture(t *testing.T, name, content string) {
	t.Helper()
	d.file(t, "blobs/content/images/2026/11/"+name, content)
	hash := sha256.Sum256([]byte(content))
	err := d.db.Maintain(t.Context(), func(tx *store.Tx) error {
		columns, err := tx.Columns(t.Context(), "media")
		if err != nil {
			return err
		}
		known := map[string]any{"id": name, "path": "/content/images/2026/11/" + name, "name": name, "kind": "picture", "sha256": hex.EncodeToString(hash[:]), "size_bytes": len(content), "rights": "unknown", "mime": "image/jpeg"}
		text := "alt caption credit creator source_url copyright licence usage_terms words_folded created_by created_name"
		var args []any
		for _, c := range columns {
			v, ok := known[c]
			if !ok && slices.Contains(strings.Fields(text), c) {
				v = ""
			} else if !ok {
				v = 0
			}
			args = append(args, v)
		}
		_, err = tx.Exec(t.Context(), `INSERT INTO media (`+strings.Join(columns, ", ")+`) VALUES `+store.Holes(len(columns)), args...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (d desk) looked(t *testing.T, address string, change func(*ops.Doctor)) map[string]ops.Finding {
	t.Helper()
	doctor := &ops.Doctor{Folder: d.folder, Address: address, Place: d.place}
	if change != nil {
		change(doctor)
	}
	list, err := doctor.Look(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]ops.Finding{}
	for _, f := range list {
		if !strings.HasSuffix(strings.TrimSpace(f.What), ".") || f.Do == "" {
			t.Errorf("%s is no sentence with what to do: %q, %q", f.ID, f.What, f.Do)
		}
		found[f.ID] = f
	}
	return found
}

func TestTheDoctorFindsDamageAndMendsIt(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
		d.withPicture(t, "whole.jpg", "whole")
		d.withPicture(t, "altered.jpg", "as it came")
		d.withPicture(t, "lost.jpg", "lost and found")
		d.copy(t)
		if found := d.looked(t, address, nil); found["file-missing"].ID != "" || found["file-altered"].ID != "" || found["no-copy"].ID != "" || found["database-shut"].ID != "" {
			t.Errorf("a sound site: %v", found)
		}
		d.file(t, "blobs/content/images/2026/11/altered.jpg", "as it c?me")
		if err := os.Remove(filepath.Join(d.folder, "blobs/content/images/2026/11/lost.jpg")); err != nil {
			t.Fatal(err)
		}
		old := filepath.Join(d.folder, "blobs/content/images/2026/11/harbour.jpg")
		if err := os.Chtimes(old, time.Now().Add(-72*time.Hour), time.Now().Add(-72*time.Hour)); err != nil {
			t.Fatal(err)
		}
		found := d.looked(t, address, nil)
		for _, id := range []string{"file-missing", "file-altered", "file-orphaned"} {
			if found[id].ID == "" {
				t.Errorf("%s is not found: %v", id, found)
			}
		}
		d.looked(t, address, func(doctor *ops.Doctor) { doctor.Fix = true })
		again := d.looked(t, address, nil)
		for _, id := range []string{"file-missing", "file-altered", "file-orphaned"} {
			if again[id].ID != "" {
				t.Errorf("%s is not mended: %v", id, again[id])
			}
		}
		if got := read(t, d.folder, "blobs/content/images/2026/11/lost.jpg"); got != "lost and found" {
			t.Errorf("the picture came back as %q", got)
		}
	})
}

func TestTheDoctorLooksAtTheClock(t *testing.T) {
	address := firsthandtest.SQLiteAddress(t)
	d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
	behind := d.looked(t, address, func(doctor *ops.Doctor) { doctor.Clock = &clock{time.Now().Add(-time.Hour)} })
	if behind["clock-behind"].Grave != ops.Broken {
		t.Errorf("a clock that is an hour behind: %v", behind)
	}
	built := d.looked(t, address, func(doctor *ops.Doctor) { doctor.Built = time.Now().Add(24 * time.Hour) })
	if !strings.Contains(built["clock-behind"].What, "the program itself") {
		t.Errorf("a program of tomorrow: %v", built)
	}
	if right := d.looked(t, address, nil); right["clock-behind"].ID != "" {
		t.Errorf("a right clock: %v", right)
	}
}

func TestTheDoctorSaysWhatCannotBeOpened(t *testing.T) {
	d := desk{folder: t.TempDir()}
	file := filepath.Join(d.folder, "firsthand.db")
	if err := os.WriteFile(file, []byte(strings.Repeat("no database ", 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	found := d.looked(t, "sqlite:"+file, nil)
	if found["database-shut"].Grave != ops.Broken || found["no-place"].ID == "" {
		t.Errorf("a damaged database: %v", found)
	}
	d.folder = filepath.Join(d.folder, "gone")
	if found := d.looked(t, "sqlite:"+filepath.Join(d.folder, "x", "firsthand.db"), nil); found["folder-missing"].Grave != ops.Broken {
		t.Errorf("no folder: %v", found)
	}
}

func TestTheDoctorFindsWorkThatFailedAndOldCopies(t *testing.T) {
	address := firsthandtest.SQLiteAddress(t)
	d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
	d.copy(t)
	err := d.db.Maintain(t.Context(), func(tx *store.Tx) error {
		_, err := tx.Exec(t.Context(), `INSERT INTO outbox (id, topic, payload, made_at, due_at, attempts, dead, error) VALUES ('e', 'media.kept', '{}', 1, 1, 15, 1, 'no encoder')`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	later := func(doctor *ops.Doctor) { doctor.Clock = &clock{time.Now().Add(4 * 24 * time.Hour)} }
	found := d.looked(t, address, later)
	if !strings.Contains(found["work-failed"].What, "no encoder") || found["copy-old"].ID == "" || found["copy-same-disk"].ID == "" {
		t.Errorf("failed work, an old copy on the same disk: %v", found)
	}
	d.looked(t, address, func(doctor *ops.Doctor) { doctor.Fix = true })
	if again := d.looked(t, address, nil); again["work-failed"].ID != "" {
		t.Errorf("the work is not tried again: %v", again)
	}
	var _ firsthand.Clock = &clock{}
}

// TestTheDoctorMendsWhatIsCountedWrong: what a room keeps counted is counted again, and put right where that is asked.
func TestTheDoctorMendsWhatIsCountedWrong(t *testing.T) {
	address := firsthandtest.SQLiteAddress(t)
	d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
	kept, counted := 7, 5
	count := func(doctor *ops.Doctor) {
		doctor.Totals = func(_ context.Context, _ *store.DB, mend bool) (wrong []string, err error) {
			if kept != counted {
				wrong = append(wrong, "stories")
			}
			if mend {
				kept = counted
			}
			return wrong, nil
		}
	}
	if found := d.looked(t, address, count); !strings.Contains(found["totals-wrong"].What, "stories") || kept != 7 {
		t.Errorf("a total of %d that is kept as 7: %v", counted, found)
	}
	if found := d.looked(t, address, func(doctor *ops.Doctor) { count(doctor); doctor.Fix = true }); !found["totals-wrong"].Fixed {
		t.Errorf("it is not mended: %v", found)
	}
	if found := d.looked(t, address, count); found["totals-wrong"].ID != "" || kept != counted {
		t.Errorf("after it was mended: %v", found)
	}
}

// TestTheDoctorTellsAPlaceThatIsNotThereYetFromNone: who has named a place is not told to name one.
func TestTheDoctorTellsAPlaceThatIsNotThereYetFromNone(t *testing.T) {
	address := firsthandtest.SQLiteAddress(t)
	d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
	_, none := ops.FindPlace(t.Context(), filepath.Join(t.TempDir(), "copies"), ops.S3Keys{})
	for id, why := range map[string]error{"no-copy": none, "place-shut": firsthand.Errorf(firsthand.Unavailable, "The bucket does not answer."), "no-place": nil} {
		found := d.looked(t, address, func(doctor *ops.Doctor) { doctor.Place, doctor.Shut = nil, why })
		for _, other := range []string{"no-copy", "place-shut", "no-place"} {
			if told := found[other].ID != ""; told != (other == id) {
				t.Errorf("a place that is %v: %s is told: %v", why, other, told)
			}
		}
	}
}
