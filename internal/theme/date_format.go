package theme

import (
	"regexp"
	"strings"
	"sync"
	"time"
)

// Times are formatted by the tokens of moment.js 2.24, which is what themes are written for.

var (
	formatToken = regexp.MustCompile(`(\[[^\[]*\])|(\\)?([Hh]mm(ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[o|w]?|W[o|W]?|Qo?|YYYYYY|YYYYY|YYYY|YY|gg(ggg?)?|GG(GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)`)
	longToken   = regexp.MustCompile(`(\[[^\[]*\])|(\\)?(LTS|LT|LL?L?L?|l{1,4})`)
	longPart    = regexp.MustCompile(`MMMM|MM|DD|dddd`)
)

// dateFormat is a format such as "D MMMM YYYY" taken apart.
type dateFormat struct {
	words  *locale
	dashed bool // D-MMM-YYYY: some languages write months without a dot then
	parts  []datePart
}

// datePart is a token, or text if token is "".
type datePart struct{ token, text string }

func newDateFormat(format string, w *locale) *dateFormat {
	format = expandLong(format, w)
	f := &dateFormat{words: w, dashed: strings.Contains(format, "-MMM-")}
	at := 0
	for _, m := range formatToken.FindAllStringIndex(format, -1) {
		if m[0] > at { // line breaks, which no token covers
			f.parts = append(f.parts, datePart{text: format[at:m[0]]})
		}
		token := format[m[0]:m[1]]
		at = m[1]
		if _, ok := dateToken(time.Time{}, token, w, false); ok {
			f.parts = append(f.parts, datePart{token: token})
			continue
		}
		if strings.HasPrefix(token, "[") && strings.HasSuffix(token, "]") && len(token) > 1 {
			token = token[1 : len(token)-1]
		} else {
			token = strings.ReplaceAll(token, `\`, "")
		}
		f.parts = append(f.parts, datePart{text: token})
	}
	f.parts = append(f.parts, datePart{text: format[at:]})
	return f
}

// text writes t, in its own zone.
func (f *dateFormat) text(t time.Time) string {
	var b strings.Builder
	for _, p := range f.parts {
		b.WriteString(p.text)
		if p.token != "" {
			s, _ := dateToken(t, p.token, f.words, f.dashed)
			b.WriteString(s)
		}
	}
	return b.String()
}

// dateFormats keeps the formats of a theme that were taken apart. There are few; a theme that makes
// them up from data does not fill the memory.
type dateFormats struct {
	mu   sync.RWMutex
	kept map[dateFormatKey]*dateFormat
}

type dateFormatKey struct {
	format string
	words  *locale
}

const dateFormatsKept = 200

func (d *dateFormats) get(format string, w *locale) *dateFormat {
	key := dateFormatKey{format, w}
	d.mu.RLock()
	f := d.kept[key]
	d.mu.RUnlock()
	if f != nil {
		return f
	}
	f = newDateFormat(format, w)
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.kept == nil {
		d.kept = map[dateFormatKey]*dateFormat{}
	}
	if len(d.kept) < dateFormatsKept && len(format) <= 100 {
		d.kept[key] = f
	}
	return f
}

// expandLong puts the locale's formats in place of L, LL, ll, LT and so on. They may name each other.
func expandLong(format string, w *locale) string {
	for range 5 {
		if !longToken.MatchString(format) {
			break
		}
		was := format
		format = longToken.ReplaceAllStringFunc(format, func(token string) string {
			if long, ok := w.long[token]; ok {
				return long
			}
			if long, ok := w.long[strings.ToUpper(token)]; ok && strings.Trim(token, "l") == "" {
				return longPart.ReplaceAllStringFunc(long, func(s string) string { return s[1:] })
			}
			return token
		})
		if format == was {
			break
		}
	}
	return format
}

// formatChanges is when a time that is now will be written differently: the next step of the finest
// unit in the format.
func formatChanges(now time.Time, format string, w *locale) time.Time {
	format = expandLong(format, w)
	step := func(t time.Time) time.Time { return t }
	for _, unit := range []struct {
		letters string
		next    func(time.Time) time.Time
	}{
		{"SsXx", func(t time.Time) time.Time { return t.Truncate(time.Second).Add(time.Second) }},
		{"m", func(t time.Time) time.Time { return t.Truncate(time.Minute).Add(time.Minute) }},
		{"HhkaAZz", func(t time.Time) time.Time { return t.Truncate(time.Hour).Add(time.Hour) }},
		{"DdeEwWgGLl", func(t time.Time) time.Time {
			return time.Date(t.Year(), t.Month(), t.Day()+1, 0, 0, 0, 0, t.Location())
		}},
		{"MQ", func(t time.Time) time.Time { return time.Date(t.Year(), t.Month()+1, 1, 0, 0, 0, 0, t.Location()) }},
		{"Y", func(t time.Time) time.Time { return time.Date(t.Year()+1, 1, 1, 0, 0, 0, 0, t.Location()) }},
	} {
		if strings.ContainsAny(format, unit.letters) {
			step = unit.next
			break
		}
	}
	return step(now)
}
