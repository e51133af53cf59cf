package staff

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"firsthand"
	"firsthand/internal/store"
)

// questionLasts is how long a device may take to answer.
const questionLasts = 5 * time.Minute

// Passkeys asks devices, and checks what they answer.
type Passkeys struct {
	db  *store.DB
	web *webauthn.WebAuthn
}

// Question is what a browser hands to a device.
type Question struct {
	ID      string
	Options any // as the browser's credentials API takes it, in JSON
}

// NewPasskeys is for a site at baseURL: passkeys are good at this host and at no other. A host without
// a name has none: then it is nil, whose questions are refused.
func NewPasskeys(db *store.DB, baseURL string) (*Passkeys, error) {
	u, err := url.Parse(baseURL)
	if err != nil {
		return nil, fmt.Errorf("set up passkeys for %q: %w", baseURL, err)
	}
	if net.ParseIP(u.Hostname()) != nil {
		return nil, nil
	}
	required := true
	web, err := webauthn.New(&webauthn.Config{
		RPID: u.Hostname(), RPDisplayName: u.Hostname(), RPOrigins: []string{u.Scheme + "://" + u.Host}, AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{RequireResidentKey: &required, ResidentKey: protocol.ResidentKeyRequirementRequired, UserVerification: protocol.VerificationRequired},
	})
	if err != nil {
		return nil, fmt.Errorf("set up passkeys for %q: %w", baseURL, err)
	}
	return &Passkeys{db: db, web: web}, nil
}

// holder is a user as the library asks for one.
type holder struct {
	user User
	keys []Passkey
}

func (h holder) WebAuthnID() []byte          { return []byte(h.user.ID) }
func (h holder) WebAuthnName() string        { return h.user.Email }
func (h holder) WebAuthnDisplayName() string { return h.user.Name }

func (h holder) WebAuthnCredentials() (list []webauthn.Credential) {
	for _, k := range h.keys {
		list = append(list, k.credential)
	}
	return list
}

func (p *Passkeys) holder(ctx context.Context, id UserID) (h holder, err error) {
	err = p.db.Read(ctx, func(tx *store.Tx) (err error) {
		if h.user, err = GetUser(ctx, tx, id); err != nil {
			return err
		}
		h.keys, err = ListPasskeys(ctx, tx, id)
		return err
	})
	return h, err
}

// AskNew begins to make a passkey for a user.
func (p *Passkeys) AskNew(ctx context.Context, user UserID) (Question, error) {
	if p == nil {
		return Question{}, errNoName()
	}
	h, err := p.holder(ctx, user)
	if err != nil {
		return Question{}, err
	}
	options, asked, err := p.web.BeginRegistration(h, webauthn.WithExclusions(webauthn.Credentials(h.WebAuthnCredentials()).CredentialDescriptors()))
	if err != nil {
		return Question{}, fmt.Errorf("ask a device for a passkey: %w", err)
	}
	return p.keep(ctx, user, options, asked)
}

