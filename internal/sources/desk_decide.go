package sources

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// What a person may do with a guess.
const (
	Confirm = "confirm" // it is so
	Change  = "change"  // it is so, in other words: the change says which
	Drop    = "drop"    // it is not so: nobody is named as the speaker any more; a fact is never shown
	PutBy   = "aside"   // not now
	Wait    = "wait"    // back to what waits
)

// Decision is what a person says of one guess.
type Decision struct {
	Kind string
	ID   string
	Do   string
	Seen string // the DeskVersion of what was decided on: of another nothing is done; "": as it is

	Quote        *QuoteChange // of a quote that is changed, or waits again as it was
	Relationship *Relationship
	Fact         *Fact
}

// QuoteChange is who said a quote to whom, and where. The words stay: they are the story's.
type QuoteChange struct {
	Speaker          PersonID
	SpeakerPrinted   string
	Addressee        PersonID
	AddresseePrinted string
	Outlet           OutletID
	OutletPrinted    string
	Interview        InterviewID
	UnnamedReason    string // why an unnamed source is not named; "": as it was
	Confidence       int    // for Wait: how sure the machine was
}

// Decide does what a person says of a guess, and gives the decision that takes it back: as long as nobody decided or
// changed anything since.
func Decide(ctx context.Context, tx *store.Tx, d Decision) (undo Decision, err error) {
	switch d.Kind {
	case GuessedQuote:
		undo, err = decideQuote(ctx, tx, d)
	case GuessedRelationship:
		undo, err = decideRelationship(ctx, tx, d)
	case GuessedFact:
		undo, err = decideFact(ctx, tx, d)
	default:
		err = firsthand.Errorf(firsthand.Invalid, "%q is no kind of what waits at the quote desk: quote, relationship, fact.", d.Kind)
	}
	if err != nil {
		return Decision{}, err
	}
	undo.Seen, err = deskVersion(ctx, tx, d.Kind, d.ID)
	return undo, err
}

// isOf refuses a decision on what is not any more what was seen.
func (d Decision) isOf(now string) error {
	if d.Seen == "" || d.Seen == now {
		return nil
	}
	return firsthand.Errorf(firsthand.Conflict, "Somebody else decided on this %s or changed it meanwhile, and that stays: look at it again.", d.Kind)
}

// mayOn lets only those undo a person's yes who may say it: readers see what was confirmed.
func mayOn(tx *store.Tx, confirmedBy string) error {
	if confirmedBy == "" {
		return nil
	}
	return tx.Actor().May(firsthand.FactConfirm)
}

func decideQuote(ctx context.Context, tx *store.Tx, d Decision) (Decision, error) {
	if err := tx.Actor().May(firsthand.QuoteSave); err != nil {
		return Decision{}, err
	}
	if _, err := stateOf(ctx, tx, QuoteID(d.ID)); err != nil {
		return Decision{}, err
	}
	q, err := GetQuote(ctx, tx, QuoteID(d.ID))
	if err != nil {
		return Decision{}, err
	}
	if err := d.isOf(q.DeskVersion()); err != nil {
		return Decision{}, err
	}
	if q.State != Reported {
		return Decision{}, firsthand.Errorf(firsthand.Conflict, "This quote is %s: it waits for nobody any more. Open its page to change it.", q.State)
	}
	undo := Decision{Kind: d.Kind, ID: d.ID, Do: Wait, Quote: &QuoteChange{Speaker: q.Speaker, SpeakerPrinted: q.SpeakerPrinted, Addressee: q.Addressee,
		AddresseePrinted: q.AddresseePrinted, Outlet: q.Outlet, OutletPrinted: q.OutletPrinted, Interview: q.Interview, Confidence: min(q.Confidence, 999)}}
	before := q
	place := DeskWaits
	switch d.Do {
	case Confirm:
		if q.Attribution == Unnamed && q.UnnamedReason == "" {
			return Decision{}, firsthand.Errorf(firsthand.Invalid, "Say why this source is not named: readers are told. Change the quote to do so.")
		}
		q.Confidence = 1000
	case Change:
		if d.Quote == nil {
			return Decision{}, firsthand.Errorf(firsthand.Invalid, "Say what is to be changed: who said it, to whom, or where.")
		}
		q.take(*d.Quote)
		q.Confidence = 1000
	case Drop:
		q.take(QuoteChange{})
		q.Confidence = min(q.Confidence, 999)
		place = DeskDropped
	case PutBy:
		place = DeskAside
	case Wait:
		if d.Quote != nil {
			q.take(*d.Quote)
			q.Confidence = d.Quote.Confidence
		}
		q.Confidence = min(q.Confidence, 999)
	default:
		return Decision{}, unknownDecision(d.Do)
	}
	if err := placeGuess(ctx, tx, GuessedQuote, d.ID, place); err != nil {
		return Decision{}, err
	}
	return undo, settleQuote(ctx, tx, before, q, d.Do)
}

