package intake

import (
	"strings"
	"sync"
	"unicode"

	"firsthand/internal/quotation"
)

// Quotes, speakers and dates are found by the words of English. On other pages the words between marks are
// still quotes, and whoever seems to say them is a guess: those pages keep the quotes and name nobody.

// covered tells whether a text is in English, and if not, what it seems to be in, as it stands in a
// sentence. A text too short to tell counts as covered.
func covered(text string) (language string, ok bool) {
	if name := foreignScript(text); name != "" {
		return name, false
	}
	words, hits := countStopWords(text)
	if words < leastWords {
		return "English", true
	}
	best, most := "", 0
	for name, n := range hits {
		if n > most || n == most && name < best {
			best, most = name, n
		}
	}
	english := hits["English"]
	switch {
	case most*8 >= words && 2*most > 3*english:
		return best, false
	case english*25 < words && words >= 3*leastWords && most*20 < words:
		return "a language other than English", false
	}
	return "English", true
}

const (
	leastWords  = 20   // fewer tell nothing
	lookedWords = 3000 // more tell nothing new
	lookedRunes = 20_000
)

// scripts are those that a text may be written in without being English, and how to name it then.
var scripts = []struct {
	table *unicode.RangeTable
	name  string
}{
	{unicode.Hiragana, "Japanese"}, {unicode.Katakana, "Japanese"}, {unicode.Hangul, "Korean"}, {unicode.Han, "Chinese"},
	{unicode.Cyrillic, "a language in Cyrillic letters"}, {unicode.Arabic, "a language in Arabic letters"}, {unicode.Hebrew, "Hebrew"},
	{unicode.Greek, "Greek"}, {unicode.Thai, "Thai"}, {unicode.Devanagari, "a language in Devanagari letters"}, {unicode.Armenian, "Armenian"},
	{unicode.Georgian, "Georgian"}, {unicode.Bengali, "Bengali"}, {unicode.Tamil, "Tamil"},
}

// foreignScript names the language of a text that is mostly in letters other than Latin, "" if it is not.
func foreignScript(text string) string {
	all, other, seen := 0, 0, map[string]int{}
	for i, r := range text {
		if i > lookedRunes {
			break
		}
		if !unicode.IsLetter(r) {
			continue
		}
		all++
		if r < 0x250 {
			continue
		}
		other++
		for _, s := range scripts {
			if unicode.Is(s.table, r) {
				seen[s.name]++
				break
			}
		}
	}
	if all < leastWords || 2*other < all {
		return ""
	}
	if 20*seen["Japanese"] > other {
		return "Japanese" // with many signs that Chinese has as well
	}
	best := "a language other than English"
	for name, n := range seen {
		if n > seen[best] || n == seen[best] && name < best {
			best = name
		}
	}
	return best
}

// stopWords are words that stand in every text of a language and in few of others. Words that two of
// them share count for both.
var stopWords = map[string]string{
	"English":    "the of and to in that was is for on with he she his her it as at by had said has have not from but they who be are an were their this which would been when will",
	"Spanish":    "el la los las de del que en un una por con para no se su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante dijo es y fue según",
	"Portuguese": "o a os as de do da dos das que em um uma por com para não se seu sua ao no na nos nas mais mas foi disse é e pelo pela também já são isso ele ela quando muito há seus depois sem",
	"French":     "le la les de des du un une et en que qui dans pour pas sur au aux est par il elle ce se plus avec son sa ses ne ont a été mais nous vous leur cette comme après fait dit selon c'est d'un",
	"Italian":    "il lo la i gli le di del della dei delle che e in un una per con non si è da al alla nel nella sono come più ma anche ha ho suo sua dopo dal dalla questo questa era hanno detto se",
	"German":     "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch sagte ich",
	"Dutch":      "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft door over ze hij werd wordt zei hebben deze tot zich kan haar hun al wel",
	"Swedish":    "och att det i en som på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också sade säger efter hon hans sin vid mot ska",
	"Norwegian":  "og i det er på som en til av for at med har de ikke den et om han var jeg seg fra vi så kan når etter hun sier også hans ble ved mot skal eller men",
	"Danish":     "og i det er på som en til af for at med har de ikke den et om han var jeg sig fra vi så kan når efter hun siger også hans blev ved mod skal eller men",
	"Polish":     "i w na z się nie do to że jest o jak po co ale przez od za był była dla jego jej są tym tego może przed już czy oraz które który powiedział powiedziała",
	"Czech":      "a v na se je že s z do o to i jak za by pro ale po jsem byl byla od není které který jeho její také však řekl řekla",
	"Turkish":    "ve bir bu da de için ile çok olarak daha olan gibi kadar sonra en ne ama var o ki dedi ya mi değil yeni her",
	"Indonesian": "yang dan di itu dengan untuk dari dalam tidak ini pada ke akan juga ada oleh saya kata sebagai karena telah mereka bisa lebih",
	"Romanian":   "și în de la cu a pe că nu o un din este care pentru mai fost au ca prin sau dar după le lui ei am spus",
	"Hungarian":  "a az és hogy nem is egy ez volt meg mint de már csak el ki még azt akkor mondta lesz van kell",
	"Finnish":    "ja on ei se että oli hän mutta myös kun niin ovat joka tai kuin sen ole hänen mukaan jo sanoi vain ollut",
}

// stopLanguages gives for a word the languages whose stop words it is one of.
var stopLanguages = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for name, list := range stopWords {
		for w := range strings.FieldsSeq(list) {
			m[w] = append(m[w], name)
		}
	}
	return m
})

func countStopWords(text string) (words int, hits map[string]int) {
	hits = map[string]int{}
	languages := stopLanguages()
	for w := range strings.FieldsSeq(text) {
		if words == lookedWords {
			break
		}
		if w = strings.ToLower(strings.Trim(w, `.,;:!?"'“”„‘’«»()[]–—-`)); w == "" {
			continue
		}
		words++
		for _, name := range languages[w] {
			hits[name]++
		}
	}
	return words, hits
}

// nameNobody takes out of what was found in a text that is not covered all that is a guess.
func nameNobody(r *quotation.Result) {
	for i := range r.Quotes {
		q := &r.Quotes[i]
		q.Speaker, q.Addressee = quotation.Mention{}, quotation.Mention{}
		q.About, q.Outlet, q.Cue, q.Confidence, q.Interview = nil, "", "", 0, -1
	}
	r.People, r.Interviews = nil, nil
}
