package ghostwire

import (
	"crypto/sha256"
	"fmt"
)

// SiteID tells sites apart, and is the same as long as one stands at its origin.
func SiteID(origin string) string {
	sum := sha256.Sum256([]byte("site of " + origin))
	sum[6], sum[8] = sum[6]&0x0f|0x80, sum[8]&0x3f|0x80 // version 8: made up by us (RFC 9562, 5.8)
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}
