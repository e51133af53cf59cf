// Package linkcards looks at a page that somebody links to, for the card that a story shows of it: what the page is called, its player,
// and its pictures, taken into the library, so that who reads the story asks nobody else for them.
//
// Owns: nothing on file. Looker, Card.
//
// Read first: Looker.Look (look.go).
//
// Invariants: nothing of the page's code goes further but the frame of a known or plain player; a page that cannot be read is no fault of
// who asks, and no error: the link is as good as before; a picture that cannot be had, or is none that we keep, is left out.
//
// Leaves to others: what a page says of itself (sources), how an address is reached and which may not be (fetch), what a picture is (media),
// how many look at once (whoever asks: api, ghostadmin).
//
// Imports: document, fetch, media, sources, store and the root package. api and ghostadmin import it.
//
// Tests: through the doors: go test ./internal/api -run Link, go test ./internal/ghostadmin -run Oembed; who is looked at stands on loopback.
package linkcards
