// Command pages measures what a page costs that nothing of is kept: pages of a theme made for Ghost, and Ghost's Content API.
//
//	go run ./bench/pages archive FILE N        writes a made-up site of N stories as Ghost exports it
//	go run ./bench/pages counts DATA THEME     prints what each kind of page costs: SQL statements, allocations, processor time
//	go run ./bench/pages ask URL PID KEY       prints how many of each kind a server answers a second
//	go run ./bench/pages memory URL PID        prints what a server holds in memory once every story was read a few times
//	go run ./bench/pages table …               puts the figures beside each other
//
// Owns: how the made-up site looks (archive.go), which addresses are asked for (asked.go), and what is measured (counts.go,
// ask.go). scripts/bench-pages puts them together, with the real Ghost beside them where it is installed. No tables.
//
// Read first: kinds (asked.go), counts (counts.go).
//
// Invariants: both systems get the same export and are asked for the same addresses, drawn at random by the same dice; no answer
// is counted that is not 200; processor time is the server's own, so that what else the machine does shows in the requests a
// second alone. Names and words are made up.
//
// Leaves to others: what is slow (the rooms), cached pages (bench/cached), large archives (bench/scale).
//
// Imports: whatever it measures. Nothing imports it.
//
// Tests: go test ./bench/pages makes a small site and measures it.
package main
