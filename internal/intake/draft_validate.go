package intake

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sfomuseum/go-edtf/parser"

	"firsthand"
)

// Limits of a draft that comes in as JSON.
const (
	maxLine  = 2000    // code points of a headline, a name, a caption …
	maxText  = 200_000 // code points of one block or quote
	maxList  = 8_000   // entries of one list
	maxLabel = 500     // code points of an address or a label
)

// ReadJSON reads what JSON wrote, mended by hand or not. Fields that it does not know are named in
// Warnings, because a misspelt field would otherwise be lost without a word. Errors are
// firsthand.Invalid and say which field, counted from 0, is wrong.
func ReadJSON(data []byte) (*Draft, error) {
	if len(data) > 4*MaxBytes {
		return nil, firsthand.Errorf(firsthand.Invalid, "The draft has more than %d MB.", 4*MaxBytes>>20)
	}
	if !utf8.Valid(data) {
		return nil, firsthand.Errorf(firsthand.Invalid, "The draft is not UTF-8: save it again as UTF-8.")
	}
	d := &Draft{}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	err := dec.Decode(d)
	var unknown string
	if err != nil {
		if unknown = unknownField(err); unknown != "" {
			d = &Draft{}
			dec = json.NewDecoder(bytes.NewReader(data))
			err = dec.Decode(d)
		}
	}
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "The draft is not the JSON that read prints: %s.", jsonTrouble(err, data))
	}
	if dec.More() {
		return nil, firsthand.Errorf(firsthand.Invalid, "The draft has something after its end: one file holds one draft.")
	}
	d.fill()
	if unknown != "" {
		d.warn("The field %q is unknown and was not read; look at its spelling.", unknown)
	}
	if err := d.Validate(); err != nil {
		return nil, err
	}
	return d, nil
}

var unknownPattern = lazy(`unknown field "([^"]{1,100})"`)

func unknownField(err error) string {
	if m := unknownPattern.FindStringSubmatch(err.Error()); m != nil {
		return m[1]
	}
	return ""
}

// jsonTrouble says where the JSON is broken, in words for whoever mends it.
func jsonTrouble(err error, data []byte) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case strings.Contains(err.Error(), "exceeded max depth"): // encoding/json has no type for it
		return "its brackets are nested deeper than a draft's ever are; have read print it anew"
	case errors.As(err, &syntax):
		line := 1 + bytes.Count(data[:min(int(syntax.Offset), len(data))], []byte("\n"))
		return "line " + strconv.Itoa(line) + " is broken (a missing comma, bracket or quotation mark?)"
	case errors.As(err, &kind):
		line := 1 + bytes.Count(data[:min(int(kind.Offset), len(data))], []byte("\n"))
		return "line " + strconv.Itoa(line) + ": the field " + kind.Field + " cannot be a " + kind.Value
	}
	return "it ends too early"
}

// Validate tells whether the draft can be imported: sizes, indexes, kinds, dates. The error is
// firsthand.Invalid and names the field.
func (d *Draft) Validate() error {
	var c checker
	c.line("headline", d.Headline)
	c.line("dek", d.Dek)
	c.line("site", d.Site)
	c.line("question", d.Question)
	c.label("url", d.URL)
	c.label("language", d.Language)
	c.lines("byline", d.Byline)
	c.lines("topics", d.Topics)
	c.date("published", d.Published)
	c.date("updated", d.Updated)
	c.size("people", len(d.People))
	for i, p := range d.People {
		c.name(at("people", i)+".name", p.Name)
		c.lines(at("people", i)+".aliases", p.Aliases)
		c.oneOf(at("people", i)+".pronoun", p.Pronoun, "", "she", "he", "they")
	}
	d.checkBody(&c)
	d.checkQuotes(&c)
	d.checkFound(&c)
	return c.err
}

func (d *Draft) checkBody(c *checker) {
	c.size("body", len(d.Body))
	for i, b := range d.Body {
		field := at("body", i)
		c.oneOf(field+".type", b.Type, Paragraph, Heading, QuoteText, Image, Embed, List, RelatedTo, Question, RawHTML)
		c.text(field+".text", b.Text)
		c.text(field+".html", b.HTML)
		c.label(field+".url", b.URL)
		c.line(field+".label", b.Label)
		c.line(field+".credit", b.Credit)
		c.line(field+".attribution", b.Attribution)
		if b.Type == Image && b.Src == "" {
			c.fail(field+".src", "an image needs its address")
		}
		if b.Quote != nil {
			c.index(field+".quote", *b.Quote, len(d.Quotes))
		}
		size, end := utf8.RuneCountInString(b.Text), 0
		for k, q := range b.Inline {
			part := field + "." + at("inline", k)
			c.index(part+".quote", q.Quote, len(d.Quotes))
			if q.Start < end || q.End <= q.Start || q.End > size {
				c.fail(part, "start and end must lie inside the text, in order, without overlap")
			}
			end = q.End
		}
	}
}