// take puts who said it to whom and where into the record. A quote of an unnamed source keeps its description.
func (q *Quote) take(c QuoteChange) {
	if q.Attribution == Unnamed && c.SpeakerPrinted == "" {
		c.SpeakerPrinted = q.SpeakerPrinted
	}
	q.Speaker, q.SpeakerPrinted, q.Addressee, q.AddresseePrinted = c.Speaker, c.SpeakerPrinted, c.Addressee, c.AddresseePrinted
	if c.UnnamedReason != "" {
		q.UnnamedReason = c.UnnamedReason
	}
	q.Outlet, q.OutletPrinted, q.Interview = c.Outlet, c.OutletPrinted, c.Interview
}

// settleQuote keeps what was decided. Where only the confidence changes, the stories that print the quote are not told
// that its record is another: it is not.
func settleQuote(ctx context.Context, tx *store.Tx, before, q Quote, do string) error {
	if !before.sameClaim(q) || before.Interview != q.Interview || before.UnnamedReason != q.UnnamedReason {
		_, err := SaveQuote(ctx, tx, q)
		return err
	}
	tx.Audit("quote", string(q.ID), do)
	if before.Confidence == q.Confidence {
		return nil
	}
	_, err := tx.Exec(ctx, `UPDATE quotes SET confidence = ?, version = version + 1, updated_at = ? WHERE id = ?`, q.Confidence, firsthand.Micros(tx.Now()), string(q.ID))
	if err != nil {
		return fmt.Errorf("decide on quote %s: %w", q.ID, err)
	}
	if err := relist(ctx, tx, q.ID); err != nil {
		return err
	}
	return touchQuotes(ctx, tx, `SELECT id FROM quotes WHERE id = ?`, string(q.ID))
}

func decideRelationship(ctx context.Context, tx *store.Tx, d Decision) (Decision, error) {
	if err := tx.Actor().May(firsthand.RelationshipSave); err != nil {
		return Decision{}, err
	}
	id := RelationshipID(d.ID)
	before, err := lockRelationship(ctx, tx, id)
	if err != nil {
		return Decision{}, err
	}
	if err := d.isOf(before.DeskVersion()); err != nil {
		return Decision{}, err
	}
	if err := mayOn(tx, before.ConfirmedBy); err != nil {
		return Decision{}, err
	}
	undo := Decision{Kind: d.Kind, ID: d.ID, Do: Wait, Relationship: &before}
	if r := d.Relationship; r != nil && (d.Do == Change || d.Do == Wait) {
		next := before
		next.Kind, next.Status, next.Started, next.Ended, next.DateText = r.Kind, r.Status, r.Started, r.Ended, r.DateText
		if _, err := SaveRelationship(ctx, tx, next); err != nil {
			return Decision{}, err
		}
	} else if d.Do == Change {
		return Decision{}, firsthand.Errorf(firsthand.Invalid, "Say what is to be changed: what they are to each other, or when.")
	}
	return undo, settleGuess(ctx, tx, d, func() error { return ConfirmRelationship(ctx, tx, id, tx.Actor().Name) }, func() error {
		if _, err := tx.Exec(ctx, `UPDATE relationships SET confirmed_by = '', confirmed_at = 0 WHERE id = ?`, d.ID); err != nil {
			return fmt.Errorf("decide on relationship %s: %w", id, err)
		}
		tx.Touch(PersonTag(before.Subject), PersonTag(before.Object))
		return nil
	})
}

