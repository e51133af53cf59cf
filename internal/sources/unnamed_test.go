package sources_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

var (
	owner  = firsthand.Actor{ID: "o1", Name: "Olga Tarn", Role: firsthand.Owner}
	writer = firsthand.Actor{ID: "a1", Name: "Ben Rook", Role: firsthand.Author}
)

const fromFriend = "They have not spoken since March."

func unnamedQuote() sources.Quote {
	return sources.Quote{Text: fromFriend, Attribution: sources.Unnamed, SpeakerPrinted: "a source close to the couple", OutletPrinted: "The Late Desk",
		UnnamedReason: "they still work together", Confidence: 1000}
}

func saveQuote(t *testing.T, db *store.DB, q sources.Quote) (id sources.QuoteID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = sources.SaveQuote(ctx, tx, q)
		return err
	})
	return id
}

func TestAnUnnamedSourceIsTiedToNobody(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		maud := person(t, db, sources.Person{Name: "Maud Ferrante", Aliases: []string{"The Voice"}})
		var asked, open sources.InterviewID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			if asked, err = sources.SaveInterview(ctx, tx, sources.Interview{Name: "A call", Interviewees: []sources.PersonID{maud}}); err != nil {
				return err
			}
			open, err = sources.SaveInterview(ctx, tx, sources.Interview{Name: "Another call"})
			return err
		})
		for name, change := range map[string]func(*sources.Quote){
			"a speaker":                    func(q *sources.Quote) { q.Speaker = maud },
			"a person's name":              func(q *sources.Quote) { q.SpeakerPrinted = "maud ferrante" },
			"a person's alias":             func(q *sources.Quote) { q.SpeakerPrinted = "The Voice" },
			"an interview with its person": func(q *sources.Quote) { q.Interview = asked },
			"a capacity":                   func(q *sources.Quote) { q.SpeakerCapacity = "drummer" },
			"no description":               func(q *sources.Quote) { q.SpeakerPrinted = " " },
			"no reason":                    func(q *sources.Quote) { q.UnnamedReason = "" },
		} {
			q := unnamedQuote()
			change(&q)
			err := try(db, editor, func(ctx context.Context, tx *store.Tx) error { _, err := sources.SaveQuote(ctx, tx, q); return err })
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("with %s it was kept: %v", name, err)
			}
		}
		q := unnamedQuote()
		q.About, q.Interview = []sources.PersonID{maud}, open // of whom they speak is no secret
		saveQuote(t, db, q)
		err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
			_, err := sources.SaveInterview(ctx, tx, sources.Interview{ID: open, Name: "Another call", Interviewees: []sources.PersonID{maud}})
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("the interview of an unnamed source says who was asked: %v", err)
		}
	})
}

func TestTheDesksRuleHoldsAnUnnamedSourceBack(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		id := saveQuote(t, db, unnamedQuote())
		var second sources.SourceID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			second, err = sources.SaveSource(ctx, tx, sources.Source{Kind: "call", Title: "A second call"})
			return err
		})
		err := try(db, owner, func(ctx context.Context, tx *store.Tx) error {
			s := publication.DefaultSettings()
			s.Rules = publication.Rules{UnnamedEditor: true, UnnamedSecond: true}
			return publication.SaveSettings(ctx, tx, s)
		})
		if err != nil {
			t.Fatal(err)
		}
		check := func(actor firsthand.Actor) error {
			return try(db, actor, func(ctx context.Context, tx *store.Tx) error {
				return sources.SetState(ctx, tx, id, sources.StateChange{State: sources.Checked, By: actor.Name})
			})
		}
		refused := func(want string) {
			t.Helper()
			if err := check(editor); firsthand.ErrorCode(err) != firsthand.Conflict || !strings.Contains(err.Error(), want+" first") {
				t.Errorf("asked to call it checked, the answer is %v, want %s", err, want)
			}
		}
		refused("an editor's yes and a second source")
		allow := func(ctx context.Context, tx *store.Tx) error { return sources.AllowUnnamed(ctx, tx, id) }
		if err := try(db, writer, allow); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("a writer allows it: %v", err)
		}
		write(t, db, allow)
		refused("a second source")
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return sources.AddSecondSource(ctx, tx, id, second) })
		if err := check(editor); err != nil {
			t.Errorf("with all that the rule asks for: %v", err)
		}
		q := quote(t, db, id)
		q.UnnamedReason = "another reason"
		saveQuote(t, db, q)
		refused("an editor's yes and a second source")
	})
}

// vault is a vault whose key lies in a folder of the test's.
func vault(t *testing.T, db *store.DB) (*sources.Vault, string) {
	t.Helper()
	folder := t.TempDir()
	blobs, err := media.OpenDir(filepath.Join(folder, "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blobs.Close() })
	return &sources.Vault{DB: db, Blobs: blobs, KeyFile: filepath.Join(folder, "sealed.key")}, folder
}

func sealedRow(t *testing.T, db *store.DB, id sources.NoteID) (sealed string) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(t.Context(), `SELECT sealed FROM sealed_notes WHERE id = ?`, string(id)).Scan(&sealed)
	})
	if err != nil {
		t.Fatal(err)
	}
	return sealed
}

