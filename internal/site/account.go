package site

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// What members do with their own account, each form of which works without scripts.

const saySignedOut = "You are not signed in any more. Sign in, and do it again."

// signedOut shows who is not signed in any more where to sign in.
func (s *Site) signedOut(w http.ResponseWriter, r *http.Request) error {
	return s.showMembership(w, r, http.StatusForbidden, nil, membership{step: stepSignIn, problem: saySignedOut})
}

func (s *Site) receiveAccount(w http.ResponseWriter, r *http.Request, f form) error {
	if f.reader == nil {
		return s.signedOut(w, r)
	}
	switch f.get("do") {
	case "signout", "signout_all":
		if err := s.SignOut(w, r, f.get("do") == "signout_all"); err != nil {
			return err
		}
		return s.showMembership(w, r, http.StatusOK, nil, membership{step: stepMessage, title: "account", done: "signed_out"})
	case "address":
		m := membership{step: stepAccount, email: strings.TrimSpace(f.get("email"))}
		_, err := s.AskPass(w, r, members.Pass{Kind: members.PassAddress, Email: m.email, Member: f.reader.ID, Back: accountPath})
		if err != nil {
			return s.refused(w, r, f.reader, m, err)
		}
		m.step, m.of = stepSent, members.PassAddress
		return s.showMembership(w, r, http.StatusOK, f.reader, m)
	}
	name, letters := f.get("name"), f.get("comment_letters") != ""
	now, err := s.saveProfile(r, f.reader, members.Profile{Name: &name, CommentLetters: &letters})
	if err != nil {
		return s.refused(w, r, f.reader, membership{step: stepAccount}, err)
	}
	return s.showMembership(w, r, http.StatusOK, &now, membership{step: stepAccount, done: "saved"})
}

func (s *Site) saveProfile(r *http.Request, m *members.Member, p members.Profile) (now members.Member, err error) {
	err = s.DB.Write(r.Context(), m.Actor(), firsthand.MemberProfile, func(tx *store.Tx) (err error) {
		now, err = members.SaveProfile(r.Context(), tx, m.ID, p)
		return err
	})
	return now, err
}

// receiveDelete forgets a member who is sure.
func (s *Site) receiveDelete(w http.ResponseWriter, r *http.Request, f form) error {
	if f.reader == nil {
		return s.signedOut(w, r)
	}
	if f.get("sure") == "" {
		return s.showMembership(w, r, http.StatusUnprocessableEntity, f.reader, membership{step: stepDelete})
	}
	err := s.DB.Write(r.Context(), f.reader.Actor(), firsthand.MemberRemove, func(tx *store.Tx) error { return members.Remove(r.Context(), tx, f.reader.ID) })
	if err != nil {
		return err
	}
	http.SetCookie(w, s.NoReaderCookie())
	return s.showMembership(w, r, http.StatusOK, nil, membership{step: stepMessage, title: "account", done: "deleted"})
}

// ownData is what is kept of a member, as they are given it.
type ownData struct {
	Site     string       `json:"site"`
	At       string       `json:"exported_at"`
	Member   ownMember    `json:"member"`
	Sessions []ownSession `json:"signed_in"`
	Comments []ownComment `json:"comments"`
}

type ownComment struct {
	ID     string `json:"id"`
	Story  string `json:"story"`
	Status string `json:"status"`
	Words  string `json:"words"`
	At     string `json:"written_at"`
	Edited string `json:"edited_at,omitempty"`
}

type ownMember struct {
	UUID           string   `json:"uuid"`
	Email          string   `json:"email"`
	Name           string   `json:"name"`
	Picture        string   `json:"picture,omitempty"`
	Status         string   `json:"status"`
	Tiers          []string `json:"tiers,omitempty"`
	CommentLetters bool     `json:"letters_about_comments"`
	Since          string   `json:"member_since"`
	Changed        string   `json:"changed_at"`
	Seen           string   `json:"last_seen_at,omitempty"`
}

type ownSession struct {
	Since string `json:"since"`
	Until string `json:"until"`
	Seen  string `json:"last_seen_at"`
}

// serveExport gives members what is kept of them, as a file.
func (s *Site) serveExport(w http.ResponseWriter, r *http.Request) error {
	reader, _, err := s.readerIn(r)
	if err != nil {
		return err
	}
	if reader == nil {
		return s.servePage(w, r) // of the desk's, or none
	}
	var sessions []members.Session
	var wrote []comments.Comment
	err = s.DB.Read(r.Context(), func(tx *store.Tx) (err error) {
		if sessions, err = members.Sessions(r.Context(), tx, reader.ID); err != nil {
			return err
		}
		wrote, err = comments.WrittenBy(r.Context(), tx, reader.ID)
		return err
	})
	if err != nil {
		return err
	}
	out := ownData{Site: s.base + "/", At: stampText(firsthand.Micros(s.Clock.Now())), Sessions: []ownSession{}, Comments: []ownComment{},
		Member: ownMember{UUID: reader.UUID, Email: reader.Email, Name: reader.Name, Picture: reader.Avatar, Status: string(reader.Status), Tiers: reader.Tiers,
			CommentLetters: !reader.NoCommentLetters, Since: stampText(reader.CreatedAt), Changed: stampText(reader.UpdatedAt), Seen: stampText(reader.LastSeenAt)}}
	for _, one := range sessions {
		out.Sessions = append(out.Sessions, ownSession{Since: stampText(one.MadeAt), Until: stampText(one.ExpiresAt), Seen: stampText(one.SeenAt)})
	}
	for _, c := range wrote {
		out.Comments = append(out.Comments, ownComment{ID: string(c.ID), Story: string(c.Story), Status: string(c.Status), Words: c.Plain, At: stampText(c.CreatedAt), Edited: stampText(c.EditedAt)})
	}
	data, err := json.MarshalIndent(out, "", "  ")
	if err != nil {
		return err
	}
	keepNowhere(w.Header())
	w.Header().Set("Content-Disposition", `attachment; filename="account.json"`)
	(&web.Body{Status: http.StatusOK, Type: "application/json; charset=utf-8", Plain: append(data, '\n')}).ServeHTTP(w, r)
	return nil
}

// stampText is a time as programs read it, "" for none.
func stampText(micros int64) string {
	if micros == 0 {
		return ""
	}
	return firsthand.FromMicros(micros).UTC().Format(time.RFC3339)
}
