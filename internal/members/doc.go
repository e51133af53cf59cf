// Package members is the readers whom the site knows by name, and the browsers in which they are signed in.
//
// Owns: Member, Label, Session, Pass; the tables members, member_tiers, labels, member_labels, member_sessions, member_passes. Topics: member.added,
// member.changed, member.removed, member.pass_wanted, member.address_leaving.
//
// Read first: Add (member.go), Search (find.go), Ask (pass.go), EnterByLink and EnterByCode (enter.go), Find (session.go), WriteTable and Bring (table.go), Tidy (tidy.go).
//
// Invariants: one address is one member, however it is written (firsthand.FoldMail), and letters go to the address that is kept; the token of a session is given out once and only its hash
// is kept; a token that is unknown, over or signed out is nobody's, and nobody is told which; who is removed is gone with
// every session, and the audit log never had their name or address; when somebody was seen is written once an hour at most,
// and never by the request that saw them; a pass lets in once, its link for a day, its code for 15 minutes in the browser that asked for it; its secrets are
// drawn when the letter is written, and only hashes of them kept; whoever asks for a letter learns nothing of whether the address is a member's, and shuts nobody out by asking;
// who changes a member reads them with Hold first; a ban outlives the account.
//
// Leaves to others: cookies, how often one may ask from one place, and what pages show whom (site),
// what a member is to a theme (ghost), what tiers there are (publication): an ID of a tier that is not offered opens nothing.
//
// It is no part of staff: a reader's session must not be able to open the newsroom, whatever is done to it.
//
// Imports: nql, store, mail, moderation, publication, wording and the root package. ghost, site, portal, api, ghostadmin and cmd/firsthand import it.
//
// Tests: go test ./internal/members, on both databases; coming in is tested through the door (internal/portal).
package members
