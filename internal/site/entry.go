package site

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// How readers come in, for the forms of our pages and for what scripts ask (portal): both set the same cookies and have the same limits.

// anybody is a reader that we do not know: who asks to come in, votes, answers, or reports what is wrong.
var anybody = firsthand.Actor{Name: "A reader", Role: firsthand.Reader}

// entryLimits say how often one address may ask for letters, and try codes and links.
var (
	askLimits = web.Limits{Each: 10, EachPer: 10 * time.Minute, All: 2000, AllPer: time.Hour}
	tryLimits = web.Limits{Each: 30, EachPer: 10 * time.Minute, All: 6000, AllPer: time.Hour}
)

const (
	sayNoMail    = "This site sends no emails at the moment, so that nobody can sign in. Write to the desk."
	sayManyAsked = "Many emails were asked for from where you are. Try again in ten minutes."
)

// AskPass has a letter written that lets somebody in, and remembers in their browser that it asked. Only for that is a cookie set.
func (s *Site) AskPass(w http.ResponseWriter, r *http.Request, p members.Pass) (browser string, err error) {
	if !s.Sends {
		return "", firsthand.Errorf(firsthand.Unavailable, sayNoMail)
	}
	if !s.asking.Allow(s.Proxies.Client(r), s.Clock.Now()) {
		return "", tooMany(w, firsthand.Errorf(firsthand.Unavailable, sayManyAsked))
	}
	err = s.DB.Write(r.Context(), anybody, firsthand.MemberAsk, func(tx *store.Tx) (err error) {
		if browser, err = members.Ask(r.Context(), tx, p); err != nil || p.Kind != members.PassAddress {
			return err
		}
		return members.TellLeaving(r.Context(), tx, p.Member)
	})
	if err != nil {
		if firsthand.ErrorMessage(err) == members.SayManyLetters {
			return "", tooMany(w, err)
		}
		return "", err
	}
	http.SetCookie(w, s.cookie("asked", browser, s.Clock.Now().Add(members.LinkLasts)))
	return browser, nil
}

// tooMany is the refusal of who asks too often.
func tooMany(w http.ResponseWriter, err error) error {
	w.Header().Set("Retry-After", "600")
	return web.WithStatus(http.StatusTooManyRequests, err)
}

// EnterByCode signs in the browser that asked for a letter, by the code in it.
func (s *Site) EnterByCode(w http.ResponseWriter, r *http.Request, browser, code string) (e members.Entered, right bool, err error) {
	if !s.trying.Allow(s.Proxies.Client(r), s.Clock.Now()) {
		return e, false, tooMany(w, firsthand.Errorf(firsthand.Unavailable, sayManyAsked))
	}
	if browser == "" {
		browser = s.AskedBy(r)
	}
	code = strings.Join(strings.Fields(code), "")
	err = s.DB.Write(r.Context(), anybody, firsthand.MemberEnter, func(tx *store.Tx) (err error) {
		e, right, err = members.EnterByCode(r.Context(), tx, browser, code)
		return err
	})
	if err == nil && right {
		s.welcome(w, e)
	}
	return e, right, err
}

// enterByLink lets in who has the link of a letter.
func (s *Site) enterByLink(w http.ResponseWriter, r *http.Request, token string) (e members.Entered, err error) {
	if !s.trying.Allow(s.Proxies.Client(r), s.Clock.Now()) {
		return e, tooMany(w, firsthand.Errorf(firsthand.Unavailable, sayManyAsked))
	}
	err = s.DB.Write(r.Context(), anybody, firsthand.MemberEnter, func(tx *store.Tx) (err error) {
		e, err = members.EnterByLink(r.Context(), tx, token)
		return err
	})
	if err == nil {
		s.welcome(w, e)
	}
	return e, err
}

// welcome signs a browser in; who proved a new address stays as they are.
func (s *Site) welcome(w http.ResponseWriter, e members.Entered) {
	if e.Token == "" {
		return
	}
	http.SetCookie(w, s.ReaderCookie(e.Token, e.Session))
	http.SetCookie(w, s.noCookie("asked"))
}

// ReaderOf is who is signed in where a request comes from, and in which session; nil for nobody.
func (s *Site) ReaderOf(r *http.Request) (*members.Member, members.SessionID, error) {
	m, session, err := s.readerIn(r)
	return m, session, err
}

// SignOut signs the reader's browser out, or all of theirs. Who is signed out already stays so.
func (s *Site) SignOut(w http.ResponseWriter, r *http.Request, everywhere bool) error {
	m, session, err := s.readerIn(r)
	if err != nil {
		return err
	}
	if m != nil {
		err = s.DB.Write(r.Context(), m.Actor(), firsthand.MemberSignOut, func(tx *store.Tx) error {
			if everywhere {
				return members.SignOutEverywhere(r.Context(), tx, m.ID)
			}
			return members.SignOut(r.Context(), tx, m.ID, session)
		})
	}
	if err == nil {
		http.SetCookie(w, s.NoReaderCookie())
	}
	return err
}

// AskedBy is what the browser was given when it asked for a letter, "" if it did not.
func (s *Site) AskedBy(r *http.Request) string {
	cookies := r.CookiesNamed(s.cookieName("asked"))
	if len(cookies) != 1 || !members.Token(cookies[0].Value) {
		return ""
	}
	return cookies[0].Value
}

// EnteredAt is where somebody goes who came in: back to where they came from, with Ghost's words for it in the query. Who joined goes to the
// page that the desk has for that, as in Ghost, if it is one of this site.
func (s *Site) EnteredAt(e members.Entered) string {
	if welcome := strings.TrimPrefix(e.Welcome, s.base+"/"); e.New && welcome != "" {
		u, err := url.Parse("/" + strings.TrimPrefix(welcome, "/"))
		if err == nil && u.Host == "" && !strings.Contains(welcome, ":") && !strings.ContainsAny(welcome, "\\") && u.Path != "/" {
			return (&url.URL{Path: s.at(strings.TrimSuffix(u.Path, "/") + "/"), RawQuery: u.RawQuery, Fragment: u.Fragment}).String()
		}
	}
	back, action := e.Back, string(members.PassSignIn)
	if back == "" || back == signInPath || back == signUpPath || back == membersPath {
		back = "/"
	}
	if e.New {
		action = string(members.PassSignUp)
	}
	back, place, _ := strings.Cut(back, "#")
	u := url.URL{Path: s.at(back), Fragment: place, RawQuery: url.Values{"action": {action}, "success": {"true"}}.Encode()}
	return u.String()
}
