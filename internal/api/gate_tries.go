package api

import (
	"crypto/sha256"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"firsthand"
	"firsthand/internal/web"
)

// tries counts who tries to come in. Nobody far away keeps somebody out: what is tried for an account counts for the network
// that it comes from, and what strangers try together is counted apart from where the desk works. Every node counts for
// itself.
type tries struct {
	addresses  *web.Limiter // by a secret that nobody guesses: a link, a passkey, an invitation, the set-up
	strangers  *web.Limiter // by a password, which costs time to check
	neighbours *web.Limiter // the same, from where somebody was signed in lately
	accounts   *web.Limiter // as whom, from which network
	lately     *networks
}

func newTries() tries {
	limit := func(each, all int) *web.Limiter {
		return web.NewLimiter(web.Limits{Each: each, EachPer: 10 * time.Minute, All: all, AllPer: 10 * time.Minute})
	}
	return tries{addresses: limit(60, 20_000), strangers: limit(60, 2000), neighbours: limit(300, 2000), accounts: limit(10, 1_000_000), lately: &networks{seen: map[netip.Prefix]time.Time{}}}
}

// mayTry counts an attempt to come in by what nobody guesses, and, where it is about an account, the attempts for it.
func (a *API) mayTry(c caller, account string) error {
	now := a.Clock.Now()
	if a.addresses.Allow(c.addr, now) && (account == "" || a.accounts.Allow(accountAddr(account+" "+network(c.addr).String()), now)) {
		return nil
	}
	return tooMany("Too many attempts to sign in: wait a few minutes, then try again.")
}

// mayGuess counts an attempt with an account's password.
func (a *API) mayGuess(c caller, account string) error {
	now, all := a.Clock.Now(), a.strangers
	if c.known || a.lately.has(c.addr, now) {
		all = a.neighbours
	}
	if all.Allow(c.addr, now) && a.accounts.Allow(accountAddr(account+" "+network(c.addr).String()), now) {
		return nil
	}
	return tooMany("Too many attempts to sign in: wait a few minutes, then try again, or come in by a passkey or a link.")
}

// tooMany is the answer to who asks too often.
func tooMany(sentence string) error {
	return web.WithStatus(http.StatusTooManyRequests, firsthand.Errorf(firsthand.Forbidden, "%s", sentence))
}

// remember notes that somebody of the desk is signed in at an address.
func (t tries) remember(addr netip.Addr, now time.Time) { t.lately.note(addr, now) }

// networks are where people of the desk were signed in lately.
type networks struct {
	mu   sync.Mutex
	seen map[netip.Prefix]time.Time
}

const (
	maxNetworks  = 10_000
	networkLasts = 30 * 24 * time.Hour
)

func (n *networks) note(addr netip.Addr, now time.Time) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if len(n.seen) >= maxNetworks {
		clear(n.seen) // who works now is noted again with the next request
	}
	n.seen[network(addr)] = now
}

func (n *networks) has(addr netip.Addr, now time.Time) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	at, seen := n.seen[network(addr)]
	return seen && now.Sub(at) < networkLasts
}

// network is what one household has.
func network(addr netip.Addr) netip.Prefix {
	bits := 32
	if addr = addr.Unmap(); addr.Is6() {
		bits = 64
	}
	prefix, _ := addr.Prefix(bits) // of no address: the one that is none
	return prefix
}

// accountAddr is an account as the limiter counts it: a number made of its address.
func accountAddr(account string) netip.Addr {
	sum := sha256.Sum256([]byte(account))
	sum[0] = 0xfd // never one of the addresses that stand for older ones
	return netip.AddrFrom16([16]byte(sum[:16]))
}
