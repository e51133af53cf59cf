package main

import "time"

// fillDesk says what the desk says about stories among itself: about one that readers see, one that they do not, and one
// in the bin.
func (s *leakSite) fillDesk() {
	p := s.secret
	later := func(hours int) map[string]any {
		return map[string]any{"at": time.Now().Add(time.Duration(hours) * time.Hour).UTC().Format(time.RFC3339)}
	}
	colleague := s.does("GET", "/colleagues", nil)["colleagues"].([]any)[0].(map[string]any)["id"].(string)
	out, _, _ := s.begin(s.story(s.open))
	s.publish(out)
	draft, _, _ := s.begin(s.story(p))
	for _, id := range []string{out, draft} {
		story := s.does("GET", "/stories/"+id, nil)
		revision := story["working_revision"].(string)
		at := "/stories/" + id
		s.does("PUT", at+"/plan", map[string]any{"planned_for": "1931-05-04", "due_at": "1931-05-04T12:00:00Z"})
		s.does("POST", at+"/review", map[string]any{"reviewer_id": colleague, "words": p("notifications.words")})
		s.does("POST", at+"/approve", map[string]any{"revision": revision})
		s.does("PUT", at+"/revisions/"+revision+"/name", map[string]any{"name": p("revision_marks.name")})
		note := s.makes(at+"/notes", map[string]any{"body": p("story_notes.body"), "words": p("story_notes.words"), "before": p("story_notes.words_before"), "block": "0", "assigned_id": colleague})
		s.makes(at+"/notes", map[string]any{"thread": note, "body": p("story_notes.body")})
		s.does("POST", "/story-notes/"+note+"/resolve", map[string]any{"resolved": true})
		s.does("POST", at+"/presence", map[string]any{"session": "w1", "writes": true})
		s.does("POST", at+"/lock", map[string]any{"session": "w2"})
		s.makes(at+"/revisions/aside", map[string]any{"title": p("revisions.title"), "based_on": revision})
		goes := later(3)
		goes["revision"] = revision
		s.does("POST", at+"/schedule", goes)
		s.does("POST", at+"/unpublish-at", later(5))
	}
	s.does("POST", "/stories/"+draft+"/embargo", later(2))
	gone, _, _ := s.begin(s.story(p))
	s.does("POST", "/stories/"+gone+"/trash", nil)
}
