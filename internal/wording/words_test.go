package wording

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// wanted are the languages that there are: one that is lost is missed.
var wanted = []string{"de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv"}

// likeEnglish are words that are spelled as in English.
var likeEnglish = map[string][]string{
	"quote.source": {"fr"}, "unnamed.via": {"fr", "nl", "pt", "sv"}, "interview.alone": {"de", "nl"}, "relationship.parent": {"fr"}, "relationship.partner": {"sv"},
}

// places are not words: how a language writes what is filled in.
var places = map[string]bool{"quote.colon": true, "date.day": true, "date.first": true, "date.month": true, "date.season": true, "date.from_to": true, "quote.marks": true}

// flat reads a language as it stands in its file, by path.
func flat(t *testing.T, language string) map[string]string {
	t.Helper()
	data, err := files.ReadFile("languages/" + language + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var tree map[string]map[string]any
	if err := json.Unmarshal(data, &tree); err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for group, list := range tree {
		for name, value := range list {
			switch v := value.(type) {
			case string:
				out[group+"."+name] = v
			case []any:
				words := make([]string, len(v))
				for i, w := range v {
					words[i], _ = w.(string)
				}
				out[group+"."+name] = strings.Join(words, "|")
			}
		}
	}
	return out
}

var place = regexp.MustCompile(`\{[a-z]*\}`)

func placesOf(text string) []string {
	return slices.Sorted(slices.Values(place.FindAllString(text, -1)))
}

func TestEveryLanguageHasEveryWord(t *testing.T) {
	if got := slices.Sorted(maps.Keys(languages)); !slices.Equal(got, wanted) {
		t.Errorf("the languages are %v, want %v", got, wanted)
	}
	english := flat(t, "en")
	for _, language := range wanted {
		words := flat(t, language)
		for name := range words {
			if _, known := english[name]; !known {
				t.Errorf("%s: %s is not in English", language, name)
			}
		}
		for name, en := range english {
			text, there := words[name]
			switch {
			case !there || strings.TrimSpace(text) == "" || slices.Contains(strings.Split(text, "|"), ""):
				t.Errorf("%s: %s is missing", language, name)
			case !slices.Equal(placesOf(text), placesOf(en)):
				t.Errorf("%s: %s has the places %v, English %v", language, name, placesOf(text), placesOf(en))
			case strings.Count(text, "|") != strings.Count(en, "|"):
				t.Errorf("%s: %s are %d", language, name, strings.Count(text, "|")+1)
			case language != "en" && text == en && !places[name] && !slices.Contains(likeEnglish[name], language):
				t.Errorf("%s: %s is English: %q", language, name, text)
			case strings.HasPrefix(en, " ") != strings.HasPrefix(text, " ") || strings.HasSuffix(en, " ") != strings.HasSuffix(text, " "):
				t.Errorf("%s: %s has other spaces than English: %q", language, name, text)
			}
		}
	}
}

// TestEveryWordOfAFileIsRead: what stands in a file and in no field would be translated for nobody.
func TestEveryWordOfAFileIsRead(t *testing.T) {
	for _, language := range wanted {
		data, err := files.ReadFile("languages/" + language + ".json")
		if err != nil {
			t.Fatal(err)
		}
		d := json.NewDecoder(strings.NewReader(string(data)))
		d.DisallowUnknownFields()
		if err := d.Decode(&Words{}); err != nil {
			t.Errorf("%s: %v", language, err)
		}
	}
	for _, kind := range []string{"correction", "clarification", "update", "retraction", "editors_note"} {
		if In("en").Correction[kind] == "" {
			t.Errorf("the kind of correction %s has no word", kind)
		}
	}
	for _, kind := range []string{"spouse", "partner", "parent", "child", "sibling", "relative", "colleague", "friend", "feud", "former"} {
		if In("en").Relationship[kind] == "" {
			t.Errorf("the relationship %s has no word", kind)
		}
	}
}

// TestAReportedQuoteNeverReadsAsChecked: the four states differ in every language, and the words for a quote that nobody
// checked say so themselves: in two sentences, the second with a no in it.
func TestAReportedQuoteNeverReadsAsChecked(t *testing.T) {
	no := map[string]string{"en": "Not checked", "de": "nicht geprüft", "fr": "Non vérifiée", "es": "no la ha verificado", "it": "Non verificata", "pt": "Não verificada", "nl": "Niet gecontroleerd", "pl": "tego nie sprawdziła", "sv": "Inte kontrollerat"}
	for _, language := range wanted {
		s := In(language).State
		first, second, parted := strings.Cut(s.Reported, ". ")
		if !parted || !strings.Contains(second, no[language]) || !strings.HasSuffix(second, ".") {
			t.Errorf("%s: nobody checked it, and readers are told %q", language, s.Reported)
		}
		for _, other := range []string{s.Checked, s.Disputed, s.Withdrawn} {
			if strings.Contains(strings.ToLower(s.Reported), strings.ToLower(other)) || strings.Contains(strings.ToLower(first), strings.ToLower(other)) {
				t.Errorf("%s: %q reads as %q", language, s.Reported, other)
			}
		}
		if all := []string{s.Reported, s.Checked, s.Disputed, s.Withdrawn}; len(slices.Compact(slices.Sorted(slices.Values(all)))) != 4 {
			t.Errorf("%s: two states read alike: %q", language, all)
		}
	}
}

func TestALanguageIsFoundByItsTag(t *testing.T) {
	for tag, want := range map[string]string{"": "en", "de": "de", "de-AT": "de", "DE_ch": "de", "pt-BR": "pt", "tlh": "en", "zh-Hant": "en", "x": "en"} {
		if got := In(tag).Language; got != want {
			t.Errorf("%q reads %s, want %s", tag, got, want)
		}
	}
}

func TestDatesReadWellInEveryLanguage(t *testing.T) {
	for language, dates := range map[string]map[string]string{
		"de": {"2012": "2012", "2012-06": "Juni 2012", "2012-06-30": "30. Juni 2012", "2011~": "um 2011", "2012-06~": "etwa Juni 2012", "201X": "2010er-Jahre", "2016/..": "seit 2016", "2012-06-30/..": "seit dem 30. Juni 2012",
			"../2012-06-30": "bis zum 30. Juni 2012", "2011/2016": "2011 bis 2016", "[2011,2012]": "2011 oder 2012", "2012-21": "Frühjahr 2012", "2011?": "2011 (unsicher)"},
		"fr": {"2012-06-01": "1er juin 2012", "2012-06-30": "30 juin 2012", "2012-06-30/..": "depuis le 30 juin 2012", "../2016": "jusqu’en 2016", "2011/2016": "2011 – 2016", "2012-22": "été 2012"},
		"es": {"2012-06-30": "30 de junio de 2012", "2012-06": "junio de 2012", "2012-06-30/..": "desde el 30 de junio de 2012", "2011~": "hacia 2011"},
		"it": {"2012-06-01": "1º giugno 2012", "2016/..": "dal 2016", "2016-06/..": "da giugno 2016", "../2016": "fino al 2016", "2011~": "verso il 2011"},
		"pt": {"2012-06-30": "30 de junho de 2012", "2016/..": "desde 2016", "{2011,2012}": "2011 e 2012"},
		"nl": {"2012-06-30": "30 juni 2012", "2011~": "omstreeks 2011", "../2016": "tot 2016"},
		"pl": {"2012-06": "czerwiec 2012", "2012-06-30": "30 czerwca 2012", "2012-06/..": "od czerwca 2012", "../2012-06": "do czerwca 2012", "2012-06~": "około czerwca 2012", "2012-21/..": "od wiosny 2012", "2011/2016": "2011 – 2016"},
		"sv": {"2012-06-30": "30 juni 2012", "201X": "2010-talet", "2012-23": "hösten 2012", "2012-06-30/..": "sedan den 30 juni 2012"},
	} {
		for edtf, want := range dates {
			if got := In(language).Date(edtf); got != want {
				t.Errorf("%s: %s is told as %q, want %q", language, edtf, got, want)
			}
		}
	}
}

func TestASentenceKeepsItsNumber(t *testing.T) {
	for english, want := range map[string]string{
		"What is wrong may take 4000 letters: make it shorter.": "Was falsch ist, darf 4000 Zeichen lang sein: Kürzen Sie es.",
		"Say what is wrong, in a sentence or two.":              "Sagen Sie in ein, zwei Sätzen, was falsch ist.",
		"Nobody translated this.":                               "Nobody translated this.",
		"":                                                      "",
	} {
		if got := In("de").Sentence(english); got != want {
			t.Errorf("%q reads %q", english, got)
		}
	}
	before, behind := Around("({who} said)")
	if got := Fill("{a} {b}", "a", "{b}", "b", "2"); got != "{b} 2" || before != "(" || behind != " said)" {
		t.Errorf("filled %q, around %q and %q", got, before, behind)
	}
}
