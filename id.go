package firsthand

import (
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"sync/atomic"
	"time"
)

// An object ID is 24 hex digits: 4 bytes of seconds since 1970, 5 random bytes of this process, a
// 3-byte counter. It is the form that Ghost's clients expect, and it sorts by time of making.
// IDs that come in from elsewhere are opaque: only CleanID decides whether we can keep one.

var ids = newIDMaker()

type idMaker struct {
	process [5]byte
	counter atomic.Uint32
}

func newIDMaker() *idMaker {
	m := &idMaker{}
	var start [4]byte
	rand.Read(m.process[:])
	rand.Read(start[:])
	m.counter.Store(binary.BigEndian.Uint32(start[:]))
	return m
}

// NewID makes an object ID for something made at the given time.
func NewID(at time.Time) string {
	var b [12]byte
	binary.BigEndian.PutUint32(b[:4], uint32(at.Unix()))
	copy(b[4:9], ids.process[:])
	n := ids.counter.Add(1)
	b[9], b[10], b[11] = byte(n>>16), byte(n>>8), byte(n)
	return hex.EncodeToString(b[:])
}

// NewUUID makes a random (version 4) UUID, as Ghost's objects carry beside their ID.
func NewUUID() string {
	var b [16]byte
	rand.Read(b[:])
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	s := hex.EncodeToString(b[:])
	return s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}

// CleanID tells whether an ID from outside can be kept as it is: 1 to 64 letters, digits, - or _.
func CleanID(id string) bool {
	if len(id) == 0 || len(id) > 64 {
		return false
	}
	for i := 0; i < len(id); i++ {
		switch c := id[i]; {
		case c >= '0' && c <= '9', c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '-', c == '_':
		default:
			return false
		}
	}
	return true
}
