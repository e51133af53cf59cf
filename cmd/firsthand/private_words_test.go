package main

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"html"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// marked hands out words that stand nowhere else, to be put where something private is kept, or something that readers
// are to see. A year marks a date: of those of the record, 1901 to 1909 are private and 1911 to 1919 are not.
type marked struct {
	mu              sync.Mutex        // servers of somebody else are marked, too
	private, public map[string]string // by word: the column that it was made for
}

func newMarked() *marked { return &marked{private: map[string]string{}, public: map[string]string{}} }

var letters = regexp.MustCompile(`[^a-z]+`)

func (m *marked) word(kind string, list map[string]string, column string) string {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := len(m.private) + len(m.public)
	word := kind + letters.ReplaceAllString(column, "") + "q" + string(rune('a'+n/26)) + string(rune('a'+n%26))
	list[word] = column
	return word
}

// secret is a word for what no reader may see.
func (m *marked) secret(column string) string { return m.word("zqxsecret", m.private, column) }

// open is a word for what readers are shown: the crawl must find every one.
func (m *marked) open(column string) string { return m.word("zqxpublic", m.public, column) }

var (
	secretWord = regexp.MustCompile(`zqxsecret[a-z]*|\b190[1-9]\b`)
	openWord   = regexp.MustCompile(`zqxpublic[a-z]*|\b191[1-9]\b`)
)

// readings are a text as it stands and as whatever reads it may take it: without the escapes of HTML, JSON and addresses,
// and what stands in it as base64 or hex. Letters are made small.
func readings(text string) []string {
	list := []string{text}
	for _, undo := range []func(string) string{html.UnescapeString, unescapeJSON, unescapeAddress} {
		if plain := undo(text); plain != text {
			list = append(list, plain, html.UnescapeString(unescapeAddress(unescapeJSON(plain))))
		}
	}
	list = append(list, inBase64(text), inHex(text))
	for i, s := range list {
		list[i] = strings.ToLower(s)
	}
	return list
}

var (
	jsonEscape    = regexp.MustCompile(`\\u[0-9a-fA-F]{4}`)
	addressEscape = regexp.MustCompile(`%[0-9a-fA-F]{2}`)
	base64Run     = regexp.MustCompile(`[A-Za-z0-9+/_-]{14,}`)
	hexRun        = regexp.MustCompile(`[0-9a-fA-F]{18,}`)
)

func unescapeJSON(s string) string {
	return jsonEscape.ReplaceAllStringFunc(s, func(escaped string) (plain string) {
		if json.Unmarshal([]byte(`"`+escaped+`"`), &plain) != nil {
			return escaped
		}
		return plain
	})
}

func unescapeAddress(s string) string {
	return addressEscape.ReplaceAllStringFunc(s, func(escaped string) string {
		b, err := hex.DecodeString(escaped[1:])
		if err != nil {
			return escaped
		}
		return string(b)
	})
}

// inBase64 reads every run of letters that could be base64, from each of the places where a group of four may begin.
func inBase64(s string) string {
	var b strings.Builder
	for _, run := range base64Run.FindAllString(s, -1) {
		run = strings.NewReplacer("-", "+", "_", "/").Replace(run)
		for from := range 4 {
			part := run[from:]
			if len(part)%4 == 1 {
				part = part[:len(part)-1]
			}
			if plain, err := base64.RawStdEncoding.DecodeString(part); err == nil {
				b.Write(plain)
				b.WriteByte('\n')
			}
		}
	}
	return b.String()
}

func inHex(s string) string {
	var b strings.Builder
	for _, run := range hexRun.FindAllString(s, -1) {
		for from := range 2 {
			part := run[from:]
			if plain, err := hex.DecodeString(part[:len(part)/2*2]); err == nil {
				b.Write(plain)
				b.WriteByte('\n')
			}
		}
	}
	return b.String()
}

// wordsIn lists the marked words that a text holds in any form, each once.
func wordsIn(text string, word *regexp.Regexp) []string {
	found := map[string]bool{}
	for _, s := range readings(text) {
		for _, w := range word.FindAllString(s, -1) {
			found[w] = true
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// TestAMarkedWordIsFoundInEveryForm: what the crawl looks with can see.
func TestAMarkedWordIsFoundInEveryForm(t *testing.T) {
	const word = "Zqxsecretnotes"
	quoted, err := json.Marshal(map[string]string{"html": "<p>" + word + "</p>"})
	if err != nil {
		t.Fatal(err)
	}
	escaped := `\u007aqx\u0073ecretnotes`
	for name, text := range map[string]string{
		"as it is": "and " + word + " too", "in JSON": string(quoted), "in HTML": "&#122;qx&#x73;ecretnotes", "escaped in JSON": escaped, "in an address": "/%7Aqx%73ecretnotes/",
		"in JSON in HTML": `data="{&quot;a&quot;:&quot;` + escaped + `&quot;}"`, "in base64": base64.StdEncoding.EncodeToString([]byte(word)),
		"further on in base64": "data:;base64," + base64.StdEncoding.EncodeToString([]byte("ab"+word)), "in base64 of addresses": base64.RawURLEncoding.EncodeToString([]byte("a" + word)),
		"in hex": hex.EncodeToString([]byte(word)), "in capitals": strings.ToUpper(word), "as a slug": "/a-" + strings.ToLower(word) + "-b/",
	} {
		if got := wordsIn(text, secretWord); !slices.Contains(got, "zqxsecretnotes") {
			t.Errorf("%s: %q holds %v", name, text, got)
		}
	}
	if got := wordsIn("in 1905-03-04, about 1907", secretWord); len(got) != 2 {
		t.Errorf("of years: %v", got)
	}
	if got := wordsIn("Nothing of the kind stands here: 19051, zqx, public; "+strings.Repeat("abcdef0123", 9), secretWord); len(got) != 0 {
		t.Errorf("made up: %v", got)
	}
}