func (d *Draft) checkQuotes(c *checker) {
	c.size("quotes", len(d.Quotes))
	for i, q := range d.Quotes {
		field := at("quotes", i)
		c.text(field+".text", q.Text)
		if strings.TrimSpace(q.Text) == "" {
			c.fail(field+".text", "a quote has words")
		}
		c.line(field+".speaker", q.Speaker)
		c.line(field+".addressee", q.Addressee)
		c.line(field+".outlet", q.Outlet)
		c.lines(field+".about", q.About)
		c.text(field+".context", q.Context)
		if q.Confidence < 0 || q.Confidence > 1 {
			c.fail(field+".confidence", "it lies between 0 and 1")
		}
		if q.Interview != nil {
			c.index(field+".interview", *q.Interview, len(d.Interviews))
		}
	}
	c.size("interviews", len(d.Interviews))
	for i, v := range d.Interviews {
		field := at("interviews", i)
		c.line(field+".interviewee", v.Interviewee)
		c.line(field+".interviewer", v.Interviewer)
		c.line(field+".outlet", v.Outlet)
		c.lines(field+".about", v.About)
	}
}

// checkFound looks at what was read out of the sentences.
func (d *Draft) checkFound(c *checker) {
	c.size("facts", len(d.Facts))
	for i, f := range d.Facts {
		field := at("facts", i)
		c.name(field+".text", f.Text)
		c.lines(field+".people", f.People)
		c.edtf(field+".edtf", f.EDTF)
		c.line(field+".date_text", f.DateText)
		c.text(field+".sentence", f.Sentence)
	}
	c.size("related", len(d.Related))
	for i, r := range d.Related {
		c.name(at("related", i)+".title", r.Title)
		c.label(at("related", i)+".url", r.URL)
	}
	c.size("credits", len(d.Credits))
	for i, r := range d.Credits {
		c.name(at("credits", i)+".credit", r.Credit)
		c.label(at("credits", i)+".image", r.Image)
	}
	c.size("relationships", len(d.Relationships))
	for i, r := range d.Relationships {
		field := at("relationships", i)
		c.name(field+".subject", r.Subject)
		c.name(field+".object", r.Object)
		if r.Subject == r.Object {
			c.fail(field, "a relationship is between two people")
		}
		c.oneOf(field+".kind", r.Kind, relationshipKinds...)
		c.oneOf(field+".status", r.Status, "current", "former", "unknown")
		c.edtf(field+".edtf", r.EDTF)
		c.text(field+".sentence", r.Sentence)
	}
}

func at(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// checker keeps the first thing that is wrong.
type checker struct{ err error }

func (c *checker) fail(field, what string) {
	if c.err == nil {
		c.err = firsthand.Errorf(firsthand.Invalid, "The draft's %s is wrong: %s.", field, what)
	}
}

func (c *checker) clean(field, s string, most int) {
	switch {
	case len(s) > most && utf8.RuneCountInString(s) > most:
		c.fail(field, "it has more than "+strconv.Itoa(most)+" letters")
	case !utf8.ValidString(s) || strings.ContainsRune(s, 0):
		c.fail(field, "it is not text")
	}
}

func (c *checker) text(field, s string)  { c.clean(field, s, maxText) }
func (c *checker) line(field, s string)  { c.clean(field, s, maxLine) }
func (c *checker) label(field, s string) { c.clean(field, s, maxLabel) }

func (c *checker) name(field, s string) {
	c.line(field, s)
	if strings.TrimSpace(s) == "" {
		c.fail(field, "it is empty")
	}
}

func (c *checker) lines(field string, list []string) {
	c.size(field, len(list))
	for i, s := range list {
		c.line(at(field, i), s)
	}
}

func (c *checker) size(field string, n int) {
	if n > maxList {
		c.fail(field, "it has more than "+strconv.Itoa(maxList)+" entries")
	}
}

func (c *checker) index(field string, i, n int) {
	if i < 0 || i >= n {
		c.fail(field, strconv.Itoa(i)+" is not the index of one of "+strconv.Itoa(n))
	}
}

func (c *checker) oneOf(field, s string, allowed ...string) {
	if !slices.Contains(allowed, s) {
		c.fail(field, strconv.Quote(clip(s, 40))+" is none of "+strings.Join(allowed, ", "))
	}
}

func (c *checker) date(field, s string) {
	if s == "" {
		return
	}
	if _, ok := readDay(s); !ok {
		c.fail(field, strconv.Quote(clip(s, 40))+" is not a date: write 2014-03-31 or 2014-03-31T10:15:00Z")
	}
}

func (c *checker) edtf(field, s string) {
	if s != "" && !parser.IsValid(s) {
		c.fail(field, strconv.Quote(clip(s, 40))+" is not a date: write 2012, 2012-06, 2011~ or 2011/2016")
	}
}
