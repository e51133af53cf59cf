package sources

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"time"

	"firsthand"
	"firsthand/internal/checking"
	"firsthand/internal/fetch"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

// Archivist looks at sources: it fetches them, keeps captures, and tells when their words are no longer what they were.
// What it does is slow, so it is called by jobs, outside of any Tx.
type Archivist struct {
	DB    *store.DB
	Blobs media.Blobs
	Fetch *fetch.Client
	House checking.HouseStyle // what is written in two ways and is one, for comparing
}

// machine is who does what the archivist does.
var machine = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}

// maxStanding is how many quotes of one source are held against it at a time.
const maxStanding = 500

// look is what the archivist knows of a source before it asks, and what came of it.
type look struct {
	source   Source
	watch    Watch
	last     Capture // the newest that was fetched; ID "" if none
	standing []Quote // the quotes that stand on this source

	answer  *fetch.Answer
	read    read
	capture Capture    // the new one; ID "" if nothing changed
	text    SourceText // its words
	results []Comparison
}

// Take looks at a source: the first time it keeps a capture with its words, later one whenever the words are others.
// What became of it stands in Watch. An error is ours (the disk, the database), never the source's.
func (a *Archivist) Take(ctx context.Context, id SourceID) error {
	l := &look{}
	if err := a.DB.Read(ctx, func(tx *store.Tx) error { return l.know(ctx, tx, id) }); err != nil {
		return err
	}
	if l.source.URL == "" {
		return nil
	}
	answer, err := a.Fetch.Get(ctx, fetch.Request{URL: l.source.URL, ETag: l.last.ETag, LastModified: l.last.LastModified})
	if err != nil {
		if fetch.ReasonOf(err) == "" {
			return err // we were told to stop
		}
		return a.note(ctx, l, Failing, string(fetch.ReasonOf(err)), firsthand.ErrorMessage(err))
	}
	l.answer = answer
	switch status := strconv.Itoa(answer.Status); {
	case answer.NotModified() && l.last.ID != "":
		return a.note(ctx, l, sameState(l.watch.State), "", "")
	case answer.Gone():
		return a.note(ctx, l, Gone, status, "The page is not there any more.")
	case !answer.OK():
		return a.note(ctx, l, Failing, status, "The server answers with an error ("+status+").")
	}
	return a.keep(ctx, l)
}

// sameState is the state of a source that says what it said when it was last looked at.
func sameState(before WatchState) WatchState {
	if before == Changed {
		return Changed // it is so still: somebody is to look
	}
	return Fine
}

// know reads what is on file.
func (l *look) know(ctx context.Context, tx *store.Tx, id SourceID) error {
	found, err := ListSources(ctx, tx, []SourceID{id})
	if err != nil {
		return err
	}
	l.source = found[id]
	if l.watch, err = GetWatch(ctx, tx, id); err != nil {
		return err
	}
	l.last, err = scanCapture(tx.QueryRow(ctx, `SELECT `+captureColumns+` FROM captures c WHERE c.source_id = ? AND c.kind = 'fetched'
		ORDER BY c.taken_at DESC, c.id DESC LIMIT 1`, string(id)))
	if err != nil && !store.NoRows(err) {
		return fmt.Errorf("newest capture of source %s: %w", id, err)
	}
	l.standing, err = store.List(ctx, tx, scanQuote, `SELECT `+quoteColumns+` FROM quotes q
		WHERE q.source_id = ? AND q.state <> 'withdrawn' ORDER BY q.id LIMIT ?`, string(id), maxStanding)
	if err != nil {
		return fmt.Errorf("quotes of source %s: %w", id, err)
	}
	return nil
}

// keep reads an answer, and keeps it if it says something else than the last.
func (a *Archivist) keep(ctx context.Context, l *look) error {
	body, err := l.answer.Body()
	if err != nil {
		return a.note(ctx, l, Failing, string(fetch.ReasonOf(err)), firsthand.ErrorMessage(err))
	}
	l.read = readWords(l.answer.Type(body), body)
	l.capture = l.newCapture()
	if l.last.ID != "" && l.capture.Substance == l.last.Substance {
		l.capture = Capture{}
		return a.note(ctx, l, sameState(l.watch.State), "", "")
	}
	warc, err := l.answer.WARC()
	if err != nil {
		return err
	}
	if err := a.Blobs.Put(ctx, l.capture.Blob, warc); err != nil {
		return fmt.Errorf("keep capture of %s: %w", l.source.URL, err)
	}
	l.text = SourceText{ID: TextID(l.capture.ID), Source: l.source.ID, Capture: l.capture.ID, Kind: PageText, Words: l.read.words, Note: l.read.note}
	for _, q := range l.standing {
		l.results = append(l.results, a.compareWith(q, l.text, body))
	}
	state, message := l.verdict()
	return a.note(ctx, l, state, "", message)
}

