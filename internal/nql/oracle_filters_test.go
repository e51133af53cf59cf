package nql

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
)

// OracleFilters are the filters of testdata, and as many again as make 9000 that are put together by chance from the words of
// the language, near-words and signs.
func OracleFilters(t *testing.T) (filters []string) {
	for _, g := range goldens(t) {
		filters = append(filters, g.filter)
	}
	words := strings.Split("a:|b.c:|tag:|x|y1|news-desk|null|true|False|5|5.5|07|2026-01-02|now|now-3d|now+2M|now-|3d|'|'s t'|'it\\'s'|\\'|\\|\"|+|,|(|)|[|]|-|>|<|>=|<=|~|~^|~$|=| |é|😀|:|.|_|$|^|*", "|")
	r := rand.New(rand.NewPCG(6, 65))
	for len(filters) < 9000 {
		var b strings.Builder
		if r.IntN(3) > 0 {
			b.WriteString(shape(r, words))
		} else {
			for range 1 + r.IntN(7) {
				b.WriteString(words[r.IntN(len(words))])
			}
		}
		filters = append(filters, b.String())
	}
	return filters
}

// shape is nearly a filter: its values are one or two words.
func shape(r *rand.Rand, words []string) string {
	value := func() string {
		v := words[r.IntN(len(words))]
		if r.IntN(3) > 0 {
			v = words[3+r.IntN(14)] // a word that may be a value
		}
		if r.IntN(6) == 0 {
			v += words[r.IntN(len(words))]
		}
		return v
	}
	one := func() string {
		name := []string{"a:", "b.c:", "tag:", "x_1:", "A:", "id:", "(a:"}[r.IntN(7)]
		switch v := name + []string{"", "", "-", ">", "<=", "~", "-~^"}[r.IntN(7)] + value(); r.IntN(8) {
		case 0:
			return name + "[" + value() + []string{",", "+", ", "}[r.IntN(3)] + value() + "]"
		case 1:
			return v + ")"
		default:
			return v
		}
	}
	out := one()
	for range r.IntN(3) {
		out += []string{"+", ",", " + "}[r.IntN(3)] + one()
	}
	return out
}

// OracleTree is a filter's tree as it looks after a journey through JSON.
func OracleTree(t *testing.T, filter string) (tree any, refused bool) {
	e, err := Parse(filter)
	if err != nil {
		return nil, true
	}
	data, err := json.Marshal(upstream(e))
	if err == nil {
		err = json.Unmarshal(data, &tree)
	}
	if err != nil {
		t.Fatal(err)
	}
	return tree, false
}
