package archive

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"unicode/utf8"
)

// A row is a line: a JSON object with a member for each column, in the order of their names, nothing between them. Numbers
// are whole; what the database keeps as JSON is a text here too, so that not a blank of it changes.

// appendRow writes a row. names are sorted, and each is written as it stands: names of columns need no marks.
func appendRow(line []byte, names []string, values []any) ([]byte, error) {
	line = append(line, '{')
	for i, name := range names {
		if i > 0 {
			line = append(line, ',')
		}
		line = append(append(append(line, '"'), name...), '"', ':')
		switch v := values[i].(type) {
		case nil:
			line = append(line, "null"...)
		case int64:
			line = strconv.AppendInt(line, v, 10)
		case string:
			line = appendText(line, v)
		default:
			return nil, fmt.Errorf("column %s holds a %T, which archives do not know", name, v)
		}
	}
	return append(line, '}', '\n'), nil
}

const hexDigits = "0123456789abcdef"

// appendText writes a text as JSON with as few marks as JSON needs.
func appendText(line []byte, text string) []byte {
	line = append(line, '"')
	from := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		line = append(line, text[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			line = append(line, '\\', c)
		case '\n':
			line = append(line, '\\', 'n')
		case '\t':
			line = append(line, '\\', 't')
		default:
			line = append(line, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		}
	}
	return append(append(line, text[from:]...), '"')
}

// readRow reads a line back into the values of the named columns. Exactly these must stand in it.
func readRow(line []byte, place map[string]int, values []any) error {
	if !utf8.Valid(line) {
		return fmt.Errorf("it is no UTF-8")
	}
	clear(values)
	d := json.NewDecoder(bytes.NewReader(line))
	d.UseNumber()
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return fmt.Errorf("it is no JSON object")
	}
	seen := make([]bool, len(values))
	for n := 0; d.More(); n++ {
		name, err := d.Token()
		if err != nil {
			return fmt.Errorf("it is no JSON object")
		}
		at, known := place[name.(string)]
		if !known {
			return fmt.Errorf("there is no column %.60q", name)
		}
		if seen[at] {
			return fmt.Errorf("the column %q stands in it twice", name)
		}
		seen[at] = true
		if values[at], err = readValue(d); err != nil {
			return fmt.Errorf("the column %q: %w", name, err)
		}
	}
	for name, at := range place {
		if !seen[at] {
			return fmt.Errorf("the column %q is missing", name)
		}
	}
	if _, err := d.Token(); err != nil {
		return fmt.Errorf("it is cut off")
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("something stands behind it")
	}
	return nil
}

func readValue(d *json.Decoder) (any, error) {
	t, err := d.Token()
	if err != nil {
		return nil, fmt.Errorf("it is cut off")
	}
	switch v := t.(type) {
	case nil, string:
		return v, nil
	case json.Number:
		n, err := strconv.ParseInt(v.String(), 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%.30s is no whole number", v)
		}
		return n, nil
	}
	return nil, fmt.Errorf("it holds neither a text nor a number")
}
