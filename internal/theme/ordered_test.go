package theme

import (
	"bytes"
	"encoding/json"
	"testing"
)

// orderedObject is a JSON object that keeps the order of its names, as JavaScript's do.
type orderedObject struct {
	names  []string
	values map[string]any
}

func (o *orderedObject) Field(name string) any { return o.values[name] }
func (o *orderedObject) Keys() []string        { return o.names }

func decodeOrdered(t testing.TB, raw []byte) any {
	if len(raw) == 0 {
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	v, err := decodeValue(d)
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
		o := &orderedObject{values: map[string]any{}}
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
