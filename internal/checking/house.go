package checking

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
)

// HouseStyle is a desk's own table of ways to write one spoken thing, read by ReadHouseStyle and ready for use: it
// can be kept and shared by any number of checks. The zero value adds nothing to the table that always holds.
type HouseStyle struct {
	table *styleTable // the desk's lines and the built-in ones; nil: the built-in ones alone
	lines int
}

// Lines counts the lines that say something.
func (h HouseStyle) Lines() int { return h.lines }

func (h HouseStyle) styleTable() *styleTable {
	if h.table == nil {
		return defaultStyle()
	}
	return h.table
}

// Limits of a desk's table of house style.
const (
	MaxHouseLines = 5_000
	maxHouseBytes = 512 << 10
	maxHouseForms = 20 // of one line
	maxHouseWords = 4  // of one form
	maxHouseForm  = 80 // bytes of one form

	maxHousePhrases = 500 // forms of two words and more that begin with the same word
)

// ReadHouseStyle reads a desk's table: a line for each thing that is written in two ways or more,
//
//	telly = television = tv
//	lift = elevator
//
// forms of one to four words with "=" between them. Case, accents, hyphens and full stops do not matter; lines that
// share a form are one. Numbers, currencies, ordinals and British and American spelling need no line. Empty lines and
// "# remarks" are passed over. A line that cannot be meant, or that would hide a change from the desk (a "not" more or
// less, another number), is told with its number: what was called altered for want of a line would accuse somebody.
func ReadHouseStyle(text string) (HouseStyle, error) {
	if len(text) > maxHouseBytes {
		return HouseStyle{}, houseTooLong()
	}
	own, err := houseLines(strings.TrimPrefix(text, "\ufeff"))
	if err != nil || len(own) == 0 {
		return HouseStyle{}, err
	}
	return HouseStyle{table: compile(slices.Concat(builtInStyle, own)), lines: len(own)}, nil
}

// houseLines are the lines of a table without empty ones and remarks, or what is wrong with the first
// that cannot be used.
func houseLines(text string) ([]string, error) {
	var style []string
	begun := map[string]int{}
	n := 0
	for line := range strings.Lines(text) {
		n++
		if !utf8.ValidString(line) {
			return nil, firsthand.Errorf(firsthand.Invalid, "Line %d of the house style is not UTF-8 text: save the table as UTF-8", n)
		}
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		trouble := houseTrouble(line)
		if trouble == "" {
			trouble = houseCrowd(line, begun)
		}
		if trouble != "" {
			return nil, firsthand.Errorf(firsthand.Invalid, "Line %d of the house style: %s", n, trouble)
		}
		if style = append(style, line); len(style) > MaxHouseLines {
			return nil, firsthand.Errorf(firsthand.Invalid, "The house style has more than %d lines: write the forms of one thing into one line, and keep what your quotes need", MaxHouseLines)
		}
	}
	return style, nil
}

func houseTooLong() error {
	return firsthand.Errorf(firsthand.Invalid, "The house style is longer than %d KB: give one line for each thing that is written in two ways", maxHouseBytes>>10)
}

// houseCrowd counts the phrases of a line by their first word: each is tried wherever the word stands,
// so a source of many "a" would be slow with many phrases that begin so.
func houseCrowd(line string, begun map[string]int) string {
	for _, form := range strings.Split(line, "=") {
		words := scanWords(form)
		if len(words) < 2 {
			continue
		}
		first := words[0].canon
		if begun[first]++; begun[first] > maxHousePhrases {
			return fmt.Sprintf("more than %d forms begin with “%s”: leave out a word that both forms of a line begin with, and keep what your quotes need", maxHousePhrases, clip(first))
		}
	}
	return ""
}

// houseTrouble tells what is wrong with a line, "" if nothing.
func houseTrouble(line string) string {
	forms := strings.Split(line, "=")
	switch {
	case len(forms) < 2:
		return `there is no "=": write two forms of the same thing, as in "lift = elevator"`
	case len(forms) > maxHouseForms:
		return fmt.Sprintf("it has more than %d forms: go on in another line that has one of these forms too", maxHouseForms)
	}
	denied, number := false, ""
	for i, form := range forms {
		form = strings.TrimSpace(form)
		words := scanWords(form)
		switch {
		case len(words) == 0:
			return `a form is empty: write two forms of the same thing, as in "lift = elevator"`
		case len(words) > maxHouseWords || len(form) > maxHouseForm:
			return fmt.Sprintf("“%s” is longer than four words or %d bytes: give only the words that differ", clip(form), maxHouseForm)
		}
		odd, value := oddDenials(words), onlyNumber(words)
		switch {
		case i > 0 && odd != denied:
			return "“" + form + "” denies what the other form does not: that would hide a “not”"
		case i > 0 && value != number && value != "" && number != "":
			return "“" + form + "” is another number than the other form: that would hide a changed number"
		}
		denied = odd
		if value != "" {
			number = value
		}
	}
	return ""
}

func clip(s string) string {
	if len(s) <= maxHouseForm {
		return s
	}
	return strings.ToValidUTF8(s[:maxHouseForm], "") + "…"
}

// onlyNumber is the number that words are, "" if they are none or more than one.
func onlyNumber(words []token) string {
	a, ok := readNumber(words, 0)
	if !ok || a.to < len(words) {
		return ""
	}
	return a.canon()
}
