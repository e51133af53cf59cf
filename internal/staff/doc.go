// Package staff is the newsroom's people and what lets them in: accounts, browsers that are signed in, links that sign
// in, and keys for programs.
//
// Owns: User, Session, Key, Passwords and the tables users, sessions, sign_in_links, api_keys.
//
// Read first: SetUp and AddUser (user.go), OpenSession (session.go), AddLink (link.go), AddKey (key.go), Letters (letters.go, letters_desk.go).
//
// Invariants: a secret is given out once and never kept: who reads the database cannot use what is there; a password costs
// memory and time to try, and as much where there is no account; a site is set up once, however many try; a key or a user
// does what their role may do and nothing else; who is suspended, or whose key is revoked, is refused from the next
// request on.
//
// Leaves to others: what a role may do (the table in the root package), HTTP, cookies and how often somebody may try
// (api), what people are told of stories (stories).
//
// Imports: store, golang.org/x/crypto and the root package. api and cmd/firsthand import it.
//
// Tests: go test ./internal/staff, on both databases.
package staff
