// Package ghost is our data in Ghost's shapes: stories as posts, topics as tags, bylines as authors,
// with people, quotes and corrections beside them, for whoever renders or exports them.
//
// Owns: View, one reading of the site, and the objects that it makes; Browse and Read, which answer every list with filter, order,
// page and limit as Ghost does, for themes and programs alike; which cache tags and lists a
// reading depended on, and what of its reader (Depends, member.go).
//
// Read first: NewView, View.Posts, Post.Field; View.Browse (browse.go).
//
// Invariants: an object shows what readers may see and nothing else; every record that an object
// reads is noted as a tag, things that were asked for and not there included; a list of n stories
// costs the same number of queries whatever n is; a reported quote shows the printed names only,
// unlinked; of a story that is not for everybody no more is given than Ghost gives this reader (Post.Open); whatever is
// looked at of the reader is noted, and what is not known to be shared by many counts as theirs alone.
//
// Leaves to others: HTTP and caching (site), templates (theme), SQL (the rooms whose records these are).
//
// Imports: nql, document, koenig, markup, wording, media, members, publication, sources, stories, store and the root package.
// Imported by site, ghostapi, api, webhooks, the importers and cmd/firsthand.
//
// Tests: go test ./internal/ghost, on both databases.
package ghost
