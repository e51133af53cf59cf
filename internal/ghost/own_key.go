package ghost

import (
	"crypto/sha256"
	"encoding/hex"
)

// OwnKey is the content key that the site's own pages ask the Content API with: 26 hex digits, as Ghost's built-in one
// (data-key of its search, {{content_api_key}}). It stands in every page, so it is no secret: what it opens is public. It is
// made from the site's address, so that showing a page writes nothing.
func OwnKey(base string) string {
	sum := sha256.Sum256([]byte("content key of " + base))
	return hex.EncodeToString(sum[:13])
}
