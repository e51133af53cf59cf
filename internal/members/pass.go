package members

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// PassKind is what a pass is for.
type PassKind string

// The kinds of passes.
const (
	PassSignIn  PassKind = "signin"  // for who is a member; nobody else is written to
	PassSignUp  PassKind = "signup"  // makes a member of who is none, and signs in who is one
	PassAddress PassKind = "address" // a member's new address, which has to be theirs
)

// How long a pass is good: its link as Ghost's, its code as long as one has the page open.
const (
	LinkLasts = 24 * time.Hour
	CodeLasts = 15 * time.Minute
)

const (
	passesPer   = time.Hour
	maxPasses   = 5      // to one address within passesPer
	allPasses   = 20_000 // that wait at once
	maxTries    = 5      // wrong codes
	maxBack     = 500    // bytes of a path
	askedLabels = 5      // that a form may give
)

// PassID names a pass.
type PassID string

// Pass is what somebody asked for who wants to come in: a letter with a link and a code, either of which is good once.
type Pass struct {
	ID     PassID
	Kind   PassKind
	Email  string // where the letter goes
	Member ID     // whose address changes; "" for the other kinds
	Name   string // that somebody who joins gave
	Labels []string
	Back   string // the path that they came from, perhaps with a place on its page (#comments); "" for none
}

// PassWanted is the event after which a letter is written: {"Pass": ID}.
const PassWanted = "member.pass_wanted"

// AddressLeaving is the event after which a member is told that their address is to change: {"Member": ID}.
const AddressLeaving = "member.address_leaving"

// TellLeaving has a member told, at the address that they have, that somebody who is signed in as them wants another.
func TellLeaving(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.MemberAsk); err != nil {
		return err
	}
	return tx.Emit(ctx, AddressLeaving, map[string]string{"Member": string(id)})
}

// SayManyLetters is what somebody is told who asks for more letters than one needs.
const SayManyLetters = "Several letters went to this address within the hour. Look into the mailbox, the folder for spam too, or try again in an hour."

// Ask notes that somebody wants to come in, and has a letter written. It gives the token that the browser that asked is to keep: with it the
// code is good, and without it no code is. Whether there is a member with the address changes nothing that whoever asks could see.
func Ask(ctx context.Context, tx *store.Tx, p Pass) (browser string, err error) {
	if err := tx.Actor().May(firsthand.MemberAsk); err != nil {
		return "", err
	}
	tx.Continues() // who asks is nobody yet: the log tells who came in
	if err := p.validate(); err != nil {
		return "", err
	}
	if err := roomForPass(ctx, tx, p.Email); err != nil {
		return "", err
	}
	labels, err := json.Marshal(p.Labels)
	if err != nil {
		return "", fmt.Errorf("ask for a letter: %w", err)
	}
	p.ID, browser = PassID(firsthand.NewID(tx.Now())), newToken()
	now := firsthand.Micros(tx.Now())
	_, err = tx.Exec(ctx, `INSERT INTO member_passes (id, kind, email, email_folded, member_id, name, labels, back, browser_hash, link_hash, code_hash, code_until, tries, made_at, expires_at, used_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', 0, 0, ?, ?, 0)`,
		string(p.ID), string(p.Kind), p.Email, FoldEmail(p.Email), string(p.Member), p.Name, string(labels), p.Back, hash(browser), now, now+LinkLasts.Microseconds())
	if err != nil {
		return "", fmt.Errorf("ask for a letter: %w", err)
	}
	return browser, tx.Emit(ctx, PassWanted, map[string]string{"Pass": string(p.ID)})
}

