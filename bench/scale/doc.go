// Command scale fills a database with a large newsroom's records and measures how fast they are found again:
//
//	go run ./bench/scale -db sqlite:/folder/scale.db -of 1 fill measure
//	go run ./bench/scale -db sqlite:/folder/firsthand.db -at http://127.0.0.1:8080 publish
//
// Owns: how large the archive is that is measured (100,000 people, 1,000,000 quotes, 200,000 stories), and what is
// asked of it (measure.go). -of 10 makes a tenth of it; more adds a twentieth to what is there. No tables of its own.
//
// Read first: measure (measure.go), measureVisible (publish.go).
//
// Invariants: everything goes in through the rooms' own acts and is read through the doors that people and programs use;
// names and words are made up.
//
// Leaves to others: how an archive looks (internal/fill), what is slow (the rooms), the speed of cached pages (bench/cached).
//
// Imports: whatever it measures. Nothing imports it.
//
// Tests: go test ./bench/scale fills and measures a thousandth of it, on both databases.
package main
