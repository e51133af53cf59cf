package numbers

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
)

var auditHead = []string{"quotes", "stories", "people", "first hand", "through others", "unnamed", "with a source", "source archived", "checked", "speaker not confirmed"}

// WriteAudit writes an audit as a table that any spreadsheet opens, with all of it together in the last row.
func WriteAudit(w io.Writer, by By, rows []Audited, all Audited) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	all.Name = "all"
	lines := [][]string{append([]string{string(by)}, auditHead...)}
	for _, r := range append(rows[:len(rows):len(rows)], all) {
		line := []string{cell(nameOf(r))}
		for _, n := range []int64{r.Quotes, r.Stories, r.Speakers, r.Firsthand, r.Through, r.Unnamed, r.Sourced, r.Archived, r.Checked, r.Guessed} {
			line = append(line, strconv.FormatInt(n, 10))
		}
		lines = append(lines, line)
	}
	return out.WriteAll(lines)
}

func nameOf(r Audited) string {
	switch {
	case r.Name != "":
		return r.Name
	case r.ID == Unnamed:
		return "unnamed sources"
	}
	return "nobody on file"
}

// cell is a text as no spreadsheet takes it for something to reckon with: names come from elsewhere, too, and one that begins with
// a sign of equality would run on the machine of whoever opens the table.
func cell(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, text)
	if strings.ContainsAny(firstOf(strings.TrimSpace(text)), "=+-@＝＋－＠") {
		return "'" + text
	}
	return text
}

func firstOf(text string) string {
	for _, r := range text {
		return string(r)
	}
	return ""
}
