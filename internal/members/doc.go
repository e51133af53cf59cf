// Package members is the readers whom the site knows by name, and the browsers in which they are signed in.
//
// Owns: Member, Label, Session; the tables members, member_tiers, labels, member_labels, member_sessions. Topics: member.added, member.changed, member.removed.
//
// Read first: Add (member.go), Search (find.go), SignIn and Find (session.go).
//
// Invariants: one address is one member, however it is written; the token of a session is given out once and only its hash
// is kept; a token that is unknown, over or signed out is nobody's, and nobody is told which; who is removed is gone with
// every session, and the audit log never had their name or address; when somebody was seen is written once an hour at most,
// and never by the request that saw them.
//
// Leaves to others: how a reader proves who they are before SignIn (the doors), the cookie and what pages show whom (site),
// what a member is to a theme (ghost), what tiers there are (publication): an ID of a tier that is not offered opens nothing.
//
// It is no part of staff: a reader's session must not be able to open the newsroom, whatever is done to it.
//
// Imports: nql, store and the root package. ghost, site and cmd/firsthand import it.
//
// Tests: go test ./internal/members, on both databases.
package members
