package staff

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"

	"firsthand"
)

// What a password costs to try: 64 MiB and two passes over it. A hash names what it was made with, so that the numbers
// may grow.
const (
	passwordMemory = 64 << 10 // KiB
	passwordPasses = 2
	passwordLanes  = 1
	passwordSalt   = 16
	passwordKey    = 32
)

// What a password may be. There is no rule of signs and digits: length is what counts.
const (
	minPassword = 10   // letters
	maxPassword = 1024 // bytes
)

// Passwords makes and checks hashes of passwords, few at once: each takes memory.
type Passwords struct {
	turns  chan struct{}
	memory uint32 // KiB that a hash takes
	nobody string // the hash of who has none: of no password, and as dear to try as any
}

// NewPasswords is ready for use.
func NewPasswords() *Passwords { return passwordsOf(passwordMemory) }

// CheapPasswords is for tests that sign in often: what it makes is as quick to try as to check.
func CheapPasswords() *Passwords { return passwordsOf(8) }

func passwordsOf(memory uint32) *Passwords {
	return &Passwords{turns: make(chan struct{}, 2), memory: memory, nobody: written(memory, make([]byte, passwordSalt), make([]byte, passwordKey))}
}

// Choose gives the hash of a password that somebody of this name and address takes, if it will do. It takes about a tenth of
// a second.
func (p *Passwords) Choose(ctx context.Context, password, name, email string) (string, error) {
	if err := willDo(password, name, email); err != nil {
		return "", err
	}
	if err := p.turn(ctx); err != nil {
		return "", err
	}
	defer p.done()
	return p.hash(password), nil
}

// willDo tells whether a password will do for somebody of this name and address.
func willDo(password, name, email string) error {
	address := strings.ToLower(strings.TrimSpace(email))
	local, _, _ := strings.Cut(address, "@")
	folded := strings.ToLower(strings.TrimSpace(password))
	switch {
	case utf8.RuneCountInString(password) < minPassword:
		return firsthand.Errorf(firsthand.Invalid, "The password is too short: take at least %d letters, a sentence for instance.", minPassword)
	case len(password) > maxPassword || !utf8.ValidString(password):
		return firsthand.Errorf(firsthand.Invalid, "The password is too long: take at most %d letters.", maxPassword)
	case folded == strings.ToLower(name), folded == address, folded == local, oneLetter(folded), easy[folded]:
		return firsthand.Errorf(firsthand.Invalid, "This password is among the first that somebody would try: take another, a sentence for instance.")
	}
	return nil
}

// easy are passwords of ten letters or more that everybody tries.
var easy = map[string]bool{"1234567890": true, "0123456789": true, "12345678910": true, "123456789a": true, "qwertyuiop": true, "qwertzuiop": true, "password12": true, "password123": true,
	"password1234": true, "passw0rd123": true, "iloveyou12": true, "administrator": true, "abcdefghij": true, "qwerty12345": true, "letmein1234": true, "changeme123": true, "welcome1234": true}

func oneLetter(s string) bool { return s != "" && strings.Trim(s, s[:1]) == "" }

// Match tells whether a password is the one of a hash. Without a hash it takes as long, and says no: nobody learns by the
// clock who has an account.
func (p *Passwords) Match(ctx context.Context, hash, password string) (bool, error) {
	if err := p.turn(ctx); err != nil {
		return false, err
	}
	defer p.done()
	there := hash != ""
	if !there {
		hash = p.nobody
	}
	if len(password) > maxPassword {
		password, there = password[:maxPassword], false
	}
	same, err := matches(hash, password)
	return same && there, err
}

func (p *Passwords) turn(ctx context.Context) error {
	select {
	case p.turns <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (p *Passwords) done() { <-p.turns }

func (p *Passwords) hash(password string) string {
	salt := make([]byte, passwordSalt)
	rand.Read(salt)
	return written(p.memory, salt, argon2.IDKey([]byte(password), salt, passwordPasses, p.memory, passwordLanes, passwordKey))
}

// written is a hash as "$argon2id$v=19$m=…,t=…,p=…$SALT$KEY".
func written(memory uint32, salt, key []byte) string {
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, memory, passwordPasses, passwordLanes, encode(salt), encode(key))
}

func matches(hash, password string) (bool, error) {
	var version int
	var memory, passes uint32
	var lanes uint8
	parts := strings.Split(hash, "$")
	if len(parts) != 6 || parts[1] != "argon2id" {
		return false, fmt.Errorf("a password hash of another kind")
	}
	if _, err := fmt.Sscanf(parts[2]+" "+parts[3], "v=%d m=%d,t=%d,p=%d", &version, &memory, &passes, &lanes); err != nil || version != argon2.Version {
		return false, fmt.Errorf("read a password hash: version %d, %w", version, err)
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		return false, fmt.Errorf("read a password hash: %w", err)
	}
	key, err := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil || len(key) == 0 || memory > 1<<20 || passes > 100 || passes == 0 || lanes == 0 {
		return false, fmt.Errorf("a password hash that cannot be checked (%v)", err)
	}
	tried := argon2.IDKey([]byte(password), salt, passes, memory, lanes, uint32(len(key)))
	return subtle.ConstantTimeCompare(tried, key) == 1, nil
}
