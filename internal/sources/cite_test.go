package sources_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

var desk = firsthand.Actor{ID: "cy", Name: "Cy Moss", Role: firsthand.Author}

var today = time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC)

const transcript = `WEBVTT

00:00:01.000 --> 00:00:04.000
HOST: Welcome back. How long did it take?

00:12:03.500 --> 00:12:08.000
MAUD FERRANTE: We made it in a week, and nobody slept
for the whole of it, I can tell you.
`

func (a *archive) look(l sources.Look) sources.Seen {
	a.t.Helper()
	s, err := a.Look(a.t.Context(), desk, l)
	if err != nil {
		a.t.Fatal(err)
	}
	return s
}

func marked(pieces []sources.Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		if p.Kind == sources.Same {
			b.WriteString(p.Quote)
		} else {
			fmt.Fprintf(&b, "{%s:%s|%s}", p.Kind, p.Quote, p.Source)
		}
	}
	return b.String()
}

func TestALookFindsThePassageAndMarksEveryWord(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := newArchive(t, db)
		page := "She came in late and sat down.\n\n“We made it in a week,” Maud Ferrante told Idris Vale, “and nobody slept for the whole of it.”\n\nThen it rained."
		s := a.look(sources.Look{Words: "We made it in a week", Text: page})
		if s.Verdict != "match" || s.Passage.Words != "We made it in a week" || !strings.HasSuffix(s.Passage.Before, "“") || !strings.HasPrefix(s.Passage.After, ",” Maud") || s.Passage.Line != 3 {
			t.Errorf("a match: %q %+v", s.Verdict, s.Passage)
		}
		if s.Heard.Speaker.Name != "Maud Ferrante" || s.Heard.Addressee.Name != "Idris Vale" {
			t.Errorf("who speaks there: %+v", s.Heard)
		}
		s = a.look(sources.Look{Words: "We made it in a month, and hardly anybody slept", Text: page})
		if got := marked(s.Pieces); s.Verdict != "altered" || !strings.Contains(got, "|week}") || !strings.HasPrefix(got, "We made it in a ") {
			t.Errorf("altered words: %s %s", s.Verdict, got)
		}
		var printed strings.Builder
		for _, p := range s.Pieces {
			printed.WriteString(p.Quote)
		}
		if printed.String() != "We made it in a month, and hardly anybody slept" {
			t.Errorf("the pieces are not the whole quote: %q", printed.String())
		}
		if s = a.look(sources.Look{Words: "Nothing of the kind was ever decided", Text: page}); s.Verdict != "absent" || s.Passage.Words != "" {
			t.Errorf("words that are not there: %+v", s)
		}
		s = a.look(sources.Look{Words: "We made it in a week, and nobody slept for the whole of it", Text: transcript})
		if s.Verdict != "match" || s.Locator != "0:12:03" || s.Kind != sources.TranscriptText || s.Source.Kind != "broadcast" {
			t.Errorf("subtitles: %+v", s)
		}
		s = a.look(sources.Look{Words: "nobody slept", Text: "[00:00:01] HOST: How was it?\n[01:02:03] FERRANTE: In a week, nobody slept.\n"})
		if s.Verdict != "match" || s.Locator != "1:02:03" {
			t.Errorf("a transcript with times: %+v", s)
		}
		if _, err := a.Look(t.Context(), desk, sources.Look{Words: "x"}); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a look at nothing: %v", err)
		}
	})
}

