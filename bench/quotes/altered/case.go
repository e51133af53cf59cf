package altered

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
)

// What a source was written down by.
const (
	Clean      = "clean"
	Page       = "page"
	Transcript = "transcript"
	Speech     = "speech" // speech recognition
)

// Froms are the kinds of source, in the order of the table.
var Froms = []string{Clean, Page, Transcript, Speech}

// The verdicts that a checker may give.
const (
	Match   = "match"
	Edited  = "edited"
	Altered = "altered"
	Absent  = "absent"
)

// Case is a quote, its source, and what a checker should say.
type Case struct {
	ID       string `json:"id"`
	Kind     string `json:"kind"` // what was done to the quote
	From     string `json:"from"`
	Want     string `json:"verdict"`
	Warn     bool   `json:"warn,omitempty"` // an editor should be warned of what the words do not show
	Quote    string `json:"quote"`
	Source   string `json:"source"`
	Start    int    `json:"start,omitempty"` // the passage in the source, code points; without Placed nobody knows
	End      int    `json:"end,omitempty"`
	Placed   bool   `json:"placed,omitempty"`
	Within   bool   `json:"within,omitempty"`   // the quote is a part of the passage
	Either   bool   `json:"either,omitempty"`   // altered or absent: both are right
	Original string `json:"original,omitempty"` // the passage as it was said; "" where nobody can tell it from quote and edits
}

// honest tells whether a checker should raise no alarm.
func (c *Case) honest() bool { return c.Want == Match || c.Want == Edited }

//go:embed testdata/desk-*.jsonl
var desk embed.FS

// Desk gives quotes as desks print them, made by hand: the first half was written before the checker
// had been read.
func Desk() ([]Case, error) {
	var out []Case
	for _, name := range []string{"testdata/desk-first.jsonl", "testdata/desk-second.jsonl"} {
		data, err := desk.ReadFile(name)
		if err != nil {
			return nil, err
		}
		dec := json.NewDecoder(bytes.NewReader(data))
		for n := 1; dec.More(); n++ {
			var c Case
			if err := dec.Decode(&c); err != nil {
				return nil, fmt.Errorf("%s, quote %d: %w", name, n, err)
			}
			out = append(out, c)
		}
	}
	return out, nil
}
