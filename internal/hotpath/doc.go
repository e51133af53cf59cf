// Package hotpath answers plain requests for finished pages on the bare connection, before the HTTP server of Go sees them.
//
// Owns: Listener, Request, Answer. No tables, no pages: it asks Pages for the answer to a request, and writes its bytes.
//
// A connection is one of ours (conn) all its life. At the border between two requests it reads a head. A head of the plainest sort,
// with nothing in it but what is known to change nothing or is handed to Pages (parse.go), is answered when Pages has an answer;
// then comes the next. Every other head is given to net/http, byte for byte as it came, and no byte behind it: so both know where
// the next request begins, and the border after it is ours again. Whatever is not a head as browsers and proxies write it, has a body
// or may have one, or is longer than maxHead, is not looked into: from there on the connection is net/http's alone.
//
// Read first: Listener (listener.go), conn.Read (conn.go), parse (parse.go).
//
// Invariants: whoever reads the answers cannot tell whether the hot path is there: the same bytes, in the same order, but for the
// date; the same deadlines for heads, silence and writing; the same end of a connection. Only what is understood to the last byte is
// answered; nothing is answered that Pages does not give at that moment. An end of the server cuts no answer.
//
// Leaves to others: which answers there are and how long they hold, and what is counted (site); everything else of HTTP, TLS and
// HTTP/2 among it (net/http).
//
// Imports: nothing of the house.
//
// Tests: go test ./internal/hotpath: a table of requests, and a fuzz target, over two servers of the same handler, one with the hot
// path and one without. The same with a real site: go test ./internal/site -run HotPath.
package hotpath