func TestASealedNoteIsForItsWriterAndTheOwner(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		v, folder := vault(t, db)
		id := saveQuote(t, db, unnamedQuote())
		named := saveQuote(t, db, sources.Quote{Text: "We made it.", SpeakerPrinted: "Maud", Confidence: 1000})
		secret := sources.Secret{Who: "Jonas Feld, the drummer", Reach: "555 0134, after nine"}
		if _, err := v.Seal(t.Context(), writer, named, secret); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a note about somebody who is named: %v", err)
		}
		note, err := v.Seal(t.Context(), writer, id, secret)
		if err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(filepath.Join(folder, "sealed.key")); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("the key file: %v %v", info, err)
		}
		for actor, want := range map[firsthand.Actor]firsthand.Code{
			writer: "", owner: "", {ID: "d1", Name: "Ada", Role: firsthand.Administrator}: "", editor: firsthand.Forbidden,
			{ID: "a2", Name: "Nell", Role: firsthand.Author}: firsthand.Forbidden, {Name: "Nobody", Role: firsthand.Author}: firsthand.Forbidden,
			{Name: "Firsthand", Role: firsthand.System}: firsthand.Forbidden,
		} {
			got, err := v.Open(t.Context(), actor, note, "to call them back")
			if firsthand.ErrorCode(err) != want || (got == secret) != (want == "") {
				t.Errorf("%s (%s) reads %v, %v", actor.Name, actor.Role, got, err)
			}
		}
		if _, err := v.Open(t.Context(), writer, note, " "); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("read without a reason: %v", err)
		}
		var opened int
		var all string
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			rows, err := store.List(t.Context(), tx, store.Value[string], `SELECT actor_name || ' ' || act || ' ' || detail FROM audit WHERE object = 'note'`)
			all = strings.Join(rows, "\n")
			opened = strings.Count(all, "note.open opened: to call them back")
			return err
		})
		if err != nil || opened != 3 || strings.Contains(all, "Feld") || strings.Contains(all, "555") {
			t.Errorf("on the record stands %q, %v", all, err)
		}
		if sealed := sealedRow(t, db, note); sealed == "" || strings.Contains(sealed, "Feld") {
			t.Errorf("the database holds %q", sealed)
		}
	})
}

func TestAnErasedNoteIsGoneFromEveryCopy(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		v, folder := vault(t, db)
		id := saveQuote(t, db, unnamedQuote())
		note, err := v.Seal(t.Context(), writer, id, sources.Secret{Who: "Jonas Feld"})
		if err != nil {
			t.Fatal(err)
		}
		other, err := v.Seal(t.Context(), writer, id, sources.Secret{Who: "Wren Aldous"})
		if err != nil {
			t.Fatal(err)
		}
		backup := sealedRow(t, db, note)
		if err := v.Erase(t.Context(), editor, note, "promised"); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an editor erases another's note: %v", err)
		}
		for range 2 { // again does no harm
			if err := v.Erase(t.Context(), writer, note, "promised"); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := v.Open(t.Context(), owner, note, "to look"); firsthand.ErrorCode(err) != firsthand.NotFound || !strings.Contains(err.Error(), "erased by Ben Rook on") {
			t.Errorf("an erased note is %v", err)
		}
		// An old copy of the database, with the site's key: the words are there and nothing opens them.
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE sealed_notes SET sealed = ?, erased_at = 0 WHERE id = ?`, backup, string(note))
			return err
		})
		if got, err := v.Open(t.Context(), owner, note, "to look"); err == nil {
			t.Errorf("an old copy gives %v", got)
		}
		// Nor does another note's place: what was sealed for one is for that one.
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE sealed_notes SET writer_id = ? WHERE id = ?`, "a2", string(other))
			return err
		})
		if got, err := v.Open(t.Context(), owner, other, "to look"); err == nil {
			t.Errorf("a note whose writer was changed gives %v", got)
		}
		if err := os.Rename(filepath.Join(folder, "sealed.key"), filepath.Join(folder, "elsewhere")); err != nil {
			t.Fatal(err)
		}
		if _, err := v.Seal(t.Context(), writer, id, sources.Secret{Who: "Ada"}); firsthand.ErrorCode(err) != firsthand.Unavailable {
			t.Errorf("a lost key was replaced: %v", err)
		}
	})
}

// TestAMachineWithAnotherKeySealsNothing: a second machine of the site, whose folder has no key, or one of its own.
func TestAMachineWithAnotherKeySealsNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		one, folder := vault(t, db)
		id := saveQuote(t, db, unnamedQuote())
		two := &sources.Vault{DB: db, Blobs: one.Blobs, KeyFile: filepath.Join(t.TempDir(), "sealed.key")}
		if _, err := two.Seal(t.Context(), writer, id, sources.Secret{Who: "Jonas Feld"}); err != nil {
			t.Fatal(err) // nothing is sealed yet: it makes the key
		}
		secret := sources.Secret{Who: "Jonas Feld, the drummer"}
		if _, err := one.Seal(t.Context(), writer, id, secret); firsthand.ErrorCode(err) != firsthand.Unavailable {
			t.Errorf("without the key: %v", err)
		}
		if err := os.WriteFile(filepath.Join(folder, "sealed.key"), []byte(strings.Repeat("ab", 32)+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := one.Seal(t.Context(), writer, id, secret); firsthand.ErrorCode(err) != firsthand.Unavailable {
			t.Errorf("with a key of its own: %v", err)
		}
		one.KeyFile = two.KeyFile
		note, err := one.Seal(t.Context(), writer, id, secret)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := two.Open(t.Context(), writer, note, "to call them back"); err != nil || got != secret {
			t.Errorf("the other machine reads %v, %v", got, err)
		}
	})
}
