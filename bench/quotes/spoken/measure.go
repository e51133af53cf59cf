package spoken

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

// Measure scores a finder over stories through its door: it is given {"id","text"} a line and answers
// {"id","quotes":[…]} a line, as "firsthand quotes find" does. A story without an answer counts as one in
// which nothing was found.
func Measure(stories []Story, find func(in io.Reader, out io.Writer) error) (*Scores, error) {
	var in, out bytes.Buffer
	enc := json.NewEncoder(&in)
	for i := range stories {
		if err := enc.Encode(map[string]string{"id": stories[i].ID, "text": stories[i].Text}); err != nil {
			return nil, err
		}
	}
	if err := find(&in, &out); err != nil {
		return nil, err
	}
	answers, err := readAnswers(&out)
	if err != nil {
		return nil, err
	}
	return score(stories, answers), nil
}

// MeasureFile scores the answers that another program wrote to a file, {"id","quotes":[…]} a line.
func MeasureFile(stories []Story, file string) (*Scores, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	answers, err := readAnswers(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return score(stories, answers), nil
}

func score(stories []Story, answers map[string][]Answer) *Scores {
	s := NewScores()
	for i := range stories {
		s.Add(&stories[i], answers[stories[i].ID])
	}
	return s
}

// readAnswers reads answers, a JSON object a line, by the story's ID.
func readAnswers(in io.Reader) (map[string][]Answer, error) {
	answers := map[string][]Answer{}
	dec := json.NewDecoder(bufio.NewReader(in))
	for n := 1; dec.More(); n++ {
		var line struct {
			ID     string   `json:"id"`
			Quotes []Answer `json:"quotes"`
		}
		if err := dec.Decode(&line); err != nil {
			return nil, fmt.Errorf("read answer %d: %w", n, err)
		}
		answers[line.ID] = line.Quotes
	}
	return answers, nil
}