func (p *Pass) validate() error {
	p.Email, p.Name = strings.TrimSpace(p.Email), strings.Join(strings.Fields(p.Name), " ")
	if !strings.HasPrefix(p.Back, "/") || strings.HasPrefix(p.Back, "//") || strings.ContainsAny(p.Back, "\\?") || len(p.Back) > maxBack || strings.ContainsFunc(p.Back, unicode.IsControl) {
		p.Back = ""
	}
	switch {
	case !firsthand.IsMailAddress(p.Email):
		return firsthand.Errorf(firsthand.Invalid, SayNoAddress)
	case utf8.RuneCountInString(p.Name) > maxName || strings.ContainsFunc(p.Name, unicode.IsControl):
		return firsthand.Errorf(firsthand.Invalid, "A name has at most %d letters.", maxName)
	case len(p.Labels) > askedLabels:
		return firsthand.Errorf(firsthand.Invalid, "A form gives at most %d labels.", askedLabels)
	case p.Kind != PassSignIn && p.Kind != PassSignUp && p.Kind != PassAddress:
		return firsthand.Errorf(firsthand.Invalid, "%q is no way to come in.", string(p.Kind))
	}
	for i := range p.Labels {
		l := Label{Name: p.Labels[i]}
		if err := l.validate(); err != nil {
			return err
		}
		p.Labels[i] = l.Name
	}
	return nil
}

// SayNoAddress is what somebody is told who gives no address.
const SayNoAddress = "This is not an address for mail: write it as name@reader.example."

// roomForPass forgets passes that are over, and refuses one where too many letters go to an address, or wait.
func roomForPass(ctx context.Context, tx *store.Tx, email string) error {
	now := firsthand.Micros(tx.Now())
	if _, err := tx.Exec(ctx, `DELETE FROM member_passes WHERE expires_at <= ?`, now); err != nil {
		return fmt.Errorf("make room for a letter: %w", err)
	}
	var to, all int
	err := tx.QueryRow(ctx, `SELECT (SELECT COUNT(*) FROM member_passes WHERE email_folded = ? AND made_at > ?), (SELECT COUNT(*) FROM member_passes)`,
		FoldEmail(email), now-passesPer.Microseconds()).Scan(&to, &all)
	switch {
	case err != nil:
		return fmt.Errorf("make room for a letter: %w", err)
	case to >= maxPasses:
		return firsthand.Errorf(firsthand.Unavailable, SayManyLetters)
	case all >= allPasses:
		return firsthand.Errorf(firsthand.Unavailable, "More people want to come in than this site can write to. Try again in an hour.")
	}
	return nil
}

// ready is what a letter carries.
type ready struct {
	Pass
	link, code string
	known      *Member // who has the address now
}

// prepare draws the link and the code of a pass, so that neither waits in the outbox; a letter that is written again has others. It
// gives NotFound where nobody is to be written to.
func prepare(ctx context.Context, tx *store.Tx, id PassID) (r ready, err error) {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return ready{}, err
	}
	tx.Continues()
	now := firsthand.Micros(tx.Now())
	r.Pass, err = readPass(ctx, tx, `SELECT `+passColumns+` FROM member_passes WHERE id = ? AND used_at = 0 AND expires_at > ?`, string(id), now)
	if err != nil {
		return ready{}, err
	}
	m, err := ByEmail(ctx, tx, r.Email)
	switch {
	case err == nil:
		r.known = &m
	case firsthand.ErrorCode(err) != firsthand.NotFound:
		return ready{}, err
	case r.Kind == PassSignIn:
		return ready{}, err
	}
	r.link, r.code = newToken(), newCode()
	_, err = tx.Exec(ctx, `UPDATE member_passes SET link_hash = ?, code_hash = ?, code_until = ?, tries = 0 WHERE id = ?`,
		hash(r.link), codeHash(id, r.code), now+CodeLasts.Microseconds(), string(id))
	if err != nil {
		return ready{}, fmt.Errorf("prepare a letter: %w", err)
	}
	return r, nil
}

const passColumns = `id, kind, email, member_id, name, labels, back`

func readPass(ctx context.Context, tx *store.Tx, query string, args ...any) (p Pass, err error) {
	var labels string
	err = tx.QueryRow(ctx, query, args...).Scan(&p.ID, &p.Kind, &p.Email, &p.Member, &p.Name, &labels, &p.Back)
	if store.NoRows(err) {
		return Pass{}, noPass()
	}
	if err == nil {
		err = json.Unmarshal([]byte(labels), &p.Labels)
	}
	if err != nil {
		return Pass{}, fmt.Errorf("read a pass: %w", err)
	}
	return p, nil
}

func noPass() error { return firsthand.Errorf(firsthand.NotFound, SayLinkOver) }

// SayLinkOver is what somebody is told whose link is good no more.
const SayLinkOver = "This link was used already, or is older than a day. Ask for a new one."
