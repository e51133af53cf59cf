package incoming

import (
	"context"
	"io"

	"firsthand/internal/document"
)

// Kind says what an Item is.
type Kind string

// The kinds. A Later is counted and told of, and not kept: members, whatever has no place here yet.
const (
	Settings  Kind = "settings"
	Topics    Kind = "topics"
	Bylines   Kind = "bylines"
	Files     Kind = "pictures and files"
	Stories   Kind = "stories"
	Pages     Kind = "pages"
	Redirects Kind = "redirects"
	Ways      Kind = "addresses of ours" // redirects that are in no file: they lead from where every site of its system has lists and feeds
	Comments  Kind = "comments"          // what readers said under one story
)

// Item is one thing of a site. Which of the pointers is set goes by Kind; an item of another kind than those above is a Later.
type Item struct {
	Kind   Kind
	Origin string   // what names it there, once in its kind: an ID, a path, a guid
	Name   string   // what a person knows it by: headline, name, path
	At     int64    // how far into the source it stands: the end of it, as About.Size counts
	Notes  []string // what is another than it was there, a sentence each
	Left   string   // why it is not brought in on purpose, "" if it is
	Err    error    // why it cannot be read: then it is told, and nothing of it kept

	Story    *Story
	Topic    *Topic
	Byline   *Byline
	File     *File
	Redirect *Redirect
	Setting  *Setting
	Thread   *Thread
	Later    *Later
}

// Status says how far a story was.
type Status string

// How far.
const (
	Draft     Status = "draft"
	Published Status = "published"
	Scheduled Status = "scheduled" // for Story.PublishedAt
)

// Story is a story or a page. Times are microseconds, 0 for none.
type Story struct {
	ID         string // its own, where other programs know it by that; "": one is made of its Origin, always the same
	UUID       string
	Slug       string // "": made of its headline
	Status     Status
	Visibility string // public, members, paid; "": public
	Featured   bool
	Language   string // BCP 47; "" is the site's
	Translates string // the Origin of a story whose translation it is; "" for none

	CreatedAt, UpdatedAt, PublishedAt int64

	URL  string   // where it stood: absolute, or a path
	Also []string // other addresses that led to it

	Title, Dek string
	Body       document.Doc // addresses in it as they stood there, or paths of MediaPath
	Excerpt    string
	Picture    Picture
	Topics     []string // their Origins, the first is the primary one
	Bylines    []string

	MetaTitle, MetaDescription, Canonical string
	Open, X                               Social // where it is shared
	Template                              string // custom-*
}

// Picture is the one above a story.
type Picture struct {
	Src     string // as addresses in Body
	Alt     string
	Caption string // plain text
	Credit  string
}

// Social is how a story looks where it is shared; what is empty is taken from the story.
type Social struct{ Title, Description, Image string }

// Topic is what stories are filed under: a tag, a category.
type Topic struct {
	Slug, Name, Description, Image string
	Internal                       bool // for the desk alone
	URL                            string
	Also                           []string // other addresses that led to it
	MetaTitle, MetaDescription     string
}

// Byline is a name that stories are signed with. With an Email it had an account there, which comes in suspended.
type Byline struct {
	Slug, Name, Bio, Location, Website, Image string
	Email                                     string
	Role                                      string // a word of Ghost's: Administrator, Editor, Author, Contributor; "" is the last
	URL                                       string
}

// File is a picture or another file.
type File struct {
	Path string   // where it is to stand; see MediaPath
	Was  []string // where it stood, as addresses or paths: they lead to Path from now on

	// Open gives its bytes; nil: they are fetched from URL.
	Open func(ctx context.Context) (io.ReadCloser, error) `json:"-"`
	URL  string

	Alt, Caption, Credit string
}

// Redirect leads from an old path to another.
type Redirect struct {
	From, To  string
	Temporary bool
	Days      bool `json:",omitempty"` // From is the list of a year, a month or a day, of which there are none here: the search finds what is of that time
}

// Setting is a setting of the site by the name that Ghost has for it: title, description, locale, timezone, logo, icon,
// cover_image, accent_color, navigation and secondary_navigation (JSON: [{"label", "url"}]).
type Setting struct{ Name, Value string }

// Thread is what readers said under a story, or a page: each behind the one that it answers.
type Thread struct {
	Story    string // its Origin
	Comments []Comment
}

// Comment is one of them. Who wrote it is no member here: a name alone comes in.
type Comment struct {
	Origin    string
	Answers   string // the Origin of the comment that it answers, "" for none
	Name      string
	HTML      string
	Status    CommentStatus
	CreatedAt int64 // microseconds
}

// CommentStatus says what became of a comment where it stood.
type CommentStatus string

// What became of it.
const (
	CommentShown   CommentStatus = "shown"
	CommentWaiting CommentStatus = "waiting"
	CommentSpam    CommentStatus = "spam"
)

// Later is what has no place here yet, and is counted: N comments of a post, say.
type Later struct {
	N   int
	Why string // a sentence that says what becomes of them, "" for the usual one
}
