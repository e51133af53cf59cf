package sources

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/seal"
	"firsthand/internal/store"
)

// NoteID names a sealed note.
type NoteID string

// Secret is what the desk must know of an unnamed source, and nobody else.
type Secret struct {
	Who   string `json:"who"`
	Reach string `json:"reach"` // how to reach them
}

const maxSecret = 10_000 // letters of each part

// SealedNote is what everybody at the desk may know of a sealed note: that there is one. Erased, it stays as a mark.
type SealedNote struct {
	ID        NoteID
	Quote     QuoteID
	WriterID  string
	Writer    string
	CreatedAt int64 // microseconds
	ErasedBy  string
	ErasedWhy string
	ErasedAt  int64 // 0: it is there
}

// Vault keeps sealed notes. Their words stand in the database, sealed with a key of each note's own; that key is a blob,
// sealed with the site's; the site's is a file. Whoever has a copy of the database has no words, and once a note's key
// is destroyed no copy of its words says anything any more.
type Vault struct {
	DB      *store.DB
	Blobs   media.Blobs
	KeyFile string // made when it is first needed
}

func noteKey(id NoteID) string { return "sealed/" + string(id) }

// about ties sealed bytes to the note and to who may read it.
func (n SealedNote) about(what string) string {
	return "firsthand " + what + "\x00" + string(n.ID) + "\x00" + string(n.Quote) + "\x00" + n.WriterID
}

// Seal keeps who the unnamed source of a quote is.
func (v *Vault) Seal(ctx context.Context, actor firsthand.Actor, quote QuoteID, s Secret) (NoteID, error) {
	if err := actor.May(firsthand.NoteSeal); err != nil {
		return "", err
	}
	if strings.TrimSpace(s.Who) == "" || len(s.Who) > maxSecret || len(s.Reach) > maxSecret {
		return "", firsthand.Errorf(firsthand.Invalid, "A sealed note says who it is, and how to reach them, in %d letters each at most.", maxSecret)
	}
	site, err := v.siteKey(ctx)
	if err != nil {
		return "", err
	}
	n := SealedNote{ID: NoteID(firsthand.NewID(firsthand.SystemClock{}.Now())), Quote: quote, WriterID: actor.ID, Writer: actor.Name}
	words, _ := json.Marshal(s)
	own := seal.New()
	sealed, err := own.Seal(words, n.about("note"))
	if err != nil {
		return "", fmt.Errorf("seal a note: %w", err)
	}
	wrapped, err := site.Seal(own, n.about("key"))
	if err != nil {
		return "", fmt.Errorf("seal the key of a note: %w", err)
	}
	if err := v.Blobs.Put(ctx, noteKey(n.ID), wrapped); err != nil {
		return "", fmt.Errorf("keep the key of a note: %w", err)
	}
	err = v.DB.Write(ctx, actor, firsthand.NoteSeal, func(tx *store.Tx) error {
		return putNote(ctx, tx, n, site.Name(), base64.StdEncoding.EncodeToString(sealed))
	})
	if err != nil {
		v.Blobs.Remove(context.WithoutCancel(ctx), noteKey(n.ID)) // it opens nothing; that it may stay does no harm
		return "", err
	}
	return n.ID, nil
}

// siteKey is the site's key. A new one is made only where nothing is sealed: a lost key is put back, not replaced, and
// what one machine sealed with it no other seals with its own.
func (v *Vault) siteKey(ctx context.Context) (seal.Key, error) {
	key, err := readKey(v.KeyFile)
	if err != nil {
		return nil, err
	}
	var used string // of the notes that are sealed
	err = v.DB.Read(ctx, func(tx *store.Tx) error {
		err := tx.QueryRow(ctx, `SELECT site_key FROM sealed_notes WHERE erased_at = 0 LIMIT 1`).Scan(&used)
		if store.NoRows(err) {
			return nil
		}
		return err
	})
	switch {
	case err != nil:
		return nil, err
	case used != "" && (key == nil || key.Name() != used):
		return nil, noSiteKey()
	case key != nil:
		return key, nil
	}
	return makeKey(v.KeyFile)
}

