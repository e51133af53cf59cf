package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"sort"

	"firsthand/bench/quotes/spoken"
)

// lint checks folders of stories against GUIDE.md and counts what they hold.
func lint(dirs []string) error {
	for _, dir := range dirs {
		stories, err := spoken.Read(dir)
		if err != nil {
			return err
		}
		count := map[string]int{}
		for _, s := range stories {
			count["style "+s.Head["style"]]++
			for _, q := range s.Quotes {
				count["stretches"]++
				count["stretches "+q.Kind]++
				if q.Speaker == "" {
					count["stretches by nobody"]++
				}
			}
			count["not quotes"] += len(s.Others)
		}
		fmt.Printf("%s: %d stories\n", dir, len(stories))
		keys := make([]string, 0, len(count))
		for k := range count {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			fmt.Printf("  %-22s %d\n", k, count[k])
		}
	}
	return nil
}

// export prints the stories of folders as JSON, one a line, with their quotes: for others' programs.
func export(dirs []string) error {
	w := bufio.NewWriter(os.Stdout)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, dir := range dirs {
		stories, err := spoken.Read(dir)
		if err != nil {
			return err
		}
		for i := range stories {
			if err := enc.Encode(&stories[i]); err != nil {
				return err
			}
		}
	}
	return w.Flush()
}

// score scores another program's answers, {"id","quotes":[…]} a line, over folders of stories.
func score(args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("score needs a file of answers and a folder of stories")
	}
	file, err := os.Open(args[0])
	if err != nil {
		return err
	}
	defer file.Close()
	answers := map[string][]spoken.Answer{}
	dec := json.NewDecoder(bufio.NewReader(file))
	for dec.More() {
		var line struct {
			ID     string          `json:"id"`
			Quotes []spoken.Answer `json:"quotes"`
		}
		if err := dec.Decode(&line); err != nil {
			return fmt.Errorf("read answers %s: %w", args[0], err)
		}
		answers[line.ID] = line.Quotes
	}
	for _, dir := range args[1:] {
		stories, err := spoken.Read(dir)
		if err != nil {
			return err
		}
		s := spoken.NewScores()
		for i := range stories {
			s.Add(&stories[i], answers[stories[i].ID])
		}
		s.Print(os.Stdout, dir)
	}
	return nil
}
