// Command overload asks a server for more than it can do, and measures what becomes of whom it lets in and whom it sends away.
//
//	go run ./bench/overload -pid PID [-for 20s] [-search] [-key KEY] URL
//
// First it finds how many pages a second the server answers when a few clients each wait for theirs. Then requests come at set times,
// whether those before are answered or not, as readers come: at 0.8 of that, at once, twice and five times as many. A request's time
// counts from when it was to be sent. Stories are asked for, by the sitemap's list, each with the address of another reader; with
// -search, words of their addresses, two at a time, which no cache holds. Beside that, twenty times a second each, the front page is
// asked for, and with a key the newsroom's list of stories.
//
// Owns: how requests come (load.go), what is asked (ask.go), how it is told (table.go). No tables.
//
// Read first: run (main.go).
//
// Invariants: the client never waits for a slow answer before it sends the next request; where it falls behind by more than a
// twentieth of a second, it says so. An answer that is neither 200 nor 503 counts as failed, and is told.
//
// Leaves to others: starting the server on a core of its own (scripts/bench-overload).
//
// Imports: nothing of the house: it asks the program from outside. Nothing imports it.
//
// Tests: go test ./bench/overload presses a small server.
package main
