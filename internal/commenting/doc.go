// Package commenting is the door for what readers do with comments: the forms of the site's own pages, and the members' API of
// Ghost's comments client (/members/api/comments/).
//
// Owns: Path, New; the objects of that API. No tables.
//
// Read first: routes (commenting.go) lists every address; form.go takes what pages send; ghost.go answers the client.
//
// Invariants: what changes something is taken from the site's own pages alone, and from who is signed in; every body and list
// has a limit; an answer holds no words that readers may not see, and of other members a name, a picture and an ID that opens
// nothing; what is refused is logged with its reason, without the words,
// twenty lines a minute; nobody reads or writes more often than people do.
//
// Leaves to others: who reads, and pages (site, through Options), what may be written and what waits (comments, moderation),
// signing in (members).
//
// Imports: web, ghostwire, comments, members, publication, store, stories and the root package. cmd/firsthand imports it.
//
// Tests: go test ./internal/commenting, on both databases, with a site in the same process.
package commenting
