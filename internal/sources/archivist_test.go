package sources_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/nlnwa/gowarc/v2"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/media"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// archive is an archivist with a folder and a server of its own.
type archive struct {
	*sources.Archivist
	t    *testing.T
	page atomic.Pointer[http.HandlerFunc]
	url  string
}

func newArchive(t *testing.T, db *store.DB) *archive {
	t.Helper()
	blobs, err := media.OpenDir(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blobs.Close() })
	a := &archive{t: t}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { (*a.page.Load())(w, r) }))
	t.Cleanup(server.Close)
	a.url = server.URL + "/talk"
	a.Archivist = &sources.Archivist{DB: db, Blobs: blobs, Fetch: fetch.New(fetch.Options{
		Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}, Deadline: time.Second, Received: 1 << 20, Unpacked: 2 << 20,
	})}
	return a
}

func (a *archive) serves(h http.HandlerFunc) { a.page.Store(&h) }

func (a *archive) says(page string) {
	a.serves(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		io.WriteString(w, page)
	})
}

// cite keeps a source and a quote that stands on it.
func (a *archive) cite(words string) (source sources.SourceID, quote sources.QuoteID) {
	a.t.Helper()
	write(a.t, a.DB, func(ctx context.Context, tx *store.Tx) (err error) {
		if source, err = sources.SaveSource(ctx, tx, sources.Source{Kind: "page", URL: a.url}); err != nil {
			return err
		}
		quote, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: words, Source: source, SpeakerPrinted: "Maud"})
		return err
	})
	return source, quote
}

func (a *archive) take(source sources.SourceID) (w sources.Watch) {
	a.t.Helper()
	if err := a.Take(context.Background(), source); err != nil {
		a.t.Fatal(err)
	}
	write(a.t, a.DB, func(ctx context.Context, tx *store.Tx) (err error) {
		w, err = sources.GetWatch(ctx, tx, source)
		return err
	})
	return w
}

func (a *archive) captures(source sources.SourceID) (list []sources.Capture) {
	a.t.Helper()
	write(a.t, a.DB, func(ctx context.Context, tx *store.Tx) (err error) {
		list, err = sources.ListCaptures(ctx, tx, source)
		return err
	})
	return list
}

func (a *archive) comparisons(quote sources.QuoteID) (list []sources.Comparison) {
	a.t.Helper()
	write(a.t, a.DB, func(ctx context.Context, tx *store.Tx) (err error) {
		list, err = sources.ListComparisons(ctx, tx, quote)
		return err
	})
	return list
}

const talk = `<!doctype html><title>Talk</title><p>She came in late that evening and sat down by the window at once.</p>
<p>“We made it in a week,” she said, “and nobody slept for the whole of it, I can tell you.”</p><p>%d shares</p>`

func TestASourceIsCapturedAndAChangeIsNoticed(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := newArchive(t, db)
		source, quote := a.cite("We made it in a week")
		a.says(fmt.Sprintf(talk, 7))
		if w := a.take(source); w.State != sources.Fine || w.DueAt <= w.TriedAt || w.Capture == "" {
			t.Errorf("captured, it is %+v", w)
		}
		list := a.captures(source)
		if len(list) != 1 || list[0].Status != 200 || list[0].MIME != "text/html" || len(list[0].SHA256) != 64 {
			t.Fatalf("captures are %+v", list)
		}
		if found := a.comparisons(quote); len(found) != 1 || found[0].Verdict != "match" {
			t.Errorf("the quote in it: %+v", found)
		}
		a.says(fmt.Sprintf(talk, 8))
		if w := a.take(source); w.State != sources.Fine || len(a.captures(source)) != 1 || w.Pause < 24*time.Hour {
			t.Errorf("a counter is no change: %+v", w)
		}
		a.says(strings.Replace(fmt.Sprintf(talk, 9), "in a week", "in a month", 1))
		w := a.take(source)
		if w.State != sources.Changed || !strings.Contains(w.Message, "a quote that stands on it") || len(a.captures(source)) != 2 {
			t.Errorf("changed, it is %+v with %d captures", w, len(a.captures(source)))
		}
		if found := a.comparisons(quote); found[0].Verdict != "altered" && found[1].Verdict != "altered" {
			t.Errorf("the quote in it: %+v", found)
		}
		if again := a.take(source); again.State != sources.Changed || again.SettledBy != "" {
			t.Errorf("it stays so until somebody looks: %+v", again)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			if list, err := sources.ListWatched(ctx, tx, sources.Changed, 10, 0); err != nil || len(list) != 1 {
				t.Errorf("the desk is told of %v, %v", list, err)
			}
			return sources.Settle(ctx, tx, source, "Ottilie Brandt")
		})
		if w := a.take(source); w.State != sources.Fine {
			t.Errorf("looked at, it is %+v", w)
		}
		a.serves(http.NotFound)
		if w := a.take(source); w.State != sources.Gone || w.Reason != "404" || w.Pause != time.Hour {
			t.Errorf("gone, it is %+v", w)
		}
	})
}

