// Package portal is the door for what readers' browsers ask in the background when somebody joins, signs in or looks after their account, in the
// shapes of Ghost's members API (/members/api/): the site's own script asks it, and scripts that were made for Ghost.
//
// Owns: Path, New; the objects that members are told of themselves. No tables.
//
// Read first: routes (portal.go) lists every address; ask (ask.go) has a letter sent; memberObject (member.go).
//
// Invariants: nobody is told whether an address is a member's; what changes something is taken from the site's own pages alone; every
// body has a limit; an answer is kept by no cache; what of Ghost's is for payments answers as Ghost does where nothing can be paid.
//
// Leaves to others: cookies, limits and who is signed in (site, by Readers), letters (members), comments (a door of their own below
// this one's path).
//
// Imports: web, ghostwire, ghost, wording, store, publication, members and the root package. cmd/firsthand imports it.
//
// Tests: go test ./internal/portal, on both databases, with a mail server and a site in the same process.
package portal
