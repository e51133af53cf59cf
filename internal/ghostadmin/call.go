package ghostadmin

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// object is an object of an answer.
type object = ghostwire.Object

// call is one question, and what a handler answers it with.
type call struct {
	*Admin
	ctx   context.Context
	w     http.ResponseWriter
	r     *http.Request
	route *route
	args  map[string]string // the values in the path, by their names
	who   caller
}

// reply is what a handler answers.
type reply struct {
	status  int                             // 0: 200
	body    object                          // nil: none
	made    string                          // the ID of what was made: where it stands is told
	changed bool                            // what readers see is another
	header  map[string]string               // what else is told
	write   func(http.ResponseWriter) error // writes the body itself; nil: it is body
}

// answer lets the handler answer, and tells its errors as Ghost does.
func (c *call) answer() error {
	out, err := c.route.do(c)
	if err != nil {
		return ghostwire.While(c.route.doing(), toldToPrograms(err))
	}
	h := c.w.Header()
	h.Set("Cache-Control", ghostwire.KeptByNobody)
	if out.changed {
		h.Set("X-Cache-Invalidate", "/*")
	}
	if out.made != "" {
		h.Set("Location", c.BaseURL+strings.TrimSuffix(c.r.URL.Path, "/")+"/"+out.made+"/")
	}
	for name, value := range out.header {
		h.Set(name, value)
	}
	if out.write != nil {
		return out.write(c.w)
	}
	return c.send(out)
}

func (c *call) send(out *reply) error {
	status := out.status
	if status == 0 {
		status = http.StatusOK
	}
	if out.body == nil {
		c.w.WriteHeader(status)
		return nil
	}
	data, err := ghostwire.Encode(out.body)
	if err != nil {
		return err
	}
	body := &web.Body{Type: ghostwire.JSONType, Plain: data, Tag: web.Tag(data)}
	if status == http.StatusOK {
		body.ServeHTTP(c.w, c.r)
		return nil
	}
	c.w.Header().Set("Content-Type", ghostwire.JSONType)
	c.w.Header().Add("Vary", "Accept-Encoding")
	c.w.WriteHeader(status)
	_, err = c.w.Write(data)
	return err
}

// toldToPrograms tells errors of the rooms in Ghost's kinds: what cannot be kept as it is is a ValidationError there.
func toldToPrograms(err error) error {
	var told *ghostwire.Problem
	var ours *firsthand.Error
	if errors.As(err, &told) || !errors.As(err, &ours) {
		return err
	}
	switch ours.Code {
	case firsthand.Invalid:
		return ghostwire.Invalid(ours.Message)
	case firsthand.Forbidden:
		p := ghostwire.NotAllowed("You do not have permission to perform this action")
		p.Context = ours.Message
		return p
	}
	return err
}

// read runs fn on one snapshot.
func (c *call) read(fn func(*store.Tx) error) error { return c.DB.Read(c.ctx, fn) }

// change runs fn as an act of the caller.
func (c *call) change(act firsthand.Act, fn func(*store.Tx) error) error {
	return c.DB.Write(c.ctx, c.who.actor, act, fn)
}

// ask reads the parameters of the address.
func (c *call) ask(to ghostwire.Takes) (*ghostwire.Ask, error) {
	query := c.r.URL.Query()
	if to.By == "" {
		for _, by := range []string{"id", "slug"} {
			if c.args[by] != "" {
				to.By, to.Value = by, c.args[by]
			}
		}
	}
	q, err := to.Read(query)
	if err != nil {
		return nil, err
	}
	return q, q.CheckKey()
}
