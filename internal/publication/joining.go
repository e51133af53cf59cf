package publication

import (
	"html"
	"strings"
	"unicode/utf8"

	"firsthand"
)

// Joining is whether readers may become members, and what they are asked.
type Joining struct {
	Access   string `json:"access,omitempty"`  // JoinNone, JoinInvite, JoinAll; "" is JoinNone
	Button   bool   `json:"button,omitempty"`  // one floats over every page, in themes that were made for Ghost
	NoName   bool   `json:"no_name,omitempty"` // who joins is not asked for a name
	Terms    string `json:"terms,omitempty"`   // what they read before they join, plain text; "" for nothing
	TermsURL string `json:"terms_url,omitempty"`
	Agree    bool   `json:"agree,omitempty"` // and say that they agree to
}

// Who may become a member, in Ghost's words.
const (
	JoinNone   = "none"   // the site has no members, and says nothing of any
	JoinInvite = "invite" // whom the desk adds
	JoinAll    = "all"
)

const maxTerms = 2000 // letters

// On tells whether the site has members.
func (j Joining) On() bool { return j.Access == JoinAll || j.Access == JoinInvite }

// Open tells whether anybody may join.
func (j Joining) Open() bool { return j.Access == JoinAll }

// TermsHTML are the terms as Ghost's portal shows them, "" where there are none.
func (j Joining) TermsHTML() string {
	text := strings.ReplaceAll(html.EscapeString(strings.TrimSpace(j.Terms)), "\n", "<br>")
	switch {
	case text == "" && j.TermsURL == "":
		return ""
	case j.TermsURL == "":
		return "<p>" + text + "</p>"
	case text == "":
		text = html.EscapeString(j.TermsURL)
	}
	return `<p><a href="` + html.EscapeString(j.TermsURL) + `">` + text + `</a></p>`
}

func (j Joining) validate() error {
	switch {
	case j.Access != "" && j.Access != JoinNone && j.Access != JoinInvite && j.Access != JoinAll:
		return firsthand.Errorf(firsthand.Invalid, "Nobody, whom the desk invites or everybody may become a member (none, invite, all), not %q.", j.Access)
	case utf8.RuneCountInString(j.Terms) > maxTerms:
		return firsthand.Errorf(firsthand.Invalid, "What people read before they join has at most %d letters.", maxTerms)
	case j.TermsURL != "" && (len(j.TermsURL) > maxAddress || !navAddress.MatchString(j.TermsURL)):
		return firsthand.Errorf(firsthand.Invalid, "The terms lead nowhere: write a path of this site, such as /terms/, or https://….")
	case j.Agree && j.Terms == "" && j.TermsURL == "":
		return firsthand.Errorf(firsthand.Invalid, "There are no terms to agree to: write them, or say where they stand.")
	}
	return nil
}
