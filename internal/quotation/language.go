package quotation

import (
	"strings"
	"unicode"

	"firsthand/internal/wordset"
)

// maxSample is how many bytes of a text are looked at to tell its language.
const maxSample = 6000

// anotherLanguage is what a language is called that is not English and cannot be told.
const anotherLanguage = "another language"

// Covered says whether quotes and speakers can be found in a text: whether it is English for the most
// part. language is the English name of the language that it seems to be in instead, "another language"
// where that cannot be told; "" where the text is covered. A few words in Latin letters are always covered.
func Covered(text string) (language string, ok bool) {
	sample := limited(text, maxSample)
	if script := otherScript(sample); script != "" {
		return script, false
	}
	words := strings.FieldsFunc(strings.ToLower(sample), notInWord)
	english := hits(words, englishWords)
	if len(words) < 12 || english*6 >= len(words) { // English has a word of grammar in three
		return "", true
	}
	best, votes := anotherLanguage, 0
	for name, set := range foreignWords {
		if n := hits(words, set); n > votes || n == votes && name < best { // equals: always the same one
			best, votes = name, n
		}
	}
	switch {
	case votes > english && votes*20 >= len(words):
		return best, false
	case english*25 < len(words):
		return anotherLanguage, false
	}
	return "", true
}

// hits counts the words that a set has.
func hits(words []string, set *wordset.Set) int {
	n := 0
	for _, w := range words {
		if set.Has(w) {
			n++
		}
	}
	return n
}

// notInWord says whether a character parts words.
func notInWord(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }

// scripts are the writing systems other than ours, with what is most often written in them in news.
var scripts = []struct {
	language string
	tables   []*unicode.RangeTable
}{
	{"Japanese", []*unicode.RangeTable{unicode.Hiragana, unicode.Katakana}},
	{"Korean", []*unicode.RangeTable{unicode.Hangul}},
	{"Chinese", []*unicode.RangeTable{unicode.Han}},
	{"a language in Cyrillic letters", []*unicode.RangeTable{unicode.Cyrillic}},
	{"Greek", []*unicode.RangeTable{unicode.Greek}},
	{"a language in Arabic letters", []*unicode.RangeTable{unicode.Arabic}},
	{"Hebrew", []*unicode.RangeTable{unicode.Hebrew}},
	{"a language in Devanagari letters", []*unicode.RangeTable{unicode.Devanagari}},
	{"Thai", []*unicode.RangeTable{unicode.Thai}},
	{anotherLanguage, []*unicode.RangeTable{unicode.Bengali, unicode.Tamil, unicode.Telugu, unicode.Georgian, unicode.Armenian, unicode.Ethiopic, unicode.Khmer, unicode.Gujarati, unicode.Gurmukhi, unicode.Sinhala, unicode.Myanmar}},
}

// otherScript gives the language of a text that is mostly in another script than the Latin one; "" if it is not.
func otherScript(text string) string {
	latin, letters := 0, 0
	count := make([]int, len(scripts))
	for _, r := range text {
		if r < 'A' || !unicode.IsLetter(r) {
			continue
		}
		letters++
		if r < 0x250 || unicode.Is(unicode.Latin, r) {
			latin++
			continue
		}
		for i := range scripts {
			if unicode.In(r, scripts[i].tables...) {
				count[i]++
				break
			}
		}
	}
	if letters == 0 || latin*2 >= letters {
		return ""
	}
	if count[0]*5 > letters { // Japanese writes Chinese characters between its own
		return scripts[0].language
	}
	best, most := anotherLanguage, 0
	for i := 1; i < len(count); i++ {
		if count[i] > most {
			best, most = scripts[i].language, count[i]
		}
	}
	return best
}

// englishWords are words of grammar that no other common language shares as often.
var englishWords = wordset.Of(`the and of to was is that for with on as at by said from his her their he she they have has had been were are not but
	which who this it its an or be will would after when one about out into than there what we you i my said your all can if more
	over also no so up our just them then him because how could did do first where while some any other new two get like`)

// foreignWords are the commonest words of other languages that are written with Latin letters, those that
// are English words too left out.
var foreignWords = map[string]*wordset.Set{
	"Spanish":    wordset.Of(`el la los las de del que y en un una por con para su se al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue había ha dijo está son según desde`),
	"French":     wordset.Of(`le la les de des du et en un une que qui dans pour pas sur au aux avec ce cette il elle est sont par plus se son sa ses mais ou où dit nous vous été avait ont leur selon après même`),
	"German":     wordset.Of(`der die das und den dem des ein eine einer ist nicht mit auf für von im zu sich auch als an nach bei wird aus wie er sie es hat sagte dass sind war noch nur über oder einen vor durch`),
	"Italian":    wordset.Of(`il lo la gli le di del della che e è un una per con non sono si da dal come anche ha detto più ma nel nella alla al dei delle questo questa sua suo dopo anni essere stato`),
	"Portuguese": wordset.Of(`o os as de do da dos das que e em um uma para com não por mais como mas foi ao ele ela seu sua ou quando muito nos já também só pelo pela até isso entre disse está são segundo`),
	"Dutch":      wordset.Of(`de het een en van ik te dat die niet zijn is er op aan met als voor had er maar om hem dan zou wat mijn men dit zo door over ze zich bij ook tot je naar werd heeft zei deze`),
	"Swedish":    wordset.Of(`och att det som en på är av för med den till inte om ett har de jag så var från hon han sig men kan vid nu efter eller också säger sade`),
	"Danish":     wordset.Of(`og at det er en til på som af for med den de der ikke et har var om han hun jeg fra men sig kan ved nu efter eller også siger sagde blev`),
	"Norwegian":  wordset.Of(`og at det er en til på som av for med den de ikke et har var om han hun jeg fra men seg kan ved nå etter eller også sier sa ble`),
	"Polish":     wordset.Of(`i w na z się nie że do to jest o jak po co tak za od jego ale przez był jej są dla oraz przy tym już powiedział która który może`),
	"Czech":      wordset.Of(`a v na se je že s z do o i to jako za by ale po pro jsem byl které který jeho tak být si řekl není už`),
	"Finnish":    wordset.Of(`ja on ei se että oli mutta hän kun niin ovat myös joka tai mukaan sanoi olla jo vain nyt ole ovat`),
	"Turkish":    wordset.Of(`ve bir bu da de için ile olarak çok daha ne gibi var olan kadar dedi sonra ama en değil o`),
	"Hungarian":  wordset.Of(`a az és hogy nem is egy van volt meg de ez azt csak mint már ki el mondta szerint`),
	"Romanian":   wordset.Of(`și de la în a cu pe nu un o care din că este pentru mai sunt se au fost spus după`),
	"Indonesian": wordset.Of(`yang dan di ini itu dengan untuk dari pada tidak dalam akan juga ke karena adalah mereka oleh telah bisa kata`),
	"Vietnamese": wordset.Of(`của và là có không được người cho trong một những các với này đã khi để nói`),
}
