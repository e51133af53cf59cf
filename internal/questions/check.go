package questions

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// How long a reader takes at least to look at an answer once more, and at most. Programs take no time.
const (
	checkLeast = 3 * time.Second
	checkMost  = 2 * time.Hour
)

// Check gives what a form carries that is to be looked at once more before it is sent: the time, sealed for this question and this
// answer. Who changes the answer is asked once more, and nobody sends a thousand with one look.
func Check(ctx context.Context, tx *store.Tx, q Question, a Answer) (string, error) {
	if err := tx.Actor().May(firsthand.QuestionAnswer); err != nil {
		return "", err
	}
	tx.Continues()
	q, err := ensure(ctx, tx, q.Story, q.Block)
	if err != nil {
		return "", err
	}
	at := strconv.FormatInt(firsthand.Micros(tx.Now()), 10)
	return at + "." + q.seal(at, a), nil
}

// Checked tells whether an answer was looked at once more: what its form carries is ours, and somebody took their time.
func (q Question) Checked(carried string, a Answer, now time.Time) bool {
	at, sum, ok := strings.Cut(carried, ".")
	micros, err := strconv.ParseInt(at, 10, 64)
	if !ok || err != nil || q.salt == "" || !hmac.Equal([]byte(sum), []byte(q.seal(at, a))) {
		return false
	}
	age := now.Sub(firsthand.FromMicros(micros))
	return age >= checkLeast && age <= checkMost
}

// seal is of an answer as it reads: browsers may change its spaces and line ends.
func (q Question) seal(at string, a Answer) string {
	mac := hmac.New(sha256.New, []byte(q.salt))
	mac.Write([]byte("check\x00" + at))
	for _, field := range []string{a.Text, a.Name, a.Place} {
		mac.Write([]byte("\x00" + strings.Join(strings.Fields(field), " ")))
	}
	return hex.EncodeToString(mac.Sum(nil))
}

// Suspicious tells whether an answer is of the kind that programs send: it has an address in it.
func (a Answer) Suspicious() bool {
	text := strings.ToLower(a.Text + " " + a.Name + " " + a.Place)
	return strings.Contains(text, "://") || strings.Contains(text, "www.") || strings.Contains(text, "[url") || strings.Contains(text, "<a ")
}
