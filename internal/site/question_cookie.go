package site

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/url"
	"strings"
	"time"

	"firsthand/internal/publication"
)

// What a browser keeps of a vote: a random number of that question alone, which it sends to the page of the question and
// nowhere else. Who only reads is given none.

const (
	voteKept    = 180 * 24 * time.Hour // of a question that does not close by itself
	voteKeptEnd = 7 * 24 * time.Hour   // after the end
)

// voteName is the name of the cookie of one question.
func (s *Site) voteName(question string) string {
	sum := sha256.Sum256([]byte(question))
	name := "firsthand-vote-" + hex.EncodeToString(sum[:4])
	if s.URL.Scheme == "https" {
		return "__Secure-" + name
	}
	return name
}

// voteCookie has the browser keep the token of a vote.
func (s *Site) voteCookie(k keptAnswer, token string) *http.Cookie {
	until := s.Clock.Now().Add(voteKept)
	if end := k.asked.Record.Closes(k.asked.Published()); !end.IsZero() && end.Add(voteKeptEnd).Before(until) {
		until = end.Add(voteKeptEnd)
	}
	at := &url.URL{Path: strings.TrimSuffix(s.cookiePath(), "/") + k.asked.URL()}
	return &http.Cookie{Name: s.voteName(k.asked.URL()), Value: token, Path: at.EscapedPath(), Expires: until,
		HttpOnly: true, Secure: s.URL.Scheme == "https", SameSite: http.SameSiteLaxMode}
}

// voteToken is what the browser kept of a vote on the question whose page it asks for, "" if it kept nothing that could be ours.
func (s *Site) voteToken(r *http.Request) string {
	if len(r.Header["Cookie"]) == 0 {
		return ""
	}
	cookies := r.CookiesNamed(s.voteName(questionOf(r.URL.Path)))
	if len(cookies) != 1 || len(cookies[0].Value) != 26 || strings.Trim(cookies[0].Value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") != "" {
		return ""
	}
	return cookies[0].Value
}

// questionOf is the path of the question to which a page of answers, or the thanks, belongs.
func questionOf(path string) string {
	if head, _, found := strings.Cut(path, "/page/"); found {
		path = head + "/"
	}
	return strings.TrimSuffix(path, strings.TrimPrefix(publication.ThanksPath(""), "/"))
}