func noSiteKey() error {
	return firsthand.Errorf(firsthand.Unavailable, "The key that notes are sealed with is not on this machine: put its file back into the site's folder.")
}

func putNote(ctx context.Context, tx *store.Tx, n SealedNote, site, sealed string) error {
	if _, err := unnamed(ctx, tx, n.Quote); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO sealed_notes (id, quote_id, writer_id, writer_name, site_key, sealed, created_at, erased_by, erased_why, erased_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, '', '', 0)`,
		string(n.ID), string(n.Quote), n.WriterID, n.Writer, site, sealed, firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("seal a note: %w", err)
	}
	tx.Audit("note", string(n.ID), "sealed")
	return nil
}

const noteColumns = `n.id, n.quote_id, n.writer_id, n.writer_name, n.created_at, n.erased_by, n.erased_why, n.erased_at`

func scanNote(row store.Scanner) (SealedNote, error) {
	var n SealedNote
	err := row.Scan(&n.ID, &n.Quote, &n.WriterID, &n.Writer, &n.CreatedAt, &n.ErasedBy, &n.ErasedWhy, &n.ErasedAt)
	return n, err
}

// ListNotes gives the notes of a quote without what they say, the erased ones too; 100 at most.
func ListNotes(ctx context.Context, tx *store.Tx, quote QuoteID) ([]SealedNote, error) {
	list, err := store.List(ctx, tx, scanNote, `SELECT `+noteColumns+` FROM sealed_notes n WHERE n.quote_id = ? ORDER BY n.created_at, n.id LIMIT 100`, string(quote))
	if err != nil {
		return nil, fmt.Errorf("notes of quote %s: %w", quote, err)
	}
	return list, nil
}

// lockNote reads a note that is about to be opened or erased.
func lockNote(ctx context.Context, tx *store.Tx, id NoteID) (n SealedNote, site, sealed string, err error) {
	n, err = scanNote(tx.QueryRow(ctx, `SELECT `+noteColumns+` FROM sealed_notes n WHERE n.id = ?`+tx.Dialect().ForUpdate(), string(id)))
	if err == nil {
		err = tx.QueryRow(ctx, `SELECT site_key, sealed FROM sealed_notes WHERE id = ?`, string(id)).Scan(&site, &sealed)
	}
	if store.NoRows(err) {
		err = firsthand.Errorf(firsthand.NotFound, "There is no such note.")
	} else if err != nil {
		err = fmt.Errorf("read note %s: %w", id, err)
	}
	return n, site, sealed, err
}

// Open reads a sealed note: for whoever wrote it, and for owners and administrators. That it was read, by whom and why,
// is on the record before a word is given.
func (v *Vault) Open(ctx context.Context, actor firsthand.Actor, id NoteID, why string) (Secret, error) {
	var n SealedNote
	var site, sealed string
	err := v.DB.Write(ctx, actor, firsthand.NoteOpen, func(tx *store.Tx) (err error) {
		if n, site, sealed, err = lockNote(ctx, tx, id); err != nil {
			return err
		}
		if err := mayRead(actor, firsthand.NoteOpen, n); err != nil {
			return err
		}
		if strings.TrimSpace(why) == "" || len(why) > 500 {
			return firsthand.Errorf(firsthand.Invalid, "Say why you open this note, in 500 letters at most: it is kept with your name.")
		}
		if n.ErasedAt != 0 {
			return firsthand.Errorf(firsthand.NotFound, "This note was erased by %s on %s.", n.ErasedBy, firsthand.FromMicros(n.ErasedAt).Format("2 January 2006"))
		}
		tx.Audit("note", string(id), "opened: "+strings.TrimSpace(why))
		return nil
	})
	if err != nil {
		return Secret{}, err
	}
	return v.unseal(ctx, n, site, sealed)
}

// mayRead: the system has no business with a note, whatever else it may do.
func mayRead(actor firsthand.Actor, act firsthand.Act, n SealedNote) error {
	if actor.Role == firsthand.System {
		return firsthand.Errorf(firsthand.Forbidden, "Sealed notes are for people.")
	}
	return actor.May(act, n.WriterID)
}

func (v *Vault) unseal(ctx context.Context, n SealedNote, name, sealed string) (Secret, error) {
	site, err := readKey(v.KeyFile)
	if err != nil {
		return Secret{}, err
	}
	if site == nil || site.Name() != name {
		return Secret{}, noSiteKey()
	}
	blob, err := v.Blobs.Open(ctx, noteKey(n.ID))
	if err != nil {
		return Secret{}, fmt.Errorf("the key of note %s: %w", n.ID, err)
	}
	defer blob.Close()
	wrapped, err := io.ReadAll(io.LimitReader(blob, 1024))
	if err != nil {
		return Secret{}, fmt.Errorf("the key of note %s: %w", n.ID, err)
	}
	own, err := site.Open(wrapped, n.about("key"))
	if err != nil {
		return Secret{}, fmt.Errorf("open the key of note %s: %w", n.ID, err)
	}
	data, err := base64.StdEncoding.DecodeString(sealed)
	if err != nil {
		return Secret{}, fmt.Errorf("open note %s: %w", n.ID, err)
	}
	words, err := seal.Key(own).Open(data, n.about("note"))
	if err != nil {
		return Secret{}, fmt.Errorf("open note %s: %w", n.ID, err)
	}
	var s Secret
	if err := json.Unmarshal(words, &s); err != nil {
		return Secret{}, fmt.Errorf("open note %s: %w", n.ID, err)
	}
	return s, nil
}

// Erase destroys a note for good and leaves a dated mark. Its key goes as soon as the mark is kept; where that does not
// succeed at once, a job sees to it.
func (v *Vault) Erase(ctx context.Context, actor firsthand.Actor, id NoteID, why string) error {
	err := v.DB.Write(ctx, actor, firsthand.NoteErase, func(tx *store.Tx) error { return eraseNote(ctx, tx, id, why) })
	if err != nil {
		return err
	}
	if err := v.Destroy(ctx, id); err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The note is erased, but its key could not be destroyed yet: that is tried again by itself.")
	}
	return nil
}

func eraseNote(ctx context.Context, tx *store.Tx, id NoteID, why string) error {
	n, _, _, err := lockNote(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := mayRead(tx.Actor(), firsthand.NoteErase, n); err != nil {
		return err
	}
	if strings.TrimSpace(why) == "" || len(why) > 500 {
		return firsthand.Errorf(firsthand.Invalid, "Say why this note is erased, in 500 letters at most.")
	}
	if n.ErasedAt != 0 {
		return nil
	}
	_, err = tx.Exec(ctx, `UPDATE sealed_notes SET sealed = '', erased_by = ?, erased_why = ?, erased_at = ? WHERE id = ?`,
		tx.Actor().Name, strings.TrimSpace(why), firsthand.Micros(tx.Now()), string(id))
	if err != nil {
		return fmt.Errorf("erase note %s: %w", id, err)
	}
	tx.Audit("note", string(id), "erased")
	return tx.Emit(ctx, "note.erased", map[string]string{"note": string(id)})
}

// Destroy removes the key of an erased note. It is the handler of note.erased; running twice does no harm.
func (v *Vault) Destroy(ctx context.Context, id NoteID) error {
	erased := false
	err := v.DB.Read(ctx, func(tx *store.Tx) error {
		n, err := scanNote(tx.QueryRow(ctx, `SELECT `+noteColumns+` FROM sealed_notes n WHERE n.id = ?`, string(id)))
		erased = n.ErasedAt != 0
		return err
	})
	if err != nil || !erased {
		return err
	}
	return v.Blobs.Remove(ctx, noteKey(id))
}
