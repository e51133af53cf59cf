package firsthandtest

import (
	"bytes"
	"encoding/json"
	"testing"
)

// Ordered is a JSON object that keeps the order of its names, as JavaScript's do.
type Ordered struct {
	names  []string
	values map[string]any
}

// Field gives a value by its name.
func (o *Ordered) Field(name string) any { return o.values[name] }

// Keys are the names in their order.
func (o *Ordered) Keys() []string { return o.names }

// Set puts a value under a name, behind the others if it is new.
func (o *Ordered) Set(name string, value any) {
	if _, there := o.values[name]; !there {
		o.names = append(o.names, name)
	}
	o.values[name] = value
}

// DecodeOrdered reads JSON whose objects keep their order; no text is nil.
func DecodeOrdered(t testing.TB, raw []byte) any {
	t.Helper()
	if len(raw) == 0 {
		return nil
	}
	v, err := decodeValue(json.NewDecoder(bytes.NewReader(raw)))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func decodeValue(d *json.Decoder) (any, error) {
	tok, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch tok {
	case json.Delim('['):
		list := []any{}
		for d.More() {
			v, err := decodeValue(d)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err = d.Token()
		return list, err
	case json.Delim('{'):
		o := &Ordered{values: map[string]any{}}
		for d.More() {
			key, err := d.Token()
			if err != nil {
				return nil, err
			}
			v, err := decodeValue(d)
			if err != nil {
				return nil, err
			}
			o.names = append(o.names, key.(string))
			o.values[key.(string)] = v
		}
		_, err = d.Token()
		return o, err
	}
	return tok, nil
}
