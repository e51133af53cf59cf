package quotation

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
)

// HouseStyle lists ways to write one spoken thing that a desk does not tell apart: each line holds
// forms of one to four words with "=" between them, as in "percent = per cent = pct". Case, accents,
// hyphens and full stops do not matter; lines that share a form are one. Numbers, currencies, ordinals
// and British and American spelling need no line. Empty lines and "# remarks" are passed over. Check
// and CheckLine use no table that ReadHouseStyle would refuse.
type HouseStyle []string

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
// with empty lines and "# remarks" between them. A line that cannot be meant, or that would hide a
// change from the desk (a "not" more or less, another number), is told with its number.
func ReadHouseStyle(text string) (HouseStyle, error) {
	if len(text) > maxHouseBytes {
		return nil, houseTooLong()
	}
	return houseLines(strings.Lines(strings.TrimPrefix(text, "\ufeff")))
}

// houseLines are the lines of a table without empty ones and remarks, or what is wrong with the first
// that cannot be used.
func houseLines(lines iter.Seq[string]) (HouseStyle, error) {
	var style HouseStyle
	begun := map[string]int{}
	n := 0
	for line := range lines {
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

// usable gives a table that did not come from ReadHouseStyle, or what ReadHouseStyle says of it.
func (style HouseStyle) usable() (HouseStyle, error) {
	size := 0
	for _, line := range style {
		if size += len(line) + 1; size > maxHouseBytes {
			return nil, houseTooLong()
		}
	}
	return houseLines(slices.Values(style))
}

func houseTooLong() error {
	return firsthand.Errorf(firsthand.Invalid, "The house style is longer than %d KB: give one line for each thing that is written in two ways", maxHouseBytes>>10)
}

// houseCrowd counts the phrases of a line by their first word: each is tried wherever the word stands,
// so a source of many "a" would be slow with many phrases that begin so.
func houseCrowd(line string, begun map[string]int) string {
	for _, form := range strings.Split(line, "=") {
		words := checkScanWords(form)
		if len(words) < 2 {
			continue
		}
		first := words[0].canon
		if begun[first]++; begun[first] > maxHousePhrases {
			return fmt.Sprintf("more than %d forms begin with “%s”: leave out a word that both forms of a line begin with, and keep what your quotes need", maxHousePhrases, checkClip(first))
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
		words := checkScanWords(form)
		switch {
		case len(words) == 0:
			return `a form is empty: write two forms of the same thing, as in "lift = elevator"`
		case len(words) > maxHouseWords || len(form) > maxHouseForm:
			return fmt.Sprintf("“%s” is longer than four words or %d bytes: give only the words that differ", checkClip(form), maxHouseForm)
		}
		odd, value := checkOddDenials(words), checkOnlyNumber(words)
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

func checkClip(s string) string {
	if len(s) <= maxHouseForm {
		return s
	}
	return strings.ToValidUTF8(s[:maxHouseForm], "") + "…"
}

// checkOnlyNumber is the number that words are, "" if they are none or more than one.
func checkOnlyNumber(words []checkWord) string {
	a, ok := checkReadNumber(words, 0)
	if !ok || a.to < len(words) {
		return ""
	}
	return a.canon()
}
