// Package rules tells what is wrong with a theme, and what could be better: the rules of gscan 6.6.1, Ghost's own checker, by its
// names, with words and places of our own.
//
// Owns: Check; Level and Fatal, the weight of each rule; the rules (old*, card, pack*, text, tree*, use, layout). No tables, no topics.
//
// Read first: Check, walk.go (which files count), levels.go.
//
// Invariants: the same rules as gscan's for the same files, at the same level; what differs stands in docs/ghost/DIVERGENCES.md. A
// check reads texts and runs nothing; any text can be checked, in time that grows with its length.
//
// Leaves to others: reading the theme's files, compiling its templates, whether it is used (theme).
//
// Imports: handlebars (what stands in a template), nql (whether a setting's visibility can be read). Imported by theme.
//
// Tests: go test ./internal/theme/rules. testdata/wrong holds small themes that each break a rule, with what is said of them; with
// FIRSTHAND_NODE=1 tests/oracle holds them, our own themes and those below FIRSTHAND_THEMES against gscan.
package rules
