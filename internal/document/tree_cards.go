package document

// The blocks of this file are what an editor puts between the text: Ghost calls them cards.

// Gallery is several pictures shown as one; it always has one at least. Pictures in it have no CardWidth.
type Gallery struct {
	Images  []Image
	Caption string // of the whole
	Extra   Extra
}

// Bookmark is a link with what its page says of itself.
type Bookmark struct {
	URL, Title, Description string
	Author, Publisher       string
	Icon, Thumbnail         string // addresses of pictures, "" if there are none
	Caption                 []Inline
	Extra                   Extra
}

// Callout is a short text that is set apart. Color is one of Ghost's names ("blue", "grey" …).
type Callout struct {
	Emoji, Color string
	Inlines      []Inline
	Extra        Extra
}

// Toggle is text that a reader opens by its heading. Its blocks are those of a Blockquote.
type Toggle struct {
	Heading string
	Blocks  []Block
	Extra   Extra
}

// Button is a link that looks like one. Align is "" for the middle, or "left".
type Button struct {
	Text, URL, Align string
	Extra            Extra
}

// Markdown is text that is kept as its writer typed it and shown as what it means.
type Markdown struct {
	Source string
	Extra  Extra
}

// Audio is a recording to hear. Duration is in seconds, 0 if unknown.
type Audio struct {
	Src, Title, Mime string
	Duration         int
	Thumbnail        string
	Extra            Extra
}

// Video is a recording to see. Width and Height are pixels, Duration is in seconds, 0 if unknown.
// Thumbnail is a frame of it, Poster a picture that somebody chose in its place.
type Video struct {
	Src, Name, Mime         string
	Width, Height, Duration int
	Thumbnail, Poster       string
	CardWidth               string // as of an Image
	Loop                    bool
	Caption                 []Inline
	Extra                   Extra
}

// File is something to download. Size is in bytes, 0 if unknown.
type File struct {
	Src, Title, Caption, Name string
	Size                      int
	Extra                     Extra
}

// Paywall is where the part ends that everybody may read.
type Paywall struct{ Extra Extra }

func (Gallery) block()  {}
func (Bookmark) block() {}
func (Callout) block()  {}
func (Toggle) block()   {}
func (Button) block()   {}
func (Markdown) block() {}
func (Audio) block()    {}
func (Video) block()    {}
func (File) block()     {}
func (Paywall) block()  {}
