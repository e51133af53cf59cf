package webhooks

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/seal"
)

// newSecret draws a secret: 256 bits, in hexadecimal digits.
func newSecret() string {
	return hex.EncodeToString(seal.New())
}

func keyBlob(id ID) string { return "webhooks/" + string(id) + ".key" }

// sealSecret locks a secret up for the database, and puts the key into the blob store.
func sealSecret(ctx context.Context, blobs media.Blobs, id ID, secret string) (string, error) {
	key := seal.New()
	sealed, err := key.Seal([]byte(secret), string(id))
	if err != nil {
		return "", fmt.Errorf("seal the secret of webhook %s: %w", id, err)
	}
	if err := blobs.Put(ctx, keyBlob(id), key); err != nil {
		return "", fmt.Errorf("keep the key of webhook %s: %w", id, err)
	}
	return base64.StdEncoding.EncodeToString(sealed), nil
}

// openSecret opens what sealSecret locked up.
func openSecret(ctx context.Context, blobs media.Blobs, id ID, sealed string) (string, error) {
	blob, err := blobs.Open(ctx, keyBlob(id))
	if err != nil {
		return "", fmt.Errorf("open the key of webhook %s: %w", id, err)
	}
	defer blob.Close()
	key, err := io.ReadAll(io.LimitReader(blob, 64))
	if err != nil {
		return "", fmt.Errorf("read the key of webhook %s: %w", id, err)
	}
	data, err := base64.StdEncoding.DecodeString(sealed)
	if err != nil {
		return "", fmt.Errorf("open the secret of webhook %s: %w", id, err)
	}
	secret, err := seal.Key(key).Open(data, string(id))
	if err != nil {
		return "", firsthand.Because(err, firsthand.Internal, "The secret of this webhook cannot be opened: remove the webhook and add it anew.")
	}
	return string(secret), nil
}
