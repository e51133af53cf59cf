package members

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode"

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
	allPasses   = 20_000 // that are kept at once: a day and a half of what the site lets anybody ask for; for one more the oldest goes
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
		string(p.ID), string(p.Kind), p.Email, firsthand.FoldMail(p.Email), string(p.Member), p.Name, string(labels), p.Back, hash(browser), now, now+LinkLasts.Microseconds())
	if err != nil {
		return "", fmt.Errorf("ask for a letter: %w", err)
	}
	return browser, tx.Emit(ctx, PassWanted, map[string]string{"Pass": string(p.ID)})
}

func (p *Pass) validate() error {
	var wrong error
	p.Email = strings.TrimSpace(p.Email)
	p.Name, wrong = cleanName(p.Name)
	if !strings.HasPrefix(p.Back, "/") || strings.HasPrefix(p.Back, "//") || strings.ContainsAny(p.Back, "\\?") || len(p.Back) > maxBack || strings.ContainsFunc(p.Back, unicode.IsControl) {
		p.Back = ""
	}
	switch {
	case !firsthand.IsMailAddress(p.Email):
		return firsthand.Errorf(firsthand.Invalid, SayNoAddress)
	case wrong != nil:
		return wrong
	case len(p.Labels) > askedLabels:
		return firsthand.Errorf(firsthand.Invalid, "A form gives at most %d labels.", askedLabels)
	case p.Kind != PassSignIn && p.Kind != PassSignUp && p.Kind != PassAddress:
		return firsthand.Errorf(firsthand.Invalid, "%q is no way to come in.", string(p.Kind))
	}
	for i := range p.Labels {
		l := Label{Name: strings.ReplaceAll(p.Labels[i], ",", " ")} // what a theme wrote is no fault of the reader's
		if err := l.validate(); err != nil {
			return err
		}
		p.Labels[i] = l.Name
	}
	return nil
}

// SayNoAddress is what somebody is told who gives no address.
const SayNoAddress = "This is not an address for mail: write it as name@reader.example."

// roomForPass refuses a pass where too many letters go to an address. Where many passes are kept it makes room for it: whoever asks for more letters than
// anybody needs makes links end before their day is over, and shuts nobody out.
func roomForPass(ctx context.Context, tx *store.Tx, email string) error {
	folded := firsthand.FoldMail(email)
	if err := tx.Alone(ctx, "letters to "+folded); err != nil {
		return err
	}
	var to, all int
	err := tx.QueryRow(ctx, `SELECT (SELECT COUNT(*) FROM member_passes WHERE email_folded = ? AND made_at > ?), (SELECT COUNT(*) FROM member_passes)`,
		folded, firsthand.Micros(tx.Now())-passesPer.Microseconds()).Scan(&to, &all)
	if err == nil && to >= maxPasses {
		return firsthand.Errorf(firsthand.Unavailable, SayManyLetters)
	}
	if err == nil && all >= allPasses { // those that were used up end first
		_, err = tx.Exec(ctx, `DELETE FROM member_passes WHERE id IN (SELECT id FROM member_passes ORDER BY expires_at, id LIMIT ?)`, all-allPasses+1)
	}
	if err != nil {
		return fmt.Errorf("make room for a letter: %w", err)
	}
	return nil
}

// useUp tells whether a pass was good until now, and is no more. Of its row nothing is left but that the address had a letter, until that counts no
// more: else who asks for many letters would learn from it which addresses are members'.
func useUp(ctx context.Context, tx *store.Tx, id PassID) (was bool, err error) {
	n, err := tx.Exec(ctx, `UPDATE member_passes SET used_at = ?, expires_at = made_at + ?, email = '', name = '', labels = '[]', back = '', link_hash = '', code_hash = ''
		WHERE id = ? AND used_at = 0`, firsthand.Micros(tx.Now()), passesPer.Microseconds(), string(id))
	if err != nil {
		return false, fmt.Errorf("use a pass: %w", err)
	}
	return n > 0, nil
}

// ready is what a letter carries.
type ready struct {
	Pass
	link, code string
	known      *Member // who has the address now
}

// prepare draws the link and the code of a pass, so that neither waits in the outbox; a letter that is written again has others. It tells whether there
// is anybody to write to: a member is at the address that is kept of them, never at what somebody took for it.
func prepare(ctx context.Context, tx *store.Tx, id PassID) (r ready, goes bool, err error) {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return ready{}, false, err
	}
	tx.Continues()
	now := firsthand.Micros(tx.Now())
	r.Pass, err = readPass(ctx, tx, `SELECT `+passColumns+` FROM member_passes WHERE id = ? AND used_at = 0 AND expires_at > ?`, string(id), now)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return ready{}, false, nil
	}
	if err != nil {
		return ready{}, false, err
	}
	m, err := ByEmail(ctx, tx, r.Email)
	switch code := firsthand.ErrorCode(err); {
	case err == nil:
		if r.known = &m; r.Kind != PassAddress {
			r.Email = m.Email
		}
	case code != firsthand.NotFound:
		return ready{}, false, err
	case r.Kind == PassSignIn:
		_, err := useUp(ctx, tx, id)
		return ready{}, false, err
	}
	var codeKept string
	var codeUntil int64
	r.link = newToken()
	if r.Kind != PassAddress { // whose link alone proves that the address is theirs
		r.code = newCode()
		codeKept, codeUntil = codeHash(id, r.code), now+CodeLasts.Microseconds()
	}
	_, err = tx.Exec(ctx, `UPDATE member_passes SET link_hash = ?, code_hash = ?, code_until = ?, tries = 0 WHERE id = ?`, hash(r.link), codeKept, codeUntil, string(id))
	if err != nil {
		return ready{}, false, fmt.Errorf("prepare a letter: %w", err)
	}
	return r, true, nil
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