func decideFact(ctx context.Context, tx *store.Tx, d Decision) (Decision, error) {
	if err := tx.Actor().May(firsthand.FactSave); err != nil {
		return Decision{}, err
	}
	id := FactID(d.ID)
	before, err := lockFact(ctx, tx, id)
	if err != nil {
		return Decision{}, err
	}
	if err := d.isOf(before.DeskVersion()); err != nil {
		return Decision{}, err
	}
	if err := mayOn(tx, before.ConfirmedBy); err != nil {
		return Decision{}, err
	}
	undo := Decision{Kind: d.Kind, ID: d.ID, Do: Wait, Fact: &before}
	if f := d.Fact; f != nil && (d.Do == Change || d.Do == Wait) {
		next := before
		next.Text, next.EDTF, next.DateText, next.People = f.Text, f.EDTF, f.DateText, f.People
		if _, err := SaveFact(ctx, tx, next); err != nil {
			return Decision{}, err
		}
	} else if d.Do == Change {
		return Decision{}, firsthand.Errorf(firsthand.Invalid, "Say what is to be changed: the words, the date, or whom it is about.")
	}
	return undo, settleGuess(ctx, tx, d, func() error { return ConfirmFact(ctx, tx, id, tx.Actor().Name) }, func() error {
		if _, err := tx.Exec(ctx, `UPDATE facts SET confirmed_by = '', confirmed_at = 0 WHERE id = ?`, d.ID); err != nil {
			return fmt.Errorf("decide on fact %s: %w", id, err)
		}
		for _, person := range before.People {
			tx.Touch(PersonTag(person))
		}
		return nil
	})
}

// lockRelationship reads a relationship that is about to be decided on.
func lockRelationship(ctx context.Context, tx *store.Tx, id RelationshipID) (Relationship, error) {
	if err := lockRow(ctx, tx, `SELECT id FROM relationships WHERE id = ?`, string(id)); err != nil {
		return Relationship{}, fmt.Errorf("lock relationship %s: %w", id, err)
	}
	return GetRelationship(ctx, tx, id)
}

// lockFact reads a fact that is about to be decided on.
func lockFact(ctx context.Context, tx *store.Tx, id FactID) (Fact, error) {
	if err := lockRow(ctx, tx, `SELECT id FROM facts WHERE id = ?`, string(id)); err != nil {
		return Fact{}, fmt.Errorf("lock fact %s: %w", id, err)
	}
	return GetFact(ctx, tx, id)
}

// lockRow keeps others from changing the row that a query finds, if there is one.
func lockRow(ctx context.Context, tx *store.Tx, query, id string) error {
	err := tx.QueryRow(ctx, query+tx.Dialect().ForUpdate(), id).Scan(new(string))
	if store.NoRows(err) {
		return nil
	}
	return err
}

// settleGuess confirms a relationship or a fact, or sees that readers are not shown it.
func settleGuess(ctx context.Context, tx *store.Tx, d Decision, confirm, hide func() error) error {
	place := DeskWaits
	switch d.Do {
	case Confirm, Change:
		if err := confirm(); err != nil {
			return err
		}
	case Drop, PutBy, Wait:
		if d.Do == Drop {
			place = DeskDropped
		}
		if d.Do == PutBy {
			place = DeskAside
		}
		if err := hide(); err != nil {
			return err
		}
		tx.Audit(d.Kind, d.ID, d.Do)
	default:
		return unknownDecision(d.Do)
	}
	return placeGuess(ctx, tx, d.Kind, d.ID, place)
}

func unknownDecision(do string) error {
	return firsthand.Errorf(firsthand.Invalid, "%q is nothing that can be done here: confirm, change, drop, aside or wait.", do)
}
