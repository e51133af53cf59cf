// Package ops is never being without a copy: it makes copies of a site while it works, brings one back, and finds what is wrong.
//
// Owns: Copier and Restorer; Place, where copies are kept (a folder, or a bucket that speaks S3), and the form of what lies
// there (record.go); the rows "copies", "files" and "restoring" of the table settings; Keeper, which makes copies by a plan; Alarm, what the
// bell says of them; Doctor and its findings; SiteFiles, the files of a site wherever they are kept, and moving them into a bucket and back.
// Topics: copy.wanted, copy.told.
//
// Read first: Copier.Make, Restorer.Restore, Keeper.Look, Doctor.Look.
//
// Invariants: what was acknowledged before a copy began is in it; bytes of files lie in a place once, under their hash, and
// are sent once; a copy has a record when all that it wrote was read back and its database was opened, and what has no record
// is none; one copy is made in a place at a time; the rule never takes the newest; the key of a note that was erased goes out
// of every copy; a restore fills what is empty with all that is whole, and names the rest (not_back.go):
// what was cut off has a mark (mark.go), is opened by nobody, and goes on when it is given again; a copy that an older schema made comes back in
// today's; a finding says what is so and what to do, and what Fix changes can be taken back.
//
// Leaves to others: the schema (store), when jobs run (jobs), taking a site elsewhere (archive), letters (cmd/firsthand).
//
// Imports: archive, fetch, store, jobs, media and the root package; minio-go. api and cmd/firsthand import it.
//
// Tests: go test ./internal/ops, on both databases; FIRSTHAND_LONG=1 adds 10,000 stories and the drill under load.
package ops
