package webhooks

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"

	"firsthand"
	"firsthand/internal/media"
)

// newSecret draws a secret: 256 bits, in hexadecimal digits.
func newSecret() string {
	data := make([]byte, 32)
	rand.Read(data) // never fails: it ends the process instead
	return hex.EncodeToString(data)
}

func keyBlob(id ID) string { return "webhooks/" + string(id) + ".key" }

// seal locks a secret up for the database, and puts the key into the blob store.
func seal(ctx context.Context, blobs media.Blobs, id ID, secret string) (string, error) {
	key := make([]byte, 32)
	rand.Read(key)
	lock, err := lockOf(key)
	if err != nil {
		return "", err
	}
	if err := blobs.Put(ctx, keyBlob(id), key); err != nil {
		return "", fmt.Errorf("keep the key of webhook %s: %w", id, err)
	}
	return base64.StdEncoding.EncodeToString(lock.Seal(nil, nil, []byte(secret), []byte(id))), nil
}

// unseal opens what seal locked up.
func unseal(ctx context.Context, blobs media.Blobs, id ID, sealed string) (string, error) {
	blob, err := blobs.Open(ctx, keyBlob(id))
	if err != nil {
		return "", fmt.Errorf("open the key of webhook %s: %w", id, err)
	}
	defer blob.Close()
	key, err := io.ReadAll(io.LimitReader(blob, 64))
	if err != nil {
		return "", fmt.Errorf("read the key of webhook %s: %w", id, err)
	}
	lock, err := lockOf(key)
	if err != nil {
		return "", fmt.Errorf("read the key of webhook %s: %w", id, err)
	}
	data, err := base64.StdEncoding.DecodeString(sealed)
	if err != nil {
		return "", fmt.Errorf("open the secret of webhook %s: %w", id, err)
	}
	secret, err := lock.Open(nil, nil, data, []byte(id))
	if err != nil {
		return "", firsthand.Because(err, firsthand.Internal, "The secret of this webhook cannot be opened: remove the webhook and add it anew.")
	}
	return string(secret), nil
}

func lockOf(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCMWithRandomNonce(block)
}