func TestACaptureIsWhatTheServerSent(t *testing.T) {
	db := firsthandtest.SQLite(t)
	a := newArchive(t, db)
	source, _ := a.cite("We made it in a week")
	page := fmt.Sprintf(talk, 1)
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	io.WriteString(z, page)
	z.Close()
	a.serves(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/talk" {
			http.Redirect(w, r, "/new", http.StatusFound)
			return
		}
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Add("X-Twice", "a")
		w.Header().Add("X-Twice", "b")
		w.Write(packed.Bytes())
	})
	a.take(source)
	c := a.captures(source)[0]
	got, err := a.Page(t.Context(), c.ID)
	if err != nil || string(got) != page || !strings.HasSuffix(c.FinalURL, "/new") || c.Size != int64(packed.Len()) {
		t.Errorf("%q, %v, %+v", got, err, c)
	}
	blob, err := a.Blobs.Open(t.Context(), c.Blob)
	if err != nil {
		t.Fatal(err)
	}
	defer blob.Close()
	file, err := gowarc.NewWarcFileReaderFromStream(blob, 0, gowarc.WithStrictValidation())
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for {
		record, _, validation, err := file.Next()
		if err == io.EOF {
			break
		}
		if err != nil || !validation.Valid() {
			t.Fatalf("the archive is not what the standard says: %v %v", err, validation)
		}
		kinds = append(kinds, record.Type().String())
		if record.Type() == gowarc.Response && !strings.Contains(record.WarcHeader().Get(gowarc.WarcPayloadDigest), "sha256:") {
			t.Errorf("its digest is %q", record.WarcHeader().Get(gowarc.WarcPayloadDigest))
		}
		record.Close()
	}
	if strings.Join(kinds, " ") != "response metadata" {
		t.Errorf("records are %v", kinds)
	}
}

// Whatever stands at an address, the record says what became of it and nothing hangs.
func TestSourcesThatMeanNoGood(t *testing.T) {
	bomb := func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		for range 64 {
			z.Write(make([]byte, 1<<20))
		}
		z.Close()
	}
	for _, c := range []struct {
		name   string
		page   http.HandlerFunc
		state  sources.WatchState
		reason string
	}{
		{"leads inside", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.2:1/", http.StatusFound)
		}, sources.Failing, "inside"},
		{"answers for ever", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, sources.Failing, "too_slow"},
		{"is huge", func(w http.ResponseWriter, _ *http.Request) {
			for range 1024 {
				if _, err := w.Write(make([]byte, 1<<20)); err != nil {
					return
				}
			}
		}, sources.Failing, "too_large"},
		{"is a bomb", bomb, sources.Failing, "too_large"},
		{"is at fault", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }, sources.Failing, "500"},
		{"wants to be paid", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(402) }, sources.Failing, "402"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t, firsthandtest.SQLite(t))
			source, _ := a.cite("We made it in a week")
			a.serves(c.page)
			w := a.take(source)
			if w.State != c.state || w.Reason != c.reason || !strings.HasSuffix(w.Message, ".") || len(a.captures(source)) != 0 {
				t.Errorf("it is %+v", w)
			}
			if again := a.take(source); again.Failures != 2 || again.Pause != 2*time.Hour {
				t.Errorf("tried again, it is %+v", again)
			}
		})
	}
}

