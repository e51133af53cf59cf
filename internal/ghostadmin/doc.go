// Package ghostadmin is the door for programs that write through Ghost's Admin API: what the desk does by hand, they do with a
// key of their own.
//
// Owns: the paths below Path: Ghost's Admin API as version 6.65.0 has it for programs; the signed tokens that open it. No tables.
//
// Read first: routes (routes.go: every address, who may ask for it and by which act), Admin.serve (ghostadmin.go), Admin.caller
// (caller.go: who asks), call (call.go: what a handler has), call.savePost (post_save.go), call.receive (upload.go), Ghosts (told.go: what webhooks are told).
//
// Invariants: every address asks who is there before anything of it is read, and its act of the role that the caller has now, in
// whatever letters it is written; what changes something goes through the rooms' own acts, so that revisions, the audit log,
// webhooks and caches are what they are when the desk does it by hand; no cookie opens it, so that no page of another site can;
// bodies, lists and addresses have limits; of a text that comes back what was not changed stays what it was, and quotes stay
// linked to their records.
//
// Leaves to others: errors, versions and parameters (ghostwire), what an object holds (ghost), the rules of every act (stories,
// staff, publication), keys (staff).
//
// Imports: web, ghostwire, ghost, document, markup, nql, store, jobs, publication, staff, media, sources, stories, members,
// webhooks and the root package. cmd/firsthand hangs it below ghostapi; only that imports it.
//
// Tests: go test ./internal/ghostadmin, on both databases; -update writes the golden answers in testdata.
package ghostadmin
