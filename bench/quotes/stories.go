package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sort"

	"firsthand/bench/quotes/spoken"
	"firsthand/internal/quotation"
)

// find scores our own finder over folders of stories; -v lists every mistake.
func find(dirs []string) error {
	dirs, list := listed(dirs)
	if len(dirs) == 0 {
		return errNoFolder
	}
	return eachFolder(dirs, func(dir string, stories []spoken.Story) error {
		s, err := spoken.Measure(stories, func(in io.Reader, out io.Writer) error {
			return quotation.FindLines(context.Background(), in, out)
		})
		if err != nil {
			return err
		}
		s.Print(os.Stdout, dir)
		if list {
			s.List(os.Stdout)
		}
		return nil
	})
}

// score scores another program's answers over folders of stories.
func score(args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("score needs a file of answers and a folder of stories")
	}
	return eachFolder(args[1:], func(dir string, stories []spoken.Story) error {
		s, err := spoken.MeasureFile(stories, args[0])
		if err == nil {
			s.Print(os.Stdout, dir)
		}
		return err
	})
}

// export prints the stories of folders as JSON, one a line, with their quotes: for others' programs.
func export(dirs []string) error {
	w := bufio.NewWriter(os.Stdout)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	err := eachFolder(dirs, func(_ string, stories []spoken.Story) error {
		for i := range stories {
			if err := enc.Encode(&stories[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return w.Flush()
}

// lint checks folders of stories against GUIDE.md and counts what they hold.
func lint(dirs []string) error {
	return eachFolder(dirs, func(dir string, stories []spoken.Story) error {
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
		return nil
	})
}

// eachFolder reads the stories of each folder and hands them on.
func eachFolder(dirs []string, do func(dir string, stories []spoken.Story) error) error {
	for _, dir := range dirs {
		stories, err := spoken.Read(dir)
		if err != nil {
			return err
		}
		if err := do(dir, stories); err != nil {
			return err
		}
	}
	return nil
}