func TestALinkIsFetchedOnceAndWhatItSaysFillsTheSource(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := newArchive(t, db)
		asked := 0
		a.serves(func(w http.ResponseWriter, _ *http.Request) {
			asked++
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprintf(w, `<!doctype html><title>Back from the sea | Harbour Weekly</title><meta property="og:title" content="Back from the sea">
				<meta property="og:site_name" content="Harbour Weekly"><meta property="article:published_time" content="2026-03-14T08:00:00Z">`+talk, asked)
		})
		s := a.look(sources.Look{Words: "We made it in a week", Link: a.url + "#t=1m30s"})
		if s.Verdict != "match" || s.Source.Title != "Back from the sea" || s.Outlet != "Harbour Weekly" || s.Source.PublishedOn != "2026-03-14" || s.Locator != "0:01:30" || s.Source.URL != a.url {
			t.Errorf("a link: %+v", s)
		}
		if captures := a.captures(s.Source.ID); len(captures) != 1 || s.Captured == 0 {
			t.Errorf("captures of the link: %d", len(captures))
		}
		again := a.look(sources.Look{Words: "nobody slept for the whole of it", Link: a.url})
		if again.Verdict != "match" || again.Source.ID != s.Source.ID || asked != 1 {
			t.Errorf("a link that is on file: %+v, asked %d times", again, asked)
		}
		a.says("<p>Another page altogether, with quite other words on it than before.</p>")
		if fresh := a.look(sources.Look{Words: "nobody slept for the whole of it", Link: a.url, Fresh: true}); fresh.Verdict != "absent" {
			t.Errorf("looked at anew: %+v", fresh)
		}
		a.serves(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusForbidden) })
		if _, err := a.Look(t.Context(), desk, sources.Look{Words: "x", Link: a.url + "/closed"}); !strings.Contains(firsthand.ErrorMessage(err), "Paste the words") {
			t.Errorf("a page that is refused: %v", err)
		}
		for _, bad := range []string{"notes", "ftp://harbour.example/", "http://192.0.2.1.example:99999/"} {
			if _, err := a.Look(t.Context(), desk, sources.Look{Words: "x", Link: bad}); err == nil || firsthand.ErrorCode(err) == firsthand.Internal {
				t.Errorf("%q is looked at: %v", bad, err)
			}
		}
	})
}

func TestMomentsInLinks(t *testing.T) {
	for link, want := range map[string][2]string{
		"https://tube.example/watch?v=abc&t=90":      {"https://tube.example/watch?v=abc", "0:01:30"},
		"https://tube.example/watch?v=abc&t=1h2m3s":  {"https://tube.example/watch?v=abc", "1:02:03"},
		"https://cast.example/episode/9?start=75":    {"https://cast.example/episode/9", "0:01:15"},
		"https://cast.example/9.mp3#t=1:15":          {"https://cast.example/9.mp3", "0:01:15"},
		"https://cast.example/9.mp3#t=npt:75.5,90":   {"https://cast.example/9.mp3", "0:01:15"},
		"https://board.example/showthread?t=12345":   {"https://board.example/showthread?t=12345", ""},
		"https://harbour.example/talk?t=soon#part-2": {"https://harbour.example/talk?t=soon#part-2", ""},
		"not a link": {"not a link", ""},
	} {
		if address, at := sources.ReadLink(link); address != want[0] || at != want[1] {
			t.Errorf("%s is read as %q at %q", link, address, at)
		}
	}
}

func (a *archive) keep(c sources.Citation) sources.Cited {
	a.t.Helper()
	c.Today = today
	kept, err := a.Cite(a.t.Context(), desk, c)
	if err != nil {
		a.t.Fatal(err)
	}
	return kept
}

func (a *archive) quote(id sources.QuoteID) (q sources.Quote) {
	a.t.Helper()
	write(a.t, a.DB, func(ctx context.Context, tx *store.Tx) (err error) {
		q, err = sources.GetQuote(ctx, tx, id)
		return err
	})
	return q
}

