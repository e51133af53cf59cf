// Package document is the body of a story as a typed tree of blocks, and the ways in and out of it:
// our own JSON, which the editor edits, plain text, HTML, Markdown, Ghost's Lexical and (in alone) its older Mobiledoc; and its
// rendering for pages, mail, feeds and plain text.
//
// Owns: Doc and its blocks, inlines and marks; the table of nodes and marks (schema.go), from which
// the editor's schema is made; the versions of the JSON and the steps between them; Resolver and its
// views; Player, the frames of embeds, and the table of those that are well known (player_known.go); which words tell the state of a quote (StateWords; they stand in wording). No tables, no topics, no blobs.
//
// Read first: the types in tree.go and tree_cards.go, Parse, RenderWeb.
//
// Invariants: what a codec does not know is kept, byte for byte and in its place, and nothing after
// it is lost; every reader answers in the one form of Normalize, and JSON holds it exactly; a
// document of any version that was ever saved can be read; words of a withdrawn quote reach no
// reader through a Resolver that knows it, and no quote shows as checked unless its record says so;
// HTML of a card, and with Options.Ghost the code of an embed, stands as it was written only if Options.Trusted names the
// role that wrote it; of an embed else only the address of its frame is used, if Options.Frame lets that in; input beyond the
// limits is refused with a sentence, never with a panic or a long wait.
//
// Leaves to others: what a quote's record says (sources), which revision is shown (stories), whose
// HTML is trusted (ghost), how Ghost writes a card (koenig: render_ghost.go hands each block on as Lexical has it), finding the story
// in a page (intake).
//
// Imports: koenig, markup, wording. Whoever has stories may import it.
//
// Tests: go test ./internal/document; a folder a case in testdata/cases (input.* and every output),
// -update rewrites them; testdata/versions has documents as each version saved them, testdata/ghost
// what Ghost's own packages made of ours and of HTML (koenig has most of what is compared); round trips are property tests; fuzz targets FuzzParse,
// FuzzFromHTML, FuzzFromMarkdown, FuzzFromLexical, FuzzFromMobiledoc.
package document
