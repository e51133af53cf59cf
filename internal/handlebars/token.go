package handlebars

// tokenKind is what a piece of a template is. The language is that of Handlebars 4.7.
type tokenKind uint8

const (
	tokEOF         tokenKind = iota
	tokContent               // text between mustaches
	tokComment               // {{! … }} or {{!-- … --}}
	tokOpenRaw               // {{{{
	tokCloseRaw              // }}}}
	tokEndRaw                // {{{{/name}}}}; text is the name
	tokOpenBlock             // {{# and {{#*
	tokOpenInverse           // {{^
	tokInverse               // {{else}} and {{^}}
	tokElseChain             // {{else, with more behind it
	tokOpenEnd               // {{/
	tokOpen                  // {{ and {{& and {{*
	tokOpenTriple            // {{{
	tokOpenPartial           // {{>
	tokOpenPBlock            // {{#>
	tokClose                 // }}
	tokCloseTriple           // }}}
	tokOpenParen             // (
	tokCloseParen            // )
	tokEquals                // =
	tokID                    // a name, . or .. or [a name]
	tokSep                   // . or / between names
	tokData                  // @
	tokString                // "…" or '…'; text is the value
	tokNumber                // 12 or -1.5
	tokBool                  // true, false
	tokUndefined             // undefined
	tokNull                  // null
	tokOpenParams            // as |
	tokCloseParams           // |
	tokInvalid               // anything else
)

var tokenNames = [...]string{
	tokEOF: "the end of the file", tokContent: "text", tokComment: "a comment", tokOpenRaw: "{{{{", tokCloseRaw: "}}}}",
	tokEndRaw: "the end of a raw block", tokOpenBlock: "{{#", tokOpenInverse: "{{^", tokInverse: "{{else}}", tokElseChain: "{{else …",
	tokOpenEnd: "{{/", tokOpen: "{{", tokOpenTriple: "{{{", tokOpenPartial: "{{>", tokOpenPBlock: "{{#>", tokClose: "}}",
	tokCloseTriple: "}}}", tokOpenParen: "(", tokCloseParen: ")", tokEquals: "=", tokID: "a name", tokSep: "a dot or slash",
	tokData: "@", tokString: "a string", tokNumber: "a number", tokBool: "true or false", tokUndefined: "undefined",
	tokNull: "null", tokOpenParams: "as |", tokCloseParams: "|", tokInvalid: "this character",
}

// token is one piece; at is its offset in the source, raw the piece as it was written.
type token struct {
	kind tokenKind
	at   int
	raw  string
	text string // the value of a string, the name of an ID with its brackets off, otherwise raw
}

// stripsBefore tells whether an opening piece has a ~ that eats the white space before it.
func (t token) stripsBefore() bool { return len(t.raw) > 2 && t.raw[2] == '~' }

// stripsAfter tells whether a closing piece has a ~ that eats the white space after it.
func (t token) stripsAfter() bool { return len(t.raw) > 2 && t.raw[len(t.raw)-3] == '~' }

// shown is how an error message names the token.
func (t token) shown() string {
	switch t.kind {
	case tokID, tokInvalid, tokNumber, tokBool:
		return Quoted(t.raw)
	case tokString:
		return "the string " + Quoted(t.text)
	}
	return tokenNames[t.kind]
}

// Quoted shows a piece of a template in a message, cut if it is long.
func Quoted(s string) string {
	if r := []rune(s); len(r) > 40 {
		s = string(r[:40]) + "…"
	}
	return "«" + s + "»"
}
