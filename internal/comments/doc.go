// Package comments is what readers say under stories, in threads of one level of answers.
//
// Owns: Comment, Thread, Vote and Queue; the tables comments, comment_votes, comment_reports, comment_letters and
// comment_threads. Topics: comment.answered (once AnswerWaits is over), comment.waits. Tags: comments:ID of a story's thread, comment-count:ID of its number.
//
// Read first: Write (write.go), List (list.go), Queue (queue.go).
//
// Invariants: readers see the words of published comments alone, and of a comment that is gone its place alone, while there
// are answers to it; what stands in HTML is paragraphs, line ends and links; numbers are kept beside what they count, in the
// same act; one member counts once in what is liked and reported; what is reported waits until the desk has decided, whatever
// its writer makes of it; one letter tells a member of an answer; the audit log has no word of a reader's; nobody writes more
// than one person does; a page of comments costs the same number of queries, however much is answered.
//
// Leaves to others: what waits and what is refused (moderation), who a reader is (members), who may comment at all
// (publication), pages (site) and programs (commenting), how Ghost shows them (ghost).
//
// Imports: markup, nql, moderation, store, publication, stories, members and the root package. ghost, site, commenting, api and
// importers import it.
//
// Tests: go test ./internal/comments, on both databases; fuzz target FuzzBody.
package comments
