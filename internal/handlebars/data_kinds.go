package handlebars

// What a template can see is one of these and nothing else: nil, bool, string, SafeString, the
// integer and float kinds, time.Time, map[string]any, []any, Object, List. Any other Go value
// prints as nothing and has no fields: templates never reach methods or unexported state.

// Object is a thing with named fields that are worked out when a template asks for them.
// A field that is not there is nil. Field is called by one goroutine at a time within a render.
type Object interface {
	Field(name string) any
}

// Marked is an Object that has fields which are HTML, cleaned by whoever made it, and are printed as they are. ok is false for all others.
type Marked interface {
	Object
	Markup(name string) (html string, ok bool)
}

// Keyed is an Object whose fields can be walked by each and foreach, in the order given.
type Keyed interface {
	Object
	Keys() []string
}

// List is an array whose items are made when a template asks for them.
type List interface {
	Len() int
	At(i int) any // 0 ≤ i < Len()
}

// SafeString is HTML that is printed as it is. Every other string is escaped by {{ }}.
type SafeString string
