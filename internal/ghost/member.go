package ghost

import (
	"regexp"
	"strings"

	"firsthand/internal/koenig"
	"firsthand/internal/members"
)

// Depends is what of its reader a reading was told. Each holds all that stands before it: who knows the status knows, too,
// whether somebody is signed in. Two readers who have that in common get the same.
type Depends int

// From nothing, where one page is everybody's, to the reader themselves, whose page is nobody else's.
const (
	OnNobody   Depends = iota
	OnPresence         // whether the reader is signed in
	OnPaid             // whether they pay nothing, or are a member for more than that
	OnStatus           // free, paid, comped
	OnTiers            // the status, and which tiers they have
	OnPerson           // name, address, uuid, or anything else that is theirs alone
)

// Class is what readers have in common who get the same from readings that depend on no more than d: "" is everybody. It has
// none for OnPerson, which is shared with nobody.
func Class(m *members.Member, d Depends) string {
	switch {
	case d == OnNobody:
		return ""
	case m == nil:
		return "nobody"
	case d == OnPresence:
		return "member"
	case d == OnPaid && m.Status == members.Free:
		return "pays nothing"
	case d == OnPaid:
		return "pays"
	case d == OnStatus:
		return "is " + string(m.Status)
	}
	return "is " + string(m.Status) + " with " + strings.Join(m.Tiers, "\x00")
}

// Classed is a reader of whom nothing is known but what any Class tells.
func Classed(m *members.Member) *members.Member {
	if m == nil {
		return nil
	}
	return &members.Member{Status: m.Status, Tiers: m.Tiers}
}

// Depends tells what of the reader was looked at so far.
func (v *View) Depends() Depends { return v.depends }

// asks notes that something of the reader was looked at. Of somebody who is not signed in there is nothing else to know.
func (v *View) asks(d Depends) {
	if v.reader == nil {
		d = min(d, OnPresence)
	}
	v.depends = max(v.depends, d)
}

// ReaderRead notes fields of @member that a template read, "" for @member itself.
func (v *View) ReaderRead(fields ...string) {
	for _, name := range fields {
		v.asks(memberField(name))
	}
}

// memberField is what a field of @member tells. Whatever is not known here is the reader's own.
func memberField(name string) Depends {
	switch name {
	case "":
		return OnPresence
	case "paid":
		return OnPaid
	case "status":
		return OnStatus
	}
	return OnPerson
}

// Member is the reader as themes see them (@member), with the fields of Ghost 6.65
// (core/frontend/services/theme-engine/middleware/update-local-template-options.js).
type Member struct {
	v *View
	m *members.Member
}

// Member is @member: nil where nobody is signed in.
func (v *View) Member() any {
	if v.reader == nil {
		return nil
	}
	return &Member{v, v.reader}
}

// Keys are Ghost's fields in its order. Who asks for all of them reads all of them.
func (m *Member) Keys() []string {
	m.v.asks(OnPerson)
	return []string{"uuid", "email", "name", "firstname", "avatar_image", "subscriptions", "paid", "status"}
}

// Field gives Ghost's field of that name.
func (m *Member) Field(name string) any {
	m.v.asks(memberField(name))
	switch name {
	case "uuid":
		return m.m.UUID
	case "email":
		return m.m.Email
	case "name":
		return textOrNil(m.m.Name)
	case "firstname":
		first, _, _ := strings.Cut(m.m.Name, " ")
		return textOrNil(first)
	case "avatar_image":
		return textOrNil(m.v.Absolute(m.m.Avatar))
	case "subscriptions":
		return []any{} // nobody has bought anything here yet
	case "paid":
		return m.m.Status != members.Free
	case "status":
		return string(m.m.Status)
	}
	return nil
}

// gateReader is the reader as far as cards ask that only some may see.
func (v *View) gateReader() koenig.Reader {
	if v.reader == nil {
		return koenig.Reader{}
	}
	return koenig.Reader{Member: true, Status: string(v.reader.Status)}
}

var uuidMark = regexp.MustCompile(`(?i)%7Buuid%7D`)

// withUUID fills in the place that an address in a body has for the member's uuid, as Ghost does it for players of podcasts
// (core/server/api/endpoints/utils/serializers/output/utils/post-gating.js, 6.65.0).
func (v *View) withUUID(html string) string {
	if !strings.Contains(html, "%7") || !uuidMark.MatchString(html) {
		return html
	}
	v.asks(OnPerson)
	if v.reader == nil || v.reader.UUID == "" {
		return html
	}
	return uuidMark.ReplaceAllLiteralString(html, v.reader.UUID)
}
