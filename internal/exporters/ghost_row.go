package exporters

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"firsthand"
)

// ghostURL stands in Ghost's database for the site's own address.
const ghostURL = "__GHOST_URL__"

// ghostTime is a time as Ghost exports it, null where there is none.
func ghostTime(micros int64) any {
	if micros == 0 {
		return nil
	}
	return firsthand.FromMicros(micros).UTC().Truncate(time.Millisecond).Format("2006-01-02T15:04:05.000Z")
}

// orNull is a text, null where it is empty.
func orNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}

// rooted is an address of this site as Ghost keeps it; others, and none, stay as they are.
func rooted(address string) any {
	if strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//") {
		return ghostURL + address
	}
	return orNull(address)
}

func oneOrZero(b bool) int {
	if b {
		return 1
	}
	return 0
}

// rowID is an ID for a row that joins two others: always the same for the same two.
func rowID(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:12])
}
