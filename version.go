package firsthand

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// VersionOf names the state of something on file: whoever saves it says which state was changed, so that two who save the
// same thing do not overwrite each other. Two states are one if they say the same.
func VersionOf(state any) string {
	text, err := json.Marshal(state)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:8])
}
