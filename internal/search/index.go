package search

import (
	"strings"
	"time"
)

// Index is one of the two.
type Index int

// The two indexes.
const (
	Public Index = iota // what readers may see
	Desk                // everything
)

// both are the indexes, and how their tables begin.
var both = []Index{Public, Desk}

// String is the name of the index in the database.
func (i Index) String() string {
	if i == Desk {
		return "desk"
	}
	return "public"
}

// table is one of the index's tables: "" is the things themselves.
func (i Index) table(of string) string {
	if of == "" {
		return "search_" + i.String()
	}
	return "search_" + i.String() + "_" + of
}

// titlesOf is the table of the words in a kind's titles. Headlines are ten times as many as names, and names are asked for
// with every letter that is typed: so that nobody walks the ones to find the others, they have tables of their own.
func titlesOf(k Kind) string {
	if k == Story {
		return "titles"
	}
	return "names"
}

// list is under which name the things of an index are counted.
func (i Index) list() string { return "search:" + i.String() }

// Kind is what is found.
type Kind string

// The kinds of things.
const (
	Story  Kind = "story"
	Person Kind = "person"
	Quote  Kind = "quote"
	Topic  Kind = "topic"  // the desk's alone
	Outlet Kind = "outlet" // the desk's alone
)

// Tag is something that a thing is filed under, "person:ID": what answers can be narrowed to.
type Tag string

// PersonTag is of what somebody is in: a story about them, what they said.
func PersonTag[ID ~string](id ID) Tag { return Tag("person:" + string(id)) }

// TopicTag is of what is filed under a topic.
func TopicTag[ID ~string](id ID) Tag { return Tag("topic:" + string(id)) }

// BylineTag is of what is signed so.
func BylineTag[ID ~string](id ID) Tag { return Tag("byline:" + string(id)) }

// OutletTag is of what was said in an outlet.
func OutletTag[ID ~string](id ID) Tag { return Tag("outlet:" + string(id)) }

// QuoteTag is of a story that prints the quote.
func QuoteTag[ID ~string](id ID) Tag { return Tag("quote:" + string(id)) }

func kindTag(k Kind) Tag { return Tag("kind:" + string(k)) }

// StateTag says how far something is, at the desk: draft, published; reported, checked.
func StateTag(state string) Tag { return Tag("state:" + state) }

// tagSign begins the word under which a tag stands in the index. It is no letter, so no text has such a word.
const tagSign = "\ue000"

// partSign stands between the parts of a thing, so that no phrase reaches from one into the next.
const partSign = "\ue001"

func (t Tag) word() string {
	return tagSign + strings.Map(func(r rune) rune {
		if r > 127 || isWordByte(byte(r)) {
			return r
		}
		return '\ue002'
	}, strings.ToLower(string(t)))
}

// Doc is a thing as it is found.
type Doc struct {
	Kind  Kind
	ID    string
	Title string   // a headline, a name; quotes have none
	Names []string // who and what it is found under beside its text: bylines, topics, other names
	Text  string   // plain; of more than 96 KB the rest is not found
	Tags  []Tag
	At    int64 // its date in microseconds: the newest are looked at first
}

// places: a thing's number is in the order of dates. A minute has room for 4,096.
const perMinute = 4096

func firstPlace(at int64) int64 {
	minute := at / int64(time.Minute/time.Microsecond)
	if at < 0 && at%int64(time.Minute/time.Microsecond) != 0 {
		minute--
	}
	return minute * perMinute
}

// words are a thing's words as both databases keep them, and which of them stand in its title; and those that PostgreSQL keeps
// beside them.
type words struct{ all, titles, times, begun []string }

func (d Doc) words() (w words) {
	tokens := Tokens(d.Title)
	for _, t := range tokens {
		w.titles = append(w.titles, t.Word)
	}
	w.all = append(make([]string, 0, len(tokens)+len(d.Text)/5+16), w.titles...)
	for _, part := range []string{strings.Join(d.Names, " . "), d.Text} {
		w.all = append(w.all, partSign)
		tokens = appendTokens(tokens[:0], part, maxTokens)
		for _, t := range tokens {
			w.all = append(w.all, t.Word)
		}
	}
	w.all = w.all[:min(len(w.all), maxTokens)]
	w.all = append(w.all, partSign, kindTag(d.Kind).word())
	for _, t := range d.Tags {
		w.all = append(w.all, t.word())
	}
	return w
}
