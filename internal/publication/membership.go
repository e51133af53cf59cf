package publication

import (
	"context"
	"encoding/json"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Membership is what a site that came from another system offered its readers. Nobody can pay here; its names stand in
// stories that are for some readers alone, and programs ask for them.
type Membership struct {
	Tiers       []Tier       `json:"tiers"`
	Newsletters []Newsletter `json:"newsletters"`
}

// Tier is something that readers can be members of.
type Tier struct {
	ID          string   `json:"id"`
	Slug        string   `json:"slug"`
	Name        string   `json:"name"`
	Description string   `json:"description,omitempty"`
	Paid        bool     `json:"paid,omitempty"`
	Active      bool     `json:"active,omitempty"`
	Visibility  string   `json:"visibility"`        // public, none
	Welcome     string   `json:"welcome,omitempty"` // the page that new members come to
	TrialDays   int      `json:"trial_days,omitempty"`
	Currency    string   `json:"currency,omitempty"` // ISO 4217, as it came
	Monthly     int      `json:"monthly,omitempty"`  // in the smallest unit
	Yearly      int      `json:"yearly,omitempty"`
	Benefits    []string `json:"benefits,omitempty"`
	CreatedAt   int64    `json:"created_at"` // microseconds
	UpdatedAt   int64    `json:"updated_at,omitempty"`
}

// Newsletter is something that readers can have sent to them.
type Newsletter struct {
	ID          string `json:"id"`
	UUID        string `json:"uuid"`
	Slug        string `json:"slug"`
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
	SenderEmail string `json:"sender_email,omitempty"`
	Visibility  string `json:"visibility"`
	Active      bool   `json:"active,omitempty"`
	OnSignup    bool   `json:"on_signup,omitempty"` // new members get it
	Order       int    `json:"order,omitempty"`
	CreatedAt   int64  `json:"created_at"`
	UpdatedAt   int64  `json:"updated_at,omitempty"`
}

const maxOffered = 500 // tiers and newsletters of each

// GetMembership reads what the site offers; a site that came from nowhere offers nothing.
func GetMembership(ctx context.Context, tx *store.Tx) (m Membership, err error) {
	var value string
	err = tx.QueryRow(ctx, `SELECT value FROM settings WHERE name = ?`, "membership").Scan(&value)
	if store.NoRows(err) {
		return m, nil
	}
	if err == nil {
		err = json.Unmarshal([]byte(value), &m)
	}
	if err != nil {
		return m, fmt.Errorf("read what the site offers: %w", err)
	}
	return m, nil
}

// Welcome is the page that the desk has for who joins without paying, as it was written in the system that the site comes from; "" for none.
func (m Membership) Welcome() string {
	for _, t := range m.Tiers {
		if !t.Paid && t.Active {
			return t.Welcome
		}
	}
	return ""
}

// BringMembership keeps what a site offered in the system that it comes from.
func BringMembership(ctx context.Context, tx *store.Tx, m Membership) error {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return err
	}
	value, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("keep what the site offers: %w", err)
	}
	if len(m.Tiers) > maxOffered || len(m.Newsletters) > maxOffered || len(value) > maxSettings {
		return firsthand.Errorf(firsthand.Invalid, "The tiers and newsletters are too many, or too long, to keep: %d of each at most.", maxOffered)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
		"membership", string(value), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("keep what the site offers: %w", err)
	}
	tx.Audit("settings", "membership", "")
	tx.TouchSoft(SettingsTag)
	return nil
}
