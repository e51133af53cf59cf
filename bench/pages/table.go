package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// measured are figures by kind of page, as ask and counts print them.
type measured map[string][]float64

func readMeasured(file string) (measured, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	m := measured{}
	for line := range strings.Lines(string(text)) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		for _, field := range fields[1:] {
			n, err := strconv.ParseFloat(field, 64)
			if err != nil {
				return nil, fmt.Errorf("%s: %q", file, line)
			}
			m[fields[0]] = append(m[fields[0]], n)
		}
	}
	return m, nil
}

// table prints what was measured as Markdown, and bars: kept and bare are ours with and without kept bodies, counted is what
// counts printed, ghost is the real Ghost's of the same run; "" where it was not there.
func table(kept, bare, counted, ghost string, out io.Writer) error {
	var all [4]measured
	for i, file := range []string{kept, bare, counted, ghost} {
		if file == "" {
			continue
		}
		var err error
		if all[i], err = readMeasured(file); err != nil {
			return err
		}
	}
	beside := "Ghost, measured elsewhere"
	if ghost != "" {
		beside = "Ghost, same run"
	}
	fmt.Fprintf(out, "| page | requests/s | ms a request | no kept bodies | ms a request | %s | ms a request | times | times, no kept bodies | statements | allocations |\n|---|---|---|---|---|---|---|---|---|---|---|\n", beside)
	for _, k := range kinds {
		ours, none, counts := all[0][k.name], all[1][k.name], all[2][k.name]
		theirs := []float64{float64(k.ghost), 0}
		if ghost != "" {
			theirs = all[3][k.name]
		}
		if len(ours) < 2 || len(none) < 2 || len(counts) < 2 || len(theirs) < 2 {
			return fmt.Errorf("there are not all figures of %s", k.name)
		}
		fmt.Fprintf(out, "| %s | %.0f | %.2f | %.0f | %.2f | %s | %s | %s | %s | %.0f | %.0f |\n", k.name, ours[0], ours[1], none[0], none[1],
			number(theirs[0], "%.0f"), number(theirs[1], "%.2f"), times(ours, theirs), times(none, theirs), counts[0], counts[1])
	}
	fmt.Fprint(out, "\n```\n")
	most := 0.0
	for _, m := range all[0] {
		most = max(most, m[0])
	}
	for _, k := range kinds {
		theirs := float64(k.ghost)
		if ghost != "" {
			theirs = all[3][k.name][0]
		}
		fmt.Fprintf(out, "%-12s %s %.0f\n%-12s %s %.0f\n%-12s %s %s\n", k.name, bar(all[0][k.name][0], most), all[0][k.name][0],
			"", bar(all[1][k.name][0], most), all[1][k.name][0], "  Ghost", bar(theirs, most), number(theirs, "%.0f"))
	}
	fmt.Fprintln(out, "```")
	return nil
}

// times is how many times theirs ours is: by processor time where both are known, which what else the machine does disturbs less.
func times(ours, theirs []float64) string {
	switch {
	case theirs[1] > 0 && ours[1] > 0:
		return fmt.Sprintf("%.0f", theirs[1]/ours[1])
	case theirs[0] > 0:
		return fmt.Sprintf("%.0f", ours[0]/theirs[0])
	}
	return "–"
}

func number(n float64, form string) string {
	if n == 0 {
		return "–"
	}
	return fmt.Sprintf(form, n)
}

func bar(n, most float64) string {
	const width = 60
	return strings.Repeat("█", max(0, int(width*n/max(most, 1)+0.5)))
}
