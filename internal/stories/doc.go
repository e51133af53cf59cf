// Package stories is what the desk writes: stories with a working and a published revision, their
// topics, bylines and corrections; how far each is: stages, times, notes, who is in it now; and which of them stand
// where on the front page.
//
// Owns: Story, Revision, Content, Topic, Byline, Correction, Desk, Note, Notice, Presence, Front and their
// tables; which quotes and people a story uses (uses, story_people), and which media (story_media); by which words and texts it is related to others (story_words, story_wording, story_picks); the secret addresses under which somebody
// without an account sees a draft (previews). Tags: front, story:ID, list:stories, list:topic:ID, list:byline:ID,
// list:person:ID, list:topics, list:bylines, topic:ID, byline:ID, list:corrections, list:word:…, pointed:ID, translations:GROUP. Topics: story.made, story.saved, story.published, story.unpublished, story.scheduled,
// story.rescheduled, story.unscheduled, story.trashed, topic.made, topic.saved, correction.published, story.publish_due, story.unpublish_due, notification.made (once NoticeWaits is over), story.erased, front.due,
// routes.changed.
//
// Read first: Save, Publish, Stand (slug, date, language: what stands above revisions), GetPublished,
// GetQuoteState; many at once BringMany (bring_many.go); what is related to a story ListRelated (related.go); where stories stand by the desk's routes PlaceNext (placing.go); of the stages the table steps (stage.go); of readers' lists ListOptions (list.go) and what they can be filtered
// by (fields.go).
//
// Invariants: a published revision never changes, a correction is a new one with its note; a save
// names the revision it was based on, and a stale one is refused with nothing lost; a draft's words
// stand in no table that readers' lists are read from; the words as printed are kept beside the
// record they use, and editing the record changes no story; a time that was set fires once, and not
// at all once it was changed or withdrawn; what goes out by itself was seen by somebody who may
// publish it; nobody publishes what is under embargo; no reader sees a note; what stands above revisions, the front page
// and a byline are changed from the state that was seen; what is brought in (Bring) keeps the ID, dates and visibility that it had.
//
// Leaves to others: the records themselves (sources), addresses (publication), how a body looks
// (document), pages (site).
//
// Imports: nql, document, sources, publication, search (which is told what every act changed), store and the root package. The handlers of its times
// are registered by cmd/firsthand. ghost, site and the
// importers may import it.
//
// Tests: go test ./internal/stories, on both databases.
package stories
