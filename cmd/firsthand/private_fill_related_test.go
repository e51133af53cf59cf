package main

// fillRelated has stories point to others from their texts: one that is out points to one that is, to a draft and to one that
// was taken away again; the draft points to them, too.
func (s *leakSite) fillRelated() {
	o, p := s.open, s.secret
	out, _, _ := s.begin(s.story(o))
	s.publish(out)
	draft, _, _ := s.begin(s.story(p, relatedTo(out)))
	gone, _, _ := s.begin(s.story(p, relatedTo(out)))
	s.publish(gone)
	points, _, _ := s.begin(s.story(o, relatedTo(out), relatedTo(draft), relatedTo(gone)))
	s.publish(points)
	s.does("POST", "/stories/"+gone+"/unpublish", nil)
}

func relatedTo(story string) map[string]any {
	return map[string]any{"type": "related", "attrs": map[string]any{"label": "More on this", "title": "", "url": "", "story": story}}
}
