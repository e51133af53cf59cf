package wordpress

import "time"

// Site is what an export says of the site as a whole.
type Site struct {
	Title, Description string
	Link               string // where readers find it: the base of every address of the export
	Language           string
	Version            string // of the format: "1.0", "1.1", "1.2"
	Generator          string
}

// Author is somebody with an account who wrote something.
type Author struct {
	ID                 int64
	Login, Email, Name string // Name is the one that was shown
	First, Last        string
}

// Term is a category, a tag or an entry of a taxonomy that a plugin or theme brought.
type Term struct {
	ID          int64
	Taxonomy    string // "category", "post_tag", "nav_menu", "author" …
	Slug, Name  string
	Parent      string // the slug of the term above it, "" if it stands by itself
	Description string
	Meta        []Meta
	Missing     bool // it was named by a post and nowhere else
}

// Meta is a named value of a post, comment or term.
type Meta struct{ Key, Value string }

// TermRef is a term as a post names it.
type TermRef struct{ Taxonomy, Slug, Name string }

// Item is a post, a page, a picture or file, an entry of a menu, or whatever else a plugin kept in the same table.
type Item struct {
	ID, Parent          int64
	Type                string // "post", "page", "attachment", "nav_menu_item" …
	Status              string // "publish", "draft", "future", "private", "pending", "inherit", "trash" …
	Title, Slug         string
	Link, GUID          string // the address readers know, and the one that never changes
	Creator             string // the login of who wrote it
	Content, Excerpt    string
	Published, Modified time.Time // zero where the export has no date that is one
	Password            string
	Order               int
	Sticky              bool
	CommentStatus       string
	AttachmentURL       string
	Terms               []TermRef
	Meta                []Meta
	Comments            []Comment
}

// Comment is what a reader wrote below a post. Parent is the comment that it answers, 0 for none.
type Comment struct {
	ID, Parent              int64
	Author, Email, URL, IP  string
	Content, Approved, Type string
	At                      time.Time
	User                    int64
	Meta                    []Meta
}

// Entry is one thing of an export: one of its pointers is set, or none where Problems alone are told.
type Entry struct {
	Author *Author
	Term   *Term
	Item   *Item
	// Problems are sentences about what was wrong with it and mended, or about what could not be read at all.
	Problems []string
	// Lost is set where nothing of it could be read; Name says which it was, as far as that is known.
	Lost bool
	Name string
	At   int64 // the byte of the unpacked file at which it begins
}

// Value is the first value of a key, "" if the item has none.
func (i *Item) Value(key string) string {
	for _, m := range i.Meta {
		if m.Key == key {
			return m.Value
		}
	}
	return ""
}

// TermsOf are the item's terms of one taxonomy, in the order of the export.
func (i *Item) TermsOf(taxonomy string) (out []TermRef) {
	for _, t := range i.Terms {
		if t.Taxonomy == taxonomy {
			out = append(out, t)
		}
	}
	return out
}
