package site

import (
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

const (
	maxEntryForm  = 16 << 10 // bytes of a form of members
	maxEntryField = 10       // fields of it
)

// receive takes what a reader sends from a form of ours.
func (s *Site) receive(w http.ResponseWriter, r *http.Request) error {
	forms := map[string]func(http.ResponseWriter, *http.Request, form) error{
		signInPath: s.receiveSignIn, signUpPath: s.receiveSignUp, accountPath: s.receiveAccount, deletePath: s.receiveDelete, membersPath: s.receiveLink,
	}
	take := forms[r.URL.Path]
	if take == nil {
		return s.receiveReport(w, r)
	}
	has, joining, err := s.deskHas(r)
	if err != nil {
		return err
	}
	reader, _, err := s.readerIn(r)
	if err != nil {
		return err
	}
	if has && r.URL.Path != membersPath || !joining.On() && reader == nil {
		return readOnly(s.servePage)(w, r)
	}
	if err := s.origins.Check(r); err != nil {
		return firsthand.Because(err, firsthand.Forbidden, "This form was sent from another site, so nothing was done.")
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxEntryForm)
	if err := r.ParseForm(); err != nil || len(r.PostForm) > maxEntryField {
		return firsthand.Because(err, firsthand.Invalid, "This form did not arrive whole: go back and send it again.")
	}
	f := form{get: r.PostForm.Get, reader: reader, mayJoin: joining.Open(), mustAgree: joining.Agree}
	return take(w, r, f)
}

// serveEntry is the page of a form to which something of ours links, with where the reader wants to be afterwards in the query; any other
// is as it stands in the cache.
func (s *Site) serveEntry(w http.ResponseWriter, r *http.Request) error {
	back := r.URL.Query().Get("r")
	if !strings.HasPrefix(back, "/") || len(back) > 500 {
		return s.servePage(w, r)
	}
	has, joining, err := s.deskHas(r)
	if err != nil {
		return err
	}
	reader, _, err := s.readerIn(r)
	if err != nil {
		return err
	}
	if has || reader != nil || !joining.On() {
		return s.servePage(w, r)
	}
	return s.showMembership(w, r, http.StatusOK, nil, membership{step: membershipOf(r.URL.Path, joining, nil), back: back})
}

// form is a form of members as it came.
type form struct {
	get       func(string) string
	reader    *members.Member // who sent it, nil for nobody that we know
	mayJoin   bool
	mustAgree bool
}

// refused shows a step again with what was wrong; what is no mistake of the reader's is an error.
func (s *Site) refused(w http.ResponseWriter, r *http.Request, reader *members.Member, m membership, err error) error {
	status := web.Status(err)
	switch {
	case firsthand.ErrorCode(err) == firsthand.Internal, status == http.StatusForbidden:
		return err
	case status == http.StatusBadRequest, status == http.StatusConflict:
		status = http.StatusUnprocessableEntity
	}
	m.problem = firsthand.ErrorMessage(err)
	return s.showMembership(w, r, status, reader, m)
}

// receiveSignIn has a letter sent to who wants to sign in, or takes the code from one.
func (s *Site) receiveSignIn(w http.ResponseWriter, r *http.Request, f form) error {
	if code := f.get("code"); code != "" {
		return s.receiveCode(w, r, f, code)
	}
	m := membership{step: stepSignIn, email: strings.TrimSpace(f.get("email")), back: f.get("back")}
	if f.get("again") == "" { // which people do not see
		if _, err := s.AskPass(w, r, members.Pass{Kind: members.PassSignIn, Email: m.email, Back: f.get("back")}); err != nil {
			return s.refused(w, r, f.reader, m, err)
		}
	}
	m.step, m.of = stepSent, members.PassSignIn
	return s.showMembership(w, r, http.StatusOK, f.reader, m)
}

func (s *Site) receiveCode(w http.ResponseWriter, r *http.Request, f form, code string) error {
	m := membership{step: stepSent, of: members.PassSignIn, email: f.get("email")}
	if f.get("of") == string(members.PassSignUp) {
		m.of = members.PassSignUp
	}
	e, right, err := s.EnterByCode(w, r, "", code)
	if err == nil && !right {
		err = firsthand.Errorf(firsthand.Invalid, members.SayWrongCode)
	}
	if err != nil {
		return s.refused(w, r, f.reader, m, err)
	}
	return s.entered(w, r, e)
}

// receiveSignUp has a letter sent to who wants to join.
func (s *Site) receiveSignUp(w http.ResponseWriter, r *http.Request, f form) error {
	m := membership{step: stepSignUp, email: strings.TrimSpace(f.get("email")), name: f.get("name"), back: f.get("back")}
	var err error
	switch {
	case !f.mayJoin:
		err = firsthand.Errorf(firsthand.Invalid, members.SayInvited)
	case f.mustAgree && f.get("agree") == "":
		err = firsthand.Errorf(firsthand.Invalid, members.SayAgree)
	case f.get("again") == "":
		_, err = s.AskPass(w, r, members.Pass{Kind: members.PassSignUp, Email: m.email, Name: m.name, Back: f.get("back")})
	}
	if err != nil {
		return s.refused(w, r, f.reader, m, err)
	}
	m.step, m.of = stepSent, members.PassSignUp
	return s.showMembership(w, r, http.StatusOK, f.reader, m)
}

// serveLink is where the link of a letter leads. The browser that asked for the letter is let in at once. Any other, be it a program that looks at
// links or another machine of the reader's, gets a page with one button: looking at it uses nothing up.
func (s *Site) serveLink(w http.ResponseWriter, r *http.Request) error {
	token := r.URL.Query().Get("token")
	if token == "" {
		return s.servePage(w, r)
	}
	reader, _, err := s.readerIn(r)
	if err != nil {
		return err
	}
	var p members.Pass
	var asked bool
	err = s.DB.Read(r.Context(), func(tx *store.Tx) (err error) {
		p, asked, err = members.PassOf(r.Context(), tx, token, s.AskedBy(r))
		return err
	})
	if err != nil {
		return s.linkOver(w, r, reader, err)
	}
	if asked && r.Method == http.MethodGet && r.Header.Get("Sec-Purpose") == "" {
		e, err := s.enterByLink(w, r, token)
		if err != nil {
			return s.linkOver(w, r, reader, err)
		}
		return s.entered(w, r, e)
	}
	m := membership{step: stepConfirm, of: p.Kind, token: token}
	if p.Kind == members.PassAddress {
		m.email = p.Email
	}
	return s.showMembership(w, r, http.StatusOK, reader, m)
}

// receiveLink is the button of that page.
func (s *Site) receiveLink(w http.ResponseWriter, r *http.Request, f form) error {
	e, err := s.enterByLink(w, r, f.get("token"))
	if err != nil {
		return s.linkOver(w, r, f.reader, err)
	}
	return s.entered(w, r, e)
}

// linkOver tells who comes with a link that is good no more, and where to get another.
func (s *Site) linkOver(w http.ResponseWriter, r *http.Request, reader *members.Member, err error) error {
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		err = web.WithStatus(http.StatusGone, err)
	}
	m := membership{step: stepSignIn}
	if reader != nil {
		m.step = stepAccount
	}
	return s.refused(w, r, reader, m, err)
}

// entered leads on who came in; after a change of address they see the account.
func (s *Site) entered(w http.ResponseWriter, r *http.Request, e members.Entered) error {
	w.Header().Set("Cache-Control", "private, no-store")
	if e.Kind != members.PassAddress {
		http.Redirect(w, r, s.EnteredAt(e), http.StatusSeeOther)
		return nil
	}
	reader, _, err := s.readerIn(r)
	if err != nil {
		return err
	}
	m := membership{step: stepMessage, title: "account", done: "address_changed"}
	if reader != nil && reader.ID == e.Who.ID {
		m.step = stepAccount
	}
	return s.showMembership(w, r, http.StatusOK, reader, m)
}
