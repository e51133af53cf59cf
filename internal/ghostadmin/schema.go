package ghostadmin

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"

	"firsthand/internal/ghostwire"
)

// field is what a field of an object that comes in may hold.
type field struct {
	name  string
	types []string // of JSON
	most  int      // letters; 0: no limit of its own
	least int
	form  string // "date-time", "uri-reference", "json-string"
	among []string
	match *regexp.Regexp
	at    string                                         // where it is described, if not with the others
	items func(path string, raw json.RawMessage) []fault // what is wrong with an entry of a list; nil: nobody looks
}

var (
	text   = []string{"string"}
	orNull = []string{"string", "null"}
	list   = []string{"array"}
)

func upTo(most int, names ...string) (list []field) {
	for _, name := range names {
		list = append(list, field{name: name, types: orNull, most: most})
	}
	return list
}

func addressField(name string) field {
	return field{name: name, types: orNull, most: 2000, form: "uri-reference"}
}
func timeField(name string) field { return field{name: name, types: orNull, form: "date-time"} }
func flagField(name string) field { return field{name: name, types: []string{"boolean"}} }
func jsonField(name string) field { return field{name: name, types: orNull, form: "json-string"} }

// schema is what comes in for one resource, as Ghost checks it before it looks at anything else (@tryghost/admin-api-schema).
// Fields that it does not name are passed over.
type schema struct {
	list   string // "posts", under which it stands in the body
	at     string // where its fields are described: "tags#/definitions/tag"
	fields []field
	needs  []string // fields that must be there
}

// fault is one thing that is wrong, in the words of the library that Ghost asks (Ajv).
type fault struct {
	path, schema, keyword string
	params                object
	message               string
}

func (f fault) object() object {
	return object{"instancePath": f.path, "schemaPath": f.schema, "keyword": f.keyword, "params": f.params, "message": f.message}
}

// input is an object that came in and is of the right form.
type input map[string]json.RawMessage

// one reads the one object of a body.
func (s schema) one(body map[string]json.RawMessage) (input, error) {
	raw, given := body[s.list]
	if !given {
		return nil, s.refuse(fault{"", "#/required", "required", object{"missingProperty": s.list}, "must have required property '" + s.list + "'"})
	}
	at := "/" + s.list
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return nil, s.refuse(fault{at, "#/properties/" + s.list + "/type", "type", object{"type": "array"}, "must be array"})
	}
	switch {
	case len(list) < 1:
		return nil, s.refuse(fault{at, "#/properties/" + s.list + "/minItems", "minItems", object{"limit": 1}, "must NOT have fewer than 1 items"})
	case len(list) > 1:
		return nil, s.refuse(fault{at, "#/properties/" + s.list + "/maxItems", "maxItems", object{"limit": 1}, "must NOT have more than 1 items"})
	}
	at += "/0"
	var in input
	if json.Unmarshal(list[0], &in) != nil || in == nil {
		return nil, s.refuse(fault{at, "#/properties/" + s.list + "/items/type", "type", object{"type": "object"}, "must be object"})
	}
	var faults []fault
	for _, name := range s.needs {
		if _, there := in[name]; !there {
			faults = append(faults, fault{at, "#/properties/" + s.list + "/items/required", "required", object{"missingProperty": name}, "must have required property '" + name + "'"})
		}
	}
	known := input{}
	for _, f := range s.fields {
		if raw, there := in[f.name]; there {
			faults = append(faults, f.faults(at+"/"+f.name, either(f.at, s.at+"/properties/"+f.name), raw)...)
			known[f.name] = raw
		}
	}
	return known, s.refuse(faults...)
}

// refuse is the error for what is wrong, nil for nothing.
func (s schema) refuse(faults ...fault) error {
	if len(faults) == 0 {
		return nil
	}
	key := faults[0].path[strings.LastIndexByte(faults[0].path, '/')+1:]
	if key == "" {
		key = s.list
	}
	p := ghostwire.Invalid("Validation failed for " + key + ".")
	p.Property = key
	details := make([]any, len(faults))
	for i, f := range faults {
		details[i] = f.object()
	}
	p.Details = details
	return p
}

func (f field) faults(path, at string, raw json.RawMessage) []fault {
	kind := kindOf(raw)
	if !slices.Contains(f.types, kind) {
		wanted := any(f.types)
		if len(f.types) == 1 {
			wanted = f.types[0]
		}
		return []fault{{path, at + "/type", "type", object{"type": wanted}, "must be " + strings.Join(f.types, ",")}}
	}
	if kind == "array" && f.items != nil {
		return f.entries(path, raw)
	}
	if kind != "string" {
		return nil
	}
	var value string
	if json.Unmarshal(raw, &value) != nil {
		return []fault{{path, at + "/type", "type", object{"type": "string"}, "must be string"}}
	}
	return f.texts(path, at, value)
}

// entries looks at each entry of a list, and tells what is wrong with the first that is.
func (f field) entries(path string, raw json.RawMessage) []fault {
	var all []json.RawMessage
	_ = json.Unmarshal(raw, &all) // it is a list
	for i, one := range all {
		if list := f.items(path+"/"+strconv.Itoa(i), one); len(list) > 0 {
			return list
		}
	}
	return nil
}

func (f field) texts(path, at, value string) (list []fault) {
	length := len(utf16.Encode([]rune(value)))
	add := func(keyword string, params object, message string) {
		list = append(list, fault{path, at + "/" + keyword, keyword, params, message})
	}
	if f.most > 0 && length > f.most {
		add("maxLength", object{"limit": f.most}, fmt.Sprintf("must NOT have more than %d characters", f.most))
	}
	if length < f.least {
		add("minLength", object{"limit": f.least}, fmt.Sprintf("must NOT have fewer than %d characters", f.least))
	}
	if f.match != nil && !f.match.MatchString(value) {
		add("pattern", object{"pattern": f.match.String()}, `must match pattern "`+f.match.String()+`"`)
	}
	if f.form != "" && !forms[f.form](value) {
		add("format", object{"format": f.form}, `must match format "`+f.form+`"`)
	}
	if f.among != nil && !slices.Contains(f.among, value) {
		add("enum", object{"allowedValues": f.among}, "must be equal to one of the allowed values")
	}
	return list
}

// kindOf is the type of a value, in JSON Schema's words.
func kindOf(raw json.RawMessage) string {
	switch raw[0] {
	case '"':
		return "string"
	case '{':
		return "object"
	case '[':
		return "array"
	case 't', 'f':
		return "boolean"
	case 'n':
		return "null"
	}
	return "number"
}

var forms = map[string]func(string) bool{
	"date-time":   func(s string) bool { _, err := time.Parse(time.RFC3339, s); return err == nil },
	"json-string": func(s string) bool { return json.Valid([]byte(s)) },
	"uri-reference": func(s string) bool {
		_, err := url.Parse(s)
		return err == nil && !strings.ContainsAny(s, " \"<>\\^`{|}")
	},
}

// text gives a text that came in: "" where it is null; given tells whether it is there.
func (in input) text(name string) (value string, given bool) {
	raw, given := in[name]
	if given {
		_ = json.Unmarshal(raw, &value) // it was looked at
	}
	return value, given
}

// flag gives a yes or no that came in.
func (in input) flag(name string) (value, given bool) {
	raw, given := in[name]
	if given {
		_ = json.Unmarshal(raw, &value)
	}
	return value, given
}
