// Package nql reads Ghost's filter language: a text such as "tag:[war,peace]+featured:true" becomes a typed tree.
//
// Owns: Parse; the tree (And, Or, Condition, Value); String, which writes a tree as text again; Expand, which puts a
// field's short name (tag, author) into its place; Merge, which lays a filter over what is asked without it; Match, which
// holds a filter against values at hand.
//
// Read first: tree.go, then Parse (parser.go) and the words of the language (lexer.go).
//
// Invariants: any text gives a tree or an *Error with the place where it stops being a filter, in time that grows with its
// length; a tree holds at most MaxTerms conditions, MaxDepth deep; what String writes parses to the same tree.
// Everything that @tryghost/nql-lang 0.7.0 accepts within these limits is accepted, with the same meaning, its odd
// spots included (lexer.go names them), and nothing else is.
//
// Leaves to others: which fields there are, what they mean and who may ask for them (the rooms), SQL (store), what time
// it is.
//
// Imports: the root package. Store, the rooms with lists and ghost import it.
//
// Tests: go test ./internal/nql. testdata/*.txt are filters with their trees; FIRSTHAND_NODE=1 holds them against
// the npm package. Fuzz target: FuzzParse.
package nql
