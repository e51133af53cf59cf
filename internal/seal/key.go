package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
)

// Size is the length of a key in bytes.
const Size = 32

// Key is Size bytes for AES-256; Seal and Open refuse any other length.
type Key []byte

// New draws a key.
func New() Key {
	key := make(Key, Size)
	rand.Read(key) // never fails: it ends the process instead
	return key
}

// Name tells keys apart and gives nothing of them away: 16 hexadecimal digits.
func (k Key) Name() string {
	sum := sha256.Sum256(k)
	return hex.EncodeToString(sum[:8])
}

// Seal locks words up. about is not kept: who opens them must know it, so that what was sealed for one place cannot be
// put in another.
func (k Key) Seal(words []byte, about string) ([]byte, error) {
	lock, err := k.lock()
	if err != nil {
		return nil, err
	}
	return lock.Seal(nil, nil, words, []byte(about)), nil // the nonce stands before the words
}

// Open gives the words that Seal locked up with the same key about the same thing, and an error for anything else.
func (k Key) Open(sealed []byte, about string) ([]byte, error) {
	lock, err := k.lock()
	if err != nil {
		return nil, err
	}
	return lock.Open(nil, nil, sealed, []byte(about))
}

func (k Key) lock() (cipher.AEAD, error) {
	if len(k) != Size {
		return nil, aes.KeySizeError(len(k))
	}
	block, err := aes.NewCipher(k)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCMWithRandomNonce(block)
}
