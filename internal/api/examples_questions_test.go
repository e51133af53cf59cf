package api_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/moderation"
	"firsthand/internal/questions"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// questionExamples are those of questions to readers and of what they answered.
var questionExamples = map[string][]example{
	"GET /stories/{id}/questions": {{make: func(d *desk) (string, any) { return "/stories/" + d.asks() + "/questions", nil }}},
	"PUT /stories/{id}/questions": {{make: func(d *desk) (string, any) {
		return "/stories/" + d.asks() + "/questions", map[string]any{"block": "go", "open": true, "closes": "never", "takes_answers": true, "results": "after",
			"names": "optional", "choices": []map[string]any{{"text": "I would"}, {"text": "I would not"}}, "version": 0}
	}}},
	"GET /reader-answers": {{make: func(d *desk) (string, any) {
		d.as = "" // the owner published it; an author without answers of their own is shown none
		d.readerAnswer()
		return "/reader-answers?limit=5", nil
	}}},
	"GET /reader-questions/{id}/answers": {{make: func(d *desk) (string, any) {
		question, _ := d.readerAnswer()
		return "/reader-questions/" + question + "/answers?state=held", nil
	}}},
	"GET /reader-questions/{id}/answers.csv": {{make: func(d *desk) (string, any) {
		question, _ := d.readerAnswer()
		return "/reader-questions/" + question + "/answers.csv", nil
	}}},
	"POST /reader-answers/{id}/decide": {{make: func(d *desk) (string, any) {
		_, answer := d.readerAnswer()
		return "/reader-answers/" + answer + "/decide", map[string]any{"state": "picked"}
	}}},
	"DELETE /reader-answers/{id}": {{make: func(d *desk) (string, any) { _, answer := d.readerAnswer(); return "/reader-answers/" + answer, nil }}},
}

// asks is a published story with a question to readers.
func (d *desk) asks() (story string) {
	d.t.Helper()
	story = d.id("/stories", map[string]any{"title": d.named("Would you go"), "document": map[string]any{"type": "doc", "attrs": map[string]any{"version": 1}, "content": []any{
		map[string]any{"type": "question", "attrs": map[string]any{"id": "go"}, "content": []any{map[string]any{"type": "text", "text": "Would you go back?"}}}}}})
	d.does("POST", "/stories/"+story+"/publish", nil)
	return story
}

// readerAnswer is one that waits, and the question that it answers.
func (d *desk) readerAnswer() (question, answer string) {
	d.t.Helper()
	story, reader := d.asks(), firsthand.Actor{Name: "A reader", Role: firsthand.Reader}
	err := d.db.Write(d.t.Context(), reader, firsthand.QuestionAnswer, func(tx *store.Tx) error {
		q := questions.Usual(stories.StoryID(story), "go")
		id, err := questions.Send(d.t.Context(), tx, q, questions.Answer{Text: d.named("I would"), Name: "Wendeline Ash", Place: "Harlow"}, moderation.Who{}, firsthand.Micros(time.Now()))
		answer = string(id)
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	asked := d.does("GET", "/stories/"+story+"/questions", nil)["questions"].([]any)
	return asked[0].(map[string]any)["id"].(string), answer
}

// TestAnAuthorHandlesAnswersToTheirOwnStories, and sees no others; a contributor sees none.
func TestAnAuthorHandlesAnswersToTheirOwnStories(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		_, other := d.readerAnswer()
		d.as = firsthand.Author
		question, own := d.readerAnswer()
		list := d.does("GET", "/reader-answers", nil)
		if answers := list["answers"].([]any); list["total"] != 1.0 || len(answers) != 1 || answers[0].(map[string]any)["id"] != own {
			t.Errorf("an author is shown %v", list)
		}
		d.does("POST", "/reader-answers/"+own+"/decide", map[string]any{"state": "shown"})
		shown := d.does("GET", "/reader-questions/"+question+"/answers?state=shown", nil)["answers"].([]any)
		if len(shown) != 1 || !strings.HasPrefix(shown[0].(map[string]any)["text"].(string), "I would") {
			t.Errorf("shown are %v", shown)
		}
		for path, key := range map[string]firsthand.Role{"/reader-answers/" + other + "/decide": firsthand.Author, "/reader-answers/" + own + "/decide": firsthand.Contributor} {
			if status, out, _ := d.send(d.keys[key], "POST", path, map[string]any{"state": "shown"}); status != http.StatusForbidden {
				t.Errorf("a %s decides: %d %v", key, status, out)
			}
		}
		d.as = firsthand.Owner
		if list := d.does("GET", "/reader-answers", nil); list["total"] != 1.0 {
			t.Errorf("the owner is shown %v", list)
		}
	})
}
