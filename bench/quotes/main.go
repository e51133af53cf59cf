package main

import (
	"context"
	"fmt"
	"os"

	"firsthand/bench/quotes/spoken"
	"firsthand/internal/quotation"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "quotes:", err)
		os.Exit(1)
	}
}

const usage = "say what to do and with which folders: find [-v] FOLDER …, lint FOLDER …, export FOLDER …, score ANSWERS.jsonl FOLDER …"

func run(_ context.Context, args []string) error {
	if len(args) < 2 {
		return fmt.Errorf(usage)
	}
	verb, args := args[0], args[1:]
	switch verb {
	case "find":
		return find(args)
	case "lint":
		return lint(args)
	case "export":
		return export(args)
	case "score":
		return score(args)
	}
	return fmt.Errorf("there is no %q; %s", verb, usage)
}

// find scores our own finder over folders of stories; -v lists every mistake.
func find(args []string) error {
	list := args[0] == "-v"
	if list {
		args = args[1:]
	}
	for _, dir := range args {
		stories, err := spoken.Read(dir)
		if err != nil {
			return err
		}
		s := spoken.NewScores()
		for i := range stories {
			s.Add(&stories[i], ours(&stories[i]))
		}
		s.Print(os.Stdout, dir)
		if list {
			s.List(os.Stdout)
		}
	}
	return nil
}

// ours gives what quotation finds in a story.
func ours(story *spoken.Story) []spoken.Answer {
	var out []spoken.Answer
	for _, q := range quotation.Find(story.Text, quotation.Options{Headline: story.Head["title"]}).Quotes {
		for _, s := range q.Spans {
			a := spoken.Answer{Start: s.Start, End: s.End, Speaker: q.Speaker.Text, SpeakerStart: -1, SpeakerEnd: -1, Confidence: q.Confidence, Person: q.Speaker.Person}
			if a.Speaker != "" {
				a.SpeakerStart, a.SpeakerEnd = q.Speaker.Span.Start, q.Speaker.Span.End
			}
			out = append(out, a)
		}
	}
	return out
}