func (l *look) newCapture() Capture {
	sum := sha256.Sum256(l.answer.Raw)
	id := firsthand.NewID(l.answer.At)
	c := Capture{ID: CaptureID(id), Source: l.source.ID, Kind: Fetched, URL: l.source.URL, FinalURL: l.answer.URL, Status: l.answer.Status,
		MIME: l.read.mime, Size: int64(len(l.answer.Raw)), SHA256: hex.EncodeToString(sum[:]), TakenAt: firsthand.Micros(l.answer.At),
		ETag: clip(l.answer.Header.Get("ETag"), 200), LastModified: clip(l.answer.Header.Get("Last-Modified"), 100)}
	c.Blob = "captures/" + l.answer.At.Format("2006/01/") + id + ".warc.gz"
	if c.Substance = c.SHA256; l.read.words != "" {
		c.Substance = substance(l.read.words)
	}
	return c
}

// clip is a header's value if it is not absurd.
func clip(value string, most int) string {
	if len(value) > most {
		return ""
	}
	return value
}

// compareWith holds a quote against the words of a page; where they are not there it looks into the page's scripts, to
// tell a missing quote from one that a browser would show.
func (a *Archivist) compareWith(q Quote, t SourceText, page []byte) Comparison {
	c := compare(q, t, a.House)
	if c.stands() || len(page) == 0 {
		return c
	}
	text, _ := decode("", page)
	if hidden := compare(q, SourceText{Words: hiddenWords(text)}, a.House); hidden.stands() {
		c.Warnings = append(c.Warnings, inScript)
	}
	return c
}

const inScript = "The words stand in a script of the page and not in its text: look at the page in a browser, and paste what it shows."

// verdict is what a new capture means for the desk.
func (l *look) verdict() (WatchState, string) {
	if l.last.ID == "" {
		return Fine, l.read.note
	}
	lost := 0
	for _, c := range l.results {
		if !c.stands() {
			lost++
		}
	}
	switch {
	case lost == 1:
		return Changed, "The page has changed, and a quote that stands on it is not there any more as it is on file."
	case lost > 1:
		return Changed, fmt.Sprintf("The page has changed, and %d quotes that stand on it are not there any more as they are on file.", lost)
	}
	return Changed, "The page has changed; the quotes that stand on it are still there."
}

// note writes down what became of a source, and tells the house when that is something to look at.
func (a *Archivist) note(ctx context.Context, l *look, state WatchState, reason, message string) error {
	return a.DB.Write(ctx, machine, firsthand.SourceCapture, func(tx *store.Tx) error {
		now, err := GetWatch(ctx, tx, l.source.ID)
		if err != nil {
			return err
		}
		after := now.next(firsthand.Micros(tx.Now()), state, reason, message)
		if l.capture.ID != "" {
			if err := l.save(ctx, tx); err != nil {
				return err
			}
			if after.Capture == "" {
				after.Capture = l.capture.ID
			}
			after.SettledBy = ""
		}
		if err := putWatch(ctx, tx, after); err != nil {
			return err
		}
		if !news(now, after, l.capture.ID != "") {
			return nil
		}
		return tx.Emit(ctx, "source.changed", map[string]string{"source": string(l.source.ID), "state": string(state)})
	})
}

// news tells whether the desk should hear of it: a change, a source that went or cannot be reached any more, or one that
// came back.
func news(before, after Watch, captured bool) bool {
	if before.State == Waiting {
		return after.State != Fine
	}
	return before.State != after.State || after.State == Changed && captured
}

func (l *look) save(ctx context.Context, tx *store.Tx) error {
	if err := putCapture(ctx, tx, l.capture); err != nil {
		return err
	}
	if _, err := SaveText(ctx, tx, l.text); err != nil {
		return err
	}
	for _, c := range l.results {
		if err := putComparison(ctx, tx, c); err != nil {
			return err
		}
	}
	return nil
}

// TakeDue looks at the sources whose time has come, a few at once; the next call goes on.
func (a *Archivist) TakeDue(ctx context.Context) error {
	const atOnce = 50
	var due []SourceID
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		due, err = DueSources(ctx, tx, atOnce)
		return err
	})
	for _, id := range due {
		if err != nil || ctx.Err() != nil {
			break
		}
		err = a.Take(ctx, id)
	}
	return errors.Join(err, ctx.Err())
}

// LookEvery is how often TakeDue is to be called.
const LookEvery = 10 * time.Minute
