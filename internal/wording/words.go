package wording

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Words are what the program says in one language. {name} is a place to fill.
type Words struct {
	Language string `json:"-"` // without a country

	State        State             `json:"state"`
	Unnamed      Unnamed           `json:"unnamed"`
	Withdrawn    Withdrawn         `json:"withdrawn"`
	Quote        Quote             `json:"quote"`
	Embed        Embed             `json:"embed"`
	Correction   map[string]string `json:"correction"`   // by kind
	Relationship map[string]string `json:"relationship"` // what the other one is, by kind; "former" stands before it
	Title        Title             `json:"title"`
	Interview    Interview         `json:"interview"`
	Question     Question          `json:"question"`
	Dates        Dates             `json:"date"`
	Membership   map[string]string `json:"membership"` // of readers who join: pages, forms and letters
	Sentences    map[string]string `json:"sentences"`  // by the English ones, {n} for a number
}

// State is what readers are told about a quote: the four states, and by whom.
type State struct {
	Reported  string `json:"reported"`
	Checked   string `json:"checked"`
	Disputed  string `json:"disputed"`
	Withdrawn string `json:"withdrawn"`
	By        string `json:"by"` // {state}, {who}
}

// Unnamed is what readers are told of a source that is not named.
type Unnamed struct {
	NotNamed string `json:"not_named"`
	Via      string `json:"via"`   // before the outlet
	Rules    string `json:"rules"` // what the desk's rules are called
}

// Withdrawn stands where the words of a withdrawn quote stood.
type Withdrawn struct {
	Notice string `json:"notice"`
	Inline string `json:"inline"` // inside a sentence
}

// Quote is what stands around the words of a quote.
type Quote struct {
	To     string `json:"to"` // {who}: whom it was said to
	Source string `json:"source"`
	Marks  string `json:"marks"` // {words}
	Colon  string `json:"colon"`
}

// Embed is what stands where a player of another site will.
type Embed struct {
	Load string `json:"load"` // on the button
	From string `json:"from"` // {host}: who is asked then
}

// Title is what our own pages are called.
type Title struct {
	People      string `json:"people"`
	Quotes      string `json:"quotes"`
	Corrections string `json:"corrections"`
	Changes     string `json:"changes"`  // {title}
	Report      string `json:"report"`   // {title}
	Comments    string `json:"comments"` // {title}
	Search      string `json:"search"`
	Quote       string `json:"quote"`
	Withdrawn   string `json:"withdrawn"` // {who}
	Page        string `json:"page"`      // {title}, {n}
	NotFound    string `json:"not_found"`
	Error       string `json:"error"`
}

// Interview is what structured data calls a talk.
type Interview struct {
	Alone string `json:"alone"`
	Of    string `json:"of"` // {who}
	By    string `json:"by"` // {interview}, {who}
}

// Question is what stands around a question to readers.
type Question struct {
	Title        string `json:"title"`    // of its page: {question}
	Answer       string `json:"answer"`   // leads to the form
	See          string `json:"see"`      // leads to what was answered
	Choose       string `json:"choose"`   // above the choices
	Text         string `json:"text"`     // above the field for words
	Name         string `json:"name"`     // likewise
	Place        string `json:"place"`    // likewise
	Optional     string `json:"optional"` // behind one of these
	Trap         string `json:"trap"`     // of a field that people do not see
	Send         string `json:"send"`     // on the button
	Until        string `json:"until"`    // {date}, {time}
	Held         string `json:"held"`     // what becomes of an answer
	Cookie       string `json:"cookie"`   // what a vote leaves behind
	Closed       string `json:"closed"`   // it takes nothing more
	Voted        string `json:"voted"`    // {choice}
	Again        string `json:"again"`    // behind that, while it is open
	Thanks       string `json:"thanks"`   // heading
	Received     string `json:"received"` // what becomes of the answer that was sent
	Results      string `json:"results"`  // heading of the chart
	ColumnChoice string `json:"choice"`   // above its columns
	ColumnVotes  string `json:"votes"`    // likewise
	ColumnShare  string `json:"share"`    // likewise
	Percent      string `json:"percent"`  // {n}
	Total        string `json:"total"`    // {n}
	Honest       string `json:"honest"`   // what the votes are not
	NoVotes      string `json:"no_votes"` // instead of the chart
	AfterOne     string `json:"after"`    // when it is shown
	AtTheEnd     string `json:"end"`      // likewise
	Answers      string `json:"answers"`  // {n}
	NoAnswers    string `json:"no_answers"`
	Reader       string `json:"reader"` // who gave no name
	By           string `json:"by"`     // {name}, {place}
	Picked       string `json:"picked"` // on an answer that the desk took up
	Check        string `json:"check"`  // why something is to be sent once more
}

//go:embed languages/*.json
var files embed.FS

// languages are read out of the binary when somebody first reads in them; what does not fit is found by the first test that runs.
var languages = list()

func list() map[string]func() *Words {
	names, err := fs.Glob(files, "languages/*.json")
	if err != nil {
		panic(err)
	}
	found := map[string]func() *Words{}
	for _, name := range names {
		tag := strings.TrimSuffix(path.Base(name), ".json")
		found[tag] = sync.OnceValue(func() *Words { return load(tag) })
	}
	return found
}

// load reads a language.
func load(tag string) *Words {
	language, _, _ := strings.Cut(tag, "-")
	w := &Words{Language: language}
	if tag != language {
		w.read("languages/" + language + ".json") // of which a country says some things otherwise
	}
	w.read("languages/" + tag + ".json")
	return w
}

// read takes what stands in a file.
func (w *Words) read(name string) {
	data, err := files.ReadFile(name)
	if err != nil {
		panic(err)
	}
	if err := json.Unmarshal(data, w); err != nil {
		panic(fmt.Errorf("%s: %w", name, err))
	}
}

// In gives the words of a language, which is a BCP 47 tag: as they are in its country, else in the language, English where
// it is not here.
func In(language string) *Words {
	tag := strings.ToLower(strings.ReplaceAll(language, "_", "-"))
	for {
		if w := languages[tag]; w != nil {
			return w()
		}
		end := strings.LastIndexByte(tag, '-')
		if end < 0 {
			return languages["en"]()
		}
		tag = tag[:end]
	}
}

// Fill puts values into the places of a text: Fill("to {who}", "who", name).
func Fill(text string, pairs ...string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		pairs[i] = "{" + pairs[i] + "}"
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// Inside gives a word as it stands inside a line: German nouns alone keep their capital.
func (w *Words) Inside(word string) string {
	if w.Language == "de" || word == "" {
		return word
	}
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToLower(first)) + word[size:]
}

// Around parts a text at its one place: what stands before and behind what is filled in.
func Around(text string) (before, behind string) {
	before, rest, _ := strings.Cut(text, "{")
	_, behind, _ = strings.Cut(rest, "}")
	return before, behind
}

var number = regexp.MustCompile(`[0-9]+`)

// Sentence gives a sentence of ours in this language; one that is not here stays English. A number in it is kept.
func (w *Words) Sentence(english string) string {
	if text := w.Sentences[english]; text != "" {
		return text
	}
	n := number.FindString(english)
	if n == "" {
		return english
	}
	if text := w.Sentences[strings.Replace(english, n, "{n}", 1)]; text != "" {
		return Fill(text, "n", n)
	}
	return english
}
