package koenig

import (
	"math"
	"regexp"
	"strings"
)

const wordsPerMinute = 275

// podcastWords are those of the script that Ghost 6.65.0 writes into each card of a podcast host, and counts with the others. In
// our pages it stands in the scripts of the cards.
const podcastWords = 231

// quotes are as they stand in text that Ghost wrote: the letters of an entity would count as a word.
var quotes = strings.NewReplacer("&#34;", `"`, "&quot;", `"`, "&#39;", "'")

var (
	imageTag  = regexp.MustCompile(`<img("[^"]*"|'[^']*'|[^'">])+/?>`)
	anyTag    = regexp.MustCompile(`<("[^"]*"|'[^']*'|[^'">])+/?>`)
	latinWord = regexp.MustCompile(`[a-zA-ZÀ-ÿ0-9_\x{0392}-\x{03c9}\x{0410}-\x{04F9}]+|[\x{4E00}-\x{9FFF}\x{3400}-\x{4dbf}\x{f900}-\x{faff}\x{3040}-\x{309f}\x{ac00}-\x{d7af}]+`)
	rightWord = regexp.MustCompile(`[\x{0600}-\x{06ff}]+|[\x{0591}-\x{05F4}]+`)
)

// ReadingMinutes is how long a body takes to read, as Ghost counts: 275 words a minute, Chinese,
// Japanese and Korean characters one word each, 12 seconds for the first picture, one less for each
// further one, never less than 3.
func ReadingMinutes(html string, featureImage bool) int {
	images := len(imageTag.FindAllStringIndex(html, -1))
	if featureImage {
		images++
	}
	plainText := quotes.Replace(anyTag.ReplaceAllString(html, " "))
	found := latinWord.FindAllString(plainText, -1)
	if found == nil {
		found = rightWord.FindAllString(plainText, -1)
	}
	count := podcastWords * strings.Count(html, " data-kg-transistor-embed=")
	for _, w := range found {
		r := []rune(w)
		if r[0] >= 0x4e00 {
			count += len(r)
			continue
		}
		count++
	}
	seconds := float64(count) / (wordsPerMinute / 60.0)
	for i := range images {
		seconds += float64(max(12-i, 3))
	}
	return int(math.Floor(seconds/60 + 0.5))
}
