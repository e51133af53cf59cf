package nql

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"firsthand"
)

// What one filter may hold. Ghost sets no limits; the longest filters in themes hold a hundred IDs.
const (
	MaxLength = 16 << 10 // bytes
	MaxDepth  = 32       // parentheses within parentheses
	MaxTerms  = 200      // conditions
	MaxValues = 1000     // values, those of lists included
)

// Error is a text that is no filter.
type Error struct {
	At     int    // the first byte of what does not fit
	Text   string // what stands there, "" at the end
	Reason string // a part of a sentence
	Column int    // At in characters, counted from 1
}

// Error says what stands where it should not.
func (e *Error) Error() string {
	if e.Text == "" {
		return fmt.Sprintf("The filter ends too early, at character %d: %s.", e.Column, e.Reason)
	}
	return fmt.Sprintf("The filter has %q at character %d: %s.", e.Text, e.Column, e.Reason)
}

// Unwrap lets firsthand.ErrorCode see that it is the caller's mistake.
func (e *Error) Unwrap() error { return firsthand.Errorf(firsthand.Invalid, "%s", e.Error()) }

// Parse reads a filter. Its errors are *Error and firsthand.Invalid. An empty text is none: who lets one mean "all" asks
// before.
func Parse(text string) (Expr, error) {
	if len(text) > MaxLength {
		return nil, &Error{At: MaxLength, Text: "…", Column: MaxLength + 1, Reason: fmt.Sprintf("a filter has %d bytes at most", MaxLength)}
	}
	if at := badUTF8(text); at >= 0 {
		return nil, &Error{At: at, Text: text[at : at+1], Column: utf8.RuneCountInString(text[:at]) + 1, Reason: "text is UTF-8 without NUL"}
	}
	p := &parser{lexer: lexer{text: text}}
	e, err := p.filter()
	if err != nil {
		err.Column = utf8.RuneCountInString(text[:err.At]) + 1
		return nil, err
	}
	return e, nil
}

// badUTF8 finds the first byte that is no text, or NUL, which no database keeps; -1: there is none.
func badUTF8(text string) int {
	for i, r := range text {
		if r == 0 || r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD") {
			return i
		}
	}
	return -1
}

type parser struct {
	lexer  lexer
	ahead  token
	depth  int
	terms  int
	values int
}

func (p *parser) advance() *Error {
	var err *Error
	p.ahead, err = p.lexer.next()
	return err
}

// took passes a word of a kind, if it is next.
func (p *parser) took(kind tokenKind) (bool, *Error) {
	if p.ahead.kind != kind {
		return false, nil
	}
	return true, p.advance()
}

func (p *parser) wrong(reason string) *Error {
	return &Error{At: p.ahead.at, Text: p.ahead.text, Reason: reason}
}

func (p *parser) filter() (Expr, *Error) {
	if err := p.advance(); err != nil {
		return nil, err
	}
	e, err := p.or()
	if err != nil {
		return nil, err
	}
	if p.ahead.kind != tokEnd {
		return nil, p.wrong("after a condition comes + (and), a comma (or) or the end")
	}
	return e, nil
}

func (p *parser) or() (Expr, *Error) {
	terms, err := p.chain(tokComma, p.and)
	if err != nil || len(terms) == 1 {
		return first(terms), err
	}
	return Or(terms), nil
}

func (p *parser) and() (Expr, *Error) {
	terms, err := p.chain(tokPlus, p.term)
	if err != nil || len(terms) == 1 {
		return first(terms), err
	}
	return And(terms), nil
}

func first(terms []Expr) Expr {
	if len(terms) == 0 {
		return nil
	}
	return terms[0]
}

func (p *parser) chain(sign tokenKind, term func() (Expr, *Error)) (terms []Expr, err *Error) {
	for {
		e, err := term()
		if err != nil {
			return nil, err
		}
		terms = append(terms, e)
		if more, err := p.took(sign); err != nil || !more {
			return terms, err
		}
	}
}

// term is a filter in parentheses, or name:value.
func (p *parser) term() (Expr, *Error) {
	switch p.ahead.kind {
	case tokOpen:
		return p.group()
	case tokField:
	case tokEnd:
		return nil, p.wrong("a condition, such as tag:news, is missing")
	default:
		return nil, p.wrong("a condition begins with a field's name and a colon, such as tag:news")
	}
	if p.terms++; p.terms > MaxTerms {
		return nil, p.wrong(fmt.Sprintf("a filter has %d conditions at most", MaxTerms))
	}
	c := Condition{Field: strings.TrimSuffix(p.ahead.text, ":"), At: p.ahead.at}
	if err := p.advance(); err != nil {
		return nil, err
	}
	if err := p.value(&c); err != nil {
		return nil, err
	}
	return c, nil
}

