package site

import (
	"net/http"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/wording"
)

// Where readers join, sign in, and see what is kept of them. What the desk has at one of these addresses comes first, as in Ghost.
const (
	signInPath  = "/signin/"
	signUpPath  = "/signup/"
	accountPath = "/account/"
	deletePath  = "/account/delete/"
	exportPath  = "/account/export/"
	membersPath = "/members/" // where the links of letters lead
)

// The steps of the pages of members.
const (
	stepSignIn  = "signin"
	stepSignUp  = "signup"
	stepSent    = "sent"
	stepConfirm = "confirm"
	stepAccount = "account"
	stepDelete  = "delete"
	stepMessage = "message"
)

// membership is a page of members, as far as its forms are filled in.
type membership struct {
	step    string
	email   string
	name    string
	of      members.PassKind // of stepSent and stepConfirm
	token   string           // of stepConfirm
	back    string           // where they want to be then: a path of this site, perhaps with a place on its page
	problem string           // why nothing was done, in English
	done    string           // what was, by its key in the words of membership
	title   string           // of stepMessage, the same
}

// membershipOf is the page that stands at a path, for who asks; "" where none does. Where the site has no members there is one for those
// who are signed in from before: their data stays theirs.
func membershipOf(path string, joining publication.Joining, reader *members.Member) string {
	step := ""
	switch path {
	case signInPath:
		step = stepSignIn
	case signUpPath:
		step = stepSignUp
	case accountPath:
		step = stepAccount
	case deletePath:
		step = stepDelete
	default:
		return ""
	}
	switch {
	case reader == nil && !joining.On():
		return ""
	case reader == nil && (step == stepAccount || step == stepDelete):
		return stepSignIn
	case reader != nil && (step == stepSignIn || step == stepSignUp):
		return stepAccount
	}
	return step
}

// membershipAnswer is the page of members at the path of this request, nil where there is none.
func (r *request) membershipAnswer() (*answer, error) {
	switch r.path {
	case signInPath, signUpPath, accountPath, deletePath:
	default:
		return nil, nil
	}
	r.view.ReaderRead("") // whether somebody is signed in
	step := membershipOf(r.path, r.view.Settings.Joining, r.reader)
	if step == "" {
		return nil, nil
	}
	return r.drawn(func() (*page, error) { return r.membershipPage(membership{step: step}), nil })
}

// membershipPage is a page of members.
func (r *request) membershipPage(m membership) *page {
	w, joining := r.view.Words(), r.view.Settings.Joining
	say := func(key string) string { return wording.Fill(w.Membership[key], "email", m.email) }
	title := map[string]string{stepSignIn: "sign_in", stepSignUp: "sign_up", stepSent: "sent_title", stepConfirm: "confirm_title", stepAccount: "account", stepDelete: "delete", stepMessage: m.title}[m.step]
	root := map[string]any{
		"step": m.step, "title": say(title), "styles": publicURL(portalStyle), "words": templateWords(w.Membership), "problem": textOrNil(w.Sentence(m.problem)), "done": nil,
		"signin": m.step == stepSignIn, "signup": m.step == stepSignUp, "sent": nil, "confirm": nil, "account": nil, "delete": m.step == stepDelete, "message": m.step == stepMessage,
		"may_join": joining.Open(), "asks_name": !joining.NoName, "terms": textOrNil(joining.TermsHTML()), "agree": joining.Agree,
		"email": m.email, "name": m.name, "of": string(m.of), "code": m.of != members.PassAddress, "token": m.token, "back": m.back, "again": r.at(signInPath),
		"at": map[string]any{"signin": r.at(signInPath), "signup": r.at(signUpPath), "account": r.at(accountPath), "delete": r.at(deletePath), "export": r.at(exportPath),
			"members": r.at(membersPath), "code": r.at(signInPath), "front": r.at("/")},
	}
	if m.done != "" {
		root["done"] = say(m.done)
	}
	switch m.step {
	case stepSent:
		root["sent"] = say("sent_" + string(m.of))
		if m.of == members.PassSignUp {
			root["again"] = r.at(signUpPath)
		}
	case stepConfirm:
		root["confirm"] = say("confirm_" + string(m.of))
	case stepAccount, stepDelete:
		r.view.ReaderRead("email")
		if r.reader != nil && m.step == stepAccount {
			root["account"] = wording.Fill(w.Membership["signed_in_as"], "email", r.reader.Email)
			root["name"], root["comment_letters"], root["new_email"] = r.reader.Name, !r.reader.NoCommentLetters, m.email
		}
	}
	return &page{template: "membership", root: map[string]any{"membership": root}, contexts: []string{"membership"},
		head: head{title: say(title) + " – " + r.view.Settings.Title, kind: "website", noindex: true, secret: m.step == stepConfirm}}
}

// templateWords are words as templates look them up.
func templateWords(words map[string]string) map[string]any {
	out := make(map[string]any, len(words))
	for key, text := range words {
		out[key] = text
	}
	return out
}

// at is where a path of ours stands, below that of the site.
func (r *request) at(path string) string { return r.s.at(path) }

func (s *Site) at(path string) string { return s.cookiePath() + path[1:] }

// showMembership draws a page of members for one reader alone, whatever stands in the cache.
func (s *Site) showMembership(w http.ResponseWriter, r *http.Request, status int, reader *members.Member, m membership) error {
	made, err := s.draw(r.Context(), ask{r.URL.Path, reader}, func(rq *request) (*page, error) { return rq.membershipPage(m), nil })
	if err != nil {
		return err
	}
	made.Status = status
	made.header["Cache-Control"] = "private, no-store"
	return s.sendTo(reader, w, r, made)
}

// deskHas tells whether something of the desk's stands at an address of the pages of members: then a form that is sent there is none of ours.
func (s *Site) deskHas(r *http.Request) (has bool, joining publication.Joining, err error) {
	err = s.DB.Read(r.Context(), func(tx *store.Tx) error {
		settings, err := publication.GetSettings(r.Context(), tx)
		if err != nil {
			return err
		}
		joining = settings.Joining
		_, err = publication.Resolve(r.Context(), tx, settings, r.URL.Path)
		if has = err == nil; firsthand.ErrorCode(err) == firsthand.NotFound {
			err = nil
		}
		return err
	})
	return has, joining, err
}
