package moderation

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// Rules say what becomes of what readers write. The zero value lets everything stand at once.
type Rules struct {
	Everybody   bool     `json:"everybody"`    // everything waits for somebody's yes
	FirstTimers int      `json:"first_timers"` // what somebody writes waits until the desk let so many of theirs stand; 0: off
	Links       bool     `json:"links"`        // what has more than MaxLinks links waits
	MaxLinks    int      `json:"max_links"`    //
	Repeats     bool     `json:"repeats"`      // what was written before, word for word, waits
	Reports     int      `json:"reports"`      // what so many readers report waits again, and is seen no more until then; 0: it stays
	Hold        []string `json:"hold"`         // words with which a text waits
	Refuse      []string `json:"refuse"`       // words with which it is not taken at all
}

// The limits of the lists.
const (
	MaxWords      = 1000 // of a list
	MaxWordLength = 100  // letters
	maxRules      = 512 << 10
)

// Default is what a desk that has said nothing begins with: newcomers, many links and repeats wait.
func Default() Rules {
	return Rules{FirstTimers: 1, Links: true, MaxLinks: 2, Repeats: true, Reports: 3}
}

// Validate puts the lists in order and says what cannot be kept.
func (r *Rules) Validate() error {
	if r.FirstTimers < 0 || r.FirstTimers > 100 || r.MaxLinks < 0 || r.MaxLinks > 100 || r.Reports < 0 || r.Reports > 1000 {
		return firsthand.Errorf(firsthand.Invalid, "Up to 100 texts of newcomers may wait, a text may have up to 100 links, and up to 1,000 reports may be asked for.")
	}
	for _, list := range []*[]string{&r.Hold, &r.Refuse} {
		tidied, err := tidy(*list)
		if err != nil {
			return err
		}
		*list = tidied
	}
	return nil
}

// tidy is a list as it is kept: one spelling of each word, sorted.
func tidy(list []string) ([]string, error) {
	if len(list) > MaxWords {
		return nil, firsthand.Errorf(firsthand.Invalid, "A list holds %d words: take some out.", MaxWords)
	}
	out := []string{}
	for _, word := range list {
		word = strings.Join(strings.Fields(word), " ")
		switch {
		case word == "":
			continue
		case utf8.RuneCountInString(word) > MaxWordLength || !utf8.ValidString(word) || strings.ContainsRune(word, 0):
			return nil, firsthand.Errorf(firsthand.Invalid, "A word of a list may have %d letters.", MaxWordLength)
		case spread(strings.TrimSuffix(word, "*")) == "  ":
			return nil, firsthand.Errorf(firsthand.Invalid, "%q has no letter to look for.", word)
		}
		out = append(out, word)
	}
	slices.SortFunc(out, func(a, b string) int { return strings.Compare(store.Fold(a), store.Fold(b)) })
	return slices.CompactFunc(out, func(a, b string) bool { return store.Fold(a) == store.Fold(b) }), nil
}

// GetRules reads the rules; a desk that has said nothing has the Default ones.
func GetRules(ctx context.Context, tx *store.Tx) (Rules, error) {
	rules := Default()
	var value string
	err := tx.QueryRow(ctx, `SELECT value FROM moderation_rules WHERE name = ?`, "rules").Scan(&value)
	if store.NoRows(err) {
		return rules, nil
	}
	if err == nil {
		rules = Rules{}
		err = json.Unmarshal([]byte(value), &rules)
	}
	if err != nil {
		return Rules{}, fmt.Errorf("read the rules for readers: %w", err)
	}
	return rules, nil
}

// SaveRules says what becomes of what readers write from now on; what waits already stays where it is.
func SaveRules(ctx context.Context, tx *store.Tx, r Rules) error {
	if err := tx.Actor().May(firsthand.ReadersRules); err != nil {
		return err
	}
	if err := r.Validate(); err != nil {
		return err
	}
	value, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("keep the rules for readers: %w", err)
	}
	if len(value) > maxRules {
		return firsthand.Errorf(firsthand.Invalid, "The lists are too long to keep: %d KB at most.", maxRules>>10)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO moderation_rules (name, value, updated_at) VALUES (?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
		"rules", string(value), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("keep the rules for readers: %w", err)
	}
	tx.Audit("rules", "readers", "")
	return nil
}
