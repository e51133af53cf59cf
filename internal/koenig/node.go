package koenig

import (
	"bytes"
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// Node is a node of Ghost's editor: the fields of its JSON. Numbers are json.Number.
type Node map[string]any

// maxNode is the size of the largest node that is read.
const maxNode = 20 << 20

// Read reads a node; false if it is none.
func Read(data []byte) (Node, bool) {
	if len(data) > maxNode {
		return nil, false
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var n Node
	if d.Decode(&n) != nil || n == nil {
		return nil, false
	}
	return n, true
}

// Type is the node's type.
func (n Node) Type() string {
	s, _ := n["type"].(string)
	return s
}

// text gives a field that Ghost declares with a text as its default: whatever counts as nothing is the default.
func (n Node) text(name, standard string) string {
	if v := n[name]; truthy(v) {
		return shown(v)
	}
	return standard
}

// is tells whether a field counts as true; only its absence gives the default.
func (n Node) is(name string, standard bool) bool {
	v := n[name]
	if v == nil {
		return standard
	}
	return truthy(v)
}

// number gives a numeric field, 0 for anything else.
func (n Node) number(name string) float64 {
	f, _ := number(n[name])
	return f
}

// node gives a field that is an object.
func (n Node) node(name string) Node {
	m, _ := n[name].(map[string]any)
	return m
}

// nodes gives the objects of a field that is a list.
func (n Node) nodes(name string) []Node {
	list, _ := n[name].([]any)
	var out []Node
	for _, v := range list {
		if m, ok := v.(map[string]any); ok {
			out = append(out, m)
		}
	}
	return out
}

func number(v any) (float64, bool) {
	switch v := v.(type) {
	case json.Number:
		f, err := v.Float64()
		return f, err == nil
	case float64:
		return v, true
	case int:
		return float64(v), true
	}
	return 0, false
}

// truthy is what JavaScript takes for true.
func truthy(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case string:
		return v != ""
	}
	f, is := number(v)
	return !is || f != 0 && !math.IsNaN(f)
}

// shown is a value as JavaScript prints it into a text.
func shown(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case []any:
		var parts []string
		for _, item := range v {
			parts = append(parts, shown(item))
		}
		return strings.Join(parts, ",")
	case map[string]any, Node:
		return "[object Object]"
	}
	f, _ := number(v)
	return digits(f)
}

// digits prints a number as JavaScript does, as far as sizes and counts go.
func digits(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// round is Math.round.
func round(f float64) float64 { return math.Floor(f + 0.5) }
