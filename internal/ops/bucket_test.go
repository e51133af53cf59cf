package ops_test

import (
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

func inBucket(t *testing.T, b *firsthandtest.Bucket) ops.Place {
	t.Helper()
	p, err := ops.OpenPlace(t.Context(), "s3://"+b.Name+"/desk", ops.S3Keys{Endpoint: b.URL, Key: b.Key, Secret: b.Secret})
	if err != nil {
		t.Fatal(err)
	}
	ops.SmallParts(p)
	return p
}

func TestCopiesAreKeptInABucket(t *testing.T) {
	b := firsthandtest.NewBucket(t)
	d := newDesk(t, firsthandtest.SQLite(t))
	d.place = inBucket(t, b)
	d.file(t, "blobs/content/media/2026/11/long.mp4", strings.Repeat("a film. ", 100_000))
	d.copy(t)
	sent := b.Sent()
	again := d.copy(t)
	if more := b.Sent() - sent; more > again.ArchiveSize+10_000 {
		t.Errorf("%d bytes were sent again", more)
	}
	if _, err := (ops.Restorer{Place: d.place}).Check(t.Context(), t.TempDir()); err != nil {
		t.Error(err)
	}
	folder, _ := restored(t, d.place, "")
	if got := read(t, folder, "blobs/content/media/2026/11/long.mp4"); len(got) != 800_000 {
		t.Errorf("the film has %d bytes", len(got))
	}
}

func TestWrongKeysAreNamed(t *testing.T) {
	b := firsthandtest.NewBucket(t)
	_, err := ops.OpenPlace(t.Context(), "s3://"+b.Name, ops.S3Keys{Endpoint: b.URL, Key: b.Key, Secret: "another"})
	if firsthand.ErrorCode(err) != firsthand.Unavailable || !strings.Contains(err.Error(), "look at the keys") {
		t.Errorf("wrong keys: %v", err)
	}
	_, err = ops.OpenPlace(t.Context(), "s3://elsewhere", ops.S3Keys{Endpoint: b.URL, Key: b.Key, Secret: b.Secret})
	if firsthand.ErrorCode(err) != firsthand.NotFound {
		t.Errorf("no bucket: %v", err)
	}
}

// TestAnUploadThatWasCutOffGoesOn sends a film in parts to a service that fails after eight of them.
func TestAnUploadThatWasCutOffGoesOn(t *testing.T) {
	b := firsthandtest.NewBucket(t)
	d := newDesk(t, firsthandtest.SQLite(t))
	d.place = inBucket(t, b)
	const film = 1_000_000
	d.file(t, "blobs/content/media/2026/11/long.mp4", strings.Repeat("a film. ", film/8))
	var parts atomic.Int64
	b.Refuse = func(r *http.Request) int {
		if r.Method == http.MethodPut && r.URL.Query().Has("partNumber") && parts.Add(1) > 8 {
			return http.StatusForbidden
		}
		return 0
	}
	if _, err := d.copier().Make(t.Context()); firsthand.ErrorCode(err) != firsthand.Unavailable {
		t.Fatalf("a service that fails: %v", err)
	}
	if list, err := ops.Records(t.Context(), d.place); err != nil || len(list) != 0 {
		t.Fatalf("%d copies of half an upload (%v)", len(list), err)
	}
	b.Refuse = nil
	before := b.Sent()
	d.copy(t)
	if more := b.Sent() - before; more > film-8*(32<<10)+20_000 {
		t.Errorf("%d of %d bytes were sent after a quarter of them had been", more, film)
	}
}

// TestPartsOfAnotherFileAreNotTaken: what was cut off under an address is not completed with a file of the same length.
func TestPartsOfAnotherFileAreNotTaken(t *testing.T) {
	b := firsthandtest.NewBucket(t)
	place := inBucket(t, b)
	const name, length = "blobs/content/media/film.mp4", 200_000
	put := func(with string) error {
		data := strings.Repeat(with, length)
		_, err := place.(ops.Bucket).PutNew(t.Context(), name, strings.NewReader(data), length, fmt.Sprintf("%x", sha256.Sum256([]byte(data))))
		return err
	}
	var parts atomic.Int64
	b.Refuse = func(r *http.Request) int {
		if r.URL.Query().Has("partNumber") && parts.Add(1) > 2 {
			return http.StatusForbidden
		}
		return 0
	}
	if err := put("a"); err == nil {
		t.Fatal("it was not cut off")
	}
	b.Refuse = nil
	if err := put("b"); err != nil {
		t.Fatal(err)
	}
	from, err := place.Open(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	defer from.Close()
	if data, err := io.ReadAll(from); err != nil || string(data) != strings.Repeat("b", length) {
		t.Errorf("%d bytes (%v), of which %d are another's", len(data), err, strings.Count(string(data), "a"))
	}
}

func TestABucketThatIsFullIsSaidToBe(t *testing.T) {
	b := firsthandtest.NewBucket(t)
	d := newDesk(t, firsthandtest.SQLite(t))
	d.place = inBucket(t, b)
	b.Refuse = func(r *http.Request) int {
		if r.Method == http.MethodPut && strings.Contains(r.URL.Path, "/blobs/") {
			return http.StatusInsufficientStorage
		}
		return 0
	}
	_, err := d.copier().MakeNoted(t.Context(), keeper)
	if firsthand.ErrorCode(err) != firsthand.Unavailable || !strings.Contains(err.Error(), "room") {
		t.Errorf("a full bucket: %v", err)
	}
	if list, err := ops.Records(t.Context(), d.place); err != nil || len(list) != 0 {
		t.Errorf("%d copies in a full bucket (%v)", len(list), err)
	}
}

// TestWhereFilesAreIsNotedUntilACopyComesBack: a copy comes back into a folder, wherever the files were.
func TestWhereFilesAreIsNotedUntilACopyComesBack(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		for _, address := range []string{"s3://desk-files/site", "", "s3://desk-files/other", "s3://desk-files/other"} {
			if err := ops.NoteFilesIn(t.Context(), db, address); err != nil {
				t.Fatal(err)
			}
			if got, err := ops.FilesIn(t.Context(), db); err != nil || got != address {
				t.Errorf("the files are in %q, not %q (%v)", got, address, err)
			}
		}
		d.copy(t)
		_, back := restored(t, d.place, "")
		if got, err := ops.FilesIn(t.Context(), back); err != nil || got != "" {
			t.Errorf("what came back has its files in %q (%v)", got, err)
		}
	})
}
