// Package incoming is a site that comes in from elsewhere, as a stream of values: whoever reads a format makes these values of
// it, and the importers keep them.
//
// Owns: Source, About, Item and what an item holds (Story, Topic, Byline, File, Redirect, Setting, Later); MediaPath, the one
// rule for where a file of another site stands here. No tables.
//
// Read first: Source, Item.
//
// Invariants: a Source tells the same items in the same order each time it is asked; an item that cannot be read is told with
// its Err and the next one follows; an Item holds no more than one thing of its site, whose bytes are opened only when they are
// kept.
//
// Leaves to others: reading a format (a tool, or a folder below importers), keeping what it says (importers).
//
// Imports: document and the root package. importers, and whoever reads a format for it, may import it.
//
// Tests: with those who use it, in importers and feed.
package incoming
