package theme

import (
	"context"
	"time"
)

// DataSource is what a render asks of the site. One value serves one render: it may remember what
// was asked, so that the page's entry in the cache knows what it depends on.
type DataSource interface {
	// Get answers {{#get}}.
	Get(ctx context.Context, q GetQuery) (GetResult, error)
	// Neighbor answers {{#prev_post}} and {{#next_post}}; nil means that there is none.
	Neighbor(ctx context.Context, q NeighborQuery) (any, error)
	// ImageURL is the address of a picture in a size and format; src is not empty.
	ImageURL(src string, o ImageOptions) string
	// AssetURL is the address of one of the site's own files, path being relative ("public/cards.min.css"),
	// for {{asset}} on what does not belong to the theme.
	AssetURL(path string) string
}

// GetQuery is one {{#get}}: the words of its hash after {{paths}} in the filter are filled in.
type GetQuery struct {
	Resource string            // "posts", "pages", "tags", "authors", "tiers", "newsletters", …
	Limit    string            // "" (the default) or a number; "all" and more than 100 are "100" already
	Page     string            // "" or a number
	Filter   string            // NQL
	Include  string            // "tags,authors,count.posts"
	Order    string            // "published_at desc"
	Fields   string            // "title,url"
	Extra    map[string]string // any other hash words ("slug", "id", "formats")
}

// GetResult is what {{#get}} found.
type GetResult struct {
	Items      any // []any or List
	Pagination any // map or Object with page, limit, pages, total, next, prev; nil for a single item
}

// NeighborQuery asks for the story before or after one.
type NeighborQuery struct {
	Post any    // the post that the template stands in
	Next bool   // false: the previous one
	In   string // "", "primary_tag", "primary_author", "author"
}

// ImageOptions says how img_url wants a picture.
type ImageOptions struct {
	Size     ImageSize // zero: as it is
	Format   string    // "", "webp", "avif", …
	Absolute bool      // with the site's origin
}

// ImageSize is one entry of image_sizes in package.json; 0 means free.
type ImageSize struct {
	Width, Height int // pixels
}

// PartCall is one use of a helper whose body the site supplies.
type PartCall struct {
	Name string
	This any
	Args []any
	Hash map[string]any
}

// Part supplies the body of a helper such as ghost_head; what it returns is printed unescaped if it
// is a SafeString, escaped otherwise.
type Part func(ctx context.Context, c PartCall) (any, error)

// Page is everything that one render needs besides the theme.
type Page struct {
	Root any // what the template stands in: posts, post, tag, author, pagination, …

	Site, Custom, Member, Config, PageData, Labs any // @site @custom @member @config @page @labs

	Globals map[string]any // further @names

	Source DataSource      // may be nil: get finds nothing, pictures keep their address
	Parts  map[string]Part // bodies of ghost_head, ghost_foot, comments, search, meta_title, … by helper name

	// Foot names a partial that is drawn below the body of the page's own post, where {{content}} prints it whole and the
	// theme has no partial of that name itself: what every theme is to show, and few know of. "" draws none.
	Foot string

	URL      string    // the site's address without a slash at the end: "https://example.org/news"
	Path     string    // this page's path within the site, with a leading slash: "/page/2/"
	MenuPath string    // where the menu shows readers to be, where that is not Path: on the page for addresses of nothing
	Contexts []string  // "home", "index", "paged", "post", "page", "tag", "author", …
	Locale   string    // "en", "de-AT"; "": @site.locale, then en
	Timezone string    // IANA name; "": @site.timezone, then UTC
	Now      time.Time // the time of the render

	parted     bool   // URL was parted into these
	host, base string // "example.org" and "/news"
}

// Result is what a finished render reports for the page cache.
type Result struct {
	Until        time.Time // when the output changes by itself next; zero: never
	MemberFields []string  // sorted names of the @member fields that were read; "" stands for @member itself
}

// Kinded is an Object that says what it is, so that helpers need not look at its fields: "post",
// "page", "tag", "author", "newsletter", "navigation".
type Kinded interface {
	Object
	Kind() string
}
