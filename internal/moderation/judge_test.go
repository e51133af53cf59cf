package moderation_test

import (
	"slices"
	"strings"
	"testing"

	"firsthand/internal/moderation"
)

func TestTheRulesDecideWhatStandsAtOnce(t *testing.T) {
	rules := moderation.Rules{FirstTimers: 2, Links: true, MaxLinks: 1, Repeats: true, Hold: []string{"casino", "cheap watch*", "賭博"}, Refuse: []string{"blighter"}}
	known := moderation.Writer{Approved: 2}
	for name, c := range map[string]struct {
		rules  moderation.Rules
		text   moderation.Text
		writer moderation.Writer
		fate   moderation.Fate
		causes string
	}{
		"somebody whom the desk knows":         {rules, moderation.Text{Words: "Well put."}, known, moderation.Show, ""},
		"a newcomer":                           {rules, moderation.Text{Words: "Well put."}, moderation.Writer{Approved: 1}, moderation.Hold, "newcomer"},
		"the newsroom itself":                  {rules, moderation.Text{Words: "casino", Links: 9}, moderation.Writer{Desk: true}, moderation.Show, ""},
		"one link":                             {rules, moderation.Text{Words: "See here", Links: 1}, known, moderation.Show, ""},
		"two links":                            {rules, moderation.Text{Words: "See here", Links: 2}, known, moderation.Hold, "links"},
		"the same again":                       {rules, moderation.Text{Words: "First!"}, moderation.Writer{Approved: 5, Same: true}, moderation.Hold, "repeat"},
		"a word of the list":                   {rules, moderation.Text{Words: "Best CASINO, here"}, known, moderation.Hold, "word"},
		"with accents and invisible letters":   {rules, moderation.Text{Words: "Best cás\u200bino"}, known, moderation.Hold, "word"},
		"inside another word":                  {rules, moderation.Text{Words: "The casinos' law"}, known, moderation.Show, ""},
		"the beginning of a word":              {rules, moderation.Text{Words: "Cheap   watches!"}, known, moderation.Hold, "word"},
		"a script without spaces":              {rules, moderation.Text{Words: "これは賭博です"}, known, moderation.Hold, "word"},
		"in the name":                          {rules, moderation.Text{Words: "Hello", Name: "Casino"}, known, moderation.Hold, "word"},
		"a word that is not taken":             {rules, moderation.Text{Words: "You blighter."}, known, moderation.Refuse, ""},
		"somebody who is banned":               {rules, moderation.Text{Words: "Hello"}, moderation.Writer{Banned: true, Desk: true}, moderation.Refuse, ""},
		"where everything waits":               {moderation.Rules{Everybody: true}, moderation.Text{Words: "Hello"}, known, moderation.Hold, "everybody"},
		"where nothing is asked":               {moderation.Rules{}, moderation.Text{Words: "Hello", Links: 99}, moderation.Writer{Same: true}, moderation.Show, ""},
		"several causes, the weightiest first": {rules, moderation.Text{Words: "casino", Links: 3}, moderation.Writer{Same: true}, moderation.Hold, "word links repeat newcomer"},
	} {
		v := moderation.Judge(c.rules, c.text, c.writer)
		var causes []string
		for _, r := range v.Reasons {
			causes = append(causes, string(r.Cause))
		}
		if v.Fate != c.fate || strings.Join(causes, " ") != c.causes || (v.Sentence != "") != (c.fate == moderation.Refuse) {
			t.Errorf("%s: %+v, want %s because of %q", name, v, c.fate, c.causes)
		}
	}
}

func TestTheReasonNamesTheWord(t *testing.T) {
	v := moderation.Judge(moderation.Rules{Hold: []string{"cheap watch*"}}, moderation.Text{Words: "cheap watches"}, moderation.Writer{})
	if len(v.Reasons) != 1 || v.Reasons[0].Detail != "cheap watch*" {
		t.Errorf("%+v", v)
	}
}

func TestListsAreTidiedAndBounded(t *testing.T) {
	r := moderation.Rules{Hold: []string{" b  c ", "", "A", "á", "a"}}
	if err := r.Validate(); err != nil || !slices.Equal(r.Hold, []string{"A", "b c"}) {
		t.Errorf("%q, %v", r.Hold, err)
	}
	for name, bad := range map[string]moderation.Rules{
		"too many words": {Hold: make([]string, moderation.MaxWords+1)},
		"a long word":    {Refuse: []string{strings.Repeat("a", moderation.MaxWordLength+1)}},
		"no letters":     {Refuse: []string{"*"}},
		"a number":       {FirstTimers: -1},
	} {
		if err := bad.Validate(); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

func TestWhatNobodyTypesIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"nothing": " \n ", "a letter of nil": "a\x00b", "a bell": "a\ab", "letters turned around": "a\u202eb", "broken letters": "a\xffb", "too long": strings.Repeat("é", 101),
	} {
		if kept, err := moderation.CleanText(text, 100); err == nil {
			t.Errorf("%s: kept as %q", name, kept)
		}
	}
	if kept, err := moderation.CleanText("  One\r\n\r\ntwo\u2067 ×\u2069\r", 100); err != nil || kept != "One\n\ntwo\u2067 ×\u2069" {
		t.Errorf("%q, %v", kept, err)
	}
	for _, name := range []string{"Ann\r\nBcc: all@reader.example", "A\x00", strings.Repeat("a", 192), "\u202eAnn"} {
		if kept, err := moderation.CleanName(name); err == nil {
			t.Errorf("the name %q is kept as %q", name, kept)
		}
	}
	if kept, err := moderation.CleanName("  Ann   Lee "); err != nil || kept != "Ann Lee" {
		t.Errorf("%q, %v", kept, err)
	}
}

func FuzzJudge(f *testing.F) {
	f.Add("Best casino", "casino", 3)
	f.Add("これは賭博です", "賭博*", 0)
	f.Fuzz(func(t *testing.T, words, listed string, links int) {
		r := moderation.Rules{Hold: []string{listed}, Links: true, MaxLinks: 2}
		if r.Validate() != nil {
			return
		}
		v := moderation.Judge(r, moderation.Text{Words: words, Links: links}, moderation.Writer{})
		if v.Fate == moderation.Refuse || (v.Fate == moderation.Hold) != (len(v.Reasons) > 0) {
			t.Errorf("%q with %q: %+v", words, listed, v)
		}
		if len(r.Hold) == 1 && moderation.Judge(r, moderation.Text{Words: "x " + r.Hold[0] + " y"}, moderation.Writer{}).Fate != moderation.Hold {
			t.Errorf("%q is not found in itself", r.Hold[0])
		}
	})
}
