// Package numbers is how often the site is read, from where readers come and what they look for, and who is quoted in it how often.
//
// Owns: Counter, which counts in memory; the tables page_reads, page_referrers and asked_terms; the source audit, which is
// reckoned from what the rooms of stories and quotes keep.
//
// Read first: Counter (count.go), keep (keep.go), Look (look.go), Audit (audit.go).
//
// Invariants: nothing that is kept is of one reader: no address, no cookie, no name of a browser, only sums; words that were
// looked for are kept once they were looked for in several hours; a read is counted once, or, where the program is killed, not
// at all, and of the last ten seconds alone; the hours of a day add up to the day, the days of a month to the month; several
// nodes add up; what one day may bring is bounded. How many people read is not known, and is not claimed.
//
// Leaves to others: which request is a read (site), what stands at an address (publication), titles and names (stories, sources).
//
// Imports: store, publication and the root package. Its SQL joins stories, quotes and sources for names and for the audit. site, api and cmd/firsthand may import it.
//
// Tests: go test ./internal/numbers, on both databases; go test ./internal/site -run Read is what counts as one.
package numbers