func TestWordsThatAreHardToRead(t *testing.T) {
	const quote = "We made it in a week, said the café’s owner"
	for _, c := range []struct{ name, kind, page, verdict, note, warning string }{
		{"a character set of its own", "text/html; charset=windows-1252", "<p>We made it in a week, said the caf\xe9\x92s owner</p>", "match", "", ""},
		{"told in the page", "text/html", "<meta charset=iso-8859-1><p>We made it in a week, said the caf\xe9\x92s owner</p>", "match", "", ""},
		{"changed on the way", "text/html; charset=utf-8", "<p>Zoë was there\n<p>We made it in a week, said the caf\xe9\x92s owner\n", "match", "mixes character sets", ""},
		{"hidden in a script", "text/html", `<div id=app></div><script type="application/json">{"a":[{"body":"<p>We made it in a week, said the caf\u00e9\u2019s owner</p>"}]}</script>`, "absent", "made by a script", "stand in a script"},
		{"hidden in a program", "text/html", `<p>Loading this page of ours</p><script>window.s={body:"We made it in a week, said the caf\u00e9\u2019s owner"}</script>`, "absent", "", "stand in a script"},
		{"a PDF", "application/pdf", "%PDF-1.7", "absent", "paste the words", ""},
		{"nothing", "text/html", "", "absent", "no words", ""},
		{"not even a kind", "x", "We made it in a week, said the café’s owner", "absent", "no words", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t, firsthandtest.SQLite(t))
			source, id := a.cite(quote)
			a.serves(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", c.kind)
				io.WriteString(w, c.page)
			})
			a.take(source)
			var texts []sources.SourceText
			write(t, a.DB, func(ctx context.Context, tx *store.Tx) (err error) {
				texts, err = sources.ListTexts(ctx, tx, source)
				return err
			})
			if len(texts) != 1 || !strings.Contains(texts[0].Note, c.note) || c.note == "" && texts[0].Note != "" {
				t.Errorf("texts are %+v", texts)
			}
			found := a.comparisons(id)
			if len(found) != 1 || found[0].Verdict != c.verdict || !strings.Contains(strings.Join(found[0].Warnings, " "), c.warning) {
				t.Errorf("found %+v", found)
			}
		})
	}
}

func TestAPersonChecksAQuoteAgainstWordsThatWereHeard(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a := newArchive(t, db)
		source, quote := a.cite("We made it in a week, and nobody slept")
		const subtitles = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000 align:start\n<v Maud>So how long did it take you?\n\n01:02.500 --> 01:04.000\nWe made it in a week,\n\n01:04.000 --> 01:07.000\nWe made it in a week,\nand nobody slept. I can tell you.\n"
		var id sources.TextID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			id, err = sources.SaveText(ctx, tx, sources.SourceText{Source: source, Kind: sources.TranscriptText, Words: subtitles, By: "Cy Moss"})
			return err
		})
		if err := a.CompareSource(t.Context(), source); err != nil {
			t.Fatal(err)
		}
		if found := a.comparisons(quote); len(found) != 1 || found[0].Verdict != "match" {
			t.Fatalf("found %+v", found)
		}
		if _, err := a.Check(t.Context(), firsthand.Actor{ID: "c1", Name: "Cy Moss", Role: firsthand.Contributor}, sources.Check{Quote: quote, Text: id, By: "Cy Moss"}); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("a contributor checks: %v", err)
		}
		if _, err := a.Check(t.Context(), editor, sources.Check{Quote: quote, Text: id, By: "Ottilie Brandt"}); err != nil {
			t.Fatal(err)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			q, err := sources.GetQuote(ctx, tx, quote)
			if q.State != sources.Checked || q.StateBy != "Ottilie Brandt" || q.Locator != "0:01:02" || q.Passage != "So how long did it take you?\nWe made it in a week,\nand nobody slept. I can tell you." {
				t.Errorf("checked, it is %+v", q)
			}
			if err != nil {
				return err
			}
			q.Text = "We made it in a month, and nobody slept"
			_, err = sources.SaveQuote(ctx, tx, q)
			return err
		})
		_, err := a.Check(t.Context(), editor, sources.Check{Quote: quote, Text: id, By: "Ottilie Brandt"})
		if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), "other words in 1 place") {
			t.Errorf("other words are called checked: %v", err)
		}
	})
}

func TestFilesOfTheDeskAreCaptures(t *testing.T) {
	a := newArchive(t, firsthandtest.SQLite(t))
	source, _ := a.cite("We made it in a week")
	png := []byte("\x89PNG\r\n\x1a\n0000")
	id, err := a.Upload(t.Context(), editor, sources.Upload{Source: source, Name: "../../etc/Post of Maud.PNG", Data: png, By: "Cy Moss"})
	if err != nil {
		t.Fatal(err)
	}
	if c := a.captures(source)[0]; c.ID != id || c.Kind != sources.Uploaded || c.MIME != "image/png" || !strings.HasPrefix(c.Blob, "captures/") || strings.Contains(c.Blob, "..") || !strings.HasSuffix(c.Blob, ".png") {
		t.Errorf("it is %+v", c)
	}
	if got, err := a.Page(t.Context(), id); err != nil || !bytes.Equal(got, png) {
		t.Errorf("%q %v", got, err)
	}
	for name, data := range map[string][]byte{"page.html": []byte("<script>alert(1)</script>"), "run.exe": []byte("MZ\x90\x00"), "empty.png": nil, "drawing.svg": []byte("<svg xmlns='http://www.w3.org/2000/svg'/>")} {
		if _, err := a.Upload(t.Context(), editor, sources.Upload{Source: source, Name: name, Data: data, By: "Cy Moss"}); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%s was kept: %v", name, err)
		}
	}
}
