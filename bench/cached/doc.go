// Command cached measures what a page costs that is finished, beside nginx with the same pages as files.
//
//	go run ./bench/cached [-for 4s] [-rounds 3] SITE.zip [OUT.md]
//
// The site is a Ghost export (bench/pages archive makes one). Every server has one core, wrk the other: 32 connections, each kind of page
// for some seconds, plain, with gzip and with brotli, the servers in turns. What is printed is the median of the rounds and how far they
// are apart, and the processor time of the server's whole process tree for one request, which what else the machine does disturbs least.
//
// Owns: which servers stand beside each other (servers.go), what is asked (load.go), how it looks (table.go, chart.go). No tables.
//
// Read first: run (main.go).
//
// Invariants: every server gives the very bytes that Firsthand gave; a round in which anything was answered with another status, or not at
// all, ends the run. nginx has its files open (open_file_cache), its compressed copies ready (gzip_static), and sends at once
// (tcp_nopush off), as it is fastest on loopback.
//
// Leaves to others: pages of which nothing is kept (bench/pages), large archives (bench/scale).
//
// Imports: nothing of the house: it asks the program from outside. Nothing imports it.
//
// Tests: go test ./bench/cached reads what wrk prints, and draws.
package main
