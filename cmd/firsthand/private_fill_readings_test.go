package main

// fillReadings keeps a page that somebody reads in: nobody sees anything of it before its story is made.
func (s *leakSite) fillReadings() {
	p := s.secret
	headline := "The Harbour Was Late " + p("readings.headline")
	text := headline + "\n\nIt was late that evening, " + p("readings.draft") + ", when Maud Ferrante came in from the harbour and sat down.\n"
	id := s.makes("/read", map[string]any{"name": p("readings.name") + ".txt", "text": text})
	s.does("PUT", "/readings/"+id, map[string]any{"head": map[string]any{"headline": headline, "dek": p("readings.decisions")}, "decisions": map[string]any{}})
}
