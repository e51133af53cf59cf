// Package quotation reads quotes: which words in a text somebody is reported to have said, who said
// them, to whom and where.
//
// Owns: Find, FindLines, Paragraphs and the types in quotation.go. No tables, no state: text in, values out.
//
// Read first: Find (find.go), reader.attribute (attribution.go), analyser.reportsOf (reports.go).
// A paragraph is cut into tokens (tokens.go) and stretches in marks (marks.go, marks_astray.go); in the skeleton
// (sentences.go; on a layout, layout.go) a stretch is one token, so that a sentence reads as narration (narration.go); reports*.go and
// subjects*.go find its verbs of speaking and their subjects; attribution*.go gives stretches to them,
// titles.go leaves titles and nicknames alone, unnamed_voices.go finds words that nobody is named for, unattributed.go decides about the rest; leads.go, blocks.go, signatures.go,
// transcript*.go and exchange.go read quotes without marks; names.go, namesakes.go, people.go, pronouns.go and descriptions.go
// find the people;
// venues.go, interviews.go and interview_sides.go to whom and where. language.go says which texts are not covered, confidence.go how
// far an answer can be relied on.
//
// Invariants: a speaker stands in the text at its span, and nobody is made up: where the text names
// nobody, Speaker.Text is "". Spans lie inside one paragraph each (Paragraphs), in order. Inside the
// room offsets are bytes, outside code points. The same text gives the same answer. The cost grows with the
// length of the text and no faster, whatever is in it: a paragraph is read in pieces of 64 KB, quotes,
// names, mentions and blocks are bounded by the constants beginning with max.
//
// Leaves to others: whether printed words are true to their source (checking), finding the text in a page
// (intake), what else it states (facts), confirming what was found and keeping it (sources), printing it (document).
// Nothing here is true until a person says so: Confidence is a suggestion's, and an editor sees Context as the reason.
//
// Imports: lines, wordset. Intake, sources, importers and cmd/firsthand import it.
//
// Tests: go test ./internal/quotation. Cases are folders in testdata/find (text.txt, want.json), scored
// as one corpus with floors, as are the stories of bench/quotes/dev; docs/QUOTES.md has the figures on stories that
// no rule was written for: the weakest kind is a few words in marks inside narration. FIRSTHAND_SEED=DIR adds
// a page and what is expected of it, FIRSTHAND_LONG=1 hostile texts of 20 MB.
package quotation
