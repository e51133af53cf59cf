package edge

import (
	"context"
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// How says how thoroughly pages are thrown away.
type How int

// A page that is Gone is given to nobody any more; one that is Stale may be given out once more, while a new one is fetched.
const (
	Stale How = iota
	Gone
)

// Purger is a cache in front of the site that finds pages by keys.
type Purger interface {
	// Name is what it is called where people read.
	Name() string
	// Header is the header in which the cache reads the keys of an answer.
	Header(keys []string) (name, value string)
	// Most is how many keys it takes at once.
	Most() int
	// Backlog is how many keys may wait for it: of more, everything is thrown. Where it takes few calls a minute, what is urgent does
	// not wait behind many.
	Backlog() int
	// Purge throws away every page that has one of the keys, Most at most. A cache that knows no Stale takes it for Gone.
	// It may be told the same again. An error is a *firsthand.Error whose sentence may be shown.
	Purge(ctx context.Context, how How, keys []string) error
}

// keyBytes make eight letters, which is enough: of a million tags hardly two have the same, and then a page too many is thrown.
const keyBytes = 5

// Key is what a tag of a site is called in front of it: eight letters, which say nothing of the tag. One cache may stand in front of
// many sites. Letters are small: some caches do not tell them apart.
func Key(site, tag string) string {
	sum := sha256.Sum256([]byte(site + "\n" + tag))
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:keyBytes]))
}
