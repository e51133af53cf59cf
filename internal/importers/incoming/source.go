package incoming

import "context"

// Source is a site that comes in.
type Source interface {
	// About says what site it is. It is asked before anything is read, and again at its end: Size may be known only then.
	About() About

	// Each tells what the site holds, one item after another, always from the beginning and always in the same order: settings
	// first, then topics and bylines, then whatever names them. It ends with tell's error, with ctx's, or with its own, which is
	// of the site as a whole: what is wrong with one thing alone is told as an Item with its Err.
	Each(ctx context.Context, tell func(Item) error) error
}

// About is what is known of a site as a whole.
type About struct {
	Kind  string // of source, a word of ours: "wordpress", "folder", "feed", "pages"
	Name  string // what a person calls it: the file, folder or address that was named
	Maker string // what wrote it, as "WordPress 6.4"; "" where it does not say

	// Site names the site at the next import, wherever its file lies then: with Kind and an Item's Origin it is what an item is
	// known again by. Its address without scheme and slash is best; "" takes Name.
	Site string

	URL       string // where the site stood, without a slash at its end; "" where it does not say
	Permalink string // where its stories stood, in the words of routes.yaml: "/{year}/{month}/{slug}/"; "" where it does not say
	Size      int64  // what Item.At runs up to, in bytes or in items; 0: nobody knows
}