func TestACitationKeepsEverythingInOneGo(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := newArchive(t, db)
		c := sources.Citation{Quote: sources.Quote{Text: "We made it in a week, and nobody slept for the whole of it"}, Speaker: "Maud Ferrante", Addressee: "Idris Vale", Outlet: "The Late Lamp",
			Said: "last March", Source: sources.Source{Kind: "broadcast", Title: "The Late Lamp, episode 9", URL: "https://lamp.example/episode/9?t=720"}, SourceOutlet: "Lamp Television",
			Published: "14 March 2026", Words: sources.SourceText{Words: transcript}, Checked: true}
		kept := a.keep(c)
		q := a.quote(kept.Quote)
		if q.State != sources.Checked || q.StateBy != "Cy Moss" || q.SpeakerPrinted != "Maud Ferrante" || q.Speaker == "" || q.AddresseePrinted != "Idris Vale" || q.OutletPrinted != "The Late Lamp" ||
			q.SaidOn != "2026-03" || q.SaidText != "last March" || q.Locator != "0:12:00" || q.Confidence != 1000 || !strings.Contains(q.Passage, "nobody slept") {
			t.Errorf("what was kept: %+v", q)
		}
		if list := a.comparisons(kept.Quote); len(list) != 1 || list[0].Verdict != "match" || list[0].Version != q.Version {
			t.Errorf("what was compared: %+v, of version %d", list, q.Version)
		}
		again := c
		again.Quote.Text, again.Checked = "nobody slept for the whole of it", false
		second := a.quote(a.keep(again).Quote)
		if second.Speaker != q.Speaker || second.Source != q.Source || second.State != sources.Reported {
			t.Errorf("the same people and source are made again: %+v", second)
		}
		wrong := c
		wrong.Quote.Text, wrong.Speaker = "We made it in a month, and everybody slept", "Otto Lind"
		if _, err := a.Cite(t.Context(), desk, wrong); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("other words are called checked: %v", err)
		}
		wrong.Checked, wrong.Said = false, "when it rained"
		if _, err := a.Cite(t.Context(), desk, wrong); !strings.Contains(firsthand.ErrorMessage(err), "14 March 2024") {
			t.Errorf("a date that is none: %v", err)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			if id, n, err := sources.MatchPerson(ctx, tx, "Otto Lind"); id != "" || n != 0 || err != nil {
				t.Errorf("what was refused left a person behind: %q %d %v", id, n, err)
			}
			return nil
		})
	})
}

// TestACitationOfARecordThatChangedIsRefused: the record is read, then compared, then written; a colleague's change between
// the first and the last stays.
func TestACitationOfARecordThatChangedIsRefused(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := newArchive(t, db)
		id := a.keep(sources.Citation{Quote: sources.Quote{Text: "We made it in a week"}, Speaker: "Maud Ferrante"}).Quote
		read := a.quote(id)
		corrects := func(words string) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error {
				q, err := sources.GetQuote(ctx, tx, id)
				if err != nil {
					return err
				}
				q.Text = words
				_, err = sources.SaveQuote(ctx, tx, q)
				return err
			}
		}
		keeps := func(q sources.Quote) func() error {
			return func() error {
				_, err := a.Cite(t.Context(), desk, sources.Citation{Quote: q, Speaker: "Otto Lind", Today: today})
				return err
			}
		}
		write(t, db, corrects("We made it in one week"))
		if err := keeps(read)(); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("a citation of the record before: %v", err)
		}
		one, other := firsthandtest.Together(t, db, desk, firsthand.QuoteSave, corrects("We made it in some weeks"), keeps(a.quote(id)))
		if one != nil || firsthand.ErrorCode(other) != firsthand.Conflict {
			t.Errorf("a correction and a citation in one moment: %v, %v", one, other)
		}
		if q := a.quote(id); q.Text != "We made it in some weeks" || q.SpeakerPrinted != "Maud Ferrante" {
			t.Errorf("the correction is lost: %+v", q)
		}
		if err := keeps(a.quote(id))(); err != nil {
			t.Errorf("a citation of the record as it is: %v", err)
		}
	})
}

func TestACitationOfAnUnnamedSourceNamesNobody(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := newArchive(t, db)
		c := sources.Citation{Quote: sources.Quote{Text: "They have parted.", Attribution: sources.Unnamed}, Speaker: "a friend of the couple", Source: sources.Source{Kind: "call", Title: "A call"}}
		if _, err := a.Cite(t.Context(), desk, c); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("no reason is given: %v", err)
		}
		c.Quote.UnnamedReason = "She feared for her work."
		q := a.quote(a.keep(c).Quote)
		if q.Speaker != "" || q.SpeakerPrinted != "a friend of the couple" || q.Attribution != sources.Unnamed || q.Source == "" {
			t.Errorf("an unnamed source: %+v", q)
		}
		talk := sources.Citation{Quote: sources.Quote{Text: "I never wanted the boat."}, Speaker: "Maud Ferrante", Interview: &sources.Interview{Medium: "phone", HeldText: "yesterday"}}
		q = a.quote(a.keep(talk).Quote)
		if q.Interview == "" || q.HeardBy != "firsthand" || q.SaidOn != "2026-11-26" || q.SaidText != "yesterday" {
			t.Errorf("a talk of our own: %+v", q)
		}
	})
}

