// Package api is the door for a desk's own programs, the newsroom among them: an API for everything that a desk does.
//
// Owns: the paths below NewsroomPath, their JSON, their description in OpenAPI
// (/newsroom/api/openapi.json).
//
// Read first: New and route (api.go), add and serve (register.go: what all operations have in common), caller (gate.go) and tries (gate_tries.go), quoteRoutes (api_quotes.go), citeRoutes (api_cite.go: what the editor asks while somebody cites), linkRoutes (api_links.go: what it asks of a link), listRoutes (api_lists.go).
//
// Invariants: a newsroom call names its caller by a key or by the cookie of a browser that is signed in, but for the
// operations that the description marks as open (x-open): signing in, coming by a link, setting up; what a caller may do is
// decided by the act, in the one table; what a browser changes comes from a page of this site; a site is set up by who has
// read the code where the program runs, on this machine or not: behind a proxy every request seems to come from it; nobody
// far away keeps somebody out by trying in their name; nothing is called that the description does not have; an error says
// in a sentence what happened and never why inside; every body and list has a limit, and so has what is fetched and read at once, for each person and for all (turns); every operation names its acts (x-acts), and a test
// tries it as every role; a capture leaves as a file to save and is never shown on our own address.
//
// Leaves to others: what an act does and who may (the rooms), what readers may see of a record (ghost), what Ghost's programs ask for (ghostapi), keys, sessions and
// passkeys (staff).
//
// Imports: web, ghost, document, readings, ops, store, staff, publication, media, sources, stories, reports, webhooks, checking, fetch and the root package. Only cmd/firsthand
// imports it.
//
// Tests: go test ./internal/api walks the description (-update writes docs/newsroom-api.json); go test ./cmd/firsthand -run 'Record|Newsroom' drives the whole program over it.
package api
