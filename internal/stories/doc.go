// Package stories is what the desk writes: stories with a working and a published revision, their
// topics, bylines and corrections.
//
// Owns: Story, Revision, Content, Topic, Byline, Correction and their tables; which quotes and people
// a story uses (uses, story_people). Tags: story:ID, list:stories, list:topic:ID, list:byline:ID,
// list:person:ID, topic:ID, byline:ID, list:corrections, translations:GROUP. Topics: story.published, story.unpublished,
// correction.published.
//
// Read first: Save, Publish, Stand (slug, date, language: what stands above revisions), GetPublished,
// GetQuoteState.
//
// Invariants: a published revision never changes, a correction is a new one with its note; a save
// names the revision it was based on, and a stale one is refused with nothing lost; a draft's words
// stand in no table that readers' lists are read from; the words as printed are kept beside the
// record they use, and editing the record changes no story.
//
// Leaves to others: the records themselves (sources), addresses (publication), how a body looks
// (document), pages (site).
//
// Imports: document, sources, publication, store and the root package. ghost, site and the
// importers may import it.
//
// Tests: go test ./internal/stories, on both databases.
package stories
