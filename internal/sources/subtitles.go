package sources

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"firsthand/internal/markup"
)

// cueTimes is the line above the words of a cue, in SubRip's form (00:01:02,500 --> 00:01:04,000) and in WebVTT's, which
// has a point, may leave out the hours, and puts settings behind.
var cueTimes = regexp.MustCompile(`^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->`)

var cueNumber = regexp.MustCompile(`^\d+$`)

// readSubtitles reads a transcript: of subtitles, the words and when they are said; of anything else, the words as
// they are. Cues that say the end of the one before again, as rolling subtitles do, are read once.
func readSubtitles(text string) (words string, cues []Cue) {
	text = strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n")
	var b strings.Builder
	points, last := 0, ""
	for _, block := range strings.Split(text, "\n\n") {
		at, said, ok := readCue(block)
		if !ok {
			continue
		}
		if said = afterRepeat(last, said); said == "" {
			continue
		}
		last = said
		if points > 0 {
			b.WriteByte('\n')
			points++
		}
		cues = append(cues, Cue{points, at})
		b.WriteString(said)
		points += utf8.RuneCountInString(said)
	}
	if len(cues) == 0 {
		text = strings.TrimSpace(text)
		return text, stampedLines(text)
	}
	return b.String(), cues
}

// lineStamp begins a line of a transcript that says when it is said: [00:12:03], (12:03) HOST:, 12:03 HOST:.
var lineStamp = regexp.MustCompile(`^\s*[\[(]?(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?[\])]?(?:\s|$)`)

// stampedLines are the cues of a transcript whose lines begin with their time. One time alone is none: it may be the hour of
// anything.
func stampedLines(text string) []Cue {
	cues, points := []Cue{}, 0
	for line := range strings.Lines(text) {
		if m := lineStamp.FindStringSubmatch(line); m != nil {
			cues = append(cues, Cue{points, milliseconds(m)})
		}
		points += utf8.RuneCountInString(line)
	}
	if len(cues) < 2 {
		return []Cue{}
	}
	return cues
}

// looksTimed tells whether a text that was pasted is a transcript with times.
func looksTimed(text string) bool {
	_, cues := readSubtitles(text)
	return len(cues) > 0
}

// readCue reads a block of lines with a line of times in it.
func readCue(block string) (at int64, said string, ok bool) {
	lines := strings.Split(strings.Trim(block, "\n"), "\n")
	for i, line := range lines {
		m := cueTimes.FindStringSubmatch(line)
		if m == nil {
			if i > 0 || !cueNumber.MatchString(strings.TrimSpace(line)) && strings.Contains(line, "-->") {
				return 0, "", false
			}
			continue // the number or the name of the cue
		}
		return milliseconds(m), strings.TrimSpace(markup.Text(strings.Join(lines[i+1:], "<br>"))), true
	}
	return 0, "", false
}

func milliseconds(m []string) int64 {
	number := func(s string) int64 { n, _ := strconv.ParseInt(s, 10, 64); return n } // digits, or nothing
	return number(m[1])*3_600_000 + number(m[2])*60_000 + number(m[3])*1000 + number((m[4] + "000")[:3])
}

// afterRepeat is what a cue says beyond the lines that the one before ended with.
func afterRepeat(before, said string) string {
	lines := strings.Split(said, "\n")
	for n := len(lines); n > 0; n-- {
		if beginning := strings.Join(lines[:n], "\n"); before == beginning || strings.HasSuffix(before, "\n"+beginning) {
			return strings.Join(lines[n:], "\n")
		}
	}
	return said
}
