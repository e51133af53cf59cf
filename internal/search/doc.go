// Package search is how stories, people and quotes are found by their words: one index of what readers may see, and one of
// everything the desk has.
//
// Owns: Doc, Index, Query, Answer, Hit, Completion; the tables whose names begin with search_ (two indexes, their words, what
// is hidden or to be looked at again, how far the making of them is). SQLite's FTS5 and PostgreSQL's tsvector stand behind the
// same few questions (dialect.go and dialect_newest.go, the one place in the house with a text for each database).
//
// Read first: Feed.Changed (todo.go), Stale (hide.go), Put and Drop (put.go; batch.go: how many are written at once), Find
// (find.go; few.go: where few things are filed so; stretch.go: how PostgreSQL finds the newest), order (rank.go: what stands
// first, and why; read.go: how texts are read for it), Tokens (token.go).
//
// Invariants: an index holds what it was handed, in the transaction of the act that changed it, and what an act takes away it
// hides in that transaction, however much it is, so nothing is found that was taken away; words are made in Go, candidates are
// the newest that match, however they are looked for, and they are put in order in Go, so both databases find the same, in the
// same order; no question reads more than a bounded number of rows, whatever is asked and however much there is: of a word
// that stands in very much the newest are looked at; a question that takes too long is answered with what was found so far,
// and says so; what is marked in an answer is escaped before it is marked.
//
// Leaves to others: what readers may see of a thing, and its words (stories, sources), where it stands (publication), how an
// answer looks (site, api).
//
// Imports: store and the root package. stories and sources hand it texts; site, api, ghostapi and cmd/firsthand ask it.
//
// Tests: go test ./internal/search, on both databases; how good the answers are: go test ./cmd/firsthand -run Judged.
package search
