// Package staff is the newsroom's people and what lets them in: accounts, browsers that are signed in, invitations, links
// that sign in, passkeys, keys for programs, and the letters about all of these.
//
// Owns: User, Session, Invite, Passkey, Key, Passwords, Passkeys, Letters, the tables users, sessions, sign_in_links,
// invites, passkeys, passkey_questions, api_keys, the blobs keys/*.key, and the topics staff.*.
//
// Read first: SetUp and AddUser (user.go), OpenSession (session.go), AddInvite (invite.go), AddLink (link.go), AskNew and
// Who (passkey_ask.go), AddKey (key.go), AddAdminKey (key_admin.go), voucher (voucher.go), Letters (letters.go, letters_desk.go).
//
// Invariants: a secret is given out once and never kept, but for that of an admin key, with which its program signs: that one is
// sealed, and what opens it lies with the files (Safe); who reads the database cannot use what is there; a password costs
// memory and time to try, and as much where there is no account; a site is set up once, however many try; a key or a user
// does what their role may do and nothing else; who is suspended, or whose key is revoked, is refused from the next
// request on. What somebody made that lets in (newsroom and admin keys, invitations, links for colleagues) opens no more than they may
// do now: nothing while they are suspended, less once they are demoted or have handed the site over, all of it again when
// that is undone. A demo's links and who came by them end with the demo. A passkey counts forward, and its user is written
// to when there is one more. Who is brought in from another system (BringUser) is suspended and has no password.
//
// Leaves to others: what a role may do (the table in the root package); HTTP, cookies, how often somebody may try, and that
// it is really them who ask for a passkey (api); what somebody scheduled before they were suspended or demoted, which still
// goes out, as scheduled by who decided it and is shown it (stories.Succeed); links to previews, which are the desk's, stand
// beside their story and are taken back there (stories); content keys, which read what is public and outlive their maker;
// what people are told of stories (stories).
//
// Imports: store, mail, seal, golang.org/x/crypto, github.com/go-webauthn/webauthn and the root package. api and cmd/firsthand
// import it.
//
// Tests: go test ./internal/staff, on both databases; passkeys with a device in internal/api.
package staff
