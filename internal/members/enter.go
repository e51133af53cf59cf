package members

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"math/big"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Entered is how somebody came in.
type Entered struct {
	Pass
	Who     Member
	New     bool    // they are a member since now
	Welcome string  // the desk's page for who is, as it is written; "" for none
	Session Session // the browser that is signed in; of a change of address none is
	Token   string  // for its cookie
}

// PassOf tells what the token of a link is for, and whether the browser that shows the other token is the one that asked for it. Nothing is used up by
// asking: programs that look at links in letters do no harm.
func PassOf(ctx context.Context, tx *store.Tx, link, browser string) (p Pass, asked bool, err error) {
	if !Token(link) {
		return Pass{}, false, noPass()
	}
	p, err = readPass(ctx, tx, `SELECT `+passColumns+` FROM member_passes WHERE link_hash = ? AND used_at = 0 AND expires_at > ?`, hash(link), firsthand.Micros(tx.Now()))
	if err != nil || !Token(browser) {
		return p, false, err
	}
	var kept string
	if err := tx.QueryRow(ctx, `SELECT browser_hash FROM member_passes WHERE id = ?`, string(p.ID)).Scan(&kept); err != nil {
		return p, false, fmt.Errorf("read a pass: %w", err)
	}
	return p, subtle.ConstantTimeCompare([]byte(kept), []byte(hash(browser))) == 1, nil
}

// EnterByLink lets in who has the token of a link. It is good once: of two that come at the same time, one is let in.
func EnterByLink(ctx context.Context, tx *store.Tx, link string) (Entered, error) {
	if err := tx.Actor().May(firsthand.MemberEnter); err != nil {
		return Entered{}, err
	}
	p, _, err := PassOf(ctx, tx, link, "")
	if err != nil {
		return Entered{}, err
	}
	return enter(ctx, tx, p)
}

// SayWrongCode is what somebody is told whose code is not good.
const SayWrongCode = "This is not the code, or it is older than 15 minutes. Look at the last letter, or ask for a new one."

// EnterByCode lets in the browser that asked for a letter, with the code that stands in it. A wrong code is counted, which is kept: then nothing is wrong
// with the act, and right is false.
func EnterByCode(ctx context.Context, tx *store.Tx, browser, code string) (e Entered, right bool, err error) {
	if err := tx.Actor().May(firsthand.MemberEnter); err != nil {
		return Entered{}, false, err
	}
	tx.Continues()
	if !Token(browser) {
		return Entered{}, false, nil
	}
	p, err := readPass(ctx, tx, `SELECT `+passColumns+` FROM member_passes WHERE browser_hash = ? AND used_at = 0 AND code_until > ? AND code_hash <> '' AND kind <> 'address'`, hash(browser), firsthand.Micros(tx.Now()))
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return Entered{}, false, nil
	}
	if err != nil {
		return Entered{}, false, err
	}
	n, err := tx.Exec(ctx, `UPDATE member_passes SET tries = tries + 1 WHERE id = ? AND tries < ?`, string(p.ID), maxTries)
	if err != nil {
		return Entered{}, false, fmt.Errorf("try a code: %w", err)
	}
	var kept string
	if err := tx.QueryRow(ctx, `SELECT code_hash FROM member_passes WHERE id = ?`, string(p.ID)).Scan(&kept); err != nil {
		return Entered{}, false, fmt.Errorf("try a code: %w", err)
	}
	if n == 0 || subtle.ConstantTimeCompare([]byte(kept), []byte(codeHash(p.ID, code))) != 1 {
		return Entered{}, false, nil
	}
	e, err = enter(ctx, tx, p)
	return e, err == nil, err
}

// enter uses a pass up and does what it is for.
func enter(ctx context.Context, tx *store.Tx, p Pass) (e Entered, err error) {
	good, err := useUp(ctx, tx, p.ID)
	if err != nil {
		return Entered{}, err
	}
	if !good {
		return Entered{}, noPass() // somebody was quicker
	}
	e.Pass = p
	if p.Kind == PassAddress {
		e.Who, err = moveTo(ctx, tx, p)
		return e, err
	}
	e.Who, err = ByEmail(ctx, tx, p.Email)
	switch {
	case firsthand.ErrorCode(err) == firsthand.NotFound && p.Kind == PassSignUp:
		e.New = true
		if e.Who, err = join(ctx, tx, p); err == nil {
			var offers publication.Membership
			offers, err = publication.GetMembership(ctx, tx)
			e.Welcome = offers.Welcome()
		}
	case firsthand.ErrorCode(err) == firsthand.NotFound:
		err = noPass() // who was meant is gone
	}
	if err != nil {
		return Entered{}, err
	}
	e.Session, e.Token, err = open(ctx, tx, e.Who.ID)
	return e, err
}

// joinedLabels is how many labels there may be at a site for a form to make another: what strangers send fills no list.
const joinedLabels = 200

// SayInvited is what somebody is told who wants to join a site that nobody joins by themselves.
const SayInvited = "New members join by invitation alone."

// SayAgree is what somebody is told who joins without agreeing to the terms that the desk asks them to agree to.
const SayAgree = "Agree to the terms first."

// join makes a member of who proved that an address is theirs, if one may join still.
func join(ctx context.Context, tx *store.Tx, p Pass) (Member, error) {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return Member{}, err
	}
	if !settings.Joining.Open() {
		return Member{}, firsthand.Errorf(firsthand.Invalid, SayInvited)
	}
	m := Member{Email: p.Email, Name: p.Name}
	n, err := CountLabels(ctx, tx)
	if err != nil {
		return Member{}, err
	}
	for _, name := range p.Labels {
		l, err := store.Get(ctx, tx, scanLabel, `SELECT `+labelColumns+` FROM labels l WHERE l.name_folded = ?`, foldLabel(name))
		switch {
		case err == nil:
			m.Labels = append(m.Labels, l)
		case !store.NoRows(err):
			return Member{}, fmt.Errorf("find a label: %w", err)
		case n < joinedLabels:
			if l, err = addLabel(ctx, tx, Label{Name: name}); err != nil {
				return Member{}, err
			}
			n++
			m.Labels = append(m.Labels, l)
		}
	}
	return add(ctx, tx, m)
}

// moveTo gives a member the address that they proved to be theirs. Letters that could let in whoever reads at the old one are good no more.
func moveTo(ctx context.Context, tx *store.Tx, p Pass) (Member, error) {
	m, err := Hold(ctx, tx, p.Member)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		err = noPass() // who was meant is gone
	}
	if err != nil {
		return Member{}, err
	}
	old := m.Email
	m.Email = p.Email
	if err := change(ctx, tx, m); err != nil {
		return Member{}, err
	}
	_, err = tx.Exec(ctx, `DELETE FROM member_passes WHERE used_at = 0 AND (member_id = ? OR email_folded = ?)`, string(m.ID), firsthand.FoldMail(old))
	if err != nil {
		return Member{}, fmt.Errorf("change the address of member %s: %w", m.ID, err)
	}
	return m, nil
}

// newCode draws six digits.
func newCode() string {
	n, err := rand.Int(rand.Reader, big.NewInt(1_000_000))
	if err != nil {
		panic(err) // there is no randomness left: nothing may go on
	}
	return fmt.Sprintf("%06d", n)
}

// codeHash is how a code is kept: it is good for minutes, and for five tries.
func codeHash(id PassID, code string) string {
	sum := sha256.Sum256([]byte(string(id) + ":" + code))
	return hex.EncodeToString(sum[:])
}
