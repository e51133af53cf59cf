// Package wording is what the program itself says to readers, in their language: the states of a quote, what is said of a
// source that is not named, kinds of correction, titles of our own pages, dates.
//
// Owns: the languages, a file each in languages/, with another for what a country says otherwise; how a date known as an editor knows it (EDTF) is put into words. No
// tables, no topics, no blobs.
//
// Read first: In, Words.Date, languages/en.json.
//
// Invariants: the words that tell what the desk knows of a quote stand here and nowhere else; a quote that nobody checked
// never reads as checked, in no language; every language has every word that English has, with the same places to fill; a
// language that is not here reads English.
//
// Leaves to others: what a theme says (its own locales), dates with a clock (theme), what is said to the desk (English).
//
// Imports: nothing. document, ghost, site and their tests may import it.
//
// Tests: go test ./internal/wording. A new language is one file more, and the tests say what it lacks.
package wording
