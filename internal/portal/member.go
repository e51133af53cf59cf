package portal

import (
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// memberObject is what members are told of themselves, with Ghost's fields in its order of meaning.
func (d *door) memberObject(m *members.Member) ghostwire.Object {
	first, _, _ := strings.Cut(m.Name, " ")
	picture := any(nil)
	if m.Avatar != "" {
		picture = d.BaseURL + m.Avatar
	}
	return ghostwire.Object{
		"uuid": m.UUID, "email": m.Email, "name": ghostwire.TextOrNil(m.Name), "firstname": ghostwire.TextOrNil(first), "expertise": nil, "avatar_image": picture,
		"unsubscribe_url": nil, "subscribed": false, "subscriptions": []any{}, "status": string(m.Status), "paid": m.Status != members.Free,
		"created_at":                   firsthand.FromMicros(m.CreatedAt).UTC().Format(ghostwire.TimeForm),
		"enable_comment_notifications": !m.NoCommentLetters, "enable_updates_and_announcements": true, "can_comment": true,
		"commenting":  ghostwire.Object{"disabled": false, "disabled_reason": nil, "disabled_until": nil},
		"newsletters": []any{}, "email_suppression": ghostwire.Object{"suppressed": m.LetterTrouble != "", "info": nil},
	}
}

// signedIn is who asks; an error as Ghost's for nobody.
func (d *door) signedIn(r *http.Request) (*members.Member, error) {
	m, _, err := d.Readers.ReaderOf(r)
	if err == nil && m == nil {
		return nil, &ghostwire.Problem{Status: http.StatusUnauthorized, Kind: "UnauthorizedError", Message: "You must be signed in to do this."}
	}
	return m, err
}

// member tells a reader who they are, and nobody nothing: GET member.
func (d *door) member(w http.ResponseWriter, r *http.Request) error {
	m, _, err := d.Readers.ReaderOf(r)
	if err != nil {
		return err
	}
	if m == nil {
		return d.nothing(w, r)
	}
	return ghostwire.Answer(w, http.StatusOK, d.memberObject(m))
}

// changeMember changes what a member says of themselves: PUT member. What is not kept here is taken and not looked at, as newsletters are.
func (d *door) changeMember(w http.ResponseWriter, r *http.Request) error {
	m, err := d.signedIn(r)
	if err != nil {
		return err
	}
	var in struct {
		Name           *string `json:"name"`
		CommentLetters *bool   `json:"enable_comment_notifications"`
	}
	if err := read(r, &in); err != nil {
		return err
	}
	var now members.Member
	err = d.DB.Write(r.Context(), m.Actor(), firsthand.MemberProfile, func(tx *store.Tx) (err error) {
		now, err = members.SaveProfile(r.Context(), tx, m.ID, members.Profile{Name: in.Name, CommentLetters: in.CommentLetters})
		return err
	})
	if err != nil {
		return err
	}
	return ghostwire.Answer(w, http.StatusOK, d.memberObject(&now))
}

// changeAddress has a letter sent to a member's new address: POST member/email.
func (d *door) changeAddress(w http.ResponseWriter, r *http.Request) error {
	m, err := d.signedIn(r)
	if err != nil {
		return err
	}
	var in struct {
		Email string `json:"email"`
	}
	if err := read(r, &in); err != nil {
		return err
	}
	if _, err := d.Readers.AskPass(w, r, members.Pass{Kind: members.PassAddress, Email: in.Email, Member: m.ID, Back: "/account/"}); err != nil {
		return err
	}
	w.WriteHeader(http.StatusCreated)
	_, err = w.Write([]byte("Created."))
	return err
}

// newsletters tells a member which letters they get: none are sent yet. GET and PUT member/newsletters; who comes by a link without being
// signed in is told what Ghost tells, for no such link was ever sent.
func (d *door) newsletters(w http.ResponseWriter, r *http.Request) error {
	m, _, err := d.Readers.ReaderOf(r)
	if err != nil {
		return err
	}
	if m == nil || r.URL.Query().Has("uuid") {
		say := "Missing uuid."
		if r.URL.Query().Has("uuid") {
			say = "Invalid key."
		}
		return &ghostwire.Problem{Status: http.StatusUnauthorized, Kind: "UnauthorizedError", Message: say}
	}
	if r.Method == http.MethodPut {
		return d.changeMember(w, r)
	}
	whole, out := d.memberObject(m), ghostwire.Object{}
	for _, name := range []string{"uuid", "email", "name", "newsletters", "enable_comment_notifications", "enable_updates_and_announcements", "status"} {
		out[name] = whole[name]
	}
	return ghostwire.Answer(w, http.StatusOK, out)
}
