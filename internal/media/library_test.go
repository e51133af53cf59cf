package media_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"image/jpeg"
	"io/fs"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

var (
	author      = firsthand.Actor{ID: "a1", Name: "Cy Moss", Role: firsthand.Author}
	contributor = firsthand.Actor{ID: "c1", Name: "Ida Roth", Role: firsthand.Contributor}
)

// library is a database with a folder of blobs.
type library struct {
	*testing.T
	db    *store.DB
	blobs *media.Dir
	n     int
}

func libraries(t *testing.T, fn func(l *library)) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) { fn(&library{T: t, db: db, blobs: folder(t)}) })
}

func (l *library) write(who firsthand.Actor, act firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) error {
	return l.db.Write(l.Context(), who, act, func(tx *store.Tx) error { return fn(l.Context(), tx) })
}

// keep puts a picture into the library; no two are alike.
func (l *library) keep(who firsthand.Actor, name string, about media.Item) media.Item {
	l.Helper()
	l.n++
	return l.keepBytes(who, name, jpegOf(l.T, 60+l.n, 40), about)
}

func (l *library) keepBytes(who firsthand.Actor, name string, data []byte, about media.Item) media.Item {
	l.Helper()
	about.FocalX, about.FocalY = -1, -1
	i, err := media.NewRenderer(l.blobs).Prepare(l.Context(), firsthand.SystemClock{}, media.Upload{Name: name, From: bytes.NewReader(data), Item: about})
	if err != nil {
		l.Fatal(err)
	}
	err = l.write(who, firsthand.MediaSave, func(ctx context.Context, tx *store.Tx) (err error) {
		i, _, err = media.Keep(ctx, tx, i)
		return err
	})
	if err != nil {
		l.Fatal(err)
	}
	return i
}

func (l *library) list(o media.ListOptions) (names string) {
	l.Helper()
	o.Limit = max(o.Limit, 10)
	var list []media.Item
	err := l.db.Read(l.Context(), func(tx *store.Tx) (err error) {
		list, err = media.List(l.Context(), tx, o)
		return err
	})
	if err != nil {
		l.Fatal(err)
	}
	for _, i := range list {
		names += strings.TrimSuffix(i.Name, ".jpg") + " "
	}
	return strings.TrimSpace(names)
}

func (l *library) get(id media.ID) (i media.Item) {
	l.Helper()
	err := l.db.Read(l.Context(), func(tx *store.Tx) (err error) {
		i, err = media.Get(l.Context(), tx, id)
		return err
	})
	if err != nil {
		l.Fatal(err)
	}
	return i
}

// age has what lies in the bin have lain there for its time.
func (l *library) age() {
	l.Helper()
	err := l.write(editor, firsthand.MediaDelete, func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, `UPDATE media SET deleted_at = ? WHERE deleted_at > 0`, firsthand.Micros(tx.Now().Add(-media.BinLasts)))
		return err
	})
	if err != nil {
		l.Fatal(err)
	}
}

// purge empties the bin and gives what was told of that so far.
func (l *library) purge(shownBy media.ShownBy) (gone []media.Gone) {
	l.Helper()
	err := l.write(editor, firsthand.MediaDelete, func(ctx context.Context, tx *store.Tx) error {
		_, err := media.Purge(ctx, tx, shownBy)
		return err
	})
	if err != nil {
		l.Fatal(err)
	}
	err = l.db.Read(l.Context(), func(tx *store.Tx) error {
		told, err := store.List(l.Context(), tx, store.Value[string], `SELECT payload FROM outbox WHERE topic = 'media.purged' ORDER BY id`)
		for _, payload := range told {
			var g media.Gone
			if err := json.Unmarshal([]byte(payload), &g); err != nil {
				return err
			}
			gone = append(gone, g)
		}
		return err
	})
	if err != nil {
		l.Fatal(err)
	}
	return gone
}

func nobody(context.Context, *store.Tx, string) (string, error) { return "", nil }