// Add keeps the passkey that a device made.
func (p *Passkeys) Add(ctx context.Context, actor firsthand.Actor, question, name string, answer []byte) (id PasskeyID, err error) {
	if p == nil {
		return "", errNoName()
	}
	user := UserID(actor.ID)
	asked, err := p.take(ctx, question, user)
	if err != nil {
		return "", err
	}
	h, err := p.holder(ctx, user)
	if err != nil {
		return "", err
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(answer)
	if err != nil {
		return "", wrongAnswer(err)
	}
	credential, err := p.web.CreateCredential(h, asked, parsed)
	if err != nil {
		return "", wrongAnswer(err)
	}
	err = p.db.Write(ctx, actor, firsthand.ProfileSave, func(tx *store.Tx) (err error) {
		id, err = addPasskey(ctx, tx, user, name, credential)
		return err
	})
	return id, err
}

// AskWho begins to sign somebody in: the device knows who it is for.
func (p *Passkeys) AskWho(ctx context.Context) (Question, error) {
	if p == nil {
		return Question{}, errNoName()
	}
	options, asked, err := p.web.BeginDiscoverableLogin(webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return Question{}, fmt.Errorf("ask a device who is there: %w", err)
	}
	return p.keep(ctx, "", options, asked)
}

// Who is the user whom a device's answer names. use is to be called in the Tx that signs them in.
func (p *Passkeys) Who(ctx context.Context, question string, answer []byte) (u User, use func(*store.Tx) error, err error) {
	if p == nil {
		return User{}, nil, errNoName()
	}
	asked, err := p.take(ctx, question, "")
	if err != nil {
		return User{}, nil, err
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes(answer)
	if err != nil {
		return User{}, nil, wrongAnswer(err)
	}
	var h holder
	credential, err := p.web.ValidateDiscoverableLogin(func(_, handle []byte) (webauthn.User, error) {
		h, err = p.holder(ctx, UserID(handle))
		return h, err
	}, asked, parsed)
	if err != nil || credential.Authenticator.CloneWarning {
		var ours *firsthand.Error
		if errors.As(err, &ours) && ours.Code != firsthand.NotFound {
			return User{}, nil, err
		}
		return User{}, nil, firsthand.Because(err, firsthand.Forbidden, "%s", errNoPasskey())
	}
	used := slices.IndexFunc(h.keys, func(k Passkey) bool { return bytes.Equal(k.credential.ID, credential.ID) })
	if used < 0 {
		return User{}, nil, errNoPasskey()
	}
	return h.user, func(tx *store.Tx) error { return usePasskey(ctx, tx, h.keys[used], credential) }, nil
}

func errNoName() error {
	return firsthand.Errorf(firsthand.Unavailable, "Passkeys need a site with a name, as desk.example: this one stands at a bare number.")
}

func wrongAnswer(err error) error {
	return firsthand.Because(err, firsthand.Invalid, "What the device answered is no passkey for this site: try again.")
}

// keep notes what a device is asked, until it answers.
func (p *Passkeys) keep(ctx context.Context, user UserID, options any, asked *webauthn.SessionData) (Question, error) {
	data, err := json.Marshal(asked)
	if err != nil {
		return Question{}, fmt.Errorf("keep a question: %w", err)
	}
	q := Question{ID: newSecret(NewsroomKey), Options: options}
	err = p.db.Maintain(ctx, func(tx *store.Tx) error {
		if _, err := tx.Exec(ctx, `DELETE FROM passkey_questions WHERE expires_at <= ?`, firsthand.Micros(tx.Now())); err != nil {
			return fmt.Errorf("forget old questions: %w", err)
		}
		_, err := tx.Exec(ctx, `INSERT INTO passkey_questions (id, user_id, asked, expires_at) VALUES (?, ?, ?, ?)`, hash(q.ID), string(user), string(data), firsthand.Micros(tx.Now().Add(questionLasts)))
		return err
	})
	if err != nil {
		return Question{}, fmt.Errorf("keep what a device is asked: %w", err)
	}
	return q, nil
}

// take gives what was asked, once.
func (p *Passkeys) take(ctx context.Context, question string, user UserID) (asked webauthn.SessionData, err error) {
	var data string
	err = p.db.Maintain(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(ctx, `DELETE FROM passkey_questions WHERE id = ? AND user_id = ? AND expires_at > ? RETURNING asked`, hash(question), string(user), firsthand.Micros(tx.Now())).Scan(&data)
	})
	if store.NoRows(err) {
		return asked, firsthand.Errorf(firsthand.Invalid, "The device took too long to answer: try again.")
	}
	if err != nil {
		return asked, fmt.Errorf("find a question: %w", err)
	}
	if err := json.Unmarshal([]byte(data), &asked); err != nil {
		return asked, fmt.Errorf("read a question: %w", err)
	}
	return asked, nil
}
