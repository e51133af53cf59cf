package api

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
)

// bodyTime is how long a body of JSON may take to come.
const bodyTime = 5 * time.Second

// unreadable is why a request was not given to its operation.
type unreadable struct {
	status int
	what   string
	wrong  []error // what of it, and where
}

// read fills what an operation takes, and checks it by its description; nil: it is as described.
func (d *described) read(router huma.API, ctx huma.Context, in reflect.Value) *unreadable {
	c := &checked{registry: router.OpenAPI().Components.Schemas, at: huma.NewPathBuffer(make([]byte, 0, 64), 0)}
	for i := range d.params {
		d.params[i].read(ctx, in.Elem().FieldByIndex(d.params[i].index), c)
	}
	status := http.StatusUnprocessableEntity
	if d.body != nil || d.raw != nil {
		data, no := d.readBody(ctx)
		if no != nil {
			return no
		}
		if d.raw != nil {
			in.Elem().FieldByIndex(d.raw).SetBytes(data)
		} else if s := d.readJSON(router, ctx, data, in.Elem().FieldByIndex(d.body), c); s != 0 {
			status = s
		}
	}
	if r, ok := in.Interface().(huma.Resolver); ok {
		c.found.Errors = append(c.found.Errors, r.Resolve(ctx)...)
	}
	if len(c.found.Errors) > 0 {
		return &unreadable{status, "validation failed", c.found.Errors}
	}
	return nil
}

// checked is what was found wrong so far.
type checked struct {
	registry huma.Registry
	at       *huma.PathBuffer
	found    huma.ValidateResult
}

// check holds a value against its description.
func (c *checked) check(schema *huma.Schema, v any, place ...string) {
	c.here(place)
	huma.Validate(c.registry, schema, c.at, huma.ModeWriteToServer, v, &c.found)
}

func (c *checked) wrong(v any, message string, place ...string) {
	c.here(place)
	c.found.Add(c.at, v, message)
}

func (c *checked) here(place []string) {
	c.at.Reset()
	for _, p := range place {
		c.at.Push(p)
	}
}

// readBody reads all of a body, which has a limit in bytes and, as JSON, in time.
func (d *described) readBody(ctx huma.Context) ([]byte, *unreadable) {
	if d.body != nil {
		_ = ctx.SetReadDeadline(time.Now().Add(bodyTime)) // a test's connection knows none
	}
	data, err := io.ReadAll(io.LimitReader(ctx.BodyReader(), d.MaxBodyBytes+1))
	var slow net.Error
	switch {
	case errors.As(err, &slow) && slow.Timeout():
		return nil, &unreadable{status: http.StatusRequestTimeout, what: "request body read timeout"}
	case err != nil:
		return nil, &unreadable{http.StatusBadRequest, "cannot read request body", []error{err}}
	case int64(len(data)) > d.MaxBodyBytes:
		return nil, &unreadable{status: http.StatusRequestEntityTooLarge, what: fmt.Sprintf("request body is too large limit=%d bytes", d.MaxBodyBytes)}
	case len(data) == 0:
		return nil, &unreadable{status: http.StatusBadRequest, what: "request body is required"}
	}
	return data, nil
}

// readJSON checks a body as it came, then puts it into its field. status is 0 where nothing is wrong with it.
func (d *described) readJSON(router huma.API, ctx huma.Context, data []byte, into reflect.Value, c *checked) (status int) {
	kind := ctx.Header("Content-Type")
	if kind == "" {
		kind = jsonType
	}
	var came any
	if err := router.Unmarshal(kind, data, &came); err != nil {
		c.wrong(nil, err.Error(), "body")
		if errors.Is(err, huma.ErrUnknownContentType) {
			return http.StatusUnsupportedMediaType
		}
		return http.StatusBadRequest
	}
	before := len(c.found.Errors)
	c.check(d.schema, came, "body")
	if len(c.found.Errors) > before {
		return http.StatusUnprocessableEntity
	}
	if err := router.Unmarshal(kind, bytes.TrimSpace(data), into.Addr().Interface()); err != nil {
		c.wrong(nil, err.Error(), "body")
	}
	return 0
}

// param is a field that an address fills.
type param struct {
	in, name, otherwise string
	required            bool
	each                bool // several values are given one by one, as stage=a&stage=b
	index               []int
	schema              *huma.Schema
}

func paramsOf(registry huma.Registry, in reflect.Type) (list []param) {
	for _, f := range reflect.VisibleFields(in) {
		p := param{in: "path", name: f.Tag.Get("path"), required: true, otherwise: f.Tag.Get("default"), index: f.Index}
		if p.name == "" {
			p.in, p.required = "query", f.Tag.Get("required") == "true"
			p.name, p.each = strings.CutSuffix(f.Tag.Get("query"), ",explode")
		}
		if p.name == "" || f.Anonymous {
			continue
		}
		p.schema = huma.SchemaFromField(registry, f, "")
		list = append(list, p)
	}
	return list
}

func (p param) described() *huma.Param {
	d := &huma.Param{Name: p.name, In: p.in, Required: p.required, Schema: p.schema, Description: p.schema.Description}
	if p.in == "query" {
		d.Explode = &p.each
	}
	return d
}

// read puts a parameter into its field.
func (p *param) read(ctx huma.Context, field reflect.Value, c *checked) {
	text := ""
	if p.in == "path" {
		text = ctx.Param(p.name)
	} else {
		text = ctx.Query(p.name)
	}
	if text = cmp.Or(text, p.otherwise); text == "" {
		if p.required {
			c.wrong("", "required "+p.in+" parameter is missing", p.in, p.name)
		}
		return
	}
	if m, ok := field.Addr().Interface().(interface{ fill() any }); ok {
		field = reflect.ValueOf(m.fill()).Elem()
	}
	if p.each {
		url := ctx.URL()
		list := url.Query()[p.name]
		field.Set(reflect.ValueOf(list))
		c.check(p.schema, list, p.in, p.name)
		return
	}
	v, problem := fill(field, text)
	if problem != "" {
		c.wrong(text, problem, p.in, p.name)
		return
	}
	c.check(p.schema, v, p.in, p.name)
}

// fill sets a field to what a text says, and gives the value as descriptions check it.
func fill(field reflect.Value, text string) (v any, problem string) {
	switch field.Kind() {
	case reflect.String:
		field.SetString(text)
		return text, ""
	case reflect.Int, reflect.Int64:
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return nil, "invalid integer"
		}
		field.SetInt(n)
		return n, ""
	case reflect.Bool:
		b, err := strconv.ParseBool(text)
		if err != nil {
			return nil, "invalid boolean"
		}
		field.SetBool(b)
		return b, ""
	}
	panic("a parameter cannot be a " + field.Type().String())
}
