package document

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strconv"
)

// jsonWriter writes nodes as JSON, always in the same way: the bytes of two equal documents are equal.
type jsonWriter struct{ b *bytes.Buffer }

func (w jsonWriter) node(n jnode) {
	w.b.WriteString(`{"type":`)
	w.quote(n.spec.Name)
	w.attrs(n.spec.Attrs, n.attrs)
	if len(n.content) > 0 {
		w.b.WriteString(`,"content":[`)
		for i, child := range n.content {
			if i > 0 {
				w.b.WriteByte(',')
			}
			w.node(child)
		}
		w.b.WriteByte(']')
	}
	w.marks(n.marks)
	if n.spec.Name == "text" {
		w.b.WriteString(`,"text":`)
		w.quote(n.text)
	}
	w.b.WriteByte('}')
}

func (w jsonWriter) quote(s string) { w.b.Write(appendQuoted(w.b.AvailableBuffer(), s)) }

func (w jsonWriter) attrs(specs []AttrSpec, attrs map[string]any) {
	first := true
	for _, spec := range specs {
		var value []byte
		switch v := attrs[spec.Name].(type) {
		case string:
			value = appendQuoted(nil, v)
		case int:
			value = strconv.AppendInt(nil, int64(v), 10)
		case bool:
			value = strconv.AppendBool(nil, v)
		case json.RawMessage:
			value = v
		}
		if len(value) == 0 || attrs[spec.Name] == spec.Default && spec.Name != "version" {
			continue
		}
		if first {
			w.b.WriteString(`,"attrs":{`)
		} else {
			w.b.WriteByte(',')
		}
		first = false
		w.quote(spec.Name)
		w.b.WriteByte(':')
		w.b.Write(value)
	}
	if !first {
		w.b.WriteByte('}')
	}
}

func (w jsonWriter) marks(list []Mark) {
	if len(list) == 0 {
		return
	}
	w.b.WriteString(`,"marks":[`)
	for i, m := range list {
		if i > 0 {
			w.b.WriteByte(',')
		}
		if m.Kind == Foreign && m.Format == "document" {
			// The editor needs a kind that it knows, so the mark stays wrapped; Parse unwraps it.
			m.Data = compactJSON(m.Data)
		}
		w.b.WriteString(`{"type":`)
		w.quote(string(m.Kind))
		w.attrs(marks[rank(m.Kind)].Attrs, markAttrs(m))
		w.b.WriteByte('}')
	}
	w.b.WriteByte(']')
}

// compactJSON takes the white space out of JSON; nil if it is none.
func compactJSON(data []byte) json.RawMessage {
	var b bytes.Buffer
	if json.Compact(&b, data) != nil {
		return nil
	}
	return b.Bytes()
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
