package importers

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// ghostRow is a row of an export. Versions of Ghost, and programs that write its format, differ in how they write numbers,
// flags and times: it is read leniently.
type ghostRow map[string]any

// readRow reads a row that is known to be JSON. Nothing of it stands in what was given.
func readRow(raw []byte) (ghostRow, error) {
	in := &exportText{buf: raw, err: io.EOF}
	if c, err := in.peek(); err != nil || c != '{' {
		if string(raw) == "null" {
			return nil, nil
		}
		return nil, errNoJSON
	}
	row := ghostRow{}
	for in.at++; ; {
		switch c, err := in.peek(); {
		case err != nil:
			return nil, err
		case c == '}':
			return row, nil
		case c == ',':
			in.at++
		}
		name, err := in.part()
		if err != nil {
			return nil, err
		}
		if _, err := in.peek(); err != nil {
			return nil, err
		}
		in.at++ // the colon
		value, err := in.part()
		if err != nil {
			return nil, err
		}
		if row[unquoted(name)], err = fieldOf(value); err != nil {
			return nil, err
		}
	}
}

// fieldOf is a value as encoding/json gives it, numbers as they were written.
func fieldOf(raw []byte) (v any, err error) {
	switch raw[0] {
	case '"':
		return unquoted(raw), nil
	case 'n':
		return nil, nil
	case 't', 'f':
		return raw[0] == 't', nil
	case '{', '[':
		dec := json.NewDecoder(bytes.NewReader(raw))
		dec.UseNumber()
		err = dec.Decode(&v)
		return v, err
	}
	return json.Number(raw), nil
}

// text is a field as text, with the site's own address taken out; "" where there is none.
func (r ghostRow) text(name string) string { return ownAddress(r.raw(name)) }

// raw is a field as it stands in the file.
func (r ghostRow) raw(name string) string {
	switch v := r[name].(type) {
	case string:
		return strings.ReplaceAll(strings.ToValidUTF8(v, "\uFFFD"), "\x00", "")
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

// has tells whether a field is there and not null.
func (r ghostRow) has(name string) bool { return r[name] != nil }

// flag is a field that says yes or no.
func (r ghostRow) flag(name string) bool {
	switch strings.ToLower(r.raw(name)) {
	case "true", "1":
		return true
	}
	return false
}

func (r ghostRow) number(name string) int {
	n, _ := strconv.Atoi(r.raw(name))
	return n
}

// when is a field as microseconds, 0 where it is none: milliseconds, or a date in one of the spellings that Ghost's
// databases have.
func (r ghostRow) when(name string) int64 {
	text := r.raw(name)
	if ms, err := strconv.ParseFloat(text, 64); err == nil {
		if math.Abs(ms) > 1e14 { // beyond the year 5000
			return 0
		}
		return int64(ms) * 1000
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02 15:04:05", "2006-01-02T15:04:05", "2006-01-02"} {
		if t, err := time.Parse(layout, text); err == nil && t.Year() > 0 && t.Year() < 5000 {
			return t.UnixMicro()
		}
	}
	return 0
}

// ghostURL stands in Ghost's database for the site's own address.
const ghostURL = "__GHOST_URL__"

// ownAddress makes addresses of the site's own that stand in a text paths of this site.
func ownAddress(text string) string {
	before, after, found := strings.Cut(text, ghostURL)
	if !found {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	for ; found; before, after, found = strings.Cut(after, ghostURL) {
		b.WriteString(before)
		b.WriteByte('/')
		if rest, slash := strings.CutPrefix(strings.TrimPrefix(after, `\`), "/"); slash {
			after = rest
		}
	}
	b.WriteString(before)
	return b.String()
}

var plainID = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

// id is a field that names a record; what cannot be a name of ours is given one that is always the same.
func (r ghostRow) id(name string) string { return idOf(r.raw(name)) }

func idOf(raw string) string {
	if raw == "" || plainID.MatchString(raw) {
		return raw
	}
	sum := sha256.Sum256([]byte("ghost:" + raw))
	return hex.EncodeToString(sum[:12])
}

// uuidOf is the number that a row has or, where it has none, one that is always the same.
func uuidOf(raw, id string) string {
	if uuid := strings.ToLower(raw); uuidForm.MatchString(uuid) {
		return uuid
	}
	sum := sha256.Sum256([]byte("ghost:uuid:" + id))
	sum[6], sum[8] = sum[6]&0x0f|0x80, sum[8]&0x3f|0x80 // version 8: made by a rule of ours
	h := hex.EncodeToString(sum[:16])
	return h[:8] + "-" + h[8:12] + "-" + h[12:16] + "-" + h[16:20] + "-" + h[20:]
}

var uuidForm = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)
