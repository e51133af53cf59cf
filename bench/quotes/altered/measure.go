package altered

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Measure scores a checker through its door: it is given {"id","quote","source"} a line and answers
// {"id","verdict","start","end","edits","warnings"} a line, in the same order, as "firsthand quotes check" does.
func Measure(cases []Case, check func(in io.Reader, out io.Writer) error) (*Figures, error) {
	var in, out bytes.Buffer
	enc := json.NewEncoder(&in)
	for i := range cases {
		if err := enc.Encode(map[string]string{"id": strconv.Itoa(i), "quote": cases[i].Quote, "source": cases[i].Source}); err != nil {
			return nil, err
		}
	}
	if err := check(&in, &out); err != nil {
		return nil, err
	}
	dec := json.NewDecoder(&out)
	answers := make([]Answer, len(cases))
	for i := range cases {
		a, err := readAnswer(dec, i)
		if err != nil {
			return nil, err
		}
		answers[i] = a
	}
	next := -1
	return Score(cases, func(_, _ string) Answer {
		next++
		return answers[next]
	}), nil
}

// readAnswer reads the answer to case i. That a source is speech recognition is told about every quote of
// it, and what it heard otherwise is told of many: neither is a warning of an ellipsis.
func readAnswer(dec *json.Decoder, i int) (Answer, error) {
	var line struct {
		ID         string `json:"id"`
		Verdict    string `json:"verdict"`
		Start, End int
		Warnings   []string `json:"warnings"`
		Edits      []struct {
			Kind          string `json:"kind"`
			Quote, Source Span
		} `json:"edits"`
	}
	if err := dec.Decode(&line); err != nil {
		return Answer{}, fmt.Errorf("read answer %d: %w", i, err)
	}
	if line.ID != strconv.Itoa(i) {
		return Answer{}, fmt.Errorf("answer %d is to %q: answers come in the order of the quotes", i, line.ID)
	}
	a := Answer{Verdict: line.Verdict, Start: line.Start, End: line.End}
	for _, w := range line.Warnings {
		a.Warned = a.Warned || !strings.HasPrefix(w, "The source is speech recognition") && !strings.HasPrefix(w, "The recogniser")
	}
	for _, e := range line.Edits {
		a.Edits = append(a.Edits, Edit{Honest: e.Kind == "ellipsis" || e.Kind == "brackets", Joined: e.Kind == "joined", Quote: e.Quote, Source: e.Source})
	}
	return a, nil
}