func TestTheLibraryIsSearchedAndSifted(t *testing.T) {
	libraries(t, func(l *library) {
		soon := firsthand.Micros(time.Now().Add(48 * time.Hour))
		l.keep(editor, "quay.jpg", media.Item{Alt: "Zwei Boote am Kai", Credit: "Ástríður Ösk/Harbour", Rights: media.Cleared})
		l.keep(editor, "stage.jpg", media.Item{Caption: "100% sold out", Credit: "Cy Moss", RightsExpire: soon})
		l.keep(editor, "gone.jpg", media.Item{Alt: "A door", RightsExpire: firsthand.Micros(time.Now().Add(-time.Hour))})
		for want, o := range map[string]media.ListOptions{
			"gone stage quay": {}, "quay": {Words: "astridur KAI"}, "stage": {Words: "100%"}, "": {Words: "quay stage"}, "gone": {NoCredit: true}, "stage ": {NoAlt: true},
			"gone ": {Expired: true}, "stage  ": {Expiring: true}, "quay ": {Rights: media.Cleared}, " ": {Kind: media.Video}, "gone stage": {Rights: media.Unknown}, "  ": {Bin: true},
		} {
			if got := l.list(o); got != strings.TrimSpace(want) {
				t.Errorf("%+v finds %q, want %q", o, got, want)
			}
		}
		first := l.list(media.ListOptions{Limit: 10})
		var all []media.Item
		l.db.Read(t.Context(), func(tx *store.Tx) (err error) {
			all, err = media.List(t.Context(), tx, media.ListOptions{Limit: 2})
			return err
		})
		if rest := l.list(media.ListOptions{Before: all[1].ID}); len(all) != 2 || rest != "quay" || first != "gone stage quay" {
			t.Errorf("the second page is %q", rest)
		}
		err := l.db.Read(t.Context(), func(tx *store.Tx) error {
			a, err := media.NeedsAttention(t.Context(), tx)
			if a != (media.Attention{NoCredit: 1, NoAlt: 1, Expired: 1, Expiring: 1}) {
				t.Errorf("what needs attention is %+v", a)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestTheSameBytesAreKeptOnce(t *testing.T) {
	libraries(t, func(l *library) {
		data := jpegOf(t, 90, 60)
		first := l.keepBytes(author, "quay.jpg", data, media.Item{Credit: "Cy Moss"})
		err := l.write(author, firsthand.MediaDelete, func(ctx context.Context, tx *store.Tx) error { return media.Delete(ctx, tx, first.ID, nobody) })
		if err != nil {
			t.Fatal(err)
		}
		again := l.keepBytes(editor, "another name.jpg", withSegment(data, 0xe1, "Exif\x00\x00anything"), media.Item{Credit: "Nobody"})
		if again.ID != first.ID || again.Credit != "Cy Moss" || again.DeletedAt != 0 || l.get(first.ID).DeletedAt != 0 {
			t.Errorf("the same bytes are %+v", again)
		}
	})
}

func TestTheSameBytesAreKeptOnceWhenTwoSendThemAtOnce(t *testing.T) {
	libraries(t, func(l *library) {
		prepare := func(name string) media.Item {
			i, err := media.NewRenderer(l.blobs).Prepare(t.Context(), firsthand.SystemClock{}, media.Upload{Name: name, From: bytes.NewReader(jpegOf(t, 90, 60)), Item: media.Item{FocalX: -1, FocalY: -1}})
			if err != nil {
				t.Fatal(err)
			}
			return i
		}
		mine, theirs := prepare("quay.jpg"), prepare("quay.jpg")
		if mine.Path == theirs.Path {
			t.Fatalf("two uploads have one address: %s", mine.Path)
		}
		var first, second media.Item
		var twice bool
		var outcome func() error
		err := l.write(author, firsthand.MediaSave, func(ctx context.Context, tx *store.Tx) (err error) {
			if first, _, err = media.Keep(ctx, tx, mine); err != nil {
				return err
			}
			outcome = firsthandtest.Meanwhile(t, tx, func() error {
				return l.write(editor, firsthand.MediaSave, func(ctx context.Context, tx *store.Tx) (err error) {
					second, twice, err = media.Keep(ctx, tx, theirs)
					return err
				})
			})
			return nil
		})
		if err := errors.Join(err, outcome()); err != nil || !twice || second.ID != first.ID || first.Path != mine.Path || l.list(media.ListOptions{}) != "quay" {
			t.Errorf("kept twice: %t, %v, in the library: %q", twice, err, l.list(media.ListOptions{}))
		}
	})
}

func TestWhatIsTakenOutOfTheBinInThatMomentStays(t *testing.T) {
	for name, back := range map[string]func(ctx context.Context, tx *store.Tx, i media.Item) error{
		"restored": func(ctx context.Context, tx *store.Tx, i media.Item) error { return media.Restore(ctx, tx, i.ID) },
		"sent again": func(ctx context.Context, tx *store.Tx, i media.Item) error {
			_, _, err := media.Keep(ctx, tx, i)
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			libraries(t, func(l *library) {
				i := l.keep(author, "quay.jpg", media.Item{})
				if err := l.write(editor, firsthand.MediaDelete, func(ctx context.Context, tx *store.Tx) error { return media.Delete(ctx, tx, i.ID, nobody) }); err != nil {
					t.Fatal(err)
				}
				l.age()
				var outcome func() error
				err := l.write(author, firsthand.MediaSave, func(ctx context.Context, tx *store.Tx) error {
					if err := back(ctx, tx, i); err != nil {
						return err
					}
					outcome = firsthandtest.Meanwhile(t, tx, func() error {
						return l.write(editor, firsthand.MediaDelete, func(ctx context.Context, tx *store.Tx) error {
							_, err := media.Purge(ctx, tx, nobody)
							return err
						})
					})
					return nil
				})
				if err := errors.Join(err, outcome()); err != nil || l.list(media.ListOptions{}) != "quay" || len(l.purge(nobody)) != 0 {
					t.Errorf("in the library is %q, %v", l.list(media.ListOptions{}), err)
				}
			})
		})
	}
}

func TestBytesAreKeptAnewWhereTheirRecordGoesInThatMoment(t *testing.T) {
	libraries(t, func(l *library) {
		old := l.keep(author, "quay.jpg", media.Item{})
		again := old
		again.ID, again.Path = "a2", "/content/images/2026/05/again.jpg"
		if err := l.write(editor, firsthand.MediaDelete, func(ctx context.Context, tx *store.Tx) error { return media.Delete(ctx, tx, old.ID, nobody) }); err != nil {
			t.Fatal(err)
		}
		l.age()
		var outcome func() error
		var twice bool
		err := l.write(editor, firsthand.MediaDelete, func(ctx context.Context, tx *store.Tx) error {
			if _, err := media.Purge(ctx, tx, nobody); err != nil {
				return err
			}
			outcome = firsthandtest.Meanwhile(t, tx, func() error {
				return l.write(author, firsthand.MediaSave, func(ctx context.Context, tx *store.Tx) (err error) {
					_, twice, err = media.Keep(ctx, tx, again)
					return err
				})
			})
			return nil
		})
		if err := errors.Join(err, outcome()); err != nil || twice || l.list(media.ListOptions{}) != "quay" {
			t.Errorf("kept: %v, twice: %t, in the library is %q", err, twice, l.list(media.ListOptions{}))
		}
	})
}

func TestANameThatSomethingHasIsNotGivenAgain(t *testing.T) {
	d := folder(t)
	const name = "content/images/2026/05/quay.jpg"
	keep := func(words string) error {
		p, err := d.Part(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := p.Write([]byte(words)); err != nil {
			t.Fatal(err)
		}
		return p.Keep(t.Context(), name)
	}
	if err := keep("the first"); err != nil {
		t.Fatal(err)
	}
	if err := keep("others"); !errors.Is(err, fs.ErrExist) {
		t.Errorf("others under the same name: %v", err)
	}
	blob, err := d.Open(t.Context(), name)
	if got := contents(t, blob, err); string(got) != "the first" {
		t.Errorf("there is %q", got)
	}
}

func TestWhatIsOnFileIsNotAbandoned(t *testing.T) {
	libraries(t, func(l *library) {
		r := media.NewRenderer(l.blobs)
		kept := l.keep(author, "quay.jpg", media.Item{})
		lost, err := r.Prepare(t.Context(), clock, media.Upload{Name: "quay.jpg", From: bytes.NewReader(jpegOf(t, 30, 20))})
		if err != nil {
			t.Fatal(err)
		}
		over, cancel := context.WithCancel(t.Context())
		cancel() // as of a request that its sender left
		for _, i := range []media.Item{kept, lost} {
			if err := r.Abandon(over, l.db, i); err != nil {
				t.Fatal(err)
			}
		}
		blob, err := l.blobs.Open(t.Context(), media.BlobName(kept.Path))
		contents(t, blob, err)
		if _, err := l.blobs.Open(t.Context(), media.BlobName(lost.Path)); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("what nobody kept is still there: %v", err)
		}
	})
}

func TestEditsOfDifferentFieldsDoNotUndoEachOther(t *testing.T) {
	libraries(t, func(l *library) {
		i := l.keep(author, "quay.jpg", media.Item{})
		edit := func(c media.Change) error {
			return l.write(author, firsthand.MediaSave, func(ctx context.Context, tx *store.Tx) error {
				_, err := media.Edit(ctx, tx, i.ID, c)
				return err
			})
		}
		alt, credit, none, long := "The quay", "Cy Moss", "", strings.Repeat("x", 1001)
		cleared, wrong := media.Cleared, media.Rights("fine")
		ends := int64(5)
		for _, c := range []media.Change{{Alt: &alt}, {Credit: &credit}, {Rights: &cleared}, {RightsExpire: &ends}, {Focus: &media.Focus{X: 200, Y: 800, Set: true}}, {Crop: &media.Crop{X: 100, Y: 0, Width: 500, Height: 1000}}} {
			if err := edit(c); err != nil {
				t.Fatal(err)
			}
		}
		for name, c := range map[string]media.Change{"long": {Alt: &long}, "rights": {Rights: &wrong}, "crop": {Crop: &media.Crop{X: 600, Y: 0, Width: 500, Height: 1000}}, "small": {Crop: &media.Crop{X: 0, Y: 0, Width: 1, Height: 5}}, "point": {Focus: &media.Focus{X: 1001, Y: 4, Set: true}}} {
			if err := edit(c); firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("%s: %v", name, err)
			}
		}
		got := l.get(i.ID)
		if got.Alt != alt || got.Credit != credit || got.Rights != media.Cleared || got.RightsExpire != 5 || got.FocalX != 200 || got.Crop.Width != 500 || got.CreatedName != "Cy Moss" {
			t.Errorf("on file is %+v", got)
		}
		if err := edit(media.Change{Alt: &none, Focus: &media.Focus{}, Crop: &media.Crop{}}); err != nil {
			t.Fatal(err)
		}
		if got := l.get(i.ID); got.Alt != "" || got.FocalX != -1 || !got.Crop.IsZero() || l.list(media.ListOptions{Words: "the quay"}) != "" {
			t.Errorf("on file is %+v", got)
		}
	})
}

func TestWhatIsDeletedCanBeTakenBackForThirtyDays(t *testing.T) {
	libraries(t, func(l *library) {
		mine, theirs := l.keep(contributor, "mine.jpg", media.Item{}), l.keep(editor, "theirs.jpg", media.Item{})
		remove := func(who firsthand.Actor, id media.ID, shownBy media.ShownBy) error {
			return l.write(who, firsthand.MediaDelete, func(ctx context.Context, tx *store.Tx) error { return media.Delete(ctx, tx, id, shownBy) })
		}
		if err := remove(contributor, theirs.ID, nobody); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("somebody else's: %v", err)
		}
		story := func(context.Context, *store.Tx, string) (string, error) { return "the story “A week”", nil }
		if err := remove(editor, mine.ID, story); firsthand.ErrorCode(err) != firsthand.Conflict || !strings.Contains(firsthand.ErrorMessage(err), "A week") {
			t.Errorf("what a story shows: %v", err)
		}
		if err := remove(contributor, mine.ID, nobody); err != nil || l.list(media.ListOptions{}) != "theirs" || l.list(media.ListOptions{Bin: true}) != "mine" {
			t.Errorf("one's own: %v, %q", err, l.list(media.ListOptions{}))
		}
		if err := l.write(contributor, firsthand.MediaSave, func(ctx context.Context, tx *store.Tx) error { return media.Restore(ctx, tx, mine.ID) }); err != nil || l.list(media.ListOptions{}) != "theirs mine" {
			t.Errorf("taken back: %v", err)
		}
		if err := remove(editor, mine.ID, nobody); err != nil {
			t.Fatal(err)
		}
		if gone := l.purge(nobody); len(gone) != 0 {
			t.Errorf("at once gone: %v", gone)
		}
		l.age()
		if gone := l.purge(story); len(gone) != 0 || l.get(mine.ID).DeletedAt != 0 {
			t.Errorf("what is shown since goes: %v", gone)
		}
		if err := remove(editor, mine.ID, nobody); err != nil {
			t.Fatal(err)
		}
		l.age()
		r := media.NewRenderer(l.blobs)
		sizes := []media.Size{{Width: 20}, {Width: 30, Height: 30}}
		if err := r.MakeAll(t.Context(), mine, sizes); err != nil {
			t.Fatal(err)
		}
		gone := l.purge(nobody)
		if len(gone) != 1 || gone[0].Path != mine.Path || l.list(media.ListOptions{Bin: true}) != "" {
			t.Fatalf("gone is %v", gone)
		}
		if err := r.Remove(t.Context(), gone[0], sizes); err != nil {
			t.Fatal(err)
		}
		for _, path := range []string{mine.Path, media.SizePath(mine.Path, 20, 0), media.SizePath(mine.Path, 30, 30)} {
			if b, err := l.blobs.Open(t.Context(), media.BlobName(path)); err == nil {
				b.Close()
				t.Errorf("%s is still there", path)
			}
		}
	})
}

func TestRenditionsAreCutByTheNumbersOnFile(t *testing.T) {
	blobs := folder(t)
	i, err := media.NewRenderer(blobs).Prepare(t.Context(), clock, media.Upload{Name: "a.jpg", From: bytes.NewReader(jpegOf(t, 200, 100))})
	if err != nil {
		t.Fatal(err)
	}
	i.Crop, i.FocalX, i.FocalY = media.Crop{X: 500, Y: 0, Width: 500, Height: 1000}, 950, 500
	r := media.NewRenderer(blobs)
	sizes := []media.Size{{Width: 50}, {Width: 40, Height: 80}}
	if err := r.MakeAll(t.Context(), i, sizes); err != nil {
		t.Fatal(err)
	}
	for address, want := range map[string][3]int{ // sides, and the red of the middle, which is the place from the left
		i.Shown():                     {100, 100, 150},
		i.Sized(sizes[0]):             {50, 50, 150},
		i.Sized(sizes[1]):             {40, 80, 175}, // as far to the right as the crop goes
		media.SizePath(i.Path, 50, 0): {50, 25, 100},
	} {
		a, ok := media.ParseAddress(address)
		blob, err := blobs.Open(t.Context(), media.BlobName(address))
		if strings.HasPrefix(address, media.SizePath(i.Path, 50, 0)) { // not one that readers ask for: made now
			blob, err = r.Rendition(t.Context(), a)
		}
		img, derr := jpeg.Decode(bytes.NewReader(contents(t, blob, err)))
		if derr != nil || !ok {
			t.Fatal(address, derr)
		}
		b := img.Bounds()
		red, _, _, _ := img.At(b.Dx()/2, b.Dy()/2).RGBA()
		if b.Dx() != want[0] || b.Dy() != want[1] || int(red>>8) < want[2]-6 || int(red>>8) > want[2]+6 {
			t.Errorf("%s is %d × %d, red %d, want %v", address, b.Dx(), b.Dy(), red>>8, want)
		}
	}
	if w, h := i.ShownSize(); w != 100 || h != 100 {
		t.Errorf("shown are %d × %d", w, h)
	}
	was := media.Cut{Crop: i.Crop, Focus: media.Focus{X: 950, Y: 500, Set: true}}
	old := i.Sized(sizes[1])
	i.FocalX, i.FocalY = -1, -1
	if err := r.Forget(t.Context(), i, was, sizes); err != nil {
		t.Fatal(err)
	}
	if _, err := blobs.Open(t.Context(), media.BlobName(old)); firsthand.ErrorCode(err) != firsthand.NotFound {
		t.Errorf("the former cut is still there: %v", err)
	}
	if b, err := blobs.Open(t.Context(), media.BlobName(i.Sized(sizes[0]))); err != nil {
		t.Errorf("what is in use is gone: %v", err)
	} else {
		b.Close()
	}
}

func TestWhatAMachineThatWentDownLeftIsSweptAway(t *testing.T) {
	d := folder(t)
	p, err := d.Part(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer p.Discard()
	if err := d.Sweep(time.Now()); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Write([]byte("still coming in")); err != nil {
		t.Fatal(err)
	}
	if err := d.Sweep(time.Now().Add(25 * time.Hour)); err != nil {
		t.Fatal(err)
	}
	if err := p.Keep(t.Context(), "content/images/a.jpg"); err == nil {
		t.Error("a part that was swept away is kept")
	}
}
