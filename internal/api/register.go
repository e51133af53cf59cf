package api

import (
	"context"
	"net/http"
	"reflect"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/web"
)

// An operation takes one struct and gives one. Of the first, fields tagged path or query are parameters, Body is JSON (whose defaults
// are for the operation to fill in) and RawBody bytes; of the second, Status is the status, fields tagged header are headers and Body is
// what is sent. The library has the same door, written out by the compiler for each pair of types: a seventh of the whole program. Here
// one piece of code does it for all of them; the library describes types, checks what comes in by their description, and speaks HTTP.

// described is an operation that is ready to answer.
type described struct {
	huma.Operation
	in      reflect.Type
	params  []param
	body    []int        // the field Body of what it takes; nil: there is none
	schema  *huma.Schema // of it
	raw     []int        // the field RawBody likewise
	status  []int        // the field Status of what it gives
	answer  []int        // the field Body of it
	headers []header
	call    func(ctx context.Context, in any) (out any, err error) // pointers to the two structs; out is nil where nothing is sent
}

// header is a field of what an operation gives.
type header struct {
	name  string
	index []int
}

// register adds an operation to the API and its description.
func register[I, O any](a *API, router huma.API, op huma.Operation, fn func(context.Context, *I) (*O, error)) {
	a.add(router, op, reflect.TypeFor[I](), reflect.TypeFor[O](), func(ctx context.Context, in any) (any, error) {
		out, err := fn(ctx, in.(*I))
		if err != nil || out == nil {
			return nil, err
		}
		return out, nil
	})
}

func (a *API) add(router huma.API, op huma.Operation, in, out reflect.Type, call func(context.Context, any) (any, error)) {
	d := &described{Operation: op, in: in, call: call}
	registry := router.OpenAPI().Components.Schemas
	d.describeInput(registry)
	d.describeAnswer(registry, out)
	router.OpenAPI().AddOperation(&d.Operation)
	router.Adapter().Handle(&d.Operation, router.Middlewares().Handler(func(ctx huma.Context) { a.serve(router, ctx, d) }))
}

func (d *described) describeInput(registry huma.Registry) {
	d.params = paramsOf(registry, d.in)
	for _, p := range d.params {
		d.Parameters = append(d.Parameters, p.described())
	}
	if f, ok := d.in.FieldByName("Body"); ok {
		d.body, d.schema = f.Index, huma.SchemaFromField(registry, f, named(d.in, f.Name, d.OperationID+"Request"))
		d.schema.PrecomputeMessages()
		d.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{jsonType: {Schema: d.schema}}}
	}
	if f, ok := d.in.FieldByName("RawBody"); ok {
		d.raw = f.Index
		d.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{f.Tag.Get("contentType"): {Schema: &huma.Schema{Type: "string", Format: "binary"}}}}
	}
}

const jsonType = "application/json"

func (d *described) describeAnswer(registry huma.Registry, out reflect.Type) {
	if d.DefaultStatus == 0 {
		d.DefaultStatus = http.StatusNoContent
	}
	f, hasBody := out.FieldByName("Body")
	if hasBody {
		d.answer, d.DefaultStatus = f.Index, http.StatusOK
	}
	good := &huma.Response{Description: http.StatusText(d.DefaultStatus)}
	if hasBody {
		good.Headers = map[string]*huma.Param{}
		if f.Type.Kind() != reflect.Func {
			good.Content = map[string]*huma.MediaType{jsonType: {Schema: huma.SchemaFromField(registry, f, named(out, f.Name, d.OperationID+"Response"))}}
		}
	}
	if f, ok := out.FieldByName("Status"); ok {
		d.status = f.Index
	}
	for _, f := range reflect.VisibleFields(out) {
		name := f.Tag.Get("header")
		if name == "" {
			continue
		}
		d.headers = append(d.headers, header{name, f.Index})
		f.Type = reflect.TypeFor[string]() // as it is sent
		if good.Headers == nil {
			good.Headers = map[string]*huma.Param{}
		}
		good.Headers[name] = &huma.Header{Schema: huma.SchemaFromField(registry, f, "")}
	}
	bad := registry.Schema(reflect.TypeFor[huma.ErrorModel](), true, "Error")
	d.Responses = map[string]*huma.Response{
		strconv.Itoa(d.DefaultStatus): good,
		"default":                     {Description: "Error", Content: map[string]*huma.MediaType{"application/problem+json": {Schema: bad}}},
	}
}

// named is what the description calls the type of a field.
func named(parent reflect.Type, field, otherwise string) string {
	if parent.Name() != "" {
		return parent.Name() + field
	}
	return otherwise
}

// serve answers one request.
func (a *API) serve(router huma.API, ctx huma.Context, d *described) {
	in := reflect.New(d.in)
	if no := d.read(router, ctx, in); no != nil {
		huma.WriteErr(router, ctx, no.status, no.what, no.wrong...) // whoever does not read it is gone
		return
	}
	out, err := d.call(ctx.Context(), in.Interface())
	switch {
	case err != nil:
		a.refused(router, ctx, d, err)
	case out == nil:
		ctx.SetStatus(d.DefaultStatus)
	default:
		a.send(router, ctx, d, reflect.ValueOf(out).Elem())
	}
}

// refused answers with an error, as the caller gets it.
func (a *API) refused(router huma.API, ctx huma.Context, d *described, err error) {
	status := web.Status(err)
	if status >= 500 && ctx.Context().Err() == nil {
		a.Log.Error("newsroom API", "operation", d.OperationID, "error", err)
	}
	huma.WriteErr(router, ctx, status, firsthand.ErrorMessage(err)) // whoever does not read it is gone
}

// send sends what an operation gives.
func (a *API) send(router huma.API, ctx huma.Context, d *described, out reflect.Value) {
	kind := ""
	for _, h := range d.headers {
		value := written(out.FieldByIndex(h.index))
		if value != "" {
			ctx.SetHeader(h.name, value)
		}
		if h.name == "Content-Type" {
			kind = value
		}
	}
	status := d.DefaultStatus
	if d.status != nil {
		status = int(out.FieldByIndex(d.status).Int())
	}
	if d.answer == nil {
		ctx.SetStatus(status)
		return
	}
	switch body := out.FieldByIndex(d.answer).Interface().(type) {
	case func(huma.Context):
		body(ctx)
	case []byte:
		ctx.SetStatus(status)
		ctx.BodyWriter().Write(body) // whoever does not read it is gone
	default:
		if kind == "" {
			ctx.SetHeader("Content-Type", jsonType)
		}
		ctx.SetStatus(status)
		if err := router.Marshal(ctx.BodyWriter(), jsonType, body); err != nil && ctx.Context().Err() == nil {
			a.Log.Warn("newsroom API: an answer was cut off", "operation", d.OperationID, "error", err)
		}
	}
}

// written is a header as it is sent: a text, or a cookie.
func written(v reflect.Value) string {
	if cookie, ok := v.Interface().(http.Cookie); ok {
		return cookie.String()
	}
	return v.String()
}
