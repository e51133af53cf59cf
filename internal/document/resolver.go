package document

// Resolver answers, while a document is rendered, what the house knows about the things that it
// mentions. Each is asked for once for every mention, so a Resolver that notes the calls knows
// everything that the rendering read, things that were not there (false) included. A nil Resolver
// knows nothing.
type Resolver interface {
	Quote(id string) (QuoteView, bool)
	Image(src string) (ImageView, bool)
	Related(r Related) (RelatedView, bool)
	Question(q Question) (QuestionView, bool)
}

// QuoteState is what the desk can say about a quote.
type QuoteState string

// The four states that readers see.
const (
	Reported  QuoteState = "reported"  // as reported here; nobody checked it
	Checked   QuoteState = "checked"   // compared with its source by a person
	Disputed  QuoteState = "disputed"  // somebody says it is wrong
	Withdrawn QuoteState = "withdrawn" // its words are no longer shown
)

// Name is a name that is linked where there is something public to link to.
type Name struct {
	Text string
	URL  string // "" prints the name without a link
}

// QuoteView is what a reader may see of a quote's record. Empty fields are left out of the caption.
type QuoteView struct {
	ID        string
	URL       string // the quote's own page; "" if it has none
	Speaker   Name
	Addressee Name
	Outlet    Name   // the programme or outlet, printed as the title of a work
	Date      string // for machines, an ISO 8601 prefix: "2013", "2013-02", "2013-02-14"; "" if none is certain
	DateText  string // the date as people read it; "" prints Date
	Source    Name   // where the words can be read or heard; Text "" prints "Source"
	State     QuoteState
	StateText string // "" prints the state's fixed words (StateWords)
	Dispute   string // Disputed: what the other side says, in its words
	Notice    string // Withdrawn: what stands in the place of the words; "" prints fixed words

	Unnamed bool   // Speaker describes somebody whom the desk does not name; Outlet is by way of whom they spoke
	Why     string // Unnamed: the reason, in the desk's words
	Rules   string // Unnamed: where the desk's rules on such sources stand; "" prints no link
}

// Rendition is one size of a picture.
type Rendition struct {
	URL   string
	Width int // pixels
}

// ImageView is a picture as it is served. Fields that are zero fall back to the document's.
type ImageView struct {
	Src           string
	Width, Height int         // pixels
	Renditions    []Rendition // for srcset, narrowest first
	Modern        []Rendition // the same in a format that has fewer bytes, for browsers that know it
	ModernType    string      // its media type, "image/webp"
	Alt           string
	Credit        string
	CreditURL     string // where the credit leads; "" prints it without a link
	Hidden        bool   // the picture may not be shown: only its caption and credit are
}

// RelatedView is the story that a Related block points to.
type RelatedView struct {
	Title string // "" prints the document's
	URL   string // "" if the story is not public: the title is printed without a link
}

// QuestionLink is the class of the line that leads to where a question is answered. It names the question
// (data-question), so that a page can put the form there.
const QuestionLink = "fh-answer"

// QuestionView is a reader question as it stands now.
type QuestionView struct {
	URL    string // where to answer; "" prints the question alone
	Label  string // the words of that link, "3 answers"
	Closed bool   // no more answers are taken: the link is left out
}

// Options say for whom a document is rendered. The zero value is right for a page of the site.
type Options struct {
	// BaseURL ("https://desk.example/") makes relative addresses absolute; RenderFeed and e-mail need it.
	BaseURL string
	// Trusted tells whether HTML written by this role is shown as it is. nil trusts nobody.
	Trusted func(role string) bool
	// LazyFirst loads the first picture lazily too: right where a feature image stands above the body.
	LazyFirst bool
	// Players says when the players of other sites load. Without it embeds are links, so that opening the
	// page asks nothing of a third party.
	Players Loading
	// Frame is asked whether pages of an origin ("https://video.example") may stand in frames. Whoever says yes
	// has the page's policy let it in, and no other. nil lets in none.
	Frame func(origin string) bool
	// Player is told that a player of ours stands in the page, which needs our styles and script; nil: nobody is.
	Player func()
	// Picture is asked, with Ghost, whether pictures of an origin may stand in the page, as Frame is of frames. nil: none may.
	Picture func(origin string) bool
	// Language (BCP 47) is that of the fixed words: the state of a quote that has no view.
	Language string
	// FrameHosts are hosts whose pages may stand in frames of HTML that is not trusted.
	FrameHosts []string
	// Ghost writes what Ghost's editor could have made as Ghost's renderer writes it, for themes that were made for it:
	// players, toggles and the like then need the scripts and styles of the cards. Code of an embed stands as it is if
	// Trusted names the role that put it in.
	Ghost bool
	// SiteURL is, with Ghost, the origin and path of the site, by which its own pictures are known; "" is BaseURL.
	SiteURL string
	// Sizes are, with Ghost, the widths in which the site serves pictures.
	Sizes []int
	// SizesAsWritten leaves pictures without a size, with Ghost, where none was noted with them: as in the posts of a site that
	// came from Ghost. Otherwise what is known of the picture stands in.
	SizesAsWritten bool
	// SiteID is, with Ghost, what a podcast host is told of us.
	SiteID string
	// Opaque renders what the document only carries (a Ghost card that we have no block for). nil, or
	// false, leaves it out.
	Opaque func(o Opaque) (html string, ok bool)
}
