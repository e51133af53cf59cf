package readings

// OnFile is what of a page is on file already.
type OnFile struct {
	Stories []KeptStory            `json:"stories" doc:"The story that this page is, and those much like it; 10 at most" nullable:"false"`
	People  map[string][]Somebody  `json:"people" doc:"Who has the name, by the ID of the finding; several: namesakes"`
	Quotes  map[string][]KeptQuote `json:"quotes" doc:"Quotes in the same words, by the ID of the finding"`
	Outlets []string               `json:"outlets" doc:"Outlets that are on file by this name" nullable:"false"`
}

// NewOnFile is an OnFile with nothing in it.
func NewOnFile() *OnFile {
	return &OnFile{Stories: []KeptStory{}, People: map[string][]Somebody{}, Quotes: map[string][]KeptQuote{}, Outlets: []string{}}
}

// How a story on file is like a page.
const (
	ThisPage     = "page"     // it was made of this page
	TheseWords   = "words"    // its text is the same
	ThisHeadline = "headline" // it has this headline
	TheseQuotes  = "quotes"   // it prints half of the page's quotes, or more
)

// KeptStory is a story on file that is like a page.
type KeptStory struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Slug      string `json:"slug"`
	Published bool   `json:"published"`
	How       string `json:"how" enum:"page,words,headline,quotes"`
	Mine      bool   `json:"same" doc:"The page becomes a new version of this story"`
}

// Somebody is a person on file.
type Somebody struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
}

// KeptQuote is a quote on file.
type KeptQuote struct {
	ID        string   `json:"id"`
	Text      string   `json:"text"`
	SpeakerID string   `json:"speaker_id,omitempty"`
	Speaker   string   `json:"speaker"`
	State     string   `json:"state"`
	By        string   `json:"state_by,omitempty"`
	Stories   []string `json:"stories,omitempty" doc:"The headlines of 3 stories that print it"`
}

// Kept is what a reading became.
type Kept struct {
	Story     string
	Title     string
	Slug      string
	Published bool
	Quotes    int
	NewPeople []string
	Warnings  []string // what a person should know, a sentence each
}
