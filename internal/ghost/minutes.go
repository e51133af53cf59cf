package ghost

import (
	"math"
	"regexp"
	"unicode/utf8"
)

var (
	tagForm   = regexp.MustCompile(`<(?:"[^"]*"|'[^']*'|[^'">])+/?>`)
	imageForm = regexp.MustCompile(`<img(?:"[^"]*"|'[^']*'|[^'">])+/?>`)
	wordForm  = regexp.MustCompile("[a-zA-Z\u00c0-\u00ff0-9_\u0392-\u03c9\u0410-\u04F9]+|[\u4E00-\u9FFF\u3400-\u4dbf\uf900-\ufaff\u3040-\u309f\uac00-\ud7af]+")
	rightForm = regexp.MustCompile("[\u0600-\u06ff]+|[\u0591-\u05F4]+")
)

// minutesToRead is how long a body takes to read, as Ghost reckons it (@tryghost/helpers 1.1.107, utils/reading-minutes.js): 275
// words a minute, a character of Chinese, Japanese or Korean is a word, and pictures take 12, 11, 10 … but at least 3 seconds.
func minutesToRead(html string, morePictures int) int {
	pictures := len(imageForm.FindAllStringIndex(html, -1)) + morePictures
	words := tagForm.ReplaceAllString(html, " ")
	found := wordForm.FindAllString(words, -1)
	if found == nil {
		found = rightForm.FindAllString(words, -1)
	}
	n := 0
	for _, word := range found {
		if first, _ := utf8.DecodeRuneInString(word); first >= 0x4e00 {
			n += utf8.RuneCountInString(word)
		} else {
			n++
		}
	}
	seconds := float64(n) / (275.0 / 60)
	for i := range pictures {
		seconds += float64(max(12-i, 3))
	}
	return int(math.Floor(seconds/60 + 0.5))
}

// Minutes is how long the whole post takes to read, whoever may read it: Ghost tells everybody. Its picture counts where it is
// shown.
func (p *Post) Minutes(withPicture bool) int {
	pictures := 0
	if withPicture && p.Field("feature_image") != nil {
		pictures = 1
	}
	html := p.HTML()
	if p.uncut != nil {
		html = p.render(*p.uncut)
	}
	return minutesToRead(html, pictures)
}
