// Package feed reads an RSS or Atom feed as a site that comes in.
//
// Owns: Feed, a Source. No tables.
//
// Read first: Open, Feed.Each.
//
// Invariants: a feed of any length is read entry by entry; nothing that its XML names is loaded, and no entity of its own is
// expanded; an entry without an ID of its own is known by its link; what is damaged in the middle of a feed is told, and what
// stood before it comes in.
//
// Leaves to others: fetching the feed and its pictures, keeping what it tells (importers).
//
// Imports: importers/incoming, document, markup. bring opens it.
//
// Tests: go test ./internal/importers/feed; fuzz target FuzzFeed.
package feed
