package main

import (
	"net/http"
	"net/url"
	"strings"
)

// fillQuestions asks readers something in a story that is out and in one that is not, and has them answer: one answer is put
// up, the others are not, or not any more.
func (s *leakSite) fillQuestions() {
	o, p := s.open, s.secret
	hidden := p("questions.block")
	draft, _, _ := s.begin(s.story(p, questionOf(hidden, p)))
	s.asks(draft, hidden, p)

	block := o("questions.block")
	id, path, _ := s.begin(s.story(o, questionOf(block, o)))
	question, choice := s.asks(id, block, o)
	s.publish(id)
	at := path + "question/" + block + "/"
	s.readerSends(at, url.Values{"choice": {choice}})
	shown := "I would go, " + o("answers.text")
	s.readerSends(at, url.Values{"text": {shown}, "name": {o("answers.name")}, "place": {o("answers.place")}})
	s.readerSends(at, url.Values{"text": {"I would go, " + p("answers.text")}, "name": {p("answers.name")}, "place": {p("answers.place")}})
	taken := p("answers.text") + "!"
	s.readerSends(at, url.Values{"text": {taken}, "name": {p("answers.name")}})
	s.decides(question, taken, "shown")
	s.decides(question, taken, "refused")
	s.decides(question, shown, "shown")
}

func questionOf(block string, word func(string) string) map[string]any {
	return map[string]any{"type": "question", "attrs": map[string]any{"id": block}, "content": []any{map[string]any{"type": "text", "text": "Would you go? " + word("revisions.document")}}}
}

// asks sets the poll of a story's question, and gives its ID and what may be chosen first.
func (s *leakSite) asks(story, block string, word func(string) string) (id, choice string) {
	s.t.Helper()
	s.does("PUT", "/stories/"+story+"/questions", map[string]any{"block": block, "open": true, "closes": "never", "takes_answers": true, "results": "always", "names": "optional", "version": 0,
		"choices": []map[string]any{{"text": "Yes, " + word("question_choices.text")}, {"text": "No, " + word("question_choices.text")}}})
	for _, one := range s.does("GET", "/stories/"+story+"/questions", nil)["questions"].([]any) {
		if q := one.(map[string]any); q["block"] == block {
			return q["id"].(string), q["choices"].([]any)[0].(map[string]any)["id"].(string)
		}
	}
	s.t.Fatalf("the story has no question %s", block)
	return "", ""
}

// readerSends sends a form as a reader does from a page of the site.
func (s *leakSite) readerSends(path string, form url.Values) {
	s.t.Helper()
	r, err := http.NewRequestWithContext(s.t.Context(), "POST", s.base+path, strings.NewReader(form.Encode()))
	if err != nil {
		s.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", leakOrigin)
	resp, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusSeeOther {
		s.t.Fatalf("%s answers a reader with %d", path, resp.StatusCode)
	}
}

// decides says what becomes of the answer with these words, whatever became of it before.
func (s *leakSite) decides(question, words, state string) {
	s.t.Helper()
	for _, before := range []string{"held", "shown", "refused"} {
		for _, one := range s.does("GET", "/reader-questions/"+question+"/answers?state="+before, nil)["answers"].([]any) {
			if a := one.(map[string]any); a["text"] == words {
				s.does("POST", "/reader-answers/"+a["id"].(string)+"/decide", map[string]any{"state": state})
				return
			}
		}
	}
	s.t.Fatalf("no answer says %q", words)
}
