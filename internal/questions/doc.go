// Package questions is what readers are asked at the end of a story: the question's settings, its poll, and what they
// answered.
//
// Owns: Question, Choice, Answer and their tables; the hashes by which a browser may change its vote. Tags:
// questions:STORY. Topics: question.voted (once VotesWait is over).
//
// Read first: Of (how a question stands, with or without a record), Send and Vote, Decide.
//
// Invariants: an answer is the desk's alone until somebody there puts it up, and again when it is taken down; nothing is
// kept of who answered but what they wrote, and of who voted but a hash with the question's own salt, which is
// forgotten after the end; one browser, or one member, has one vote, which it may change while the question is open, and
// no more is claimed; pages show the votes of VotesWait ago at the latest, and are made anew for them no more often than
// that; counts are kept, not counted; a question without a record takes answers for DefaultDays after its story came out.
//
// Leaves to others: whether the block stands in the published story and who may read it there, how often one may send
// (site), which words are taken from nobody (moderation, of whose one queue Queue is a part), how a question looks (ghost), putting an answer into
// the text (the newsroom).
//
// It is a room of its own, not part of stories: what readers write stays out of the tables that stories are read from,
// and a vote changes no story.
//
// Imports: moderation, store, stories and the root package. ghost, site and api may import it.
//
// Tests: go test ./internal/questions, on both databases; fuzz target FuzzAnswer.
package questions
