package main

import (
	"strings"
)

// quote is a quote whose every field holds a word of one kind, a few fields changed.
func (s *leakSite) quote(word func(string) string, year string, changed map[string]any) string {
	s.t.Helper()
	in := map[string]any{"said_on": year, "language": "en"}
	for name, before := range map[string]string{"text": "", "speaker_printed": "Maud ", "speaker_capacity": "", "addressee_printed": "", "outlet_printed": "", "locator": "", "said_text": "", "context": "She said so: "} {
		if _, other := changed[name]; !other {
			in[name] = before + word("quotes."+name)
		}
	}
	if _, other := changed["text"]; !other {
		in["text"] = in["text"].(string) + ", they had been out on the water for a week or more, and nobody slept."
	}
	in["original_text"], in["translator"] = s.secret("quotes.original_text"), s.secret("quotes.translator")
	for name, value := range changed {
		if value != nil {
			in[name] = value
		}
	}
	return s.makes("/quotes", in)
}

func (s *leakSite) outlet(word func(string) string) string {
	return s.makes("/outlets", map[string]any{"name": word("outlets.name"), "kind": "programme", "publisher": word("outlets.publisher"), "url": "https://" + word("outlets.url") + ".example/"})
}

// source is a source on file; where says at which address, "" at none.
func (s *leakSite) source(word func(string) string, where, year string, changed map[string]any) string {
	in := map[string]any{"kind": "page", "title": word("sources.title"), "url": where, "programme": word("sources.programme"), "creators": []string{s.secret("sources.creators")}, "published_on": year,
		"archived_at_url": "https://" + word("sources.archived_url") + ".example/"}
	for name, value := range changed {
		in[name] = value
	}
	return s.makes("/sources", in)
}

// far keeps words of a source out of the passage around a quote.
var far = strings.Repeat(" And so it went on, day by day, for as long as anybody could remember.", 40)

// fillQuotes keeps a quote in each of the four states and one that no story prints, with what stands behind them.
func (s *leakSite) fillQuotes() {
	o, p := s.open, s.secret
	said := "They had been out on the water for a week or more, and nobody slept: "
	checked, gone := o("quotes.text"), p("quotes.text")
	page := "<!doctype html><title>" + p("captures.blob") + "</title><p>" + p("source_texts.words") + far + "</p><p>It was late, " + o("quotes.passage") + ", when she began. “" + said + checked + "” That was all.</p><p>" + far + p("source_texts.words") + "</p>"
	s.page.Store(&page)
	outlet := s.outlet(o)
	talk := map[string]any{"name": p("interviews.name"), "interviewee_ids": []string{s.people["maud"]}, "interviewer_ids": []string{s.people["inside"]}, "about_ids": []string{s.people["inside"]}, "outlet_id": outlet, "medium": "phone", "held_on": "1917-02", "held_text": o("interviews.held_text"),
		"place": o("interviews.place"), "conditions": p("interviews.conditions"), "sentence": p("interviews.sentence")}
	cited := s.source(o, s.outside+"/"+o("sources.url"), "1913", map[string]any{"kind": "broadcast", "outlet_id": outlet})
	talk["source_id"] = cited
	s.people["checked"] = s.quote(o, "1919-03", map[string]any{"text": said + checked, "speaker_id": s.people["maud"], "about_ids": []string{s.people["inside"]}, "outlet_id": outlet, "outlet_printed": nil, "speaker_printed": "Maud", "source_id": cited, "interview_id": s.makes("/interviews", talk)})
	text := s.captured(cited)
	s.does("POST", "/quotes/"+s.people["checked"]+"/check", map[string]any{"text_id": text, "by": o("quotes.state_by")})
	s.sends("/sources/"+cited+"/captures?name="+p("captures.blob")+".pdf&by="+p("captures.taken_by"), []byte("%PDF-1.7 "+p("captures.blob")))

	s.people["reported"] = s.quote(o, "1919-04", map[string]any{"speaker_id": s.people["guess"], "about_ids": []string{s.people["inside"]}})
	s.people["disputed"] = s.quote(o, "1919-05", nil)
	s.does("POST", "/quotes/"+s.people["disputed"]+"/state", map[string]any{"state": "disputed", "by": o("quotes.state_by"), "note": o("quotes.state_note")})
	heard := s.makes("/sources", map[string]any{"kind": "statement", "title": o("sources.title")})
	s.people["withdrawn"] = s.quote(o, "1919-06", map[string]any{"text": said + gone, "locator": nil, "context": "He said: " + gone, "source_id": heard})
	words := s.makes("/sources/"+heard+"/texts", map[string]any{"kind": "heard", "given_by": p("source_texts.given_by"), "words": p("source_texts.words") + " " + said + gone + " " + p("source_texts.words")})
	s.does("POST", "/quotes/"+s.people["withdrawn"]+"/check", map[string]any{"text_id": words, "by": "Cy Moss"})

	talk["place"], talk["held_text"], talk["held_on"], talk["interviewee_ids"] = p("interviews.place"), p("interviews.held_text"), "1901-02", []string{s.people["inside"]}
	hidden := s.outlet(p)
	talk["outlet_id"] = hidden
	aside := s.source(p, s.outside+"/away?"+p("sources.url"), "1909", map[string]any{"outlet_id": hidden})
	out := "They were out there for a week: " + p("quotes.text")
	s.people["kept"] = s.quote(p, "1901-07", map[string]any{"text": out, "speaker_id": s.people["inside"], "outlet_id": hidden, "source_id": aside, "interview_id": s.makes("/interviews", talk)})
	s.captured(aside)
	paste := func(words string) string {
		return s.makes("/sources/"+aside+"/texts", map[string]any{"kind": "pasted", "given_by": p("source_texts.given_by"), "words": words})
	}
	paste(strings.Replace(out, "week", p("source_texts.words"), 1)) // what differs is noted
	pasted := paste(p("source_texts.words") + " " + out)
	s.does("POST", "/quotes/"+s.people["kept"]+"/check", map[string]any{"text_id": pasted, "by": "Cy Moss"})
	s.changed(aside)
	s.does("POST", "/quotes/"+s.people["kept"]+"/state", map[string]any{"state": "disputed", "by": p("quotes.state_by"), "note": p("quotes.state_note")})
}

