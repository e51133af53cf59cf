package sources

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// TextID names a text of a source.
type TextID string

// Where the words of a source come from.
const (
	PageText       = "page"       // read out of a capture
	PastedText     = "pasted"     // by somebody at the desk, from what stands there
	HeardText      = "heard"      // written down by somebody who listened
	TranscriptText = "transcript" // subtitles or a transcript, with times if it has them
)

// SourceText is the words of a source, by which quotes are checked. A source may have several: of each capture, and what
// people gave.
type SourceText struct {
	ID        TextID
	Source    SourceID
	Capture   CaptureID // "": none
	Kind      string
	Words     string
	Cues      []Cue  // when what is said, in order
	Note      string // what could not be read, in a sentence
	By        string // who gave it; "" is the machine
	CreatedAt int64  // microseconds
}

// Cue is the moment at which a place of a transcript is said.
type Cue struct {
	Place int   // code points
	At    int64 // milliseconds
}

// MarshalJSON writes a cue as [place, milliseconds]: a film has thousands.
func (c Cue) MarshalJSON() ([]byte, error) { return json.Marshal([2]int64{int64(c.Place), c.At}) }

// UnmarshalJSON reads what MarshalJSON wrote.
func (c *Cue) UnmarshalJSON(data []byte) error {
	var pair [2]int64
	if err := json.Unmarshal(data, &pair); err != nil {
		return err
	}
	c.Place, c.At = int(pair[0]), pair[1]
	return nil
}

// MaxWords is how many bytes of words a source may have: some hundred hours of talk.
const MaxWords = 4 << 20

// SaveText keeps words of a source that somebody gave, or that were read out of a capture. A transcript in the form
// of SRT or WebVTT is told from a plain one and keeps its times.
func SaveText(ctx context.Context, tx *store.Tx, t SourceText) (TextID, error) {
	if err := tx.Actor().May(firsthand.SourceCapture); err != nil {
		return "", err
	}
	if t.Kind == TranscriptText && t.Cues == nil {
		t.Words, t.Cues = readSubtitles(t.Words)
	}
	t.Words = strings.TrimSpace(t.Words)
	if err := t.validate(); err != nil {
		return "", err
	}
	if t.ID == "" {
		t.ID = TextID(firsthand.NewID(tx.Now()))
	}
	cues, err := json.Marshal(t.Cues)
	if err != nil {
		return "", fmt.Errorf("keep words of source %s: %w", t.Source, err)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO source_texts (id, source_id, capture_id, kind, words, cues, note, given_by, created_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		string(t.ID), string(t.Source), null(t.Capture), t.Kind, t.Words, string(cues), t.Note, t.By, firsthand.Micros(tx.Now()))
	if err != nil {
		return "", fmt.Errorf("keep words of source %s: %w", t.Source, err)
	}
	tx.Audit("source", string(t.Source), "words: "+t.Kind)
	if t.Kind == PageText {
		return t.ID, nil
	}
	return t.ID, tx.Emit(ctx, "source.worded", map[string]string{"source": string(t.Source)})
}

func (t SourceText) validate() error {
	switch t.Kind {
	case PageText:
	case PastedText, HeardText, TranscriptText:
		if strings.TrimSpace(t.By) == "" {
			return firsthand.Errorf(firsthand.Invalid, "Say who gave these words: a reader relies on a person.")
		}
	default:
		return firsthand.Errorf(firsthand.Invalid, "The words of a source are page, pasted, heard or transcript, not %q.", t.Kind)
	}
	switch {
	case t.Words == "" && t.Kind != PageText:
		return firsthand.Errorf(firsthand.Invalid, "There are no words in this.")
	case len(t.Words) > MaxWords:
		return firsthand.Errorf(firsthand.Invalid, "These are more than %d MB of words: give the part that is quoted from.", MaxWords>>20)
	case !utf8.ValidString(t.Words):
		return firsthand.Errorf(firsthand.Invalid, "These words are not UTF-8 text: save them as UTF-8.")
	}
	return nil
}

const textColumns = `t.id, t.source_id, COALESCE(t.capture_id, ''), t.kind, t.words, t.cues, t.note, t.given_by, t.created_at`

func scanText(row store.Scanner) (SourceText, error) {
	var t SourceText
	var cues string
	err := row.Scan(&t.ID, &t.Source, &t.Capture, &t.Kind, &t.Words, &cues, &t.Note, &t.By, &t.CreatedAt)
	if err == nil {
		err = json.Unmarshal([]byte(cues), &t.Cues)
	}
	return t, err
}

// GetText reads one text of a source.
func GetText(ctx context.Context, tx *store.Tx, id TextID) (SourceText, error) {
	t, err := scanText(tx.QueryRow(ctx, `SELECT `+textColumns+` FROM source_texts t WHERE t.id = ?`, string(id)))
	if store.NoRows(err) {
		return SourceText{}, firsthand.Errorf(firsthand.NotFound, "There is no such text.")
	}
	if err != nil {
		return SourceText{}, fmt.Errorf("read words %s: %w", id, err)
	}
	return t, nil
}

// ListTexts gives the texts of a source without their words, newest first, 100 at most.
func ListTexts(ctx context.Context, tx *store.Tx, source SourceID) ([]SourceText, error) {
	list, err := store.List(ctx, tx, scanText, `
		SELECT t.id, t.source_id, COALESCE(t.capture_id, ''), t.kind, '', '[]', t.note, t.given_by, t.created_at
		FROM source_texts t WHERE t.source_id = ? ORDER BY t.created_at DESC, t.id DESC LIMIT 100`, string(source))
	if err != nil {
		return nil, fmt.Errorf("words of source %s: %w", source, err)
	}
	return list, nil
}

// timeAt is the moment at which a place of a transcript is said, as a time code; "" where it has no times.
func (t SourceText) timeAt(place int) string {
	at := int64(-1)
	for _, c := range t.Cues {
		if c.Place > place {
			break
		}
		at = c.At
	}
	if at < 0 {
		return ""
	}
	return clockOf(at)
}

// clockOf is a moment as a time code.
func clockOf(milliseconds int64) string {
	seconds := milliseconds / 1000
	return fmt.Sprintf("%d:%02d:%02d", seconds/3600, seconds/60%60, seconds%60)
}
