package site

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// Readers who are signed in. Their cookie is read where a page is made, and nowhere else: files are everybody's.

// readerCookie is the name of the cookie. Browsers keep one that begins with __Host- from being set by other hosts of the
// same domain, and over a connection that others read.
func (s *Site) readerCookie() string { return s.cookieName("reader") }

func (s *Site) cookieName(name string) string {
	switch {
	case s.URL.Scheme != "https":
		return "firsthand-" + name
	case s.cookiePath() != "/":
		return "__Secure-firsthand-" + name
	}
	return "__Host-firsthand-" + name
}

func (s *Site) cookiePath() string { return strings.TrimSuffix(s.URL.Path, "/") + "/" }

// ReaderCookie is what signs a browser in with the token of members.SignIn, until the session ends.
func (s *Site) ReaderCookie(token string, session members.Session) *http.Cookie {
	return s.cookie("reader", token, firsthand.FromMicros(session.ExpiresAt))
}

// cookie is one of ours, which no script reads and no other site has sent along with what it sends.
func (s *Site) cookie(name, value string, until time.Time) *http.Cookie {
	return &http.Cookie{Name: s.cookieName(name), Value: value, Path: s.cookiePath(), Expires: until, HttpOnly: true, Secure: s.URL.Scheme == "https", SameSite: http.SameSiteLaxMode}
}

// noCookie takes one away again.
func (s *Site) noCookie(name string) *http.Cookie {
	c := s.cookie(name, "", time.Time{})
	c.MaxAge = -1
	return c
}

// NoReaderCookie takes the cookie away again.
func (s *Site) NoReaderCookie() *http.Cookie { return s.noCookie("reader") }

// reader is who asks: nil for nobody that we know, which is also who has a cookie that is unknown or over. Without a cookie
// nothing is looked up.
func (s *Site) reader(r *http.Request) (*members.Member, error) {
	m, _, err := s.readerIn(r)
	return m, err
}

// readerIn is reader, and the session by which they are signed in.
func (s *Site) readerIn(r *http.Request) (*members.Member, members.SessionID, error) {
	if len(r.Header["Cookie"]) == 0 {
		return nil, "", nil
	}
	cookies := r.CookiesNamed(s.readerCookie())
	if len(cookies) != 1 || !members.Token(cookies[0].Value) {
		return nil, "", nil // of two, one may have been put there by somebody else
	}
	var session members.Session
	var m members.Member
	err := s.DB.Read(r.Context(), func(tx *store.Tx) (err error) {
		session, m, err = members.Find(r.Context(), tx, cookies[0].Value)
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil, "", nil
	}
	if err != nil {
		return nil, "", err
	}
	if !session.SeenLately(s.Clock.Now()) {
		s.seen.note(session.ID)
	}
	return &m, session.ID, nil
}

// keepPrivate takes from an answer to somebody who is signed in whatever would let a cache between us keep it for others.
func keepPrivate(h http.Header, status int) {
	switch said := h.Get("Cache-Control"); {
	case strings.HasPrefix(said, "private"):
	case said == "no-store" || status >= 400:
		keepNowhere(h)
	default:
		h.Set("Cache-Control", "private, max-age=0, must-revalidate")
	}
	withoutKeys(h)
	varyByCookie(h)
}

// withoutKeys takes away what a cache in front would find an answer by.
func withoutKeys(h http.Header) {
	h.Del("Surrogate-Key")
	h.Del("Cache-Tag")
}

// keepNowhere says of an answer that it is for one reader, once: neither a cache nor their browser keeps it.
func keepNowhere(h http.Header) {
	h.Set("Cache-Control", "private, no-store")
	withoutKeys(h)
	varyByCookie(h)
}

func varyByCookie(h http.Header) {
	for _, v := range h.Values("Vary") {
		if v == "Cookie" {
			return
		}
	}
	h.Add("Vary", "Cookie")
}

// seen are the sessions that were used since it was written last. No request that reads waits for that.
type seen struct {
	mu       sync.Mutex
	sessions map[members.SessionID]bool
}

// note remembers that a session was used. What is too much is noted the next time that the reader comes.
func (s *seen) note(id members.SessionID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.sessions == nil {
		s.sessions = map[members.SessionID]bool{}
	}
	if len(s.sessions) < members.MaxSeen {
		s.sessions[id] = true
	}
}

// take gives what was noted, and forgets it.
func (s *seen) take() (list []members.SessionID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id := range s.sessions {
		list = append(list, id)
	}
	s.sessions = nil
	return list
}

const seenPeriod = time.Minute // how long it takes until it is written that somebody was here

// writeSeen writes, now and then until ctx ends, who was here.
func (s *Site) writeSeen(ctx context.Context, log *slog.Logger) {
	every := time.NewTicker(seenPeriod)
	defer every.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-every.C:
			if err := s.noteSeen(ctx); err != nil && ctx.Err() == nil {
				log.Warn("it could not be written when readers were here last", "error", err)
			}
		}
	}
}

// machinery does what no person does.
var machinery = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}

func (s *Site) noteSeen(ctx context.Context) error {
	list := s.seen.take()
	if len(list) == 0 {
		return nil
	}
	return s.DB.Write(ctx, machinery, firsthand.MemberSeen, func(tx *store.Tx) error { return members.Seen(ctx, tx, list) })
}