func (p *parser) group() (Expr, *Error) {
	if p.depth++; p.depth > MaxDepth {
		return nil, p.wrong(fmt.Sprintf("parentheses stand %d deep at most", MaxDepth))
	}
	defer func() { p.depth-- }()
	if err := p.advance(); err != nil {
		return nil, err
	}
	e, err := p.or()
	if err != nil {
		return nil, err
	}
	closed, err := p.took(tokClose)
	if err == nil && !closed {
		err = p.wrong("a closing parenthesis is missing")
	}
	return e, err
}

var comparisons = map[tokenKind]Op{tokGreater: Greater, tokGreaterEqual: GreaterEqual, tokLess: Less, tokLessEqual: LessEqual}

// value reads what stands behind the colon.
func (p *parser) value(c *Condition) *Error {
	not, err := p.took(tokMinus)
	if err != nil {
		return err
	}
	if op, ok := comparisons[p.ahead.kind]; ok && !not {
		if c.Op, err = op, p.advance(); err != nil {
			return err
		}
		return p.single(c)
	}
	switch p.ahead.kind {
	case tokContains, tokStarts, tokEnds:
		return p.pattern(c, not)
	case tokListOpen:
		return p.list(c, not)
	}
	if not {
		c.Op = NotEqual
	}
	return p.single(c)
}

func (p *parser) single(c *Condition) *Error {
	v, err := p.one()
	c.Values = []Value{v}
	return err
}

// pattern is ~'text' and its kin: a string in quotes, nothing else.
func (p *parser) pattern(c *Condition, not bool) *Error {
	c.Op = map[tokenKind]Op{tokContains: Contains, tokStarts: StartsWith, tokEnds: EndsWith}[p.ahead.kind]
	if not {
		c.Op++ // each has its negation behind it
	}
	if err := p.advance(); err != nil {
		return err
	}
	if p.ahead.kind != tokString {
		return p.wrong("behind ~, ~^ and ~$ stands a string in single quotes")
	}
	return p.single(c)
}

// list is [a,b], which is In or NotIn, or [a+b], which is All and has no negation.
func (p *parser) list(c *Condition, not bool) *Error {
	if err := p.advance(); err != nil {
		return err
	}
	if err := p.single(c); err != nil {
		return err
	}
	c.Op = In
	if not {
		c.Op = NotIn
	}
	sign := tokComma
	if p.ahead.kind == tokPlus && !not {
		c.Op, sign = All, tokPlus
	}
	for p.ahead.kind == sign {
		if err := p.advance(); err != nil {
			return err
		}
		v, err := p.one()
		if err != nil {
			return err
		}
		c.Values = append(c.Values, v)
	}
	closed, err := p.took(tokListClose)
	if err == nil && !closed {
		err = p.wrong("a list is parted by commas, or all of it by +, and ends with ]")
	}
	return err
}

// one reads a value.
func (p *parser) one() (v Value, err *Error) {
	if p.values++; p.values > MaxValues {
		return v, p.wrong(fmt.Sprintf("a filter has %d values at most", MaxValues))
	}
	switch t := p.ahead; t.kind {
	case tokNull:
	case tokTrue:
		v = Value{Kind: Bool, Number: 1}
	case tokFalse:
		v = Value{Kind: Bool}
	case tokNumber:
		v = Value{Kind: Number, Number: number(t.text)}
	case tokNow:
		v = relative(t.text)
	case tokLiteral:
		v = Value{Kind: Text, Text: unescape(t.text)}
	case tokString:
		v = Value{Kind: Text, Text: unescape(t.text[1 : len(t.text)-1])}
	default:
		return v, p.wrong("a value is missing")
	}
	return v, p.advance()
}

// number cuts off what stands behind the point, as parseInt does.
func number(text string) float64 {
	whole, _, _ := strings.Cut(text, ".")
	n, err := strconv.ParseFloat(whole, 64)
	if err != nil {
		return math.MaxFloat64
	}
	return n
}

// relative reads now-30d; an amount that no calendar holds is the largest that one does.
func relative(text string) Value {
	amount := text[4 : len(text)-1]
	n, err := strconv.ParseFloat(amount, 64)
	if err != nil || n > 1e15 {
		n = 1e15
	}
	if text[3] == '-' {
		n = -n
	}
	return Value{Kind: Relative, Number: n, Unit: text[len(text)-1]}
}

// unescape takes the backslash from before quotes, and from nothing else: t\+st keeps it, as upstream does.
func unescape(s string) string {
	return strings.NewReplacer(`\'`, `'`, `\"`, `"`).Replace(s)
}
