package portal

import (
	"crypto/rand"
	"encoding/hex"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
)

// asked is what a form asks for who wants to come in, by Ghost's names. Newsletters are taken and not looked at: none are sent yet.
type asked struct {
	Email        string   `json:"email"`
	EmailType    string   `json:"emailType"`
	Name         string   `json:"name"`
	Labels       []string `json:"labels"`
	Redirect     string   `json:"redirect"`
	AutoRedirect *bool    `json:"autoRedirect"`
	Honeypot     any      `json:"honeypot"`
	IncludeOTC   any      `json:"includeOTC"`
	Agree        any      `json:"agree"` // to the terms: ours, for Ghost's portal asks in the browser alone
}

// ask has a letter sent to who wants to come in: POST send-magic-link.
func (d *door) ask(w http.ResponseWriter, r *http.Request) error {
	var in asked
	if err := read(r, &in); err != nil {
		return err
	}
	settings, err := d.settings(r.Context())
	if err != nil {
		return err
	}
	p := members.Pass{Email: strings.TrimSpace(in.Email), Name: in.Name, Labels: in.Labels, Back: d.back(r, in)}
	switch in.EmailType {
	case "signin":
		p.Kind, p.Name, p.Labels = members.PassSignIn, "", nil
	case "signup", "subscribe", "":
		p.Kind = members.PassSignUp
	default:
		return ghostwire.BadRequest("Bad Request.")
	}
	switch {
	case p.Email == "":
		return ghostwire.BadRequest("Email is required.")
	case !firsthand.IsMailAddress(p.Email):
		return ghostwire.BadRequest(members.SayNoAddress)
	case filled(in.Honeypot): // by a program, which need not know
		return ghostwire.Answer(w, http.StatusCreated, ghostwire.Object{})
	case !settings.Joining.On(), p.Kind == members.PassSignUp && !settings.Joining.Open():
		return ghostwire.BadRequest(members.SayInvited)
	case p.Kind == members.PassSignUp && settings.Joining.Agree && !filled(in.Agree):
		p := ghostwire.BadRequest(members.SayAgree)
		p.Code = "TERMS_NOT_AGREED"
		return p
	}
	browser, err := d.Readers.AskPass(w, r, p)
	if err != nil {
		return err
	}
	out := ghostwire.Object{}
	if p.Kind == members.PassSignIn && (in.IncludeOTC == true || in.IncludeOTC == "true") {
		out["otc_ref"] = browser
	}
	return ghostwire.Answer(w, http.StatusCreated, out)
}

// filled tells whether something was written into a field, or ticked.
func filled(v any) bool { return v != nil && v != "" && v != false && v != "false" }

// back is the path that somebody comes back to: what the form says or else the page that it stands on, of this site alone.
func (d *door) back(r *http.Request, in asked) string {
	if in.AutoRedirect != nil && !*in.AutoRedirect {
		return ""
	}
	for _, address := range []string{in.Redirect, r.Referer()} {
		u, err := url.Parse(address)
		if err == nil && address != "" {
			if rest, ok := strings.CutPrefix(address, d.BaseURL+"/"); ok && u.Host != "" && !strings.HasPrefix(rest, "/") {
				return u.Path
			}
		}
	}
	return ""
}

// verifyCode signs in the browser that asked, by the six digits of the letter: POST verify-otc. The client goes to the address that it is told.
func (d *door) verifyCode(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		OTC    string `json:"otc"`
		OTCRef string `json:"otcRef"`
	}
	if err := read(r, &in); err != nil {
		return err
	}
	if in.OTC == "" || in.OTCRef == "" {
		p := ghostwire.BadRequest("Bad Request.")
		p.Context, p.Code = "otc and otcRef are required", "OTC_VERIFICATION_MISSING_PARAMS"
		return p
	}
	e, right, err := d.Readers.EnterByCode(w, r, in.OTCRef, in.OTC)
	if err != nil {
		return err
	}
	if !right {
		p := ghostwire.BadRequest(members.SayWrongCode)
		p.Code = "INVALID_OTC"
		return p
	}
	return ghostwire.Answer(w, http.StatusOK, ghostwire.Object{"redirectUrl": d.BaseURL + d.Readers.EnteredAt(e)})
}

// signOut signs the browser out, or all of the reader's: DELETE session.
func (d *door) signOut(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		All bool `json:"all"`
	}
	if err := read(r, &in); err != nil {
		return err
	}
	if err := d.Readers.SignOut(w, r, in.All); err != nil {
		return err
	}
	return d.nothing(w, r)
}

// integrityToken gives clients the token that they send along. It proves nothing, so that nothing asks for it: what comes from other sites
// is refused by what browsers say of themselves, and how often somebody asks is counted.
func (d *door) integrityToken(w http.ResponseWriter, _ *http.Request) error {
	drawn := make([]byte, 16)
	rand.Read(drawn) // never fails: it ends the process instead
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, err := w.Write([]byte(strconv.FormatInt(d.Clock.Now().UnixMilli(), 10) + ":" + hex.EncodeToString(drawn)))
	return err
}
