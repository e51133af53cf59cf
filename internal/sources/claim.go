package sources

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// ClaimID names a claim.
type ClaimID string

// Claim is a statement that can be true or false, whose it is, and what a review found.
type Claim struct {
	ID        ClaimID
	Text      string
	Claimant  PersonID
	ClaimedBy string // the claimant as printed
	ClaimedOn string // EDTF
	About     []PersonID
	Source    SourceID // where it appeared first
	Quote     QuoteID  // in which words
	Review    Review
	CreatedAt int64 // microseconds
	UpdatedAt int64
}

// Review is what somebody found about a claim.
type Review struct {
	Verdict string // in the reviewer's words: "false", "lacks context"
	URL     string // where it is explained
	On      string // EDTF
	By      string // a person's name
}

// SaveClaim keeps a claim, new where the ID is "". A review was of what was claimed: when the words, the claimant or the
// place where it appeared change, there is none any more.
func SaveClaim(ctx context.Context, tx *store.Tx, c Claim) (ClaimID, error) {
	if err := tx.Actor().May(firsthand.ClaimSave); err != nil {
		return "", err
	}
	if err := c.validate(); err != nil {
		return "", err
	}
	about, err := Canonical(ctx, tx, c.About)
	if err != nil {
		return "", err
	}
	c.About = about
	if err := canonical(ctx, tx, &c.Claimant); err != nil {
		return "", err
	}
	now := firsthand.Micros(tx.Now())
	if c.ID == "" {
		c.ID = ClaimID(firsthand.NewID(tx.Now()))
	} else if before, err := GetClaim(ctx, tx, c.ID); err != nil {
		return "", err
	} else if before.Text == c.Text && before.Claimant == c.Claimant && before.ClaimedBy == c.ClaimedBy && before.Source == c.Source {
		c.Review = before.Review
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO claims (id, text, claimant_id, claimed_by, claimed_on, source_id, quote_id, verdict, review_url, reviewed_on,
			reviewed_by, created_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET text = excluded.text, claimant_id = excluded.claimant_id, claimed_by = excluded.claimed_by,
			claimed_on = excluded.claimed_on, source_id = excluded.source_id, quote_id = excluded.quote_id, verdict = excluded.verdict,
			review_url = excluded.review_url, reviewed_on = excluded.reviewed_on, reviewed_by = excluded.reviewed_by,
			updated_at = excluded.updated_at`,
		string(c.ID), c.Text, null(c.Claimant), c.ClaimedBy, c.ClaimedOn, null(c.Source), null(c.Quote), c.Review.Verdict, c.Review.URL,
		c.Review.On, c.Review.By, now, now)
	if err != nil {
		return "", fmt.Errorf("save claim %q: %w", firstWords(c.Text, 8), err)
	}
	tx.Audit("claim", string(c.ID), firstWords(c.Text, 8))
	return c.ID, saveClaimAbout(ctx, tx, c)
}

func (c *Claim) validate() error {
	c.Text = strings.TrimSpace(c.Text)
	if c.Text == "" || len(c.Text) > 2000 || len(c.About) > 50 {
		return firsthand.Errorf(firsthand.Invalid, "A claim needs 1 to 2000 letters, and is about 50 people at most.")
	}
	if c.Claimant == "" && strings.TrimSpace(c.ClaimedBy) == "" {
		return firsthand.Errorf(firsthand.Invalid, "Say who claims it: a person on file, or a name as printed.")
	}
	c.Review = Review{}
	_, err := ParseEDTF(c.ClaimedOn)
	return err
}

func saveClaimAbout(ctx context.Context, tx *store.Tx, c Claim) error {
	if _, err := tx.Exec(ctx, `DELETE FROM claim_about WHERE claim_id = ?`, string(c.ID)); err != nil {
		return fmt.Errorf("save whom claim %s is about: %w", c.ID, err)
	}
	for n, person := range c.About {
		_, err := tx.Exec(ctx, `INSERT INTO claim_about (claim_id, person_id, position) VALUES (?, ?, ?)
			ON CONFLICT (claim_id, person_id) DO NOTHING`, string(c.ID), string(person), n)
		if err != nil {
			return fmt.Errorf("save whom claim %s is about: %w", c.ID, err)
		}
	}
	return nil
}

// ReviewClaim says what a review found about a claim.
func ReviewClaim(ctx context.Context, tx *store.Tx, id ClaimID, r Review) error {
	if err := tx.Actor().May(firsthand.ClaimReview); err != nil {
		return err
	}
	if err := r.validate(); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `UPDATE claims SET verdict = ?, review_url = ?, reviewed_on = ?, reviewed_by = ?, updated_at = ? WHERE id = ?`,
		r.Verdict, r.URL, r.On, r.By, firsthand.Micros(tx.Now()), string(id))
	if err != nil {
		return fmt.Errorf("review claim %s: %w", id, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is no such claim.")
	}
	tx.Audit("claim", string(id), "reviewed: "+r.Verdict)
	return nil
}

func (r Review) validate() error {
	if strings.TrimSpace(r.Verdict) == "" || len(r.Verdict) > 200 {
		return firsthand.Errorf(firsthand.Invalid, "A review needs a verdict of 1 to 200 letters.")
	}
	if strings.TrimSpace(r.By) == "" {
		return firsthand.Errorf(firsthand.Invalid, "Say who reviewed it.")
	}
	if r.URL != "" {
		if u, err := url.Parse(r.URL); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return firsthand.Errorf(firsthand.Invalid, "%q is not the address of a review: it begins with https:// or http://.", r.URL)
		}
	}
	_, err := ParseEDTF(r.On)
	return err
}

const claimColumns = `c.id, c.text, COALESCE(c.claimant_id, ''), c.claimed_by, c.claimed_on, COALESCE(c.source_id, ''), COALESCE(c.quote_id, ''),
	c.verdict, c.review_url, c.reviewed_on, c.reviewed_by, c.created_at, c.updated_at`

func scanClaim(row store.Scanner) (Claim, error) {
	var c Claim
	err := row.Scan(&c.ID, &c.Text, &c.Claimant, &c.ClaimedBy, &c.ClaimedOn, &c.Source, &c.Quote,
		&c.Review.Verdict, &c.Review.URL, &c.Review.On, &c.Review.By, &c.CreatedAt, &c.UpdatedAt)
	return c, err
}

// GetClaim reads one claim.
func GetClaim(ctx context.Context, tx *store.Tx, id ClaimID) (Claim, error) {
	c, err := store.Get(ctx, tx, scanClaim, `SELECT `+claimColumns+` FROM claims c WHERE c.id = ?`, string(id))
	if store.NoRows(err) {
		return Claim{}, firsthand.Errorf(firsthand.NotFound, "There is no such claim.")
	}
	if err != nil {
		return Claim{}, fmt.Errorf("read claim %s: %w", id, err)
	}
	c.About, err = store.List(ctx, tx, store.Value[PersonID], `SELECT person_id FROM claim_about WHERE claim_id = ? ORDER BY position LIMIT 50`, string(id))
	return c, err
}

// ListClaims gives what a person claims and what is claimed about them, newest first, without whom else it is about;
// before "" begins with the newest.
func ListClaims(ctx context.Context, tx *store.Tx, person PersonID, before ClaimID, limit int) ([]Claim, error) {
	list, err := store.List(ctx, tx, scanClaim, `SELECT `+claimColumns+` FROM claims c JOIN (
			SELECT id FROM claims WHERE claimant_id = ? UNION SELECT claim_id FROM claim_about WHERE person_id = ?) theirs ON theirs.id = c.id
		WHERE c.id < ? OR ? = '' ORDER BY c.id DESC LIMIT ?`, string(person), string(person), string(before), string(before), limit)
	if err != nil {
		return nil, fmt.Errorf("claims of %s: %w", person, err)
	}
	return list, nil
}
