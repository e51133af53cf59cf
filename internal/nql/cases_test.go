package nql

import (
	"encoding/json"
	"flag"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write testdata anew from what the code does; read the diff")

// golden is one filter of testdata and what it gives: its tree as JSON in the words of the upstream package, or
// "error: " and the column.
type golden struct{ file, filter, want string }

// goldens reads testdata/*.txt: a line is a filter as a JSON string, the next what it gives; # begins a comment.
func goldens(t *testing.T) (list []golden) {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("testdata: %d files, %v", len(files), err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimRight(line, "\n")
			if strings.HasPrefix(line, "\t") && len(list) > 0 {
				list[len(list)-1].want = line[1:]
				continue
			}
			if line == "" || line[0] == '#' {
				continue
			}
			list = append(list, golden{file: file, filter: readFilter(t, line)})
		}
	}
	return list
}

// readFilter takes a line as it is, or as a JSON string where it begins with a double quote.
func readFilter(t *testing.T, line string) string {
	if line[0] != '"' {
		return line
	}
	var s string
	if err := json.Unmarshal([]byte(line), &s); err != nil {
		t.Fatalf("%s: %v", line, err)
	}
	return s
}

func TestGoldenTrees(t *testing.T) {
	if *update {
		updateGoldens(t)
	}
	list := goldens(t)
	if len(list) < 300 {
		t.Errorf("testdata holds %d filters", len(list))
	}
	for _, g := range list {
		if got := outcome(g.filter); got != g.want {
			t.Errorf("%s: %s\n got %s\nwant %s", g.file, g.filter, got, g.want)
		}
	}
}

// outcome is what a golden file says of a filter.
func outcome(filter string) string {
	e, err := Parse(filter)
	if err != nil {
		return strings.Replace(err.Error(), "The filter", "error:", 1)
	}
	data, err := json.Marshal(upstream(e))
	if err != nil {
		return "error: " + err.Error()
	}
	return string(data)
}

// updateGoldens puts what the code does behind each filter.
func updateGoldens(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		for line := range strings.Lines(string(data)) {
			if strings.HasPrefix(line, "\t") {
				continue
			}
			out.WriteString(line)
			if line = strings.TrimRight(line, "\n"); line != "" && line[0] != '#' {
				out.WriteString("\t" + outcome(readFilter(t, line)) + "\n")
			}
		}
		if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

var upstreamOps = map[Op]string{NotEqual: "$ne", Greater: "$gt", GreaterEqual: "$gte", Less: "$lt", LessEqual: "$lte", In: "$in", NotIn: "$nin", All: "$all",
	Contains: "$regex", StartsWith: "$regex", EndsWith: "$regex", NotContains: "$not", NotStartsWith: "$not", NotEndsWith: "$not"}

// upstream is a tree as the npm package gives it, patterns as "contains text" and relative dates kept.
func upstream(e Expr) any {
	switch e := e.(type) {
	case And:
		return map[string]any{"$and": upstreams(e)}
	case Or:
		return map[string]any{"$or": upstreams(e)}
	case Condition:
		value := upstreamValue(e.Values[0])
		switch e.Op {
		case Equal:
			return map[string]any{e.Field: value}
		case In, NotIn, All:
			list := []any{}
			for _, v := range e.Values {
				list = append(list, upstreamValue(v))
			}
			value = list
		case Contains, NotContains, StartsWith, NotStartsWith, EndsWith, NotEndsWith:
			value = pattern(e.Op, e.Values[0].Text)
		}
		return map[string]any{e.Field: map[string]any{upstreamOps[e.Op]: value}}
	}
	return nil
}

func upstreams(terms []Expr) []any {
	list := []any{}
	for _, t := range terms {
		list = append(list, upstream(t))
	}
	return list
}

func upstreamValue(v Value) any {
	switch v.Kind {
	case Bool:
		return v.Number != 0
	case Number:
		return v.Number
	case Text:
		return v.Text
	case Relative:
		op := "add"
		if math.Signbit(v.Number) {
			op = "sub"
		}
		unit := map[byte]string{'d': "days", 'w': "weeks", 'M': "months", 'y': "years", 'h': "hours", 'm': "minutes", 's': "seconds"}[v.Unit]
		return map[string]any{"$relativeDate": map[string]any{"op": op, "amount": math.Abs(v.Number), "unit": unit}}
	}
	return nil
}

// pattern is the upstream regular expression between slashes.
func pattern(op Op, text string) string {
	var b strings.Builder
	for _, r := range text {
		if strings.ContainsRune(`.*+?^$(){}|[]\`, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	switch s := b.String(); op {
	case StartsWith, NotStartsWith:
		return "/^" + s + "/i"
	case EndsWith, NotEndsWith:
		return "/" + s + "$/i"
	default:
		return "/" + s + "/i"
	}
}