func TestSuggestionsAreByNameByWordsAndByStory(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := newArchive(t, db)
		week := a.keep(sources.Citation{Quote: sources.Quote{Text: "We made the album in a week, and nobody slept."}, Speaker: "Maud Ferrante", Outlet: "The Late Lamp"}).Quote
		boat := a.keep(sources.Citation{Quote: sources.Quote{Text: "I never wanted the boat in the first place."}, Speaker: "Maud Ferrante"}).Quote
		other := a.keep(sources.Citation{Quote: sources.Quote{Text: "The harbour belongs to everybody who works there."}, Speaker: "Ídris Vale"}).Quote
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := sources.AddQuotes(ctx, tx, []sources.Quote{{Text: "Lighthouses are never really finished, you know.", SpeakerPrinted: "a keeper"}})
			return err
		})
		ask := func(o sources.Suggest) (s sources.Suggestions) {
			write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
				o.Limit = 10
				s, err = sources.MakeSuggestions(ctx, tx, o)
				return err
			})
			return s
		}
		first := func(o sources.Suggest) sources.QuoteID {
			if s := ask(o); len(s.Quotes) > 0 {
				return s.Quotes[0].ID
			}
			return ""
		}
		maud := a.quote(week).Speaker
		for what, o := range map[string]sources.Suggest{
			"its words": {Words: "“we made the album in a week”"}, "similar words": {Words: "They made their album within one week"}, "name and word": {Query: "ferr albu"},
			"words as they are typed": {Query: "nobody slep"}, "speaker and words": {Speaker: maud, Words: "album in a week"},
		} {
			if got := first(o); got != week {
				t.Errorf("by %s: %+v", what, ask(o).Quotes)
			}
		}
		if got := first(sources.Suggest{Query: "idris"}); got != other {
			t.Errorf("by a name without its accent: %v", got)
		}
		if s := ask(sources.Suggest{Query: "Maud Ferrante"}); len(s.Quotes) != 2 || s.Quotes[0].ID != boat || len(s.People) != 1 {
			t.Errorf("everything she said: %+v", s)
		}
		if s := ask(sources.Suggest{People: []sources.PersonID{maud}}); len(s.People) != 1 || len(s.Quotes) != 2 || s.Quotes[0].Why != sources.WhyStory {
			t.Errorf("what the story has: %+v", s)
		}
		if s := ask(sources.Suggest{Query: "late"}); len(s.Outlets) != 1 || s.Outlets[0].Name != "The Late Lamp" {
			t.Errorf("an outlet: %+v", s.Outlets)
		}
		if s := ask(sources.Suggest{Words: "Nothing of this stands anywhere on file"}); len(s.Quotes) != 0 {
			t.Errorf("nothing is like it: %+v", s.Quotes)
		}
		if got := first(sources.Suggest{Words: "Lighthouses are never finished"}); got != "" {
			t.Errorf("a quote whose words nobody took up yet is found: %v", got)
		}
		if err := sources.WordQuotes(t.Context(), db); err != nil {
			t.Fatal(err)
		}
		if got := first(sources.Suggest{Words: "Lighthouses are never finished"}); got == "" {
			t.Error("a quote of an archive is not found after its words were taken up")
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, week, sources.StateChange{State: sources.Withdrawn, By: "Maud", Note: "I did not say that."})
		})
		if got := first(sources.Suggest{Words: "we made the album in a week"}); got == week {
			t.Error("a withdrawn quote is offered")
		}
	})
}

func TestPlainQuotesOfATextAreFoundWithTheirSpeakers(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			maud, err := sources.SavePerson(ctx, tx, sources.Person{Name: "Maud Ferrante"})
			if err != nil {
				return err
			}
			text := "The singer Maud Ferrante came home.\n\n“We made it in a week,” Ferrante said on Monday.\n\nIt rained."
			found, err := sources.FindPlain(ctx, tx, sources.PlainText{Text: text})
			if err != nil || len(found) != 1 || found[0].Speaker.ID != maud || found[0].Text != "We made it in a week" || string([]rune(text)[found[0].Start:found[0].End]) != "We made it in a week" {
				t.Errorf("found %+v, %v", found, err)
			}
			return nil
		})
	})
}
