// Package facts reads what a text states of its people: what two are to each other, and what it dates about them.
//
// Owns: Find, and Text, which it is asked with; ReadDate, for a date alone; the table of ways to say a relationship (relationships_table.go) and of
// ways to print a date (date_readers.go); what a date means as EDTF (date.go); Sentences; the calendar that dates
// above a story are read with too.
//
// Read first: Find (find.go), newStatements (statement.go), relationships (relationships.go), facts (facts.go).
// A statement is a sentence, told or quoted, in which people stand as tags and pronouns are made out (tagger.go,
// statement_gender.go). The patterns are tried on the tagged sentence.
//
// Invariants: every relationship and fact carries a sentence and, where it is dated, words that stand in the text;
// its people are people of the text; an EDTF date is valid, and never nearer than its words; without a date of
// publication nothing is counted from it; the same text gives the same answer; the cost grows with the length of the
// text and no faster.
//
// Leaves to others: finding people and quotes (quotation), what in a page is text at all (intake), keeping what was
// found (sources, importers). Nothing here is true until a person says so.
//
// Imports: pattern. Intake and sources import it.
//
// Tests: go test ./internal/facts. testdata/statements.txt has sentences with what they say, scored with a floor;
// whole pages are in the tests of intake. Fuzz target: FuzzDates.
package facts
