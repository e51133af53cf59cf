package publication

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

func readGolden(t *testing.T, name string) string { return readGoldenFile(t, name) }

// readGoldenFile reads what the real Ghost was given, or answered.
func readGoldenFile(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile("../../tests/peer/routes/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestWhatCannotBeLookedForIsRefusedWithItsLine(t *testing.T) {
	for text, want := range map[string]string{
		"[\n {\"from\": \"^/a(?!b)\", \"to\": \"/x/\"}\n]":                                     "line 2: \"^/a(?!b)/?$\" looks at what stands before or behind",
		"[\n {\"from\": \"/ok/\", \"to\": \"/x/\"},\n\n {\"from\": \"(\", \"to\": \"/x/\"}\n]": "line 4: \"(\" is no expression",
		"[{\"from\": \"/a/\"}]":                                 "line 1: A redirect has a from and a to",
		"[\n{\"from\": \"/a/\", \"to\": 5}]":                    "line 2: A redirect has a from and a to",
		"[\n1]":                                                 "line 2: A redirect is an object",
		"{\"from\": \"/a/\"}":                                   "line 1: A file of redirects in JSON is a list",
		"[\n{\"from\": \"/a/\", \"to\": \"/b/\"\n":              "line 2: The file is not JSON from here on",
		"301:\n  /a/: /b/\n  /c/: 5\n":                          "line 3: \"/c/\" leads to no text",
		"302:\n  /(x)\\1/: /b/\n":                               "asks for the same words twice",
		"303:\n  /a/: /b/\n":                                    "has the parts 301: and 302:",
		"301:\n\t- /a/: x":                                      "YAML_PARSER_ERROR",
		"301:\n  /a/: javascript:alert(1)\n":                    "is not where readers can be led",
		"301:\n  /a(.*)/: https://$1.example/\n":                "names no fixed place",
		"301:\n  ^/a/$: /a/\n":                                  "leads to itself",
		"301:\n  /a/: " + strings.Repeat("x", maxRule+1) + "\n": "bytes at most",
	} {
		_, wrong := ParseRules(text)
		if len(wrong) == 0 || !strings.Contains(wrong[0].String(), want) {
			t.Errorf("%q: %v, want %q", text, wrong, want)
		}
	}
}

// TestALookUpFindsWhatTryingAllFinds: the table asks few of its rules, and answers as if it asked all in their order.
func TestALookUpFindsWhatTryingAllFinds(t *testing.T) {
	_, ready, wrong := readRules(readGolden(t, "redirects-json/redirects.json"))
	if len(wrong) > 0 {
		t.Fatal(wrong)
	}
	table := newRuleTable(ready)
	var paths []string
	for _, r := range ready {
		plain := strings.NewReplacer("^", "", "$", "", "?", "", "(", "", ")", "", "+", "", "*", "", ".", "x", "[", "", "]", "", "\\d", "7").Replace(r.From)
		paths = append(paths, plain, plain+"/", "/far"+plain, strings.ToUpper(plain), plain+"/on/")
	}
	for _, path := range paths {
		var want Led
		found := false
		for _, r := range ready {
			if want, found = r.match(path); found {
				break
			}
		}
		got, ok := table.Find(path)
		if ok != found || got.Location("a=b") != want.Location("a=b") {
			t.Errorf("%s: the table says %q, asking all %q", path, got.Location("a=b"), want.Location("a=b"))
		}
	}
}

func FuzzRules(f *testing.F) {
	for _, seed := range []string{`[{"from":"^/a/(.*)$","to":"/b/$1?x=$1","permanent":true}]`, "301:\n  /a/: https://elsewhere.example/$1\n", `[{"from":"/A/i","to":"$1"}]`, "[", "- x"} {
		f.Add(seed, "/a/https://evil.example/%2F/", "a=1&&=")
	}
	f.Fuzz(func(t *testing.T, text, path, query string) {
		good, ready, _ := readRules(text)
		again, wrong := ParseRules(WriteRules(good))
		if len(again) != len(good) || len(wrong) > 0 {
			t.Fatalf("%d rules were written and %d read again: %v", len(good), len(again), wrong)
		}
		led, ok := newRuleTable(ready).Find("/" + path)
		if !ok {
			return
		}
		where := led.Location(query)
		if strings.ContainsAny(where, "\r\n\x00 \\") {
			t.Fatalf("%q cannot be sent", where)
		}
		if !led.Elsewhere() && (!strings.HasPrefix(where, "/") || strings.HasPrefix(where, "//")) {
			t.Fatalf("%q leads away from the site", where)
		}
	})
}

func BenchmarkRulesAskedInVain(b *testing.B) {
	var list []Rule
	for n := range 5000 {
		list = append(list, Rule{From: "^/blog/" + strconv.Itoa(n) + "/(.*)$", To: "/$1"}, Rule{From: "/old-" + strconv.Itoa(n) + "/", To: "/new/"})
	}
	_, ready, wrong := readRules(WriteRules(list))
	if len(wrong) > 0 {
		b.Fatal(wrong)
	}
	table := newRuleTable(ready)
	for b.Loop() {
		table.Find("/a-story-of-today/")
	}
}
