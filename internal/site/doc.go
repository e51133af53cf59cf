// Package site is the public site: what readers get when they open an address.
//
// Owns: dispatch of addresses; the pages (front, story, topic, byline, person, quote, corrections,
// changes, lists, errors), feeds, sitemaps, robots; what other sites show of ours (oEmbed) and the pictures that pages are shared with; the form on which readers report an error, and how often one may
// send it; our own files that pages of any theme use (public/); the page cache, which keeps pages that were not read for a while compressed (cache_fold.go); what stands in a page's head; the pages of previews, which no cache keeps; the cookie of readers who are signed in. No tables.
//
// Read first: Site.ServeHTTP, Site.render, cache.get; Site.reader and ask (cache_class.go) for who is shown what.
//
// Invariants: every cached answer equals a fresh render for its reader; what one reader has for themselves is in no answer to
// another: a page that shows it is kept by nobody, and what anybody is given who is signed in is private to every cache between
// us; who has no cookie of ours costs no look at one; a page that was touched hard is never
// served again; one render a page however many readers ask; a publish renders the pages whose
// content changed and no others; a page's policy lets in the players that stand in it, each by its host, and nothing else of another site but what the
// desk's own code names; the Host header shapes nothing; no request that only reads writes.
//
// Leaves to others: templates (theme), what a record looks like to a reader (ghost), bodies
// (document), which address leads where (publication).
//
// Imports: edge, web, theme, ghost, feeds, poster, markup (the Markdown of Ghost), store, document, publication, search, media, sources, stories, members,
// reports and the root package. Only cmd/firsthand imports it.
//
// Tests: go test ./internal/site, on both databases; a publication per test, read over HTTP.
package site
