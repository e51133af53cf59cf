// Package edge tells a shared cache in front of the site, Varnish or a CDN, which pages to throw away.
//
// Owns: Key (how a tag is called in front), Purger and those of Varnish and Cloudflare, Queue. No tables.
//
// Read first: Purger (purger.go), Queue.Throw and Queue.Run (queue.go), Varnish.Purge.
//
// Invariants: what was thrown is told until it was heard; nothing that waits grows without end: rather is everything thrown; what is to be
// gone at once is told twice, because a page may have been under way to the cache when it was told first; whoever asks for pages
// waits for none of this. A key says nothing of what it stands for.
//
// Leaves to others: which pages show what, and so what is thrown (site); how the cache is reached (fetch); telling the desk (ops).
//
// Imports: fetch and the root package. Site and cmd/firsthand import it.
//
// Tests: go test ./internal/edge; caches stand on loopback. Varnish itself is asked in internal/site (TestAPublishInFrontOfVarnish…).
package edge
