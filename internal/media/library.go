package media

import (
	"context"
	"fmt"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// WarnedBefore is how long before the rights to something end the desk is told.
const WarnedBefore = 30 * 24 * time.Hour

// ListOptions say what of the library is asked for. The zero value is all of it, the newest first.
type ListOptions struct {
	Words    string // each of them begins somewhere in its name or in what is said about it, case and accents aside
	Kind     Kind
	Rights   Rights
	NoCredit bool // pictures, sounds and films without a credit
	NoAlt    bool // pictures without words for those who do not see them
	Expired  bool // our rights have run out
	Expiring bool // they will within WarnedBefore
	Bin      bool // what lies in the bin, instead of all else
	Before   ID   // only what comes after this in the list
	Limit    int  // 1 to 100
}

// List gives what is in the library, the newest first.
func List(ctx context.Context, tx *store.Tx, o ListOptions) ([]Item, error) {
	where, args := o.where(tx)
	list, err := store.List(ctx, tx, scanItem, `SELECT `+itemColumns+` FROM media WHERE `+strings.Join(where, ` AND `)+` ORDER BY id DESC LIMIT ?`, append(args, max(1, min(o.Limit, 100)))...)
	if err != nil {
		return nil, fmt.Errorf("list the library: %w", err)
	}
	return list, nil
}

// maxWords is how many words of a search count.
const maxWords = 8

func (o ListOptions) where(tx *store.Tx) (where []string, args []any) {
	add := func(condition string, values ...any) { where, args = append(where, condition), append(args, values...) }
	now := tx.Now()
	if o.Bin {
		add(`deleted_at > 0`)
	} else {
		add(`deleted_at = 0`)
	}
	words := strings.Fields(store.Fold(o.Words))
	for _, word := range words[:min(len(words), maxWords)] {
		add(`words_folded LIKE ? ESCAPE '\'`, "%"+store.EscapeLike(word)+"%")
	}
	if o.Kind != "" {
		add(`kind = ?`, string(o.Kind))
	}
	if o.Rights != "" {
		add(`rights = ?`, string(o.Rights))
	}
	if o.NoCredit {
		add(`credit = '' AND kind <> 'file'`)
	}
	if o.NoAlt {
		add(`alt = '' AND kind = 'image'`)
	}
	if o.Expired {
		add(`rights_expire > 0 AND rights_expire <= ?`, firsthand.Micros(now))
	}
	if o.Expiring {
		add(`rights_expire > ? AND rights_expire <= ?`, firsthand.Micros(now), firsthand.Micros(now.Add(WarnedBefore)))
	}
	if o.Before != "" {
		add(`id < ?`, string(o.Before))
	}
	return where, args
}

// Attention is what in the library somebody should look at.
type Attention struct{ NoCredit, NoAlt, Expired, Expiring, Bin int }

// NeedsAttention counts it.
func NeedsAttention(ctx context.Context, tx *store.Tx) (a Attention, err error) {
	now := tx.Now()
	err = tx.QueryRow(ctx, `
		SELECT COUNT(CASE WHEN deleted_at = 0 AND credit = '' AND kind <> 'file' THEN 1 END),
			COUNT(CASE WHEN deleted_at = 0 AND alt = '' AND kind = 'image' THEN 1 END),
			COUNT(CASE WHEN deleted_at = 0 AND rights_expire > 0 AND rights_expire <= ? THEN 1 END),
			COUNT(CASE WHEN deleted_at = 0 AND rights_expire > ? AND rights_expire <= ? THEN 1 END),
			COUNT(CASE WHEN deleted_at > 0 THEN 1 END)
		FROM media`, firsthand.Micros(now), firsthand.Micros(now), firsthand.Micros(now.Add(WarnedBefore))).
		Scan(&a.NoCredit, &a.NoAlt, &a.Expired, &a.Expiring, &a.Bin)
	if err != nil {
		return a, fmt.Errorf("count what needs attention: %w", err)
	}
	return a, nil
}

// Warning is what is wrong with showing something: a word for programs, which the newsroom puts into a sentence.
type Warning string

// The warnings.
const (
	NoCredit      Warning = "no_credit"
	NoAlt         Warning = "no_alt"
	RightsEnded   Warning = "rights_ended"
	RightsEnding  Warning = "rights_ending"
	RightsLimited Warning = "rights_restricted"
	InBin         Warning = "in_bin"
	NotInLibrary  Warning = "not_in_library"
)

// Warnings says what is wrong with showing something now, where a page gives it these words of its own.
func (i Item) Warnings(now time.Time, alt, credit string) (list []Warning) {
	if i.DeletedAt != 0 {
		list = append(list, InBin)
	}
	switch ends := firsthand.FromMicros(i.RightsExpire); {
	case i.Expired(now):
		list = append(list, RightsEnded)
	case i.RightsExpire != 0 && ends.Before(now.Add(WarnedBefore)):
		list = append(list, RightsEnding)
	}
	if i.Rights == Restricted {
		list = append(list, RightsLimited)
	}
	if i.Kind != File && i.Credit == "" && credit == "" {
		list = append(list, NoCredit)
	}
	if i.Kind == Picture && i.Alt == "" && alt == "" {
		list = append(list, NoAlt)
	}
	return list
}

// wordsAtOnce is how many records FillWords fills in one go.
const wordsAtOnce = 200

// FillWords fills in what things are found by, for those that were kept before there was a search. more says that there
// is more to do.
func FillWords(ctx context.Context, tx *store.Tx) (more bool, err error) {
	if err := tx.Actor().May(firsthand.MediaSave); err != nil {
		return false, err
	}
	list, err := store.List(ctx, tx, scanItem, `SELECT `+itemColumns+` FROM media WHERE words_folded = '' ORDER BY id LIMIT ?`, wordsAtOnce)
	if err != nil {
		return false, fmt.Errorf("words of the library: %w", err)
	}
	for _, i := range list {
		if _, err := tx.Exec(ctx, `UPDATE media SET words_folded = ? WHERE id = ?`, i.words(), string(i.ID)); err != nil {
			return false, fmt.Errorf("words of media %s: %w", i.ID, err)
		}
	}
	return len(list) == wordsAtOnce, nil
}
