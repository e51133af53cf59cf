// Package web is the HTTP kit under every door of the house: handlers that return errors, and what
// stands around them.
//
// Owns: Handler, Errors (error code to status and page), Log, Headers and CSP, body limits, the
// Negotiate and CompressBytes, ETags, Body (finished bytes),
// Assets, Canonical paths, Server.
//
// Read first: Errors.Handle, Body.ServeHTTP, Server.Run.
//
// Invariants: only a firsthand.Error's message reaches a reader, the cause goes to the log; no log
// line holds a query, a cookie or a body; a redirect that this room builds never leaves the host; a
// handler that fails after its first byte has its connection cut, so that half an answer is never
// taken for a whole one.
//
// Leaves to others: routes and who may call them (the doors), what an error page looks like (site,
// newsroom, through Errors.Page), sessions (staff, members), outgoing requests (fetch).
//
// Imports: the root package, klauspost/compress, andybalholm/brotli. Imported by site, newsroom,
// api, cmd/firsthand.
//
// Tests: go test ./internal/web (no fixtures); they talk to real servers on loopback sockets.
package web
