// Package poster draws the picture with which a story or a quote is shared that has none of its own.
//
// Owns: Card, and how it looks: 1200 by 630 pixels, the words, who said or wrote them, the site, its colour.
//
// Read first: Card.PNG, fit, drawable.
//
// Invariants: the same card is the same bytes; words that the font has no letters for are left out whole, never printed as
// boxes; what does not fit is cut with an ellipsis; nothing is drawn outside the margins.
//
// Leaves to others: what may be shown, and at which address (site).
//
// Imports: golang.org/x/image with the Go fonts that come with it (BSD, as the module), golang.org/x/text. Imported by site.
//
// Tests: go test ./internal/poster; testdata holds the pictures, -update draws them anew: look at them.
package poster