// changed has a source say something else, and somebody look at it.
func (s *leakSite) changed(source string) {
	page := "<!doctype html><p>" + s.secret("captures.blob") + far + "</p>"
	s.page.Store(&page)
	s.does("POST", "/sources/"+source+"/recheck", nil)
	s.until("the change is noticed", func() bool {
		return s.does("GET", "/sources/"+source, nil)["watch"].(map[string]any)["state"] == "changed"
	})
	s.does("POST", "/sources/"+source+"/settle", map[string]any{"by": s.secret("source_watch.settled_by")})
}

// captured waits until a source was looked at, and gives the text that was read from it.
func (s *leakSite) captured(source string) (text string) {
	s.t.Helper()
	s.until("the source is captured", func() bool {
		for _, text := range s.does("GET", "/sources/"+source, nil)["texts"].([]any) {
			if t := text.(map[string]any); t["kind"] == "page" {
				return true
			}
		}
		return false
	})
	return s.does("GET", "/sources/"+source, nil)["texts"].([]any)[0].(map[string]any)["id"].(string)
}

// fillUnnamed keeps a quote of an unnamed source: readers see the description, the outlet and the reason, and nothing of
// the call, of its words or of who it was.
func (s *leakSite) fillUnnamed() {
	o, p := s.open, s.secret
	call := s.makes("/sources", map[string]any{"kind": "call", "title": p("sources.title"), "programme": p("sources.programme"), "creators": []string{p("sources.creators")}, "published_on": "1908"})
	said := "They have not spoken to each other since the March of that year: " + o("quotes.text")
	unnamed := s.quote(o, "1919-08", map[string]any{"text": said, "speaker_capacity": nil, "speaker_printed": "a friend, " + o("quotes.speaker_printed"), "attribution_level": "unnamed",
		"unnamed_reason": o("quotes.unnamed_reason"), "source_id": call, "locator": p("quotes.locator")})
	heard := s.makes("/sources/"+call+"/texts", map[string]any{"kind": "transcript", "given_by": p("source_texts.given_by"), "words": p("source_texts.words") + " " + said + " " + p("source_texts.words")})
	s.sends("/sources/"+call+"/captures?name="+p("captures.blob")+".mp3&by="+p("captures.taken_by"), []byte("ID3 "+p("captures.blob")))
	s.does("POST", "/quotes/"+unnamed+"/second-source", map[string]any{"source_id": s.source(p, "", "1909", nil)})
	s.does("POST", "/quotes/"+unnamed+"/allow", nil)
	s.does("POST", "/quotes/"+unnamed+"/check", map[string]any{"text_id": heard, "by": o("quotes.state_by")})
	fact := s.makes("/facts", map[string]any{"text": "They moved apart: " + o("facts.text"), "people_ids": []string{s.people["maud"]}, "date": "1915-03", "sentence": p("facts.sentence"), "source_id": call})
	s.does("POST", "/facts/"+fact+"/confirm", map[string]any{"by": p("facts.confirmed_by")})
	seal := func() string {
		return s.makes("/quotes/"+unnamed+"/notes", map[string]any{"who": p("sealed_notes.sealed"), "reach": p("sealed_notes.sealed")})
	}
	s.does("POST", "/notes/"+seal()+"/open", map[string]any{"why": p("audit.detail")})
	s.does("POST", "/notes/"+seal()+"/erase", map[string]any{"why": p("sealed_notes.erased_why")})
	s.people["unnamed"] = unnamed
	s.quote(p, "1901-09", map[string]any{"attribution_level": "unnamed", "unnamed_reason": p("quotes.unnamed_reason"), "speaker_capacity": nil, "speaker_printed": "a friend, " + p("quotes.speaker_printed")})
}
