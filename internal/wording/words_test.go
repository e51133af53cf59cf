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

// countries are those of a language that say some things otherwise.
var countries = map[string]string{"en-gb": "en"}

// likeEnglish are words that are spelled as in English.
var likeEnglish = map[string][]string{
	"quote.source": {"fr"}, "unnamed.via": {"fr", "nl", "pt", "sv"}, "interview.alone": {"de", "nl"}, "relationship.parent": {"fr"}, "relationship.partner": {"sv"}, "question.votes": {"fr"},
}

// places are not words: how a language writes what is filled in.
var places = map[string]bool{"quote.colon": true, "quote.marks": true, "date.first": true, "date.from_to": true, "question.by": true, "question.percent": true}

// ofSomeLanguages need not be there.
const ofSomeLanguages = "date.contractions"

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

// placesOf are the places of each of a list of texts. Where a language may choose between two, they count as one.
func placesOf(list string) (found [][]string) {
	list = strings.NewReplacer("–{last}", "", "{since}", "{about}", "{until}", "{about}").Replace(list)
	for text := range strings.SplitSeq(list, "|") {
		found = append(found, slices.Sorted(slices.Values(place.FindAllString(text, -1))))
	}
	return found
}

func TestEveryLanguageHasEveryWord(t *testing.T) {
	if got, want := slices.Sorted(maps.Keys(languages)), slices.Sorted(slices.Values(slices.Concat(wanted, slices.Collect(maps.Keys(countries))))); !slices.Equal(got, want) {
		t.Errorf("the languages are %v, want %v", got, want)
	}
	for country, language := range countries {
		words := flat(t, language)
		for name, text := range flat(t, country) {
			if words[name] == text || !slices.EqualFunc(placesOf(text), placesOf(words[name]), slices.Equal) {
				t.Errorf("%s: %s is %q, and %q in %s", country, name, text, words[name], language)
			}
		}
	}
	english := flat(t, "en")
	for _, language := range wanted {
		words := flat(t, language)
		for name := range words {
			if _, known := english[name]; !known && name != ofSomeLanguages {
				t.Errorf("%s: %s is not in English", language, name)
			}
		}
		for name, en := range english {
			text, there := words[name]
			switch {
			case !there || strings.TrimSpace(text) == "" || slices.Contains(strings.Split(text, "|"), ""):
				t.Errorf("%s: %s is missing", language, name)
			case strings.Count(text, "|") != strings.Count(en, "|"):
				t.Errorf("%s: %s are %d", language, name, strings.Count(text, "|")+1)
			case !slices.EqualFunc(placesOf(text), placesOf(en), slices.Equal):
				t.Errorf("%s: %s has the places %v, English %v", language, name, placesOf(text), placesOf(en))
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

// TestNoWordMisleads: what was once printed in these languages and reads as something else, or only on one side of an ocean.
func TestNoWordMisleads(t *testing.T) {
	for language, never := range map[string][]string{
		"de": {"die keine sind", "dort, wo Sie sind"}, "es": {"letras"}, "fr": {"n’en sont pas", "là où vous êtes"}, "it": {"lettere"},
		"nl": {"aan de bron", "maak haar"}, "pl": {"nimi nie są"}, "pt": {"letras", "correu mal", "deu errado", "contac?tar", "Volte atrás"}, "sv": {"inte är några", "därifrån du är"},
	} {
		for name, text := range flat(t, language) {
			for _, words := range never {
				if regexp.MustCompile(words).MatchString(text) {
					t.Errorf("%s: %s is %q", language, name, text)
				}
			}
		}
	}
	if via := In("de").Unnamed.Via; via == "über" {
		t.Errorf("in German %q an outlet is about it", via)
	}
}

// TestARelationshipHasNoColonOfItsOwn: a theme sets it in a heading, a program in a list.
func TestARelationshipHasNoColonOfItsOwn(t *testing.T) {
	for _, language := range wanted {
		for name, text := range flat(t, language) {
			if strings.HasPrefix(name, "relationship.") && strings.Contains(text, ":") {
				t.Errorf("%s: %s is %q", language, name, text)
			}
		}
	}
}

// TestWhatIsContractedIsGivenInTurns: a word without what is written instead cannot be used at all.
func TestWhatIsContractedIsGivenInTurns(t *testing.T) {
	for _, language := range wanted {
		if n := len(In(language).Dates.Contractions); n%2 != 0 {
			t.Errorf("%s: %d contractions", language, n)
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

func TestASentenceKeepsItsNumber(t *testing.T) {
	for english, want := range map[string]string{
		"What is wrong may take 4000 letters: make it shorter.": "Ihre Erklärung darf höchstens 4000 Zeichen lang sein: Bitte kürzen Sie sie.",
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
